import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openGraph } from '../../src/graph/open.ts'
import { kindOf } from '../../src/model/ids.ts'
import type { EntityKind } from '../../src/model/kinds.ts'
import { relationshipTypes } from '../../src/model/relationships.ts'
import { load, seeds, story } from '../assemble/stories.ts'
import { ask, type Data, type Everywhere, everywhere, recording, refusal } from './ask.ts'
import { type Link, link, possibleLinks, written } from './links.ts'

/**
 * Ada and Ben spoke at the opening, Ada and Cleo at the supper, Ben and Cleo at the fair, Dora at the opening and the fair; Eve's message was
 * only read out at both. Ada speaks for the guild and the mill, in which Ben has two posts; all three direct the looms.
 */
const weavers = story({
  id: 'weavers',
  people: { ada: 'Ada', ben: 'Ben', cleo: 'Cleo', dora: 'Dora', eve: 'Eve' },
  organizations: { guild: 'Guild', mill: 'Mill', league: 'League' },
  events: { opening: 'Opening', supper: 'Supper', fair: 'Fair' },
  projects: { looms: 'Looms' },
  says: [
    ['It opened in May 2021; the fair was a year later.', { opening: { startDate: '2021-05' }, fair: { startDate: '2022' } }],
    ['Ada opened it for both.', { 'ada SPOKE_AT opening': { role: 'CHAIR', title: 'Chair', onBehalfOf: ['guild', 'mill'] } }],
    ['Ben spoke, and Dora.', { 'ben SPOKE_AT opening': { role: 'SPEAKER' }, 'dora SPOKE_AT opening': { role: 'SPEAKER' } }],
    ['Ada and Cleo spoke at supper.', { 'ada SPOKE_AT supper': { role: 'SPEAKER' }, 'cleo SPOKE_AT supper': { role: 'MODERATOR' } }],
    ['Ben and Cleo spoke at the fair.', { 'ben SPOKE_AT fair': { role: 'SPEAKER' }, 'cleo SPOKE_AT fair': { role: 'SPEAKER' } }],
    ['Dora was there too.', { 'dora SPOKE_AT fair': { role: 'SPEAKER' } }],
    [
      'Eve sent messages.',
      {
        'eve SPOKE_AT opening': { role: 'SPEAKER', presence: 'MESSAGE_READ' },
        'eve SPOKE_AT fair': { role: 'SPEAKER', presence: 'MESSAGE_READ' },
      },
    ],
    ['Ben runs the mill.', { 'ben HOLDS_POSITION mill': [{ title: 'Director' }, { title: 'Clerk' }] }],
    [
      'Ben and Cleo work on the looms.',
      { 'ben HOLDS_POSITION looms': { title: 'Weaver' }, 'cleo HOLDS_POSITION looms': { title: 'Spinner' } },
    ],
    ['The guild leads them.', { 'guild INVOLVED_IN looms': { role: 'LEAD' }, 'guild MEMBER_OF league': { as: 'FOUNDER' } }],
    ['The mill is in the league.', { 'mill MEMBER_OF league': { as: 'MEMBER' }, 'mill ORGANIZED opening': { role: 'HOST' } }],
  ],
})

const parts = `parts { member { id } relationship forward label role title event { id } evidence { quote } }`

const shared = `query ($ids: [ID!]!, $limit: Int! = 20) {
  compare(ids: $ids) {
    members { id name }
    events(limit: $limit) { node { id } members ${parts} }
    organizations(limit: $limit) { node { id } members ${parts} }
    projects(limit: $limit) { node { id } members ${parts} }
    people(limit: $limit) { node { id } members ${parts} }
  }
}`

/** What is shared in short: "event:opening 2: person:ada → SPOKE_AT CHAIR; …", with the event of a meeting in brackets. */
function inShort(items: Data): string[] {
  return items.map(({ node, members, parts: all }: Data) => {
    const each = all.map(({ member, relationship, forward, role, title, event }: Data) =>
      [member.id, forward ? '→' : '←', relationship, role, title, event && `(${event.id})`].filter(word => word != null).join(' '),
    )
    return `${node.id} ${members}: ${each.join('; ')}`
  })
}

const crowd = Array.from({ length: 10_001 }, (_, index) => `person:p${index}`)

