import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { entityNode, relationshipProperties } from '../../src/assemble/nodes.ts'
import { bind, type Graph, type Properties } from '../../src/graph/graph.ts'
import type { Json } from '../../src/model/records.ts'
import {
  constant,
  countOf,
  type Direction,
  edgeSortFields,
  type Keys,
  keyCount,
  nodeSortFields,
  type Order,
  type PageRow,
  pageOf,
  type Selection,
  type SortField,
} from '../../src/statements/connections.ts'
import { type Connection, connectionsOf } from '../../src/statements/filter.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'
import { engines } from '../setup/engines.ts'

// For every attribute values that tie, that are absent, and that order otherwise by case, accents or precision.
const said: readonly Readonly<Record<string, Json>>[] = [
  { eventType: 'SESSION', edition: 2, startDate: '2022-10-18', theme: 'Éclairs', status: 'HELD', mode: 'ONLINE' },
  { eventType: 'CONFERENCE', edition: 10, startDate: '2022-10', endDate: '2022-11', theme: 'alpha', status: 'HELD' },
  { eventType: 'SESSION', edition: -1, startDate: '2022', theme: 'Alpha', recurrence: 'every year' },
  { edition: 2, startDate: '2022-10-18', endDate: '2022-10-19', theme: 'zeta', mode: 'HYBRID' },
  { eventType: 'CONFERENCE', startDate: '2021-01-01', recurrence: 'every year', status: 'PLANNED' },
  {},
  { eventType: 'SERIES', theme: 'Alpha', mode: 'ONLINE' },
  { edition: 0, endDate: '2022-11', recurrence: 'Every week', status: 'PLANNED' },
]
const names = ['Forum', 'Élan', 'forum', 'Zebra', 'Elan', 'alpha', 'Forum', 'Ørsted']

const events = said.map((values, index) => ({
  ...entityNode(`event:${index}`, 'Event', { name: [{ value: names[index] ?? '', type: 'PREFERRED' }], ...values }, []),
  addedAt: `2024-01-0${1 + (index % 3)}T00:00:00.000Z`,
  updatedAt: `2024-02-0${1 + (index % 2)}T00:00:00.000Z`,
}))

const people = ['Ada', 'Ben', 'Cléo', 'cleo'].map((name, index) =>
  entityNode(`person:${index}`, 'Person', { name: [{ value: name, type: 'PREFERRED' }] }, []),
)
const guild = entityNode('organization:guild', 'Organization', { name: [{ value: 'Guild', type: 'PREFERRED' }] }, [])
const mill = entityNode('organization:mill', 'Organization', { name: [{ value: 'Mill', type: 'PREFERRED' }] }, [])

/** Posts; Ada has three in one organization. */
const posts = (
  [
    ['person:0', guild, { title: 'Chair', status: 'HELD', firstCited: '2020', lastCited: '2022-10-18' }],
    ['person:0', guild, { title: 'Director', status: 'FORMER', firstCited: '2020-01', lastCited: '2022-10-18' }],
    ['person:0', guild, { status: 'HELD' }],
    ['person:1', guild, { title: 'director', status: 'HELD', lastCited: '2021' }],
    ['person:2', guild, { title: 'Chair', status: 'ACTING', start: '2019' }],
    ['person:3', guild, { title: 'Élu', status: 'HELD', lastCited: '2022' }],
    ['person:2', mill, { title: 'Owner', status: 'HELD' }],
    ['person:3', mill, { title: 'Miller', status: 'HELD' }],
  ] as const
).map(([from, { id: to }, properties], index) => {
  const id = `post ${index}`
  return { id, from, to: String(to), properties: relationshipProperties('HOLDS_POSITION', id, id, properties) }
})

const holders = connectionsOf('Organization').find(({ field }) => field === 'people') as Connection
const holdersSelection: Selection = { kinds: ['Person'], connection: holders }
const eventsSelection: Selection = { kinds: ['Event'] }

interface Listed {
  readonly node: Properties
  readonly edge: Properties | null
}

/** The whole list in its order, sorted here: the absent last, ties by id. */
function inOrder(rows: readonly Listed[], order: readonly Order[]): Listed[] {
  const value = ({ node, edge }: Listed, { of, property }: SortField) => (of === 'node' ? node : edge)?.[property] ?? null
  const ties: Order[] = [
    { field: { of: 'node', property: 'id', value: 'text', always: true }, direction: 'ASC' },
    { field: { of: 'edge', property: 'id', value: 'text', always: true }, direction: 'ASC' },
  ]
  return [...rows].sort((a, b) => {
    for (const { field, direction } of [...order, ...ties]) {
      const compared = compare(value(a, field), value(b, field), direction)
      if (compared !== 0) return compared
    }
    return 0
  })
}

function compare(a: unknown, b: unknown, direction: Direction): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const ascending = (a as string) < (b as string) ? -1 : 1
  return direction === 'ASC' ? ascending : -ascending
}

const label = ({ node, edge }: Listed) => (edge ? String(edge.id) : String(node.id))

