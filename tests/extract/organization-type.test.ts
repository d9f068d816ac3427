import { expect, it } from '@jest/globals'
import { organizationType } from '../../src/extract/spot/organization-type.ts'

it.each([
  ['Cooperatives Unit', 'UNIT'],
  ['Portuguese Cooperative Confederation', 'NETWORK'],
  ['Confederation of Weaving Cooperatives', 'NETWORK'],
  ['Ministry of Labour and Social Economy', 'GOVERNMENT'],
  ['Weavers’ Cooperative', 'COOPERATIVE'],
  ['Cooperative Bank', 'ENTERPRISE'],
  ['Instituto de Economía Social', 'ACADEMIC'],
  ['Rural Task Force', 'NETWORK'],
  ['Diesis', undefined],
])('the name %s tells a body of the sort %s', (name, type) => {
  expect(organizationType(name)).toBe(type)
})
