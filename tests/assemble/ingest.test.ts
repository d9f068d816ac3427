import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { loadDocument } from '../../src/assemble/load.ts'
import { readDocument } from '../../src/documents/read.ts'
import { writeDocument } from '../../src/documents/write.ts'
import { confident } from '../../src/extract/confident.ts'
import { readingOf } from '../../src/extract/reading-of.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Reading } from '../../src/model/records.ts'
import { down, pdfOf } from '../documents/sample-files.ts'
import { engines } from '../setup/engines.ts'
import { dump, expectSound } from './soundness.ts'
import { clear } from './stories.ts'

const address = 'https://www.example.org/news/cooperatives-meet'
const sentences = [
  'The conference "Work and Cooperatives" was held in Lyon, France, on 2 May 2023.',
  'Ada Example, Director of the ILO Enterprises Department, opened the conference.',
  'Bea Sample, President of Cooperatives Europe, moderated the conference.',
]

const page = (said: readonly string[], link = `<link rel="canonical" href="${address}">`) =>
  `<!doctype html><html lang="en"><head><title>Cooperatives meet in Lyon</title>${link}</head><body><main><article><h1>Cooperatives meet in Lyon</h1>${said
    .map(sentence => `<p>${sentence}</p>`)
    .join('')}</article></main></body></html>`
const notes = (said: readonly string[]) =>
  `---\ntitle: Cooperatives meet in Lyon\nurl: ${address}\n---\n# Cooperatives meet in Lyon\n\n${said.join('\n\n')}\n`
const read = (name: string, content: string | Buffer) => readingOf({ name, bytes: Buffer.from(content as string) })

/** A dump of the graph, after a check of all invariants. */
async function sound(graph: Graph): Promise<string[]> {
  await expectSound(graph)
  return dump(graph)
}

