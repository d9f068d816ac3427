import type { RequestHandler, Response } from 'express'
import { AppError } from '../model/errors.ts'
import { sendAppError } from './errors.ts'
import { notesOf, whenAnswered } from './request.ts'

/** The signal of the request that `response` answers: aborted when its time is up or its client has gone. */
export function signalOf(response: Response): AbortSignal {
  return response.locals.signal
}

/**
 * Answers with TIMEOUT (HTTP 503) when a request has not been answered after `ms`, and aborts its signal. What the request
 * was doing may go on in the background until it notices the signal; its result is dropped.
 */
export function deadline(ms: number): RequestHandler {
  return (request, response, next) => {
    const controller = new AbortController()
    response.locals.signal = controller.signal
    const timer = setTimeout(() => {
      // The answer is on its way; how fast a client reads it is its own affair.
      if (response.headersSent) return
      const timeout = new AppError('TIMEOUT', `Expected the request to take at most ${ms} ms, but it took longer.`, { limit: ms })
      notesOf(response).timedOut = true
      // A client that is still sending its body would otherwise keep the connection busy.
      response.set('connection', 'close')
      sendAppError(request, response, timeout)
      controller.abort(timeout)
    }, ms)
    whenAnswered(response, () => {
      clearTimeout(timer)
      if (!response.writableFinished) controller.abort(new AppError('TIMEOUT', 'The client has gone.'))
    })
    next()
  }
}
