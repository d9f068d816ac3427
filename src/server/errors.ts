import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { AppError, type ErrorCode } from '../model/errors.ts'
import { notesOf } from './request.ts'

/** The path of the GraphQL endpoint, whose errors have GraphQL's form. */
export const graphqlPath = '/graphql'

/** Codes of Apollo Server that reach clients as they are. */
const apolloCodes: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

const masked = { message: 'Internal server error', code: 'INTERNAL_SERVER_ERROR' } as const

/** The HTTP status of an error that leaves a request without any data; a field's error beside data is answered with 200. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
  STORE_UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
}

/**
 * What a client reads of an error: the code and the details of an AppError, Apollo's own codes, nothing of anything else.
 * Given to Apollo Server as `formatError`.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const own = appErrorIn(thrown)
  if (own) return { ...formatted, extensions: { code: own.code, ...own.details } }
  if (apolloCodes.includes(formatted.extensions?.code)) return formatted
  if (isProtocolError(thrown)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } }
  return { ...formatted, message: masked.message, extensions: { code: masked.code } }
}

/** Whether `thrown` holds more than its client reads, so that the log must keep it. */
export function isHidden(thrown: unknown): boolean {
  const own = appErrorIn(thrown)
  if (own) return own.code === 'STORE_UNAVAILABLE'
  return !isProtocolError(thrown) && !(thrown instanceof GraphQLError && apolloCodes.includes(thrown.extensions.code))
}

/** `error` as a GraphQL error that ends a whole request with the fitting HTTP status. */
export function asRequestError(error: AppError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statuses[error.code] } } })
}

/** Answers with an error in JSON, in the form that clients of this path expect. */
export function sendError(
  request: Request,
  response: Response,
  status: number,
  error: { readonly message: string; readonly code: string; readonly limit?: number },
): void {
  const { message, ...extensions } = error
  notesOf(response).codes.add(error.code)
  response.status(status)
  if (request.path === graphqlPath) response.json({ errors: [{ message, extensions }] })
  else response.json({ error: { ...extensions, message } })
}

/** Answers with an AppError that ended a whole request. */
export function sendAppError(request: Request, response: Response, error: AppError, status = statuses[error.code]): void {
  sendError(request, response, status, { message: error.message, code: error.code, ...error.details })
}

/** Answers any other method than those that a path knows. */
export function methodNotAllowed(...allowed: string[]): RequestHandler {
  return (request, response) => {
    response.set('allow', allowed.join(', '))
    sendError(request, response, 405, {
      code: 'BAD_REQUEST',
      message: `Expected ${allowed.join(' or ')} on ${request.path}, but got ${request.method}.`,
    })
  }
}

/** Answers what no path has taken. */
export const notFound: RequestHandler = (request, response) => {
  sendError(request, response, 404, { code: 'NOT_FOUND', message: `Nothing is at ${request.path}.` })
}

/** The last resort for errors outside GraphQL: JSON instead of Express's page with a stack. */
export function httpErrors(logger: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const notes = notesOf(response)
    if (notes.timedOut) return
    if (response.headersSent) {
      logger.error({ requestId: notes.id, err: error }, 'An answer broke off')
      response.destroy()
      return
    }
    const { status, type, limit } = error as { status?: number; type?: string; limit?: number }
    if (type === 'entity.too.large') {
      sendError(request, response, 413, {
        code: 'BAD_REQUEST',
        message: `Expected a body of at most ${limit} bytes, but got a larger one.`,
        ...(limit !== undefined && { limit }),
      })
    } else if (type === 'entity.parse.failed') {
      sendError(request, response, 400, { code: 'BAD_REQUEST', message: 'Expected a body of well-formed JSON.' })
    } else if (status !== undefined && status >= 400 && status < 500) {
      sendError(request, response, status, { code: 'BAD_REQUEST', message: 'The request could not be read.' })
    } else {
      logger.error({ requestId: notes.id, err: error }, 'A request failed')
      sendError(request, response, 500, masked)
    }
  }
}

function appErrorIn(thrown: unknown): AppError | undefined {
  if (thrown instanceof AppError) return thrown
  return thrown instanceof GraphQLError ? appErrorIn(thrown.originalError) : undefined
}

/** A refusal of Apollo Server that has an HTTP status and no code, such as a persisted query with a wrong hash. */
function isProtocolError(thrown: unknown): boolean {
  if (!(thrown instanceof GraphQLError) || thrown.originalError) return false
  const status = (thrown.extensions.http as { status?: number } | undefined)?.status
  return status !== undefined && status >= 400 && status < 500
}
