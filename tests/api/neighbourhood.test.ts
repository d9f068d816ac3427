import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openGraph } from '../../src/graph/open.ts'
import { relationshipTypes } from '../../src/model/relationships.ts'
import { load, seeds, story } from '../assemble/stories.ts'
import { ask, type Data, type Everywhere, everywhere, recording, refusal } from './ask.ts'
import { type Link, link, possibleLinks, written } from './links.ts'

/** Ada, Ben and Cleo spoke at the opening; Cleo and Dora at the supper. The guild organized both and is about looms, as is the opening. */
const weavers = story({
  id: 'weavers',
  people: { ada: 'Ada', ben: 'Ben', cleo: 'Cleo', dora: 'Dora' },
  organizations: { guild: 'Guild' },
  events: { opening: 'Opening', supper: 'Supper' },
  topics: { looms: 'looms' },
  says: [
    ['Ada opened it.', { 'ada SPOKE_AT opening': { role: 'CHAIR' } }],
    ['Ben spoke after her.', { 'ben SPOKE_AT opening': { role: 'SPEAKER' } }],
    ['Cleo came last.', { 'cleo SPOKE_AT opening': { role: 'SPEAKER' }, 'cleo SPOKE_AT supper': { role: 'SPEAKER' } }],
    ['Dora spoke over supper.', { 'dora SPOKE_AT supper': { role: 'SPEAKER' } }],
    ['The guild invited.', { 'guild ORGANIZED opening': { role: 'ORGANIZER' }, 'guild ORGANIZED supper': { role: 'HOST' } }],
    ['It was all about looms.', { 'opening ABOUT looms': {}, 'document ABOUT looms': {}, 'document REPORTS opening': {} }],
  ],
})

const around = `query ($of: [ID!]!, $depth: Int! = 1, $perType: Int! = 20, $types: [RelationshipType!]) {
  neighbourhood(of: $of, depth: $depth, perType: $perType, types: $types) {
    nodes { id }
    links { id from to relationship label }
    hidden { id relationship forward count }
  }
}`

/** A subgraph in short: ids of nodes, links as "from TYPE to", what is hidden as "id → TYPE 3". */
function inShort({ neighbourhood: { nodes, links, hidden } }: Data) {
  return {
    nodes: nodes.map(({ id }: Data) => id),
    links: links.map(({ from, relationship, to }: Data) => `${from} ${relationship} ${to}`),
    hidden: hidden.map(({ id, relationship, forward, count }: Data) => `${id} ${forward ? '→' : '←'} ${relationship} ${count}`),
  }
}

const speakers = Array.from({ length: 10_001 }, (_, index) => `person:p${index}`)

/** An event with one speaker more than can be looked through, one with as many as can, and one with a hundred events of twenty more. */
const hubs: Link[] = [
  ...speakers.map(id => link(id, 'SPOKE_AT', 'event:hub')),
  ...['b', 'a', 'c'].map(name => link('event:hub', 'LOCATED_IN', `place:${name}`)),
  link('organization:host', 'ORGANIZED', 'event:hub'),
  link('organization:host', 'ORGANIZED', 'event:large'),
  ...speakers.slice(1).map(id => link(id, 'SPOKE_AT', 'event:large')),
  ...Array.from({ length: 100 }, (_, event) =>
    ['person:one', ...Array.from({ length: 20 }, (_, index) => `person:${event}-${index}`)].map(id =>
      link(id, 'ATTENDED', `event:${event}`),
    ),
  ).flat(),
]

