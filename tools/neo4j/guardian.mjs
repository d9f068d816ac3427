// Runs a command for as long as its own standard input stays open: the system closes that pipe when the process that
// started the guardian ends in any way, SIGKILL included, so no server outlives it.
// usage: node guardian.mjs keep|remove FOLDER COMMAND [ARGUMENT…]
// With `remove` the folder is thrown away at the end, so the command need not end tidily; with `keep` it gets time to.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const [mode, folder, command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

function stop() {
  child.kill(mode === 'remove' ? 'SIGKILL' : 'SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), 30_000).unref()
}

process.stdin.on('end', stop).on('error', stop).resume()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)

function finish(code) {
  if (mode === 'remove') rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.exit(code)
}

child.on('error', cause => {
  console.error(cause.message)
  finish(1)
})
child.on('exit', code => finish(code ?? 1))
