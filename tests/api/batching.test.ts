import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { entities as entitiesById } from '../../src/statements/corpus.ts'
import { load, story } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'
import { ask, recording } from './ask.ts'

const numbers = [1, 2, 3, 4, 5]

/** The statement that reads entities by id. */
const entities = entitiesById.name

/** Five people who all spoke at the same five events for one guild, in which each holds a post. */
const crowd = story({
  id: 'crowd',
  publishedOn: '2020',
  people: Object.fromEntries(numbers.map(number => [`p${number}`, `Person ${number}`])),
  events: Object.fromEntries(numbers.map(number => [`e${number}`, `Event ${number}`])),
  organizations: { guild: 'Guild' },
  says: numbers.map((number): [string, object] => [
    `So did the ${number}.`,
    {
      ...Object.fromEntries(numbers.map(each => [`p${number} SPOKE_AT e${each}`, { role: 'SPEAKER', onBehalfOf: 'guild' }])),
      [`p${number} HOLDS_POSITION guild`]: { title: `Member ${number}` },
      [`document REPORTS e${number}`]: {},
    },
  ]),
})

const path = ['people', 'spokeAt', 'speakers', 'spokeAt', 'speakers']
const levels = ['Person page', 'Person.spokeAt page', 'Event.speakers page', 'Person.spokeAt page', 'Event.speakers page']

/** people → spokeAt → speakers → …, so many levels deep, each asking for pages of its own size. */
function nested(depth: number, size: (level: number) => number): string {
  const fields = path.slice(0, depth).map((field, level) => `${field}(first: ${size(level)}) { nodes { `)
  return `{ ${fields.join('')}id${' } }'.repeat(depth)} }`
}

describe.each(engines)('$name: one request reads', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    await load(graph, crowd)
  })
  afterAll(() => graph.close())

  async function readsOf(query: string): Promise<string[]> {
    const { graph: recorded, reads } = recording(graph)
    await ask(recorded, query)
    return reads
  }

  it.each([1, 2, 3, 4, 5])('once for each of %d levels', async depth => {
    expect(await readsOf(nested(depth, level => 10 + level))).toEqual(levels.slice(0, depth))
  })

  it('nothing again that a level above has read', async () => {
    expect(await readsOf(nested(5, () => 10))).toEqual(levels.slice(0, 3))
  })

  it('the same whether a level has one node or many', async () => {
    const shape = (first: number) =>
      `{ people(first: ${first}) { nodes { spokeAt { nodes { speakers { nodes { positions { nodes { id } } } } } } } } }`
    expect(await readsOf(shape(1))).toEqual([...levels.slice(0, 3), 'Person.positions page'])
    expect(await readsOf(shape(5))).toEqual([...levels.slice(0, 3), 'Person.positions page'])
  })

  it('once more for a total, and not at all for what came along', async () => {
    expect(await readsOf('{ people { totalCount nodes { id } } }')).toEqual(['Person page', 'Person count'])
    expect((await readsOf('{ people { nodes { spokeAt { totalCount nodes { name } } } } }')).sort()).toEqual([
      'Person page',
      'Person.spokeAt count',
      'Person.spokeAt page',
    ])
    expect(await readsOf('{ people { nodes { name aliases names { value } } edges { cursor node { sortName } } } }')).toEqual([
      'Person page',
    ])
  })

  it('one page for a list that is asked for twice, and one for each set of arguments', async () => {
    expect(await readsOf('{ people { nodes { a: spokeAt { nodes { id } } b: spokeAt { nodes { name } } } } }')).toEqual(levels.slice(0, 2))
    expect(await readsOf('{ people { nodes { a: spokeAt(first: 1) { nodes { id } } b: spokeAt(first: 2) { nodes { id } } } } }')).toEqual([
      'Person page',
      'Person.spokeAt page',
      'Person.spokeAt page',
    ])
  })

  it('once for all nodes that are asked for by id', async () => {
    expect(
      await readsOf('{ a: person(id: "person:p1") { name } b: node(id: "event:e1") { id } nodes(ids: ["person:p1", "person:p3"]) { id } }'),
    ).toEqual([entities])
  })

  it('the words behind every edge at once, and their documents at once', async () => {
    expect(await readsOf('{ people { nodes { spokeAt { edges { role evidence { quote document { title } } } } } } }')).toEqual([
      ...levels.slice(0, 2),
      'evidence',
      'documents',
    ])
  })

  it('the words behind names, facts and entities at once', async () => {
    expect(await readsOf('{ people { nodes { names { evidence { quote } } } } }')).toEqual(['Person page', 'evidence'])
    expect(await readsOf('{ people { nodes { facts { field evidence { quote document { id } } } } } }')).toEqual([
      'Person page',
      'claimed-values',
      'evidence',
      'documents',
    ])
    expect(await readsOf('{ people { nodes { evidence { quote } } } }')).toEqual(['Person page', 'entity-evidence'])
  })

  it('the things behind relationships at once', async () => {
    expect(await readsOf('{ people { nodes { spokeAt { edges { onBehalfOf { name } } } } } }')).toEqual([...levels.slice(0, 2), entities])
    expect(await readsOf('{ organizations { nodes { representedAt(first: 30) { edges { person { name } } } } } }')).toEqual([
      'Organization page',
      'Organization.representedAt page',
      entities,
    ])
  })

  it('one line about each of many people at once', async () => {
    expect(await readsOf('{ people { nodes { summary } } }')).toEqual(['Person page', 'Person.positions page'])
    expect(await readsOf('{ search(query: "person") { edges { detail } } }')).toEqual(['search', 'Person.positions page'])
  })

  it('the text, mentions and claims of documents once each, and once what they are about', async () => {
    const reads = await readsOf('{ documents { nodes { text mentions { entity { name } } claims { subject { id } object { id } } } } }')
    expect(reads.filter(name => name !== entities).sort()).toEqual([
      'Document page',
      'document-claims',
      'document-mentions',
      'document-texts',
    ])
    // One for the entities of mentions, one for subjects, one for objects; fewer where they coincide.
    expect(reads.filter(name => name === entities).length).toBeLessThanOrEqual(3)
  })

  it('what hangs on subjects of several kinds once for each field', async () => {
    const reads = await readsOf('{ documents { nodes { claims { subject { id ... on Person { positions { nodes { id } } } } } } } }')
    expect(reads.sort()).toEqual(['Document page', 'Person.positions page', 'document-claims', entities].sort())
  })

  it('with whom everybody spoke at once, the occasions at once, their events at once', async () => {
    const shape =
      '{ people { nodes { spokeWith { totalCount edges { meetings shared { event { name } evidence { quote document { title } } } } } } } }'
    expect((await readsOf(shape)).sort()).toEqual(['Person page', 'documents', 'evidence', entities, 'shared-events', 'spoke-with'].sort())
  })

  it('what hangs on those with whom people spoke once, though some of them are known already', async () => {
    const reads = await readsOf('{ people(first: 2) { nodes { spokeWith { nodes { spokeAt { nodes { id } } } } } } }')
    expect(reads.sort()).toEqual(['Person page', 'Person.spokeAt page', entities, 'spoke-with'].sort())
  })

  it('with whom everybody spoke at once where a filter narrows it', async () => {
    const reads = await readsOf('{ people { nodes { spokeWith(where: { name: { startsWith: "person" } }) { totalCount } } } }')
    expect(reads).toEqual(['Person page', 'spoke-with', 'matching Person'])
  })
})
