import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { load, story } from '../assemble/stories.ts'
import { type Data, type Everywhere, everywhere, names } from './ask.ts'

/** Ada's nine appearances. Names differ in case and accents, two dates are the same, two dates are less precise, two are missing. */
const events: readonly { key: string; name: string; startDate?: string; eventType?: string; role: string; title?: string }[] = [
  { key: 'elan', name: 'Élan', startDate: '2019', eventType: 'CONFERENCE', role: 'SPEAKER', title: 'Guest' },
  { key: 'elm', name: 'elm', startDate: '2020-05', eventType: 'WEBINAR', role: 'CHAIR', title: 'Äbtissin' },
  { key: 'eclair', name: 'Éclair', startDate: '2020-05-17', eventType: 'SESSION', role: 'SPEAKER' },
  { key: 'zebra', name: 'Zebra', startDate: '2021-01-01', eventType: 'CONFERENCE', role: 'MODERATOR', title: 'Director of Zebras' },
  { key: 'apple', name: 'Apple', startDate: '2020-05-17', role: 'SPEAKER', title: 'Director' },
  { key: 'apple-again', name: 'apple!', eventType: 'WEBINAR', role: 'CHAIR' },
  { key: 'oil', name: 'Øl', startDate: '2018-12-31', eventType: 'SESSION', role: 'SPEAKER' },
  { key: 'undated', name: 'Émile', eventType: 'CONFERENCE', role: 'SPEAKER', title: 'director' },
  { key: 'span', name: 'Span', startDate: '2020', role: 'SPEAKER' },
]

const calendar = story({
  id: 'calendar',
  publishedOn: '2022',
  people: { ada: { name: 'Ada Ångström', also: ['Mrs Angstrom'] }, ben: 'Ben', cleo: 'Cléo' },
  organizations: { guild: { name: 'Guild of Weavers', acronym: 'GW' }, union: 'Union' },
  places: { bern: 'Bern', chur: 'Chur' },
  projects: { looms: 'Looms' },
  events: Object.fromEntries(events.map(({ key, name }) => [key, name])),
  says: [
    ...events.map(({ key, startDate, eventType, role, title }): [string, object] => [
      `Ada at ${key}.`,
      {
        ...((startDate || eventType) && { [key]: { ...(startDate && { startDate }), ...(eventType && { eventType }) } }),
        [`ada SPOKE_AT ${key}`]: { role, ...(title && { title }), ...(role === 'CHAIR' && { onBehalfOf: 'guild' }) },
      },
    ]),
    ['Ben spoke at the elm.', { 'ben SPOKE_AT elm': { role: 'SPEAKER', title: 'Director', presence: 'ONLINE' } }],
    ['It was in Bern.', { 'elm LOCATED_IN bern': {}, 'zebra LOCATED_IN bern': {} }],
    ['It was in Chur.', { 'elan LOCATED_IN chur': {} }],
    ['Span ran on.', { span: { endDate: '2021-06', edition: 3, theme: 'Wolle für alle' } }],
    ['The guild founded and leads the union.', { 'guild MEMBER_OF union': [{ as: 'FOUNDER' }, { as: 'CHAIR' }] }],
    ['Ada presides and directs.', { 'ada HOLDS_POSITION guild': [{ title: 'President' }, { title: 'Director', status: 'FORMER' }] }],
    ['Mrs and Dr.', { ada: { honorifics: ['Mrs', 'Dr'] } }],
    ['It is to weave.', { looms: { objectives: ['Weave for peace', 'Dye'], startDate: '2019-07', endDate: '2023' } }],
  ],
})

let here: Everywhere

beforeAll(async () => {
  here = await everywhere(graph => load(graph, calendar))
})
afterAll(() => here?.close())

interface List {
  readonly name: string
  /** The connection with these arguments, reached from the root. */
  query(args: string, selection: string): string
  connection(data: Data): Data
}

const root: List = {
  name: 'a root connection',
  query: (args, selection) => `{ events${args} { ${selection} } }`,
  connection: ({ events: found }) => found,
}

const nested: List = {
  name: 'a nested connection',
  query: (args, selection) => `{ person(id: "person:ada") { spokeAt${args} { ${selection} } } }`,
  connection: ({ person }) => person.spokeAt,
}

const ofNodes = [
  '',
  '{ field: NAME }',
  '{ field: NAME, direction: DESC }',
  '{ field: START_DATE }',
  '{ field: START_DATE, direction: DESC }',
].concat('{ field: EVENT_TYPE }, { field: START_DATE, direction: DESC }, { field: NAME }')

