import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Judged } from '../../src/assemble/assembly.ts'
import { deciding } from '../../src/assemble/deciding.ts'
import { loadDocument, loadDocuments } from '../../src/assemble/load.ts'
import { Memory, type Place, type Written } from '../../src/assemble/memory.ts'
import { mergeEntities } from '../../src/assemble/merge.ts'
import { readJudged } from '../../src/assemble/read-judged.ts'
import { readingOf } from '../../src/extract/reading-of.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { engines } from '../setup/engines.ts'
import { clear, seeds } from './stories.ts'

const folder = new URL('../eval/documents/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.txt'))

const document = (id: string, reason = 'Same name.'): Judged => ({
  id,
  citedOn: null,
  readAt: null,
  mentions: [{ key: 'ada', start: 0, end: 3 }],
  passages: [{ start: 0, end: 10 }],
  judgements: [{ documentId: id, key: 'ada', entityId: 'person:ada', by: 'rules', score: 0.8, reason, profile: 'p1' }],
})
/** A document with its parts in no order. */
const told = ({ id, citedOn, readAt, mentions, passages, judgements }: Judged) => ({
  id,
  citedOn,
  readAt,
  mentions: mentions.map(({ key, start, end }) => `${key} ${start}-${end}`).sort(),
  passages: passages.map(({ start, end }) => `${start}-${end}`).sort(),
  judgements,
})
const place = { id: 'p1', entityId: 'person:ada', score: 1, reason: 'Same name.' }
const nothing: Written = { documents: [], removed: [], retold: new Map(), blocks: new Map() }

describe('what a process remembers of what it wrote', () => {
  it('holds for one revision', () => {
    const memory = new Memory()
    memory.note(7, { ...nothing, documents: [document('document:a')], blocks: new Map([['b', [place]]]) })
    expect(memory.at(7).document('document:a')).toEqual(document('document:a'))
    expect(memory.block('b')).toEqual([place])
    expect(memory.at(8).document('document:a')).toBeUndefined()
    expect(memory.block('b')).toBeUndefined()
    expect(memory.at(7).document('document:a')).toBeUndefined()
  })

  it('follows removals and new reasons', () => {
    const memory = new Memory()
    memory.note(1, { ...nothing, documents: [document('document:a'), document('document:b')] })
    memory.note(2, { ...nothing, removed: ['document:b'], retold: new Map([['p1', { score: 0.9, reason: 'Same post.' }]]) })
    expect(memory.at(2).document('document:a')?.judgements).toMatchObject([{ entityId: 'person:ada', score: 0.9, reason: 'Same post.' }])
    expect(memory.document('document:b')).toBeUndefined()
  })

  it('is bounded, the oldest go first', () => {
    const memory = new Memory()
    for (let number = 0; number < 2_001; number++) memory.note(number, { ...nothing, documents: [document(`document:${number}`)] })
    expect(memory.document('document:0')).toBeUndefined()
    expect(memory.document('document:1')).toBeDefined()
    expect(memory.document('document:2000')).toBeDefined()
  })
})

describe.each(engines)('$name: what is remembered', ({ open }) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await clear(graph)
  })
  afterAll(() => graph.close())

  const remembered = () => deciding(graph, async (_, memory) => memory)
  const ids = seeds.map(({ document: { id } }) => id)

  it('is what the graph has, also of documents that mean others since', async () => {
    const texts = await Promise.all(names.map(name => readingOf({ name, bytes: readFileSync(new URL(name, folder)) })))
    for (const seed of seeds) await loadDocument(graph, seed)
    await loadDocuments(graph, texts)
    const all = [...ids, ...texts.map(({ document: { id } }) => id)].sort()
    const memory = await remembered()
    expect((await readJudged(graph, all)).map(told)).toEqual(all.map(id => told(memory.document(id) as Judged)))
    const rows = await graph.read<object, { block: string; place: Place }>(
      {
        name: 'all candidates',
        text: 'MATCH (c:Candidate) MATCH (p:Profile {id: c.profileId}) RETURN c.block AS block, {id: p.id, entityId: p.entityId, score: p.score, reason: p.reason} AS place',
      },
      {},
    )
    const blocks = new Map<string, Place[]>()
    for (const { block, place: each } of rows) blocks.set(block, [...(blocks.get(block) ?? []), each])
    const byId = (places: readonly Place[] = []) => [...places].sort((a, b) => (a.id < b.id ? -1 : 1))
    const known = [...blocks].filter(([block]) => memory.block(block) !== undefined)
    expect(known.length).toBeGreaterThan(blocks.size / 2)
    for (const [block, places] of known) expect(byId(memory.block(block))).toEqual(byId(places))
  })

  it('is forgotten when a person decides, and read again', async () => {
    await mergeEntities(graph, 'person:luca-pastorelli', 'person:gianluca-pastorelli', { by: 'a test', why: 'to see' })
    const memory = await remembered()
    expect(ids.map(id => memory.document(id))).toEqual(ids.map(() => undefined))
    const meant = (await readJudged(graph, ids, memory)).flatMap(({ judgements }) => judgements.map(({ entityId }) => entityId))
    expect(meant).toContain('person:gianluca-pastorelli')
    expect(meant).not.toContain('person:luca-pastorelli')
  })
})
