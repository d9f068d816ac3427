import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import cors from 'cors'
import express, { type Express, type RequestHandler } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { AppError } from '../model/errors.ts'
import { isBearer } from './bearer.ts'
import { control, type Writer } from './control.ts'
import { deadline, signalOf } from './deadline.ts'
import { drainable } from './drain.ts'
import { asRequestError, graphqlPath, httpErrors, isHidden, methodNotAllowed, notFound } from './errors.ts'
import { explorer } from './explorer.ts'
import { securityHeaders } from './headers.ts'
import { livez, readyz } from './health.ts'
import { logRequests } from './logs.ts'
import { createMetrics } from './metrics.ts'
import { createOperations, type NotedContext } from './operations.ts'
import { playground, playgroundPath } from './playground.ts'
import { notesKey, notesOf } from './request.ts'
import type { ServerSettings } from './settings.ts'

/** Everything that the server serves; it knows no engine and reads no environment. */
export interface ServerOptions {
  readonly schema: GraphQLSchema
  /** The schema as text, served at /schema.graphql. */
  readonly sdl: string
  /** The context of one request, a plain object. */
  contextFor(request: RequestOfContext): object | Promise<object>
  /** Rejects when the store cannot be reached. */
  ready(): Promise<void>
  readonly settings: ServerSettings
  /** What the command line may ask for at /control; without it that door does not exist. */
  readonly writer?: Writer
  readonly logger: Logger
}

/** What is known of the request that a context is for. */
export interface RequestOfContext {
  /** Aborted when its time is up or its client has gone. */
  readonly signal: AbortSignal
  /** Throws FORBIDDEN where the service takes no changes, UNAUTHENTICATED where the request does not carry its token. */
  refuseUnlessWriter(): void
}

/** A server that accepts requests. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Accepts nothing more and resolves when what runs is answered, or has been cut off after SHUTDOWN_TIMEOUT_MS. */
  close(): Promise<void>
}

/** Starts the service over HTTP. Rejects with an AppError of one line where it cannot listen, such as on a port in use. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, settings, logger } = options
  const operations = createOperations(schema, settings, logger)
  await operations.start()

  let draining = false
  const http = createServer(createApp(options, operations, () => draining))
  const drain = drainable(http)
  try {
    await listen(http, settings)
  } catch (error) {
    await operations.stop()
    throw error
  }
  const { port } = http.address() as AddressInfo

  let closed: Promise<void> | undefined
  return {
    port,
    url: `http://${hostOf(settings.host)}:${port}`,
    close() {
      draining = true
      closed ??= drain(settings.shutdownTimeoutMs).finally(() => operations.stop())
      return closed
    },
  }
}

function createApp(options: ServerOptions, operations: ApolloServer<NotedContext>, draining: () => boolean): Express {
  const { sdl, ready, settings, writer, logger } = options
  const metrics = createMetrics()
  const app = express().disable('x-powered-by').set('query parser', false)
  app.use(logRequests(logger), securityHeaders, closeWhile(draining))

  if (writer) app.route('/control').post(control(writer, logger)).all(methodNotAllowed('POST'))

  // After the door of the command line, which is always on the same machine.
  app.use(compression())

  const origin = settings.corsOrigin.includes('*') ? '*' : [...settings.corsOrigin]
  app.use(cors({ origin, methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 600 }))
  const answer = [
    metrics.measure,
    deadline(settings.requestTimeoutMs),
    express.json({ limit: settings.bodyLimit }),
    expressMiddleware(operations, { context: ({ req, res }) => contextOf(options, req, res) }),
  ]
  app
    .route(graphqlPath)
    .head(methodNotAllowed('GET', 'POST'))
    .get(showPlaygroundToBrowsers, ...answer)
    .post(...answer)
    .all(methodNotAllowed('GET', 'POST'))

  const pages: Record<string, RequestHandler> = {
    '/schema.graphql': (_request, response) => void response.type('text/plain').send(sdl),
    '/livez': livez,
    '/readyz': readyz({ ready, draining, logger }),
    '/metrics': metrics.show,
  }
  for (const [path, page] of Object.entries(pages)) app.route(path).get(page).all(methodNotAllowed('GET', 'HEAD'))
  app.use(explorer(), playground())
  app.all(playgroundPath, methodNotAllowed('GET', 'HEAD'))
  app.use(notFound, httpErrors(logger))
  return app
}

async function contextOf(
  { contextFor, logger, settings }: ServerOptions,
  request: express.Request,
  response: express.Response,
): Promise<NotedContext> {
  const notes = notesOf(response)
  try {
    return Object.assign(
      await contextFor({ signal: signalOf(response), refuseUnlessWriter: () => refuseUnlessWriter(request, settings) }),
      { [notesKey]: notes },
    )
  } catch (error) {
    if (isHidden(error)) logger.error({ requestId: notes.id, err: error }, 'The context of a request failed')
    throw error instanceof AppError ? asRequestError(error) : error
  }
}

function refuseUnlessWriter(request: express.Request, { token }: ServerSettings): void {
  if (token === null) throw new AppError('FORBIDDEN', 'This service takes no changes over GraphQL, because no CONVENE_TOKEN is set.')
  if (!isBearer(request.get('authorization'), token)) throw new AppError('UNAUTHENTICATED', 'Expected the bearer token of this service.')
}

/** A person who opens the endpoint in a browser meant the playground. */
const showPlaygroundToBrowsers: RequestHandler = (request, response, next) => {
  if (!request.url.includes('?') && request.accepts(['json', 'html']) === 'html') response.redirect(playgroundPath)
  else next()
}

/** Keeps connections from outliving their answer once the server finishes. */
function closeWhile(draining: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (draining()) response.set('connection', 'close')
    next()
  }
}

function listen(http: Server, { port, host }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, port, host))
    http.once('error', fail)
    http.listen(port, host, () => {
      http.off('error', fail)
      resolve()
    })
  })
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): AppError {
  const argument = cause.code === 'EADDRINUSE' || cause.code === 'EACCES' ? 'PORT' : 'HOST'
  const message =
    cause.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is in use; set PORT to another.`
      : cause.code === 'EACCES'
        ? `Port ${port} on ${host} is not open to this user; set PORT to another.`
        : `Expected HOST to be an address of this machine, but got "${host}".`
  return new AppError('BAD_USER_INPUT', message, { argument, cause })
}

/** The host for the address that a person opens: an open service is reached on loopback, too. */
function hostOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
