import type { Graph } from '../graph/graph.ts'
import { Loads } from './loads.ts'

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly graph: Graph
  readonly load: Loads
}

/** A context for one request: nothing that it loads outlives it. */
export function requestContext(graph: Graph): RequestContext {
  return { graph, load: new Loads(graph) }
}