describe('neighbourhood', () => {
  let here: Everywhere

  beforeAll(async () => {
    here = await everywhere(async graph => {
      for (const reading of [...seeds, weavers]) await load(graph, reading)
      await graph.write(written(hubs))
    })
  })
  afterAll(() => here?.close())

  const look = async (variables: Record<string, unknown>) => inShort(await here.ask(around, variables))

  it('shows what is one step away, and every link with the words that state it', async () => {
    const data = await here.ask(
      `{ neighbourhood(of: ["event:opening"]) {
        nodes { id kind name ... on Organization { organizationType } }
        links { id from to relationship label evidence(limit: 1) { quote document { id } } }
        hidden { id }
      } }`,
    )
    expect(data.neighbourhood.nodes[2]).toEqual({ id: 'person:ada', kind: 'PERSON', name: 'Ada' })
    expect(data.neighbourhood.links[0]).toEqual({
      id: 'person:ada SPOKE_AT event:opening',
      from: 'person:ada',
      to: 'event:opening',
      relationship: 'SPOKE_AT',
      label: 'spoke at',
      evidence: [{ quote: 'Ada opened it.', document: { id: 'document:weavers' } }],
    })
    expect(data.neighbourhood.hidden).toEqual([])
  })

  it('puts nodes in order of their distance, then of their ids; links in the order in which they were found', async () => {
    expect(await look({ of: ['person:dora', 'event:opening'] })).toEqual({
      nodes: [
        'person:dora',
        'event:opening',
        'event:supper',
        'organization:guild',
        'person:ada',
        'person:ben',
        'person:cleo',
        'topic:looms',
      ],
      links: [
        'person:dora SPOKE_AT event:supper',
        'person:ada SPOKE_AT event:opening',
        'person:ben SPOKE_AT event:opening',
        'person:cleo SPOKE_AT event:opening',
        'organization:guild ORGANIZED event:opening',
        'event:opening ABOUT topic:looms',
      ],
      hidden: [],
    })
  })

  it('leads no further than asked, and never to documents', async () => {
    const one = await look({ of: ['person:ada'] })
    expect(one).toEqual({ nodes: ['person:ada', 'event:opening'], links: ['person:ada SPOKE_AT event:opening'], hidden: [] })
    const two = await look({ of: ['person:ada'], depth: 2 })
    expect(two.nodes).toEqual([...one.nodes, 'organization:guild', 'person:ben', 'person:cleo', 'topic:looms'])
    const three = await look({ of: ['person:ada'], depth: 3 })
    expect(three.nodes).toEqual([...two.nodes, 'event:supper'])
    expect(three.links).toEqual([...two.links, 'organization:guild ORGANIZED event:supper', 'person:cleo SPOKE_AT event:supper'])
  })

  it('counts what it leaves out at every node that it looked at', async () => {
    expect(await look({ of: ['event:opening'], perType: 1 })).toEqual({
      nodes: ['event:opening', 'organization:guild', 'person:ada', 'topic:looms'],
      links: ['person:ada SPOKE_AT event:opening', 'organization:guild ORGANIZED event:opening', 'event:opening ABOUT topic:looms'],
      hidden: ['event:opening ← SPOKE_AT 2'],
    })
  })

  it('hides nothing that the other end shows', async () => {
    const { links, hidden } = await look({ of: ['event:opening', 'person:cleo'], perType: 1, types: ['SPOKE_AT'] })
    expect(links).toEqual(['person:ada SPOKE_AT event:opening', 'person:cleo SPOKE_AT event:opening'])
    expect(hidden).toEqual(['event:opening ← SPOKE_AT 1', 'person:cleo → SPOKE_AT 1'])
  })

  it('follows only the types asked for', async () => {
    expect(await look({ of: ['person:ada'], depth: 3, types: ['SPOKE_AT', 'ABOUT'] })).toEqual({
      nodes: ['person:ada', 'event:opening', 'person:ben', 'person:cleo', 'topic:looms', 'event:supper'],
      links: [
        'person:ada SPOKE_AT event:opening',
        'person:ben SPOKE_AT event:opening',
        'person:cleo SPOKE_AT event:opening',
        'event:opening ABOUT topic:looms',
        'person:cleo SPOKE_AT event:supper',
      ],
      hidden: [],
    })
    expect(await look({ of: ['person:ada'], types: [] })).toEqual({ nodes: ['person:ada'], links: [], hidden: [] })
    expect(await look({ of: ['event:opening'], types: ['REPORTS'] })).toEqual({ nodes: ['event:opening'], links: [], hidden: [] })
  })

  it('takes each start once', async () => {
    expect((await look({ of: ['person:dora', 'person:dora'] })).nodes).toEqual(['person:dora', 'event:supper'])
  })

  it('shows what lies within two steps of the OECD conference', async () => {
    const { nodes, links, hidden } = await look({ of: ['event:oecd-high-level-conference-on-sse'], depth: 2 })
    expect(nodes.slice(0, 4)).toEqual([
      'event:oecd-high-level-conference-on-sse',
      'event:oecd-high-level-conference-on-sse-opening-session',
      'organization:oecd',
      'topic:social-and-solidarity-economy',
    ])
    expect(nodes).toContain('organization:ilo')
    expect(links).toContain('organization:oecd ORGANIZED event:oecd-high-level-conference-on-sse')
    expect(hidden).toEqual([expect.stringMatching(/^topic:social-and-solidarity-economy ← ABOUT \d+$/)])
  })

  it.each([
    ['an unknown id', { of: ['person:ada', 'person:nobody'] }, { code: 'NOT_FOUND', argument: 'of' }],
    ['a document', { of: ['document:weavers'] }, { code: 'NOT_FOUND', argument: 'of' }],
    ['no id', { of: [] }, { code: 'BAD_USER_INPUT', argument: 'of', limit: 20 }],
    ['too many ids', { of: Array(21).fill('person:ada') }, { code: 'BAD_USER_INPUT', argument: 'of', limit: 20 }],
    ['a depth of 0', { of: ['person:ada'], depth: 0 }, { code: 'BAD_USER_INPUT', argument: 'depth', limit: 3 }],
    ['a depth of 4', { of: ['person:ada'], depth: 4 }, { code: 'BAD_USER_INPUT', argument: 'depth', limit: 3 }],
    ['none per type', { of: ['person:ada'], perType: 0 }, { code: 'BAD_USER_INPUT', argument: 'perType', limit: 100 }],
    ['101 per type', { of: ['person:ada'], perType: 101 }, { code: 'BAD_USER_INPUT', argument: 'perType', limit: 100 }],
  ])('refuses %s', async (_, variables, details) => {
    for (const graph of here.graphs) expect(await refusal(graph, around, variables)).toEqual(details)
  })

  it('costs two reads for each level, whatever its nodes', async () => {
    for (const graph of here.graphs) {
      const recorded = recording(graph)
      await ask(recorded.graph, '{ neighbourhood(of: ["event:opening", "organization:ilo"], depth: 3) { nodes { name } links { id } } }')
      const level = ['degrees', 'first neighbours']
      expect(recorded.reads).toEqual(['entities', ...level, ...level, ...level, 'entities'])
    }
  })

  it('counts what a hub has too much of, and shows the rest', async () => {
    expect(await look({ of: ['event:hub'], perType: 2 })).toEqual({
      nodes: ['event:hub', 'organization:host', 'place:a', 'place:b'],
      links: ['organization:host ORGANIZED event:hub', 'event:hub LOCATED_IN place:a', 'event:hub LOCATED_IN place:b'],
      hidden: ['event:hub ← SPOKE_AT 10001', 'event:hub → LOCATED_IN 1'],
    })
  })

  it('counts as hidden at a hub only what neither end shows', async () => {
    const { links, hidden } = await look({ of: ['event:hub', 'person:p7', 'person:p8'], types: ['SPOKE_AT'], perType: 1 })
    expect(links).toEqual(['person:p7 SPOKE_AT event:hub', 'person:p8 SPOKE_AT event:hub'])
    expect(hidden).toEqual(['event:hub ← SPOKE_AT 9999', 'person:p7 → SPOKE_AT 1', 'person:p8 → SPOKE_AT 1'])
  })

  it('shows the first of ten thousand', async () => {
    const { nodes, hidden } = await look({ of: ['event:large'], perType: 2 })
    expect(nodes).toEqual(['event:large', 'organization:host', 'person:p1', 'person:p10'])
    expect(hidden).toEqual(['event:large ← SPOKE_AT 9998'])
  })

  it('is refused with TOO_COMPLEX for more nodes than can be drawn', async () => {
    for (const graph of here.graphs) {
      expect(await refusal(graph, around, { of: ['person:one'], depth: 2, perType: 100 })).toEqual({ code: 'TOO_COMPLEX', limit: 2000 })
    }
  })
})

