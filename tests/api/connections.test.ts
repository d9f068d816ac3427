import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { type EntityKind, entityKinds, enums, kind, kinds, type NodeKind, nodeKinds } from '../../src/model/kinds.ts'
import { claimableProperties, joins, type RelationshipType, relationship, relationshipTypes } from '../../src/model/relationships.ts'
import { type Connection, connectionsOf } from '../../src/statements/filter.ts'
import { load, relationshipsOf, story } from '../assemble/stories.ts'
import { type Data, type Everywhere, everywhere } from './ask.ts'

const numbers = [1, 2] as const

function key(of: NodeKind, number: 1 | 2): string {
  return of === 'Document' ? 'document' : `${of.toLowerCase()}-${number}`
}

/** Two things of each kind: `person-1`, `person-2`, … */
const things = Object.fromEntries(
  entityKinds.map(of => [kind(of).plural, Object.fromEntries(numbers.map(number => [key(of, number), `${of} No ${number}`]))]),
)

/** A value for each property that has to be there; organizations too, as REPRESENTED_AT follows from them. */
function properties(type: RelationshipType): object {
  const needed = claimableProperties(type).filter(([name, property]) => !property.optional || name === 'onBehalfOf')
  return Object.fromEntries(
    needed.map(([name, property]) => [
      name,
      property.type === 'enum' ? Object.keys(enums[property.of])[0] : numbers.map(number => key('Organization', number)),
    ]),
  )
}

/** From the first of every kind to those of every kind that the type may join it with, but not to itself. */
function relationshipsFrom(type: RelationshipType, from: NodeKind): [sentence: string, states: object][] {
  const ends = nodeKinds.filter(to => joins(type, from, to)).flatMap(to => numbers.map(number => key(to, number)))
  return ends
    .filter(to => to !== key(from, 1))
    .map(to => [`${type} leads from ${from} to ${to}.`, { [`${key(from, 1)} ${type} ${to}`]: properties(type) }])
}

/** One relationship of every type between every two kinds that it may join, and more. */
const everything = story({
  id: 'everything',
  publishedOn: '2020',
  ...things,
  says: [
    ...numbers.map((number): [string, object] => [`So it was said ${number}.`, { [key('Statement', number)]: { text: `Said ${number}` } }]),
    ...relationshipTypes
      .filter(type => !relationship(type).derived)
      .flatMap(type => nodeKinds.flatMap(from => relationshipsFrom(type, from))),
  ],
})

let here: Everywhere
const standing = new Map<string, Record<string, unknown>[]>()

beforeAll(async () => {
  here = await everywhere(graph => load(graph, everything))
  for (const type of [...relationshipTypes, 'MENTIONED_IN']) standing.set(type, await relationshipsOf(here.graphs[0] as Graph, type))
})
afterAll(() => here?.close())

function kindOf(id: unknown): NodeKind {
  return nodeKinds.find(of => String(id).startsWith(`${of.toLowerCase()}:`)) ?? 'Document'
}

/** The relationships that a connection has to show, each as `start id end`. */
function expected(connection: Connection): string[] {
  const [near, far] = connection.direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  return (standing.get(connection.type) ?? [])
    .filter(link => kindOf(link[near]) === connection.on[0] && connection.to.includes(kindOf(link[far])))
    .map(link => `${link[near]} ${connection.type === 'MENTIONED_IN' ? '' : link.id} ${link[far]}`)
    .sort()
}

const connections = nodeKinds.flatMap(of => connectionsOf(of).map(connection => ({ path: `${of}.${connection.field}`, of, connection })))

