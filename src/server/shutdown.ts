import type { Logger } from 'pino'
import type { RunningServer } from './serve.ts'

/** What happens at the end, beside the server's own. */
export interface Ending {
  readonly logger: Logger
  /** Closes what the server stood on, such as the store; runs when the last request is answered. */
  release?(): Promise<void>
}

/** On SIGTERM or SIGINT: stops accepting, finishes what runs, releases, and exits with 0. A second signal exits at once with 1. */
export function drainOnSignal(server: RunningServer, { logger, release }: Ending): void {
  let ending = false
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (ending) process.exit(1)
    ending = true
    logger.info({ signal }, 'Finishing')
    try {
      await server.close()
      await release?.()
    } catch (err) {
      logger.error({ err }, 'The end was not clean')
      process.exit(1)
    }
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
