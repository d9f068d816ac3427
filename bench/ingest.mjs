// How fast documents are ingested into the embedded engine: annotated texts of the tests, retold with other people and dates.
// `npm run bench:ingest`, or `-- --documents 300`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { localDoor } from '../dist/cli/door.js'
import { readingOf } from '../dist/extract/reading-of.js'
import { openGraph } from '../dist/graph/open.js'
import { random, zipf } from './synthetic.mjs'

const { values: flags } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } })
const total = Number(flags.documents)
const folder = new URL('../tests/eval/documents/', import.meta.url)
const months = 'January February March April May June July August September October November December'.split(' ')

const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({
    text: readFileSync(new URL(name, folder), 'utf8'),
    people: JSON.parse(readFileSync(new URL(name.replace('.txt', '.gold.json'), folder), 'utf8')).people.map(person => person.name),
  }))
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

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)
const path = mkdtempSync(join(tmpdir(), 'convene-bench-'))
const graph = await openGraph({ kind: 'embedded', path: join(path, 'data') })
const door = localDoor(graph)
const spent = { read: 0, load: 0 }
const facts = { added: 0, confirmed: 0, contradicted: 0 }
const began = performance.now()
const cpu = process.cpuUsage()
let length = 0
try {
  console.log('documents   seconds   ms a document: reading   loading   resident memory')
  let mark = { ...spent, at: began }
  for (let number = 0; number < total; number++) {
    const bytes = Buffer.from(retold(number))
    length += bytes.length
    const start = performance.now()
    const reading = await readingOf({ name: `${number}.txt`, bytes })
    const read = performance.now()
    const outcome = await door.ingest(reading, false)
    spent.read += read - start
    spent.load += performance.now() - read
    for (const key of Object.keys(facts)) facts[key] += outcome.facts[key]
    if ((number + 1) % Math.ceil(total / 10) === 0 || number + 1 === total) {
      const done = number + 1
      const since = Math.ceil(total / 10)
      const line = [(spent.read - mark.read) / since, (spent.load - mark.load) / since].map(ms => ms.toFixed(1).padStart(10))
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${String(done).padStart(9)}${seconds.padStart(10)}${line[0].padStart(24)}${line[1]}${`${megabytes()} MB`.padStart(18)}`)
      mark = { ...spent }
    }
  }
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `\n${total} documents of ${(length / total / 1000).toFixed(1)} kB in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time; load of the machine ${loadavg()[0].toFixed(1)}.`,
  )
  console.log(`${facts.added} facts added, ${facts.confirmed} confirmed, ${facts.contradicted} contradicted.`)
} finally {
  await graph.close()
  rmSync(path, { recursive: true })
}
