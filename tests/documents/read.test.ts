import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../src/documents/read.ts'
import type { Reading } from '../../src/model/records.ts'
import { readSmall, smallDocuments } from '../small-graph.ts'

const read = (text: string): Reading => readDocument('a.md', Buffer.from(text))

/** A short document with these things, these claims and this text. */
function document({ imprint = '', things = '', claims = '', text }: { imprint?: string; things?: string; claims?: string; text: string }) {
  return read(`---\ntitle: A title\ntype: NEWS\n${imprint}${things}${claims && `claims:\n${claims}`}---\n${text}`)
}

const relations = ({ claims }: Reading) =>
  claims.flatMap(claim => ('object' in claim ? [`${claim.subject} ${claim.predicate} ${claim.object}`] : []))

describe('a document that is read', () => {
  const forum = readSmall('forum')

  it('has the imprint of its front matter and the hash of the whole file', () => {
    const { text: _, ...imprint } = forum.document
    expect(imprint).toEqual({
      id: 'document:forum',
      title: "The Weavers' Forum",
      documentType: 'NEWS',
      publisher: 'The Shuttle',
      publishedOn: '2022-10-21',
      url: 'https://example.org/forum',
      form: 'curated',
      sha256: createHash('sha256').update(smallDocuments.forum).digest('hex'),
    })
  })

  it('has the text after the closing line, to the last character', () => {
    expect(forum.document.text).toMatch(/^# A report\n\nThe Weavers' Guild [\s\S]*Ada Adler said\.\n$/)
    expect(smallDocuments.forum.endsWith(`---\n${forum.document.text}`)).toBe(true)
  })

  it('has the things of every section, by key, with the ids that it gives them', () => {
    expect(forum.things.slice(0, 4)).toEqual([
      { key: 'ada', kind: 'Person', id: 'person:ada-adler' },
      { key: 'ben', kind: 'Person', id: 'person:ben-bauer' },
      { key: 'cleo', kind: 'Person', id: 'person:cleo-chene' },
      { key: 'guild', kind: 'Organization', id: 'organization:weavers-guild' },
    ])
    expect(forum.things).toHaveLength(12)
  })

  it('has claims whose quotes are exact slices of the text', () => {
    for (const { quote, start, end } of forum.claims) expect(forum.document.text.slice(start, end)).toBe(quote)
    expect(forum.claims.every(({ start, end }) => start < end)).toBe(true)
  })

  it('claims each form of each name where it first stands', () => {
    const names = forum.claims.filter(({ predicate, subject }) => predicate === 'name' && ['ben', 'guild'].includes(subject))
    const forms = names.map(claim => ('value' in claim ? { subject: claim.subject, ...(claim.value as object), quote: claim.quote } : null))
    expect(new Set(forms)).toEqual(
      new Set([
        { subject: 'ben', value: 'Ben Bauer', type: 'PREFERRED', quote: 'Ben Bauer' },
        { subject: 'ben', value: 'Mr Bauer', type: 'VARIANT', quote: 'Mr Bauer' },
        { subject: 'guild', value: "Weavers' Guild", type: 'PREFERRED', quote: "Weavers' Guild" },
        { subject: 'guild', value: 'WG', type: 'ACRONYM', quote: 'WG' },
      ]),
    )
  })

  it('claims attributes and relationships as curated and certain, with keys for things', () => {
    const { text } = forum.document
    const quote = 'a message of\nCléo Chêne was read out'
    const start = text.indexOf(quote)
    expect(forum.claims.filter(claim => claim.subject === 'cleo' && claim.predicate === 'SPOKE_AT')).toEqual([
      {
        predicate: 'SPOKE_AT',
        subject: 'cleo',
        object: 'panel',
        qualifiers: { role: 'SPEAKER', onBehalfOf: ['guild', 'mill'], presence: 'MESSAGE_READ' },
        quote,
        start,
        end: start + quote.length,
        method: 'CURATED',
        confidence: 1,
      },
    ])
    expect(forum.claims.filter(claim => claim.predicate === 'participants')).toEqual([
      expect.objectContaining({ subject: 'forum', value: { stated: 'about 200 people', number: 200, bound: 'ABOUT' } }),
    ])
  })

  it('speaks of itself as "document"', () => {
    expect(relations(forum)).toContain('document REPORTS forum')
  })

  it('has one claim for each set of properties of a relationship', () => {
    const organized = readSmall('fair').claims.filter(claim => claim.predicate === 'ORGANIZED')
    expect(organized.map(claim => ('qualifiers' in claim ? claim.qualifiers : null))).toEqual([{ role: 'HOST' }, { role: 'FUNDER' }])
  })

  it('has one claim for each value of a list', () => {
    const reading = document({
      things: 'people:\n  ada: { id: person:ada, name: Ada }\n',
      claims: '  - quote: Her Excellency Dr Ada\n    ada: { honorifics: [Her Excellency, Dr] }\n',
      text: 'Her Excellency Dr Ada spoke.',
    })
    const values = reading.claims.flatMap(claim => (claim.predicate === 'honorifics' && 'value' in claim ? [claim.value] : []))
    expect(values).toEqual(['Her Excellency', 'Dr'])
  })

  it('keeps decimals as text, dates as text and words with single spaces', () => {
    const reading = document({
      imprint: 'publishedOn: 2009\n',
      things: 'projects:\n  looms: { id: project:looms, name: Looms }\n',
      claims:
        '  - quote: Looms began in 2010\n    looms:\n      startDate: 2010\n      budget: { amount: 0.10, currency: CHF }\n      objectives: "  two\\n   words "\n',
      text: 'Looms began in 2010.',
    })
    const values = Object.fromEntries(reading.claims.map(claim => [claim.predicate, 'value' in claim ? claim.value : null]))
    expect(reading.document.publishedOn).toBe('2009')
    expect(values).toMatchObject({ startDate: '2010', budget: { amount: '0.1', currency: 'CHF' }, objectives: 'two words' })
  })
})

describe('a thing without an id', () => {
  it('is left to the rules, beside one that has an id', () => {
    const given = 'people:\n  ada: { name: Ada Adler }\n  ben: { id: person:ben, name: Ben }\n'
    const { things } = document({ things: given, text: 'Ada Adler met Ben.' })
    expect(things).toEqual([
      { key: 'ada', kind: 'Person' },
      { key: 'ben', kind: 'Person', id: 'person:ben' },
    ])
  })
})

describe('the id of a document', () => {
  const text = (imprint: string) => `---\n${imprint}title: A title\ntype: NEWS\n---\nA text.\n`

  it('is that of the front matter', () => {
    expect(read(text('id: document:mine\nurl: https://example.org/a\n')).document.id).toBe('document:mine')
  })

  it('is else its address', () => {
    expect(read(text('url: https://example.org/a\n')).document.id).toBe('document:https://example.org/a')
  })

  it('is else its hash', () => {
    const { id, sha256 } = read(text('')).document
    expect(id).toBe(`document:${sha256}`)
    expect(read(text('language: en\n')).document.id).not.toBe(id)
  })
})

describe('the text of a document', () => {
  const plain = readSmall('fair')

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['all of these', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is the same, with the same offsets, in a file with %s', (_, change) => {
    const { document: imprint, ...changed } = read(change(smallDocuments.fair))
    const { document: known, ...expected } = plain
    expect(changed).toEqual(expected)
    expect(imprint).toEqual({ ...known, sha256: imprint.sha256 })
    expect(imprint.sha256).not.toBe(known.sha256)
  })

  it('keeps a line of hyphens that is not the first, and everything else as it is', () => {
    const text = '  # *Not* rendered &amp; kept\n\n---\n\ttabs  and  spaces  \n\n'
    expect(document({ text }).document.text).toBe(text)
  })

  it('is counted in UTF-16 code units', () => {
    const reading = document({
      things: 'people:\n  ada: { id: person:ada, name: Ada }\n',
      claims: '  - quote: 🧵 Ada\n    ada: { honorifics: [🧵] }\n',
      text: '🧵🧵 wove 🧵 Ada.',
    })
    expect(reading.claims.map(({ start, end }) => [start, end])).toEqual([
      [13, 16],
      [10, 16],
    ])
  })
})

