import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { removeDocument } from '../../src/assemble/load.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { ClaimMethod, Reading } from '../../src/model/records.ts'
import { claimedValues } from '../../src/statements/corpus.ts'
import { engines } from '../setup/engines.ts'
import { expectSound } from './soundness.ts'
import { clear, load, loadOnly, relationshipsOf, seed, stored, story } from './stories.ts'

/** The documents of the rankings, and when they were published. */
const publishedOn = {
  'a-2020': '2020',
  'a-may': '2020-05-01',
  'a-undated': undefined,
  'b-1999': '1999',
  'b-2010': '2010',
  'b-may': '2020-05-02',
  'b-undated': undefined,
} as const

type Start = readonly [document: keyof typeof publishedOn, startDate: string, by?: { method?: ClaimMethod; confidence?: number }]

/** Each row: the event that it is about, what decides, what is shown, what is not. All later rules would decide otherwise. */
const rankings: readonly { name: string; event: string; shown: Start; hidden: Start }[] = [
  {
    name: 'a person before rules, however sure these are',
    event: 'curated',
    shown: ['b-undated', '2001', { method: 'CURATED', confidence: 0.1 }],
    hidden: ['a-2020', '2002-02-02', { method: 'RULES', confidence: 1 }],
  },
  {
    name: 'rules before a model, however sure this is',
    event: 'rules',
    shown: ['b-undated', '2001', { method: 'RULES', confidence: 0.1 }],
    hidden: ['a-2020', '2002-02-02', { method: 'MODEL', confidence: 1 }],
  },
  {
    name: 'the surer of two claims of one method',
    event: 'confidence',
    shown: ['b-undated', '2001', { method: 'MODEL', confidence: 0.9 }],
    hidden: ['a-2020', '2002-02-02', { method: 'MODEL', confidence: 0.8 }],
  },
  { name: 'a day before a year that is published later', event: 'precision', shown: ['b-2010', '2001-01-01'], hidden: ['a-2020', '2002'] },
  { name: 'what is published later', event: 'publication', shown: ['b-may', '2001'], hidden: ['a-may', '2002'] },
  { name: 'what is dated before what is not', event: 'undated', shown: ['b-1999', '2001'], hidden: ['a-undated', '2002'] },
  {
    name: 'by the id of the document, where nothing else decides',
    event: 'tie',
    shown: ['a-undated', '2001'],
    hidden: ['b-undated', '2002'],
  },
]

/** One of these documents, with all that it claims in the rankings. */
function ranked(id: keyof typeof publishedOn): Reading {
  const starts = rankings.flatMap(({ event, shown, hidden }) =>
    [shown, hidden].filter(([document]) => document === id).map(([, startDate, by]) => ({ event, startDate, by })),
  )
  const reading = story({
    id,
    publishedOn: publishedOn[id],
    events: Object.fromEntries(starts.map(({ event }) => [event, event])),
    says: starts.map(({ event, startDate }): [string, object] => [`So it began: ${event}.`, { [event]: { startDate } }]),
  })
  const byEvent = new Map(starts.map(({ event, by }) => [event, by]))
  return { ...reading, claims: reading.claims.map(claim => ({ ...claim, ...byEvent.get(claim.subject) })) }
}

describe.each(engines)('$name: of several claimed values', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    for (const id of Object.keys(publishedOn)) await load(graph, ranked(id as keyof typeof publishedOn))
  })
  afterAll(() => graph.close())

  it.each(rankings)('one shows $name', async ({ event, shown, hidden }) => {
    expect(await stored(graph, `event:${event}`)).toMatchObject({ startDate: shown[1] })
    const claimed = await graph.read(claimedValues, { ids: [`event:${event}`] })
    expect(claimed.filter(({ predicate }) => predicate === 'startDate').map(({ value }) => JSON.parse(value))).toEqual(
      [shown[1], hidden[1]].sort(),
    )
  })

  it('the next best is shown once the best is gone', async () => {
    await removeDocument(graph, 'document:b-may')
    expect(await stored(graph, 'event:publication')).toMatchObject({ startDate: '2002' })
    await expectSound(graph)
  })

  it('each property of a relationship shows its own best', async () => {
    const spoke = (id: string, publishedOn: string, properties: object) =>
      story({
        id,
        publishedOn,
        people: { ada: 'Ada' },
        organizations: { guild: 'Guild', union: 'Union' },
        events: { opening: 'Opening' },
        says: [['Ada spoke.', { 'ada SPOKE_AT opening': properties }]],
      })
    await loadOnly(
      graph,
      spoke('early', '2020', { role: 'SPEAKER', title: 'Director', onBehalfOf: 'guild' }),
      spoke('late', '2021', { role: 'CHAIR', presence: 'ONLINE', onBehalfOf: ['union', 'guild'] }),
    )
    expect(await relationshipsOf(graph, 'SPOKE_AT')).toEqual([
      expect.objectContaining({
        role: 'CHAIR',
        title: 'Director',
        presence: 'ONLINE',
        onBehalfOf: ['organization:union', 'organization:guild'],
      }),
    ])
  })

  it('lists and names show all, the best first', async () => {
    await loadOnly(
      graph,
      story({
        id: 'early',
        publishedOn: '2020',
        people: { ada: { name: 'Ada Abel', also: ['Mrs Abel'] } },
        organizations: { guild: 'GW' },
        says: [['Mrs she is.', { ada: { honorifics: ['Mrs', 'Dr'] } }]],
      }),
      story({
        id: 'late',
        publishedOn: '2021',
        people: { ada: { name: 'Ada Berta Abel' } },
        organizations: { guild: { name: 'Guild of Weavers', acronym: 'GW' } },
        says: [['Dr she is.', { ada: { honorifics: 'Dr' } }]],
      }),
    )
    expect(await stored(graph, 'person:ada')).toMatchObject({
      name: 'Ada Berta Abel',
      names: ['PREFERRED Ada Berta Abel', 'PREFERRED Ada Abel', 'VARIANT Mrs Abel'],
      aliases: ['Ada Abel', 'Mrs Abel'],
      honorifics: ['Dr', 'Mrs'],
    })
    expect(await stored(graph, 'organization:guild')).toMatchObject({
      name: 'Guild of Weavers',
      names: ['PREFERRED Guild of Weavers', 'ACRONYM GW'],
      acronym: 'GW',
    })
  })
})

