import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql'
import { buildApi } from '../../src/api/schema.ts'
import { refuseCostly } from '../../src/server/limits.ts'
import { directions } from '../../src/statements/neighbours.ts'
import { serve } from './harness.ts'

/** A query with `depth` fields in one another. */
function nested(depth: number): string {
  return `{ person(id: "ada") { ${'best { '.repeat(depth - 2)} name ${'} '.repeat(depth - 2)} } }`
}

describe('limits of a query', () => {
  it('refuse one that is nested too deep, with the limit and the depth', async () => {
    const { ask } = await serve()
    const { status, body } = await ask(nested(30))
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      { message: 'Expected a query nested at most 20 levels deep, but got 30.', extensions: { code: 'TOO_COMPLEX', limit: 20, cost: 30 } },
    ])
    expect(body.data).toBeUndefined()
  })

  it('allow the depth that is set and no more', async () => {
    const { ask } = await serve({ MAX_DEPTH: '5' })
    expect((await ask(nested(5))).body.errors).toBeUndefined()
    expect((await ask(nested(6))).body.errors?.[0]?.extensions).toEqual({ code: 'TOO_COMPLEX', limit: 5, cost: 6 })
  })

  it('see depth through fragments', async () => {
    const { ask } = await serve({ MAX_DEPTH: '5' })
    const query = `{ person(id: "ada") { ...a } } fragment a on Person { best { ... { best { ...b } } } } fragment b on Person { best { best { name } } }`
    expect((await ask(query)).body.errors?.[0]?.extensions).toEqual({ code: 'TOO_COMPLEX', limit: 5, cost: 6 })
  })

  it('survive fragments that contain one another', async () => {
    const { ask } = await serve()
    const query = `{ person(id: "ada") { ...a } } fragment a on Person { best { ...b } } fragment b on Person { best { ...a } }`
    const { body } = await ask(query)
    expect(body.errors?.map(error => error.extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  it('let the introspection of a playground pass', async () => {
    const { ask } = await serve()
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const { status, body } = await ask(query)
    expect(status).toBe(200)
    expect(body.errors).toBeUndefined()
  })

  it.each([
    ['a field counts one', '{ echo }', {}, 1],
    ['a connection multiplies by first', '{ people(first: 100) { nodes { name } } }', {}, 1 + 100 * 2],
    ['a connection multiplies by last', '{ people(last: 30) { nodes { name } } }', {}, 1 + 30 * 2],
    ['last counts where first only has a default', '{ people(last: 30) { totalCount } }', {}, 1 + 30],
    ['a connection without a size counts twenty', '{ people { nodes { name } } }', {}, 1 + 20 * 2],
    ['a size can be a variable', 'query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 50 }, 1 + 50 * 2],
    [
      'connections in connections multiply',
      '{ people(first: 10) { nodes { friends(first: 10) { nodes { name } } } } }',
      {},
      1 + 10 * (1 + 1 + 10 * 2),
    ],
    ['a limit multiplies, also by default', '{ person(id: "ada") { evidence { quote } } }', {}, 1 + 1 + 5],
    ['a list of ids multiplies', '{ byIds(ids: ["a", "b", "c"]) { name } }', {}, 1 + 3],
    ['aliases count each', '{ a: echo b: echo c: echo }', {}, 3],
    ['a negative size cannot make a query cheap', '{ people(first: -1000000) { nodes { name } } b: people { totalCount } }', {}, 3 + 21],
  ])('measure cost: %s', async (_name, query, variables, cost) => {
    const refused = await serve({ MAX_COMPLEXITY: String(cost - 1 || 1) })
    if (cost > 1) {
      const { status, body } = await refused.ask(query, { variables })
      expect(status).toBe(400)
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'TOO_COMPLEX', limit: cost - 1, cost } })
    }
    const allowed = await serve({ MAX_COMPLEXITY: String(cost) })
    expect((await allowed.ask(query, { variables })).body.errors).toBeUndefined()
  })

  it.each([
    ['one step', '(of: ["a"], types: [SPOKE_AT])', 1 + 2 * 20],
    ['several steps from several', '(of: ["a", "b"], types: [SPOKE_AT, ATTENDED], perType: 3, depth: 2)', 2 + 2 * 12 + 2 * 12 * 12],
    ['all types', '(of: ["a"], perType: 1)', 1 + directions.length],
    ['the largest that is answered', '(of: ["a"], perType: 100, depth: 3)', 2000],
    ['no size that could make it cheap', '(of: ["a"], perType: -100)', 1],
  ])('measure a neighbourhood by the nodes that it can have: %s', (_name, args, nodes) => {
    const document = parse(`{ neighbourhood${args} { nodes { id } links { id } } }`)
    const operation = document.definitions[0] as OperationDefinitionNode
    expect(() => refuseCostly({ schema: buildApi(), document, operation, variables: {} }, 0)).toThrow(
      expect.objectContaining({ code: 'TOO_COMPLEX', details: { limit: 0, cost: 1 + 4 * nodes } }),
    )
  })

  it('measure only the operation that runs', async () => {
    const { ask } = await serve({ MAX_COMPLEXITY: '10' })
    const query = 'query Cheap { echo } query Dear { people(first: 100) { nodes { name } } }'
    expect((await ask(query, { more: { operationName: 'Cheap' } })).body.data).toEqual({ echo: 'hello' })
    expect((await ask(query, { more: { operationName: 'Dear' } })).body.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX')
    expect((await ask(query, { more: { operationName: 'None' } })).body.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })

  it('refuse an argument of a wrong form before anything is counted', async () => {
    const { ask } = await serve({ MAX_COMPLEXITY: '10' })
    const { status, body } = await ask('query ($n: Int = 5) { sized(first: $n) { totalCount } people(first: 100) { totalCount } }', {
      variables: { n: null },
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining('"first"'), extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('leave variables of a wrong type to the answer that names them all', async () => {
    const { ask } = await serve()
    const { status, body } = await ask('query ($a: Int!, $b: Int!) { echo(first: $a, last: $b) }', { variables: { a: 'x', b: 'y' } })
    expect(status).toBe(400)
    expect(body.errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  })

  it('bound the number of tokens', async () => {
    const { ask } = await serve()
    const { status, body } = await ask(`{ ${'echo '.repeat(6_000)} }`)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  })

  it('bound fragments that multiply one another', async () => {
    const { ask } = await serve({ MAX_COMPLEXITY: String(Number.MAX_SAFE_INTEGER) })
    const fragments = Array.from({ length: 15 }, (_, n) => `fragment f${n} on Person { ...f${n + 1} ... { ...f${n + 1} } }`)
    const { status, body } = await ask(`{ person(id: "ada") { ...f0 } } ${fragments.join(' ')} fragment f15 on Person { name }`)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'TOO_COMPLEX', limit: 10_000 })
  })
})
