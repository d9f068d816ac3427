import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { removeDocument } from '../../src/assemble/load.ts'
import { openGraph } from '../../src/graph/open.ts'
import { type Data, type Everywhere, everywhere } from '../api/ask.ts'
import { load, seeds, story } from '../assemble/stories.ts'

const webinar = 'event:2020-09-10-social-economy-and-migrant-entrepreneurship'
const coConstruction = 'event:2020-06-17-co-construction-of-sse-public-policies'
const conference = 'event:oecd-high-level-conference-on-sse'
const opening = `${conference}-opening-session`
const governingBody = 'event:2022-11-346th-session-of-the-ilo-governing-body'
const montBlancSession = 'event:2022-10-18-investing-in-the-sse-to-improve-employment'
const montBlanc = 'document:ilo-2022-11-01-mont-blanc-meetings'
const oecd = 'document:ilo-dg-oecd-high-level-conference'

let here: Everywhere

beforeAll(async () => {
  here = await everywhere(async graph => {
    for (const reading of seeds) await load(graph, reading)
  })
})
afterAll(() => here?.close())

function ids({ nodes }: Data): string[] {
  return nodes.map(({ id }: Data) => id)
}

/** What every claim states, past the API. */
async function claims(): Promise<{ documentId: string; fact: string; value: string | null }[]> {
  const [graph] = here.graphs
  if (!graph) throw new Error('Expected an engine.')
  return graph.read<object, { documentId: string; fact: string; value: string | null }>(
    { name: 'all claims', text: 'MATCH (c:Claim) RETURN c.documentId AS documentId, c.fact AS fact, c.value AS value' },
    {},
  )
}

describe('a path between two people, the same on every engine,', () => {
  const question = (args: string) =>
    `{ path(from: "person:giuseppe-guerini", to: "person:laurence-kwark"${args}) { length sentence
      hops { relationship forward label from { id } to { id } evidence { quote document { id } } } notSearched { id } } }`

  it('reads as one sentence, the way of the speakers first', async () => {
    const { path } = await here.ask(question(''))
    expect(path.map(({ length }: Data) => length)).toEqual([4, 4, 4])
    expect(path[0].sentence).toBe(
      'Giuseppe Guerini spoke at “Social Economy and migrant entrepreneurship”, which was addressed by Vic van Vuuren, who spoke at “Co-construction of SSE public policies: From the local to the global”, which was addressed by Laurence Kwark.',
    )
    expect(path[0].notSearched).toEqual([])
  })

  it('proves each step with the words of a document', async () => {
    const { path } = await here.ask(question(', limit: 1'))
    expect(path).toHaveLength(1)
    const report = { id: 'document:ilo-2020-09-25-migrant-entrepreneurship' }
    expect(path[0].hops.map(({ from, to, forward, label, evidence }: Data) => [from.id, label, to.id, forward, evidence[0].quote])).toEqual(
      [
        ['person:giuseppe-guerini', 'spoke at', webinar, true, 'Giuseppe Guerini, President of CECOP'],
        [webinar, 'was addressed by', 'person:vic-van-vuuren', false, "Vic van Vuuren, Director of ILO's Enterprises Department"],
        [
          'person:vic-van-vuuren',
          'spoke at',
          coConstruction,
          true,
          "Vic Van Vuuren, Chair of UNTFSSE and Director of ILO's Enterprises Department",
        ],
        [
          coConstruction,
          'was addressed by',
          'person:laurence-kwark',
          false,
          'Laurence Kwark, Secretary General of Global Social Economy Forum (GSEF)',
        ],
      ],
    )
    expect(path[0].hops[0].evidence[0].document).toEqual(report)
  })

  it('joins step to step, from one end to the other', async () => {
    const { path } = await here.ask(question(', limit: 100'))
    expect(path.length).toBeGreaterThan(3)
    for (const { hops } of path) {
      expect([hops[0].from.id, hops.at(-1).to.id]).toEqual(['person:giuseppe-guerini', 'person:laurence-kwark'])
      hops.slice(1).forEach(({ from }: Data, index: number) => {
        expect(from).toEqual(hops[index].to)
      })
      for (const { evidence } of hops) expect(evidence).not.toEqual([])
    }
  })

  it('can be asked for by some relationships alone', async () => {
    const { path } = await here.ask(question(', limit: 100, via: [SPOKE_AT]'))
    expect(path.map(({ hops }: Data) => hops.map(({ to }: Data) => to.id))).toEqual([
      [webinar, 'person:vic-van-vuuren', coConstruction, 'person:laurence-kwark'],
    ])
  })

  it('is none where there are too few hops', async () => {
    expect(await here.ask(question(', maxHops: 3'))).toEqual({ path: [] })
  })
})

