import { setTimeout } from 'node:timers/promises'
import type { Graph } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { revision as readRevision } from '../statements/corpus.ts'
import { Memory } from './memory.ts'

/** How often a write is decided anew when another writer was faster, and how long it waits before, in milliseconds. */
const attempts = 12
const longestWait = 50

/**
 * Reads the revision, decides, and writes only if the graph has not moved meanwhile; else decides again. What `memory` holds is what the
 * graph has at that revision.
 */
export function deciding<T>(graph: Graph, decide: (revision: number, memory: Memory) => Promise<T>): Promise<T> {
  const turn = (queues.get(graph) ?? Promise.resolve()).then(() => decideAnew(graph, decide))
  queues.set(
    graph,
    turn.catch(() => undefined),
  )
  return turn
}

/** Writers of one process wait for each other, so that only writers of other processes can be faster. */
const queues = new WeakMap<Graph, Promise<unknown>>()
const memories = new WeakMap<Graph, Memory>()

async function decideAnew<T>(graph: Graph, decide: (revision: number, memory: Memory) => Promise<T>): Promise<T> {
  const memory = memories.get(graph) ?? new Memory()
  memories.set(graph, memory)
  for (let attempt = 1; ; attempt++) {
    const [row] = await graph.read(readRevision, {})
    const revision = row?.revision ?? 0
    try {
      return await decide(revision, memory.at(revision))
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CONFLICT') || attempt === attempts) throw error
      await setTimeout(Math.random() * longestWait * attempt)
    }
  }
}
