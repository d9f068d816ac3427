import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { earliestDay, isPartialDate, latestDay } from '../../src/model/partial-date.ts'

const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const partialDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))

describe('a partial date', () => {
  it.each(['2022', '2022-10', '2022-10-18', '2020-02-29', '2000-02-29', '0999'])('may be %s', text => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    ['a month that does not exist', '2022-13'],
    ['a month before the first', '2022-00'],
    ['a day before the first', '2022-10-00'],
    ['a day after the last of its month', '2022-04-31'],
    ['a leap day of a common year', '2022-02-29'],
    ['a leap day of a century that has none', '1900-02-29'],
    ['a day without zeros', '2022-1-8'],
    ['two digits of a year', '22'],
    ['a time', '2022-10-18T10:00'],
    ['an uncertain year of another level', '2022?'],
    ['words', 'autumn 2022'],
    ['white space around it', ' 2022 '],
    ['a line end behind it', '2022\n'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  it('is every day of the calendar, and no day that the calendar lacks', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const text = `${year}-${two(month)}-${two(day)}`
          const instant = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
          expect(isPartialDate(text)).toBe(exists)
        },
      ),
    )
  })

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2022-10-18', '2022-10-18', '2022-10-18'],
    ['0099-02', '0099-02-01', '0099-02-28'],
  ])('%s reaches from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last])
  })

  it('lies within the days that it can mean, which themselves exist', () => {
    fc.assert(
      fc.property(partialDates, date => {
        const [first, last] = [earliestDay(date), latestDay(date)]
        expect(isPartialDate(date) && isPartialDate(first) && isPartialDate(last)).toBe(true)
        expect(first <= last && first.startsWith(date) && last.startsWith(date)).toBe(true)
      }),
    )
  })

  it('covers exactly the days that begin like it', () => {
    fc.assert(
      fc.property(partialDates, days, (date, day) => {
        expect(earliestDay(date) <= day && day <= latestDay(date)).toBe(day.startsWith(date))
      }),
    )
  })
})