describe('the organizations that shared a stage with CECOP, the same on every engine,', () => {
  const stages = async (args: string) => {
    const { organization } = await here.ask(`{ organization(id: "organization:cecop") { sharedStageWith(${args}) { totalCount edges {
      meetings closeness node { name }
      shared { event { id } ownPerson { name } theirPerson { name } ownTitle theirTitle closeness evidence { quote } }
    } } } }`)
    return organization.sharedStageWith
  }
  const own = 'Giuseppe Guerini, President of CECOP'
  const met = (name: string, ...people: readonly (readonly [person: string, title: string | null, quote: string])[]) => ({
    meetings: 1,
    closeness: 'SAME_EVENT',
    node: { name },
    shared: people.map(([person, theirTitle, quote]) => ({
      event: { id: webinar },
      ownPerson: { name: 'Giuseppe Guerini' },
      theirPerson: { name: person },
      ownTitle: 'President of CECOP',
      theirTitle,
      closeness: 'SAME_EVENT',
      evidence: [{ quote: own }, { quote }],
    })),
  })
  const univerbal = 'Univerbal was presented by Italia Perez Ojeda and Charlotte Poisson'
  const director = [
    'Vic van Vuuren',
    "Director of ILO's Enterprises Department",
    "Vic van Vuuren, Director of ILO's Enterprises Department",
  ] as const
  const diesis = met('Diesis Network', [
    'Gianluca Pastorelli',
    'Executive President of Diesis Network',
    'Gianluca Pastorelli, Executive President of Diesis Network',
  ])
  const others = [
    met('OLMEC', ['John Mayford', null, 'OLMEC by John Mayford']),
    met('REVES', ['Luigi Martignetti', 'Secretary General of REVES', 'Luigi Martignetti, Secretary General of REVES, was the moderator.']),
    met('Univerbal', ['Charlotte Poisson', null, univerbal], ['Italia Perez Ojeda', null, univerbal]),
  ]

  it('are five, each with the people, titles and words of both sides', async () => {
    const { edges, totalCount } = await stages('includeParts: false')
    expect(edges).toEqual([diesis, met('ILO Enterprises Department', director), ...others])
    expect(totalCount).toBe(5)
  })

  it('are with their parts the ILO too, through its department', async () => {
    const { edges, totalCount } = await stages('includeParts: true')
    expect(edges).toEqual([diesis, met('ILO', director), met('ILO Enterprises Department', director), ...others])
    expect(totalCount).toBe(6)
  })

  it('are the same seen from the other side', async () => {
    const { organization } = await here.ask(
      `{ organization(id: "organization:ilo") {
        alone: sharedStageWith(with: "organization:cecop") { totalCount }
        withParts: sharedStageWith(with: "organization:cecop", includeParts: true) { nodes { id } edges { shared { ownPerson { name } theirPerson { name } } } }
      } }`,
    )
    expect(organization.alone.totalCount).toBe(0)
    expect(organization.withParts).toEqual({
      nodes: [{ id: 'organization:cecop' }],
      edges: [{ shared: [{ ownPerson: { name: 'Vic van Vuuren' }, theirPerson: { name: 'Giuseppe Guerini' } }] }],
    })
  })
})