describe('neighbourhood of several hubs', () => {
  it('is refused with TOO_COMPLEX before more relationships are looked through than is sensible', async () => {
    const graph = await openGraph({ kind: 'embedded' })
    try {
      const of = ['event:1', 'event:2', 'event:3']
      await graph.write(
        written([...of, 'event:4'].flatMap(event => speakers.slice(event === 'event:4' ? -1 : 1).map(id => link(id, 'SPOKE_AT', event)))),
      )
      expect(await refusal(graph, around, { of: [...of, 'event:4'] })).toEqual({ code: 'TOO_COMPLEX', limit: 30_000 })
      expect((await ask(graph, around, { of })).neighbourhood.hidden).toHaveLength(3)
    } finally {
      await graph.close()
    }
  })
})

describe('neighbourhood, on any small graph,', () => {
  const ids = ['person', 'organization', 'event', 'project', 'place', 'topic'].flatMap(kind =>
    ['a', 'b', 'c'].map(name => `${kind}:${name}`),
  )
  const anyLink = fc
    .tuple(fc.constantFrom(...possibleLinks(ids)), fc.constantFrom('', 'x'))
    .map(([{ from, type, to }, variant]) => link(from, type, to, {}, type === 'HOLDS_POSITION' || type === 'MEMBER_OF' ? variant : ''))
  const question = fc.record({
    links: fc.uniqueArray(anyLink, { minLength: 1, maxLength: 60, selector: ({ id }) => id }),
    starts: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 3 }),
    perType: fc.integer({ min: 1, max: 4 }),
    types: fc.option(fc.subarray(relationshipTypes), { freq: 1 }),
  })

  it('answers as a search without any care for cost does', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ links, starts, ...rest }) => {
        const there = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
        const of = starts.map(place => there[place % there.length] as string)
        const graph = await openGraph({ kind: 'embedded' })
        try {
          await graph.write(written(links))
          expect(inShort(await ask(graph, around, { of, ...rest }))).toEqual(naive(links, { of, ...rest }))
        } finally {
          await graph.close()
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})

