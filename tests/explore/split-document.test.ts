import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import { mergeEntities, splitEntity } from '../../src/assemble/merge.ts'
import { type SplitDocumentOptions, splitDocument } from '../../src/assemble/split-document.ts'
import { bind, type Graph } from '../../src/graph/graph.ts'
import type { Reading } from '../../src/model/records.ts'
import { rulings } from '../../src/statements/corpus.ts'
import { ask, type Data } from '../api/ask.ts'
import { dump, expectSound } from '../assemble/soundness.ts'
import { load, stored, story } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'

/** Two documents that name one Ada, though they may mean two, and a third that knows her under another id. */
const report = story({
  id: 'report',
  publishedOn: '2022',
  people: { ada: 'Ada Abel', ben: 'Ben' },
  organizations: { guild: 'Guild' },
  events: { opening: 'Opening' },
  says: [
    ['Ada Abel opened it.', { 'ada SPOKE_AT opening': { role: 'CHAIR', onBehalfOf: 'guild' } }],
    ['She presides over the guild.', { 'ada HOLDS_POSITION guild': { title: 'President', at: 'opening' } }],
    ['Ben spoke.', { 'ben SPOKE_AT opening': { role: 'SPEAKER' } }],
  ],
})

const letterSays = (closing: string): Reading =>
  story({
    id: 'letter',
    publishedOn: '2021',
    people: { she: { id: 'person:ada', name: 'A. Abel' }, dora: 'Dora' },
    events: { opening: 'Opening', fair: 'Fair' },
    says: [
      ['A. Abel came to the fair.', { 'she SPOKE_AT fair': { role: 'SPEAKER' } }],
      ['So she did to the opening.', { 'she SPOKE_AT opening': { role: 'SPEAKER', title: 'Weaver' } }],
      [closing, { 'dora SPOKE_AT fair': { role: 'MODERATOR' } }],
    ],
  })
const letter = letterSays('So did Dora.')
const letterAgain = letterSays('Dora was there, too.')

const list = story({
  id: 'list',
  people: { adela: 'Adela' },
  events: { opening: 'Opening' },
  says: [['Adela listened.', { 'adela ATTENDED opening': {} }]],
})

const [ada, abel, adela] = ['person:ada', 'person:a-abel', 'person:adela']
const fromLetter = 'document:letter'
const reasons = { by: 'Nora', why: 'Another face on the photograph.' }

