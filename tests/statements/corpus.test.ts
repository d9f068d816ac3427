import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Kind, parseType, type TypeNode } from 'graphql'
import { bind, type Graph, type Properties, type Statement } from '../../src/graph/graph.ts'
import { entityKinds, type NodeKind } from '../../src/model/kinds.ts'
import { joins, type RelationshipType, relationship, relationshipTypes } from '../../src/model/relationships.ts'
import * as corpus from '../../src/statements/corpus.ts'
import { deleteRelationships, graphCounts, putEntities, putRelationships } from '../../src/statements/projection.ts'
import { engines } from '../setup/engines.ts'
import { corpusGraph } from './corpus-graph.ts'
import { reads } from './read-cases.ts'
import { writes } from './write-cases.ts'

const folder = new URL('../../cypher/', import.meta.url)
const filesOf = (mode: string) => readdirSync(new URL(mode, folder)).map(file => file.replace(/\.cypher$/, ''))

/** What the header of a file declares on its line `label`, by name. */
function declared(mode: string, name: string, label: 'params' | 'returns'): Record<string, TypeNode> {
  const text = readFileSync(new URL(`${mode}/${name}.cypher`, folder), 'utf8')
  const line = new RegExp(`^// ${label}:(.*)$`, 'm').exec(text)?.[1] ?? ''
  const entries = line.split(',').filter(entry => entry.trim() !== '')
  return Object.fromEntries(
    entries.map(entry => {
      const [, column = '', type = ''] = /^\s*(\w+):\s*(\S+)\s*$/.exec(entry) ?? []
      return [column, parseType(type)]
    }),
  )
}

const scalars: Readonly<Record<string, string>> = { ID: 'string', String: 'string', Boolean: 'boolean', Float: 'number' }

function conforms(type: TypeNode, value: unknown): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return value !== null && value !== undefined && conforms(type.type, value)
  if (value === null) return true
  if (type.kind === Kind.LIST_TYPE) return Array.isArray(value) && value.every(each => conforms(type.type, each))
  if (type.name.value === 'JSON') return typeof value === 'object' && !Array.isArray(value)
  if (type.name.value === 'Int') return Number.isInteger(value)
  return typeof value === scalars[type.name.value]
}

function expectFit(types: Record<string, TypeNode>, values: Properties): void {
  expect(Object.keys(values).sort()).toEqual(Object.keys(types).sort())
  expect(Object.entries(types).filter(([name, type]) => !conforms(type, values[name]))).toEqual([])
}

/** The binding of a file, as the rest of the code has it. */
function statementOf(name: string): Statement {
  const camel = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const statement = (corpus as unknown as Record<string, Statement | undefined>)[camel]
  expect(statement?.name).toBe(name)
  return statement as Statement
}

describe('the corpus', () => {
  it.each([
    ['read', reads],
    ['write', writes],
  ])('has a case for every file of cypher/%s, and none for files that are not there', (mode, cases) => {
    expect(Object.keys(cases).sort()).toEqual(filesOf(mode).sort())
  })
})

describe.each(engines)('$name: the corpus', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  const empty = () => graph.write([bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {})])
  const ask = (text: string) => graph.read({ name: 'probe', text }, {})

  describe('reads', () => {
    beforeAll(() => graph.write(corpusGraph))

    const cases = Object.entries(reads).flatMap(([name, each]) => each.map(one => ({ name, ...one })))

    it.each(cases)('$name $title', async ({ name, params, rows }) => {
      expectFit(declared('read', name, 'params'), params)
      const found = await graph.read(statementOf(name), params)
      expect(found).toEqual(rows)
      for (const row of found) expectFit(declared('read', name, 'returns'), row)
    })

    it.each(Object.keys(reads).filter(name => 'ids' in declared('read', name, 'params')))(
      '%s has no rows for an empty batch',
      async name => {
        expect(await graph.read(statementOf(name), { ...reads[name]?.[0]?.params, ids: [] })).toEqual([])
      },
    )
  })

  describe('writes', () => {
    beforeEach(empty)

    it.each(Object.entries(writes).map(([name, one]) => ({ name, ...one })))(
      '$name leaves what it should, however often it runs',
      async ({ name, given = [], params, probe, leaves, once }) => {
        expectFit(declared('write', name, 'params'), params)
        const write = bind(statementOf(name), params)
        await graph.write([...given, write])
        expect(await ask(probe)).toEqual(leaves)
        if (once) return
        await graph.write([write])
        expect(await ask(probe)).toEqual(leaves)
      },
    )
  })

  describe('statements composed from the tables', () => {
    const end = (kind: NodeKind, name: string) => ({ id: `${kind.toLowerCase()}:${name}`, kind })

    beforeAll(empty)

    it('put every kind of entity under both its labels, replacing what was there', async () => {
      for (const kind of entityKinds) {
        const rows = [end(kind, 'a'), end(kind, 'b')]
        await graph.write([bind(putEntities(kind), { rows: rows.map(row => ({ ...row, old: true })) }), bind(putEntities(kind), { rows })])
        expect(await ask(`MATCH (n:Entity) WHERE n:${kind} RETURN properties(n) AS row ORDER BY n.id`)).toEqual(rows.map(row => ({ row })))
      }
    })

    it('put and delete every type of relationship between every two kinds that it joins, by its id', async () => {
      const work = relationshipTypes.flatMap(type => {
        const { from, to } = relationship(type)
        return from.flatMap(start => to.filter(each => joins(type, start, each)).map(each => related(type, start, each)))
      })
      const expected = work.map(({ expected: row }) => row).sort((a, b) => (a.row.id < b.row.id ? -1 : 1))
      const relations = `MATCH (a)-[r]->(b) RETURN properties(r) AS row, type(r) AS type, a.id AS from, b.id AS to ORDER BY r.id`
      await graph.write([bind(corpus.putDocuments, { rows: [{ id: 'document:a', properties: end('Document', 'a'), text: '' }] })])
      await graph.write(work.flatMap(({ put }) => put))
      expect(await ask(relations)).toEqual(expected)
      await graph.write(work.filter(({ expected: { from } }) => from !== 'document:a').map(({ remove }) => remove))
      expect(await ask(relations)).toEqual(expected.filter(({ from }) => from === 'document:a'))
    })

    function related(type: RelationshipType, start: NodeKind, finish: NodeKind) {
      const row = { id: `${type} ${start} ${finish}`, from: end(start, 'a').id, to: end(finish, 'b').id }
      const put = (properties: Properties) => bind(putRelationships(type, start, finish), { rows: [{ ...row, properties }] })
      return {
        put: [put({ id: row.id, old: true }), put({ id: row.id })],
        remove: bind(deleteRelationships(type, start, finish), { rows: [row] }),
        expected: { row: { id: row.id }, type, from: row.from, to: row.to },
      }
    }

    it('count what there is of each kind and type', async () => {
      const rows = await graph.read(graphCounts, {})
      const about = relationship('ABOUT').to.length
      const counts = new Map<string, number>()
      for (const { what, count } of rows.filter(each => each.count > 0)) counts.set(what, (counts.get(what) ?? 0) + count)
      expect(Object.fromEntries(counts)).toEqual({
        ...Object.fromEntries(entityKinds.map(kind => [kind, 2])),
        ABOUT: about,
        CITES: 1,
        PRESENTED_AT: 1,
        REPORTS: 1,
      })
    })
  })
})
