import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLEnumType } from 'graphql'
import { kind as kindNamed, type NodeKind, nodeKinds } from '../../src/model/kinds.ts'
import { facets, hasConstants } from '../../src/statements/facets.ts'
import { load, seeds, story } from '../assemble/stories.ts'
import { ask, type Data, type Everywhere, everywhere, recording, refusal, schema } from './ask.ts'

/**
 * A fair in Bern, that is in Switzerland, in 2022, and a supper on a ship in the harbour of Genoa in 2021. Ada spoke at both, Ben at the fair; Cleo
 * only attended.
 */
const travels = story({
  id: 'travels',
  publishedOn: '2022-12',
  people: { ada: 'Ada', ben: 'Ben', cleo: 'Cleo' },
  organizations: { guild: 'Guild', mill: 'Mill', hall: 'Hall' },
  events: { fair: 'Fair', supper: 'Supper', dream: 'Dream' },
  projects: { looms: 'Looms' },
  places: { bern: 'Bern', switzerland: 'Switzerland', ship: 'Ship', harbour: 'Harbour', genoa: 'Genoa', italy: 'Italy', europe: 'Europe' },
  topics: { wool: 'wool' },
  publications: { atlas: 'Atlas' },
  statements: { half: {} },
  says: [
    [
      'The fair was in Bern.',
      { fair: { eventType: 'CONFERENCE', status: 'HELD', mode: 'ONSITE', startDate: '2022-10-18' }, 'fair LOCATED_IN bern': {} },
    ],
    ['Bern is in Switzerland, in Europe.', { 'bern PART_OF switzerland': {}, 'switzerland PART_OF europe': {} }],
    ['A supper on the ship.', { supper: { eventType: 'MEETING', status: 'HELD', startDate: '2021' }, 'supper LOCATED_IN ship': {} }],
    ['It lay in the harbour.', { 'ship PART_OF harbour': {}, 'harbour PART_OF genoa': {}, 'genoa PART_OF italy': {} }],
    ['Ada spoke.', { 'ada SPOKE_AT fair': { role: 'CHAIR', onBehalfOf: 'guild' }, 'ada SPOKE_AT supper': { role: 'SPEAKER' } }],
    ['Ben too.', { 'ben SPOKE_AT fair': { role: 'SPEAKER' }, 'cleo ATTENDED fair': { onBehalfOf: 'mill' } }],
    ['Posts.', { 'ada HOLDS_POSITION guild': [{ title: 'Chair' }, { title: 'Clerk' }], 'ben HOLDS_POSITION guild': { title: 'Smith' } }],
    ['Others.', { 'ada HOLDS_POSITION mill': { title: 'Miller' }, 'ben HOLDS_POSITION looms': { title: 'Weaver' } }],
    ['The guild organized.', { 'guild ORGANIZED fair': { role: 'ORGANIZER' }, 'looms ORGANIZED supper': { role: 'HOST' } }],
    ['Types.', { guild: { organizationType: 'ASSOCIATION' }, mill: { organizationType: 'ENTERPRISE' } }],
    ['The hall stands in Bern.', { 'hall LOCATED_IN bern': {}, hall: { organizationType: 'ENTERPRISE' } }],
    ['Looms from 2019.', { looms: { startDate: '2019-07-01' }, 'guild INVOLVED_IN looms': { role: 'LEAD' }, 'looms LOCATED_IN italy': {} }],
    ['An atlas.', { 'ada PUBLISHED atlas': {}, 'mill PUBLISHED atlas': {}, atlas: { publicationType: 'STUDY', year: 2009 } }],
    [
      'Half of all looms stood still in 2009.',
      { half: { statementType: 'FIGURE', text: 'Half of all looms stood still', value: 50, unit: '%', year: 2009 }, 'guild MADE half': {} },
    ],
    ['Wool.', { 'fair ABOUT wool': {}, 'supper ABOUT wool': {}, 'dream ABOUT wool': {} }],
  ],
})

const facetsOf = 'facets(fields: $fields, first: $first) { field values { value label count } }'

