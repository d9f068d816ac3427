import { describe, expect, it } from '@jest/globals'
import { lexicon } from '../../src/extract/lexicon.ts'
import { instrumentsOf } from '../../src/extract/spot/instruments.ts'

const { instruments } = lexicon()
const of = (letter: string) => instruments.filter(({ number }) => number.startsWith(letter))
const numbersTo = (letter: string, last: number) => Array.from({ length: last }, (_, index) => letter + String(index + 1).padStart(3, '0'))

describe('the list of the instruments of the ILO', () => {
  it('has every number, those of withdrawn instruments as well', () => {
    expect(of('C').map(({ number }) => number)).toEqual(numbersTo('C', 192))
    expect(of('R').map(({ number }) => number)).toEqual(numbersTo('R', 209))
    expect(of('P').map(({ number }) => number)).toEqual(['P029', 'P081', 'P089', 'P110', 'P147', 'P155'])
    expect(instruments).toHaveLength(192 + 209 + 6)
  })

  it('has Conventions and Recommendations in the order of their years, and each protocol later than its Convention', () => {
    for (const letter of ['C', 'R']) expect(of(letter).map(({ year }) => year)).toEqual([...of(letter).map(({ year }) => year)].sort())
    for (const { number, title, year } of of('P')) {
      const convention = of('C').find(each => each.number === number.replace('P', 'C'))
      expect(title).toBe(`Protocol of ${year} to the ${convention?.title}, ${convention?.year}`)
      expect(year > String(convention?.year)).toBe(true)
    }
  })

  it('has titles that say what sort of instrument each is, and no title twice in a year', () => {
    for (const { number, title, year } of instruments) {
      expect(year).toMatch(/^(19[1-9]|20[0-2])\d$/)
      expect(title).toMatch(number.startsWith('R') ? /Recommendation/ : number.startsWith('C') ? /Convention/ : /^Protocol/)
    }
    expect(new Set(instruments.map(({ title, year }) => `${title} ${year}`)).size).toBe(instruments.length)
  })

  it.each([
    ['C001', 'Hours of Work (Industry) Convention', '1919'],
    ['C014', 'Weekly Rest (Industry) Convention', '1921'],
    ['C029', 'Forced Labour Convention', '1930'],
    ['C087', 'Freedom of Association and Protection of the Right to Organise Convention', '1948'],
    ['C097', 'Migration for Employment Convention (Revised)', '1949'],
    ['C098', 'Right to Organise and Collective Bargaining Convention', '1949'],
    ['C100', 'Equal Remuneration Convention', '1951'],
    ['C102', 'Social Security (Minimum Standards) Convention', '1952'],
    ['C111', 'Discrimination (Employment and Occupation) Convention', '1958'],
    ['C133', 'Accommodation of Crews (Supplementary Provisions) Convention', '1970'],
    ['C138', 'Minimum Age Convention', '1973'],
    ['C143', 'Migrant Workers (Supplementary Provisions) Convention', '1975'],
    ['C169', 'Indigenous and Tribal Peoples Convention', '1989'],
    ['C181', 'Private Employment Agencies Convention', '1997'],
    ['C186', 'Maritime Labour Convention', '2006'],
    ['C189', 'Domestic Workers Convention', '2011'],
    ['C192', 'Biological Hazards in the Working Environment Convention', '2025'],
    ['P029', 'Protocol of 2014 to the Forced Labour Convention, 1930', '2014'],
    ['R003', 'Anthrax Prevention Recommendation', '1919'],
    ['R063', 'Control Books (Road Transport) Recommendation', '1939'],
    ['R086', 'Migration for Employment Recommendation (Revised)', '1949'],
    ['R127', 'Co-operatives (Developing Countries) Recommendation', '1966'],
    ['R140', 'Crew Accommodation (Air Conditioning) Recommendation', '1970'],
    ['R151', 'Migrant Workers Recommendation', '1975'],
    ['R164', 'Occupational Safety and Health Recommendation', '1981'],
    ['R193', 'Promotion of Cooperatives Recommendation', '2002'],
    ['R204', 'Transition from the Informal to the Formal Economy Recommendation', '2015'],
    ['R205', 'Employment and Decent Work for Peace and Resilience Recommendation', '2017'],
  ])('calls %s the %s, %s', (number, title, year) => {
    expect(instruments.find(each => each.number === number)).toEqual({ number, title, year })
  })
})

describe('instruments in a text', () => {
  const found = (text: string) => instrumentsOf(text).map(({ name, number }) => [name, number])

  it('have their number by title and year', () => {
    expect(found('It rests on the Domestic Workers Convention, 2011 and on nothing else.')).toEqual([
      ['Domestic Workers Convention, 2011', 'C189'],
    ])
  })

  it('have their number though a bracket stands in their title, or the year behind "of"', () => {
    expect(found('The Benzene Convention of 1971 and the Hours of Work (Industry) Convention, 1919 are old.')).toEqual([
      ['Benzene Convention of 1971', 'C136'],
      ['Hours of Work (Industry) Convention, 1919', 'C001'],
    ])
  })

  it('are known by the number behind the words of their title, whether or not these say of what sort they are', () => {
    expect(found('The weavers look to Home Work, 1996 (No. 177), to the Minimum Age (No.138)\nand Benzene (No. 136) Conventions.')).toEqual(
      [
        ['Home Work, 1996', 'C177'],
        ['No. 177', 'C177'],
        ['Minimum Age', 'C138'],
        ['No.138', 'C138'],
        ['Benzene', 'C136'],
        ['No. 136', 'C136'],
      ],
    )
    expect(found('They met in the Loom Hall, 1996 (No. 177).')).toEqual([])
  })

  it('have no number that no instrument has', () => {
    expect(found('Members ratified Convention No. 190.')).toEqual([['Convention No. 190', 'C190']])
    expect(found('Members ratified Convention No. 390.')).toEqual([])
  })

  it('are called by the town where they were made, or by who made them', () => {
    expect(found('Members will vote on the Kigali Resolution.')).toEqual([['Kigali Resolution', undefined]])
    expect(found('She led the way to the United Nations resolution on fair wool.')).toEqual([
      ['United Nations resolution on fair wool', undefined],
    ])
  })

  it('are not those that are still to be made, nor groups that are called by a letter and a number', () => {
    expect(found('There will be a Convention and a Recommendation on wool.')).toEqual([])
    expect(found('The Civil 20 (C20) met, and the C20 spoke. A Recommendation, No. 193, goes with it.')).toEqual([
      ['Recommendation, No. 193', 'R193'],
    ])
  })
})
