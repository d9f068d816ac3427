import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { loadDocument, loadDocuments } from '../../src/assemble/load.ts'
import { readingOf } from '../../src/extract/reading-of.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Reading } from '../../src/model/records.ts'
import { upToIds } from '../resolve/up-to-ids.ts'
import { engines } from '../setup/engines.ts'
import { dump, expectSound } from './soundness.ts'
import { clear, seeds, story } from './stories.ts'

const folder = new URL('../eval/documents/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
const texts = () => Promise.all(names.map(name => readingOf({ name, bytes: readFileSync(new URL(name, folder)) })))
const reversed = <T>(all: readonly T[]): T[] => [...all].reverse()

/** The lines that only one of two graphs has: whole graphs are long. */
const differences = (a: readonly string[], b: readonly string[]) => [
  ...a.filter(line => !b.includes(line)),
  ...b.filter(line => !a.includes(line)),
]

const opening = (id: string, says: Parameters<typeof story>[0]['says']) =>
  story({ id, people: { ada: 'Ada Abel', ben: 'Ben Bell' }, events: { opening: 'Opening' }, says })
const report = opening('report', [['Ada Abel spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER' } }]])
const other = opening('other', [
  ['Ada Abel spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER' } }],
  ['Ben Bell chaired.', { 'ben SPOKE_AT opening': { role: 'CHAIR' } }],
])

describe.each(engines)('$name: documents loaded together', ({ open }) => {
  let graph: Graph
  let known: readonly Reading[]
  beforeAll(async () => {
    graph = await open()
    known = [...seeds, ...(await texts())]
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  async function oneByOne(readings: readonly Reading[]): Promise<string[]> {
    await clear(graph)
    for (const reading of readings) await loadDocument(graph, reading)
    return upToIds(graph)
  }

  it('make the graph that they make one by one, in any order and beside others', async () => {
    const expected = await oneByOne(known)
    await clear(graph)
    const outcomes = await loadDocuments(graph, known)
    expect(outcomes.map(({ id, action }) => [id, action])).toEqual(known.map(({ document }) => [document.id, 'ADDED']))
    await expectSound(graph)
    expect(differences(await upToIds(graph), expected)).toEqual([])
    await clear(graph)
    await loadDocuments(graph, reversed(known.slice(4, 11)))
    await loadDocuments(graph, [...known.slice(0, 4), ...known.slice(11)])
    await expectSound(graph)
    expect(differences(await upToIds(graph), expected)).toEqual([])
  })

  it('count a fact for the first that states it, and for the others as confirmed', async () => {
    const [first, second] = await loadDocuments(graph, [report, other])
    await clear(graph)
    const alone = [await loadDocument(graph, report), await loadDocument(graph, other)]
    expect([first?.facts, second?.facts]).toEqual(alone.map(({ facts }) => facts))
    expect(second?.facts.confirmed).toBeGreaterThan(0)
  })

  it('are each named in the history beside what they brought', async () => {
    await loadDocuments(graph, [report, other])
    const rows = await graph.read<object, { of: string; documentId: string }>(
      { name: 'history', text: "MATCH (c:Change) WHERE c.action = 'ADDED' RETURN c.of AS of, c.documentId AS documentId" },
      {},
    )
    const brought = new Map(rows.map(({ of, documentId }) => [of, documentId]))
    expect(brought.get('person:ada SPOKE_AT event:opening')).toBe('document:report')
    expect(brought.get('person:ben SPOKE_AT event:opening')).toBe('document:other')
    expect(brought.get('person:ben')).toBe('document:report')
    expect(brought.get('document:other')).toBe('document:other')
  })

  it('change, stay or are kept each for itself', async () => {
    await loadDocuments(graph, [report, other])
    const before = await dump(graph)
    const changed = opening('other', [['Ben Bell moderated.', { 'ben SPOKE_AT opening': { role: 'MODERATOR' } }]])
    const added = opening('third', [['Ada Abel chaired.', { 'ada SPOKE_AT opening': { role: 'CHAIR' } }]])
    const outcomes = await loadDocuments(graph, [report, changed, added])
    expect(outcomes.map(({ action }) => action)).toEqual(['UNCHANGED', 'CHANGED', 'ADDED'])
    expect(outcomes[0]?.facts).toMatchObject({ added: 0, confirmed: 0, changed: 0, removed: 0 })
    await expectSound(graph)
    const changes = await upToIds(graph)
    expect(changes).toEqual(await oneByOne([report, changed, added]))
    await clear(graph)
    await loadDocuments(graph, [report, other])
    expect(await dump(graph)).toEqual(before)
  })

  it('leave nothing where one of them cannot be stored', async () => {
    const broken = { ...other, document: { ...other.document, title: new Map() as unknown as string } }
    await expect(loadDocuments(graph, [report, broken])).rejects.toThrow()
    expect(await dump(graph)).toEqual([])
    await expectSound(graph)
  })
})
