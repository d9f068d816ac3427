import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { removeDocument } from '../../src/assemble/load.ts'
import { mergeEntities, splitEntity } from '../../src/assemble/merge.ts'
import { bind, type Graph } from '../../src/graph/graph.ts'
import { rulings } from '../../src/statements/corpus.ts'
import { ask, type Data } from '../api/ask.ts'
import { dump, expectSound } from '../assemble/soundness.ts'
import { load, stored, story } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'

/** Three documents that know one woman as Ada, as A. Abel and as Adela; and the union by two names, of which one is a part of it. */
const report = story({
  id: 'report',
  publishedOn: '2022-05',
  people: { ada: 'Ada Abel', ben: 'Ben' },
  organizations: { guild: { name: 'Guild of Weavers', acronym: 'GW' }, office: 'Guild Office' },
  events: { opening: 'Opening', congress: 'Congress' },
  says: [
    ['Ada Abel opened it for the guild.', { 'ada SPOKE_AT opening': { role: 'CHAIR', title: 'President', onBehalfOf: 'guild' } }],
    ['She presides over the guild.', { 'ada HOLDS_POSITION guild': { title: 'President', at: 'opening' } }],
    ['Ben spoke for the office.', { 'ben SPOKE_AT opening': { role: 'SPEAKER', onBehalfOf: 'office' } }],
    ['It opened the congress of May 2022.', { 'opening PART_OF congress': {}, opening: { startDate: '2022-05-02' } }],
    ['The office is part of the guild.', { 'office PART_OF guild': {} }],
  ],
})

const letter = story({
  id: 'letter',
  publishedOn: '2021',
  people: { abel: { name: 'A. Abel', misprints: ['A. Able'] }, dora: 'Dora' },
  organizations: { weavers: 'Weavers' },
  events: { fair: 'Fair' },
  says: [
    ['A. Abel came to the fair.', { 'abel SPOKE_AT fair': { role: 'SPEAKER', onBehalfOf: 'weavers' } }],
    ['So did Dora.', { 'dora SPOKE_AT fair': { role: 'MODERATOR' } }],
    ['It was in 2020.', { fair: { startDate: '2020' } }],
  ],
})

const list = story({
  id: 'list',
  people: { adela: 'Adela Abel' },
  organizations: { guild: 'Guild' },
  events: { opening: 'Opening', congress: 'Congress' },
  says: [
    ['Adela Abel chaired.', { 'adela SPOKE_AT opening': { role: 'CHAIR', title: 'Chairwoman', onBehalfOf: 'guild' } }],
    ['She listened to the rest.', { 'adela ATTENDED congress': { onBehalfOf: 'guild' } }],
    ['She had been president.', { 'adela HOLDS_POSITION guild': { title: 'President', status: 'FORMER' } }],
  ],
})

const [ada, abel, adela] = ['person:ada', 'person:abel', 'person:adela']
const reasons = { by: 'Nora', why: 'The same face on the photographs.' }