describe('two steps around the OECD conference, the same on every engine,', () => {
  const speakers = [
    'guy-ryder',
    'lamia-kamal-chaoui',
    'luisa-maria-alcalde-lujan',
    'mathias-cormann',
    'nicolas-schmit',
    'olivia-gregoire',
    'patrizia-toia',
  ].map(name => `person:${name}`)
  const around = (depth: number) =>
    here.ask(
      `{ neighbourhood(of: ["${conference}"], depth: ${depth}) { nodes { id } links { id from to relationship evidence(limit: 1) { quote } } } }`,
    )

  it('lie its opening session and all who spoke there', async () => {
    const { neighbourhood } = await around(2)
    expect(ids(neighbourhood)).toEqual(expect.arrayContaining([conference, opening, ...speakers]))
    expect(new Set(ids(neighbourhood)).size).toBe(neighbourhood.nodes.length)
    const links = neighbourhood.links.map(({ from, relationship, to }: Data) => [from, relationship, to])
    expect(links).toEqual(
      expect.arrayContaining([[opening, 'PART_OF', conference], ...speakers.map(speaker => [speaker, 'SPOKE_AT', opening])]),
    )
  })

  it('lies nobody who spoke there after one step', async () => {
    const { neighbourhood } = await around(1)
    expect(ids(neighbourhood)).toContain(opening)
    expect(ids(neighbourhood).filter(id => id.startsWith('person:'))).toEqual([])
  })

  it('are all links between nodes that are there, each with its words', async () => {
    const { neighbourhood } = await around(2)
    const there = new Set(ids(neighbourhood))
    for (const { id, from, to, evidence } of neighbourhood.links) {
      expect({ id, from: there.has(from), to: there.has(to), quotes: evidence.length }).toEqual({ id, from: true, to: true, quotes: 1 })
    }
  })
})

describe('what a document brings, the same on every engine,', () => {
  const difference = `difference { addsCount confirmsCount contradictsCount
    adds(limit: 1000) { sentence field value evidence(limit: 5) { quote document { id } } }
    confirms(limit: 1000) { sentence } contradicts(limit: 1000) { sentence } wouldRemove(limit: 1000) { id } }`

  it('is what its claims state, and no other document or another as well', async () => {
    const all = await claims()
    const { documents } = await here.ask(`{ documents { nodes { id ${difference} } } }`)
    expect(documents.nodes).toHaveLength(5)
    for (const { id, difference: found } of documents.nodes) {
      const stated = new Map(all.filter(({ documentId }) => documentId === id).map(claim => [`${claim.fact} ${claim.value}`, claim]))
      const others = new Set(all.filter(({ documentId }) => documentId !== id).map(({ fact, value }) => `${fact} ${value}`))
      const shared = [...stated.keys()].filter(key => others.has(key))
      expect([id, found.addsCount, found.confirmsCount]).toEqual([id, stated.size - shared.length, shared.length])
      expect([found.adds.length, found.confirms.length]).toEqual([found.addsCount, found.confirmsCount])
      expect(found.contradicts).toHaveLength(found.contradictsCount)
    }
  })

  it('tells of the Mont Blanc Meetings what nobody else does, in its own words', async () => {
    const { document } = await here.ask(`{ document(id: "${montBlanc}") { ${difference} } }`)
    const { adds, confirms, contradicts } = document.difference
    const sentences = adds.map(({ sentence }: Data) => sentence)
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Session on investing in the SSE to improve employment: start date 2022-10-18',
        'Session on investing in the SSE to improve employment is part of 10th edition of the Mont Blanc Meetings',
      ]),
    )
    for (const { evidence } of adds) {
      expect(evidence).not.toEqual([])
      expect(new Set(evidence.map(({ document: { id } }: Data) => id))).toEqual(new Set([montBlanc]))
    }
    expect(confirms).not.toEqual([])
    for (const { sentence } of confirms) expect(sentences).not.toContain(sentence)
    expect(contradicts).toEqual([])
  })

  it('goes with it when it is removed, and nothing else does', async () => {
    const { documents } = await here.ask('{ documents { nodes { id difference { wouldRemove(limit: 1000) { id } } } } }')
    const entityIds = { name: 'all entities', text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id' }
    for (const { id, difference: found } of documents.nodes) {
      const copy = await openGraph({ kind: 'embedded' })
      try {
        for (const reading of seeds) await load(copy, reading)
        const before = await copy.read<object, { id: string }>(entityIds, {})
        await removeDocument(copy, id)
        const left = new Set((await copy.read<object, { id: string }>(entityIds, {})).map(row => row.id))
        const gone = before.map(row => row.id).filter(each => !left.has(each))
        expect(gone.length).toBeGreaterThan(0)
        expect({ id, gone: found.wouldRemove.map((node: Data) => node.id).sort() }).toEqual({ id, gone: [...gone].sort() })
      } finally {
        await copy.close()
      }
    }
  })
})

