// Turns at the one Neo4j of a test run. Community has a single database and every suite wants it empty, so suites that
// use it run one after another, while the others go on. Test files run in processes of their own; they ask over a
// socket, because its end, in any way, ends the turn too: nothing is left behind by a worker that dies.
import { createServer } from 'node:net'

/**
 * Gives turns in the order in which they are asked for, each after `prepare`. A worker sends its id; its turn begins with
 * the answer `{}`, or never, with `{ error }`, and ends when it hangs up.
 */
export async function serveTurns(prepare) {
  const waiting = []
  let holder = null

  const server = createServer(socket => {
    socket.unref()
    const asker = { socket, worker: '' }
    socket.on('error', () => socket.destroy())
    socket.once('data', data => {
      asker.worker = String(data).trim()
      // A worker runs one file after another: a turn that it still has was left by a file that failed before its end.
      if (holder?.worker === asker.worker) holder.socket.destroy()
      waiting.push(asker)
      next()
    })
    socket.on('close', () => {
      if (holder === asker) holder = null
      else if (waiting.includes(asker)) waiting.splice(waiting.indexOf(asker), 1)
      next()
    })
  })

  function next() {
    if (holder !== null || waiting.length === 0) return
    const current = waiting.shift()
    holder = current
    prepare().then(
      () => current.socket.write('{}'),
      cause => current.socket.end(JSON.stringify({ error: cause.message })),
    )
  }

  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return { port: server.address().port, close: () => server.close() }
}