describe.each(engines)('$name: what is read out of files', ({ open }) => {
  let graph: Graph
  let html: Reading
  beforeAll(async () => {
    graph = await open()
    html = await read('page.html', page(sentences))
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  it('is looked at again when that is asked for, and replaced where rules find something else in the same text', async () => {
    const less = confident(html, 0.9)
    await loadDocument(graph, less)
    const before = await dump(graph, { times: true })
    expect(await loadDocument(graph, less, { again: true })).toMatchObject({ action: 'UNCHANGED' })
    expect(await dump(graph, { times: true })).toEqual(before)
    expect(await loadDocument(graph, html)).toMatchObject({ action: 'UNCHANGED' })
    expect(await loadDocument(graph, html, { again: true })).toMatchObject({ action: 'CHANGED' })
    const again = await sound(graph)
    await clear(graph)
    await loadDocument(graph, html)
    expect(again).toEqual(await dump(graph))
  })

  it('becomes facts, each with its words', async () => {
    const { action, facts } = await loadDocument(graph, html)
    expect(action).toBe('ADDED')
    expect(facts.added).toBeGreaterThan(10)
    const lines = (await sound(graph)).join('\n')
    for (const words of ['Ada Example', 'Bea Sample', 'Work and Cooperatives', 'SPOKE_AT', 'MODERATOR']) expect(lines).toContain(words)
  })

  it('changes nothing when it comes again, and is replaced by a later version of the same address', async () => {
    await loadDocument(graph, html)
    const before = await dump(graph, { times: true })
    expect(await loadDocument(graph, html)).toMatchObject({ action: 'UNCHANGED', facts: { added: 0, confirmed: 0 } })
    expect(await dump(graph, { times: true })).toEqual(before)
    const later = await read('later.html', page(sentences.slice(0, 2)))
    const { action, facts } = await loadDocument(graph, later)
    expect(action).toBe('CHANGED')
    expect(facts.removed).toBeGreaterThan(0)
    const after = await sound(graph)
    expect(after.join('\n')).not.toContain('Bea Sample')
    await clear(graph)
    await loadDocument(graph, later)
    expect(await dump(graph)).toEqual(after)
  })

  it('is one document when two files have one address: the better form stands, whichever comes first', async () => {
    const markdown = await read('notes.md', notes(sentences.slice(0, 2)))
    expect(markdown.document.id).toBe(html.document.id)
    await loadDocument(graph, html)
    const alone = await sound(graph)
    expect(await loadDocument(graph, markdown)).toMatchObject({ action: 'KEPT', facts: { added: 0, changed: 0, removed: 0 } })
    expect(await dump(graph)).toEqual(alone)
    await clear(graph)
    await loadDocument(graph, markdown)
    expect(await loadDocument(graph, html)).toMatchObject({ action: 'CHANGED' })
    expect(await sound(graph)).toEqual(alone)
  })

  it('stands as a person corrected it, also when the page comes again', async () => {
    await loadDocument(graph, html)
    const corrected = readDocument('page.md', Buffer.from(writeDocument(html).replace('title: Director', 'title: Director of Enterprises')))
    expect(corrected.document.id).toBe(html.document.id)
    expect(await loadDocument(graph, corrected)).toMatchObject({ action: 'CHANGED' })
    const after = await sound(graph)
    expect(await loadDocument(graph, html)).toMatchObject({ action: 'KEPT' })
    expect(await dump(graph)).toEqual(after)
  })

  it('confirms what another file without the address says', async () => {
    const pdf = await read('page.pdf', pdfOf([down(['Cooperatives meet in Lyon', '', ...sentences.flatMap(sentence => [sentence, ''])])]))
    expect(pdf.document.id).not.toBe(html.document.id)
    await loadDocument(graph, html)
    const { action, facts } = await loadDocument(graph, pdf)
    expect(action).toBe('ADDED')
    expect(facts.confirmed).toBeGreaterThan(facts.added)
    await expectSound(graph)
  })

  it('is said and not written in a dry run', async () => {
    const empty = await dump(graph)
    const said = await loadDocument(graph, html, { dryRun: true })
    expect(await dump(graph)).toEqual(empty)
    const done = await loadDocument(graph, html)
    expect({ ...said, revision: 0 }).toEqual({ ...done, revision: 0 })
  })

  it('is counted as contradicted where documents disagree, and as uncertain where claims should be checked', async () => {
    await loadDocument(graph, html)
    const other = await read('other.html', page([(sentences[0] ?? '').replace('2 May', '3 May'), ...sentences.slice(1)], ''))
    const unsure = { ...other, claims: other.claims.map(claim => ({ ...claim, confidence: 0.6 })) }
    const { facts } = await loadDocument(graph, unsure, { dryRun: true })
    expect(facts.uncertain).toBe(facts.added + facts.confirmed + facts.changed)
    expect((await loadDocument(graph, html, { dryRun: true })).facts.uncertain).toBe(0)
    const [subject] = other.claims.filter(({ predicate }) => predicate === 'eventType').map(each => each.subject)
    expect(subject).toBeDefined()
    const webinar = other.claims.map(claim =>
      claim.predicate === 'eventType' ? { ...claim, value: 'WEBINAR' } : claim,
    ) as Reading['claims']
    const same = await read('same.html', page(sentences, ''))
    const disputed = { ...same, claims: webinar.filter(claim => claim.predicate === 'eventType') }
    const both = { ...same, claims: [...same.claims.filter(({ predicate }) => predicate !== 'eventType'), ...disputed.claims] }
    expect((await loadDocument(graph, both)).facts.contradicted).toBeGreaterThan(0)
    await expectSound(graph)
  })
})

describe('claims of enough confidence', () => {
  it('are left, with the things that they name', async () => {
    const reading = await read('page.html', page(sentences))
    const unsure = (subject: string) => (claim: Reading['claims'][number]) =>
      claim.subject === subject ? { ...claim, confidence: 0.5 } : claim
    const { things, claims, mentions } = confident({ ...reading, claims: reading.claims.map(unsure('example')) }, 0.55)
    expect(things.map(({ key }) => key)).not.toContain('example')
    expect(things).toHaveLength(reading.things.length - 1)
    expect(mentions.some(({ key }) => key === 'example')).toBe(false)
    expect(claims.filter(claim => claim.subject === 'example' || ('object' in claim && claim.object === 'example'))).toEqual([])
    expect(confident(reading, 0)).toEqual(reading)
  })
})
