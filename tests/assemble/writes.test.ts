import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import { bind, type Graph, type Properties, type Statement, type Work } from '../../src/graph/graph.ts'
import { revision } from '../../src/statements/corpus.ts'
import { engines } from '../setup/engines.ts'
import { dump, expectSound, soundDump } from './soundness.ts'
import { load, loadOnly, story } from './stories.ts'

const first = story({
  id: 'first',
  publishedOn: '2020',
  people: { ada: 'Ada' },
  organizations: { guild: 'Guild' },
  events: { opening: 'Opening' },
  topics: { looms: 'looms' },
  says: [
    ['Ada spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER', onBehalfOf: 'guild' } }],
    ['She directs the guild.', { 'ada HOLDS_POSITION guild': { title: 'Director', at: 'opening' } }],
    ['All about weaving.', { 'opening ABOUT looms': {}, 'document REPORTS opening': {} }],
  ],
})

const second = story({
  id: 'second',
  publishedOn: '2021',
  people: { ada: 'Ada', ben: 'Ben' },
  events: { opening: 'Opening' },
  says: [
    ['It opened in 2019.', { opening: { startDate: '2019' } }],
    ['Ben chaired.', { 'ben SPOKE_AT opening': { role: 'CHAIR' } }],
  ],
})

const third = story({ id: 'third', people: { ben: 'Ben' }, organizations: { guild: 'Guild' } })

const broken: Statement = { name: 'broken', text: 'THIS IS NO CYPHER' }

/** All statements of a transaction. */
async function decided(work: readonly Work[]) {
  return (await Promise.all(work)).flat()
}

/** The graph, refusing every transaction at the statement with this number. */
function breakingAt(number: number, graph: Graph): Graph {
  return {
    read: (statement, params) => graph.read(statement, params),
    write: async (work, options) => {
      const statements = await decided(work)
      return graph.write([...statements.slice(0, number), bind(broken, {}), ...statements.slice(number)], options)
    },
    close: () => graph.close(),
  }
}

/** The graph, on which something else happens whenever a revision has been read, as often as `times`. */
function disturbed(graph: Graph, disturb: () => Promise<unknown>, times = 1): { graph: Graph; readonly revisionsRead: number } {
  let revisionsRead = 0
  return {
    get revisionsRead() {
      return revisionsRead
    },
    graph: {
      async read(statement, params) {
        const rows = await graph.read(statement, params)
        if (statement.name === revision.name && ++revisionsRead <= times) await disturb()
        return rows
      },
      write: (work, options) => graph.write(work, options),
      close: () => graph.close(),
    },
  }
}

/** The number of statements in the transactions that `work` makes. */
async function statementsIn(graph: Graph, work: (graph: Graph) => Promise<unknown>): Promise<number> {
  let count = 0
  await work({
    read: (statement, params) => graph.read(statement, params),
    write: async (work, options) => {
      count += (await decided(work)).length
      return graph.write(work, options)
    },
    close: () => graph.close(),
  })
  return count
}

