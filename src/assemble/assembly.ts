import type { Judgement, Reading } from '../model/records.ts'
import type { StoredClaim } from './claims.ts'

/** What one document should have in the graph. */
export interface Assembly {
  readonly reading: Reading
  readonly judgements: readonly Judgement[]
  readonly claims: readonly StoredClaim[]
}

/** A document that a transaction brings into the graph or takes out of it: `assembly` is null for one that goes. */
export interface DocumentChange {
  readonly id: string
  readonly assembly: Assembly | null
  /** The same text as the graph has it, under other judgements: only what these change is written. */
  readonly before?: Assembly
}

/** The entities that a document's keys stand for. */
export function entitiesByKey(judgements: readonly Judgement[]): Map<string, string> {
  return new Map(judgements.map(({ key, entityId }) => [key, entityId]))
}
