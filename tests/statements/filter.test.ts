import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import type { NodeKind } from '../../src/model/kinds.ts'
import { matchingOf, pageOf } from '../../src/statements/connections.ts'
import { connectionsOf, type Where } from '../../src/statements/filter.ts'
import { type Engine, engines } from '../setup/engines.ts'
import { loadSmall } from '../small-graph.ts'
import { compileEvents, filters, fits, type World, worlds, writeWorld } from './filter-reference.ts'

const byName = { of: 'node', property: 'sortName', value: 'text', always: true } as const

/** What the things of the small graph are called in this file. */
const short: Readonly<Record<string, string>> = {
  'person:ada-adler': 'ada',
  'person:ben-bauer': 'ben',
  'person:cleo-chene': 'cleo',
  'person:dora-dahl': 'dora',
  'organization:weavers-guild': 'guild',
  'organization:blue-mill': 'mill',
  'event:2022-10-18-weavers-forum': 'forum',
  'event:2022-10-19-panel-on-wages': 'panel',
  'event:2022-11-loom-fair': 'fair',
  'event:weavers-supper': 'supper',
}
const long = Object.fromEntries(Object.entries(short).map(([id, name]) => [name, id]))

interface FilterCase {
  readonly title: string
  readonly kind: NodeKind
  readonly where: Where
  readonly found: readonly string[]
}

const people = (title: string, where: Where, ...found: string[]): FilterCase => ({ title, kind: 'Person', where, found })
const organizations = (title: string, where: Where, ...found: string[]): FilterCase => ({ title, kind: 'Organization', where, found })
const events = (title: string, where: Where, ...found: string[]): FilterCase => ({ title, kind: 'Event', where, found })
const documents = (title: string, where: Where, ...found: string[]): FilterCase => ({ title, kind: 'Document', where, found })

