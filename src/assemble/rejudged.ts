import type { Bound } from '../graph/graph.ts'
import type { Judgement } from '../model/records.ts'
import { updateClaims, updateJudgements, updateMentions } from '../statements/corpus.ts'
import type { Judged, Rejudged } from './assembly.ts'
import { rejudgeClaims, type StoredClaim } from './claims.ts'
import { bindRows } from './rows.ts'

/** A document under other judgements. */
export function rejudge(before: Judged, judgements: readonly Judgement[]): Rejudged {
  return { before, after: { ...before, judgements, claims: rejudgeClaims(before.claims, judgements) } }
}

/** The claims that speak of other entities now: as they were, and as they are. */
export function movedClaims({ before, after }: Rejudged): {
  readonly going: readonly StoredClaim[]
  readonly coming: readonly StoredClaim[]
} {
  const known = new Map(before.claims.map(claim => [claim.id, claim]))
  const coming = after.claims.filter(claim => differ(known.get(claim.id), claim, ['subjectId', 'objectId', 'properties', 'at']))
  return { going: coming.flatMap(({ id }) => known.get(id) ?? []), coming }
}

/** Writes what other judgements change in the parts of documents. */
export function updateParts(documents: readonly Rejudged[]): Bound[] {
  const judgements = documents.flatMap(movedJudgements)
  return [
    ...bindRows(
      updateClaims,
      documents.flatMap(document => movedClaims(document).coming),
    ),
    ...bindRows(
      updateMentions,
      judgements.map(({ documentId, key, entityId }) => ({ documentId, key, entityId })),
    ),
    ...bindRows(
      updateJudgements,
      judgements.map(judgement => ({ id: `${judgement.documentId}#${judgement.key}`, ...judgement })),
    ),
  ]
}

function movedJudgements({ before, after }: Rejudged): Judgement[] {
  const known = new Map(before.judgements.map(judgement => [judgement.key, judgement]))
  return after.judgements.filter(judgement =>
    differ(known.get(judgement.key), judgement, ['entityId', 'by', 'score', 'reason', 'decidedId', 'splitFrom']),
  )
}

function differ<T>(before: T | undefined, after: T, properties: readonly (keyof T)[]): boolean {
  return properties.some(name => (before?.[name] ?? null) !== (after[name] ?? null))
}
