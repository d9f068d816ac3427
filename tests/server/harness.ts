import { afterEach } from '@jest/globals'
import { printSchema } from 'graphql'
import { type Logger, pino } from 'pino'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { tinySchema } from './tiny-schema.ts'

/** The body of an answer, as tests look at it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: {
    readonly data?: Record<string, unknown> | null
    readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
    readonly error?: { code: string; message: string; limit?: number }
  }
}

/** A real server on a free port, what it logged, and ways to ask it. */
export interface Harness {
  readonly server: RunningServer
  readonly log: Record<string, unknown>[]
  ask(
    query: string,
    options?: { variables?: Record<string, unknown>; headers?: Record<string, string>; more?: Record<string, unknown> },
  ): Promise<Answer>
  send(path: string, init?: RequestInit): Promise<Answer>
}

const running = new Set<RunningServer>()

afterEach(async () => {
  await Promise.all([...running].map(server => server.close()))
  running.clear()
})

/** Starts a server, until the end of the test, with the tiny schema; `environment` overrides settings, `options` anything else. */
export async function serve(environment: Readonly<Record<string, string>> = {}, options: Partial<ServerOptions> = {}): Promise<Harness> {
  const { logger, log } = recordingLogger()
  const schema = options.schema ?? tinySchema()
  const server = await startServer({
    schema,
    sdl: printSchema(schema),
    contextFor: ({ signal }) => ({ signal }),
    ready: async () => {},
    settings: readSettings({ PORT: '0', ...environment }),
    logger,
    ...options,
  })
  running.add(server)

  async function send(path: string, init?: RequestInit): Promise<Answer> {
    const response = await fetch(new URL(path, server.url), { redirect: 'manual', ...init })
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: json && text !== '' ? JSON.parse(text) : { text } }
  }

  return {
    server,
    log,
    send,
    ask: (query, { variables, headers, more } = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables, ...more }),
      }),
  }
}

function recordingLogger(): { logger: Logger; log: Record<string, unknown>[] } {
  const log: Record<string, unknown>[] = []
  return { log, logger: pino({ level: 'debug', base: null }, { write: line => void log.push(JSON.parse(line)) }) }
}
