import { describe, expect, it } from '@jest/globals'
import { withoutSecrets } from '../../src/graph/without-secrets.ts'

describe('an address without secrets', () => {
  it.each([
    ['bolt://host:7687', 'bolt://host:7687'],
    ['neo4j+s://neo4j:hunter2@host', 'neo4j+s://host'],
    ['bolt://neo4j@host:7687/path', 'bolt://host:7687/path'],
    ['bolt://neo4j:p@ss@host', 'bolt://host'],
    ['bolt://neo4j:p/ss@host', 'bolt://host'],
    ['http//neo4j:p@host', 'host'],
    ['neo4j:p@host', 'host'],
    ['nonsense', 'nonsense'],
  ])('of %s is %s', (given, shown) => {
    expect(withoutSecrets(given)).toBe(shown)
  })
})
