import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { AppError } from '../../src/model/errors.ts'
import { serve } from './harness.ts'
import { tinySchema } from './tiny-schema.ts'

describe('the time a request may take', () => {
  it('ends with TIMEOUT, and the work hears of it', async () => {
    const reasons: unknown[] = []
    const waits = (_args: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          reasons.push(signal.reason)
          reject(signal.reason)
        }),
      )
    const { ask, log } = await serve({ REQUEST_TIMEOUT_MS: '500' }, { schema: tinySchema({ waits }) })
    const answer = await ask('query Slow { waits(ms: 1) }')
    expect(answer).toMatchObject({
      status: 503,
      body: {
        errors: [
          { message: 'Expected the request to take at most 500 ms, but it took longer.', extensions: { code: 'TIMEOUT', limit: 500 } },
        ],
      },
    })
    expect(reasons).toMatchObject([{ code: 'TIMEOUT' }])
    expect(reasons[0]).toBeInstanceOf(AppError)
    expect(log.find(line => line.path === '/graphql')).toMatchObject({ level: 40, status: 503, codes: ['TIMEOUT'], operationName: 'Slow' })
  })

  it('ends work that never listens, too, without another answer', async () => {
    const { ask, log } = await serve({ REQUEST_TIMEOUT_MS: '50' })
    expect((await ask('{ waits(ms: 120) }')).body.errors?.[0]?.extensions.code).toBe('TIMEOUT')
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(log.filter(line => line.level === 50)).toEqual([])
    expect((await ask('{ echo }')).body.data).toEqual({ echo: 'hello' })
  })

  it('covers a body that never ends', async () => {
    const { send } = await serve({ REQUEST_TIMEOUT_MS: '50' })
    const body = new ReadableStream({ start: controller => controller.enqueue(new TextEncoder().encode('{"query":')) })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
    const answer = await send('/graphql', init as RequestInit)
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'TIMEOUT' } }] } })
  })

  it('leaves an answer alone that is on its way to a slow reader', async () => {
    const text = 'x'.repeat(30_000_000)
    const { server, log } = await serve({ REQUEST_TIMEOUT_MS: '200' }, { schema: tinySchema({ echo: () => text }) })
    const socket = connect(server.port, '127.0.0.1')
    const body = '{"query":"{ echo }"}'
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await new Promise(resolve => setTimeout(resolve, 500))
    let received = 0
    for await (const chunk of socket) received += chunk.length
    expect(received).toBeGreaterThan(text.length)
    expect(log.find(line => line.path === '/graphql')).toMatchObject({ status: 200 })
  })

  it('is cut short when the client goes away', async () => {
    let begin = () => {}
    const begun = new Promise<void>(resolve => {
      begin = resolve
    })
    let hear = () => {}
    const heard = new Promise<void>(resolve => {
      hear = resolve
    })
    const waits = (_args: unknown, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', hear)
      begin()
      return new Promise(() => {})
    }
    const { server, log } = await serve({}, { schema: tinySchema({ waits }) })
    const leave = new AbortController()
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ waits(ms: 1) }"}',
      signal: leave.signal,
    })
    const left = expect(request).rejects.toThrow()
    await begun
    leave.abort()
    await left
    await heard
    expect(log.find(line => line.path === '/graphql')).toMatchObject({ aborted: true })
  })
})
