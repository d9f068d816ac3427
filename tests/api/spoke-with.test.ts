import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import { load, loadOnly, story } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'
import { ask as askGraph, type Data, type Everywhere, everywhere, names } from './ask.ts'

/**
 * Ada spoke at a session of the congress, which is part of the years, a series, as the fair is. With her: Ben and Ida there;
 * Cléo at another session; Dora at the congress itself; Emil at the fair. Fay was only announced, Gus sent a message, Jo listened,
 * and Hal spoke elsewhere. Ada met Ben and Kim at a dinner without a date, and Ida at a reunion a year later.
 */
const congress = story({
  id: 'congress',
  publishedOn: '2022',
  people: {
    ada: 'Ada',
    ben: 'Ben',
    cleo: 'Cléo',
    dora: 'Dora',
    emil: 'Emil',
    fay: 'Fay',
    gus: 'Gus',
    hal: 'Hal',
    ida: 'Ida',
    jo: 'Jo',
    kim: 'Kim',
  },
  organizations: { guild: 'Guild' },
  events: {
    opening: 'Opening',
    panel: 'Panel',
    congress: 'Congress',
    years: 'Years',
    fair: 'Fair',
    dinner: 'Dinner',
    reunion: 'Reunion',
    elsewhere: 'Elsewhere',
  },
  says: [
    ['The opening was part of it.', { 'opening PART_OF congress': {}, opening: { eventType: 'SESSION', startDate: '2021-05-17' } }],
    ['The panel was part of it.', { 'panel PART_OF congress': {}, panel: { eventType: 'SESSION', startDate: '2021-05-18' } }],
    [
      'The congress was part of the years.',
      { 'congress PART_OF years': {}, congress: { startDate: '2021-05' }, years: { eventType: 'SERIES' } },
    ],
    ['The fair was part of the years.', { 'fair PART_OF years': {}, fair: { startDate: '2019' } }],
    ['Ada opened it.', { 'ada SPOKE_AT opening': { role: 'CHAIR', title: 'Chair' }, 'ada SPOKE_AT dinner': { role: 'SPEAKER' } }],
    ['Ben was with her.', { 'ben SPOKE_AT opening': { role: 'SPEAKER', title: 'Guest' }, 'ben SPOKE_AT dinner': { role: 'SPEAKER' } }],
    ['Ida led the talk.', { 'ida SPOKE_AT opening': { role: 'MODERATOR', onBehalfOf: 'guild' } }],
    ['Cleo came next day.', { 'cleo SPOKE_AT panel': { role: 'SPEAKER', onBehalfOf: 'guild' } }],
    ['Dora spoke at all.', { 'dora SPOKE_AT congress': { role: 'SPEAKER' } }],
    ['Emil spoke before.', { 'emil SPOKE_AT fair': { role: 'MODERATOR' } }],
    ['Fay is to come.', { 'fay SPOKE_AT opening': { role: 'SPEAKER', basis: 'ANNOUNCED' } }],
    ['Gus wrote.', { 'gus SPOKE_AT opening': { role: 'SPEAKER', presence: 'MESSAGE_READ' } }],
    ['Jo listened.', { 'jo ATTENDED opening': {} }],
    ['Kim dined.', { 'kim SPOKE_AT dinner': { role: 'SPEAKER' } }],
    [
      'They met again in 2022.',
      { reunion: { startDate: '2022' }, 'ada SPOKE_AT reunion': { role: 'SPEAKER' }, 'ida SPOKE_AT reunion': { role: 'SPEAKER' } },
    ],
    ['Hal was away.', { 'hal SPOKE_AT elsewhere': { role: 'SPEAKER' } }],
  ],
})