describe('facets', () => {
  let here: Everywhere

  beforeAll(async () => {
    here = await everywhere(async graph => {
      for (const reading of [travels, ...seeds]) await load(graph, reading)
    })
  })
  afterAll(() => here?.close())

  /** The values of one facet of a kind in short: "SPEAKER Speaker 2". */
  async function count(
    of: NodeKind,
    field: string,
    { where = {}, first = 100 }: { where?: object; first?: number } = {},
  ): Promise<string[]> {
    const plural = kindNamed(of).plural
    const question = `query ($where: ${of}Where, $fields: [${of}Facet!]!, $first: Int!) { ${plural}(where: $where) { ${facetsOf} } }`
    const data = await here.ask(question, { where, fields: [field], first })
    const [found, ...others] = data[plural].facets
    expect({ field: found.field, others }).toEqual({ field, others: [] })
    return found.values.map(({ value, label, count: number }: Data) => `${value} ${label} ${number}`)
  }

  const named = (...ids: string[]) => ({ where: { id: { in: ids } } })
  const everybody = named('person:ada', 'person:ben', 'person:cleo')
  const events = named('event:fair', 'event:supper', 'event:dream')

  it('count people by roles, posts, and by years and countries of their events, each person once for a value', async () => {
    expect(await count('Person', 'ROLE', everybody)).toEqual(['SPEAKER Speaker 2', 'CHAIR Chair 1'])
    expect(await count('Person', 'ORGANIZATION', everybody)).toEqual(['organization:guild Guild 2', 'organization:mill Mill 1'])
    expect(await count('Person', 'YEAR', everybody)).toEqual(['2022 2022 2', '2021 2021 1'])
    expect(await count('Person', 'COUNTRY', everybody)).toEqual(['CH Switzerland 2', 'IT Italy 1'])
  })

  it('count events by their own values, by who organized them or was represented, and by country', async () => {
    expect(await count('Event', 'TYPE', events)).toEqual(['CONFERENCE Conference 1', 'MEETING Meeting 1'])
    expect(await count('Event', 'STATUS', events)).toEqual(['HELD Held 2'])
    expect(await count('Event', 'MODE', events)).toEqual(['ONSITE Onsite 1'])
    expect(await count('Event', 'YEAR', events)).toEqual(['2021 2021 1', '2022 2022 1'])
    expect(await count('Event', 'ORGANIZATION', events)).toEqual(['organization:guild Guild 1', 'organization:mill Mill 1'])
    expect(await count('Event', 'COUNTRY', events)).toEqual(['CH Switzerland 1', 'IT Italy 1'])
  })

  it('count what else there is', async () => {
    const organizations = named('organization:guild', 'organization:mill', 'organization:hall')
    expect(await count('Organization', 'TYPE', organizations)).toEqual(['ENTERPRISE Enterprise 2', 'ASSOCIATION Association 1'])
    expect(await count('Organization', 'COUNTRY', organizations)).toEqual(['CH Switzerland 1'])
    expect(await count('Organization', 'YEAR', organizations)).toEqual(['2022 2022 2'])
    expect(await count('Project', 'YEAR', named('project:looms'))).toEqual(['2019 2019 1'])
    expect(await count('Project', 'ORGANIZATION', named('project:looms'))).toEqual(['organization:guild Guild 1'])
    expect(await count('Project', 'COUNTRY', named('project:looms'))).toEqual(['IT Italy 1'])
    expect(await count('Place', 'COUNTRY', named('place:ship', 'place:italy', 'place:bern', 'place:europe'))).toEqual([
      'IT Italy 2',
      'CH Switzerland 1',
    ])
    expect(await count('Topic', 'YEAR', named('topic:wool'))).toEqual(['2021 2021 1', '2022 2022 1'])
    expect(await count('Publication', 'TYPE', named('publication:atlas'))).toEqual(['STUDY Study 1'])
    expect(await count('Publication', 'YEAR', named('publication:atlas'))).toEqual(['2009 2009 1'])
    expect(await count('Publication', 'ORGANIZATION', named('publication:atlas'))).toEqual(['organization:mill Mill 1'])
    expect(await count('Document', 'TYPE')).toEqual(['RETELLING Retelling 5', 'NEWS News 1'])
    expect(await count('Document', 'PUBLISHER')).toEqual(['convene convene 5'])
    expect(await count('Document', 'YEAR', named('document:travels'))).toEqual(['2022 2022 1'])
  })

  it('keep to the filter of the connection', async () => {
    const chairs = { spokeAt: { some: { edge: { role: { eq: 'CHAIR' } } } } }
    expect(await count('Person', 'YEAR', { where: { AND: [everybody.where, chairs] } })).toEqual(['2021 2021 1', '2022 2022 1'])
    expect(await count('Person', 'YEAR', named('person:nobody'))).toEqual([])
  })

  it('give as many values as asked for, the most frequent', async () => {
    expect(await count('Person', 'ROLE', { ...everybody, first: 1 })).toEqual(['SPEAKER Speaker 2'])
    for (const graph of here.graphs) {
      for (const first of [0, 101]) {
        const question = `{ people { facets(fields: [ROLE], first: ${first}) { field } } }`
        expect(await refusal(graph, question)).toEqual({ code: 'BAD_USER_INPUT', argument: 'first', limit: 100 })
      }
    }
  })

  it('count the whole list, not the page', async () => {
    const { people } = await here.ask(
      '{ people(where: {id: {in: ["person:ada", "person:ben"]}}, first: 1) { nodes { id } facets(fields: [YEAR]) { values { value count } } } }',
    )
    expect(people).toEqual({
      nodes: [{ id: 'person:ada' }],
      facets: [
        {
          values: [
            { value: '2022', count: 2 },
            { value: '2021', count: 1 },
          ],
        },
      ],
    })
  })

  it('count the documents of one entity alone', async () => {
    const { organization } = await here.ask(
      '{ organization(id: "organization:guild") { documents { totalCount facets(fields: [TYPE, YEAR]) { field values { value count } } } } }',
    )
    expect(organization.documents).toEqual({
      totalCount: 1,
      facets: [
        { field: 'TYPE', values: [{ value: 'NEWS', count: 1 }] },
        { field: 'YEAR', values: [{ value: '2022', count: 1 }] },
      ],
    })
  })

  it('cost one read for each field, for any number of entities', async () => {
    for (const graph of here.graphs) {
      const recorded = recording(graph)
      await ask(
        recorded.graph,
        '{ events { facets(fields: [TYPE, YEAR, TYPE]) { field } nodes { documents { facets(fields: [TYPE]) { field } } } } }',
      )
      expect(recorded.reads.filter(name => name.includes('facet'))).toEqual([
        'Event facet property eventType',
        'Event facet year startDate',
        expect.stringContaining('.documents facet property documentType'),
      ])
    }
  })

  describe.each(nodeKinds.map(of => ({ of })))('of $of', ({ of }) => {
    const fields = Object.keys(facets[of])

    it.each(fields.map(field => ({ field })))('fit back into where as the description of $field says', async ({ field }) => {
      const plural = kindNamed(of).plural
      const question = `query ($fields: [${of}Facet!]!, $first: Int!) { ${plural} { ${facetsOf} } }`
      const [{ values }] = (await here.ask(question, { fields: [field], first: 100 }))[plural].facets
      expect(values.length).toBeGreaterThan(0)
      const counts = values.map(
        ({ value }: Data, index: number) => `v${index}: ${plural}(where: ${whereOf(of, field, value)}) { totalCount }`,
      )
      const fitting = await here.ask(`{ ${counts.join('\n')} }`)
      expect(Object.values(fitting)).toEqual(values.map(({ count: totalCount }: Data) => ({ totalCount })))
    })
  })
})

/** The filter that the schema's description of a facet gives for a value. */
function whereOf(of: NodeKind, field: string, value: string): string {
  const description = (schema.getType(`${of}Facet`) as GraphQLEnumType).getValue(field)?.description ?? ''
  const [, where = ''] = /`where: ([^`]*)`/.exec(description) ?? []
  const facet = facets[of][field]
  const literal = facet && (hasConstants(facet) || /\{year: /.test(where)) ? value : JSON.stringify(value)
  return deeper(where).replaceAll('value', literal)
}

/** The filter on a country with one more `partOf` for each place between, up to four. */
function deeper(where: string): string {
  const country = '{isoCode: {eq: value}}'
  const within = (levels: number): string => (levels === 0 ? country : `{partOf: {some: {node: ${within(levels - 1)}}}}`)
  return where.replace(`[${country}, ${within(1)}]`, `[${[0, 1, 2, 3, 4].map(within).join(', ')}]`)
}
