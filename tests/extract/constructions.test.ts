import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'

/** Texts in which one construction says something, with the relations that they must give. */
type Case = readonly [construction: string, text: string, relations: readonly string[]]

const relations = (text: string) =>
  outline(analyse(text)).relations.map(({ type, from, to, role }) => `${type} ${from} -> ${to}${role ? ` (${role})` : ''}`)

function gives(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, text, expected) => {
    expect(relations(text)).toEqual(expect.arrayContaining([...expected]))
  })
}

describe('who funds, leads and joins a project', () => {
  gives([
    [
      'relative clauses',
      'Loans came from the GREENROOTS programme, which the European Union finances and which the ILO implements with CECOP and COPAC.',
      [
        'INVOLVED_IN European Union -> GREENROOTS',
        'INVOLVED_IN ILO -> GREENROOTS',
        'INVOLVED_IN CECOP -> GREENROOTS',
        'INVOLVED_IN COPAC -> GREENROOTS',
      ],
    ],
    [
      'a name that is explained as a project, with partners that no form gives away',
      'They continue with Field.Lab, a learning project that they share with Zanoba, Utrecht University and the FAO and that is active in Ghana and Nepal.',
      [
        'INVOLVED_IN Zanoba -> Field.Lab',
        'INVOLVED_IN Utrecht University -> Field.Lab',
        'INVOLVED_IN FAO -> Field.Lab',
        'OPERATES_IN Field.Lab -> Ghana',
        'OPERATES_IN Field.Lab -> Nepal',
      ],
    ],
    [
      'labels below its name on a slide',
      'Our work today: the project "Looms of Tomorrow"\n\n Partners: Weavers Abroad, CECOP and Kalpana Trust\n Donor: European Commission\n Countries: Nepal, Peru',
      [
        'INVOLVED_IN Weavers Abroad -> Looms of Tomorrow',
        'INVOLVED_IN CECOP -> Looms of Tomorrow',
        'INVOLVED_IN Kalpana Trust -> Looms of Tomorrow',
        'INVOLVED_IN European Commission -> Looms of Tomorrow',
        'OPERATES_IN Looms of Tomorrow -> Nepal',
        'OPERATES_IN Looms of Tomorrow -> Peru',
      ],
    ],
    [
      'an acronym with its title, and its pilots',
      'The course was paid by SEEDLING, the ILO\'s "Global Action to Widen Access to Care". SEEDLING pilots are running in Malawi, Togo and Fiji.',
      ['OPERATES_IN Global Action to Widen Access to Care -> Malawi', 'OPERATES_IN Global Action to Widen Access to Care -> Fiji'],
    ],
    [
      'two bodies and the partnership between them',
      'Ms Rosa Lopez reported on the CECOP-EU Partnership, which ended in June. In the region COPAC ran the programme, with funds of the European Union, in nine countries, among them Nepal and Fiji.',
      [
        'INVOLVED_IN COPAC -> CECOP-EU Partnership',
        'INVOLVED_IN European Union -> CECOP-EU Partnership',
        'OPERATES_IN CECOP-EU Partnership -> Nepal',
        'OPERATES_IN CECOP-EU Partnership -> Fiji',
      ],
    ],
    [
      'the sentences that go on about it',
      'The CLEAR Wool project began in 2019. The project is co-funded by the European Union. It covers Mali and Togo.',
      ['INVOLVED_IN European Union -> CLEAR Wool', 'OPERATES_IN CLEAR Wool -> Mali', 'OPERATES_IN CLEAR Wool -> Togo'],
    ],
  ])
})

describe('organizations', () => {
  it('are given away by a common noun in front of their name', () => {
    const text =
      'She works for the childcare cooperative Manjari in Fiji and the Brussels think tank PENSER AUTREMENT, he for the unions Zenrokai and Solvanta.'
    expect(outline(analyse(text)).organizations.map(({ name }) => name)).toEqual(['Manjari', 'PENSER AUTREMENT', 'Zenrokai', 'Solvanta'])
  })
})