const cases: readonly FilterCase[] = [
  people('nothing is everybody', {}, 'ada', 'ben', 'cleo', 'dora'),
  people('a condition of null is none', { name: null, id: { eq: null } }, 'ada', 'ben', 'cleo', 'dora'),
  people('id eq', { id: { eq: long.ada } }, 'ada'),
  people('id in', { id: { in: [long.ada, long.dora, 'person:none'] } }, 'ada', 'dora'),

  people('name eq is the shown name', { name: { eq: 'Ben Bauer' } }, 'ben'),
  people('name eq is no alias', { name: { eq: 'Mr Bauer' } }),
  people('name eq is exact', { name: { eq: 'ben bauer' } }),
  people('name in', { name: { in: ['Ada Adler', 'Cléo Chêne'] } }, 'ada', 'cleo'),
  people('name contains a part of a word', { name: { contains: 'auer' } }, 'ben'),
  people('name contains without accents and case', { name: { contains: 'LEO CHENE' } }, 'cleo'),
  people('name contains with accents that the name lacks', { name: { contains: 'Àdlér' } }, 'ada'),
  people('name contains an alias', { name: { contains: 'mr b' } }, 'ben'),
  people('name contains nothing across two names', { name: { contains: 'bauer mr' } }),
  people('name startsWith', { name: { startsWith: 'cléo c' } }, 'cleo'),
  people('name startsWith an alias', { name: { startsWith: 'ms' } }, 'cleo'),
  people('name startsWith no later word', { name: { startsWith: 'chene' } }),
  organizations('name contains an acronym', { name: { contains: 'wg' } }, 'guild'),
  organizations('name contains without apostrophes', { name: { contains: 'weavers’ g' } }, 'guild'),

  people('name contains no signs alone', { name: { contains: "'" } }),
  people('name startsWith no signs alone', { name: { startsWith: '…' } }),
  people('everything is NOT what contains signs alone', { NOT: { name: { contains: '?!' } } }, 'ada', 'ben', 'cleo', 'dora'),
  people('name contains nothing given', { name: { contains: ' ' } }, 'ada', 'ben', 'cleo', 'dora'),
  people('list contains no signs alone', { honorifics: { contains: '.' } }),
  people('list startsWith no signs alone', { honorifics: { startsWith: '.' } }),
  documents('title contains no signs alone', { title: { contains: '-' } }),
  documents('title startsWith no signs alone', { title: { startsWith: '-' } }),

  events('enum eq', { eventType: { eq: 'SESSION' } }, 'panel'),
  events('enum in', { eventType: { in: ['SESSION', 'MEETING'] } }, 'panel', 'supper'),
  events('enum isNull', { mode: { isNull: true } }, 'forum', 'panel', 'supper'),
  events('enum not isNull', { mode: { isNull: false } }, 'fair'),
  events('integer eq', { edition: { eq: 3 } }, 'forum'),
  events('integer in', { edition: { in: [1, 3] } }, 'forum'),
  events('in nothing', { edition: { in: [] } }),
  events('integer gte and lte', { edition: { gte: 3, lte: 3 } }, 'forum'),
  events('integer gte above', { edition: { gte: 4 } }),
  events('date eq as precise as given', { startDate: { eq: '2022-11' } }, 'fair'),
  events('date eq is no overlap', { startDate: { eq: '2022' } }),
  events('date in', { startDate: { in: ['2022-11', '2022-10-18'] } }, 'fair', 'forum'),
  events('date gte from the first day of a month', { startDate: { gte: '2022-11' } }, 'fair'),
  events('date gte a day', { startDate: { gte: '2022-10-19' } }, 'fair', 'panel'),
  events('date lte to the last day of a month', { startDate: { lte: '2022-10' } }, 'forum', 'panel'),
  events('date lte to the last day of a year', { startDate: { lte: '2022' } }, 'fair', 'forum', 'panel'),
  events('date isNull', { startDate: { isNull: true } }, 'supper'),

  people('list eq is one of its values', { honorifics: { eq: 'Mr' } }, 'ben'),
  people('list in', { honorifics: { in: ['Ms', 'Mr'] } }, 'ben'),
  people('list isNull', { honorifics: { isNull: true } }, 'ada', 'cleo', 'dora'),
  people('list contains', { honorifics: { contains: 'mr' } }, 'ben'),
  people('list startsWith', { honorifics: { startsWith: 'M' } }, 'ben'),
  organizations('derived text eq', { acronym: { eq: 'WG' } }, 'guild'),
  organizations('derived text contains', { acronym: { contains: 'g' } }, 'guild'),
  organizations('derived text isNull', { acronym: { isNull: true } }, 'mill'),
  { title: 'reference text startsWith', kind: 'Place', where: { isoCode: { startsWith: 'c' } }, found: ['place:switzerland'] },
  { title: 'text contains', kind: 'Statement', where: { text: { contains: 'MUST' } }, found: ['statement:wages-must-be-fair'] },
  { title: 'text startsWith', kind: 'Convention', where: { number: { startsWith: 'c0' } }, found: ['convention:c097'] },
  documents('title contains', { title: { contains: 'loom' } }, 'document:atlas', 'document:fair'),
  documents('publisher isNull', { publisher: { isNull: true } }, 'document:atlas'),
  documents('publishedOn lte', { publishedOn: { lte: '2009' } }, 'document:atlas'),
  documents('type eq', { documentType: { eq: 'MINUTES' } }, 'document:fair'),

  events('several fields all hold', { status: { eq: 'HELD' }, name: { contains: 'a' }, startDate: { lte: '2022-10' } }, 'panel', 'forum'),
  events('several operators all hold', { name: { contains: 'weavers', startsWith: 'weavers f' } }, 'forum'),
  events('AND', { AND: [{ status: { eq: 'HELD' } }, { eventType: { eq: 'SESSION' } }] }, 'panel'),
  events('AND of nothing', { AND: [] }, 'fair', 'forum', 'panel', 'supper'),
  events('OR', { OR: [{ eventType: { eq: 'SESSION' } }, { startDate: { isNull: true } }] }, 'panel', 'supper'),
  events('OR beside a field', { status: { eq: 'HELD' }, OR: [{ edition: { eq: 3 } }, { startDate: { isNull: true } }] }, 'forum'),
  events('OR of nothing', { OR: [] }),
  events('OR with an empty condition', { OR: [{}, { edition: { eq: 3 } }] }, 'fair', 'forum', 'panel', 'supper'),
  events('NOT', { NOT: { status: { eq: 'HELD' } } }, 'supper'),
  events('NOT of nothing', { NOT: {} }),
  events('NOT of what is unsaid, which the filter leaves out', { NOT: { mode: { eq: 'ONLINE' } } }, 'forum', 'panel', 'supper'),
  events('NOT in nothing', { NOT: { edition: { in: [] } } }, 'fair', 'forum', 'panel', 'supper'),
  events('NOT of several fields together', { NOT: { status: { eq: 'HELD' }, eventType: { eq: 'SESSION' } } }, 'fair', 'forum', 'supper'),
  events('NOT within OR within AND', { AND: [{ OR: [{ NOT: { status: { eq: 'HELD' } } }, { edition: { eq: 3 } }] }] }, 'forum', 'supper'),

  events('some by node', { speakers: { some: { node: { id: { eq: long.cleo } } } } }, 'fair', 'panel'),
  events('some by edge', { speakers: { some: { edge: { role: { eq: 'CHAIR' } } } } }, 'forum'),
  events(
    'some by edge and node of one relationship',
    { speakers: { some: { edge: { role: { eq: 'SPEAKER' } }, node: { name: { contains: 'ada' } } } } },
    'supper',
  ),
  events('some of anything', { places: { some: {} } }, 'forum'),
  events('none of anything', { places: { none: {} } }, 'fair', 'panel', 'supper'),
  events('none by node', { speakers: { none: { node: { id: { eq: long.ben } } } } }, 'supper'),
  events(
    'some and none together',
    { speakers: { some: { node: { id: { eq: long.ben } } }, none: { node: { id: { eq: long.cleo } } } } },
    'forum',
  ),
  events('NOT of some', { NOT: { speakers: { some: { edge: { role: { eq: 'SPEAKER' } } } } } }),
  events('edge text contains', { speakers: { some: { edge: { title: { contains: 'director' } } } } }, 'forum'),
  events('edge isNull', { speakers: { some: { edge: { presence: { isNull: false } } } } }, 'panel'),
  events('edge list of things eq', { speakers: { some: { edge: { onBehalfOf: { eq: long.mill } } } } }, 'forum', 'panel'),
  events('edge list of things in', { speakers: { some: { edge: { onBehalfOf: { in: [long.guild] } } } } }, 'fair', 'forum', 'panel'),
  events(
    'edge AND OR NOT',
    { speakers: { some: { edge: { OR: [{ role: { eq: 'MODERATOR' } }, { NOT: { basis: { eq: 'REPORTED' } } }] } } } },
    'panel',
    'supper',
  ),
  people('edge date', { positions: { some: { edge: { lastCited: { gte: '2022' } } } } }, 'ada', 'ben'),
  people('edge thing', { positions: { some: { edge: { at: { eq: long.forum } } } } }, 'ada', 'ben'),
  people(
    'a relationship in reverse within one',
    { spokeAt: { some: { node: { speakers: { some: { node: { id: { eq: long.cleo } } } } } } } },
    'ben',
    'cleo',
  ),
  people(
    'three relationships deep',
    {
      spokeAt: {
        some: {
          node: { partOf: { some: { node: { places: { some: { node: { partOf: { some: { node: { isoCode: { eq: 'CH' } } } } } } } } } } },
        },
      },
    },
    'ben',
    'cleo',
  ),
  people('a relationship to two kinds, of one of them', { positions: { some: { node: { kind: { eq: 'Project' } } } } }),
  people(
    'a relationship to two kinds, by a name of either',
    { positions: { some: { node: { name: { contains: 'mill' } } } } },
    'ben',
    'dora',
  ),
  events('parts and wholes apart', { partOf: { some: {} } }, 'panel'),
  events('wholes and parts apart', { parts: { some: {} } }, 'forum'),
  { title: 'one kind of end of several', kind: 'Place', where: { organizations: { some: {} } }, found: [] },
  { title: 'the other kind of end', kind: 'Place', where: { events: { some: {} } }, found: ['place:bern'] },
  {
    title: 'all ends of several kinds',
    kind: 'Topic',
    where: { subjectOf: { some: { node: { kind: { eq: 'Statement' } } } } },
    found: ['topic:wages'],
  },
  people('documents that mention it', { documents: { some: { node: { title: { contains: 'atlas' } } } } }, 'dora'),
  people('documents that do not', { documents: { none: { node: { documentType: { in: ['NEWS', 'REPORT'] } } } } }),
  documents('what a document reports', { reports: { some: { node: { id: { eq: long.fair } } } } }, 'document:fair'),

  events('a day within a month', { period: { from: '2022-11-15', to: '2022-11-15' } }, 'fair'),
  events('a period from the middle of an event', { period: { from: '2022-10-19' } }, 'fair', 'panel', 'forum'),
  events('a period up to its beginning', { period: { to: '2022-10-18' } }, 'forum'),
  events('a month', { period: { from: '2022-10', to: '2022-10' } }, 'panel', 'forum'),
  events('a year', { period: { from: '2022', to: '2022' } }, 'fair', 'panel', 'forum'),
  events('a gap', { period: { from: '2022-10-20', to: '2022-10-31' } }),
  events('a period without ends has all that has a date', { period: {} }, 'fair', 'panel', 'forum'),
  events('NOT a period has what has no date', { NOT: { period: {} } }, 'supper'),
]

