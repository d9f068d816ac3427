import { kindOf } from '../model/ids.ts'
import { type Attribute, attributesOf } from '../model/kinds.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { Json, Name } from '../model/records.ts'
import { claimableProperties, isReference, type RelationshipType } from '../model/relationships.ts'
import type { StoredClaim } from './claims.ts'

/** A claim with what its document knows: the date that ranks it, and when it was made. */
export interface DatedClaim extends StoredClaim {
  readonly citedOn: string | null
  readonly readAt: string | null
}

/** As much of a claim as decides what is shown. */
export type RankedClaim = Pick<
  DatedClaim,
  'id' | 'documentId' | 'rank' | 'confidence' | 'citedOn' | 'start' | 'value' | 'nameType' | 'properties' | 'at'
>

/** What the graph shows for a fact: the value of an attribute, or the properties of a relationship. */
export type State = Json

/** What is shown for an attribute: the best value, or all of a list. Names show all, each with the best of its types. */
export function attributeState(subjectId: string, predicate: string, claims: readonly RankedClaim[]): State {
  const sort = predicate === 'name' ? 'name' : attributeOf(subjectId, predicate)?.type
  const ranked = [...claims].sort(bestFirst(claim => precision(sort, JSON.parse(claim.value ?? 'null'))))
  if (predicate === 'name') return names(ranked.map(nameOf)) as unknown as Json
  const values = distinct(ranked.map(claim => claim.value ?? 'null')).map(value => JSON.parse(value) as Json)
  return attributeOf(subjectId, predicate)?.list ? values : (values[0] ?? null)
}

/** What a claim means where it leaves a property out. */
const unsaid: Partial<Record<RelationshipType, Readonly<Record<string, Json>>>> = {
  SPOKE_AT: { basis: 'REPORTED' },
  HOLDS_POSITION: { status: 'HELD' },
}

/** What is shown for a relationship: of each property the best claimed value, of references to several things all. */
export function relationshipState(
  type: RelationshipType,
  claims: readonly RankedClaim[],
  dateOf: (eventId: string) => string | null,
): State {
  const read = new Map(claims.map(claim => [claim, said(type, claim)]))
  const state: Record<string, Json> = {}
  for (const [name, property] of claimableProperties(type)) {
    const ranked = claims
      .filter(claim => read.get(claim)?.[name] != null)
      .sort(bestFirst(claim => precision(property.type, read.get(claim)?.[name])))
    const values = ranked.map(claim => read.get(claim)?.[name] ?? null)
    const [best] = values
    if (best === undefined) continue
    state[name] = isReference(property) && property.type === 'entities' ? [...new Set(values.flat() as string[])] : best
  }
  if (type === 'HOLDS_POSITION') Object.assign(state, citations(claims, dateOf))
  return state
}

/** The properties that a claim states, with those that it means by leaving them out. */
export function said(type: RelationshipType, { properties = '{}' }: RankedClaim): Record<string, Json> {
  return { ...unsaid[type], ...(JSON.parse(properties) as Record<string, Json>) }
}

/** When a post was cited: on the day of the event where its title was borne, else when the document was published. */
function citations(claims: readonly RankedClaim[], dateOf: (eventId: string) => string | null): Record<string, Json> {
  const dates = claims.map(({ at, citedOn }) => (at == null ? citedOn : (dateOf(at) ?? citedOn))).filter(date => date != null)
  const [first] = [...dates].sort(earlierFirst)
  const [last] = [...dates].sort(laterFirst)
  return first === undefined || last === undefined ? {} : { firstCited: first, lastCited: last }
}

/** Of two dates that begin or end on one day the more precise comes first. */
export function earlierFirst(a: string, b: string): number {
  return compare(earliestDay(a), earliestDay(b)) || b.length - a.length
}

/** The same from the end. */
export function laterFirst(a: string, b: string): number {
  return compare(latestDay(b), latestDay(a)) || b.length - a.length
}

/** CURATED before RULES before MODEL, then higher confidence, then more precise, then published later, then by document. */
export function bestFirst(precisionOf: (claim: RankedClaim) => number) {
  return (a: RankedClaim, b: RankedClaim): number =>
    a.rank - b.rank ||
    b.confidence - a.confidence ||
    precisionOf(b) - precisionOf(a) ||
    compare(b.citedOn ?? '', a.citedOn ?? '') ||
    compare(a.documentId, b.documentId) ||
    a.start - b.start ||
    compare(a.id, b.id)
}

/** A day is more precise than a year, a name of more words than one of fewer; other values are equally precise. */
function precision(sort: string | undefined, value: unknown): number {
  if (sort === 'date') return String(value).length
  return sort === 'name' ? String(value).split(' ').length : 0
}

const nameOrder = ['PREFERRED', 'VARIANT', 'ACRONYM', 'MISPRINT']

/** One entry for each form, best first. A form that a document introduces as an acronym is one, even where another knows no other name. */
function names(claimed: readonly Name[]): Name[] {
  const acronyms = new Set(claimed.filter(({ type }) => type === 'ACRONYM').map(({ value }) => value))
  const typed = claimed.map(({ value, type }) => ({ value, type: acronyms.has(value) ? 'ACRONYM' : type }))
  const sorted = [...typed].sort((a, b) => nameOrder.indexOf(a.type) - nameOrder.indexOf(b.type))
  const best = new Map<string, Name>()
  for (const name of sorted) if (!best.has(name.value)) best.set(name.value, name)
  return [...best.values()]
}

function nameOf({ value = 'null', nameType = 'VARIANT' }: RankedClaim): Name {
  return { value: JSON.parse(value) as string, type: nameType }
}

function attributeOf(subjectId: string, predicate: string): Attribute | undefined {
  const kind = kindOf(subjectId)
  return kind ? attributesOf(kind)[predicate] : undefined
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** By code units, as both engines sort. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
