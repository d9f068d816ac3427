import { describe, expect, it } from '@jest/globals'
import { datesOf } from '../../src/extract/dates.ts'

const dates = (text: string, published?: string) => datesOf(text, published).map(({ from, to }) => (to ? `${from}/${to}` : from))

describe('dates of a text', () => {
  it.each([
    ['18 - 20 Nov. 2019', '2019-11-18/2019-11-20'],
    ['from 27 May to 11 June 2022', '2022-05-27/2022-06-11'],
    ['30 November 2019 - 2 January 2020', '2019-11-30/2020-01-02'],
    ['May 27 to June 11, 2022', '2022-05-27/2022-06-11'],
    ['November 18–20, 2019', '2019-11-18/2019-11-20'],
    ['23 + 24 February 2021', '2021-02-23/2021-02-24'],
    ['Thursday 16 November 2017', '2017-11-16'],
    ['March 14, 2024', '2024-03-14'],
    ['June 10 2022', '2022-06-10'],
    ['the 9th of August 2022', '2022-08-09'],
    ['September 5th, 2023', '2023-09-05'],
    ['22/11/2021', '2021-11-22'],
    ['11/22/2021', '2021-11-22'],
    ['2022-10-18', '2022-10-18'],
    ['DAY 1 - TUESDAY, MAY 14, 2019', '2019-05-14'],
    ['June to September 2020', '2020-06/2020-09'],
    ['November 2022', '2022-11'],
    ['2018-19', '2018/2019'],
    ['in 2009', '2009'],
  ])('are read in every usual form: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it('take the year of the date before them in the paragraph', () => {
    expect(dates('It ran from 15 to 26 November 2021. The opening was on 15 November.')).toEqual(['2021-11-15/2021-11-26', '2021-11-15'])
  })

  it('take the year that puts them near the date of publication', () => {
    expect(dates('A webinar on 3 July', '2020-09-01')).toEqual(['2020-07-03'])
    expect(dates('A meeting on 18 December', '2021-01-05')).toEqual(['2020-12-18'])
  })

  it('stay out where nothing tells the year', () => {
    expect(dates('on 18 December')).toEqual([])
  })

  it('are no dates where the day does not exist, or the number is part of another', () => {
    expect(dates('31 February 2020')).not.toContain('2020-02-31')
    expect(dates('No. 12019 and 1.2021 billion')).toEqual([])
  })

  it('keep the offsets of their words', () => {
    const text = 'Held on 18 October 2022 in Cartagena.'
    const [date] = datesOf(text)
    expect(text.slice(date?.start, date?.end)).toBe('18 October 2022')
  })
})
