// Ports of the loopback interface.
import { createServer } from 'node:net'

/** Whether a server could listen on `port` now. */
export function isFree(port) {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * A free port below the range that systems hand out by themselves: a server that takes seconds to start will still find
 * it free, whatever connections are opened meanwhile.
 */
export async function freePort() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
  throw new Error('Expected a free port between 20000 and 32000, but found none.')
}
