import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** How long the store may take to say that it is there. */
const patienceMs = 2_000

/** What the readiness of a service depends on. */
export interface Readiness {
  /** Rejects when the store cannot be reached. */
  ready(): Promise<void>
  /** Whether the service is finishing and takes no more work. */
  draining(): boolean
  readonly logger: Logger
}

/** Answers 200 as long as the process can answer at all. */
export const livez: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' })
}

/** Answers 200 when requests can be served, 503 while the store is away or the service is finishing. */
export function readyz({ ready, draining, logger }: Readiness): RequestHandler {
  return async (_request, response) => {
    if (draining()) {
      response.status(503).json({ status: 'draining' })
      return
    }
    try {
      await within(patienceMs, ready())
      response.json({ status: 'ok' })
    } catch (err) {
      logger.warn({ err }, 'The store is not ready')
      response.status(503).json({ status: 'unavailable' })
    }
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Expected the store to answer within ${ms} ms.`)), ms)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
