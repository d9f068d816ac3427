import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { requestContext } from '../../src/api/context.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { AppError } from '../../src/model/errors.ts'
import { type RunningServer, startServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { engines } from '../setup/engines.ts'
import { loadSmall } from '../small-graph.ts'
import { ask as askGraph, schema } from './ask.ts'

const ada = 'person(id: "person:ada-adler")'

const logger = pino({ level: 'silent' })
let asked: Graph
let server: RunningServer

beforeAll(async () => {
  const contextFor = () => requestContext(asked)
  server = await startServer({ schema, sdl: '', contextFor, ready: async () => {}, settings: readSettings({ PORT: '0' }), logger })
})
afterAll(() => server.close())

/** Asks over HTTP, as a client does, and answers the first error. */
async function errorOf(graph: Graph, query: string, variables: Record<string, unknown> = {}) {
  asked = graph
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = await response.text()
  return { body, error: JSON.parse(body).errors?.[0] ?? { message: 'No error.', extensions: {} } }
}

describe.each(engines)('$name: a client reads', ({ open }) => {
  let graph: Graph
  /** A cursor of the people by name. */
  let cursor: string

  beforeAll(async () => {
    graph = await open()
    await loadSmall(graph)
    cursor = (await askGraph(graph, '{ people(first: 1, orderBy: [{ field: NAME }]) { edges { cursor } } }')).people.edges[0].cursor
  })
  afterAll(() => graph.close())

  it.each([
    ['people(first: 101) { nodes { id } }', 'first', 100],
    ['people(first: 0) { nodes { id } }', 'first', 100],
    ['people(first: -1) { nodes { id } }', 'first', 100],
    ['people(last: 101) { nodes { id } }', 'last', 100],
    ['people(last: 0) { nodes { id } }', 'last', 100],
    ['search(query: "ada", first: 101) { nodes { id } }', 'first', 100],
    [`${ada} { spokeAt(first: 101) { nodes { id } } }`, 'first', 100],
    [`${ada} { spokeWith(last: 101) { nodes { id } } }`, 'last', 100],
    [`${ada} { evidence(limit: 101) { quote } }`, 'limit', 100],
    [`${ada} { names { evidence(limit: 0) { quote } } }`, 'limit', 100],
    [`${ada} { spokeWith { edges { shared(limit: 101) { event { id } } } } }`, 'limit', 100],
    ['document(id: "document:forum") { mentions(limit: 1001) { surface } }', 'limit', 1000],
  ])('the argument and its limit for { %s }', async (query, argument, limit) => {
    const { error } = await errorOf(graph, `{ ${query} }`)
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, limit })
    expect(error.message).toContain(`"${argument}" from 1 to ${limit}`)
  })

  it.each([
    ['people(first: 1, last: 1) { nodes { id } }', 'last'],
    ['people(first: 1, before: "CURSOR", orderBy: [{ field: NAME }]) { nodes { id } }', 'before'],
    ['people(last: 1, after: "CURSOR", orderBy: [{ field: NAME }]) { nodes { id } }', 'after'],
    ['people(after: "nonsense") { nodes { id } }', 'after'],
    ['people(after: "") { nodes { id } }', 'after'],
    ['people(before: "nonsense") { nodes { id } }', 'before'],
    ['people(after: "CURSOR", orderBy: [{ field: NAME, direction: DESC }]) { nodes { id } }', 'after'],
    ['people(after: "CURSOR", where: { name: { contains: "a" } }) { nodes { id } }', 'after'],
    ['organizations(after: "CURSOR", orderBy: [{ field: NAME }]) { nodes { id } }', 'after'],
    ['search(query: "ada", after: "CURSOR") { nodes { id } }', 'after'],
    [`${ada} { spokeAt(after: "CURSOR") { nodes { id } } }`, 'after'],
    [`${ada} { spokeWith(after: "CURSOR") { nodes { id } } }`, 'after'],
  ])('the argument that does not belong in { %s }', async (query, argument) => {
    const { error } = await errorOf(graph, `{ ${query.replace('CURSOR', cursor)} }`)
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
    expect(error.message).toMatch(/^Expected /)
  })

  it('nothing wrong with a cursor where it belongs', async () => {
    const { error } = await errorOf(graph, `{ people(after: "${cursor}", orderBy: [{ field: NAME, direction: ASC }]) { nodes { id } } }`)
    expect(error.message).toBe('No error.')
  })

  it('that a cursor with other values than its order has is none', async () => {
    const [signature] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string]
    for (const values of [[], ['a'], [{}, {}], [null, null], ['a', 'b', 'c']]) {
      const forged = Buffer.from(JSON.stringify([signature, ...values])).toString('base64url')
      const { error } = await errorOf(graph, `{ people(after: "${forged}", orderBy: [{ field: NAME }]) { nodes { id } } }`)
      expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
  })

  it('how many ids are too many, and gets a hundred', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `person:nobody-${index}`)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await errorOf(graph, query, { ids })).error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids', limit: 100 })
    const known = Array.from({ length: 100 }, () => 'person:ada-adler')
    expect((await errorOf(graph, query, { ids: known })).error.message).toBe('No error.')
  })

  it.each(['2022-13', '2022-02-30', '22', 'yesterday', '2022-1', ''])('that %j is no date, as a variable and in the query', async date => {
    const variable = await errorOf(graph, 'query ($from: PartialDate) { events(where: { period: { from: $from } }) { nodes { id } } }', {
      from: date,
    })
    expect(variable.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    const literal = await errorOf(graph, `{ events(where: { period: { from: ${JSON.stringify(date)} } }) { nodes { id } } }`)
    expect(literal.error.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    for (const { error } of [variable, literal]) expect(error.message).toContain('Expected a date such as 2022, 2022-10 or 2022-10-18')
  })

  it('no word of the engine when it refuses a statement', async () => {
    const broken: Graph = {
      read: (statement, params) => graph.read({ ...statement, text: 'MATCH (secret RETURN n' }, params),
      write: (work, options) => graph.write(work, options),
      close: () => graph.close(),
    }
    for (const query of [
      '{ people { nodes { id } } }',
      `{ ${ada} { name } }`,
      '{ search(query: "ada") { nodes { id } } }',
      '{ graph { claims } }',
    ]) {
      const { body, error } = await errorOf(broken, query)
      expect(error.extensions).toEqual({ code: 'STORE_UNAVAILABLE' })
      expect(error.message).toMatch(/^The store refused the statement [\w. -]+\.$/)
      expect(body).not.toMatch(/secret|syntax|grafeo|neo4j|cypher|stack/i)
    }
  })

  it('no cause and no stack of any error', async () => {
    const failing = (error: unknown): Graph => ({
      read: () => Promise.reject(error),
      write: () => Promise.reject(error),
      close: async () => {},
    })
    const cause = new Error('secret of the driver')
    const known = await errorOf(
      failing(new AppError('STORE_UNAVAILABLE', 'The store cannot be reached right now.', { cause })),
      `{ ${ada} { name } }`,
    )
    expect(known.error).toMatchObject({ message: 'The store cannot be reached right now.', extensions: { code: 'STORE_UNAVAILABLE' } })
    const unknown = await errorOf(failing(cause), `{ ${ada} { name } }`)
    expect(unknown.error).toMatchObject({ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    for (const { body } of [known, unknown]) expect(body).not.toMatch(/secret|stack|\.ts|node_modules/)
  })
})
