import { describe, expect, it } from '@jest/globals'
import { constantInWords, dateInWords, periodInWords } from '../../src/model/words.ts'

describe('words', () => {
  it.each([
    ['2020-09-10', '10 September 2020'],
    ['2020-09-01', '1 September 2020'],
    ['2020-12', 'December 2020'],
    ['2020', '2020'],
  ])('for the date %s are %s', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })

  it('for a period name both ends, and one day once', () => {
    expect(periodInWords('2019-07-01', '2023-06')).toBe('1 July 2019 to June 2023')
    expect(periodInWords('2020-09', '2020-09')).toBe('September 2020')
  })

  it('for a constant begin with a capital', () => {
    expect(constantInWords('INTERNATIONAL_ORGANIZATION')).toBe('International organization')
  })
})
