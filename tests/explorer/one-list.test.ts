import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { oneList } from '../../src/explorer/data/one-list.ts'
import { EventsInTimeDocument, PersonDocument, TimelineDocument } from '../../src/explorer/queries.ts'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))

describe('a query cut down to one of its lists', () => {
  it.each([
    ['of a page', 'spokeAt', PersonDocument],
    ['in a fragment', 'documents', PersonDocument],
    ['beside the page', 'passages', PersonDocument],
    ['of one kind', 'after', TimelineDocument],
    ['under another name', 'undated', EventsInTimeDocument],
  ])('%s is valid and asks for nothing else', (_, place, document) => {
    const list = oneList(String(document), place, 100)
    expect(validate(schema, parse(list ?? ''))).toEqual([])
    expect(list).toMatch(new RegExp(`first: 100[^{]*after: \\$${place}\\b`))
    expect(list?.match(/after: \$/g)).toHaveLength(1)
  })

  it('is none where the query has no such list', () => {
    expect(oneList(String(PersonDocument), 'nothing', 100)).toBeNull()
  })
})