/** An organization with one post more than can be looked through, one with as many as can, and a small one. */
const hubs: Link[] = [
  ...crowd.map(id => link(id, 'HOLDS_POSITION', 'organization:hub')),
  ...crowd.slice(1).map(id => link(id, 'HOLDS_POSITION', 'organization:large')),
  link('person:p1', 'HOLDS_POSITION', 'organization:small'),
]

describe('compare', () => {
  let here: Everywhere

  beforeAll(async () => {
    here = await everywhere(async graph => {
      for (const reading of [...seeds, weavers]) await load(graph, reading)
      await graph.write(written(hubs))
    })
  })
  afterAll(() => here?.close())

  const compare = async (...ids: string[]) => {
    const { members, ...lists } = (await here.ask(shared, { ids })).compare
    return Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, inShort(items)]))
  }

  it('gives the members in the order of the ids', async () => {
    const { compare: found } = await here.ask(shared, { ids: ['person:ben', 'organization:guild', 'person:ada'] })
    expect(found.members).toEqual([
      { id: 'person:ben', name: 'Ben' },
      { id: 'organization:guild', name: 'Guild' },
      { id: 'person:ada', name: 'Ada' },
    ])
  })

  it('gives what two people share, with the part of each', async () => {
    expect(await compare('person:cleo', 'person:ben')).toEqual({
      events: ['event:fair 2: person:cleo → SPOKE_AT SPEAKER; person:ben → SPOKE_AT SPEAKER'],
      organizations: [],
      projects: ['project:looms 2: person:cleo → HOLDS_POSITION Spinner; person:ben → HOLDS_POSITION Weaver'],
      people: [
        'person:ada 2: person:cleo → SPOKE_AT MODERATOR (event:supper); person:ben → SPOKE_AT SPEAKER (event:opening)',
        'person:dora 2: person:cleo → SPOKE_AT SPEAKER (event:fair); person:ben → SPOKE_AT SPEAKER (event:fair); person:ben → SPOKE_AT SPEAKER (event:opening)',
      ],
    })
  })

  it('gives what organizations share: those who represented them or hold posts in them among it', async () => {
    expect(await compare('organization:guild', 'organization:mill')).toEqual({
      events: [
        'event:opening 2: organization:guild → REPRESENTED_AT CHAIR Chair; organization:mill → REPRESENTED_AT CHAIR Chair; organization:mill → ORGANIZED HOST',
      ],
      organizations: ['organization:league 2: organization:guild → MEMBER_OF FOUNDER; organization:mill → MEMBER_OF MEMBER'],
      projects: [],
      people: [
        'person:ada 2: organization:guild → REPRESENTED_AT CHAIR Chair (event:opening); organization:mill → REPRESENTED_AT CHAIR Chair (event:opening)',
      ],
    })
  })

  it('gives what people and organizations share, those shared by most first, one of themselves included', async () => {
    expect(await compare('organization:mill', 'person:ada', 'person:cleo', 'organization:guild')).toEqual({
      events: [
        'event:opening 3: organization:mill → REPRESENTED_AT CHAIR Chair; organization:mill → ORGANIZED HOST; person:ada → SPOKE_AT CHAIR Chair; organization:guild → REPRESENTED_AT CHAIR Chair',
        'event:supper 2: person:ada → SPOKE_AT SPEAKER; person:cleo → SPOKE_AT MODERATOR',
      ],
      organizations: ['organization:league 2: organization:mill → MEMBER_OF MEMBER; organization:guild → MEMBER_OF FOUNDER'],
      projects: ['project:looms 2: person:cleo → HOLDS_POSITION Spinner; organization:guild → INVOLVED_IN LEAD'],
      people: [
        'person:ada 3: organization:mill → REPRESENTED_AT CHAIR Chair (event:opening); person:cleo → SPOKE_AT MODERATOR (event:supper); organization:guild → REPRESENTED_AT CHAIR Chair (event:opening)',
        'person:ben 3: organization:mill ← HOLDS_POSITION Clerk; organization:mill ← HOLDS_POSITION Director; person:ada → SPOKE_AT CHAIR Chair (event:opening); person:cleo → SPOKE_AT SPEAKER (event:fair)',
        'person:dora 2: person:ada → SPOKE_AT CHAIR Chair (event:opening); person:cleo → SPOKE_AT SPEAKER (event:fair)',
      ],
    })
  })

  it('proves every part, a meeting with the words for both', async () => {
    const { compare: found } = await here.ask(shared, { ids: ['person:cleo', 'person:ben'] })
    const quotes = (item: Data) => item.parts.map(({ label, evidence }: Data) => [label, ...evidence.map(({ quote }: Data) => quote)])
    expect(quotes(found.projects[0])).toEqual([
      ['holds a post in', 'Ben and Cleo work on the looms.'],
      ['holds a post in', 'Ben and Cleo work on the looms.'],
    ])
    expect(quotes(found.people[0])).toEqual([
      ['spoke at the same event as', 'Ada and Cleo spoke at supper.', 'Ada and Cleo spoke at supper.'],
      ['spoke at the same event as', 'Ben spoke, and Dora.', 'Ada opened it for both.'],
    ])
    const { compare: bodies } = await here.ask(shared, { ids: ['organization:guild', 'organization:mill'] })
    expect(quotes(bodies.people[0])).toEqual(Array(2).fill(['was represented by', 'Ada opened it for both.']))
  })

  it('gives as many as asked for', async () => {
    const ids = ['organization:mill', 'person:ada', 'person:cleo', 'organization:guild']
    const { compare: found } = await here.ask(shared, { ids, limit: 1 })
    expect([found.events, found.people].map(([item, ...more]) => [item.node.id, more])).toEqual([
      ['event:opening', []],
      ['person:ada', []],
    ])
    for (const graph of here.graphs) {
      for (const limit of [0, 101]) {
        expect(await refusal(graph, shared, { ids, limit })).toEqual({ code: 'BAD_USER_INPUT', argument: 'limit', limit: 100 })
      }
    }
  })

  it('tells what Vic van Vuuren and Giuseppe Guerini share', async () => {
    const { compare: found } = await here.ask(shared, { ids: ['person:vic-van-vuuren', 'person:giuseppe-guerini'] })
    expect(found.events.map(({ node }: Data) => node.id)).toEqual(['event:2020-09-10-social-economy-and-migrant-entrepreneurship'])
    expect(found.people.map(({ node, members }: Data) => [node.id, members])).toEqual([
      ['person:charlotte-poisson', 2],
      ['person:gianluca-pastorelli', 2],
      ['person:italia-perez-ojeda', 2],
      ['person:john-mayford', 2],
      ['person:luigi-martignetti', 2],
    ])
  })

  it.each([
    ['one id', ['person:ada'], { code: 'BAD_USER_INPUT', argument: 'ids', limit: 5 }],
    [
      'six ids',
      ['ada', 'ben', 'cleo', 'dora', 'eve', 'ada'].map(name => `person:${name}`),
      { code: 'BAD_USER_INPUT', argument: 'ids', limit: 5 },
    ],
    ['the same id twice', ['person:ada', 'person:ben', 'person:ada'], { code: 'BAD_USER_INPUT', argument: 'ids', limit: 5 }],
    ['an event', ['person:ada', 'event:opening'], { code: 'BAD_USER_INPUT', argument: 'ids', limit: 5 }],
    ['an unknown id', ['person:ada', 'person:nobody'], { code: 'NOT_FOUND', argument: 'ids' }],
    ['a document', ['person:ada', 'document:weavers'], { code: 'NOT_FOUND', argument: 'ids' }],
  ])('refuses %s', async (_, ids, details) => {
    for (const graph of here.graphs) expect(await refusal(graph, shared, { ids })).toEqual(details)
  })

  it('reads everything once, however much is shared', async () => {
    for (const graph of here.graphs) {
      const recorded = recording(graph)
      const question = '{ compare(ids: ["person:ada", "person:ben", "person:cleo"]) { events { members } people { parts { label } } } }'
      await ask(recorded.graph, question)
      expect(recorded.reads).toEqual(['entities', 'participations', 'spoke-at-same-events', 'shared-same-events'])
    }
  })

  it('looks through ten thousand relationships and refuses more with TOO_COMPLEX', async () => {
    const { compare: found } = await here.ask(shared, { ids: ['organization:large', 'organization:small'] })
    expect(inShort(found.people)).toEqual(['person:p1 2: organization:large ← HOLDS_POSITION; organization:small ← HOLDS_POSITION'])
    for (const graph of here.graphs) {
      expect(await refusal(graph, shared, { ids: ['organization:hub', 'organization:small'] })).toEqual({
        code: 'TOO_COMPLEX',
        argument: 'ids',
        limit: 10_000,
      })
    }
  })
})

