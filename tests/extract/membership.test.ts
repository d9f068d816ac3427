import { describe, expect, it } from '@jest/globals'
import { relations } from './gives.ts'

const parts = (text: string) =>
  relations(text)
    .filter(relation => relation.startsWith('PART_OF'))
    .map(relation => relation.slice('PART_OF '.length))
    .sort()

describe('what is part of what', () => {
  it.each([
    [
      'Rosa Lopez presented the Loom Alliance. Its founding members include Lanificio, the Weavers Union of Ghana and REVES.',
      ['Lanificio', 'REVES', 'Weavers Union of Ghana'].map(member => `${member} -> Loom Alliance`),
    ],
    ['The Loom Alliance is an umbrella body. Under its roof are REVES and CECOP.', ['CECOP -> Loom Alliance', 'REVES -> Loom Alliance']],
    [
      'REVES, a member of the Loom Alliance like CECOP and COPAC, asked for more.',
      ['CECOP', 'COPAC', 'REVES'].map(member => `${member} -> Loom Alliance`),
    ],
    ['The Loom Alliance brought many together, with REVES and its friends from CECOP.', []],
  ])('is told by words of membership beside a body that has members: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each([
    ['REVES, the regional office of the Loom Alliance, met.', ['REVES -> Loom Alliance']],
    [
      'The Loom Alliance and its Peruvian and Chilean sections, REVES and CECOP, met.',
      ['CECOP -> Loom Alliance', 'REVES -> Loom Alliance'],
    ],
    ['The World Loom Forum (WLF) met. Rosa Lopez chairs the WLF Steering Committee.', ['WLF Steering Committee -> World Loom Forum']],
    ["The University of Lana (UoL) met in Lima with UoL's own Wool Business School.", ['Wool Business School -> University of Lana']],
    ['The Loom Agency, attached to the Ministry of Wool, met.', ['Loom Agency -> Ministry of Wool']],
    ['Within CECOP, the Wool Committee is in charge.', ['Wool Committee -> CECOP']],
    ['The members of the Loom Alliance are REVES and CECOP.', ['CECOP -> Loom Alliance', 'REVES -> Loom Alliance']],
    ['REVES and CECOP sit on the Loom Council.', ['CECOP -> Loom Council', 'REVES -> Loom Council']],
    ['Rosa Lopez chairs the Youth Committee of Tejidar.', ['Youth Committee of Tejidar -> Tejidar']],
    ["Rosa Lopez, Deputy Director of UN Looms's Wool Division, met UN Looms.", ["UN Looms's Wool Division -> UN Looms"]],
  ])('is told by what a body is to another: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it('is told by units one behind the other', () => {
    expect(parts('Contact\n- Loom Unit, Craft Department, CECOP\n- DG GROW (European Commission)\n- Univerbal, REVES')).toEqual([
      'Craft Department -> CECOP',
      'DG GROW -> European Commission',
      'Loom Unit -> Craft Department',
    ])
    expect(parts('Present were the Loom Unit, CECOP and REVES.')).toEqual([])
  })
})
