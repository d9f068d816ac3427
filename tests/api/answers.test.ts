import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { load, seeds } from '../assemble/stories.ts'
import { type Data, type Everywhere, everywhere, names } from './ask.ts'

const folder = new URL('../../src/server/playground/questions/', import.meta.url)

/** The question of the playground with this number. */
function question(number: string): string {
  const file = readdirSync(folder).find(name => name.startsWith(`${number}-`)) ?? ''
  return readFileSync(new URL(file, folder), 'utf8')
}

const september = { name: 'Social Economy and migrant entrepreneurship', startDate: '2020-09-10' }
const june = { name: 'Co-construction of SSE public policies: From the local to the global', startDate: '2020-06-17' }
const report = { title: 'ILO participates in a webinar on the Social economy and migrant entrepreneurship' }
const policies = { title: 'ILO and UNTFSSE participate in a webinar on the co-construction of SSE public policies' }
const montBlanc = {
  title: 'ILO participates in a session on investing in the SSE to improve employment at the 10th edition of the Mont Blanc Meetings',
}
const slides = { title: 'ILO slides: decent work for labour migrants and refugees through the social and solidarity economy' }
const oecd = { title: 'The ILO DG participated in the OECD high-level conference on SSE' }

let here: Everywhere

beforeAll(async () => {
  here = await everywhere(async graph => {
    for (const reading of seeds) await load(graph, reading)
  })
})
afterAll(() => here?.close())

