import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { passagesOf } from '../../src/documents/passages.ts'
import { readRaw } from '../../src/documents/raw.ts'
import { readDocument } from '../../src/documents/read.ts'
import { writeDocument } from '../../src/documents/write.ts'
import { extract } from '../../src/extract/extract.ts'
import { imprintOf } from '../../src/extract/imprint.ts'
import type { Claim, Json, Reading } from '../../src/model/records.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const annotated = new URL('../eval/documents/', import.meta.url)
const seedNames = readdirSync(seeds).filter(name => name.endsWith('.md'))
const textNames = readdirSync(annotated).filter(name => name.endsWith('.txt'))

const again = (reading: Reading) => readDocument('draft.md', Buffer.from(writeDocument(reading)))
const sorted = (values: readonly unknown[]) => values.map(value => JSON.stringify(value)).sort()
const squeezed = (value: string) => value.trim().replaceAll(/\s+/g, ' ')

/** What a claim says, apart from where it stands and who says so. */
function said(claim: Claim): unknown {
  const content: Json = 'object' in claim ? [claim.object, ordered(claim.qualifiers)] : ordered(claim.value as Json)
  return [claim.predicate, claim.subject, content]
}

function ordered(value: Json): Json {
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? squeezed(value) : value
  if (Array.isArray(value)) return value.map(ordered)
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, ordered(each)]),
  )
}

describe.each(seedNames)('the seed %s', name => {
  const seed = readDocument(name, readFileSync(new URL(name, seeds)))

  it('is the same when it is written and read again', () => {
    const { document, things, mentions, passages, claims } = again(seed)
    expect({ ...document, sha256: '' }).toEqual({ ...seed.document, sha256: '' })
    expect(sorted(things)).toEqual(sorted(seed.things))
    expect(mentions).toEqual(seed.mentions)
    expect(passages).toEqual(seed.passages)
    const whole = (claim: Claim) => [said(claim), claim.start, claim.end, claim.quote, claim.method, claim.confidence]
    expect(sorted(claims.map(whole))).toEqual(sorted(seed.claims.map(whole)))
  })

  it('is written the same again', () => {
    expect(writeDocument(again(seed))).toBe(writeDocument(seed))
  })
})

describe.each(textNames)('the draft of %s', file => {
  it('reloads to the same text, and to the claims that rules found', async () => {
    const found = await readingOf(file)
    const { document, things, claims } = again(found)
    expect(document).toEqual({ ...found.document, form: 'curated', sha256: document.sha256 })
    expect(sorted(things)).toEqual(sorted(found.things))
    expect(claims.filter(({ method, confidence }) => method !== 'CURATED' || confidence !== 1)).toEqual([])
    const others = ({ predicate }: Claim) => predicate !== 'name'
    const known = new Set(claims.map(claim => JSON.stringify(said(claim))))
    expect(found.claims.filter(others).filter(claim => !known.has(JSON.stringify(said(claim))))).toEqual([])
    const wanted = new Set(found.claims.map(claim => JSON.stringify(said(claim))))
    expect(claims.filter(others).filter(claim => !wanted.has(JSON.stringify(said(claim))))).toEqual([])
  })

  it('has each claim at its words, or in the sentences around them where these stand more than once', async () => {
    const found = await readingOf(file)
    for (const claim of again(found).claims.filter(({ predicate }) => predicate !== 'name')) {
      const same = found.claims.filter(each => JSON.stringify(said(each)) === JSON.stringify(said(claim)))
      expect(same.some(({ start, end }) => claim.start <= start && claim.end >= end)).toBe(true)
    }
  })

  it('keeps every name but a form that stands for another thing as well', async () => {
    const found = await readingOf(file)
    const names = (reading: Reading) => reading.claims.filter(({ predicate }) => predicate === 'name')
    const formOf = (claim: Claim) => squeezed((claim as unknown as { value: { value: string } }).value.value)
    const owners = (value: string) =>
      new Set(
        names(found)
          .filter(claim => formOf(claim) === value)
          .map(({ subject }) => subject),
      )
    const kept = new Set(names(again(found)).map(claim => `${claim.subject} ${formOf(claim)}`))
    const lost = names(found).filter(claim => !kept.has(`${claim.subject} ${formOf(claim)}`) && owners(formOf(claim)).size === 1)
    expect(lost).toEqual([])
  })
})

