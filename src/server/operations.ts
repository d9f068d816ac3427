import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { AppError } from '../model/errors.ts'
import { asRequestError, formatError, isHidden } from './errors.ts'
import { depthLimit, maxTokens, refuseCostly } from './limits.ts'
import { notesKey, type RequestNotes } from './request.ts'
import type { ServerSettings } from './settings.ts'

/** A GraphQL context with the notes of its request. */
export type NotedContext = object & { readonly [notesKey]: RequestNotes }

/** Apollo Server over `schema`, with this service's limits, errors and notes; it is still to be started. */
export function createOperations(schema: GraphQLSchema, settings: ServerSettings, logger: Logger): ApolloServer<NotedContext> {
  return new ApolloServer<NotedContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [depthLimit(settings.maxDepth)],
    formatError,
    logger,
    plugins: [
      // It wraps every field and there is no cache to control.
      ApolloServerPluginCacheControlDisabled(),
      // Both would load a library for reports that nobody reads.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationPlugin(settings, logger),
    ],
  })
}

/** Refuses what costs too much, notes what the log line says, and logs what clients do not read. */
function operationPlugin({ maxComplexity }: ServerSettings, logger: Logger): ApolloServerPlugin<NotedContext> {
  return {
    async requestDidStart({ contextValue }) {
      const notes = contextValue[notesKey]
      return {
        async didResolveOperation({ schema, document, operation, operationName, request }) {
          if (operationName) notes.operationName = operationName
          if (!operation) return
          try {
            refuseCostly({ schema, document, operation, variables: request.variables ?? {} }, maxComplexity)
          } catch (error) {
            throw error instanceof AppError ? asRequestError(error) : error
          }
        },
        async didEncounterErrors({ errors }) {
          const [error, ...more] = errors.filter(isHidden)
          if (!error) return
          const details = { requestId: notes.id, path: error.path?.join('.'), err: error.originalError ?? error }
          logger.error({ ...details, ...(more.length > 0 && { more: more.length }) }, 'A field failed')
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          for (const error of response.body.singleResult.errors ?? []) notes.codes.add(String(error.extensions?.code))
        },
      }
    },
  }
}
