import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { contestedAttribute, contestedProperties } from '../../src/assemble/contested.ts'
import { decisive } from '../../src/assemble/decisive.ts'
import { attributeState, type RankedClaim, relationshipState } from '../../src/assemble/values.ts'
import type { RelationshipType } from '../../src/model/relationships.ts'

const dates = ['2019', '2020', '2020-01-01', '2020-12', '2021-05-04']

type Stated = Pick<RankedClaim, 'value' | 'nameType' | 'properties' | 'at'>

/** Up to thirty claims of one fact, by few documents, so that they agree, repeat and contradict one another. */
function claims(stated: fc.Arbitrary<Stated>): fc.Arbitrary<RankedClaim[]> {
  const document = fc.constantFrom('a', 'b', 'c', 'd')
  const claim = fc.record({ document, said: stated, rank: fc.nat(2), confidence: fc.constantFrom(0.5, 0.9, 1), start: fc.nat(3) })
  const dated = fc.record({ a: date, b: date, c: date, d: date })
  return fc.tuple(fc.array(claim, { minLength: 1, maxLength: 30 }), dated).map(([all, citedOn]) =>
    all.map(({ document: documentId, said, ...ranked }, index) => ({
      id: `${documentId}#${index}`,
      documentId,
      citedOn: citedOn[documentId as 'a'],
      ...ranked,
      ...said,
    })),
  )
}

const date = fc.option(fc.constantFrom(...dates))
const wording = fc.constantFrom('Director', 'the Director', 'President')

const name = fc.record({
  value: fc.constantFrom('Guild', 'Guild of Weavers', 'GW', 'Union').map(value => JSON.stringify(value)),
  nameType: fc.constantFrom('PREFERRED', 'VARIANT', 'ACRONYM', 'MISPRINT'),
})
const startDate = fc.constantFrom(...dates).map(value => ({ value: JSON.stringify(value) }))
const link = fc.record({ type: fc.constantFrom('WEBSITE', 'VIDEO'), url: fc.constantFrom('https://a.example', 'https://b.example') })
const links = link.map(value => ({ value: JSON.stringify(value) }))

const post = fc
  .record({
    title: wording,
    status: fc.constantFrom('FORMER', undefined),
    start: fc.constantFrom(...dates, undefined),
    at: fc.constantFrom('event:x', 'event:y', undefined),
  })
  .map(properties => ({ properties: JSON.stringify(properties), at: properties.at }))
const appearance = fc
  .record({
    role: fc.constantFrom('SPEAKER', 'CHAIR'),
    title: fc.option(wording),
    basis: fc.constantFrom('ANNOUNCED', undefined),
    onBehalfOf: fc.constantFrom(['organization:guild'], ['organization:union', 'organization:guild'], undefined),
  })
  .map(properties => ({ properties: JSON.stringify(properties) }))
const bare = fc.constant({ properties: '{}' })

const dateOf = (event: string) => (event === 'event:x' ? '2020-06' : null)

const attribute = (subject: string, predicate: string) => (stated: readonly RankedClaim[]) => ({
  state: attributeState(subject, predicate, stated),
  contested: contestedAttribute(subject.startsWith('event') ? 'Event' : 'Organization', predicate, stated),
})
const relation = (type: RelationshipType) => (stated: readonly RankedClaim[]) => ({
  state: relationshipState(type, stated, dateOf),
  contested: contestedProperties(stated),
})

describe('the claims that decide', () => {
  it.each([
    ['the names of an organization', null, name, attribute('organization:guild', 'name')],
    ['a date', null, startDate, attribute('event:opening', 'startDate')],
    ['a list', null, links, attribute('event:opening', 'links')],
    ['a post', 'HOLDS_POSITION', post, relation('HOLDS_POSITION')],
    ['an appearance', 'SPOKE_AT', appearance, relation('SPOKE_AT')],
    ['a relationship without properties', 'PART_OF', bare, relation('PART_OF')],
  ] as const)('of %s show and contest what all claims do, whatever is added', (_, type, stated, shown) =>
    fc.assert(
      fc.property(claims(stated), fc.nat(30), (all, count) => {
        const [known, added] = [all.slice(0, count), all.slice(count)]
        const kept = [...decisive(type, known), ...added]
        expect(shown(kept)).toEqual(shown(all))
        expect(decisive(type, kept)).toEqual(decisive(type, all))
      }),
      { numRuns: 300 },
    ),
  )

  it('are two of a thousand documents that say the same', () => {
    const all = Array.from({ length: 1000 }, (_, index) => claimOf(`document:${index}`))
    expect(decisive(null, all)).toHaveLength(2)
  })
})

function claimOf(documentId: string): RankedClaim {
  return { id: `${documentId}#1`, documentId, rank: 1, confidence: 0.9, citedOn: null, start: 0, value: '"Guild"', nameType: 'PREFERRED' }
}
