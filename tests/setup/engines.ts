import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { takeNeo4j } from './neo4j-turn.ts'

export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  /** A new, empty graph. Close it when the suite is done with it: on Neo4j, other suites wait for that. */
  open(): Promise<Graph>
}

const embedded: Engine = { name: 'embedded', open: () => openGraph({ kind: 'embedded' }) }

const neo4j: Engine = {
  name: 'neo4j',
  async open() {
    const turn = await takeNeo4j()
    try {
      const graph = await openGraph({ kind: 'neo4j', ...turn.address })
      return endingTurn(graph, turn.end)
    } catch (cause) {
      turn.end()
      throw cause
    }
  },
}

/** The engines of this run, for `describe.each(engines)('$name: …', ({ open }) => …)`. */
export const engines: readonly Engine[] = process.env.NEO4J_TEST_TURNS === undefined ? [embedded] : [embedded, neo4j]

function endingTurn(graph: Graph, end: () => void): Graph {
  const close = graph.close.bind(graph)
  graph.close = async () => {
    try {
      await close()
    } finally {
      end()
    }
  }
  return graph
}
