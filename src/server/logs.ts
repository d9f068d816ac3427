import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { type DestinationStream, type Logger, pino } from 'pino'
import { codesOf, startNotes, whenAnswered } from './request.ts'
import type { ServerSettings } from './settings.ts'

/** Requests that a machine makes every few seconds or a page makes by the dozen; logged only at the level `debug`. */
const quietPaths = /^\/(livez|readyz|metrics|playground\/)/

/** A request id that a proxy may hand on: short, and safe in a log. */
const acceptableId = /^[\w.:-]{1,128}$/

/** Logs to standard output: lines of JSON, or of text where a person watches (LOG_FORMAT). */
export function createLogger({ logLevel, logFormat }: Pick<ServerSettings, 'logLevel' | 'logFormat'>): Logger {
  const text = logFormat === 'text' || (logFormat === 'auto' && process.stdout.isTTY)
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  // At once, so that the last lines before the end are neither lost nor out of order.
  return pino(options, text ? asText(process.stdout) : pino.destination({ dest: 1, sync: true }))
}

/** Gives every request its id (`x-request-id`, the client's if it sent one) and logs it in one line when it is answered. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const given = request.get('x-request-id')
    const notes = startNotes(response, given !== undefined && acceptableId.test(given) ? given : randomUUID())
    const { method, path } = request
    response.set('x-request-id', notes.id)
    whenAnswered(response, () => {
      const status = response.statusCode
      const codes = codesOf(response)
      const level = status >= 500 ? 'warn' : quietPaths.test(path) ? 'debug' : 'info'
      logger[level]({
        requestId: notes.id,
        method,
        path,
        status,
        ms: Math.round((performance.now() - started) * 10) / 10,
        ...(notes.operationName !== undefined && { operationName: notes.operationName }),
        ...(codes.length > 0 && { codes }),
        ...(!response.writableFinished && { aborted: true }),
      })
    })
    next()
  }
}

/** Turns pino's lines into "12:30:05 info message key=value". */
function asText(stream: NodeJS.WritableStream): DestinationStream {
  return {
    write(line) {
      const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>
      const details = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
      const words = [String(time).slice(11, 19), String(level), ...(typeof msg === 'string' ? [msg] : []), ...details]
      const stack = (err as { stack?: string } | undefined)?.stack
      stream.write(`${words.join(' ')}\n${stack ? `${stack}\n` : ''}`)
    },
  }
}