describe.each(engines)('$name: what follows from other facts', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  const ada = { people: { ada: 'Ada' }, events: { opening: 'Opening' } }
  const guilds = { organizations: { guild: 'Guild', union: 'Union' } }

  it('a post is cited on the day of the event, which other documents may move, else when its document was published', async () => {
    const citations = async () =>
      (await relationshipsOf(graph, 'HOLDS_POSITION')).map(({ firstCited, lastCited }) => [firstCited, lastCited])
    const post = (id: string, publishedOn?: string, at?: string) =>
      story({
        ...ada,
        ...guilds,
        id,
        publishedOn,
        says: [['Ada directs the guild.', { 'ada HOLDS_POSITION guild': { title: 'Director', ...(at && { at }) } }]],
      })
    const dated = (startDate: string) =>
      story({ id: 'dates', events: { opening: 'Opening' }, says: [['It opened then.', { opening: { startDate } }]] })

    await loadOnly(graph, post('undated', undefined, 'opening'))
    expect(await citations()).toEqual([[undefined, undefined]])
    await load(graph, post('undated', '2022-05', 'opening'))
    expect(await citations()).toEqual([['2022-05', '2022-05']])
    await load(graph, dated('2021-03-04'))
    expect(await citations()).toEqual([['2021-03-04', '2021-03-04']])
    await load(graph, dated('2021-04'))
    expect(await citations()).toEqual([['2021-04', '2021-04']])
    await load(graph, post('another', '2020'))
    expect(await citations()).toEqual([['2020', '2021-04']])
    await expectSound(graph)
    await removeDocument(graph, 'document:dates')
    expect(await citations()).toEqual([['2020', '2022-05']])
    await expectSound(graph)
  })

  it('every organization for which somebody spoke or was present was represented', async () => {
    await loadOnly(
      graph,
      story({
        ...ada,
        ...guilds,
        id: 'report',
        says: [['Ada spoke for both.', { 'ada SPOKE_AT opening': { role: 'SPEAKER', title: 'Director', onBehalfOf: ['guild', 'union'] } }]],
      }),
      story({
        people: { ben: 'Ben' },
        organizations: { union: 'Union' },
        events: { opening: 'Opening' },
        id: 'list',
        says: [['Ben was there.', { 'ben ATTENDED opening': { title: 'Clerk', onBehalfOf: 'union' } }]],
      }),
    )
    const spoke = {
      to: 'event:opening',
      person: 'person:ada',
      role: 'SPEAKER',
      title: 'Director',
      fact: 'person:ada SPOKE_AT event:opening',
    }
    const represented = await relationshipsOf(graph, 'REPRESENTED_AT')
    expect(represented.map(({ from, to, person, role, title, fact }) => ({ from, to, person, role, title, fact }))).toEqual([
      { from: 'organization:guild', ...spoke },
      { from: 'organization:union', ...spoke },
      { from: 'organization:union', to: 'event:opening', person: 'person:ben', title: 'Clerk', fact: 'person:ben ATTENDED event:opening' },
    ])
    await expectSound(graph)
  })

  it('somebody who spoke and was present represents once, as a speaker while a document says so', async () => {
    const says = (id: string, sentence: string, relationship: string, properties: object) =>
      story({ ...ada, ...guilds, id, says: [[sentence, { [relationship]: properties }]] })
    const represented = async () => (await relationshipsOf(graph, 'REPRESENTED_AT')).map(({ role, fact }) => ({ role, fact }))
    await loadOnly(
      graph,
      says('list', 'Ada was there.', 'ada ATTENDED opening', { onBehalfOf: 'guild' }),
      says('report', 'Ada spoke.', 'ada SPOKE_AT opening', { role: 'CHAIR', onBehalfOf: 'guild' }),
    )
    expect(await represented()).toEqual([{ role: 'CHAIR', fact: 'person:ada SPOKE_AT event:opening' }])
    await removeDocument(graph, 'document:report')
    expect(await represented()).toEqual([{ role: undefined, fact: 'person:ada ATTENDED event:opening' }])
    await expectSound(graph)
  })

  it('an appearance that one document announces and another reports is reported', async () => {
    const spoke = (id: string, publishedOn: string, properties: object) =>
      story({ ...ada, id, publishedOn, says: [['Ada at the opening.', { 'ada SPOKE_AT opening': { role: 'SPEAKER', ...properties } }]] })
    await loadOnly(graph, spoke('programme', '2020', { basis: 'ANNOUNCED' }))
    expect(await relationshipsOf(graph, 'SPOKE_AT')).toEqual([expect.objectContaining({ basis: 'ANNOUNCED', met: false })])
    await load(graph, spoke('report', '2021', {}))
    expect(await relationshipsOf(graph, 'SPOKE_AT')).toEqual([expect.objectContaining({ basis: 'REPORTED', met: true })])
  })

  it('a post to come that a later document tells as held is held', async () => {
    const post = (id: string, publishedOn: string, properties: object) =>
      story({
        ...ada,
        ...guilds,
        id,
        publishedOn,
        says: [['Ada and the guild.', { 'ada HOLDS_POSITION guild': { title: 'Director', ...properties } }]],
      })
    await loadOnly(graph, post('election', '2020', { status: 'ELECT' }), post('report', '2021', {}))
    expect(await relationshipsOf(graph, 'HOLDS_POSITION')).toEqual([expect.objectContaining({ status: 'HELD' })])
  })
})

