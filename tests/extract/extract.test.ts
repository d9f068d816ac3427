import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { extract } from '../../src/extract/extract.ts'
import { outline } from '../../src/extract/outline.ts'
import type { DocumentRecord } from '../../src/model/records.ts'
import { joins, type RelationshipType } from '../../src/model/relationships.ts'

const folder = fileURLToPath(new URL('../eval/documents/', import.meta.url))
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(
    (name): DocumentRecord => ({
      id: `document:${name}`,
      title: name,
      documentType: 'NEWS',
      sha256: name,
      text: readFileSync(folder + name, 'utf8'),
    }),
  )

describe.each(documents)('the reading of $title', document => {
  const reading = extract(document)

  it('quotes every claim and mention at its offsets', () => {
    const off = [
      ...reading.claims.map(({ quote, start, end }) => [quote, start, end]),
      ...reading.mentions.map(({ surface, start, end }) => [surface, start, end]),
    ]
    expect(off.filter(([words, start, end]) => document.text.slice(Number(start), Number(end)) !== words)).toEqual([])
  })

  it('means one thing at every place', () => {
    const places = reading.mentions.map(({ start, end }) => `${start}-${end}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it('names every thing, and speaks of none that is not listed', () => {
    const keys = new Set(['document', ...reading.things.map(({ key }) => key)])
    const namedKeys = new Set(reading.claims.filter(({ predicate }) => predicate === 'name').map(({ subject }) => subject))
    expect(reading.things.filter(({ key }) => !namedKeys.has(key))).toEqual([])
    expect(reading.claims.filter(claim => !keys.has(claim.subject) || ('object' in claim && !keys.has(claim.object)))).toEqual([])
    expect(keys.size).toBe(reading.things.length + 1)
  })

  it('claims only what the table of relationships allows, by rules and with a confidence', () => {
    const kindOf = new Map<string, string>([
      ['document', 'Document'],
      ...reading.things.map(({ key, kind }): [string, string] => [key, kind]),
    ])
    for (const claim of reading.claims) {
      expect(claim.method).toBe('RULES')
      expect(claim.confidence).toBeGreaterThan(0.3)
      expect(claim.confidence).toBeLessThan(1)
      if ('object' in claim)
        expect(joins(claim.predicate as RelationshipType, kindOf.get(claim.subject) as never, kindOf.get(claim.object) as never)).toBe(true)
    }
  })

  it('knows a person by initials, by a short given name and by a family name that stands in front', () => {
    const text =
      'Alexander Lopez of CECOP, Simone El-Amin of REVES and Kim Jong-Weon, President of COPAC, opened the 9th Wool Forum in Lima on 4 May 2021. Mr Lopez asked why. S. El-Amin explained it. To end with, Mr. Kim showed a film.'
    expect(outline(analyse(text)).people.map(({ name }) => name)).toEqual(['Alexander Lopez', 'Simone El-Amin', 'Kim Jong-Weon'])
  })

  it('is the same every time', () => {
    expect(extract(document)).toEqual(reading)
  })
})

describe('a name with single quotation marks in it', () => {
  it('is given as it is printed', () => {
    const text = 'The 3rd Forum on ‘Fair mills and looms’ was held in Lima on 4 May 2021.'
    const { claims } = extract({ id: 'document:marks', title: 'Marks', documentType: 'NEWS', sha256: 'marks', text })
    const names = claims.flatMap(claim => (claim.predicate === 'name' && 'value' in claim ? [claim.value] : []))
    expect(names).toContainEqual({ value: '3rd Forum on ‘Fair mills and looms’', type: 'PREFERRED' })
  })
})
