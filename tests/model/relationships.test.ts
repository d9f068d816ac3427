import { describe, expect, it } from '@jest/globals'
import {
  type Attribute,
  attributesOf,
  claimableAttributes,
  entityKinds,
  enums,
  type FieldShape,
  kind,
  nodeKinds,
} from '../../src/model/kinds.ts'
import {
  claimableProperties,
  isReference,
  joins,
  type Property,
  relationship,
  relationships,
  relationshipTypes,
} from '../../src/model/relationships.ts'

const types = relationshipTypes.map(type => [type] as const)

describe.each(types)('the row of %s', type => {
  const { from, to, sameKind, label, reverseLabel, identity, properties, computed = [], fields, description } = relationship(type)

  it('reads from both ends', () => {
    expect([label, reverseLabel, description].every(text => text.trim() !== '')).toBe(true)
    expect(label).not.toBe(reverseLabel)
  })

  it('has known kinds at its ends, each once', () => {
    for (const ends of [from, to]) {
      expect(nodeKinds).toEqual(expect.arrayContaining([...ends]))
      expect(new Set(ends).size).toBe(ends.length)
      expect(ends.length).toBeGreaterThan(0)
    }
    if (sameKind) expect(from).toEqual(to)
  })

  it('has fields that stand on its ends and lead to the other', () => {
    for (const { on, direction, to: ends } of fields) {
      const [start, end] = direction === 'out' ? [from, to] : [to, from]
      expect(start).toEqual(expect.arrayContaining([...on]))
      expect(end).toEqual(expect.arrayContaining([...ends]))
    }
  })

  it('has a field in each direction for every pair of ends that it can join', () => {
    const reaches = (direction: 'out' | 'in', start: string, end: string) =>
      fields.some(field => field.direction === direction && field.on.some(on => on === start) && field.to.some(kindAt => kindAt === end))
    const pairs = from.flatMap(start => to.filter(end => joins(type, start, end)).map(end => ({ start, end })))
    expect(pairs.filter(({ start, end }) => !reaches('out', start, end) || !reaches('in', end, start))).toEqual([])
  })

  it('names only properties that exist', () => {
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...identity, ...computed]))
  })

  it('names only vocabularies and kinds that exist', () => {
    for (const property of Object.values<Property>(properties)) {
      if (isReference(property)) expect(nodeKinds).toContain(property.of)
      else expectVocabulary(property)
    }
  })

  it('lets no document claim what is computed', () => {
    expect(claimableProperties(type).map(([name]) => name)).toEqual(Object.keys(properties).filter(name => !computed.includes(name)))
  })
})

describe('the table of relationships', () => {
  it.each(nodeKinds.map(each => [each] as const))('gives %s fields that collide neither with each other nor with its attributes', of => {
    const fields = relationshipTypes.flatMap(type =>
      relationship(type)
        .fields.filter(({ on }) => on.includes(of))
        .map(({ field }) => field),
    )
    const names = [...fields, ...Object.keys(attributesOf(of)), ...reserved]
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('joins only the kinds of its rows', () => {
    expect(joins('SPOKE_AT', 'Person', 'Event')).toBe(true)
    expect(joins('SPOKE_AT', 'Event', 'Person')).toBe(false)
    expect(joins('HOLDS_POSITION', 'Person', 'Project')).toBe(true)
  })

  it('joins parts only with wholes of their own kind', () => {
    expect(joins('PART_OF', 'Event', 'Event')).toBe(true)
    expect(joins('PART_OF', 'Event', 'Place')).toBe(false)
  })

  it('computes representations and dates of posts, and nothing else', () => {
    const computed = relationshipTypes.filter(type => relationship(type).derived || relationship(type).computed)
    expect(computed).toEqual(['REPRESENTED_AT', 'HOLDS_POSITION'])
    expect(relationships.HOLDS_POSITION.computed).toEqual(['firstCited', 'lastCited'])
  })

  it('identifies posts by their title, memberships by their capacity, representations by the person', () => {
    const identified = relationshipTypes.filter(type => relationship(type).identity.length > 0)
    expect(Object.fromEntries(identified.map(type => [type, relationship(type).identity]))).toEqual({
      REPRESENTED_AT: ['person'],
      HOLDS_POSITION: ['title'],
      MEMBER_OF: ['as'],
    })
  })
})

describe('the kinds', () => {
  it('have plurals of their own', () => {
    const plurals = nodeKinds.map(of => kind(of).plural)
    expect(new Set(plurals).size).toBe(plurals.length)
  })

  it('name only vocabularies that exist', () => {
    for (const attribute of nodeKinds.flatMap(of => Object.values(attributesOf(of)))) expectVocabulary(attribute)
  })

  it('give the same shape to attributes of one name, so that one schema fits them all', () => {
    const shapes = new Map<string, Attribute>()
    for (const [name, attribute] of entityKinds.flatMap(claimableAttributes)) {
      const { description: _, ...shape } = attribute
      expect({ name, shape }).toEqual({ name, shape: shapes.get(name) ?? shape })
      shapes.set(name, shape as Attribute)
    }
  })

  it('let no document claim what is reference data or derived', () => {
    const claimable = entityKinds.flatMap(of => claimableAttributes(of).map(([name]) => `${of}.${name}`))
    expect(claimable).toContain('Convention.number')
    for (const name of ['Convention.normlexUrl', 'Place.isoCode', 'Organization.acronym']) expect(claimable).not.toContain(name)
  })
})

/** What every node has besides, in the API. */
const reserved = ['id', 'kind', 'name', 'names', 'aliases', 'sortName', 'facts', 'summary', 'addedAt', 'updatedAt', 'documents', 'evidence']

function expectVocabulary(shape: FieldShape): void {
  if (shape.type === 'enum') expect(Object.keys(enums)).toContain(shape.of)
  if (shape.type === 'record') for (const field of Object.values(shape.fields)) expectVocabulary(field)
}