describe.each(engines)('$name: reference data', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  it('mend a misprinted name, while the printed form keeps its evidence', async () => {
    await loadOnly(graph, seed('oecd'), seed('slides'))
    expect(await stored(graph, 'person:nicolas-schmit')).toMatchObject({
      name: 'Nicolas Schmit',
      sortName: 'nicolas schmit',
      names: ['REFERENCE Nicolas Schmit', 'MISPRINT Nicolas Schmi'],
      aliases: ['Nicolas Schmi'],
    })
    expect(await stored(graph, 'organization:international-finance-corporation')).toMatchObject({
      name: 'International Finance Corporation',
      names: ['REFERENCE International Finance Corporation', 'MISPRINT International Finance Corportation'],
    })
    const claimed = await graph.read(claimedValues, { ids: ['person:nicolas-schmit'] })
    expect(claimed.filter(({ predicate }) => predicate === 'name')).toMatchObject([{ value: '"Nicolas Schmi"', claims: 1 }])
  })

  it('give countries their codes and instruments their pages, other things none', async () => {
    const fields = async (id: string) => (await stored(graph, id)) ?? {}
    expect(await fields('place:ethiopia')).toMatchObject({ isoCode: 'ET' })
    expect(await fields('place:arab-region')).not.toHaveProperty('isoCode')
    expect(await fields('convention:c097')).toMatchObject({ normlexUrl: expect.stringMatching(/^https:\/\/normlex\.ilo\.org\/.*C097$/) })
    expect(await fields('convention:r086')).toMatchObject({ normlexUrl: expect.stringMatching(/R086$/) })
    expect(await fields('convention:declaration-for-the-future-of-work')).not.toHaveProperty('normlexUrl')
  })

  it('trust no number of another form', async () => {
    await clear(graph)
    const numbers = { c1: 'C097', c2: '97', c3: 'No. 97', c4: 'C97', c5: 'X097' }
    await load(
      graph,
      story({
        id: 'numbers',
        conventions: Object.fromEntries(Object.keys(numbers).map(key => [key, `Convention ${key}`])),
        says: Object.entries(numbers).map(([key, number]) => [`It is ${number} of ${key}.`, { [key]: { number } }]),
      }),
    )
    const withPage = await graph.read<object, { id: string }>(
      { name: 'pages', text: 'MATCH (n:Convention) WHERE n.normlexUrl IS NOT NULL RETURN n.id AS id' },
      {},
    )
    expect(withPage.map(({ id }) => id)).toEqual(['convention:c1'])
  })

  it('do not speak where a document prints the name right', async () => {
    await loadOnly(graph, seed('oecd'), story({ id: 'right', people: { schmit: { id: 'person:nicolas-schmit', name: 'Nicolas Schmit' } } }))
    expect(await stored(graph, 'person:nicolas-schmit')).toMatchObject({ names: ['PREFERRED Nicolas Schmit', 'MISPRINT Nicolas Schmi'] })
    await expectSound(graph)
  })
})