describe('whom somebody spoke with, the same on every engine,', () => {
  let here: Everywhere

  beforeAll(async () => {
    here = await everywhere(graph => load(graph, congress))
  })
  afterAll(() => here?.close())

  async function spokeWith(args = '', who = 'ada', selection = 'meetings closeness node { name }'): Promise<Data> {
    const { person } = await here.ask(
      `{ person(id: "person:${who}") { spokeWith${args && `(${args})`} { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } edges { cursor ${selection} } } } }`,
    )
    return person.spokeWith
  }

  it('is graded by the nearest common event', async () => {
    const { edges, totalCount } = await spokeWith()
    expect(edges.map(({ node, closeness, meetings }: Data) => [node.name, closeness, meetings])).toEqual([
      ['Ida', 'SAME_EVENT', 2],
      ['Ben', 'SAME_EVENT', 2],
      ['Kim', 'SAME_EVENT', 1],
      ['Cléo', 'SAME_OCCASION', 0],
      ['Dora', 'SAME_OCCASION', 0],
      ['Emil', 'SAME_SERIES', 0],
    ])
    expect(totalCount).toBe(6)
  })

  it('is seen alike by the other', async () => {
    for (const [who, closeness, meetings] of [
      ['ben', 'SAME_EVENT', 2],
      ['cleo', 'SAME_OCCASION', 0],
      ['dora', 'SAME_OCCASION', 0],
      ['emil', 'SAME_SERIES', 0],
    ]) {
      const { edges } = await spokeWith('with: "person:ada"', String(who))
      expect(edges.map(({ cursor: _, ...edge }: Data) => edge)).toEqual([{ meetings, closeness, node: { name: 'Ada' } }])
    }
  })

  it.each(['fay', 'gus', 'jo', 'hal'])('is nobody for who did not speak there: %s', async who => {
    expect(await spokeWith('', who)).toMatchObject({ totalCount: 0, edges: [] })
  })

  it.each([
    ['closeness: SAME_EVENT', ['Ben', 'Ida', 'Kim']],
    ['closeness: SAME_OCCASION', ['Ben', 'Cléo', 'Dora', 'Ida', 'Kim']],
    ['closeness: SAME_SERIES', ['Ben', 'Cléo', 'Dora', 'Emil', 'Ida', 'Kim']],
    ['with: "person:dora"', ['Dora']],
    ['with: "person:fay"', []],
    ['with: "person:ada"', []],
    ['with: "person:nobody"', []],
    ['role: MODERATOR', ['Emil', 'Ida']],
    ['role: SPEAKER', ['Ben', 'Cléo', 'Dora', 'Ida', 'Kim']],
    ['organization: "organization:guild"', ['Cléo', 'Ida']],
    ['organization: "organization:guild", closeness: SAME_EVENT', ['Ida']],
    ['from: "2021"', ['Ben', 'Cléo', 'Dora', 'Ida']],
    ['from: "2021-05-18"', ['Ida']],
    ['to: "2020"', []],
    ['from: "2021-05-17", to: "2021-05-17"', ['Ben', 'Dora', 'Ida']],
    ['where: { name: { startsWith: "cleo" } }', ['Cléo']],
    ['where: { spokeAt: { some: { node: { name: { eq: "Dinner" } } } } }', ['Ben', 'Kim']],
    ['where: { name: { eq: "Hal" } }', []],
  ])('can be narrowed to (%s)', async (args, expected) => {
    const { edges, totalCount } = await spokeWith(args)
    expect(edges.map(({ node }: Data) => node.name).sort()).toEqual(expected)
    expect(totalCount).toBe(expected.length)
  })

  it.each([
    ['at one event', 'ben', '2021-05-17'],
    ['twice at one event', 'ida', '2022'],
    ['at two sessions of one congress', 'cleo', '2021-05-18'],
    ['at a session and the congress itself', 'dora', '2021-05-17'],
    ['in one series', 'emil', '2021-05-17'],
    ['at an event without a date', 'kim', null],
  ])('says of two who spoke %s when that last was, the same from both sides', async (_, other, lastMet) => {
    for (const [one, two] of [
      ['ada', other],
      [other, 'ada'],
    ]) {
      const { edges } = await spokeWith(`with: "person:${two}"`, one, 'lastMet')
      expect(edges.map((edge: Data) => edge.lastMet)).toEqual([lastMet])
    }
  })

  it.each([
    ['{ field: NAME }', ['Ben', 'Cléo', 'Dora', 'Emil', 'Ida', 'Kim']],
    ['{ field: NAME, direction: DESC }', ['Kim', 'Ida', 'Emil', 'Dora', 'Cléo', 'Ben']],
    ['{ field: NAME, direction: null }', ['Ben', 'Cléo', 'Dora', 'Emil', 'Ida', 'Kim']],
    ['{ field: MEETINGS }, { field: NAME }', ['Cléo', 'Dora', 'Emil', 'Kim', 'Ben', 'Ida']],
    ['{ field: MEETINGS, direction: DESC }, { field: NAME, direction: DESC }', ['Ida', 'Ben', 'Kim', 'Emil', 'Dora', 'Cléo']],
    ['{ field: LAST_MET }, { field: NAME }', ['Ben', 'Dora', 'Emil', 'Cléo', 'Ida', 'Kim']],
    ['{ field: LAST_MET, direction: DESC }, { field: NAME }', ['Ida', 'Cléo', 'Ben', 'Dora', 'Emil', 'Kim']],
  ])('is ordered by %s and paged from either end', async (orderBy, expected) => {
    expect(names(await spokeWith(`orderBy: [${orderBy}]`))).toEqual(expected)
    const forward: string[] = []
    for (let cursor = ''; forward.length < expected.length; ) {
      const page = await spokeWith(`orderBy: [${orderBy}], first: 2${cursor && `, after: "${cursor}"`}`)
      forward.push(...names(page))
      expect(page.totalCount).toBe(expected.length)
      expect(page.pageInfo).toEqual({ hasNextPage: forward.length < expected.length, hasPreviousPage: cursor !== '' })
      cursor = page.edges.at(-1).cursor
    }
    expect(forward).toEqual(expected)
    const { edges } = await spokeWith(`orderBy: [${orderBy}], last: 2`)
    expect(edges.map(({ node }: Data) => node.name)).toEqual(expected.slice(-2))
    expect(names(await spokeWith(`orderBy: [${orderBy}], last: 100, before: "${edges[0].cursor}"`))).toEqual(expected.slice(0, -2))
  })

  it('shows the occasions, closest first, then the latest, with what each did there and the words that say so', async () => {
    const selection = `node { name } shared { closeness event { name } ownEvent { name } theirEvent { name } ownRole theirRole ownTitle theirTitle evidence { quote } }`
    const shared = async (other: string) => (await spokeWith(`with: "person:${other}"`, 'ada', selection)).edges[0].shared
    const occasion = (closeness: string, event: string, own: string, their: string) => ({
      closeness,
      event: { name: event },
      ownEvent: { name: own },
      theirEvent: { name: their },
    })
    expect(await shared('ben')).toEqual([
      {
        ...occasion('SAME_EVENT', 'Opening', 'Opening', 'Opening'),
        ownRole: 'CHAIR',
        theirRole: 'SPEAKER',
        ownTitle: 'Chair',
        theirTitle: 'Guest',
        evidence: [{ quote: 'Ada opened it.' }, { quote: 'Ben was with her.' }],
      },
      {
        ...occasion('SAME_EVENT', 'Dinner', 'Dinner', 'Dinner'),
        ownRole: 'SPEAKER',
        theirRole: 'SPEAKER',
        ownTitle: null,
        theirTitle: null,
        evidence: [{ quote: 'Ada opened it.' }, { quote: 'Ben was with her.' }],
      },
    ])
    expect(await shared('cleo')).toMatchObject([occasion('SAME_OCCASION', 'Congress', 'Opening', 'Panel')])
    expect(await shared('dora')).toMatchObject([occasion('SAME_OCCASION', 'Congress', 'Opening', 'Congress')])
    expect(await shared('emil')).toMatchObject([occasion('SAME_SERIES', 'Years', 'Opening', 'Fair')])
  })

  it('keeps shared occasions to the grade that was asked for, and to their number', async () => {
    const { edges } = await spokeWith(
      'closeness: SAME_EVENT, with: "person:ben", from: "2021"',
      'ada',
      'meetings shared { event { name } }',
    )
    expect(edges).toMatchObject([{ meetings: 1, shared: [{ event: { name: 'Opening' } }] }])
    const limited = await spokeWith('with: "person:ben"', 'ada', 'shared(limit: 1) { event { name } }')
    expect(limited.edges).toMatchObject([{ shared: [{ event: { name: 'Opening' } }] }])
  })
})

