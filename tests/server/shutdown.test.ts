import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { serve } from './harness.ts'
import { tinySchema } from './tiny-schema.ts'

const slow = '{"query":"{ waits(ms: 400) }"}'

/** The tiny schema, and what resolves when its `waits` has begun. */
function observed(): { schema: GraphQLSchema; begun: Promise<void> } {
  let begin = () => {}
  const begun = new Promise<void>(resolve => {
    begin = resolve
  })
  const waits = ({ ms }: Record<string, unknown>) => {
    begin()
    return new Promise(resolve => setTimeout(resolve, Number(ms), 'waited').unref())
  }
  return { schema: tinySchema({ waits }), begun }
}

function post(url: string, body: string): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

describe('a server that closes', () => {
  it('finishes what runs and accepts nothing more', async () => {
    const { schema, begun } = observed()
    const { server } = await serve({}, { schema })
    const running = post(server.url, slow)
    await begun
    const closed = server.close()
    await expect(post(server.url, slow)).rejects.toThrow()
    expect(await (await running).json()).toEqual({ data: { waits: 'waited' } })
    await closed
  })

  it('is not ready while it finishes, on a connection that is still open', async () => {
    const { schema, begun } = observed()
    const { server } = await serve({}, { schema })
    const socket = connect(server.port, '127.0.0.1')
    let received = ''
    socket.on('data', data => {
      received += data
    })
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${slow.length}\r\n\r\n${slow}`)
    await begun
    const closed = server.close()
    socket.write('GET /readyz HTTP/1.1\r\nhost: x\r\n\r\n')
    await once(socket, 'close')
    expect(received).toMatch(/"waited"[\s\S]*HTTP\/1.1 503 [\s\S]*connection: close[\s\S]*{"status":"draining"}$/i)
    await closed
  })

  it('lets a slow reader have the whole of its answer', async () => {
    const text = 'x'.repeat(30_000_000)
    const { server, log } = await serve({}, { schema: tinySchema({ echo: () => text }) })
    const body = '{"query":"{ echo }"}'
    const socket = connect(server.port, '127.0.0.1')
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    await once(socket, 'readable')
    const closed = server.close()
    await new Promise(resolve => setTimeout(resolve, 100))
    let received = 0
    for await (const chunk of socket) received += chunk.length
    expect(received).toBeGreaterThan(text.length)
    await closed
    expect(log.find(line => line.path === '/graphql')).not.toHaveProperty('aborted')
  })

  it('does not wait for connections that have asked nothing yet', async () => {
    const { server } = await serve({ SHUTDOWN_TIMEOUT_MS: '60000' })
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    await fetch(`${server.url}/livez`)
    const started = performance.now()
    await server.close()
    expect(performance.now() - started).toBeLessThan(10_000)
    socket.destroy()
  })

  it('cuts off what takes longer than it may', async () => {
    const { schema, begun } = observed()
    const { server } = await serve({ SHUTDOWN_TIMEOUT_MS: '100' }, { schema })
    const running = post(server.url, '{"query":"{ waits(ms: 5000) }"}')
    const cut = expect(running).rejects.toThrow()
    await begun
    const started = performance.now()
    await server.close()
    expect(performance.now() - started).toBeLessThan(3_000)
    await cut
  })

  it('can be asked to close twice', async () => {
    const { server } = await serve()
    await Promise.all([server.close(), server.close()])
    await server.close()
  })
})

describe('a server that cannot listen', () => {
  it('says so in one line when the port is in use', async () => {
    const { server } = await serve()
    await expect(serve({ PORT: String(server.port) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `Port ${server.port} on 127.0.0.1 is in use; set PORT to another.`,
    })
  })

  it('says so in one line when the address is not of this machine', async () => {
    await expect(serve({ HOST: '192.0.2.1' })).rejects.toMatchObject({
      message: 'Expected HOST to be an address of this machine, but got "192.0.2.1".',
    })
  })
})

describe('a process that is told to end', () => {
  const built = 'node_modules/.cache/convene-tests'

  beforeAll(() => {
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--ssr', 'tests/server/drain-child.ts', '--outDir', built, '--logLevel', 'warn']
    expect(spawnSync(process.execPath, vite, { stdio: 'inherit' }).status).toBe(0)
  })

  interface Child {
    readonly process: ChildProcessByStdio<null, Readable, null>
    readonly url: string
    readonly messages: string[]
    /** Resolves at the next line with this message. */
    says(message: string): Promise<void>
  }

  async function start(): Promise<Child> {
    const env = { ...process.env, PORT: '0', LOG_FORMAT: 'json' }
    const child = spawn(process.execPath, [`${built}/drain-child.js`], { stdio: ['ignore', 'pipe', 'inherit'], env })
    const reader = createInterface(child.stdout)
    const messages: string[] = []
    reader.on('line', line => messages.push(JSON.parse(line).msg ?? 'A request'))
    const [first] = await once(reader, 'line')
    return {
      process: child,
      url: JSON.parse(first).url,
      messages,
      says: async message => {
        while (!messages.includes(message)) await once(reader, 'line')
      },
    }
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('answers what runs on %s, releases the store and exits with 0', async signal => {
    const child = await start()
    const running = post(child.url, slow)
    await child.says('Working')
    child.process.kill(signal)
    const exited = once(child.process, 'exit')
    expect(await (await running).json()).toEqual({ data: { waits: 'waited' } })
    expect(await exited).toEqual([0, null])
    expect(child.messages).toEqual(['Listening', 'Working', 'Finishing', 'A request', 'Released'])
  })

  it('exits at once when it is told twice', async () => {
    const child = await start()
    const cut = expect(post(child.url, '{"query":"{ waits(ms: 30000) }"}')).rejects.toThrow()
    await child.says('Working')
    const exited = once(child.process, 'exit')
    child.process.kill('SIGTERM')
    await child.says('Finishing')
    child.process.kill('SIGTERM')
    expect(await exited).toEqual([1, null])
    await cut
  })
})
