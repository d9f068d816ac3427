import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import { readDocument } from '../../src/documents/read.ts'
import { bind, type Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { Reading } from '../../src/model/records.ts'
import { revision } from '../../src/statements/corpus.ts'
import { engines } from '../setup/engines.ts'
import { dump, expectSound, soundDump } from './soundness.ts'
import { load, loadOnly, relationshipsOf, seed, seedFiles, seeds, stored } from './stories.ts'

const dumps = new Map<string, Promise<string[]>>()

/** What an empty graph holds after loading these documents. Of the embedded engine, so that the other is compared with it. */
function dumpOf(readings: readonly Reading[]): Promise<string[]> {
  const key = readings.map(({ document }) => document.sha256).join()
  const known = dumps.get(key) ?? freshDump(readings)
  dumps.set(key, known)
  return known
}

async function freshDump(readings: readonly Reading[]): Promise<string[]> {
  const graph = await openGraph({ kind: 'embedded' })
  try {
    for (const reading of readings) await load(graph, reading)
    return await dump(graph)
  } finally {
    await graph.close()
  }
}

/** The report on the webinar of 10 September 2020 in another version: a day later, without Univerbal. */
function changedReport(): Reading {
  const { file, content } = seedFiles.find(each => each.file.startsWith('2020-09-25')) ?? { file: '', content: '' }
  const changed = content
    .replace(/^ {2}- quote: Univerbal[\s\S]*?(?=^ {2}- quote: OLMEC)/m, '')
    .replace(/^ {2}(perez|poisson|univerbal): .*\n/gm, '')
    .replaceAll('10 September 2020', '11 September 2020')
    .replace('startDate: 2020-09-10', 'startDate: 2020-09-11')
  return readDocument(file, Buffer.from(changed))
}

const sse = 'topic:social-and-solidarity-economy'

async function revisionOf(graph: Graph): Promise<number | undefined> {
  return (await graph.read(revision, {}))[0]?.revision
}

describe.each(engines)('$name: the five documents', ({ open }) => {
  let graph: Graph
  let complete: string[]

  beforeAll(async () => {
    graph = await open()
    complete = await dumpOf(seeds)
  })
  afterAll(() => graph.close())

  it('make a sound graph, one after another', async () => {
    for (const reading of seeds) {
      expect(await load(graph, reading)).toMatchObject({ action: 'ADDED', title: reading.document.title })
      await expectSound(graph)
    }
    expect(await dump(graph)).toEqual(complete)
  })

  it('change nothing when they are loaded again, not even the revision', async () => {
    const [before, at] = [await dump(graph, { times: true }), await revisionOf(graph)]
    for (const reading of seeds) {
      expect(await load(graph, reading)).toMatchObject({ action: 'UNCHANGED', facts: { added: 0, confirmed: 0, changed: 0, removed: 0 } })
    }
    expect(await revisionOf(graph)).toBe(at)
    expect(await dump(graph, { times: true })).toEqual(before)
  })

  it('are not changed by a rebuild, not even in their times', async () => {
    const before = await dump(graph, { times: true })
    expect(await rebuild(graph)).toEqual({ added: [], changed: [], removed: [] })
    expect(await dump(graph, { times: true })).toEqual(before)
  })

  it('keep two people of one family name and one organization apart', async () => {
    expect(await stored(graph, 'person:gianluca-pastorelli')).toMatchObject({ name: 'Gianluca Pastorelli', aliases: [] })
    expect(await stored(graph, 'person:luca-pastorelli')).toMatchObject({ name: 'Luca Pastorelli', aliases: [] })
    const diesis = (await relationshipsOf(graph, 'REPRESENTED_AT')).filter(({ from }) => from === 'organization:diesis-network')
    expect(diesis.map(({ person, to }) => [person, to])).toEqual([
      ['person:gianluca-pastorelli', 'event:2020-09-10-social-economy-and-migrant-entrepreneurship'],
      ['person:luca-pastorelli', 'event:2022-10-18-investing-in-the-sse-to-improve-employment'],
    ])
  })

  it('tell of one person under two spellings, with every post and when it was cited', async () => {
    expect(await stored(graph, 'person:vic-van-vuuren')).toMatchObject({
      name: 'Vic van Vuuren',
      aliases: expect.arrayContaining(['Vic Van Vuuren', 'Mr van Vuuren', 'Mr Van Vuuren']),
    })
    const posts = (await relationshipsOf(graph, 'HOLDS_POSITION')).filter(({ from }) => from === 'person:vic-van-vuuren')
    expect(posts.map(({ to, title, status, firstCited, lastCited }) => ({ to, title, status, firstCited, lastCited }))).toEqual([
      {
        to: 'organization:ilo-enterprises-department',
        title: 'Director',
        status: 'HELD',
        firstCited: '2020-06-17',
        lastCited: '2020-09-10',
      },
      { to: 'organization:untfsse', title: 'Chair', status: 'HELD', firstCited: '2020-06-17', lastCited: '2020-06-17' },
    ])
  })

  it('say what a changed version says and no longer what the old one said', async () => {
    const report = seed('2020-09-25')
    const changed = changedReport()
    expect(await load(graph, changed)).toMatchObject({ action: 'CHANGED' })
    expect(await soundDump(graph)).toEqual(await dumpOf(seeds.map(each => (each === report ? changed : each))))
    expect(await stored(graph, 'person:charlotte-poisson')).toBeNull()
    expect(await stored(graph, 'event:2020-09-10-social-economy-and-migrant-entrepreneurship')).toMatchObject({ startDate: '2020-09-11' })
    await load(graph, report)
    expect(await dump(graph)).toEqual(complete)
  })

  it('leave what the others say when they are removed one after another, and nothing behind the last', async () => {
    const order = [2, 0, 4, 1, 3].map(index => seeds[index] as Reading)
    for (const [index, { document }] of order.entries()) {
      expect(await removeDocument(graph, document.id)).toMatchObject({ action: 'REMOVED', title: document.title })
      const others = seeds.filter(each => !order.slice(0, index + 1).includes(each))
      expect(await soundDump(graph)).toEqual(await dumpOf(others))
    }
    expect(await dump(graph)).toEqual([])
  })

  it('make the same graph in another order', async () => {
    await loadOnly(graph, ...[4, 2, 3, 0, 1].map(index => seeds[index] as Reading))
    expect(await dump(graph)).toEqual(complete)
  })

  it('get back, by a rebuild, every relationship of an entity that was lost', async () => {
    const [relationships, entity] = await Promise.all([relationshipsOf(graph, 'ABOUT'), stored(graph, sse)])
    await graph.write([bind({ name: 'lose an entity', text: 'MATCH (n:Entity {id: $id}) DETACH DELETE n' }, { id: sse })])
    await rebuild(graph)
    const { addedAt: _, updatedAt: __, ...restored } = { ...(await stored(graph, sse)) }
    expect(entity).toMatchObject(restored)
    expect(await relationshipsOf(graph, 'ABOUT')).toEqual(relationships)
  })

  it('cannot be removed by an id that none of them has', async () => {
    const at = await revisionOf(graph)
    expect(await removeDocument(graph, 'document:of-nobody')).toBeNull()
    expect(await revisionOf(graph)).toBe(at)
  })
})
