import type { ServerResponse } from 'node:http'
import type { Response } from 'express'

/** What the server notes of a request while it is answered; the log line and the metrics are written from it. */
export interface RequestNotes {
  readonly id: string
  /** The name that the client gave its operation. */
  operationName?: string
  /** The codes of the errors in the answer, once each. */
  readonly codes: Set<string>
  /** The answer has been sent already, because the time was up. */
  timedOut: boolean
}

/** Notes under their own symbol, so that they travel with the GraphQL context and cannot clash with it. */
export const notesKey = Symbol('request notes')

/** The notes of the request that `response` answers. */
export function notesOf(response: Response): RequestNotes {
  return response.locals.notes
}

/** Runs `act` once, when the answer has been handed over in full or its connection has broken. */
export function whenAnswered(response: ServerResponse, act: () => void): void {
  const once = () => {
    response.off('finish', once)
    response.off('close', once)
    act()
  }
  response.on('finish', once)
  response.on('close', once)
}

/** The codes of an answer that has been sent. A refusal from outside any operation, such as of a forged request, shows only in its status. */
export function codesOf(response: Response): readonly string[] {
  const { codes } = notesOf(response)
  if (codes.size > 0 || response.statusCode < 400) return [...codes]
  return [response.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR']
}

/** Starts the notes of the request that `response` answers. */
export function startNotes(response: Response, id: string): RequestNotes {
  const notes: RequestNotes = { id, codes: new Set(), timedOut: false }
  response.locals.notes = notes
  return notes
}
