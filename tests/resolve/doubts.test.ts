import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { listDoubts } from '../../src/assemble/doubts.ts'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import { settleDoubt } from '../../src/assemble/settle-doubt.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { dump, expectSound } from '../assemble/soundness.ts'
import { load } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'
import { telling } from './corpora.ts'
import { people } from './up-to-ids.ts'

const weaver = telling('weaver', { name: 'Ada Abel', title: 'Chair', at: 'Guild of Weavers' })
const spinner = telling('spinner', { name: 'Ada Abel', title: 'Chair', at: 'Union of Spinners' })
const reasons = { by: 'Nora', why: 'The same face.' }

describe.each(engines)('$name: what rules are not sure of', ({ open }) => {
  let graph: Graph
  let pair: [string, string]
  beforeAll(async () => {
    graph = await open()
  })
  beforeEach(async () => {
    await graph.write([{ statement: { name: 'wipe', text: 'MATCH (n) DETACH DELETE n' }, params: {} }])
    await load(graph, weaver)
    await load(graph, spinner)
    const [doubt] = (await listDoubts(graph, 10)).doubts
    pair = (doubt?.sides.map(({ id }) => id) ?? ['', '']) as [string, string]
  })
  afterAll(() => graph.close())

  const listed = async () => (await listDoubts(graph, 10)).total
  const withoutRulings = async () => (await dump(graph)).filter(line => !line.startsWith('(Ruling)'))

  it('is listed with the reasons and the words of either side', async () => {
    expect(await listDoubts(graph, 0)).toEqual({ doubts: [], total: 1 })
    const { doubts } = await listDoubts(graph, 10)
    expect(doubts).toMatchObject([{ kind: 'Person', score: 0.3, reason: 'Same name; posts in different organizations.' }])
    const sides = [...(doubts[0]?.sides ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(sides).toMatchObject([
      { id: 'person:ada-abel', name: 'Ada Abel', evidence: { documentId: 'document:weaver', quote: 'This is sentence number 0.' } },
      { id: expect.stringMatching(/^person:ada-abel-/), evidence: { documentId: 'document:spinner', title: 'The story spinner' } },
    ])
  })

  it('is one when a person says so, and open again when she takes it back', async () => {
    const before = await withoutRulings()
    await settleDoubt(graph, pair, 'same', reasons)
    await expectSound(graph)
    expect([await people(graph), await listed()]).toEqual([['spinner#pe0 weaver#pe0'], 0])
    await settleDoubt(graph, pair, 'unsure', reasons)
    expect(await withoutRulings()).toEqual(before)
    expect(await listed()).toBe(1)
  })

  it('stays two when a person says so, whatever is loaded later, and is not asked again', async () => {
    await settleDoubt(graph, pair, 'different', reasons)
    expect(await listed()).toBe(0)
    await load(
      graph,
      telling('both', { name: 'Ada Abel', title: 'Chair', at: 'Guild of Weavers', event: 'Loom Forum', date: '2022-05-02' }),
    )
    await load(
      graph,
      telling('spinner', { name: 'Ada Abel', title: 'Director', at: 'Guild of Weavers', event: 'Loom Forum', date: '2022-05-02' }),
    )
    await rebuild(graph)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['both#pe0 weaver#pe0', 'spinner#pe0'].sort())
    expect(await listed()).toBe(0)
  })

  it('is open again when a person takes back that they are two', async () => {
    await settleDoubt(graph, pair, 'different', reasons)
    await settleDoubt(graph, pair, 'unsure', reasons)
    expect(await listed()).toBe(1)
    await expect(settleDoubt(graph, pair, 'unsure', reasons)).rejects.toThrow('about which somebody decided')
  })

  it('is not decided by a dry run', async () => {
    const before = await dump(graph)
    for (const verdict of ['same', 'different'] as const) {
      expect(await settleDoubt(graph, pair, verdict, reasons, { dryRun: true })).toMatchObject({ written: false })
    }
    expect(await dump(graph)).toEqual(before)
  })

  it('keeps what was decided when a document goes and comes again', async () => {
    await settleDoubt(graph, pair, 'different', reasons)
    await removeDocument(graph, 'document:spinner')
    await load(graph, spinner)
    expect(await listed()).toBe(0)
  })

  it.each<[string, (ids: [string, string]) => [string, string], string]>([
    ['one twice', ([a]) => [a, a], 'Expected two entities, but got one twice'],
    ['one that is not there', ([a]) => [a, 'person:none'], 'nothing has the id: person:none'],
    ['two kinds', ([a]) => [a, 'organization:guild-of-weavers'], 'Expected two entities of one kind'],
  ])('refuses %s', async (_, given, message) => {
    await expect(settleDoubt(graph, given(pair), 'different', reasons)).rejects.toThrow(message)
    await expect(settleDoubt(graph, given(pair), 'same', reasons)).rejects.toThrow(message)
  })
})
