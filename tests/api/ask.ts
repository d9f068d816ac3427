import { expect } from '@jest/globals'
import { graphql } from 'graphql'
import { requestContext } from '../../src/api/context.ts'
import { buildApi } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { engines } from '../setup/engines.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are JSON, which each test looks at in its own way
export type Data = any

export const schema = buildApi()

/** Asks one question of a graph, in a request of its own. Throws what is wrong with the question or the answer. */
export async function ask(graph: Graph, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await graphql({ schema, source: query, contextValue: requestContext(graph), variableValues: variables })
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
  return JSON.parse(JSON.stringify(data))
}

/** The code and the details with which a question is refused. */
export async function refusal(graph: Graph, query: string, variables: Record<string, unknown> = {}) {
  const thrown: unknown = await ask(graph, query, variables).catch((error: unknown) => error)
  const { originalError } = (thrown as AggregateError).errors[0] as { originalError: { code: string; details: object } }
  return { code: originalError.code, ...originalError.details }
}

/** The graph and what was read from it, by the names of the statements. */
export function recording(graph: Graph): { graph: Graph; reads: string[] } {
  const reads: string[] = []
  return {
    reads,
    graph: {
      read(statement, params) {
        reads.push(statement.name)
        return graph.read(statement, params)
      },
      write: (work, options) => graph.write(work, options),
      close: () => graph.close(),
    },
  }
}

/** The same documents on every engine. */
export interface Everywhere {
  readonly graphs: readonly Graph[]
  /** Asks all engines, makes sure that they give the same JSON, and answers it. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Data>
  close(): Promise<void>
}

/** Opens every engine of this run and fills it. On Neo4j, other suites wait until it is closed. */
export async function everywhere(fill: (graph: Graph) => Promise<unknown>): Promise<Everywhere> {
  const graphs: Graph[] = []
  const close = async () => {
    await Promise.all(graphs.map(graph => graph.close()))
  }
  try {
    for (const { open } of engines) {
      const graph = await open()
      graphs.push(graph)
      await fill(graph)
    }
  } catch (cause) {
    await close()
    throw cause
  }
  return {
    graphs,
    close,
    async ask(query, variables) {
      const [first, ...others] = await Promise.all(graphs.map(graph => ask(graph, query, variables)))
      for (const other of others) {
        expect(other).toEqual(first)
        expect(JSON.stringify(other)).toBe(JSON.stringify(first))
      }
      return first
    },
  }
}

/** The names of the nodes of a connection. */
export function names(connection: Data): string[] {
  return connection.nodes.map(({ name }: Data) => name)
}
