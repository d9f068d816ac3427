import type { Json, Span } from '../../model/records.ts'
import type { Figure } from '../cast.ts'

/** What a rule read out of a stretch of text, before keys are given. */
export interface Fact {
  readonly predicate: string
  readonly subject: Figure | 'document'
  readonly object?: Figure
  readonly value?: Json
  readonly qualifiers?: Readonly<Record<string, Json | Figure | readonly Figure[] | undefined>>
  readonly span: Span
  /** Which rule: its measured precision is the confidence. */
  readonly rule: string
}
