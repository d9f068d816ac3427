import type { Claim, Json, Reading } from '../model/records.ts'
import { isReference, type RelationshipType, relationship } from '../model/relationships.ts'

/** A reading without claims of less confidence than `least`, and without the things that then have no name. */
export function confident(reading: Reading, least: number): Reading {
  const sure = reading.claims.filter(({ confidence }) => confidence >= least)
  const named = new Set(sure.filter(({ predicate }) => predicate === 'name' || predicate === 'text').map(({ subject }) => subject))
  const gone = new Set(reading.things.filter(({ key }) => !named.has(key)).map(({ key }) => key))
  return {
    ...reading,
    things: reading.things.filter(({ key }) => !gone.has(key)),
    mentions: reading.mentions.filter(({ key }) => !gone.has(key)),
    claims: sure
      .filter(claim => !gone.has(claim.subject) && !('object' in claim && gone.has(claim.object)))
      .map(claim => without(claim, gone)),
  }
}

/** A claim whose properties no longer name what is gone. */
function without(claim: Claim, gone: ReadonlySet<string>): Claim {
  if (!('object' in claim)) return claim
  const { properties } = relationship(claim.predicate as RelationshipType)
  const qualifiers = Object.entries(claim.qualifiers).flatMap(([name, value]): [string, Json][] => {
    const property = properties[name]
    if (!property || !isReference(property)) return [[name, value]]
    const left = [value].flat().filter(key => !gone.has(String(key)))
    if (left.length === 0) return []
    return [[name, Array.isArray(value) ? left : (left[0] as Json)]]
  })
  return { ...claim, qualifiers: Object.fromEntries(qualifiers) }
}
