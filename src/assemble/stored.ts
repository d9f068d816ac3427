import type { Graph, Properties } from '../graph/graph.ts'
import type { DocumentRecord, Judgement, Mention, Passage, Retold } from '../model/records.ts'
import { documentClaims, documentJudgements, documentMentions, documentPassages, documents } from '../statements/corpus.ts'
import type { Judged } from './assembly.ts'
import type { StoredClaim } from './claims.ts'

/** More than any document has. */
const everything = 1_000_000_000

/** Documents as the graph has them, in the order of their ids. */
export async function readJudged(graph: Graph, ids: readonly string[]): Promise<Judged[]> {
  if (ids.length === 0) return []
  const [nodes, claims, mentions, passages, judgements] = await Promise.all([
    graph.read(documents, { ids }),
    graph.read(documentClaims, { ids, limit: everything }),
    graph.read(documentMentions, { ids, limit: everything }),
    graph.read(documentPassages, { ids }),
    graph.read(documentJudgements, { ids }),
  ])
  const claimsOf = byDocument(claims, ({ claim }) => claim as unknown as StoredClaim)
  const mentionsOf = byDocument(mentions, ({ mention }) => mentionOf(mention))
  const passagesOf = byDocument(passages, ({ passage }) => passage as unknown as Passage)
  const judgementsOf = byDocument(judgements, ({ judgement }) => judgementOf(judgement))
  return nodes.map(({ id, node }) => ({
    document: documentOf(node),
    mentions: mentionsOf(id),
    passages: passagesOf(id),
    judgements: judgementsOf(id),
    claims: claimsOf(id),
  }))
}

function byDocument<R extends { id: string }, T>(rows: readonly R[], value: (row: R) => T): (id: string) => T[] {
  const grouped = new Map<string, T[]>()
  for (const row of rows) {
    const known = grouped.get(row.id)
    if (known) known.push(value(row))
    else grouped.set(row.id, [value(row)])
  }
  return id => grouped.get(id) ?? []
}

function documentOf(node: Properties): Judged['document'] {
  const { id, title, documentType, publisher, publishedOn, url, language, form, sha256 } = node as unknown as DocumentRecord
  const retells = typeof node.retells === 'string' ? (JSON.parse(node.retells) as Retold) : undefined
  return { id, title, documentType, publisher, publishedOn, url, language, retells, form, sha256 }
}

function mentionOf({ key, surface, start, end }: Properties): Mention {
  return { key, surface, start, end } as unknown as Mention
}

function judgementOf({ documentId, key, entityId, kind, by, score, reason, profile, decidedId, splitFrom, at }: Properties): Judgement {
  const before = { ...(profile != null && { profile }), ...(decidedId != null && { decidedId }), ...(splitFrom != null && { splitFrom }) }
  return { documentId, key, entityId, kind, by, score, reason, at, ...before } as unknown as Judgement
}
