import type { Graph } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { Loads } from './loads.ts'
import type { Writing } from './writing.ts'

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly graph: Graph
  readonly load: Loads
  /** Who writes for this request. Throws FORBIDDEN where nobody may, UNAUTHENTICATED where its sender may not. */
  writing(): Writing
}

export interface ContextOptions {
  readonly signal?: AbortSignal
  readonly writing?: () => Writing
}

/** A context for one request: nothing that it loads outlives it, and nothing is read for it once `signal` is aborted. */
export function requestContext(graph: Graph, { signal, writing = refuseWriting }: ContextOptions = {}): RequestContext {
  const reading = signal ? until(graph, signal) : graph
  return { graph: reading, load: new Loads(reading), writing }
}

function refuseWriting(): never {
  throw new AppError('FORBIDDEN', 'This service takes no changes over GraphQL.')
}

function until(graph: Graph, signal: AbortSignal): Graph {
  return {
    read(statement, params) {
      if (signal.aborted) throw new AppError('TIMEOUT', 'The request was given up.')
      return graph.read(statement, params)
    },
    write: (work, options) => graph.write(work, options),
    close: () => graph.close(),
  }
}