describe('whom to invite, the same on every engine,', () => {
  const invite = async (args: string) => {
    const { peopleMatching } = await here.ask(
      `{ peopleMatching(${args}) { totalCount nodes { id } edges { subjects eventCount passageCount lastSpokeOn events { id } passages { text document { id } } node { id name } } } }`,
    )
    return peopleMatching
  }
  const met = async (organization: string): Promise<Set<string>> => {
    const spoke = 'edges { node { speakers(first: 100) { nodes { id } } } }'
    const unit = `representedAt(first: 100) { ${spoke} } people(first: 100) { nodes { id } }`
    const { organization: found } = await here.ask(
      `{ organization(id: "${organization}") { ${unit} parts(first: 100) { nodes { ${unit} } } } }`,
    )
    return new Set(
      [found, ...found.parts.nodes].flatMap(({ representedAt, people }: Data) => [
        ...ids(people),
        ...representedAt.edges.flatMap(({ node }: Data) => ids(node.speakers)),
      ]),
    )
  }

  it('on refugees and cooperatives is Vic van Vuuren first, with the event and the words that earned it', async () => {
    const [first] = (await invite('query: "refugees and cooperatives", first: 50')).edges
    expect(first).toMatchObject({
      subjects: ['refugees', 'cooperatives'],
      eventCount: 1,
      passageCount: 1,
      lastSpokeOn: '2020-09-10',
      events: [{ id: webinar }],
      node: { name: 'Vic van Vuuren' },
    })
    expect(first.passages[0].text).toMatch(/van Vuuren/)
  })

  it('on cooperatives goes by subjects, then events, then passages', async () => {
    const { edges } = await invite('query: "refugees and cooperatives", first: 50')
    const ranks = edges.map(({ subjects, eventCount, passageCount }: Data) => subjects.length * 10_000 + eventCount * 100 + passageCount)
    expect(ranks.length).toBeGreaterThan(10)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })

  for (const organization of ['organization:ilo', 'organization:cecop', 'organization:oecd']) {
    it(`leaves out all whom ${organization} has met, and nobody else`, async () => {
      const all = await invite('query: "cooperatives and public policies", first: 50')
      const left = await invite(`query: "cooperatives and public policies", first: 50, notWith: "${organization}"`)
      const known = await met(organization)
      expect(known.size).toBeGreaterThan(0)
      expect(ids(left)).toEqual(ids(all).filter(id => !known.has(id)))
      expect(left.totalCount).toBeLessThan(all.totalCount)
    })
  }

  it('leaves out whom one person has met, and that person', async () => {
    const { person } = await here.ask('{ person(id: "person:vic-van-vuuren") { spokeWith(closeness: SAME_EVENT) { nodes { id } } } }')
    const known = ['person:vic-van-vuuren', ...ids(person.spokeWith)]
    const all = await invite('query: "cooperatives", first: 50')
    const left = await invite('query: "cooperatives", first: 50, notWith: "person:vic-van-vuuren"')
    expect(ids(left)).toEqual(ids(all).filter(id => !known.includes(id)))
    expect(ids(left)).not.toEqual([])
  })

  it('can be asked for a period, which leaves out what has no date', async () => {
    const { edges } = await invite('query: "cooperatives", from: "2022", first: 50')
    expect(new Set(edges.flatMap(({ events }: Data) => events.map(({ id }: Data) => id)))).toEqual(new Set([montBlancSession]))
  })
})