describe.each(engines)('$name: pages', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    await graph.write([
      bind(putEntities('Event'), { rows: events }),
      bind(putEntities('Person'), { rows: people }),
      bind(putEntities('Organization'), { rows: [guild, mill] }),
      bind(putRelationships('HOLDS_POSITION', 'Person', 'Organization'), { rows: posts }),
    ])
  })
  afterAll(() => graph.close())

  /** Reads a list to its end, page by page, and puts it together in its order. */
  async function leaf(selection: Selection, order: readonly Order[], backward: boolean, start: Properties = {}): Promise<PageRow[]> {
    const limit = 3
    const rows: PageRow[] = []
    for (let after: Keys | undefined; ; ) {
      const { statement, params } = pageOf(selection, order, { limit, after, backward })
      const page = await graph.read(statement, { ...params, ...start })
      rows.push(...page)
      expect(page.length).toBeLessThanOrEqual(limit)
      expect(rows.length).toBeLessThanOrEqual(events.length + limit)
      after = page.at(-1)?.keys
      if (page.length < limit) return backward ? rows.reverse() : rows
    }
  }

  const ways = (fields: ReadonlyMap<string, SortField>) =>
    [...fields].flatMap(([name, field]) =>
      (['ASC', 'DESC'] as const).flatMap(direction =>
        [false, true].map(backward => ({ way: `${name} ${direction}${backward ? ' backward' : ''}`, field, direction, backward })),
      ),
    )
  const edgeFields = new Map([...edgeSortFields(holders), ['NAME', nodeSortFields('Person').get('NAME') as SortField]])
  // What is backward was shown by nodes; each more costs Neo4j a plan.
  const edgeWays = ways(edgeFields).filter(({ direction, backward }) => (direction === 'DESC') === backward)

  it.each(ways(nodeSortFields('Event')))('of all events by $way make up the whole list', async ({ field, direction, backward }) => {
    const order = [{ field, direction }]
    const rows = await leaf(eventsSelection, order, backward)
    const expected = inOrder(
      events.map(node => ({ node, edge: null })),
      order,
    )
    expect(rows.map(label)).toEqual(expected.map(label))
  })

  it.each(edgeWays)('of the people of an organization by $way make up the whole list', async ({ field, direction, backward }) => {
    const order = [{ field, direction }]
    const rows = await leaf(holdersSelection, order, backward, { ids: [guild.id] })
    const listed = posts
      .filter(({ to }) => to === guild.id)
      .map(({ from, properties }) => ({ node: people.find(({ id }) => id === from) as Properties, edge: properties }))
    expect(rows.map(label)).toEqual(inOrder(listed, order).map(label))
  })

  it('by several fields take the first that tells rows apart', async () => {
    const fields = nodeSortFields('Event')
    const order: Order[] = [
      { field: fields.get('EVENT_TYPE') as SortField, direction: 'DESC' },
      { field: fields.get('EDITION') as SortField, direction: 'ASC' },
    ]
    const expected = inOrder(
      events.map(node => ({ node, edge: null })),
      order,
    ).map(label)
    expect((await leaf(eventsSelection, order, false)).map(label)).toEqual(expected)
    expect((await leaf(eventsSelection, order, true)).map(label)).toEqual(expected)
  })

  const byTitle: Order[] = [{ field: edgeSortFields(holders).get('TITLE') as SortField, direction: 'ASC' }]

  it('for many starts at once have the limit for each, under the id of each', async () => {
    const { statement, params } = pageOf(holdersSelection, byTitle, { limit: 2, backward: false })
    const rows = await graph.read(statement, { ...params, ids: [mill.id, 'organization:none', guild.id] })
    expect(rows.map(({ id, edge }) => [id, edge?.title])).toEqual([
      [guild.id, 'Chair'],
      [guild.id, 'Chair'],
      [mill.id, 'Miller'],
      [mill.id, 'Owner'],
    ])
  })

  it('hold the nodes and the relationships with all their properties, and as many keys as a cursor', async () => {
    const { statement, params } = pageOf(holdersSelection, byTitle, { limit: 1, backward: false })
    const [row] = await graph.read(statement, { ...params, ids: [mill.id] })
    expect(row).toEqual({ id: mill.id, node: people[3], edge: posts[7]?.properties, keys: [0, 'Miller', 'person:3', 'post 7'] })
    expect(row?.keys).toHaveLength(keyCount(holdersSelection, byTitle))
  })

  it('keep to filters on nodes and on relationships, as counts do', async () => {
    const selection: Selection = {
      ...holdersSelection,
      where: { name: { contains: 'cleo' } },
      edgeWhere: { status: { in: ['HELD', 'FORMER'] } },
    }
    const rows = await leaf(selection, byTitle, false, { ids: [guild.id] })
    expect(rows.map(label)).toEqual(['post 5'])
    const { statement, params } = countOf(selection)
    expect(await graph.read(statement, { ...params, ids: [guild.id, mill.id] })).toEqual([
      { id: guild.id, total: 1 },
      { id: mill.id, total: 2 },
    ])
  })

  it('of everything are counted too', async () => {
    const { statement, params } = countOf(eventsSelection)
    expect(await graph.read(statement, params)).toEqual([{ id: '', total: events.length }])
  })

  it('of nothing are empty and counted as 0', async () => {
    const selection: Selection = { kinds: ['Event'], where: { edition: { gte: 1000 } } }
    expect(await leaf(selection, [], false)).toEqual([])
    const { statement, params } = countOf(selection)
    expect(await graph.read(statement, params)).toEqual([{ id: '', total: 0 }])
  })
})

describe('what lists can be sorted by', () => {
  it('are the single values of a kind, its name, and when it came and changed', () => {
    expect([...nodeSortFields('Event').keys()]).toEqual([
      'NAME',
      'EVENT_TYPE',
      'EDITION',
      'STATUS',
      'RECURRENCE',
      'START_DATE',
      'END_DATE',
      'THEME',
      'MODE',
      'ADDED_AT',
      'UPDATED_AT',
    ])
  })

  it('are the single values of a relationship', () => {
    expect([...edgeSortFields(holders).keys()]).toEqual(['TITLE', 'STATUS', 'FIRST_CITED', 'LAST_CITED', 'START', 'END'])
  })

  it('are called as constants', () => {
    expect(constant('startDate')).toBe('START_DATE')
  })
})