describe('compare, on any small graph,', () => {
  const ids = ['person', 'organization', 'event', 'project', 'topic'].flatMap(kind => ['a', 'b', 'c'].map(name => `${kind}:${name}`))
  const people = ids.filter(id => kindOf(id) === 'Person')
  const anyLink = fc
    .record({
      pair: fc.constantFrom(...possibleLinks(ids)),
      person: fc.constantFrom(...people),
      variant: fc.constantFrom('', 'x'),
      met: fc.boolean(),
    })
    .map(({ pair: { from, type, to }, person, variant, met }) => {
      if (type === 'REPRESENTED_AT') return link(from, type, to, { person, role: 'SPEAKER' }, person)
      if (type === 'SPOKE_AT') return link(from, type, to, { met, role: met ? 'CHAIR' : 'SPEAKER' })
      return type === 'HOLDS_POSITION' ? link(from, type, to, { title: `Title ${variant}` }, variant) : link(from, type, to)
    })
  const question = fc.record({
    links: fc.uniqueArray(anyLink, { minLength: 1, maxLength: 60, selector: ({ id }) => id }),
    ids: fc.uniqueArray(fc.constantFrom(...ids.filter(id => ['Person', 'Organization'].includes(String(kindOf(id))))), {
      minLength: 2,
      maxLength: 5,
    }),
  })

  it('answers as a look at every relationship does', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ links, ids: members }) => {
        const graph = await openGraph({ kind: 'embedded' })
        try {
          await graph.write(written([...links, ...[...people, ...members].map(id => link(id, 'MADE', 'statement:nothing'))]))
          const { members: _, ...lists } = (await ask(graph, shared, { ids: members })).compare
          const found = Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, inShort(items)]))
          expect(found).toEqual(naive(links, members))
        } finally {
          await graph.close()
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})

