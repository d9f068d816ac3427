import type { Bound, Graph } from '../graph/graph.ts'
import type { Judgement } from '../model/records.ts'
import { claimsAbout, updateClaims, updateJudgements, updateMentions } from '../statements/corpus.ts'
import type { Judged, Rejudged } from './assembly.ts'
import { rejudgeClaims, type StoredClaim } from './claims.ts'
import { bindRows } from './rows.ts'

/** Documents under other judgements, in the same order. Reads only the claims about entities that they no longer mean. */
export async function rejudgeDocuments(
  graph: Graph,
  documents: readonly Judged[],
  judgements: readonly (readonly Judgement[])[],
): Promise<Rejudged[]> {
  const changes = documents.map((before, index) => ({ before, after: { ...before, judgements: judgements[index] ?? [] } }))
  const claims = await readClaimsAbout(graph, changes.flatMap(noLongerMeant))
  return changes.map(change => ({ ...change, ...movedClaims(claims.get(change.before.id) ?? [], change.after.judgements) }))
}

/** An entity that a document speaks of. */
interface Meant {
  readonly documentId: string
  readonly entityId: string
}

/** What documents claim about entities, by document. */
export async function readClaimsAbout(graph: Graph, meant: readonly Meant[]): Promise<Map<string, StoredClaim[]>> {
  if (meant.length === 0) return new Map()
  const rows = meant.map(({ documentId, entityId }) => ({ documentId, entityId, quoted: JSON.stringify(entityId) }))
  const claims = new Map<string, Map<string, StoredClaim>>()
  for (const { id, claim } of await graph.read(claimsAbout, { rows })) {
    const stored = claim as unknown as StoredClaim
    claims.set(id, (claims.get(id) ?? new Map<string, StoredClaim>()).set(stored.id, stored))
  }
  return new Map([...claims].map(([id, found]) => [id, [...found.values()]]))
}

function noLongerMeant({ before, after }: Pick<Rejudged, 'before' | 'after'>): Meant[] {
  const known = new Map(before.judgements.map(({ key, entityId }) => [key, entityId]))
  const moved = after.judgements.flatMap(({ key, entityId }) => (known.get(key) === entityId ? [] : (known.get(key) ?? [])))
  return [...new Set(moved)].map(entityId => ({ documentId: before.id, entityId }))
}

function movedClaims(claims: readonly StoredClaim[], judgements: readonly Judgement[]): Pick<Rejudged, 'going' | 'coming'> {
  const known = new Map(claims.map(claim => [claim.id, claim]))
  const coming = rejudgeClaims(claims, judgements).filter(claim =>
    differ(known.get(claim.id), claim, ['subjectId', 'objectId', 'properties', 'at']),
  )
  return { going: coming.flatMap(({ id }) => known.get(id) ?? []), coming }
}

/** Writes what other judgements change in the parts of documents. */
export function updateParts(documents: readonly Rejudged[]): Bound[] {
  const meant = documents.flatMap(document => changedJudgements(document, ['entityId']))
  const judgements = documents.flatMap(document =>
    changedJudgements(document, ['entityId', 'by', 'score', 'reason', 'decidedId', 'splitFrom']),
  )
  return [
    ...bindRows(
      updateClaims,
      documents.flatMap(({ coming }) => coming),
    ),
    ...bindRows(
      updateMentions,
      meant.map(({ documentId, key, entityId }) => ({ documentId, key, entityId })),
    ),
    ...bindRows(
      updateJudgements,
      judgements.map(judgement => ({ id: `${judgement.documentId}#${judgement.key}`, ...judgement })),
    ),
  ]
}

function changedJudgements({ before, after }: Rejudged, properties: readonly (keyof Judgement)[]): Judgement[] {
  const known = new Map(before.judgements.map(judgement => [judgement.key, judgement]))
  return after.judgements.filter(judgement => differ(known.get(judgement.key), judgement, properties))
}

function differ<T>(before: T | undefined, after: T, properties: readonly (keyof T)[]): boolean {
  return properties.some(name => (before?.[name] ?? null) !== (after[name] ?? null))
}