describe('the five documents tell, the same on every engine,', () => {
  it('who spoke with Vic van Vuuren, on which occasion, in which role, and which words say so', async () => {
    const { person } = await here.ask(question('01'))
    const met = person.spokeWith.edges.map(({ node, shared: [meeting, ...more], meetings, closeness }: Data) => {
      expect({ meetings, closeness, more }).toEqual({ meetings: 1, closeness: 'SAME_EVENT', more: [] })
      return [node.name, meeting.theirRole, meeting.theirTitle, meeting.event, meeting.evidence]
    })
    const webinar = (name: string, role: string, title: string | null, quote: string) => [
      name,
      role,
      title,
      september,
      [
        { quote: "Vic van Vuuren, Director of ILO's Enterprises Department", document: report },
        { quote, document: report },
      ],
    ]
    const coConstruction = (name: string, title: string) => [
      name,
      'SPEAKER',
      title,
      june,
      [
        { quote: "Vic Van Vuuren, Chair of UNTFSSE and Director of ILO's Enterprises Department", document: policies },
        { quote: `${name}, ${title}`, document: policies },
      ],
    ]
    expect(person.name).toBe('Vic van Vuuren')
    expect(person.spokeWith.totalCount).toBe(8)
    expect(met).toEqual([
      webinar('Charlotte Poisson', 'SPEAKER', null, 'Univerbal was presented by Italia Perez Ojeda and Charlotte Poisson'),
      webinar(
        'Gianluca Pastorelli',
        'SPEAKER',
        'Executive President of Diesis Network',
        'Gianluca Pastorelli, Executive President of Diesis Network',
      ),
      webinar('Giuseppe Guerini', 'SPEAKER', 'President of CECOP', 'Giuseppe Guerini, President of CECOP'),
      webinar('Italia Perez Ojeda', 'SPEAKER', null, 'Univerbal was presented by Italia Perez Ojeda and Charlotte Poisson'),
      webinar('John Mayford', 'SPEAKER', null, 'OLMEC by John Mayford'),
      webinar(
        'Luigi Martignetti',
        'MODERATOR',
        'Secretary General of REVES',
        'Luigi Martignetti, Secretary General of REVES, was the moderator.',
      ),
      coConstruction('Laurence Kwark', 'Secretary General of Global Social Economy Forum (GSEF)'),
      coConstruction('Madani Coumare', 'President of RAESS – RIPESS Africa'),
    ])
  })

  it('which posts he held, as cited when', async () => {
    const { person } = await here.ask(question('02'))
    expect(person.positions.edges).toEqual([
      {
        title: 'Director',
        node: { name: 'ILO Enterprises Department' },
        status: 'HELD',
        firstCited: '2020-06-17',
        lastCited: '2020-09-10',
        evidence: [
          { quote: "Vic Van Vuuren, Chair of UNTFSSE and Director of ILO's Enterprises Department", document: policies },
          { quote: "Vic van Vuuren, Director of ILO's Enterprises Department", document: report },
        ],
      },
      {
        title: 'Chair',
        node: { name: 'UN Inter-Agency Task Force on the Social and Solidarity Economy' },
        status: 'HELD',
        firstCited: '2020-06-17',
        lastCited: '2020-06-17',
        evidence: [{ quote: "Vic Van Vuuren, Chair of UNTFSSE and Director of ILO's Enterprises Department", document: policies }],
      },
    ])
  })

  it('which events DIESIS spoke at, and through whom', async () => {
    const { organization } = await here.ask(question('05'))
    expect(organization.representedAt.edges).toEqual([
      {
        node: september,
        person: { name: 'Gianluca Pastorelli' },
        role: 'SPEAKER',
        title: 'Executive President of Diesis Network',
        evidence: [{ quote: 'Gianluca Pastorelli, Executive President of Diesis Network', document: report }],
      },
      {
        node: { name: 'Session on investing in the SSE to improve employment', startDate: '2022-10-18' },
        person: { name: 'Luca Pastorelli' },
        role: 'SPEAKER',
        title: null,
        evidence: [{ quote: 'Luca Pastorelli for DIESIS', document: montBlanc }],
      },
    ])
  })

  it('which conventions they name, and which Recommendation stands beside which', async () => {
    const { conventions } = await here.ask(question('06'))
    expect(
      conventions.nodes.map(({ number, name, conventionType, adoptedOn, accompanies, documents }: Data) => [
        number,
        name,
        conventionType,
        adoptedOn,
        accompanies.nodes.map(({ number: beside }: Data) => beside),
        documents.nodes,
      ]),
    ).toEqual([
      ['C097', 'Migration for Employment (Revised), 1949', 'CONVENTION', '1949', [], [slides]],
      ['C143', 'Migrant Workers (Supplementary Provisions) Convention, 1975', 'CONVENTION', '1975', [], [slides]],
      ['C181', 'Private Employment Agencies Convention, 1997', 'CONVENTION', '1997', [], [slides]],
      ['R086', 'Migration for Employment Recommendation (Revised), 1949', 'RECOMMENDATION', '1949', ['C097'], [slides]],
      ['R151', 'Migrant Workers Recommendation, 1975', 'RECOMMENDATION', '1975', ['C143'], [slides]],
      [null, '2019 Declaration for the Future of Work', 'DECLARATION', '2019', [], [oecd]],
      [null, 'Global Call for action for human-centre recovery', 'OTHER', null, [], [oecd]],
      [
        null,
        'Resolution and conclusions concerning decent work and the social and solidarity economy',
        'RESOLUTION',
        null,
        [],
        [montBlanc],
      ],
    ])
    expect(conventions.totalCount).toBe(8)
    expect(Object.fromEntries(conventions.nodes.map((node: Data) => [node.number, node.accompaniedBy.nodes[0]?.number]))).toMatchObject({
      C097: 'R086',
      C143: 'R151',
      C181: undefined,
      R086: undefined,
    })
    expect(conventions.nodes.map(({ normlexUrl }: Data) => normlexUrl?.slice(-4) ?? null)).toEqual([
      'C097',
      'C143',
      'C181',
      'R086',
      'R151',
      null,
      null,
      null,
    ])
  })

  it('where PROSPECTS operates, with whom, with what budget, until when', async () => {
    const { project } = await here.ask(question('07'))
    expect(project).toMatchObject({
      name: 'Partnership for improving prospects for forcibly displaced persons and host communities',
      startDate: '2019-07-01',
      endDate: '2023-06-30',
      budget: { amount: '94000000', currency: 'USD' },
    })
    expect(project.partners.edges).toEqual(
      ['ILO', 'International Finance Corporation', 'UNHCR', 'UNICEF', 'World Bank'].map(name => ({ node: { name }, role: 'PARTNER' })),
    )
    expect(project.places.edges.map(({ node, evidence }: Data) => [node.name, evidence[0].document])).toEqual(
      ['Egypt', 'Ethiopia', 'Iraq', 'Jordan', 'Kenya', 'Lebanon', 'Sudan', 'Uganda'].map(name => [name, slides]),
    )
  })

  it('what happened in 2022, in order, and what has no date', async () => {
    const { in2022, undated } = await here.ask(question('08'))
    expect(in2022.nodes.map(({ startDate, eventType, places, name }: Data) => [startDate, eventType, names(places), name])).toEqual([
      [
        '2022-06',
        'MEETING',
        [],
        'General Discussion on the "Social and Solidarity Economy for a human-centred future of work and recovery from the covid-19"',
      ],
      ['2022-10-18', 'SESSION', ['Cartagena'], 'Session on investing in the SSE to improve employment'],
      ['2022-11', 'MEETING', [], '346th session of the ILO Governing Body'],
    ])
    expect(undated.nodes.map(({ name, documents }: Data) => [name, documents.nodes])).toEqual([
      ['10th edition of the Mont Blanc Meetings', [montBlanc]],
      ['110th session of the International Labour Conference', [montBlanc]],
      ['International Labour Conference', [montBlanc]],
      ['Mont Blanc Meetings', [montBlanc]],
      ['OECD high-level conference on SSE', [oecd]],
      ['Opening session of the OECD high-level conference on SSE', [oecd]],
      ['Webinar series of RIPESS International', [policies]],
    ])
    expect([in2022.totalCount, undated.totalCount]).toEqual([3, 7])
  })

  it('which document says that Carlos Acero chaired, in which words', async () => {
    const { person } = await here.ask(question('09'))
    expect(person.spokeAt.edges).toEqual([
      {
        role: 'CHAIR',
        title: 'President of Confecoop in Colombia',
        node: { name: 'Session on investing in the SSE to improve employment', startDate: '2022-10-18' },
        evidence: [
          {
            quote: 'Carlos Acero, the President of Confecoop in Colombia, chaired the session.',
            before: '',
            after: '',
            document: { ...montBlanc, publisher: 'convene', retells: { ...montBlanc, url: null } },
          },
        ],
      },
    ])
  })

  it('what a search for "gregoire", "van vu", "mont blanc" and "refugees" finds first', async () => {
    const { gregoire, vanVu, montBlanc: meetings, refugees } = await here.ask(question('12'))
    const found = ({ edges }: Data) => edges.map(({ node, matchedField }: Data) => [node.id, matchedField])
    expect(found(gregoire)).toEqual([['person:olivia-gregoire', 'name']])
    expect(gregoire.edges[0].label).toBe('Olivia Grégoire')
    expect(found(vanVu)).toEqual([['person:vic-van-vuuren', 'name']])
    expect(vanVu.edges[0].detail).toBe('Director, ILO Enterprises Department (cited 17 June 2020 to 10 September 2020)')
    expect(found(meetings).slice(0, 3)).toEqual([
      ['event:mont-blanc-meetings', 'name'],
      ['document:ilo-2022-11-01-mont-blanc-meetings', 'title'],
      ['event:mont-blanc-meetings-10th-edition', 'name'],
    ])
    expect(found(refugees)[0]).toEqual(['topic:refugees', 'name'])
  })
})

