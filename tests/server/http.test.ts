import { describe, expect, it } from '@jest/globals'
import { serve } from './harness.ts'

describe('health', () => {
  it('is alive as long as the process is', async () => {
    const { send } = await serve({}, { ready: () => Promise.reject(new Error('down')) })
    expect(await send('/livez')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })

  it('is ready when the store is', async () => {
    let down = false
    const { send, log } = await serve({}, { ready: async () => (down ? Promise.reject(new Error('bolt://secret')) : undefined) })
    expect(await send('/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } })
    down = true
    expect(await send('/readyz')).toMatchObject({ status: 503, body: { status: 'unavailable' } })
    expect(log.find(line => line.msg === 'The store is not ready')).toMatchObject({ err: { message: 'bolt://secret' } })
  })

  it('does not wait for ever for a store that is silent', async () => {
    const { send } = await serve({}, { ready: () => new Promise(() => {}) })
    expect(await send('/readyz')).toMatchObject({ status: 503 })
  })

  it('shows metrics by the outcome of operations', async () => {
    const { ask, send } = await serve()
    await ask('{ echo }')
    await ask('{ fails }')
    await ask('{ nothing }')
    await send('/graphql?query={echo}')
    const { headers, body } = await send('/metrics')
    expect(headers.get('content-type')).toMatch('text/plain')
    const { text } = body as { text?: string }
    for (const outcome of ['ok', 'INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']) {
      expect(text).toContain(`convene_graphql_request_duration_seconds_count{outcome="${outcome}"} 1`)
    }
    expect(text).toContain('process_resident_memory_bytes')
  })
})

describe('pages', () => {
  it('hold the schema as text', async () => {
    const { send } = await serve({}, { sdl: 'type Query { a: Int }' })
    const { headers, body } = await send('/schema.graphql')
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(body).toEqual({ text: 'type Query { a: Int }' })
  })

  it('lead a browser from the endpoint to the playground', async () => {
    const { send } = await serve()
    const { status, headers } = await send('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([status, headers.get('location')]).toEqual([302, '/playground'])
  })

  it('are sent small to whom asks for it', async () => {
    const { send } = await serve({}, { sdl: `# ${'a'.repeat(4_000)}` })
    const encoded = async (accept: string) => (await send('/schema.graphql', { headers: { 'accept-encoding': accept } })).headers
    expect((await encoded('gzip, br')).get('content-encoding')).toBe('br')
    expect((await encoded('gzip')).get('content-encoding')).toBe('gzip')
    expect((await encoded('identity')).get('content-encoding')).toBeNull()
    expect((await encoded('identity')).get('vary')).toMatch(/accept-encoding/i)
  })

  it('carry headers that hold browsers back, and no name of the software', async () => {
    const { send } = await serve()
    const { headers } = await send('/livez')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'self'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('pages of other origins', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })

  it('may not call by default', async () => {
    const { send } = await serve()
    const { headers } = await send('/graphql', preflight('https://a.example'))
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may call where they are listed', async () => {
    const { send } = await serve({ CORS_ORIGIN: 'https://a.example,https://b.example' })
    const { status, headers } = await send('/graphql', preflight('https://b.example'))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('https://b.example')
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST')
    expect((await send('/graphql', preflight('https://c.example'))).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may all call with *', async () => {
    const { send } = await serve({ CORS_ORIGIN: '*' })
    expect((await send('/graphql', preflight('https://c.example'))).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('never come through the door of the command line', async () => {
    const { send } = await serve({ CORS_ORIGIN: '*' }, { writer: { token: 't', handle: async () => null } })
    const { status, headers } = await send('/control', preflight('https://c.example'))
    expect([status, headers.get('access-control-allow-origin')]).toEqual([405, null])
  })
})

describe('the log', () => {
  it('has one line for a request', async () => {
    const { ask, log } = await serve()
    const { headers } = await ask('query Both { fails echo }')
    const lines = log.filter(line => 'method' in line)
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        requestId: headers.get('x-request-id'),
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms: expect.any(Number),
        operationName: 'Both',
        codes: ['INTERNAL_SERVER_ERROR'],
      },
    ])
  })

  it('keeps the id that a proxy gave, unless it is none', async () => {
    const { ask } = await serve()
    expect((await ask('{ echo }', { headers: { 'x-request-id': 'abc-123' } })).headers.get('x-request-id')).toBe('abc-123')
    expect((await ask('{ echo }', { headers: { 'x-request-id': 'a b"c' } })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('says of health checks only what `debug` asks for', async () => {
    const { send, log } = await serve()
    await send('/livez')
    expect(log.filter(line => line.path === '/livez')).toMatchObject([{ level: 20 }])
  })
})
