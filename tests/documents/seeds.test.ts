import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { DocumentError } from '../../src/documents/problems.ts'
import { readDocument } from '../../src/documents/read.ts'
import { documentSchema } from '../../src/documents/schema.ts'
import { isEntityId } from '../../src/model/ids.ts'
import { smallDocuments } from '../small-graph.ts'

const folder = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => ({ name, bytes: readFileSync(new URL(name, folder)) }))

const committed = readFileSync(new URL('../../schema/document.schema.json', import.meta.url), 'utf8')

it('there are five seeds', () => {
  expect(seeds).toHaveLength(5)
})

describe.each(seeds)('the seed $name', ({ name, bytes }) => {
  const reading = readDocument(name, bytes)
  const { document, claims, mentions, passages, things } = reading

  it('retells a published text', () => {
    expect(document).toMatchObject({ documentType: 'RETELLING', publisher: 'convene', retells: { title: expect.any(String) } })
  })

  it('has every quote, every mention and every passage at its offsets', () => {
    const stands = (text: string, { start, end }: { start: number; end: number }) => document.text.slice(start, end) === text
    expect(claims.filter(claim => !stands(claim.quote, claim))).toEqual([])
    expect(mentions.filter(mention => !stands(mention.surface, mention))).toEqual([])
    expect(passages.filter(passage => !stands(passage.text, passage))).toEqual([])
  })

  it('has mentions that do not overlap, in order', () => {
    for (const [index, mention] of mentions.entries()) expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0)
  })

  it('names every thing with its evidence, under an id of its kind', () => {
    for (const { key, kind, id = '' } of things) {
      expect({ id, wellFormed: isEntityId(id, kind) }).toEqual({ id, wellFormed: true })
      expect(claims.some(({ subject, predicate }) => subject === key && ['name', 'text'].includes(predicate))).toBe(true)
    }
  })

  it('is accepted by the schema that editors use', () => {
    const [, front = ''] = /^---\n([\s\S]*?)^---$/m.exec(bytes.toString('utf8')) ?? []
    const validate = new Ajv({ strict: false }).compile(JSON.parse(committed))
    validate(parse(front))
    expect(validate.errors).toBeNull()
  })

  it('names that schema to editors', () => {
    expect(bytes.toString('utf8')).toMatch(/^---\n# yaml-language-server: \$schema=\.\.\/schema\/document\.schema\.json\n/)
  })
})

describe('the schema of documents', () => {
  it('is committed as the tables give it', () => {
    expect(JSON.parse(committed)).toEqual(documentSchema())
  })

  it('is itself a valid schema', () => {
    expect(new Ajv({ strict: false }).validateSchema(documentSchema())).toBe(true)
  })

  it('refuses what the reader refuses by its form', () => {
    const validate = new Ajv({ strict: false }).compile(documentSchema())
    const sound = { title: 'A title', type: 'NEWS' }
    expect(validate(sound)).toBe(true)
    expect(validate({ ...sound, people: { ada: { name: 'Ada' } } })).toBe(true)
    const unsound = [
      {},
      { ...sound, type: 'GOSSIP' },
      { ...sound, author: 'Ada' },
      { ...sound, type: 'RETELLING' },
      { ...sound, people: { ada: { id: 'event:ada', name: 'Ada' } } },
      { ...sound, claims: [{ 'ada SPOKE_AT forum': { role: 'SPEAKER' } }] },
      { ...sound, claims: [{ quote: 'Ada', 'ada SANG_AT forum': {} }] },
      { ...sound, claims: [{ quote: 'Ada', 'ada REPRESENTED_AT forum': {} }] },
      { ...sound, claims: [{ quote: 'Ada', 'ada HOLDS_POSITION guild': { firstCited: '2020' } }] },
    ]
    expect(unsound.filter(data => validate(data))).toEqual([])
  })
})

describe('reading anything at all', () => {
  /** Whether reading ends in a document or in a DocumentError, and in nothing else. */
  function endsWell(bytes: Uint8Array): boolean {
    try {
      readDocument('a.md', bytes)
      return true
    } catch (error) {
      if (error instanceof DocumentError && error.problems.length > 0) return true
      throw error
    }
  }

  it('ends well for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), bytes => endsWell(bytes)))
  })

  it('ends well for any front matter', () => {
    const tokens = fc.constantFrom(
      ...[
        'title: ',
        'type: NEWS\n',
        'people:',
        'claims:\n',
        '- ',
        '  ',
        '\n',
        ': ',
        '{ ',
        ' }',
        '[',
        ']',
        ', ',
        '"',
        "'",
        '>-\n',
        '&a ',
        '*a',
        '<<: ',
      ],
      ...[
        '? ',
        '!!set ',
        '!!binary ',
        '!x ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '#',
        '\t',
        '\0',
        '2022-13',
        '.inf',
        '~',
        'ada',
        'quote: ',
        '__proto__: ',
      ],
    )
    const fronts = fc.array(tokens, { maxLength: 30 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(fronts, front => endsWell(Buffer.from(`---\n${front}\n---\nA text.\n`))),
      { numRuns: 500 },
    )
  })

  it('ends well for sound documents that somebody has spoiled', () => {
    const sources = [...Object.values(smallDocuments), ...seeds.slice(0, 1).map(({ bytes }) => bytes.toString('utf8'))]
    const spoilt = fc
      .record({
        source: fc.constantFrom(...sources),
        at: fc.nat(),
        removed: fc.nat({ max: 40 }),
        put: fc.constantFrom(
          '',
          ' ',
          '\n',
          ':',
          '- ',
          '{',
          '}',
          '[',
          '"',
          "'",
          '*a',
          '&a ',
          '---\n',
          '\t',
          'document',
          'null',
          '2022-99',
          '\uFEFF',
          '😀',
        ),
      })
      .map(({ source, at, removed, put }) => {
        const place = at % source.length
        return `${source.slice(0, place)}${put}${source.slice(place + removed)}`
      })
    fc.assert(
      fc.property(spoilt, text => endsWell(Buffer.from(text))),
      { numRuns: 300 },
    )
  })
})