describe('the five documents leave unsaid, and so does every engine,', () => {
  it('when the OECD conference was held, and where', async () => {
    const { event } = await here.ask(
      '{ event(id: "event:oecd-high-level-conference-on-sse") { startDate endDate mode edition places { totalCount } parts { nodes { startDate } } } }',
    )
    expect(event).toEqual({
      startDate: null,
      endDate: null,
      mode: null,
      edition: null,
      places: { totalCount: 0 },
      parts: { nodes: [{ startDate: null }] },
    })
  })

  it('for which organization a secretary of state spoke', async () => {
    const { person } = await here.ask(
      '{ person(id: "person:olivia-gregoire") { positions { totalCount } spokeAt { edges { title presence onBehalfOf { id } } } } }',
    )
    expect(person).toEqual({
      positions: { totalCount: 0 },
      spokeAt: {
        edges: [{ title: 'French Secretary of State for Social Economy and Responsible Economy', presence: null, onBehalfOf: [] }],
      },
    })
  })
})

describe('one question about everything, the same on every engine,', () => {
  it('counts what the documents hold', async () => {
    const { graph, ...lists } = await here.ask(`{
      graph { kinds { kind count } relationships { type count } documents claims factsWithoutEvidence }
      PERSON: people { totalCount } ORGANIZATION: organizations { totalCount } EVENT: events { totalCount }
      CONVENTION: conventions { totalCount } PROJECT: projects { totalCount } PLACE: places { totalCount }
      TOPIC: topics { totalCount } PUBLICATION: publications { totalCount } STATEMENT: statements { totalCount }
      documents { totalCount }
    }`)
    expect(graph.factsWithoutEvidence).toBe(0)
    expect(graph.claims).toBeGreaterThan(1000)
    expect(graph.documents).toBe(5)
    expect(lists.documents.totalCount).toBe(5)
    for (const { kind, count } of graph.kinds) expect([kind, count]).toEqual([kind, lists[kind].totalCount])
    const relationships = Object.fromEntries(graph.relationships.map(({ type, count }: Data) => [type, count]))
    expect(relationships).toMatchObject({ SPOKE_AT: 23, ACCOMPANIES: 2, ATTENDED: 0, PRESENTED_AT: 1 })
  })

  it('shows names, facts and evidence of an entity that several documents describe', async () => {
    const { organization } = await here.ask(`{
      organization(id: "organization:untfsse") {
        name acronym aliases summary
        names { value type evidence { quote document { id } } }
        facts { field value shown evidence { quote } }
        evidence(limit: 3) { method confidence quote start end document { text } }
        documents { totalCount }
        formerIds
      }
    }`)
    expect(organization).toMatchObject({ acronym: 'UNTFSSE', formerIds: [], summary: 'Network', documents: { totalCount: 4 } })
    const preferred = organization.names.filter(({ type }: Data) => type === 'PREFERRED').map(({ value }: Data) => value)
    expect(preferred).toEqual([
      'UN Inter-Agency Task Force on the Social and Solidarity Economy',
      'UN Inter-Agency Task Force on Social and Solidarity Economy',
    ])
    const acronym = organization.names.find(({ type }: Data) => type === 'ACRONYM')
    expect(acronym.evidence.map(({ document }: Data) => document.id)).toHaveLength(4)
    const shown = organization.facts.filter((fact: Data) => fact.shown).map(({ field, value }: Data) => [field, value])
    expect(shown).toEqual([
      ['name', 'UN Inter-Agency Task Force on the Social and Solidarity Economy'],
      ['organizationType', 'NETWORK'],
    ])
    for (const { quote, start, end, document, method, confidence } of organization.evidence) {
      expect(document.text.slice(start, end)).toBe(quote)
      expect([method, confidence]).toEqual(['CURATED', 1])
    }
  })

  it('gives a misprinted name its evidence and the correct one none', async () => {
    const { person } = await here.ask(
      '{ person(id: "person:nicolas-schmit") { name names { value type evidence { quote document { title } } } } }',
    )
    expect(person).toEqual({
      name: 'Nicolas Schmit',
      names: [
        { value: 'Nicolas Schmit', type: 'REFERENCE', evidence: [] },
        { value: 'Nicolas Schmi', type: 'MISPRINT', evidence: [{ quote: 'Nicolas Schmi', document: oecd }] },
      ],
    })
  })

  it('shows a document with its text, its mentions and its claims, each at its place', async () => {
    const { document } = await here.ask(`{
      document(id: "document:ilo-2020-09-25-migrant-entrepreneurship") {
        title publisher documentType publishedOn summary text
        retells { title publisher publishedOn url }
        mentions { surface start end entity { id name } }
        claims { predicate value quote start end subject { id } object { id } qualifiers { name value } }
        reports { nodes { name } } topics { totalCount }
      }
    }`)
    expect(document).toMatchObject({
      publisher: 'convene',
      documentType: 'RETELLING',
      publishedOn: null,
      retells: { ...report, publisher: 'ILO', publishedOn: '2020-09-25', url: null },
      summary: 'Retelling of a text of ILO, 25 September 2020',
    })
    for (const { surface, start, end } of document.mentions) expect(document.text.slice(start, end)).toBe(surface)
    for (const { quote, start, end } of document.claims) expect(document.text.slice(start, end)).toBe(quote)
    const starts = document.claims.map(({ start }: Data) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const moderated = document.claims.find(
      ({ subject, predicate }: Data) => subject.id === 'person:luigi-martignetti' && predicate === 'SPOKE_AT',
    )
    expect(moderated).toMatchObject({
      value: null,
      object: { id: 'event:2020-09-10-social-economy-and-migrant-entrepreneurship' },
      qualifiers: expect.arrayContaining([
        { name: 'role', value: 'MODERATOR' },
        { name: 'onBehalfOf', value: '["organization:reves"]' },
      ]),
    })
    expect(names(document.reports).sort()).toEqual(['Growing Europe: Boosting migrant entrepreneurship networks', september.name])
  })
})