const hostile = [
  `'`,
  `"`,
  '`',
  `\\`,
  `\\'`,
  `}) DETACH DELETE n //`,
  `' OR true //`,
  `" OR 1=1 --`,
  `$p0`,
  `\`) DETACH DELETE n //`,
  `\u0000`,
  `*/ MATCH (n) DETACH DELETE n /*`,
  `'}) MATCH (x) SET x.name = 'gone' //`,
]

describe.each(engines)('$name: filters', ({ name, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    await loadSmall(graph)
  })
  afterAll(() => graph.close())

  async function found(kind: NodeKind, where: Where): Promise<string[]> {
    const { statement, params } = pageOf({ kinds: [kind], where }, [{ field: byName, direction: 'ASC' }], { limit: 100, backward: false })
    const rows = await graph.read(statement, params)
    return rows.map(({ node }) => short[String(node.id)] ?? String(node.id))
  }

  it.each(cases)('$kind: $title', async ({ kind, where, found: expected }) => {
    expect((await found(kind, where)).sort()).toEqual([...expected].sort())
  })

  it.each(hostile.map(value => [value]))('take %j for a value', async value => {
    const everywhere: Where[] = [
      { name: { eq: value } },
      { name: { in: [value] } },
      { theme: { eq: value } },
      { id: { eq: value } },
      { startDate: { gte: value, lte: '1000' } },
      { speakers: { some: { edge: { title: { eq: value }, onBehalfOf: { in: [value] } } } } },
    ]
    expect(await found('Event', { OR: everywhere })).toEqual([])
    expect(await found('Event', { AND: [{ theme: { contains: `x${value}x` } }, { name: { startsWith: `x${value}x` } }] })).toEqual([])
    expect(await found('Event', {})).toHaveLength(4)
  })

  it('of any shape find what a reading of them by hand finds', async () => {
    const { worldCount, filterCount, endOnFailure } = effort(name)
    const rounds = fc.tuple(worlds, fc.array(filters, { minLength: filterCount, maxLength: filterCount }))
    await fc.assert(
      fc.asyncProperty(rounds, async ([world, wheres]) => {
        await writeWorld(graph, world)
        const ids = world.events.map(({ id }) => id)
        const answers = await Promise.all(wheres.map(where => ask(where, ids)))
        expect(answers).toEqual(wheres.map(where => byHand(world, where)))
      }),
      { numRuns: worldCount, endOnFailure },
    )
  })

  async function ask(where: Where, ids: readonly string[]) {
    const { statement, params } = matchingOf('Event', where)
    const rows = await graph.read(statement, { ...params, ids })
    return { where, ids: rows.map(({ id }) => id) }
  }

  function byHand(world: World, where: Where) {
    return { where, ids: world.events.filter(event => fits(world, event, where) === true).map(({ id }) => id) }
  }
})

