// How fast the built service starts and answers, and what it holds in memory: `npm run bench:service`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/bin/convene.js', import.meta.url))
const question = readFileSync(new URL('../src/server/playground/questions/01-spoke-with.graphql', import.meta.url), 'utf8')
const starts = 7
const requests = 500
const folder = mkdtempSync(join(tmpdir(), 'convene-bench-'))

/** Starts the service and answers when its first query is answered. */
async function start(data) {
  const began = performance.now()
  const child = spawn(process.execPath, [main, 'start'], {
    env: { ...process.env, NEO4J_URI: '', CONVENE_DATA: data, PORT: '4179', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  for (;;) {
    try {
      await ask()
      return { child, ms: performance.now() - began }
    } catch {
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
}

async function ask() {
  const response = await fetch('http://127.0.0.1:4179/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  })
  const { data } = await response.json()
  if (data.person.spokeWith.totalCount !== 8) throw new Error('Expected eight people.')
}

function stop(child) {
  return new Promise(resolve => {
    child.on('exit', resolve)
    child.kill('SIGTERM')
  })
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
}

function row(name, values, unit, bound) {
  const digits = unit === 'ms' && quantile(values, 0.5) < 100 ? 2 : 0
  console.log(
    `| ${name} | ${quantile(values, 0.5).toFixed(digits)} ${unit} | ${quantile(values, 0.99).toFixed(digits)} ${unit} | ${bound} |`,
  )
}

try {
  const fresh = []
  for (let run = 0; run < starts; run++) {
    const { child, ms } = await start(join(folder, `fresh-${run}`))
    fresh.push(ms)
    await stop(child)
  }
  const existing = []
  for (let run = 0; run < starts; run++) {
    const { child, ms } = await start(join(folder, 'fresh-0'))
    existing.push(ms)
    await stop(child)
  }
  const { child } = await start(join(folder, 'fresh-0'))
  const answers = []
  for (let request = 0; request < requests + 100; request++) {
    const began = performance.now()
    await ask()
    if (request >= 100) answers.push(performance.now() - began)
  }
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024
  await stop(child)
  console.log('| | p50 | p99 | aim |\n|---|---|---|---|')
  row('first answer, empty data folder', fresh, 'ms', '2,000 ms')
  row('first answer, existing data folder', existing, 'ms', '1,000 ms')
  row('question 1 over HTTP', answers, 'ms', '5 ms')
  row('resident memory after it', [memory], 'MB', '250 MB')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
