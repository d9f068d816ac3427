import type { BriefingQuery } from './queries.ts'

/** A sentence of a briefing and the numbers of the footnotes that prove it. */
export interface Point {
  readonly text: string
  readonly notes: readonly number[]
}

/** A part of a briefing; where it has no points, `otherwise` says so. */
export interface BriefingSection {
  readonly title: string
  readonly points: readonly Point[]
  readonly otherwise: string
}

/** Who a briefing is about, and what is said of them. */
export interface Portrait {
  readonly name: string
  readonly summary: string | null
  readonly sections: readonly BriefingSection[]
}

/** The person or the organization that a briefing is about, as the API answers. */
export type Subject = Extract<NonNullable<BriefingQuery['node']>, { positions: unknown } | { people: unknown }>
