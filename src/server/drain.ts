import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { whenAnswered } from './request.ts'

/** How long a connection that has asked nothing may still do so; its request may be on the way. */
const graceMs = 250

/**
 * Returns what closes `http`: it accepts nothing more, lets requests be answered in full for at most `patienceMs`, and
 * resolves when every connection is closed. To be called before the server listens, as it watches its connections.
 */
export function drainable(http: Server): (patienceMs: number) => Promise<void> {
  /** Every connection with the number of its requests that are not answered yet; null before its first. */
  const connections = new Map<Socket, number | null>()
  let draining = false

  http.on('connection', socket => {
    connections.set(socket, null)
    socket.once('close', () => connections.delete(socket))
  })
  http.on('request', ({ socket }, response) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1)
    whenAnswered(response, () => {
      const left = (connections.get(socket) ?? 1) - 1
      connections.set(socket, left)
      if (draining && left === 0) socket.destroySoon()
    })
  })

  function closeWhere(requests: number | null): void {
    for (const [socket, unanswered] of connections) if (unanswered === requests) socket.destroySoon()
  }

  return async patienceMs => {
    draining = true
    // Node's own takes an answer for finished as soon as its last byte is written, and cuts off slow readers.
    http.closeIdleConnections = () => closeWhere(0)
    const closed = new Promise<void>(resolve => http.close(() => resolve()))
    const silent = setTimeout(() => closeWhere(null), Math.min(graceMs, patienceMs))
    const force = setTimeout(() => http.closeAllConnections(), patienceMs)
    await closed
    clearTimeout(silent)
    clearTimeout(force)
  }
}
