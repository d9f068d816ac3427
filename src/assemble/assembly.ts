import type { Judgement, Mention, Passage, Reading } from '../model/records.ts'
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
}

/** A document with what it means by its things, and where it speaks of them. */
export interface Judged {
  readonly id: string
  /** The date that ranks what it says. */
  readonly citedOn: string | null
  /** When its claims were made. */
  readonly readAt: string | null
  readonly mentions: readonly Pick<Mention, 'key' | 'start' | 'end'>[]
  readonly passages: readonly Pick<Passage, 'start' | 'end'>[]
  readonly judgements: readonly Judgement[]
}

/** A document of which some things are judged otherwise than before. */
export interface Rejudged {
  readonly before: Judged
  readonly after: Judged
  /** The claims that speak of other entities now: as they were, and as they are. */
  readonly going: readonly StoredClaim[]
  readonly coming: readonly StoredClaim[]
}