interface World {
  /** For each event its type, its date, and the earlier events that it is part of. */
  readonly events: readonly { readonly series: boolean; readonly year: number | null; readonly parts: readonly number[] }[]
  readonly appearances: readonly { readonly person: number; readonly event: number; readonly how: 'spoke' | 'announced' | 'message' }[]
}

const size = { people: 4, events: 5 }
const grades = ['SAME_EVENT', 'SAME_OCCASION', 'SAME_SERIES']

const worlds: fc.Arbitrary<World> = fc.record({
  events: fc.tuple(
    ...Array.from({ length: size.events }, (_, index) =>
      fc.record({
        series: fc.boolean(),
        year: fc.option(fc.integer({ min: 2018, max: 2021 })),
        parts: index === 0 ? fc.constant([]) : fc.uniqueArray(fc.integer({ min: 0, max: index - 1 }), { maxLength: 2 }),
      }),
    ),
  ),
  appearances: fc.uniqueArray(
    fc.record({
      person: fc.integer({ min: 0, max: size.people - 1 }),
      event: fc.integer({ min: 0, max: size.events - 1 }),
      how: fc.constantFrom('spoke' as const, 'spoke' as const, 'announced' as const, 'message' as const),
    }),
    { selector: ({ person, event }) => `${person} ${event}`, minLength: 2, maxLength: 10 },
  ),
})