/** Everything that hangs on a member, told as a part of it. */
interface Told {
  readonly of: string
  readonly member: string
  readonly text: string
}

/** The comparison as its description defines it, over all relationships in memory. */
function naive(links: readonly Link[], members: readonly string[]) {
  const inTable = [...links].sort((a, b) => relationshipTypes.indexOf(a.type) - relationshipTypes.indexOf(b.type) || (a.id < b.id ? -1 : 1))
  const words = (...all: unknown[]) => all.filter(word => word != null).join(' ')
  const ownParts = (member: string): Told[] =>
    relationshipTypes.flatMap(type =>
      [true, false].flatMap(forward =>
        inTable
          .filter(each => each.type === type && (forward ? each.from : each.to) === member && (forward || each.from !== each.to))
          .flatMap(({ from, to, properties: { role, title, person } }) => {
            const text = words(member, forward ? '→' : '←', type, role, title)
            const part = { of: forward ? to : from, member, text }
            return person ? [part, { of: String(person), member, text: `${text} (${to})` }] : [part]
          }),
      ),
    )
  const met = inTable.filter(({ type, properties }) => type === 'SPOKE_AT' && properties.met)
  const meetings = (member: string): Told[] =>
    met
      .filter(({ from }) => from === member)
      .flatMap(mine =>
        met
          .filter(({ from, to }) => to === mine.to && from !== member)
          .map(({ from }) => ({ of: from, member, text: words(member, '→', 'SPOKE_AT', mine.properties.role, `(${mine.to})`) })),
      )
  const list = (kind: EntityKind): string[] => {
    const told = members.flatMap(member => [...meetings(member), ...ownParts(member)]).filter(({ of }) => kindOf(of) === kind)
    return [...new Set(told.map(({ of }) => of))]
      .map(id => {
        const own = told.filter(({ of }) => of === id)
        return { id, count: new Set(own.map(({ member }) => member)).size, texts: own.map(({ text }) => text) }
      })
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .map(({ id, count, texts }) => `${id} ${count}: ${texts.join('; ')}`)
  }
  return { events: list('Event'), organizations: list('Organization'), projects: list('Project'), people: list('Person') }
}
