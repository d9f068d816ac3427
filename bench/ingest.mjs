// How fast documents are ingested into the embedded engine: annotated texts of the tests, retold with other people and dates.
// `npm run bench:ingest`, or `-- --documents 300`.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { localDoor } from '../dist/cli/door.js'
import { compileExpressionsAtOnce } from '../dist/cli/expressions.js'
import { optimizeLate } from '../dist/cli/optimize-late.js'
import { readAhead } from '../dist/cli/read-ahead.js'
import { oneAhead, together } from '../dist/cli/together.js'
import { openGraph } from '../dist/graph/open.js'
import { random, zipf } from './synthetic.mjs'

compileExpressionsAtOnce()
optimizeLate()

const { values: flags } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } })
const total = Number(flags.documents)
const folder = new URL('../tests/eval/documents/', import.meta.url)
const months = 'January February March April May June July August September October November December'.split(' ')

/** How long a text is at least, in characters, so that all are 3 kB on average: paragraphs of the next one make up what is missing. */
const length = 2850

const annotated = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({
    text: readFileSync(new URL(name, folder), 'utf8'),
    people: JSON.parse(readFileSync(new URL(name.replace('.txt', '.gold.json'), folder), 'utf8')).people.map(person => person.name),
  }))
const texts = annotated.map(({ text, people }, index) => {
  const next = annotated[(index + 1) % annotated.length]
  const [, ...paragraphs] = next.text.trim().split(/\n\n+/)
  let long = text.trim()
  while (long.length < length && paragraphs.length > 0) long += `\n\n${paragraphs.shift()}`
  return { text: long, people: [...new Set([...people, ...next.people])] }
})
const given = namesOf('given-names.txt')
const families = namesOf('family-names.txt')

function namesOf(file) {
  return readFileSync(new URL(`../lexicon/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(name => /^[a-z]{4,9}$/.test(name))
    .map(name => name.charAt(0).toUpperCase() + name.slice(1))
}

/** The same text about other people at another time; the same number gives the same text. */
function retold(number) {
  const next = random(number + 1)
  const draw = zipf(3000, next)
  const { text, people } = texts[number % texts.length]
  const names = new Map()
  for (const name of people) {
    const rank = draw()
    const family = families[(rank * 7) % families.length]
    names.set(name, `${given[(rank * 131) % given.length]} ${family}`)
    names.set(name.split(' ').at(-1), family)
  }
  const year = 2005 + Math.floor(next() * 20)
  const shift = Math.floor(next() * 12)
  let told = text
  for (const [from, to] of [...names].sort(([a], [b]) => b.length - a.length)) told = told.replaceAll(from, to)
  return told
    .replaceAll(/\b20[0-2]\d\b/g, String(year))
    .replaceAll(new RegExp(`\\b(?:${months.join('|')})\\b`, 'g'), month => months[(months.indexOf(month) + shift) % 12])
}

/** Loads what was read, as `convene ingest` does. */
async function take(answers) {
  const started = performance.now()
  const problem = answers.find(answer => 'problem' in answer)
  if (problem) throw new Error(problem.problem)
  const outcomes = await door.ingest(answers.map(({ reading }) => reading))
  return { answers, outcomes, started, ended: performance.now() }
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)
const path = mkdtempSync(join(tmpdir(), 'convene-bench-'))
const files = Array.from({ length: total }, (_, number) => join(path, `${String(number).padStart(5, '0')}.txt`))
let characters = 0
for (const [number, file] of files.entries()) {
  const text = retold(number)
  characters += text.length
  writeFileSync(file, text)
}
const graph = await openGraph({ kind: 'embedded', path: join(path, 'data') })
const door = localDoor(graph)
const facts = { added: 0, confirmed: 0, contradicted: 0 }
const step = Math.ceil(total / 10)
const began = performance.now()
const cpu = process.cpuUsage()
try {
  console.log('documents   seconds   ms a document   of it waiting for the reader   resident memory')
  let mark = { at: began, loaded: 0, number: 0 }
  let loaded = 0
  let number = 0
  let lastLoaded = 0
  for await (const { outcomes, answers, started, ended } of oneAhead(together(readAhead(files, { minConfidence: 0 })), take)) {
    const now = performance.now()
    loaded += ended - Math.max(started, lastLoaded)
    lastLoaded = ended
    for (const outcome of outcomes) for (const key of Object.keys(facts)) facts[key] += outcome.facts[key]
    number += answers.length
    if (number - mark.number >= step || number === total) {
      const since = number - mark.number
      const all = (now - mark.at) / since
      const columns = [(now - began) / 1000, all, all - (loaded - mark.loaded) / since].map(each => each.toFixed(1))
      console.log(
        `${String(number).padStart(9)}${columns[0].padStart(10)}${columns[1].padStart(16)}${columns[2].padStart(31)}${`${megabytes()} MB`.padStart(18)}`,
      )
      mark = { at: now, loaded, number }
    }
  }
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `\n${total} documents of ${(characters / total / 1000).toFixed(1)} kB in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time; load of the machine ${loadavg()[0].toFixed(1)}.`,
  )
  console.log(`${facts.added} facts added, ${facts.confirmed} confirmed, ${facts.contradicted} contradicted.`)
} finally {
  await graph.close()
  rmSync(path, { recursive: true })
}
