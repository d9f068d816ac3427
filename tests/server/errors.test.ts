import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { AppError } from '../../src/model/errors.ts'
import { serve } from './harness.ts'
import { type Resolve, tinySchema } from './tiny-schema.ts'

const failing = (error: unknown) => ({ schema: tinySchema({ fails: (() => Promise.reject(error)) as Resolve }) })

describe('errors that a client reads', () => {
  it('carry the code and the details of our own', async () => {
    const { ask } = await serve(
      {},
      failing(new AppError('NOT_FOUND', 'Expected an id of the graph, but got "x".', { argument: 'id', cause: new Error('inner') })),
    )
    const { status, body } = await ask('{ fails echo }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ fails: null, echo: 'hello' })
    expect(body.errors).toEqual([
      {
        message: 'Expected an id of the graph, but got "x".',
        path: ['fails'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'NOT_FOUND', argument: 'id' },
      },
    ])
  })

  it('mask anything else and keep it in the log, under the id of the request', async () => {
    const { ask, log } = await serve()
    const { status, headers, body } = await ask('{ fails echo }')
    expect(status).toBe(200)
    expect(body.errors).toEqual([
      {
        message: 'Internal server error',
        path: ['fails'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
    const logged = log.find(line => line.msg === 'A field failed')
    expect(logged).toMatchObject({
      requestId: headers.get('x-request-id'),
      path: 'fails',
      err: { message: expect.stringContaining('bolt://secret') },
    })
  })

  it('keep in the log why the store was away, and how many fields failed of it', async () => {
    const { ask, log } = await serve(
      {},
      failing(new AppError('STORE_UNAVAILABLE', 'The store is away.', { cause: new Error('bolt://secret') })),
    )
    const { body } = await ask('{ fails again: fails }')
    expect(body.errors?.[0]).toMatchObject({ message: 'The store is away.', extensions: { code: 'STORE_UNAVAILABLE' } })
    expect(JSON.stringify(body)).not.toContain('secret')
    const lines = log.filter(line => line.msg === 'A field failed')
    expect(lines).toMatchObject([{ more: 1, err: { message: expect.stringContaining('bolt://secret') } }])
  })

  it.each([
    ['a vendor error with extensions', Object.assign(new Error('secret'), { extensions: { code: 'Neo.Secret', detail: 'secret' } })],
    ['a GraphQL error with a foreign code', new GraphQLError('secret', { extensions: { code: 'SECRET' } })],
    ['a GraphQL error around a vendor error', new GraphQLError('secret', { originalError: new Error('secret') })],
    ['something that is no error', 'secret'],
  ])('mask %s', async (_name, error) => {
    const { ask } = await serve({}, failing(error))
    const { body } = await ask('{ fails }')
    expect(JSON.stringify(body).toLowerCase()).not.toContain('secret')
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
  })

  it.each([
    ['a syntax error', '{ echo', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ ecko }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an empty query', '', 'BAD_REQUEST'],
  ])('keep the code of Apollo Server for %s', async (_name, query, code) => {
    const { ask } = await serve()
    const { status, body } = await ask(query)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions.code).toBe(code)
    expect(JSON.stringify(body)).not.toMatch(/Did you mean|stack/)
  })

  it('keep the codes of persisted queries, which work', async () => {
    const { ask } = await serve()
    const persisted = (query: string) => ({
      extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } },
    })
    expect((await ask('', { more: { query: undefined, ...persisted('{ echo }') } })).body.errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect((await ask('{ echo }', { more: persisted('{ echo }') })).body.data).toEqual({ echo: 'hello' })
    expect((await ask('', { more: { query: undefined, ...persisted('{ echo }') } })).body.data).toEqual({ echo: 'hello' })
    const wrong = await ask('{ echo }', { more: persisted('{ fails }') })
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
  })

  it.each([
    ['UNAUTHENTICATED', 401],
    ['STORE_UNAVAILABLE', 503],
  ] as const)('have a fitting status when the context fails with %s', async (code, expected) => {
    const { ask } = await serve({}, { contextFor: () => Promise.reject(new AppError(code, 'No.')) })
    expect(await ask('{ echo }')).toMatchObject({ status: expected, body: { errors: [{ message: 'No.', extensions: { code } }] } })
  })

  it('are masked when the context fails with anything else', async () => {
    const { ask, log } = await serve({}, { contextFor: () => Promise.reject(new Error('secret')) })
    expect(await ask('{ echo }')).toMatchObject({ status: 500, body: { errors: [{ message: 'Internal server error' }] } })
    expect(log.find(line => line.msg === 'The context of a request failed')).toMatchObject({ err: { message: 'secret' } })
  })
})

describe('requests that are not GraphQL', () => {
  const json = { 'content-type': 'application/json' }

  it('get JSON for broken JSON', async () => {
    const { send } = await serve()
    const answer = await send('/graphql', { method: 'POST', headers: json, body: '{"query": "{ echo }"' })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'Expected a body of well-formed JSON.', extensions: { code: 'BAD_REQUEST' } }] },
    })
  })

  it('get 413 for a body that is too large', async () => {
    const { send } = await serve({ BODY_LIMIT: '1kb' })
    const answer = await send('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: `# ${'x'.repeat(2_000)}\n{ echo }` }),
    })
    expect(answer).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BAD_REQUEST', limit: 1024 } }] } })
  })

  it('get 415 for a charset or an encoding that nobody knows', async () => {
    const { send } = await serve()
    const charset = await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json; charset=klingon' }, body: '{}' })
    const encoding = await send('/graphql', { method: 'POST', headers: { ...json, 'content-encoding': 'klingon' }, body: '{}' })
    for (const answer of [charset, encoding])
      expect(answer).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
  })

  it('get 404 for an unknown path and for a path that is no path', async () => {
    const { send } = await serve()
    expect(await send('/nowhere')).toMatchObject({
      status: 404,
      body: { error: { code: 'NOT_FOUND', message: 'Nothing is at /nowhere.' } },
    })
    for (const path of ['/playground/assets/%', '/playground/assets/%2e%2e/index.html', '/playground/assets/..%2f..%2fserve.js']) {
      expect(await send(path)).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } })
    }
  })

  it.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['HEAD', '/graphql', 'GET, POST'],
    ['DELETE', '/schema.graphql', 'GET, HEAD'],
    ['POST', '/livez', 'GET, HEAD'],
    ['POST', '/playground', 'GET, HEAD'],
  ])('get 405 for %s %s', async (method, path, allow) => {
    const { send } = await serve()
    const { status, headers } = await send(path, { method })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe(allow)
    expect(headers.get('content-type')).toMatch('application/json')
  })

  it('are refused where a page of another origin could have sent them', async () => {
    const { send } = await serve()
    const plain = await send('/graphql?query={echo}')
    const form = await send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ echo }"}' })
    for (const answer of [plain, form])
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
    expect((await send('/graphql?query={echo}', { headers: { 'apollo-require-preflight': '1' } })).body.data).toEqual({ echo: 'hello' })
  })

  it('cannot change anything by GET', async () => {
    const { send } = await serve()
    expect(await send('/graphql?query=mutation{touch}', { headers: json })).toMatchObject({ status: 405 })
  })
})
