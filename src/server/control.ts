import express, { type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { AppError } from '../model/errors.ts'
import { isBearer } from './bearer.ts'
import { sendAppError } from './errors.ts'
import { notesOf } from './request.ts'

/** Work that the command line hands to the service which holds the data folder. */
export interface Writer {
  /** The secret that only the owner of the data folder can read. */
  readonly token: string
  /** Does what `body` asks and answers in plain JSON; its AppErrors reach the caller. */
  handle(body: unknown): Promise<unknown>
}

const largestBody = '64mb'

/** The internal door of the command line: a bearer token is asked for before a byte of the body is read. */
export function control(writer: Writer, logger: Logger): RequestHandler[] {
  return [
    (request, response, next) => {
      if (isBearer(request.get('authorization'), writer.token)) return next()
      response.set('www-authenticate', 'Bearer')
      sendAppError(request, response, new AppError('UNAUTHENTICATED', 'Expected the bearer token of this service.'))
    },
    express.json({ limit: largestBody }),
    async (request, response) => {
      try {
        response.json((await writer.handle(request.body)) ?? null)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        logger.info({ requestId: notesOf(response).id, err: error }, 'A command was refused')
        sendAppError(request, response, error, 400)
      }
    },
  ]
}