interface Question {
  readonly of: readonly string[]
  readonly depth: number
  readonly perType: number
  readonly types: readonly string[] | null
}

/** The neighbourhood as its description defines it, over all relationships in memory. */
function naive(links: readonly Link[], { of, depth, perType, types }: Question) {
  const asked = relationshipTypes.filter(type => !types || types.includes(type))
  const hanging = (id: string, type: string, forward: boolean) =>
    links
      .filter(each => each.type === type && (forward ? each.from : each.to) === id)
      .map(each => ({ other: forward ? each.to : each.from, each }))
      .sort((a, b) => compare(a.other, b.other) || compare(a.each.id, b.each.id))
  const nodes = [...new Set(of)]
  const looked: string[] = []
  const shown = new Set<Link>()
  for (let level = nodes.slice(), step = 0; step < depth; step++) {
    looked.push(...level)
    const reached = new Set<string>()
    for (const id of level) {
      for (const type of asked) {
        for (const forward of [true, false]) {
          for (const { other, each } of hanging(id, type, forward).slice(0, perType)) {
            shown.add(each)
            reached.add(other)
          }
        }
      }
    }
    level = [...reached].filter(id => !nodes.includes(id)).sort(compare)
    nodes.push(...level)
  }
  const hidden = looked.flatMap(id =>
    asked.flatMap(type =>
      [true, false].flatMap(forward => {
        const left = hanging(id, type, forward).filter(({ each }) => !shown.has(each)).length
        return left > 0 ? [`${id} ${forward ? '→' : '←'} ${type} ${left}`] : []
      }),
    ),
  )
  return { nodes, links: [...shown].map(({ from, type, to }) => `${from} ${type} ${to}`), hidden }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
