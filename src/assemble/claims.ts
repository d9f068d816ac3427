import { createHash } from 'node:crypto'
import { attributeFact, relationshipFact } from '../model/ids.ts'
import { type Claim, claimMethods, type Json, type Judgement, type Name, type Passage, type Reading } from '../model/records.ts'
import { isReference, type RelationshipType, relationship } from '../model/relationships.ts'
import { entitiesByKey } from './entities-by-key.ts'

/** A claim as the graph keeps it: with keys as the document has them, and with the entities that judgements put in their place. */
export interface StoredClaim {
  readonly id: string
  readonly documentId: string
  /** The fact that it supports. */
  readonly fact: string
  readonly predicate: string
  readonly subjectKey: string
  readonly subjectId: string
  readonly objectKey?: string
  readonly objectId?: string
  /** The value of an attribute, as JSON; of a name its words. */
  readonly value?: string
  readonly nameType?: string
  /** The properties of a relationship as JSON, things by id, if it is given any. */
  readonly properties?: string
  /** The same, things by key, if any are among them. */
  readonly qualifiers?: string
  /** The event that dates the claim, if one does. */
  readonly at?: string
  readonly quote: string
  readonly start: number
  readonly end: number
  /** What stands around the quote in its sentence. */
  readonly before: string
  readonly after: string
  /** The place of its method among all, best 0. */
  readonly rank: number
  readonly confidence: number
}

/** How much of a sentence is shown on each side of a quote, in characters. */
const context = 160

/**
 * The claims of a document as they are stored, once it is decided who is who. The same claim twice is one. Their ids do not depend on
 * who is who, so that a claim stays the same when people are merged.
 */
export function storeClaims(reading: Reading, judgements: readonly Judgement[]): StoredClaim[] {
  const entityOf = entitiesByKey(judgements)
  const stored = reading.claims.map(claim => store(claim, reading, key => entityOf.get(key) ?? key))
  return [...new Map(stored.map(claim => [claim.id, claim])).values()]
}

/** The same claims under other judgements. */
export function rejudgeClaims(claims: readonly StoredClaim[], judgements: readonly Judgement[]): StoredClaim[] {
  const entityOf = entitiesByKey(judgements)
  const entity = (key: string) => entityOf.get(key) ?? key
  return claims.map(claim => {
    const { predicate, subjectKey, objectKey: object, properties = '{}', qualifiers = properties } = claim
    const subjectId = entity(subjectKey)
    if (object == null) return { ...claim, subjectId, fact: attributeFact(subjectId, predicate) }
    return {
      ...claim,
      subjectId,
      ...relation({ predicate: predicate as RelationshipType, object, qualifiers: JSON.parse(qualifiers) }, subjectId, entity),
    }
  })
}

function store(claim: Claim, { document, passages }: Reading, entity: (key: string) => string): StoredClaim {
  const { predicate, subject, quote, start, end, method, confidence } = claim
  const subjectId = entity(subject)
  const said =
    'object' in claim ? relation(claim, subjectId, entity) : { fact: attributeFact(subjectId, predicate), ...attributeValue(claim) }
  const content = 'object' in claim ? [claim.object, claim.qualifiers] : [claim.value]
  const digest = createHash('sha256')
    .update(JSON.stringify([predicate, subject, content, start, end]))
    .digest('hex')
    .slice(0, 16)
  const id = `${document.id}#${digest}`
  return {
    id,
    documentId: document.id,
    predicate,
    subjectKey: subject,
    subjectId,
    ...said,
    quote,
    start,
    end,
    ...around(document.text, passages, start, end),
    rank: claimMethods.indexOf(method),
    confidence,
  }
}

function attributeValue({ predicate, value }: Exclude<Claim, { object: string }>): Pick<StoredClaim, 'value' | 'nameType'> {
  if (predicate !== 'name') return { value: JSON.stringify(value) }
  const name = value as Name
  return { value: JSON.stringify(name.value), nameType: name.type }
}

type Relation = Pick<Extract<Claim, { object: string }>, 'predicate' | 'object' | 'qualifiers'>

function relation(claim: Relation, subjectId: string, entity: (key: string) => string) {
  const type = claim.predicate as RelationshipType
  const objectId = entity(claim.object)
  const properties = Object.fromEntries(
    Object.entries(claim.qualifiers).map(([name, value]): [string, Json] => {
      const property = relationship(type).properties[name]
      if (!property || !isReference(property)) return [name, value]
      return [name, Array.isArray(value) ? value.map(key => entity(String(key))) : entity(String(value))]
    }),
  )
  return {
    fact: relationshipFact(type, subjectId, objectId, properties),
    objectKey: claim.object,
    objectId,
    ...stated(JSON.stringify(properties), JSON.stringify(claim.qualifiers)),
    ...(properties.at != null && { at: String(properties.at) }),
  }
}

function stated(properties: string, qualifiers: string): Pick<StoredClaim, 'properties' | 'qualifiers'> {
  return { ...(properties !== '{}' && { properties }), ...(qualifiers !== properties && { qualifiers }) }
}

function around(text: string, passages: readonly Passage[], start: number, end: number): { before: string; after: string } {
  const first = passages.find(passage => passage.end > start)
  const last = passages.findLast(passage => passage.start < end)
  return {
    before: text.slice(Math.max(Math.min(first?.start ?? start, start), start - context), start),
    after: text.slice(end, Math.min(Math.max(last?.end ?? end, end), end + context)),
  }
}
