import type { RequestHandler, Response } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { codesOf, whenAnswered } from './request.ts'

/** What one server measures of itself, for Prometheus. */
export interface Metrics {
  /** Measures how long a GraphQL request takes, by its outcome. */
  readonly measure: RequestHandler
  /** Answers with everything measured. */
  readonly show: RequestHandler
}

/** Metrics of one server, apart from those of any other in the process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'convene_graphql_request_duration_seconds',
    help: 'Duration of GraphQL requests by outcome: ok, aborted, or the code of the first error.',
    labelNames: ['outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return {
    measure(_request, response, next) {
      const stop = durations.startTimer()
      whenAnswered(response, () => stop({ outcome: outcomeOf(response) }))
      next()
    },
    async show(_request, response) {
      response.type(registry.contentType).send(await registry.metrics())
    },
  }
}

/** Codes come from a closed list, so that no client can make the number of series grow. */
function outcomeOf(response: Response): string {
  if (!response.writableFinished) return 'aborted'
  const [first = 'ok'] = codesOf(response)
  return first
}
