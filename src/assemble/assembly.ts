import type { DocumentRecord, Judgement, Mention, Passage, Reading } from '../model/records.ts'
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

/** A document with what is said of entities in it, which depends on who is who. */
export interface Judged {
  readonly document: Omit<DocumentRecord, 'text'>
  readonly mentions: readonly Mention[]
  readonly passages: readonly Pick<Passage, 'start' | 'end'>[]
  readonly judgements: readonly Judgement[]
  readonly claims: readonly StoredClaim[]
}

/** A document of which some things are other entities than before. */
export interface Rejudged {
  readonly before: Judged
  readonly after: Judged
}