/** Neo4j plans every new shape of filter, which takes most of the time: there fewer are tried, and a failure is not made smaller. */
function effort(engine: Engine['name']) {
  return engine === 'embedded'
    ? { worldCount: 40, filterCount: 10, endOnFailure: false }
    : { worldCount: 4, filterCount: 8, endOnFailure: true }
}

describe('a compiled filter', () => {
  it('has the same text whatever the values', () => {
    const shape = (text: string, number: number, many: string[]): Where => ({
      name: { contains: text, in: many },
      edition: { gte: number },
      OR: [{ theme: { eq: text } }, { speakers: { none: { node: { id: { in: many } } } } }],
    })
    expect(compileEvents(shape('a', 1, ['x'])).text).toBe(compileEvents(shape(`'}) //`, 99, ['y', 'z'])).text)
  })

  it('has the same text and the same parameters in whatever order its fields and operators come', () => {
    const one: Where = { name: { eq: 'a', contains: 'b' }, edition: { gte: 1, lte: 2 }, AND: [{ theme: { eq: 't' } }] }
    const other: Where = { AND: [{ theme: { eq: 't' } }], edition: { lte: 2, gte: 1 }, name: { contains: 'b', eq: 'a' } }
    expect(compileEvents(other)).toEqual(compileEvents(one))
  })

  it('has no text of its own for what is left out', () => {
    expect(compileEvents({ name: { eq: 'a', in: null }, theme: null, AND: [{}] })).toEqual(compileEvents({ name: { eq: 'a' } }))
  })

  it('holds its values in parameters only', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...hostile), (where, value) => {
        const { text, values } = compileEvents({ AND: [where, { theme: { eq: `§${value}§` } }] })
        expect(text).not.toContain('§')
        expect(text).not.toMatch(/['"\\;]|\/\/|\/\*/)
        expect(Object.values(values)).toContain(`§${value}§`)
      }),
    )
  })

  it('takes no text from names of fields and operators that it does not know', () => {
    const where: Where = {
      'name}) DETACH DELETE n //': { eq: 'a' },
      name: { 'eq 1 //': 'a' },
      speakers: { some: { edge: { 'x`': { eq: 1 } } } },
    }
    expect(compileEvents(where).text).toBe('EXISTS { MATCH (n)<-[nr:SPOKE_AT]-(nn:Person) }')
  })
})

describe('the connections of a kind', () => {
  it('keep to that kind where a relationship joins things of one kind', () => {
    expect(connectionsOf('Place').find(({ field }) => field === 'partOf')).toMatchObject({ on: ['Place'], to: ['Place'], type: 'PART_OF' })
  })

  it('lead from every entity to the documents that mention it, and from documents to none', () => {
    expect(connectionsOf('Topic').map(({ field }) => field)).toContain('documents')
    expect(connectionsOf('Document').map(({ field }) => field)).not.toContain('documents')
  })
})