/** A world as a document. */
function told({ events, appearances }: World) {
  const how = { spoke: {}, announced: { basis: 'ANNOUNCED' }, message: { presence: 'MESSAGE_READ' } }
  return story({
    id: 'world',
    people: Object.fromEntries(Array.from({ length: size.people }, (_, index) => [`p${index}`, `Person ${index}`])),
    events: Object.fromEntries(events.map((_, index) => [`e${index}`, `Event ${index}`])),
    says: [
      ...events.map(({ series, year, parts }, index): [string, object] => [
        `That was the ${index}.`,
        {
          [`e${index}`]: { eventType: series ? 'SERIES' : 'MEETING', ...(year && { startDate: String(year) }) },
          ...Object.fromEntries(parts.map(part => [`e${index} PART_OF e${part}`, {}])),
        },
      ]),
      ...appearances.map(({ person, event, how: means }): [string, object] => [
        `Here ${person} spoke at ${event}.`,
        { [`p${person} SPOKE_AT e${event}`]: { role: 'SPEAKER', ...how[means] } },
      ]),
    ],
  })
}

/** The events above an event and the event itself, with the number of steps to each. */
function above({ events }: World, event: number): Map<number, number> {
  const steps = new Map([[event, 0]])
  for (const current of [...steps.keys()])
    for (const part of events[current]?.parts ?? []) {
      for (const [further, distance] of above({ events } as World, part)) {
        steps.set(further, Math.min(steps.get(further) ?? Number.POSITIVE_INFINITY, distance + 1))
      }
    }
  return steps
}

/** The nearest common event of two, and the grade that it gives; null if they have none. */
function nearest(world: World, own: number, their: number): { event: number; grade: number } | null {
  const [mine, yours] = [above(world, own), above(world, their)]
  const common = [...mine.keys()]
    .filter(event => yours.has(event))
    .map(event => ({
      event,
      distance: (mine.get(event) ?? 0) + (yours.get(event) ?? 0),
      grade: own === their && event === own ? 0 : world.events[event]?.series ? 2 : 1,
    }))
  return common.sort((a, b) => a.distance - b.distance || a.grade - b.grade || a.event - b.event)[0] ?? null
}

/** Who spoke with whom in a world, thought through pair by pair: `p0 p1 closeness meetings: occasions`. */
function thought(world: World, loosest: number): string[] {
  const spoke = world.appearances.filter(({ how }) => how === 'spoke')
  const eventsOf = (person: number) => spoke.filter(each => each.person === person).map(({ event }) => event)
  const lines: string[] = []
  for (let one = 0; one < size.people; one++) {
    for (let other = 0; other < size.people; other++) {
      if (one === other) continue
      const occasions = eventsOf(one).flatMap(own =>
        eventsOf(other).flatMap(their => {
          const common = nearest(world, own, their)
          return common && common.grade <= loosest ? [{ own, their, ...common }] : []
        }),
      )
      if (occasions.length === 0) continue
      const closest = Math.min(...occasions.map(({ grade }) => grade))
      const meetings = occasions.filter(({ grade }) => grade === 0).length
      const told = occasions.map(({ own, their, event, grade }) => `e${own} e${their} e${event} ${grades[grade]}`).sort()
      lines.push(`p${one} p${other} ${grades[closest]} ${meetings}: ${told.join(', ')}`)
    }
  }
  return lines.sort()
}

async function answered(graph: Graph, loosest: number): Promise<string[]> {
  const { people } = await askGraph(
    graph,
    `query ($closeness: Closeness) { people { nodes { id spokeWith(closeness: $closeness) { edges {
      node { id } closeness meetings shared(limit: 50) { closeness event { id } ownEvent { id } theirEvent { id } }
    } } } } }`,
    { closeness: grades[loosest] },
  )
  const key = ({ id }: Data) => id.split(':')[1]
  return people.nodes
    .flatMap((person: Data) =>
      person.spokeWith.edges.map(({ node, closeness, meetings, shared }: Data) => {
        const occasions = shared.map((each: Data) => `${key(each.ownEvent)} ${key(each.theirEvent)} ${key(each.event)} ${each.closeness}`)
        return `${key(person)} ${key(node)} ${closeness} ${meetings}: ${occasions.sort().join(', ')}`
      }),
    )
    .sort()
}

describe.each(engines)('$name: in any small world', ({ name, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  it('people spoke with whom one finds by thinking it through', () =>
    fc.assert(
      fc.asyncProperty(worlds, async world => {
        await loadOnly(graph, told(world))
        for (const loosest of [0, 1, 2]) expect(await answered(graph, loosest)).toEqual(thought(world, loosest))
      }),
      { numRuns: name === 'embedded' ? 60 : 6 },
    ))
})
