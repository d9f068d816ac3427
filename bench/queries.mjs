// How fast queries are answered over synthetic graphs of two sizes, on both engines, at start nodes of three degrees:
// `npm run bench:queries`, or `-- --sizes 1000,10000 --engines embedded --runs 50`.
import { parseArgs } from 'node:util'
import { graphql } from 'graphql'
import { requestContext } from '../dist/api/context.js'
import { buildApi } from '../dist/api/schema.js'
import { openGraph } from '../dist/graph/open.js'
import { startNeo4j } from '../tools/neo4j.mjs'
import { syntheticGraph, writeSynthetic } from './synthetic.mjs'

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    runs: { type: 'string', default: '60' },
  },
})
const sizes = flags.sizes.split(',').map(Number)
const engines = flags.engines.split(',')
const runs = Number(flags.runs)
const percentiles = [0.5, 0.95, 0.999]
const schema = buildApi()

/** Each query with how its start nodes are drawn: by their number of appearances, or of relationships. */
const questions = {
  'spokeAt page': ['person', id => `{ person(id: "${id}") { spokeAt { edges { role title node { name } } } } }`],
  'spokeAt with speakers': [
    'person',
    id => `{ person(id: "${id}") { spokeAt(first: 10) { nodes { name speakers(first: 10) { nodes { name } } } } } }`,
  ],
  'spokeWith SAME_EVENT': [
    'person',
    id => `{ person(id: "${id}") { spokeWith(closeness: SAME_EVENT) { edges { meetings node { name } } } } }`,
  ],
  'spokeWith all': ['person', id => `{ person(id: "${id}") { spokeWith { edges { meetings closeness node { name } } } } }`],
  timeline: ['person', id => `{ person(id: "${id}") { timeline { edges { startDate label node { name } } } } }`],
  passages: ['person', id => `{ passages(mentions: ["${id}"]) { edges { node { text } } } }`],
  evidence: ['person', id => `{ person(id: "${id}") { spokeAt { edges { evidence { quote document { title } } } } } }`],
  representedAt: [
    'organization',
    id => `{ organization(id: "${id}") { representedAt { edges { title person { name } node { name } } } } }`,
  ],
  sharedStageWith: [
    'organization',
    id => `{ organization(id: "${id}") { sharedStageWith(closeness: SAME_EVENT) { edges { meetings node { name } } } } }`,
  ],
  'sharedStageWith all, with parts': [
    'organization',
    id => `{ organization(id: "${id}") { sharedStageWith(includeParts: true) { edges { meetings node { name } } } } }`,
  ],
  neighbourhood: ['organization', id => `{ neighbourhood(of: ["${id}"]) { nodes { id } links { id } hidden { count } } }`],
  'speakers of an event': ['event', id => `{ event(id: "${id}") { speakers { edges { role node { name } } } } }`],
  path: ['pair', ([from, to]) => `{ path(from: "${from}", to: "${to}") { length sentence } }`],
  search: ['word', word => `{ search(query: "${word}") { edges { label } } }`],
  'people by name': ['none', () => '{ people { nodes { name } } }'],
  'events by period': ['none', () => '{ events(where: { period: { from: "2019-03", to: "2019-04" } }) { totalCount nodes { name } } }'],
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
}

/** Start nodes by degree: around each percentile as many as there are runs. */
function starts(made) {
  const degrees = { person: new Map(), organization: new Map(), event: new Map() }
  const count = (kind, id) => degrees[kind].set(id, (degrees[kind].get(id) ?? 0) + 1)
  for (const { from, to } of made.relations.get('SPOKE_AT')) {
    count('person', from)
    count('event', to)
  }
  for (const { from } of made.relations.get('REPRESENTED_AT')) count('organization', from)
  const pick = (kind, percentile) => {
    const ranked = [...degrees[kind]].sort((a, b) => a[1] - b[1]).map(([id]) => id)
    const middle = Math.min(ranked.length - 1, Math.floor(percentile * ranked.length))
    const from = Math.max(0, Math.min(middle - 2, ranked.length - 5))
    return ranked.slice(from, from + 5)
  }
  const people = [...degrees.person.keys()]
  return (kind, percentile, run) => {
    if (kind === 'none') return null
    if (kind === 'pair') return [people[(run * 7919) % people.length], people[(run * 104729 + 13) % people.length]]
    if (kind === 'word') return made.entities.get('Person')[(run * 31) % people.length].sortName.split(' ')[0]
    const ids = pick(kind, percentile)
    return ids[run % ids.length]
  }
}

async function measure(graph, draw) {
  const rows = new Map()
  for (const [name, [kind, write]] of Object.entries(questions)) {
    const spots = ['person', 'organization'].includes(kind) ? percentiles : [0.5]
    for (const percentile of spots) {
      const times = []
      let refused = 0
      for (let run = 0; run < runs + 10; run++) {
        const source = write(draw(kind, percentile, run))
        const began = performance.now()
        const { errors } = await graphql({ schema, source, contextValue: requestContext(graph) })
        if (errors && errors[0].extensions?.code !== 'TOO_COMPLEX' && errors[0].originalError?.code !== 'TOO_COMPLEX') throw errors[0]
        if (run < 10) continue
        times.push(performance.now() - began)
        if (errors) refused++
      }
      rows.set(spots.length > 1 ? `${name}, degree p${percentile * 100}` : name, {
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        refused,
      })
    }
  }
  return rows
}

const results = []
for (const engine of engines) {
  for (const size of sizes) {
    const neo4j = engine === 'neo4j' ? await startNeo4j({ onProgress: line => console.error(line) }) : null
    const graph = await openGraph(neo4j ? { kind: 'neo4j', ...neo4j, database: 'neo4j' } : { kind: 'embedded' })
    const began = performance.now()
    const made = syntheticGraph(size)
    await writeSynthetic(graph, made, (name, rows) =>
      console.error(`${engine} ${size}: ${rows} ${name}, ${((performance.now() - began) / 1000).toFixed(0)} s`),
    )
    results.push({ engine, size, rows: await measure(graph, starts(made)) })
    await graph.close()
    await neo4j?.stop()
  }
}

const columns = results.map(({ engine, size }) => `${engine} ${size.toLocaleString('en')}`)
const growth = engines.filter(() => sizes.length > 1)
console.log(`| query (p50 / p99 in ms, ${runs} runs) | ${[...columns, ...growth.map(engine => `${engine} growth of p50`)].join(' | ')} |`)
console.log(`|${'---|'.repeat(columns.length + growth.length + 1)}`)
for (const name of results[0].rows.keys()) {
  const cells = results.map(({ rows }) => {
    const { p50, p99, refused } = rows.get(name)
    return `${p50.toFixed(1)} / ${p99.toFixed(1)}${refused > 0 ? ` (${refused} refused)` : ''}`
  })
  const factors = growth.map(engine => {
    const of = results.filter(result => result.engine === engine)
    return `× ${(of.at(-1).rows.get(name).p50 / of[0].rows.get(name).p50).toFixed(1)}`
  })
  console.log(`| ${[name, ...cells, ...factors].join(' | ')} |`)
}
