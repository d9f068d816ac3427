import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { attributeFact, isEntityId, kindOf, relationshipFact, slug } from '../../src/model/ids.ts'
import { entityKinds } from '../../src/model/kinds.ts'

describe('the kind of an id', () => {
  it.each([
    ['person:vic-van-vuuren', 'Person'],
    ['event:2022-10-18-mont-blanc', 'Event'],
    ['document:https://example.org/a:b', 'Document'],
  ])('is what stands before its first colon: %s', (id, kind) => {
    expect(kindOf(id)).toBe(kind)
  })

  it.each(['animal:cat', 'Person:ada', 'person', 'persons', 'event?', ':person', ''])('is none for "%s"', id => {
    expect(kindOf(id)).toBeNull()
  })

  it('is found for every kind of entity', () => {
    for (const kind of entityKinds) expect(kindOf(`${kind.toLowerCase()}:x`)).toBe(kind)
  })
})

describe('an id of an entity', () => {
  it('has the prefix of its kind and words of small letters and digits', () => {
    expect(isEntityId('event:2022-10-18-mont-blanc', 'Event')).toBe(true)
    expect(isEntityId('event:2022-10-18-mont-blanc', 'Person')).toBe(false)
  })

  it.each([
    'person:',
    'person:Ada',
    'person:ada adler',
    'person:ada--adler',
    'person:-ada',
    'person:ada-',
    'person:cléo',
    'person:a:b',
    'person:a\n',
  ])('is not %j', id => {
    expect(isEntityId(id, 'Person')).toBe(false)
  })
})

describe('a slug', () => {
  it.each([
    ['Vic van Vuuren', 'vic-van-vuuren'],
    ["Director of the ILO's Enterprises Department", 'director-of-the-ilos-enterprises-department'],
    ['Cléo  Chêne', 'cleo-chene'],
    ['— C097 —', 'c097'],
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('of anything makes a well-formed id, unless no Latin letter or digit is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const made = slug(name)
        expect(made === '' || isEntityId(`person:${made}`, 'Person')).toBe(true)
      }),
    )
  })
})

describe('the id of a fact', () => {
  it('of an attribute is the entity and the attribute', () => {
    expect(attributeFact('event:forum', 'startDate')).toBe('event:forum#startDate')
  })

  it('of a relationship is its ends and its type, whatever its other properties', () => {
    const plain = relationshipFact('SPOKE_AT', 'person:ada', 'event:forum', {})
    expect(plain).toBe('person:ada SPOKE_AT event:forum')
    expect(relationshipFact('SPOKE_AT', 'person:ada', 'event:forum', { role: 'CHAIR', title: 'Chair' })).toBe(plain)
  })

  const post = (title?: string | null) => relationshipFact('HOLDS_POSITION', 'person:ada', 'organization:guild', { title })

  it('of a post tells titles apart, but not their case, accents and punctuation', () => {
    expect(post('Director')).not.toBe(post('Chair'))
    expect(post('Director-General')).toBe(post('director general'))
    expect(post('Président')).toBe(post('PRESIDENT'))
  })

  it('of a post without a title is that of its ends', () => {
    expect(post()).toBe('person:ada HOLDS_POSITION organization:guild')
    expect(post(null)).toBe(post())
  })

  it('of a post tells titles apart that have no Latin letter', () => {
    expect(new Set([post(), post('主任'), post('总干事'), post('Директор')]).size).toBe(4)
  })

  it('of a membership tells its capacities apart', () => {
    const as = (value: string) => relationshipFact('MEMBER_OF', 'organization:guild', 'organization:league', { as: value })
    expect(as('MEMBER')).not.toBe(as('OBSERVER'))
  })

  it('of a representation tells the people apart, by their ids', () => {
    const by = (person: string) => relationshipFact('REPRESENTED_AT', 'organization:guild', 'event:forum', { person, role: 'SPEAKER' })
    expect(by('person:ada')).toBe('organization:guild REPRESENTED_AT event:forum person:ada')
    expect(by('person:ben')).not.toBe(by('person:ada'))
  })
})
