// Extracts the published texts that the seeds retell and prints what is missing and extra against the curated documents, statements and
// publications aside. `npm run eval:seeds -- FOLDER`, with the texts as FOLDER/*.txt, whatever their names.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../dist/documents/read.js'
import { analyse } from '../../dist/extract/analyse.js'
import { outline } from '../../dist/extract/outline.js'
import { fold } from '../../dist/model/fold.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Expected the folder of the published texts: npm run eval:seeds -- FOLDER')
  process.exit(2)
}
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url))
const kinds = {
  Person: 'people',
  Organization: 'organizations',
  Event: 'events',
  Convention: 'conventions',
  Project: 'projects',
  Place: 'places',
}
const relations = {
  SPOKE_AT: 'SPOKE_AT',
  HOLDS_POSITION: 'AFFILIATED_WITH',
  ORGANIZED: 'ORGANIZED',
  PART_OF: 'PART_OF',
  MEMBER_OF: 'PART_OF',
  INVOLVED_IN: 'INVOLVED_IN',
}
const work = mkdtempSync(join(tmpdir(), 'convene-seeds-'))

try {
  const curated = readdirSync(seeds)
    .filter(name => name.endsWith('.md'))
    .map(name => ({ name: name.replace(/\.md$/, ''), reading: readDocument(name, readFileSync(join(seeds, name))) }))
  for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const seed = nearest(text, curated)
    writeFileSync(join(work, `${seed.name}.gold.json`), JSON.stringify(gold(seed.reading)))
    writeFileSync(join(work, `${seed.name}.json`), JSON.stringify(outline(analyse(text))))
  }
  console.log(
    execFileSync(process.execPath, [fileURLToPath(new URL('score.mjs', import.meta.url)), work, work, '--verbose'], { encoding: 'utf8' }),
  )
} finally {
  rmSync(work, { recursive: true })
}

/** The curated document that shares most words with a text. */
function nearest(text, curated) {
  const words = new Set(fold(text).split(' '))
  const share = ({ reading }) => {
    const own = [...new Set(fold(`${reading.document.title} ${reading.document.text}`).split(' '))].filter(word => word.length > 4)
    return own.filter(word => words.has(word)).length / own.length
  }
  return [...curated].sort((a, b) => share(b) - share(a))[0]
}

/** A curated reading in the shape of the annotations. */
function gold({ things, claims }) {
  const found = { people: [], organizations: [], events: [], conventions: [], projects: [], places: [], relations: [] }
  const names = new Map()
  for (const { key, kind } of things) {
    if (!(kind in kinds)) continue
    const forms = claims.filter(claim => claim.subject === key && claim.predicate === 'name').map(({ value }) => value.value)
    const [name, ...aliases] = forms.sort((a, b) => b.length - a.length)
    if (name === undefined) continue
    if (kind === 'Event') aliases.push(...forms.flatMap(form => withoutWhole(form, key, claims)))
    names.set(key, name)
    const number = claims.find(claim => claim.subject === key && claim.predicate === 'number')?.value
    found[kinds[kind]].push({ name, aliases, ...(number && { number }) })
  }
  const kindOf = new Map(things.map(({ key, kind }) => [key, kind]))
  const add = (type, from, to, more = {}) => {
    if (names.has(from) && names.has(to)) found.relations.push({ type, from: names.get(from), to: names.get(to), ...more })
  }
  for (const { predicate, subject, object, qualifiers } of claims) {
    if (object === undefined || kindOf.get(subject) === 'Place') continue
    if (predicate === 'MEMBER_OF' && qualifiers.as === 'OBSERVER') continue
    if (predicate === 'ORGANIZED' && qualifiers.role === 'FUNDER') continue
    if (predicate in relations) add(relations[predicate], subject, object, qualifiers.role ? { role: qualifiers.role } : {})
    if (predicate === 'LOCATED_IN' && kindOf.get(subject) !== 'Organization')
      add(kindOf.get(subject) === 'Event' ? 'HELD_IN' : 'OPERATES_IN', subject, object)
    if (predicate === 'SPOKE_AT') for (const body of qualifiers.onBehalfOf ?? []) add('AFFILIATED_WITH', subject, body)
  }
  return found
}

/** "Opening session" of "Opening session of the Forum": the retelling names by its whole what a text names within it. */
function withoutWhole(form, key, claims) {
  const wholes = claims
    .filter(({ predicate }) => predicate === 'PART_OF' || predicate === 'ORGANIZED')
    .flatMap(({ subject, object }) => (subject === key ? [object] : object === key ? [subject] : []))
  const names = claims.filter(({ predicate, subject }) => predicate === 'name' && wholes.includes(subject)).map(({ value }) => value.value)
  return names.flatMap(name => {
    const own = form.replace(/ of (?:the )?/, '\0').split('\0')
    return own[1] === name ? [own[0]] : []
  })
}