describe('a quote', () => {
  const things = 'people:\n  ada: { id: person:ada, name: Ada }\n'
  const quoted = (quote: string, text: string) =>
    document({ things, claims: `  - quote: ${quote}\n    ada: { honorifics: [Dr] }\n`, text }).claims.find(
      ({ predicate }) => predicate === 'honorifics',
    )

  it('stands wherever white space is arranged otherwise, and is stored as it stands', () => {
    expect(quoted('Dr Ada of the mill', 'It was  Dr\tAda\n  of the\u00a0mill.')).toMatchObject({
      quote: 'Dr\tAda\n  of the\u00a0mill',
      start: 8,
      end: 28,
    })
  })

  it('may itself run over lines', () => {
    expect(quoted('>-\n      Dr\n      Ada', 'So Dr Ada spoke.')?.quote).toBe('Dr Ada')
  })

  it('may be the whole text', () => {
    expect(quoted('Dr Ada', 'Dr Ada')).toMatchObject({ start: 0, end: 6 })
  })
})

describe('mentions', () => {
  const people = (...lines: string[]) => `people:\n${lines.map(line => `  ${line}\n`).join('')}`
  const mentionsOf = (things: string, text: string) =>
    document({ things, text }).mentions.map(({ key, surface, start }) => [key, surface, start])

  it('are all places of all forms, in the order of the text', () => {
    expect(mentionsOf(people('ada: { id: person:ada, name: Ada Adler, also: [Ms Adler] }'), 'Ms Adler is Ada Adler. Ms Adler!')).toEqual([
      ['ada', 'Ms Adler', 0],
      ['ada', 'Ada Adler', 12],
      ['ada', 'Ms Adler', 23],
    ])
  })

  it('belong to the longest form where forms overlap', () => {
    const things = people(
      'ada: { id: person:ada, name: Ada }',
      'mill: { id: person:mill, name: Ada Mill }',
      'mills: { id: person:mills, name: Mill Street }',
    )
    expect(mentionsOf(things, 'Ada Mill Street. Ada Mill. Ada.')).toEqual([
      ['ada', 'Ada', 0],
      ['mills', 'Mill Street', 4],
      ['mill', 'Ada Mill', 17],
      ['ada', 'Ada', 27],
    ])
  })

  it('are whole words', () => {
    expect(mentionsOf(people('ada: { id: person:ada, name: Ada }'), 'Adam, Canada, Ada\u0301, Ada’s, (Ada)2')).toEqual([
      ['ada', 'Ada', 20],
      ['ada', 'Ada', 28],
    ])
  })

  it('may begin with the other case, unless they are acronyms', () => {
    const topics = 'topics:\n  wages: { id: topic:wages, name: fair wages }\n  sse: { id: topic:sse, acronym: SSE }\n'
    expect(mentionsOf(topics, 'Fair wages in the SSE: fair wages, sSE, FAIR WAGES.')).toEqual([
      ['wages', 'Fair wages', 0],
      ['sse', 'SSE', 18],
      ['wages', 'fair wages', 23],
    ])
  })

  it('run over line ends', () => {
    expect(mentionsOf(people('ada: { id: person:ada, name: Ada Adler }'), 'So Ada\n  Adler.')).toEqual([['ada', 'Ada\n  Adler', 3]])
  })

  it('of forms that stand only within longer ones leave the name its evidence', () => {
    const things = people('ada: { id: person:ada, name: Ada }', 'day: { id: person:day, name: Ada Day }')
    const reading = document({ things, text: 'The Ada Day.' })
    expect(reading.mentions.map(({ key }) => key)).toEqual(['day'])
    expect(reading.claims).toContainEqual(expect.objectContaining({ subject: 'ada', predicate: 'name', quote: 'Ada', start: 4 }))
  })
})
