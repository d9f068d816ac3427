import { describe, expect, it } from '@jest/globals'
import { tableAsCsv, textOf } from '../../src/explorer/data/cells.ts'
import { citationOf, originOf } from '../../src/explorer/data/citation.ts'
import { csvOf } from '../../src/explorer/data/csv.ts'
import { valueInWords } from '../../src/explorer/data/facts.ts'
import { addressOf, wordsAddress } from '../../src/explorer/data/refs.ts'
import { safeUrl } from '../../src/explorer/data/safe-url.ts'
import { blocksOf, segmentsOf, spanOf } from '../../src/explorer/data/segments.ts'
import { timeScale } from '../../src/explorer/data/time-scale.ts'

const document = {
  id: 'document:a',
  title: 'A report',
  documentType: 'RETELLING',
  publisher: 'convene',
  publishedOn: null,
  url: null,
  retells: { title: 'The text', publisher: 'ILO', publishedOn: '2020-09-25', url: 'https://example.org/a' },
} as const

describe('a table as a file', () => {
  it('holds each cell as it is, quoted where needed', () => {
    expect(csvOf([['a', 'b "c"', 'd,\ne', 'é']])).toBe('a,"b ""c""","d,\ne",é\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('holds no formula: %j', text => {
    expect(csvOf([[text]])).toMatch(/^"?'/)
  })

  it('ends each row in the quote that states it', () => {
    const ada = { id: 'person:ada', kind: 'PERSON', name: 'Ada' } as const
    const csv = tableAsCsv([{ title: 'Who', cell: (row: typeof ada) => row }], [ada], () => [{ quote: 'Ada spoke', document }])
    expect(csv).toMatch(/^Who,Quote,Document\r\nAda,Ada spoke,/)
    expect(textOf([ada, ada])).toBe('Ada; Ada')
    expect(textOf(null)).toBe('')
  })
})

describe('a source', () => {
  it('says of a retelling what it retells', () => {
    expect(originOf(document)).toBe('“A report”, convene; a retelling of “The text”, ILO, 25 September 2020, https://example.org/a')
  })

  it('is copied with its address and without line breaks', () => {
    expect(citationOf('Ada\n  spoke', document, 'http://a/#1-2')).toMatch(/^“Ada spoke” \(“A report”.*\)\nhttp:\/\/a\/#1-2$/)
  })

  it('has an address whatever its id', () => {
    expect(wordsAddress({ id: 'https://example.org/a?b#c' }, 3, 9)).toBe('/documents/https:%2F%2Fexample.org%2Fa%3Fb%23c#3-9')
    expect(addressOf({ id: 'person:ada', kind: 'PERSON' })).toBe('/people/person:ada')
  })

  it('leads to the web only by addresses of the web', () => {
    expect(safeUrl('https://example.org')).toBe('https://example.org')
    expect(safeUrl('javascript:alert(1)')).toBeNull()
    expect(safeUrl(null)).toBeNull()
  })
})

describe('a text', () => {
  const text = 'Ada met Ben.\nThey spoke.\n\n\nLater they left.'

  it('falls into its paragraphs', () => {
    expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ada met Ben.\nThey spoke.', 'Later they left.'])
  })

  it('is cut where mentions and the words looked for begin and end, and nothing is lost', () => {
    const mentions = [
      { start: 0, end: 3, name: 'Ada' },
      { start: 0, end: 11, name: 'both' },
      { start: 8, end: 11, name: 'Ben' },
    ]
    const segments = segmentsOf(text, { start: 0, end: 12 }, mentions, { start: 4, end: 9 })
    expect(segments.map(({ text: piece, item, marked }) => [piece, item?.name ?? null, marked])).toEqual([
      ['Ada ', 'both', false],
      ['met B', 'both', true],
      ['en', 'both', false],
      ['.', null, false],
    ])
    expect(segments.map(({ text: piece }) => piece).join('')).toBe(text.slice(0, 12))
  })

  it('has its words named in the address', () => {
    expect(spanOf('#12-40')).toEqual({ start: 12, end: 40 })
    for (const none of ['', '#facts', '#4-4', '#9-3']) expect(spanOf(none)).toBeNull()
  })
})

describe('a line of time', () => {
  it('draws dates as long as what they can mean', () => {
    const scale = timeScale([
      { startDate: '2020', endDate: null },
      { startDate: '2021-07-01', endDate: null },
    ])
    expect(scale?.place({ startDate: '2020', endDate: null })).toMatchObject({ from: 0, to: expect.closeTo((366 / 731) * 100) })
    const day = scale?.place({ startDate: '2021-07-01', endDate: null })
    expect((day?.to ?? 0) - (day?.from ?? 0)).toBeCloseTo(100 / 731)
    expect(scale?.ticks.map(({ label }) => label)).toEqual(['2020', '2021'])
  })

  it('is not there without a date', () => {
    expect(timeScale([{ startDate: null, endDate: null }])).toBeNull()
  })
})

describe('a value', () => {
  it.each([
    ['organizationType', 'INTERNATIONAL_ORGANIZATION', 'International organization'],
    ['eventType', 'WEBINAR', 'Webinar'],
    ['startDate', '2020-09', 'September 2020'],
    ['year', '2020', '2020'],
    ['acronym', 'CECOP', 'CECOP'],
    ['budget', '{"amount":"94000000","currency":"USD"}', '94000000 USD'],
    ['participants', '{"stated":"around 50","number":50}', 'around 50'],
    ['name', '{not JSON', '{not JSON'],
  ])('of %s, %s, reads %s', (field, value, words) => {
    expect(valueInWords(field, value)).toBe(words)
  })
})