describe.each(engines)('$name: judging that one document means another', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph?.close())
  const reset = async () => {
    await graph.write([bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {})])
    for (const reading of [report, letter, list]) await load(graph, reading)
  }

  const split = (id: string, document: string, options?: SplitDocumentOptions) => splitDocument(graph, id, document, reasons, options)
  const merge = (from: string, into: string, dryRun = false) => mergeEntities(graph, from, into, reasons, { dryRun })
  /** What the graph says, without what people decided about it. */
  const said = async () => {
    await expectSound(graph)
    return (await dump(graph)).filter(line => !line.startsWith('(Ruling)'))
  }
  /** The events at which somebody spoke; null for nobody. */
  const spokeAt = async (id: string): Promise<string[] | null> => {
    const { person } = await ask(graph, `{ person(id: "${id}") { spokeAt { nodes { id } } } }`)
    return person === null ? null : person.spokeAt.nodes.map((node: Data) => node.id).sort()
  }

  describe('on the word of a person', () => {
    beforeEach(reset)

    it('makes a new entity of what the document says, named as it names it', async () => {
      expect(await split(ada, fromLetter)).toMatchObject({
        action: 'SPLIT',
        from: abel,
        into: ada,
        documents: [fromLetter],
        entities: { added: [abel], changed: [ada], removed: [] },
        written: true,
      })
      await expectSound(graph)
      expect(await spokeAt(abel)).toEqual(['event:fair', 'event:opening'])
      expect(await spokeAt(ada)).toEqual(['event:opening'])
      expect(await stored(graph, abel)).toMatchObject({ kind: 'Person', name: 'A. Abel', aliases: [] })
      expect(await stored(graph, ada)).toMatchObject({ name: 'Ada Abel', aliases: [] })
      const { person } = await ask(graph, `{ person(id: "${ada}") { spokeWith { nodes { id } } } }`)
      expect(person.spokeWith.nodes.map(({ id }: Data) => id).sort()).toEqual([abel, 'person:ben'])
    })

    it('takes the id that it is told', async () => {
      expect(await split(ada, fromLetter, { as: 'person:the-other-ada' })).toMatchObject({ from: 'person:the-other-ada' })
      expect(await spokeAt('person:the-other-ada')).toEqual(['event:fair', 'event:opening'])
    })

    it('tells two of one name apart by what is added to the id', async () => {
      const { from } = await split('event:opening', 'document:list')
      expect(from).toMatch(/^event:opening-[0-9a-f]{8}$/)
      await expectSound(graph)
      expect(await stored(graph, from)).toMatchObject({ kind: 'Event', name: 'Opening' })
    })

    it.each([
      ['person:ada', fromLetter],
      ['event:opening', fromLetter],
      ['event:opening', 'document:report'],
    ])('of %s in %s leaves the graph as it was when the two are merged again, as often as one likes', async (id, document) => {
      const before = await said()
      const { from } = await split(id, document)
      const parted = await said()
      expect(parted).not.toEqual(before)
      await merge(from, id)
      expect(await said()).toEqual(before)
      await splitEntity(graph, from, reasons)
      expect(await said()).toEqual(parted)
      await merge(from, id)
      expect(await said()).toEqual(before)
      await split(id, document, { as: from })
      expect(await said()).toEqual(parted)
    })

    it('changes nothing as a dry run, and tells what it would do', async () => {
      const before = await dump(graph, { times: true })
      const dry = await split(ada, fromLetter, { dryRun: true })
      expect(dry).toMatchObject({ from: abel, into: ada, written: false })
      expect(dry.facts.added).toContain('person:a-abel SPOKE_AT event:fair')
      expect(dry.facts.removed).toContain('person:ada SPOKE_AT event:fair')
      expect(await dump(graph, { times: true })).toEqual(before)
      expect(await split(ada, fromLetter)).toEqual({ ...dry, written: true })

      const parted = await dump(graph, { times: true })
      const back = await merge(abel, ada, true)
      expect(back).toMatchObject({ entities: { removed: [abel] }, written: false })
      expect(await dump(graph, { times: true })).toEqual(parted)
      expect(await merge(abel, ada)).toEqual({ ...back, written: true })
    })

    it('holds when the document is loaded again, as it is and changed, and when the graph is rebuilt', async () => {
      await split(ada, fromLetter)
      const parted = await said()
      expect(await load(graph, letter)).toMatchObject({ action: 'UNCHANGED' })
      expect(await rebuild(graph)).toEqual({ added: [], changed: [], removed: [] })
      expect(await said()).toEqual(parted)

      expect(await load(graph, letterAgain)).toMatchObject({ action: 'CHANGED' })
      await expectSound(graph)
      expect([await spokeAt(abel), await spokeAt(ada)]).toEqual([['event:fair', 'event:opening'], ['event:opening']])
      await load(graph, letter)
      expect(await said()).toEqual(parted)

      await removeDocument(graph, fromLetter)
      await expectSound(graph)
      expect(await stored(graph, abel)).toBeNull()
      await load(graph, letter)
      expect(await said()).toEqual(parted)
    })

    it('is over for documents loaded later, too, once it is undone', async () => {
      await split(ada, fromLetter)
      await merge(abel, ada)
      const before = await said()
      await load(graph, letterAgain)
      expect(await stored(graph, abel)).toBeNull()
      await load(graph, letter)
      expect(await said()).toEqual(before)
    })

    it('holds through merges into others and out of them again', async () => {
      await split(ada, fromLetter)
      const parted = await said()
      await merge(abel, adela)
      await load(graph, letterAgain)
      expect(await spokeAt(adela)).toEqual(['event:fair', 'event:opening'])
      await load(graph, letter)
      await splitEntity(graph, abel, reasons)
      expect(await said()).toEqual(parted)

      await merge(ada, adela)
      await load(graph, letterAgain)
      await load(graph, letter)
      expect(await spokeAt(abel)).toEqual(['event:fair', 'event:opening'])
      await splitEntity(graph, ada, reasons)
      expect(await said()).toEqual(parted)
    })

    it('takes along what was merged before, and gives it back', async () => {
      await merge(ada, adela)
      const merged = await said()
      await split(adela, fromLetter)
      const parted = await said()
      expect(await spokeAt(abel)).toEqual(['event:fair', 'event:opening'])
      await load(graph, letterAgain)
      await load(graph, letter)
      expect(await said()).toEqual(parted)
      await merge(abel, adela)
      expect(await said()).toEqual(merged)
      await splitEntity(graph, ada, reasons)
      expect(await spokeAt(ada)).toEqual(['event:fair', 'event:opening'])
    })

    it('lets a new one that another document names meanwhile forward like any other', async () => {
      const diary = story({ id: 'diary', people: { abel: { id: abel, name: 'Miss Abel' } } })
      await split(ada, fromLetter)
      await load(graph, diary)
      const parted = await said()
      await merge(abel, ada)
      await expectSound(graph)
      expect(await spokeAt(abel)).toEqual(['event:fair', 'event:opening'])
      await load(graph, letterAgain)
      await load(graph, letter)
      await splitEntity(graph, abel, reasons)
      expect(await said()).toEqual(parted)

      const { from } = await split(abel, fromLetter, { as: 'person:third' })
      await load(graph, letterAgain)
      await load(graph, letter)
      expect(await spokeAt('person:third')).toEqual(['event:fair', 'event:opening'])
      await merge(from, abel)
      expect(await said()).toEqual(parted)
    })

    it('is recorded with who, why and when, and stands in the history', async () => {
      const now = new Date('2023-03-04T05:06:07.000Z')
      await split(ada, fromLetter, { now })
      const [recorded] = await graph.read(rulings, { id: abel })
      expect(recorded?.ruling).toMatchObject({
        action: 'SPLIT',
        from: abel,
        into: ada,
        documentId: fromLetter,
        ...reasons,
        at: now.toISOString(),
      })
      const { changes } = await ask(graph, '{ changes(actions: [MERGED]) { edges { id at } } }')
      expect(changes.edges).toMatchObject([{ id: abel }])
    })
  })

  describe('where that makes no sense', () => {
    beforeAll(async () => {
      await reset()
      await split('event:opening', 'document:list', { as: 'event:the-other' })
      await merge('person:dora', 'person:ben')
      await removeDocument(graph, 'document:list')
    })

    it.each([
      ['one that is not there', 'person:nobody', fromLetter, undefined, 'NOT_FOUND', 'id'],
      ['one that is merged', 'person:dora', fromLetter, undefined, 'BAD_USER_INPUT', 'id'],
      ['a document', fromLetter, fromLetter, undefined, 'NOT_FOUND', 'id'],
      ['a document that is not there', ada, 'document:none', undefined, 'NOT_FOUND', 'document'],
      ['a document that does not speak of it', 'organization:guild', fromLetter, undefined, 'BAD_USER_INPUT', 'document'],
      ['the only document that does', 'organization:guild', 'document:report', undefined, 'BAD_USER_INPUT', 'document'],
      ['an id that another has', ada, fromLetter, 'person:ben', 'BAD_USER_INPUT', 'as'],
      ['its own id', ada, fromLetter, ada, 'BAD_USER_INPUT', 'as'],
      ['an id that another had', ada, fromLetter, 'person:dora', 'BAD_USER_INPUT', 'as'],
      ['an id that waits for a document', 'event:opening', fromLetter, 'event:the-other', 'BAD_USER_INPUT', 'as'],
      ['an id of another kind', ada, fromLetter, 'organization:abel', 'BAD_USER_INPUT', 'as'],
      ['an id of another form', ada, fromLetter, 'person:A. Abel', 'BAD_USER_INPUT', 'as'],
    ])('refuses %s and leaves everything as it was', async (_, id, document, as, code, argument) => {
      const before = await dump(graph, { times: true })
      for (const dryRun of [true, false])
        await expect(split(id, document, { as, dryRun })).rejects.toMatchObject({ code, details: { argument } })
      expect(await dump(graph, { times: true })).toEqual(before)
    })
  })
})
