import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/extract/analyse.ts'
import { outline } from '../../src/extract/outline.ts'
import { type Case, gives, relations } from './gives.ts'

const cases: readonly Case[] = [
  [
    'under the names on both sides of a dash',
    'Rosa Lopez, President of CONTEX – RIPESS Africa, spoke at the 3rd Forum on Cooperatives.',
    ['AFFILIATED_WITH Rosa Lopez -> CONTEX – RIPESS Africa'],
  ],
  [
    'that somebody is from, with the unit that the same person heads',
    'The panel brought together CECOP (Rosa Lopez) and REVES (Pedro Gomez). Rosa Lopez, the Head of the Wool and Looms Unit, spoke of mills.',
    ['PART_OF Wool and Looms Unit -> CECOP'],
  ],
  [
    'of which a speaker comes who leads a unit',
    'The speaker from REVES, Ms. Rosa Lopez, who leads the Wool, Loom and Yarn Unit, told of mills.',
    ['AFFILIATED_WITH Rosa Lopez -> REVES', 'PART_OF Wool, Loom and Yarn Unit -> REVES'],
  ],
  [
    'of a post that a full stop cuts off from its holder',
    'Ada Fernandez gave figures. Director of the Wool Committee, Parliament of the African Union. Pedro Gomez talked about looms.',
    [
      'AFFILIATED_WITH Pedro Gomez -> Wool Committee',
      'PART_OF Wool Committee -> Parliament of the African Union',
      'PART_OF Parliament of the African Union -> African Union',
    ],
  ],
  [
    'that its noun in small letters takes up',
    'The UN Inter-Agency Task Force on Social and Solidarity Economy (UNTFSSE) met in Lima. The task force comprises 17 UN agencies as well as the OECD.',
    ['PART_OF OECD -> UN Inter-Agency Task Force on Social and Solidarity Economy'],
  ],
  [
    'named after a number of others of its kind',
    'The Loom Alliance, which unites 17 unions of weavers and CECOP, met in Lima.',
    ['PART_OF CECOP -> Loom Alliance'],
  ],
]

describe('a body', () => {
  gives(cases)

  it('is not tied to a second one by a dash between two of which one is known', () => {
    const { organizations } = outline(analyse('The text is by the ILO – RIPESS Africa and others.'))
    expect(organizations.map(({ name }) => name)).not.toContain('ILO – RIPESS Africa')
  })

  it('has members and observers, and no observer is a member', () => {
    expect(relations('UNTFSSE has 17 UN agencies and the OECD as members, and RIPESS as an observer.')).toEqual(['PART_OF OECD -> UNTFSSE'])
  })

  it('has its larger body from the name that it bears, where the text speaks of that', () => {
    expect(relations('The ILO met. The ILO International Training Centre held a course in Turin.')).toContain(
      'PART_OF ILO International Training Centre -> ILO',
    )
  })
})