describe.each(engines)('$name: a write', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  beforeEach(() => change('MATCH (n) DETACH DELETE n'))
  afterAll(() => graph.close())

  const change = (text: string, params: Properties = {}) => graph.write([bind({ name: 'raw write', text }, params)])
  const state = async () => ({ dump: await dump(graph, { times: true }), revision: await graph.read(revision, {}) })

  it.each([
    ['loading a changed version', [first, story({ id: 'second', people: { cleo: 'Cleo' } })], (on: Graph) => load(on, second)],
    ['removing a document', [first, second], (on: Graph) => removeDocument(on, second.document.id)],
    ['a rebuild', [first, second], (on: Graph) => rebuild(on)],
  ])('leaves nothing of %s that fails, at whichever statement', async (_, standing, work) => {
    await loadOnly(graph, ...standing)
    const statements = await statementsIn(graph, work)
    await loadOnly(graph, ...standing)
    const before = await state()
    for (let number = 0; number <= statements; number++) {
      await expect(work(breakingAt(number, graph))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    }
    expect(await state()).toEqual(before)
  })

  it('that was decided on a graph which has moved since is decided again', async () => {
    const moving = disturbed(graph, () => load(graph, first))
    expect(await load(moving.graph, second)).toMatchObject({ action: 'ADDED' })
    expect(moving.revisionsRead).toBe(2)
    const met = await soundDump(graph)
    await loadOnly(graph, first, second)
    expect(met).toEqual(await dump(graph))
  })

  it('that finds its document loaded by another meanwhile has nothing left to do', async () => {
    const moving = disturbed(graph, () => load(graph, first))
    expect(await load(moving.graph, first)).toMatchObject({ action: 'UNCHANGED' })
    await expectSound(graph)
  })

  it('that finds its document removed by another meanwhile loads it anew', async () => {
    await loadOnly(graph, first, second)
    const changed = story({ id: 'second', people: { cleo: 'Cleo' } })
    const moving = disturbed(graph, () => removeDocument(graph, second.document.id))
    expect(await load(moving.graph, changed)).toMatchObject({ action: 'ADDED' })
    await expectSound(graph)
  })

  it('gives up with CONFLICT, and leaves nothing, when the graph never stands still', async () => {
    await loadOnly(graph, first)
    const before = await dump(graph)
    const restless = disturbed(graph, () => graph.write([]), Number.POSITIVE_INFINITY)
    await expect(load(restless.graph, second)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(restless.revisionsRead).toBeGreaterThan(1)
    expect(await dump(graph)).toEqual(before)
  })

  it('lands beside others that are made at the same time', async () => {
    await Promise.all([load(graph, first), load(graph, second), load(graph, third)])
    const together = await soundDump(graph)
    await loadOnly(graph, first, second, third)
    expect(together).toEqual(await dump(graph))
    await Promise.all([removeDocument(graph, first.document.id), removeDocument(graph, second.document.id)])
    const left = await soundDump(graph)
    await loadOnly(graph, third)
    expect(left).toEqual(await dump(graph))
  })

  it('lands beside seven others that are made at the same time', async () => {
    const people = Array.from({ length: 8 }, (_, index) => story({ id: `crowd-${index}`, people: { [`p${index}`]: `Person ${index}` } }))
    const outcomes = await Promise.allSettled(people.map(reading => load(graph, reading)))
    expect(outcomes.map(({ status }) => status)).toEqual(people.map(() => 'fulfilled'))
    await expectSound(graph)
  })

  it.each([
    ['an entity shows something else', "MATCH (n:Entity {id: 'person:ada'}) SET n.name = 'Adam', n.sortName = 'adam'"],
    ['an entity is gone', "MATCH (n:Entity {id: 'person:ada'}) DETACH DELETE n"],
    ['an entity at the far end of relationships is gone', "MATCH (n:Entity {id: 'topic:looms'}) DETACH DELETE n"],
    [
      'a relationship shows something else',
      "MATCH (:Entity {id: 'person:ben'})-[r:SPOKE_AT]->() SET r.role = 'SPEAKER', r.title = 'Guest'",
    ],
    ['a relationship is gone', "MATCH (:Entity {id: 'person:ada'})-[r:HOLDS_POSITION]->() DELETE r"],
    ['a relationship that follows from another is gone', 'MATCH ()-[r:REPRESENTED_AT]->() DELETE r'],
    ['a fact has another state', "MATCH (f:Fact {id: 'event:opening#startDate'}) SET f.state = '\"1999\"'"],
    ['a fact is gone', "MATCH (f:Fact {id: 'event:opening#startDate'}) DELETE f"],
    ['a link to a document is gone', 'MATCH (:Entity)-[r:MENTIONED_IN]->(:Document) DELETE r'],
    [
      'an entity is there that nothing states',
      "CREATE (n:Entity:Person {id: 'person:nobody', kind: 'Person', name: 'Nobody', names: [], aliases: []})",
    ],
    [
      'a relationship is there that nothing states',
      "MATCH (a:Entity {id: 'person:ada'}), (e:Entity {id: 'event:opening'}) CREATE (a)-[:ATTENDED {id: 'a', fact: 'b'}]->(e)",
    ],
  ])('of a rebuild mends a graph in which %s', async (_, damage) => {
    await loadOnly(graph, first, second, third)
    const sound = await dump(graph)
    await change(damage)
    await expect(expectSound(graph)).rejects.toThrow()
    await rebuild(graph)
    expect(await dump(graph)).toEqual(sound)
  })

  it('of a rebuild takes away what claims no longer state, and what followed from it', async () => {
    await loadOnly(graph, first, second)
    await change("MATCH (c:Claim {fact: 'event:opening#startDate'}) DELETE c")
    await change("MATCH (c:Claim {predicate: 'SPOKE_AT', subjectId: 'person:ada'}) DELETE c")
    expect(await rebuild(graph)).toEqual({
      added: [],
      changed: ['person:ada HOLDS_POSITION organization:guild director'],
      removed: ['event:opening#startDate', 'person:ada SPOKE_AT event:opening'],
    })
    await expectSound(graph)
  })
})