describe('any reading', () => {
  const piece = fc.constantFrom(
    'Ada Example',
    'ada',
    'Forum',
    'spoke: "yes"',
    "it's #1",
    '---',
    '- x',
    '\n',
    '\n\n',
    '\t',
    '[a]',
    '{b}',
    '& *c',
    '\u0001',
    'é ü',
    '😀',
    '.',
    '. ',
  )
  const text = fc
    .array(piece, { minLength: 3, maxLength: 60 })
    .map(pieces => pieces.join(' '))
    .filter(each => each.trim() !== '')
  const claim = (length: number): fc.Arbitrary<Claim> =>
    fc
      .record({
        span: fc.tuple(fc.nat(length), fc.nat(length)),
        confidence: fc.constantFrom(0.6, 0.7, 0.9),
        subject: fc.constantFrom('a', 'b'),
        what: fc.constantFrom('name', 'honorifics', 'SPOKE_AT', 'HOLDS_POSITION'),
        form: fc.constantFrom('Ada Example', 'ada', 'Forum', 'nowhere'),
        type: fc.constantFrom('PREFERRED', 'ACRONYM', 'VARIANT', 'MISPRINT'),
      })
      .map(({ span, confidence, subject, what, form, type }): Claim => {
        const [start, end] = [...span].sort((a, b) => a - b) as [number, number]
        const base = { subject, start, end, quote: '', method: 'RULES' as const, confidence }
        if (what === 'name') return { ...base, predicate: what, value: { value: form, type } }
        if (what === 'honorifics') return { ...base, predicate: what, value: form }
        if (what === 'SPOKE_AT') return { ...base, predicate: what, object: 'event', qualifiers: { role: 'SPEAKER', title: form } }
        return { ...base, predicate: 'HOLDS_POSITION', object: 'body', qualifiers: { title: form, at: 'event' } }
      })
  const reading = text.chain(words =>
    fc.array(claim(words.length), { maxLength: 25 }).map((claims): Reading => {
      const all: Claim[] = [...claims, nameOf('event', words), nameOf('body', words)]
      const quoted = all.map(each => ({ ...each, quote: words.slice(each.start, each.end) })).filter(({ quote }) => quote.trim() !== '')
      return {
        document: { id: 'document:any', title: 'Any: "title" # here', documentType: 'OTHER', sha256: '', text: words },
        things: [
          { key: 'a', kind: 'Person', id: 'person:a' },
          { key: 'b', kind: 'Person', id: 'person:b' },
          { key: 'event', kind: 'Event', id: 'event:e' },
          { key: 'body', kind: 'Organization', id: 'organization:o' },
        ],
        mentions: [],
        passages: passagesOf(words),
        claims: quoted,
      }
    }),
  )
  const nameOf = (subject: string, words: string): Claim => ({
    subject,
    predicate: 'name',
    value: { value: `The ${subject}`, type: 'PREFERRED' },
    start: 0,
    end: words.length,
    quote: words,
    method: 'RULES',
    confidence: 0.9,
  })

  it('is written as a file that can be read, with every claim about what has a name', () => {
    fc.assert(
      fc.property(reading, written => {
        const { document, claims } = again(written)
        expect(document.text).toBe(written.document.text)
        const named = new Set(claims.filter(({ predicate }) => predicate === 'name').map(({ subject }) => subject))
        const others = (each: Reading['claims']) =>
          new Set(each.filter(({ predicate, subject }) => predicate !== 'name' && named.has(subject)).map(one => JSON.stringify(said(one))))
        expect([...others(claims)].sort()).toEqual([...others(written.claims)].sort())
        for (const one of claims.filter(({ predicate }) => predicate !== 'name')) {
          const same = written.claims.filter(each => JSON.stringify(said(each)) === JSON.stringify(said(one)))
          expect(same.some(({ quote }) => one.quote.includes(quote.trim()))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('a claim that is not sure is marked for the reviewer, a sure one is not', async () => {
  const text = 'Ada Example spoke at the Example Forum.'
  const [at, to] = [text.indexOf('Ada'), text.length]
  const base = { start: at, end: to, quote: text, method: 'RULES' as const }
  const name = (subject: string, value: string): Claim => ({
    ...base,
    subject,
    predicate: 'name',
    value: { value, type: 'PREFERRED' },
    confidence: 0.9,
  })
  const file = writeDocument({
    document: { id: 'document:https://example.org/a', url: 'https://example.org/a', title: 'A', documentType: 'NEWS', sha256: '', text },
    things: [
      { key: 'ada', kind: 'Person', id: 'person:ada' },
      { key: 'forum', kind: 'Event', id: 'event:forum' },
    ],
    mentions: [],
    passages: [],
    claims: [
      { ...name('ada', 'Ada Example'), quote: 'Ada Example', end: 11 },
      { ...name('forum', 'Example Forum'), quote: 'Example Forum', start: 25, end: 38 },
      { ...base, subject: 'ada', predicate: 'SPOKE_AT', object: 'forum', qualifiers: { role: 'SPEAKER' }, confidence: 0.7 },
      { ...base, subject: 'forum', predicate: 'eventType', value: 'CONFERENCE', confidence: 0.9 },
    ],
  })
  expect(file).toBe(`---
# yaml-language-server: $schema=../schema/document.schema.json
title: A
type: NEWS
url: https://example.org/a

people:
  ada: { id: person:ada, name: Ada Example }

events:
  forum: { id: event:forum, name: Example Forum }

claims:
  - quote: Ada Example spoke at the Example Forum.
    ada SPOKE_AT forum: { role: SPEAKER } # 0.7, please check
    forum: { eventType: CONFERENCE }
---
Ada Example spoke at the Example Forum.`)
})

async function readingOf(file: string): Promise<Reading> {
  const raw = await readRaw({ name: file, bytes: readFileSync(new URL(file, annotated)) })
  return extract(imprintOf(raw, file))
}