describe('time, the same on every engine,', () => {
  it.each([
    ['2019', []],
    ['2020', ['Director', 'Chair']],
    ['2020-06-16', []],
    ['2020-06-17', ['Director', 'Chair']],
    ['2020-06', ['Director', 'Chair']],
    ['2020-07', ['Director']],
    ['2020-07-14', ['Director']],
    ['2020-09-10', ['Director']],
    ['2020-09-11', []],
    ['2021', []],
  ])('knows of %s the posts cited around it: %j', async (asOf, titles) => {
    const { person } = await here.ask(
      `{ person(id: "person:vic-van-vuuren") { positions(asOf: "${asOf}") { totalCount edges { title } } } }`,
    )
    expect(person.positions).toEqual({ totalCount: titles.length, edges: titles.map(title => ({ title })) })
  })

  const period = (from: string, to: string) =>
    here.ask(
      `{ events(where: { period: { from: "${from}", to: "${to}" } }, orderBy: [{ field: START_DATE }]) { totalCount nodes { id } } }`,
    )

  it.each([
    ['2022-11-15', '2022-11-15', [governingBody]],
    ['2022-11-01', '2022-11-01', [governingBody]],
    ['2022-11-30', '2022-12', [governingBody]],
    ['2022-12-01', '2022-12-31', []],
    ['2022-10-19', '2022-10-31', []],
    ['2022-10', '2022-11', [montBlancSession, governingBody]],
    ['2020-06', '2020-08', [coConstruction]],
  ])('finds from %s to %s what overlaps it', async (from, to, expected) => {
    const { events } = await period(from, to)
    expect(ids(events)).toEqual(expected)
    expect(events.totalCount).toBe(expected.length)
  })

  it('puts every event in the period of all time or among the undated', async () => {
    const { all, dated, undated, outside } = await here.ask(`{
      all: events(first: 100) { totalCount }
      dated: events(where: { period: { from: "0001", to: "9999" } }) { totalCount }
      undated: events(where: { startDate: { isNull: true } }) { totalCount nodes { startDate } }
      outside: events(where: { NOT: { period: { from: "0001", to: "9999" } } }) { totalCount }
    }`)
    expect([dated.totalCount, undated.totalCount, all.totalCount]).toEqual([9, 7, 16])
    expect(undated.nodes.every(({ startDate }: Data) => startDate === null)).toBe(true)
    expect(outside.totalCount).toBe(7)
  })

  it('lists a timeline by date, the undated last, whole in pages from either end', async () => {
    const timeline = async (args: string) => {
      const { organization } = await here.ask(
        `{ organization(id: "organization:ilo") { timeline(${args}) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
          edges { id startDate label node { id } evidence { quote } } } } }`,
      )
      return organization.timeline
    }
    const { edges, totalCount } = await timeline('first: 100')
    const dates = edges.map(({ startDate }: Data) => startDate)
    const dated = dates.filter((date: string | null) => date !== null)
    expect(dates).toEqual([...[...dated].sort(), ...dates.filter((date: string | null) => date === null)])
    expect([dated.length, totalCount]).toEqual([4, edges.length])
    expect(dates.at(-1)).toBeNull()
    for (const { id, evidence } of edges) expect([id, evidence.length > 0]).toEqual([id, true])

    const forward: Data[] = []
    for (let after = ''; ; ) {
      const page = await timeline(`first: 5${after && `, after: "${after}"`}`)
      forward.push(...page.edges)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(forward).toEqual(edges)
    const backward: Data[] = []
    for (let before = ''; ; ) {
      const page = await timeline(`last: 5${before && `, before: "${before}"`}`)
      backward.unshift(...page.edges)
      if (!page.pageInfo.hasPreviousPage) break
      before = page.pageInfo.startCursor
    }
    expect(backward).toEqual(edges)
  })

  it('tells what came since a revision', async () => {
    const question = (args: string) => `{ changes(${args}) { totalCount edges { id action revision document { id } } } graph { revision } }`
    const { changes, graph } = await here.ask(question('sinceRevision: "4", kinds: [PERSON, DOCUMENT], first: 100'))
    expect(graph.revision).toBe('5')
    expect(changes.totalCount).toBe(changes.edges.length)
    for (const { revision, document } of changes.edges) expect([revision, document.id]).toEqual(['5', oecd])
    const added = changes.edges.filter(({ action }: Data) => action === 'ADDED').map(({ id }: Data) => id)
    expect(added).toEqual(expect.arrayContaining([oecd, 'person:patrizia-toia', 'person:olivia-gregoire']))
    expect(added).not.toContain('person:vic-van-vuuren')
    expect((await here.ask(question('sinceRevision: "5"'))).changes).toEqual({ totalCount: 0, edges: [] })
    expect((await here.ask(question('actions: [REMOVED, MERGED]'))).changes).toEqual({ totalCount: 0, edges: [] })
  })
})

describe('the lens on instruments, the same on every engine,', () => {
  it('shows who discussed one, where, with whom, in which document, and where it was adopted', async () => {
    const { convention } =
      await here.ask(`{ convention(id: "convention:resolution-concerning-decent-work-and-the-social-and-solidarity-economy") {
      number normlexUrl documents { nodes { id } } adoptedAt { nodes { id } }
      discussedAt { edges { node { id reportedBy { nodes { id } } speakers { edges { role node { name } } } } evidence { quote document { id } } } }
    } }`)
    expect(convention).toMatchObject({
      number: null,
      normlexUrl: null,
      documents: { nodes: [{ id: montBlanc }] },
      adoptedAt: { nodes: [{ id: 'event:international-labour-conference-110th-session' }] },
    })
    const [{ node, evidence }, ...more] = convention.discussedAt.edges
    expect([node.id, more, ids(node.reportedBy)]).toEqual([montBlancSession, [], [montBlanc]])
    expect(node.speakers.edges.map(({ role, node: speaker }: Data) => [role, speaker.name])).toEqual(
      expect.arrayContaining([
        ['CHAIR', 'Carlos Acero'],
        ['SPEAKER', 'Luca Pastorelli'],
      ]),
    )
    expect(evidence[0].quote).toMatch(/adopted: a resolution and conclusions concerning decent work/)
    expect(evidence[0].document.id).toBe(montBlanc)
  })
})

describe('what documents disagree on, the same on every engine,', () => {
  const other = 'document:another-account'

  it('is a name, a date, a title and a place, each value with its words, and nothing once the other document is gone', async () => {
    const question = `{ conflicts { totalCount nodes { field subject { id } object { id } values { value shown evidence { quote document { id } } } } } }`
    const before = (await here.ask(question)).conflicts
    const account = story({
      id: 'another-account',
      people: { 'carlos-acero': 'Carlos Azero', 'giuseppe-guerini': 'Giuseppe Guerini' },
      events: {
        '2022-10-18-investing-in-the-sse-to-improve-employment': 'Session on investing in the SSE to improve employment',
        '2020-09-10-social-economy-and-migrant-entrepreneurship': 'Social Economy and migrant entrepreneurship',
      },
      places: { lisbon: 'Lisbon' },
      says: [
        ['It was on the 19th.', { '2022-10-18-investing-in-the-sse-to-improve-employment': { startDate: '2022-10-19' } }],
        ['It was in Lisbon.', { '2022-10-18-investing-in-the-sse-to-improve-employment LOCATED_IN lisbon': {} }],
        [
          'Guerini was Secretary.',
          { 'giuseppe-guerini SPOKE_AT 2020-09-10-social-economy-and-migrant-entrepreneurship': { role: 'SPEAKER', title: 'Secretary' } },
        ],
      ],
    })
    for (const graph of here.graphs) await load(graph, account)
    try {
      const { conflicts } = await here.ask(question)
      const found = conflicts.nodes.map(({ field, subject, values }: Data) => [
        field,
        subject.id,
        values.map(({ value }: Data) => value).sort(),
      ])
      expect(found).toEqual(
        expect.arrayContaining([
          ['name', 'person:carlos-acero', ['Carlos Acero', 'Carlos Azero']],
          ['startDate', montBlancSession, ['2022-10-18', '2022-10-19']],
          ['places', montBlancSession, ['Cartagena', 'Lisbon']],
          ['title', 'person:giuseppe-guerini', ['President of CECOP', 'Secretary']],
        ]),
      )
      expect(conflicts.totalCount).toBe(before.totalCount + 4)
      for (const { field, values } of conflicts.nodes) {
        for (const { value, evidence } of values) expect([field, value, evidence.length > 0]).toEqual([field, value, true])
        if (field !== 'places') expect([field, values.filter(({ shown }: Data) => shown).length]).toEqual([field, 1])
      }
      const date = conflicts.nodes.find(({ field }: Data) => field === 'startDate')
      const said = date.values.find(({ value }: Data) => value === '2022-10-19')
      expect(said.evidence).toEqual([{ quote: 'It was on the 19th.', document: { id: other } }])

      const { document } = await here.ask(
        `{ document(id: "${other}") { difference { contradictsCount contradicts { field value } wouldRemove { id } } } }`,
      )
      expect(document.difference.wouldRemove).toEqual([{ id: 'place:lisbon' }])
      expect(document.difference.contradicts).toEqual(expect.arrayContaining([{ field: 'startDate', value: '2022-10-19' }]))
    } finally {
      for (const graph of here.graphs) await removeDocument(graph, other)
    }
    expect((await here.ask(question)).conflicts).toEqual(before)
  })

  it('is not there where nothing disagrees', async () => {
    expect((await here.ask('{ conflicts(of: "person:guy-ryder") { totalCount nodes { field } } }')).conflicts).toEqual({
      totalCount: 0,
      nodes: [],
    })
  })
})
