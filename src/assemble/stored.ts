import type { Graph, Properties } from '../graph/graph.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Claim, DocumentRecord, Judgement, Mention, Passage, Retold, Thing } from '../model/records.ts'
import { documentClaims, documentJudgements, documentMentions, documentPassages, documents, documentTexts } from '../statements/corpus.ts'
import type { Assembly } from './assembly.ts'
import type { StoredClaim } from './claims.ts'

/** More than any document has. */
const everything = 1_000_000_000

/** Documents as they were assembled, read back from the graph. */
export async function readAssemblies(graph: Graph, ids: readonly string[]): Promise<Assembly[]> {
  if (ids.length === 0) return []
  const [nodes, texts, claims, mentions, passages, judgements] = await Promise.all([
    graph.read(documents, { ids }),
    graph.read(documentTexts, { ids }),
    graph.read(documentClaims, { ids, limit: everything }),
    graph.read(documentMentions, { ids, limit: everything }),
    graph.read(documentPassages, { ids }),
    graph.read(documentJudgements, { ids }),
  ])
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  const of = <R extends { id: string }, T>(rows: readonly R[], id: string, value: (row: R) => T): T[] =>
    rows.filter(row => row.id === id).map(value)
  return nodes.map(({ id, node }) => {
    const stored = of(claims, id, ({ claim }) => claim as unknown as StoredClaim)
    const judged = of(judgements, id, ({ judgement }) => judgementOf(judgement))
    return {
      reading: {
        document: documentOf(node, textOf.get(id) ?? ''),
        things: judged.filter(({ kind }) => kind !== 'Document').map(({ key, kind }): Thing => ({ key, kind: kind as EntityKind })),
        mentions: of(mentions, id, ({ mention }) => mentionOf(mention)),
        passages: of(passages, id, ({ passage }) => passageOf(passage)),
        claims: stored.map(claimOf),
      },
      judgements: judged,
      claims: stored,
    }
  })
}

function documentOf(node: Properties, text: string): DocumentRecord {
  const { id, title, documentType, publisher, publishedOn, url, language, form, sha256 } = node as unknown as DocumentRecord
  const retells = typeof node.retells === 'string' ? (JSON.parse(node.retells) as Retold) : undefined
  return { id, title, documentType, publisher, publishedOn, url, language, retells, form, sha256, text }
}

function mentionOf({ key, surface, start, end }: Properties): Mention {
  return { key, surface, start, end } as unknown as Mention
}

function passageOf({ start, end, text }: Properties): Passage {
  return { start, end, text } as unknown as Passage
}

function judgementOf({ documentId, key, entityId, kind, by, score, reason, profile, decidedId, splitFrom, at }: Properties): Judgement {
  const before = { ...(profile != null && { profile }), ...(decidedId != null && { decidedId }), ...(splitFrom != null && { splitFrom }) }
  return { documentId, key, entityId, kind, by, score, reason, at, ...before } as unknown as Judgement
}

function claimOf({
  predicate,
  subjectKey,
  objectKey,
  value,
  nameType,
  qualifiers,
  quote,
  start,
  end,
  method,
  confidence,
}: StoredClaim): Claim {
  const said = { predicate, subject: subjectKey, quote, start, end, method, confidence }
  if (objectKey != null) return { ...said, object: objectKey, qualifiers: JSON.parse(qualifiers ?? '{}') } as Claim
  const plain: unknown = JSON.parse(value ?? 'null')
  return { ...said, value: predicate === 'name' ? { value: plain, type: nameType } : plain } as Claim
}
