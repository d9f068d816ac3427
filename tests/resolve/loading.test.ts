import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import { mergeEntities } from '../../src/assemble/merge.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { dump, expectSound } from '../assemble/soundness.ts'
import { clear, load, stored } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'
import { telling } from './corpora.ts'
import { people, upToIds } from './up-to-ids.ts'

const simel = { name: 'Simel Esim', title: 'Head', at: 'Cooperatives Unit of the ILO' }
const programme = telling('programme', { ...simel, event: 'Loom Forum', date: '2022-05-02', place: 'Bern' })
const report = telling('report', { ...simel, name: 'Ms Simel Esim', event: 'Loom Forum', date: '2022-05' })
const namesake = telling('namesake', { name: 'Simel Esim', at: 'Union of Spinners' })
const reasons = { by: 'Nora', why: 'The same face.' }

describe.each(engines)('$name: who is who across documents', ({ open }) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  it('joins those whose name and post agree, and says why', async () => {
    await load(graph, programme)
    await load(graph, report)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['programme#pe0 report#pe0'])
    expect(await stored(graph, 'person:simel-esim')).toMatchObject({ names: expect.arrayContaining(['PREFERRED Simel Esim']) })
    const judged = await graph.read<object, { by: string; score: number; reason: string }>(
      {
        name: 'judged',
        text: "MATCH (j:Judgement {entityId: 'person:simel-esim'}) RETURN DISTINCT j.by AS by, j.score AS score, j.reason AS reason",
      },
      {},
    )
    const reason = 'Same name; both Head at Cooperatives Unit of the ILO; both at Loom Forum.'
    expect(judged).toEqual([{ by: 'rules', score: 1, reason }])
  })

  it('keeps a namesake apart, under the slug with digits of the first mention', async () => {
    await load(graph, programme)
    await load(graph, namesake)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['namesake#pe0', 'programme#pe0'])
    const ids = await graph.read<object, { id: string }>({ name: 'ids', text: 'MATCH (p:Person) RETURN p.id AS id ORDER BY id' }, {})
    expect(ids.map(({ id }) => id)).toEqual(['person:simel-esim', expect.stringMatching(/^person:simel-esim-[0-9a-f]{8}$/)])
  })

  it('joins two that a third document connects, and parts them when it goes', async () => {
    const weavers = telling('weavers', { ...simel, event: 'Loom Forum', date: '2022-05-02' })
    const spinners = telling('spinners', { name: 'Simel Esim', at: 'Union of Spinners', title: 'Chair' })
    const both = telling('both', { name: 'Simel Esim', at: 'Union of Spinners', event: 'Loom Forum', date: '2022-05-02' })
    await load(graph, weavers)
    await load(graph, spinners)
    const before = await upToIds(graph)
    await load(graph, both)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['both#pe0 spinners#pe0 weavers#pe0'])
    await removeDocument(graph, 'document:both')
    expect(await upToIds(graph)).toEqual(before)
  })

  it('keeps the id of a thing when its document changes', async () => {
    await load(graph, namesake)
    await load(graph, programme)
    const [id] = (
      await graph.read<object, { id: string }>(
        { name: 'id', text: "MATCH (j:Judgement {id: 'document:programme#pe0'}) RETURN j.entityId AS id" },
        {},
      )
    ).map(row => row.id)
    await load(graph, telling('programme', { ...simel, title: 'Director', event: 'Loom Forum', place: 'Lyon' }))
    await expectSound(graph)
    expect(await stored(graph, String(id))).not.toBeNull()
    expect((await people(graph)).length).toBe(2)
  })

  it('gives an entity the id that a person chose, whichever document comes first', async () => {
    const curated = telling('curated', { ...simel, id: 'person:esim', event: 'Loom Forum', date: '2022-05-02' })
    for (const order of [
      [curated, programme],
      [programme, curated],
    ]) {
      await clear(graph)
      for (const reading of order) await load(graph, reading)
      await expectSound(graph)
      expect(await people(graph)).toEqual(['curated#pe0 programme#pe0'])
      expect(await stored(graph, 'person:esim')).not.toBeNull()
      expect(await stored(graph, 'person:simel-esim')).toBeNull()
    }
  })

  it('gives up an id that a person chose for somebody else', async () => {
    const other = telling('other', { name: 'Simone Ehrlich', id: 'person:simel-esim' })
    await load(graph, programme)
    await load(graph, other)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['other#pe0', 'programme#pe0'])
    expect(await stored(graph, 'person:simel-esim')).toMatchObject({ name: 'Simone Ehrlich' })
  })

  it('leaves to people what they decided, when documents come again and facts are computed anew', async () => {
    await load(graph, programme)
    await load(graph, namesake)
    const [, id = ''] = (
      await graph.read<object, { id: string }>({ name: 'ids', text: 'MATCH (p:Person) RETURN p.id AS id ORDER BY id' }, {})
    ).map(row => row.id)
    await mergeEntities(graph, id, 'person:simel-esim', reasons)
    const merged = await dump(graph)
    await rebuild(graph)
    await load(graph, report)
    await removeDocument(graph, 'document:report')
    await removeDocument(graph, 'document:namesake')
    await load(graph, namesake)
    await expectSound(graph)
    expect(await people(graph)).toEqual(['namesake#pe0 programme#pe0'])
    expect(await dump(graph)).toEqual(merged)
  })
})