const orders = [
  ...ofNodes.map(order => ({ list: root, order })),
  ...[...ofNodes, '{ field: TITLE }', '{ field: ROLE, direction: DESC }, { field: TITLE, direction: DESC }'].map(order => ({
    list: nested,
    order,
  })),
].map(({ list, order }) => ({ list, order, label: `${list.name} ordered by ${order || 'nothing'}` }))

async function page(list: List, args: readonly string[]): Promise<Data> {
  const given = args.filter(arg => arg !== '').join(', ')
  const selection = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
  return list.connection(await here.ask(list.query(given === '' ? '' : `(${given})`, selection)))
}

/** Reads a list page by page from one of its ends, and checks what every page says of itself. */
async function walk(list: List, order: string, size: number, backward: boolean): Promise<string[]> {
  const found: string[] = []
  let cursor = ''
  for (;;) {
    const place = cursor && `${backward ? 'before' : 'after'}: "${cursor}"`
    const { edges, pageInfo, totalCount } = await page(list, [
      order && `orderBy: [${order}]`,
      `${backward ? 'last' : 'first'}: ${size}`,
      place,
    ])
    const ids = edges.map(({ node }: Data) => node.id)
    if (backward) found.unshift(...ids)
    else found.push(...ids)
    const more = found.length < totalCount
    expect(pageInfo).toEqual({
      hasNextPage: backward ? cursor !== '' : more,
      hasPreviousPage: backward ? more : cursor !== '',
      startCursor: edges.at(0).cursor,
      endCursor: edges.at(-1).cursor,
    })
    expect(edges).toHaveLength(more ? size : edges.length)
    if (!more) return found
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
}

describe('paging', () => {
  it.each(orders)('through $label gives the whole list from either end', async ({ list, order }) => {
    const { edges, totalCount, pageInfo } = await page(list, [order && `orderBy: [${order}]`])
    const whole = edges.map(({ node }: Data) => node.id)
    expect(new Set(whole).size).toBe(events.length)
    expect([totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([events.length, false, false])
    expect(await walk(list, order, 2, false)).toEqual(whole)
    expect(await walk(list, order, 2, true)).toEqual(whole)
  })

  it('tells two relationships to one node apart', async () => {
    const member = (args: string) =>
      here.ask(`{ organization(id: "organization:guild") { memberOf(${args}) { totalCount edges { as cursor node { id } } } } }`)
    const first = (await member('first: 1')).organization.memberOf
    const second = (await member(`first: 1, after: "${first.edges[0].cursor}"`)).organization.memberOf
    expect(first.totalCount).toBe(2)
    expect([first.edges[0].as, second.edges[0].as].sort()).toEqual(['CHAIR', 'FOUNDER'])
    expect(first.edges[0].node).toEqual(second.edges[0].node)
  })

  it('of an empty list gives an empty page', async () => {
    const { person } = await here.ask(
      '{ person(id: "person:ben") { attended { totalCount edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
    )
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
    expect(person.attended).toEqual({ totalCount: 0, edges: [], nodes: [], pageInfo })
  })

  it('gives each of many nodes a page of its own', async () => {
    const { people } = await here.ask(
      '{ people(orderBy: [{ field: NAME }]) { nodes { name spokeAt(first: 2, orderBy: [{ field: NAME }]) { totalCount nodes { name } pageInfo { hasNextPage } } } } }',
    )
    expect(people.nodes.map(({ name, spokeAt }: Data) => [name, names(spokeAt), spokeAt.totalCount, spokeAt.pageInfo.hasNextPage])).toEqual(
      [
        ['Ada Ångström', ['Apple', 'apple!'], 9, true],
        ['Ben', ['elm'], 1, false],
        ['Cléo', [], 0, false],
      ],
    )
  })
})

describe('an order', () => {
  const ordered = async (orderBy: string) => names((await here.ask(`{ events(orderBy: [${orderBy}]) { nodes { name } } }`)).events)

  it('by name knows no case and no accents, and ends in the id', async () => {
    const ascending = ['Apple', 'apple!', 'Éclair', 'Élan', 'elm', 'Émile', 'Øl', 'Span', 'Zebra']
    expect(await ordered('{ field: NAME }')).toEqual(ascending)
    expect(await ordered('{ field: NAME, direction: DESC }')).toEqual([
      'Zebra',
      'Span',
      'Øl',
      'Émile',
      'elm',
      'Élan',
      'Éclair',
      'Apple',
      'apple!',
    ])
  })

  it('by date puts the undated last, either way', async () => {
    expect(await ordered('{ field: START_DATE }, { field: NAME }')).toEqual([
      'Øl',
      'Élan',
      'Span',
      'elm',
      'Apple',
      'Éclair',
      'Zebra',
      'apple!',
      'Émile',
    ])
    expect(await ordered('{ field: START_DATE, direction: DESC }, { field: NAME }')).toEqual([
      'Zebra',
      'Apple',
      'Éclair',
      'elm',
      'Span',
      'Élan',
      'Øl',
      'apple!',
      'Émile',
    ])
  })

  it('without a direction, or with null for one, ascends', async () => {
    const { ascending, open } = await here.ask(
      '{ ascending: events(orderBy: [{ field: NAME, direction: ASC }]) { nodes { name } } open: events(orderBy: [{ field: NAME, direction: null }]) { nodes { name } } }',
    )
    expect(open).toEqual(ascending)
  })
})

describe('a filter', () => {
  const all = events.map(({ key }) => key)

  it.each<[where: string, keys: readonly string[]]>([
    ['name: { eq: "Élan" }', ['elan']],
    ['name: { eq: "élan" }', []],
    ['name: { in: ["Élan", "elm", "none"] }', ['elan', 'elm']],
    ['name: { contains: "ELA" }', ['elan']],
    ['name: { startsWith: "ec" }', ['eclair']],
    ['name: { startsWith: "lan" }', []],
    ['id: { in: ["event:elm", "event:none"] }', ['elm']],
    ['eventType: { eq: SESSION }', ['eclair', 'oil']],
    ['eventType: { in: [SESSION, WEBINAR] }', ['elm', 'eclair', 'apple-again', 'oil']],
    ['eventType: { isNull: true }', ['apple', 'span']],
    ['startDate: { isNull: true }', ['apple-again', 'undated']],
    ['startDate: { isNull: false, lte: "2019" }', ['elan', 'oil']],
    ['startDate: { gte: "2020-05" }', ['elm', 'eclair', 'zebra', 'apple']],
    ['startDate: { gte: "2020-05", lte: "2020-05" }', ['elm', 'eclair', 'apple']],
    ['startDate: { eq: "2020-05" }', ['elm']],
    ['startDate: { in: ["2019", "2020-05-17"] }', ['elan', 'eclair', 'apple']],
    ['edition: { gte: 3 }', ['span']],
    ['edition: { lte: 2 }', []],
    ['edition: { eq: 3 }', ['span']],
    ['theme: { contains: "FUR ALLE" }', ['span']],
    ['theme: { startsWith: "wolle" }', ['span']],
    ['theme: { startsWith: "alle" }', []],
    ['period: { from: "2020-05-17", to: "2020-05-17" }', ['elm', 'eclair', 'apple', 'span']],
    ['period: { from: "2021-02" }', ['span']],
    ['period: { to: "2018" }', ['oil']],
    ['period: {}', all.filter(key => key !== 'apple-again' && key !== 'undated')],
    ['AND: [{ eventType: { eq: CONFERENCE } }, { startDate: { lte: "2019" } }]', ['elan']],
    ['OR: [{ eventType: { eq: SESSION } }, { name: { eq: "Zebra" } }]', ['eclair', 'zebra', 'oil']],
    ['OR: []', []],
    ['AND: []', all],
    ['places: { some: { node: { name: { eq: "Bern" } } } }', ['elm', 'zebra']],
    ['places: { none: { node: { name: { eq: "Bern" } } } }', all.filter(key => key !== 'elm' && key !== 'zebra')],
    ['places: { some: { node: { name: { eq: "Bern" } } } }, period: { from: "2021" }', ['zebra']],
    ['speakers: { some: { edge: { role: { eq: CHAIR } } } }', ['elm', 'apple-again']],
    ['speakers: { some: { edge: { role: { eq: SPEAKER } }, node: { id: { eq: "person:ben" } } } }', ['elm']],
    ['speakers: { some: { edge: { role: { eq: CHAIR } }, node: { id: { eq: "person:ben" } } } }', []],
    ['speakers: { some: { edge: { title: { contains: "director" } } } }', ['elm', 'zebra', 'apple', 'undated']],
    ['speakers: { some: { edge: { title: { startsWith: "abt" } } } }', ['elm']],
    ['speakers: { some: { edge: { title: { isNull: true } } } }', ['eclair', 'apple-again', 'oil', 'span']],
    ['speakers: { some: { edge: { onBehalfOf: { eq: "organization:guild" } } } }', ['elm', 'apple-again']],
    ['speakers: { some: { edge: { onBehalfOf: { in: ["organization:none", "organization:guild"] } } } }', ['elm', 'apple-again']],
    ['speakers: { some: { edge: { OR: [{ presence: { eq: ONLINE } }, { role: { eq: MODERATOR } }] } } }', ['elm', 'zebra']],
    [
      'speakers: { some: { node: { positions: { some: { edge: { status: { eq: FORMER } }, node: { name: { startsWith: "guild" } } } } } } }',
      all,
    ],
    ['speakers: { some: { node: { positions: { none: {} } } } }', ['elm']],
    ['represented: { some: { edge: { person: { eq: "person:ada" } }, node: { acronym: { eq: "GW" } } } }', ['elm', 'apple-again']],
    ['documents: { some: { node: { title: { contains: "story" } } } }', all],
  ])('where: { %s }', async (where, keys) => {
    const { events: found } = await here.ask(`{ events(where: { ${where} }, first: 50) { totalCount nodes { id } } }`)
    expect(found.nodes.map(({ id }: Data) => id.slice('event:'.length)).sort()).toEqual([...keys].sort())
    expect(found.totalCount).toBe(keys.length)
  })

  it.each([
    ['eventType: { eq: SESSION }'],
    ['startDate: { gte: "2020" }'],
    ['period: { from: "2020" }'],
    ['theme: { contains: "wolle" }'],
    ['edition: { lte: 5 }'],
    ['speakers: { some: { edge: { title: { contains: "director" } } } }'],
    ['OR: [{ eventType: { eq: SESSION } }, { startDate: { lte: "2019" } }]'],
  ])('NOT: { %s } gives all that the filter leaves out', async where => {
    const ids = (connection: Data) => connection.nodes.map(({ id }: Data) => id)
    const { fitting, others } = await here.ask(`{
      fitting: events(where: { ${where} }) { nodes { id } }
      others: events(where: { NOT: { ${where} } }) { nodes { id } }
    }`)
    expect(fitting.nodes.length).toBeGreaterThan(0)
    expect([...ids(fitting), ...ids(others)].sort()).toEqual(all.map(key => `event:${key}`).sort())
  })

  it('finds names by their aliases, without case and accents', async () => {
    const { alias, accents, shown } = await here.ask(`{
      alias: people(where: { name: { contains: "mrs angs" } }) { nodes { name } }
      accents: people(where: { name: { startsWith: "ada angstrom" } }) { nodes { name } }
      shown: people(where: { name: { eq: "Mrs Angstrom" } }) { nodes { name } }
    }`)
    expect([alias, accents, shown].map(names)).toEqual([['Ada Ångström'], ['Ada Ångström'], []])
  })

  it('looks into every value of a list', async () => {
    const { one, part, start, objective } = await here.ask(`{
      one: people(where: { honorifics: { eq: "Dr" } }) { nodes { name } }
      part: people(where: { honorifics: { contains: "mr" } }) { nodes { name } }
      start: people(where: { honorifics: { startsWith: "d" } }) { nodes { name } }
      objective: projects(where: { objectives: { contains: "peace" } }) { nodes { name } }
    }`)
    expect([one, part, start, objective].map(names)).toEqual([['Ada Ångström'], ['Ada Ångström'], ['Ada Ångström'], ['Looms']])
  })

  it('reads what follows from names and from reference data', async () => {
    const { exactly, beginning } = await here.ask(`{
      exactly: organizations(where: { acronym: { eq: "GW" } }) { nodes { name } }
      beginning: organizations(where: { acronym: { startsWith: "g" } }) { nodes { name } }
    }`)
    expect([exactly, beginning].map(names)).toEqual([['Guild of Weavers'], ['Guild of Weavers']])
  })

  it('narrows a nested connection by its nodes and by its relationships', async () => {
    const { person } = await here.ask(`{
      person(id: "person:ada") {
        byNode: spokeAt(where: { eventType: { eq: CONFERENCE }, places: { some: {} } }) { totalCount nodes { name } }
        byEdge: spokeAt(edge: { role: { eq: CHAIR } }) { totalCount nodes { name } }
        byBoth: spokeAt(edge: { title: { startsWith: "direc" } }, where: { startDate: { isNull: false } }) { totalCount nodes { name } }
      }
    }`)
    expect([person.byNode, person.byEdge, person.byBoth].map(found => [names(found).sort(), found.totalCount])).toEqual([
      [['Zebra', 'Élan'], 2],
      [['apple!', 'elm'], 2],
      [['Apple', 'Zebra'], 2],
    ])
  })

  it('takes its values as variables, which are never part of a statement', async () => {
    const query = 'query ($where: EventWhere) { events(where: $where) { nodes { name } } }'
    const where = { OR: [{ name: { contains: "x' OR true OR '" } }, { name: { eq: '" OR true //' } }, { name: { eq: 'elm' } }] }
    expect(names((await here.ask(query, { where })).events)).toEqual(['elm'])
    expect((await here.ask(query, { where: null })).events.nodes).toHaveLength(events.length)
  })
})