describe.each(engines)('$name: judging two to be one', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph?.close())
  const reset = async () => {
    await graph.write([bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {})])
    for (const reading of [report, letter, list]) await load(graph, reading)
  }

  const merge = (from: string, into: string, dryRun = false) => mergeEntities(graph, from, into, reasons, { dryRun })
  const split = (from: string, dryRun = false) => splitEntity(graph, from, reasons, { dryRun })
  /** What the graph says, without what people decided about it. */
  const said = async () => (await dump(graph)).filter(line => !line.startsWith('(Ruling)'))
  const revision = async () => (await ask(graph, '{ graph { revision } }')).graph.revision
  const person = async (id: string): Promise<Data> =>
    (
      await ask(
        graph,
        `{ person(id: "${id}") { id name aliases formerIds spokeAt { totalCount nodes { id } } documents { nodes { id } } } }`,
      )
    ).person

  describe('on the word of a person', () => {
    beforeEach(reset)
    it.each([
      [abel, ada],
      [ada, abel],
      [adela, ada],
      ['organization:weavers', 'organization:guild'],
      ['organization:guild', 'organization:weavers'],
      ['event:fair', 'event:congress'],
      ['event:opening', 'event:fair'],
    ])('of %s and %s and parting them again leaves the graph as it was', async (from, into) => {
      const before = await said()
      await merge(from, into)
      await expectSound(graph)
      expect(await said()).not.toEqual(before)
      expect(await stored(graph, from)).toBeNull()
      await split(from)
      await expectSound(graph)
      expect(await said()).toEqual(before)
    })

    it('brings together what documents say of either', async () => {
      await merge(abel, ada)
      expect(await person(ada)).toMatchObject({
        name: 'Ada Abel',
        aliases: expect.arrayContaining(['A. Abel']),
        formerIds: [abel],
        spokeAt: { totalCount: 2 },
        documents: { nodes: expect.arrayContaining([{ id: 'document:letter' }, { id: 'document:report' }]) },
      })
      const { person: found } = await ask(graph, `{ person(id: "${ada}") { spokeWith(closeness: SAME_EVENT) { nodes { id } } } }`)
      expect(found.spokeWith.nodes.map(({ id }: Data) => id).sort()).toEqual([adela, 'person:ben', 'person:dora'])
    })

    it('states once what both stated, with the words of both documents', async () => {
      await merge(adela, ada)
      const { person: found } = await ask(
        graph,
        `{ person(id: "${ada}") { spokeAt { edges { node { id } evidence { document { id } } } } } }`,
      )
      const [edge, ...more] = found.spokeAt.edges
      expect([edge.node.id, more]).toEqual(['event:opening', []])
      expect(edge.evidence.map(({ document }: Data) => document.id).sort()).toEqual(['document:list', 'document:report'])
    })

    it('changes nothing as a dry run, and tells what it would do', async () => {
      const before = await dump(graph, { times: true })
      const standing = await revision()
      const dry = await merge(abel, ada, true)
      expect(await dump(graph, { times: true })).toEqual(before)
      expect(await revision()).toBe(standing)
      expect(dry).toMatchObject({ action: 'MERGE', from: abel, into: ada, documents: ['document:letter'], written: false })
      expect(dry.entities).toMatchObject({ removed: [abel], changed: expect.arrayContaining([ada]) })
      expect(await merge(abel, ada)).toEqual({ ...dry, written: true })

      const merged = await dump(graph, { times: true })
      const drySplit = await split(abel, true)
      expect(await dump(graph, { times: true })).toEqual(merged)
      expect(drySplit).toMatchObject({ action: 'SPLIT', from: abel, into: ada, written: false, entities: { added: [abel] } })
      expect(await split(abel)).toEqual({ ...drySplit, written: true })
    })

    it('goes on from one to the next, and parts in either order', async () => {
      const apart = await said()
      await merge(adela, abel)
      const once = await said()
      await merge(abel, ada)
      await expectSound(graph)
      expect((await person(adela)).id).toBe(ada)
      expect((await person(ada)).formerIds).toEqual([abel, adela])

      await split(abel)
      expect(await said()).toEqual(once)
      expect((await person(adela)).id).toBe(abel)

      await merge(abel, ada)
      await split(adela)
      await expectSound(graph)
      expect((await person(adela)).id).toBe(adela)
      expect((await person(ada)).formerIds).toEqual([abel])
      await split(abel)
      expect(await said()).toEqual(apart)
    })

    it('of two into a third parts each by itself', async () => {
      const apart = await said()
      await merge(abel, ada)
      const one = await said()
      await merge(adela, ada)
      expect((await person(ada)).formerIds).toEqual([abel, adela])
      await split(adela)
      expect(await said()).toEqual(one)
      await merge(adela, ada)
      await split(abel)
      await expectSound(graph)
      await split(adela)
      expect(await said()).toEqual(apart)
    })

    it('lets former ids stand for the new one wherever an id is taken', async () => {
      await merge(abel, ada)
      await merge('organization:weavers', 'organization:guild')
      const found = await ask(
        graph,
        `{
      node(id: "${abel}") { id }
      nodes(ids: ["${abel}", "organization:weavers"]) { id }
      person(id: "${abel}") { id }
      organization(id: "organization:weavers") { id sharedStageWith(closeness: SAME_EVENT) { nodes { id } } }
      dora: person(id: "person:dora") { spokeWith(with: "${abel}") { nodes { id } } }
      ben: person(id: "person:ben") { spokeWith(organization: "organization:weavers") { nodes { id } } }
      people(where: { id: { eq: "${abel}" } }) { nodes { id } }
      several: people(where: { id: { in: ["${abel}", "person:ben"] } }) { nodes { id } }
      events(where: { speakers: { some: { node: { id: { eq: "${abel}" } } } } }) { totalCount }
      behalf: events(where: { speakers: { some: { edge: { onBehalfOf: { in: ["organization:weavers"] } } } } }) { totalCount }
      path(from: "${abel}", to: "person:ben", limit: 1) { length hops { from { id } to { id } } }
      back: path(from: "person:ben", to: "${abel}", limit: 1) { length }
      passages(mentions: ["${abel}"], first: 100) { totalCount }
      same: passages(mentions: ["${ada}"], first: 100) { totalCount }
      compare(ids: ["${abel}", "person:ben"]) { members { id } }
      neighbourhood(of: ["${abel}"]) { nodes { id } }
      conflicts(of: "${abel}") { totalCount }
      conflicting: conflicts(of: "${ada}") { totalCount }
      fewer: peopleMatching(query: "opened", notWith: "${abel}") { totalCount }
    }`,
      )
      expect(found).toMatchObject({
        node: { id: ada },
        nodes: [{ id: ada }, { id: 'organization:guild' }],
        person: { id: ada },
        organization: { id: 'organization:guild' },
        dora: { spokeWith: { nodes: [{ id: ada }] } },
        ben: { spokeWith: { nodes: [{ id: ada }, { id: adela }] } },
        people: { nodes: [{ id: ada }] },
        events: { totalCount: 2 },
        behalf: { totalCount: 2 },
        path: [{ length: 2, hops: [{ from: { id: ada } }, { to: { id: 'person:ben' } }] }],
        back: [{ length: 2 }],
        compare: { members: [{ id: ada }, { id: 'person:ben' }] },
        fewer: { totalCount: 0 },
      })
      expect(found.several.nodes.map(({ id }: Data) => id).sort()).toEqual([ada, 'person:ben'])
      expect(found.passages.totalCount).toBe(found.same.totalCount)
      expect(found.passages.totalCount).toBeGreaterThan(1)
      expect(found.conflicts).toEqual(found.conflicting)
      expect(found.neighbourhood.nodes[0].id).toBe(ada)
      expect(await ask(graph, `{ path(from: "${abel}", to: "${ada}") { length } }`)).toEqual({ path: [] })
      await expect(ask(graph, `{ compare(ids: ["${abel}", "${ada}"]) { members { id } } }`)).rejects.toThrow()
    })

    it('brings a document that still names the former id to the one that stands for it', async () => {
      await merge(abel, ada)
      const later = story({
        id: 'later',
        people: { abel: 'A. Abel' },
        events: { dinner: 'Dinner' },
        says: [['A. Abel dined.', { 'abel SPOKE_AT dinner': { role: 'SPEAKER' } }]],
      })
      await load(graph, later)
      await expectSound(graph)
      expect(await stored(graph, abel)).toBeNull()
      expect((await person(ada)).spokeAt.totalCount).toBe(3)

      await split(abel)
      await expectSound(graph)
      expect((await person(abel)).spokeAt.nodes.map(({ id }: Data) => id).sort()).toEqual(['event:dinner', 'event:fair'])
      expect((await person(ada)).spokeAt.totalCount).toBe(1)
    })

    it('is the same whether the document was there before or came after', async () => {
      await merge(abel, ada)
      const before = await said()
      await removeDocument(graph, 'document:letter')
      await load(graph, letter)
      expect(await said()).toEqual(before)
    })

    it.each(['document:report', 'document:letter', 'document:list'])(
      'leaves a sound graph when %s is removed afterwards',
      async document => {
        await merge(abel, ada)
        await merge(ada, adela)
        await removeDocument(graph, document)
        await expectSound(graph)
        await split(ada)
        await expectSound(graph)
        await split(abel)
        await expectSound(graph)
        const left = (await dump(graph)).filter(line => line.includes(`"${document}"`) && !line.startsWith('(Ruling)'))
        expect(left).toEqual([])
      },
    )

    it('of a part with its whole makes one that shares no stage with itself, and parts again', async () => {
      const before = await said()
      await merge('organization:office', 'organization:guild')
      await expectSound(graph)
      const { organization } = await ask(
        graph,
        `{ organization(id: "organization:guild") { representedAt { totalCount } sharedStageWith(includeParts: true) { nodes { id } } } }`,
      )
      expect(organization).toEqual({ representedAt: { totalCount: 4 }, sharedStageWith: { nodes: [] } })
      await split('organization:office')
      expect(await said()).toEqual(before)
    })

    it('is recorded with who, why and when, and stands in the history', async () => {
      const now = new Date('2023-03-04T05:06:07.000Z')
      await mergeEntities(graph, abel, ada, reasons, { now })
      const later = new Date('2023-03-05T05:06:07.000Z')
      await splitEntity(graph, abel, { by: 'Olaf', why: 'Two faces.' }, { now: later })
      const recorded = (await graph.read(rulings, { id: abel })).map(({ ruling }) => ruling)
      expect(recorded).toMatchObject([
        { action: 'SPLIT', from: abel, into: ada, by: 'Olaf', why: 'Two faces.', at: later.toISOString() },
        { action: 'MERGE', from: abel, into: ada, ...reasons, at: now.toISOString() },
      ])
      const { changes } = await ask(graph, '{ changes(actions: [MERGED]) { totalCount edges { action id at revision } } }')
      expect(changes.edges.map(({ action, id, at }: Data) => [action, id, at])).toEqual([
        ['MERGED', abel, later.toISOString()],
        ['MERGED', abel, now.toISOString()],
      ])
      const [{ revision: parted }] = changes.edges
      const since = (await ask(graph, `{ changes(sinceRevision: "${Number(parted) - 1}", first: 100) { edges { action id } } }`)).changes
      expect(since.edges).toEqual(
        expect.arrayContaining([
          { action: 'MERGED', id: abel },
          { action: 'ADDED', id: 'person:abel SPOKE_AT event:fair' },
          { action: 'REMOVED', id: 'person:ada SPOKE_AT event:fair' },
        ]),
      )
    })
  })

  describe('where that makes no sense', () => {
    beforeAll(async () => {
      await reset()
      await merge(adela, ada)
      await merge(abel, ada)
      await split(abel)
    })
    it.each([
      ['of different kinds', abel, 'organization:guild', 'BAD_USER_INPUT'],
      ['of one with itself', ada, ada, 'BAD_USER_INPUT'],
      ['of one that is merged already', adela, 'person:ben', 'BAD_USER_INPUT'],
      ['into one that is merged already', abel, adela, 'BAD_USER_INPUT'],
      ['of one that is not there', 'person:nobody', ada, 'NOT_FOUND'],
      ['into one that is not there', abel, 'person:nobody', 'NOT_FOUND'],
      ['of a document', 'document:list', 'document:letter', 'NOT_FOUND'],
    ])('refuses a merge %s and leaves everything as it was', async (_, from, into, code) => {
      const before = await dump(graph, { times: true })
      await expect(merge(from, into)).rejects.toMatchObject({ code })
      await expect(merge(from, into, true)).rejects.toMatchObject({ code })
      expect(await dump(graph, { times: true })).toEqual(before)
    })

    it.each([ada, 'person:nobody', 'document:list', abel])('refuses to part %s, which is not merged', async id => {
      const before = await dump(graph, { times: true })
      await expect(split(id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(await dump(graph, { times: true })).toEqual(before)
    })
  })
})
