import type { Graph, Properties } from '../graph/graph.ts'
import type { Judgement } from '../model/records.ts'
import { documentJudgements, documentPassages, documents, mentionPlaces } from '../statements/corpus.ts'
import type { Judged } from './assembly.ts'
import type { Memory } from './memory.ts'

/** Documents as the graph has them, in the order of their ids. Those that are in memory are not read. */
export async function readJudged(graph: Graph, ids: readonly string[], memory?: Memory): Promise<Judged[]> {
  const known = ids.flatMap(id => memory?.document(id) ?? [])
  const isKnown = new Set(known.map(({ id }) => id))
  const read = await readStored(
    graph,
    ids.filter(id => !isKnown.has(id)),
  )
  return [...known, ...read].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readStored(graph: Graph, ids: readonly string[]): Promise<Judged[]> {
  if (ids.length === 0) return []
  const [nodes, mentions, passages, judgements] = await Promise.all([
    graph.read(documents, { ids }),
    graph.read(mentionPlaces, { ids }),
    graph.read(documentPassages, { ids }),
    graph.read(documentJudgements, { ids }),
  ])
  const mentionsOf = byDocument(mentions)
  const passagesOf = byDocument(passages)
  const judgementsOf = byDocument(judgements)
  return nodes.map(({ id, node }) => ({
    id,
    citedOn: (node.citedOn as string | undefined) ?? null,
    readAt: ((node.readAt ?? node.updatedAt) as string | undefined) ?? null,
    mentions: mentionsOf(id),
    passages: passagesOf(id),
    judgements: judgementsOf(id).map(({ judgement }) => judgementOf(judgement)),
  }))
}

function byDocument<R extends { id: string }>(rows: readonly R[]): (id: string) => R[] {
  const grouped = new Map<string, R[]>()
  for (const row of rows) {
    const known = grouped.get(row.id)
    if (known) known.push(row)
    else grouped.set(row.id, [row])
  }
  return id => grouped.get(id) ?? []
}

function judgementOf({ documentId, key, entityId, by, score, reason, profile, decidedId, splitFrom }: Properties): Judgement {
  const before = { ...(profile != null && { profile }), ...(decidedId != null && { decidedId }), ...(splitFrom != null && { splitFrom }) }
  return { documentId, key, entityId, by, score, reason, ...before } as unknown as Judgement
}
