import { claimableProperties, type RelationshipType } from '../model/relationships.ts'
import { bestFirst, earlierFirst, laterFirst, type RankedClaim, said } from './values.ts'

/**
 * Of the claims of a fact those that decide what is shown and whether documents disagree, whatever claims may be added: of every value the
 * best and the best of another document, and of the citations of a post the earliest and the latest. They are few where thousands of
 * documents say the same, so that a load need not read the others. `type` is null for an attribute.
 */
export function decisive(type: RelationshipType | null, claims: readonly RankedClaim[]): RankedClaim[] {
  const ranked = [...claims].sort(bestFirst(() => 0))
  const kept = new Map<string, RankedClaim[]>()
  for (const claim of ranked) {
    for (const value of valuesOf(type, claim)) {
      const known = kept.get(value)
      if (!known) kept.set(value, [claim])
      else if (known.length === 1 && known[0]?.documentId !== claim.documentId) known.push(claim)
    }
  }
  const chosen = new Set([...[...kept.values()].flat(), ...(type === 'HOLDS_POSITION' ? outermost(ranked) : [])])
  return ranked.filter(claim => chosen.has(claim)).map(essence)
}

/** What a claim states, each value under a name of its own; the empty one says that the fact stands. */
function valuesOf(type: RelationshipType | null, claim: RankedClaim): string[] {
  if (type === null) return [`${claim.nameType ?? ''} ${claim.value}`]
  const properties = said(type, claim)
  const stated = claimableProperties(type).filter(([name]) => properties[name] != null)
  return ['', ...stated.map(([name]) => `${name} ${JSON.stringify(properties[name])}`)]
}

/** For every event that dates claims, and for none, the claims of the first and of the last document with a date. */
function outermost(ranked: readonly RankedClaim[]): RankedClaim[] {
  const dated = ranked.filter(({ citedOn }) => citedOn != null)
  return [earlierFirst, laterFirst].flatMap(order => {
    const sorted = [...dated].sort((a, b) => order(a.citedOn ?? '', b.citedOn ?? ''))
    return [...new Map(sorted.reverse().map(claim => [claim.at ?? '', claim])).values()]
  })
}

/** As much of a claim as decides. */
function essence({ id, documentId, rank, confidence, citedOn, start, value, nameType, properties, at }: RankedClaim): RankedClaim {
  const stated = { ...(value != null && { value }), ...(nameType != null && { nameType }), ...(properties != null && { properties }) }
  return { id, documentId, rank, confidence, citedOn, start, ...stated, ...(at != null && { at }) }
}
