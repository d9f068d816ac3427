import { describe, expect, it } from '@jest/globals'
import { dateInWords, statedDate, statedLanguage, statedTitle, statedUrl } from '../../../src/documents/formats/stated.ts'

describe('what metadata state', () => {
  it.each([
    ['2022-10-18', '2022-10-18'],
    ['2022-10-18T23:30:00-05:00', '2022-10-18'],
    ['2022/10/18', '2022-10-18'],
    ['2022-10', '2022-10'],
    [2022, '2022'],
    ['Tue, 18 Oct 2022 09:00:00 GMT', '2022-10-18'],
    ['October 18, 2022', '2022-10-18'],
    ['2022-13-40', null],
    ['0001-01-01', null],
    ['18/10/2022', null],
    ['yesterday', null],
    [undefined, null],
  ])('as a date, %p is %p', (value, date) => expect(statedDate(value)).toBe(date))

  it('is a date in words only when there is one', () => {
    expect(dateInWords('By Ada Example, published 5 May 2020')).toBe('2020-05-05')
    expect(dateInWords('5 May 2020, updated 6 May 2020')).toBeNull()
    expect(dateInWords('Sept. 3rd, 2020')).toBe('2020-09-03')
    expect(dateInWords('May 2020')).toBeNull()
  })

  it.each([
    ['Looms &  more', 'Looms & more'],
    ['Microsoft Word - Looms of Porto', 'Looms of Porto'],
    ['Microsoft Word - looms_v2.docx', null],
    ['Untitled', null],
    ['PowerPoint Presentation', null],
    ['https://example.org/a', null],
    ['12', null],
  ])('as a title, %p is %p', (value, title) => expect(statedTitle(value)).toBe(title))

  it.each([
    ['https://Example.org/a?b=1&utm_source=x#c', 'https://example.org/a?b=1'],
    ['/a', null],
    ['file:///tmp/a.html', null],
    ['javascript:alert(1)', null],
  ])('as an address, %p is %p', (value, url) => expect(statedUrl(value)).toBe(url))

  it('as a language is a tag', () => {
    expect(['en', 'EN_gb', 'pt-BR', 'English', ''].map(statedLanguage)).toEqual(['en', 'en-gb', 'pt-BR', null, null])
  })
})