describe('every row of the relationship table', () => {
  it('has relationships in this graph, each with the words that state it', () => {
    for (const type of relationshipTypes) expect([type, standing.get(type)?.length]).not.toEqual([type, 0])
    expect(connections.filter(({ connection }) => expected(connection).length === 0).map(({ path }) => path)).toEqual([])
  })

  it.each(nodeKinds)('shows in the connections of %s what the graph holds, from both ends', async of => {
    const fields = connectionsOf(of).map(connection => ({
      connection,
      edge: connection.type === 'MENTIONED_IN' ? '' : 'id evidence(limit: 1) { quote }',
    }))
    const page = fields.map(
      ({ connection, edge }) =>
        `${connection.field}(first: 100) { totalCount nodes { id } edges { ${edge} node { id } } pageInfo { hasNextPage } }`,
    )
    const { all } = await here.ask(`{ all: ${kind(of).plural}(first: 100) { nodes { id ${page.join(' ')} } } }`)
    for (const { connection } of fields) {
      const shown = all.nodes.flatMap((start: Data) => {
        const { edges, nodes, totalCount, pageInfo } = start[connection.field]
        expect(nodes).toEqual(edges.map(({ node }: Data) => node))
        expect([totalCount, pageInfo.hasNextPage]).toEqual([edges.length, false])
        for (const { id, evidence } of edges) if (id) expect([id, evidence.length]).toEqual([id, 1])
        return edges.map(({ id = '', node }: Data) => `${start.id} ${id} ${node.id}`)
      })
      expect({ field: connection.field, shown: shown.sort() }).toEqual({ field: connection.field, shown: expected(connection) })
    }
  })

  it('has a field at each end for every relationship', () => {
    for (const type of relationshipTypes) {
      const seen = (direction: 'out' | 'in') =>
        new Set(
          connections
            .filter(({ connection }) => connection.type === type && connection.direction === direction)
            .flatMap(({ connection }) => expected(connection).map(link => link.split(' ').slice(1, -1).join(' '))),
        )
      expect([type, seen('in')]).toEqual([type, seen('out')])
    }
  })

  it.each(nodeKinds)('filters %s by having some of it or none', async of => {
    const fields = connectionsOf(of)
    const list = kind(of).plural
    const parts = fields.flatMap(({ field }) => [
      `${field}_some: ${list}(where: { ${field}: { some: {} } }, first: 100) { nodes { id } }`,
      `${field}_none: ${list}(where: { ${field}: { none: {} } }, first: 100) { nodes { id } }`,
    ])
    const { all, ...found } = await here.ask(`{ all: ${list}(first: 100) { nodes { id } } ${parts.join(' ')} }`)
    const ids = (nodes: Data) => nodes.map(({ id }: Data) => id).sort()
    for (const connection of fields) {
      const having = [...new Set(expected(connection).map(link => link.split(' ')[0]))].sort()
      const without = ids(all.nodes).filter((id: string) => !having.includes(id))
      expect([connection.field, ids(found[`${connection.field}_some`].nodes)]).toEqual([connection.field, having])
      expect([connection.field, ids(found[`${connection.field}_none`].nodes)]).toEqual([connection.field, without])
    }
  })
})

describe('an end of several kinds', () => {
  it('is an Entity, with the fields of each kind', async () => {
    const { event } = await here.ask(`{
      event(id: "event:event-1") {
        organizers { edges { role node { __typename id kind name ... on Organization { acronym } ... on Project { startDate } } } }
        about { nodes { __typename kind ... on Entity { name sortName } } }
      }
    }`)
    expect(event.organizers.edges.map(({ node }: Data) => [node.__typename, node.kind])).toEqual([
      ['Organization', 'ORGANIZATION'],
      ['Project', 'PROJECT'],
    ])
    expect(new Set(event.about.nodes.map(({ __typename }: Data) => __typename))).toEqual(
      new Set(['Topic', 'Convention', 'Project', 'Organization']),
    )
  })

  it('can be a document too', async () => {
    const { topic } = await here.ask('{ topic(id: "topic:topic-1") { subjectOf { nodes { __typename id ... on Document { title } } } } }')
    expect(topic.subjectOf.nodes.map(({ __typename }: Data) => __typename).sort()).toEqual([
      'Document',
      'Event',
      'Project',
      'Publication',
      'Statement',
    ])
    expect(topic.subjectOf.nodes).toContainEqual({ __typename: 'Document', id: 'document:everything', title: 'The story everything' })
  })

  it('is filtered by its kind', async () => {
    const { event } = await here.ask(
      '{ event(id: "event:event-1") { discussed(where: { kind: { in: [PROJECT, PUBLICATION] } }) { nodes { kind } } } }',
    )
    expect(event.discussed.nodes.map((node: Data) => node.kind).sort()).toEqual(['PROJECT', 'PROJECT', 'PUBLICATION', 'PUBLICATION'])
  })
})

describe('a node by id', () => {
  it('is found for every kind by its own field and by node, and by no other field', async () => {
    const ids = nodeKinds.map(of => (of === 'Document' ? 'document:everything' : `${of.toLowerCase()}:${key(of, 1)}`))
    const own = nodeKinds.map((of, index) => `${of}: ${of.toLowerCase()}(id: "${ids[index]}") { __typename id }`)
    const { nodes, ...found } = await here.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } ${own.join(' ')} }`, { ids })
    expect(nodes).toEqual(nodeKinds.map((of, index) => ({ __typename: of, id: ids[index] })))
    expect(Object.values(found)).toEqual(nodes)
    expect(await here.ask('{ person(id: "event:event-1") { id } document(id: "person:person-1") { id } }')).toEqual({
      person: null,
      document: null,
    })
  })

  it('is null where there is none', async () => {
    const unknown = ['person:nobody', 'document:of-nobody', 'nothing', '']
    for (const id of unknown) expect(await here.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
    const fields = Object.keys(kinds).map(of => `${(of as EntityKind).toLowerCase()}(id: "${of.toLowerCase()}:nobody") { id }`)
    expect(Object.values(await here.ask(`{ ${fields.join(' ')} }`))).toEqual(fields.map(() => null))
  })

  it('is null among others that are found, in the order of the ids', async () => {
    expect(await here.ask('{ nodes(ids: ["person:person-2", "person:nobody", "document:everything", "person:person-2"]) { id } }')).toEqual(
      {
        nodes: [{ id: 'person:person-2' }, null, { id: 'document:everything' }, { id: 'person:person-2' }],
      },
    )
  })
})
