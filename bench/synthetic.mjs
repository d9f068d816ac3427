// A synthetic graph in the project's own model: people who speak at events with a long tail, about eight speakers an event, every
// fact with its claim and passage. The same numbers give the same graph.

import { documentNode, entityNode, passageNode, relationshipProperties } from '../dist/assemble/nodes.js'
import { bind } from '../dist/graph/graph.js'
import { attributeFact, relationshipFact } from '../dist/model/ids.js'
import { thesaurus } from '../dist/model/thesaurus.js'
import * as corpus from '../dist/statements/corpus.js'
import { putEntities, putRelationships } from '../dist/statements/projection.js'

const at = '2024-01-01T00:00:00.000Z'
const speakersPerEvent = 8
const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'sa', 'vo', 'ne', 'pi', 'du', 'ga', 'be', 'no', 'ri', 'fe', 'lu']

/** A stream of numbers from 0 to 1 that is the same on every run. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws 0…size-1, the smaller the likelier (Zipf, exponent 0.8), by the inverse of its cumulative weights. */
export function zipf(size, next) {
  const cumulative = new Float64Array(size)
  let total = 0
  for (let rank = 0; rank < size; rank++) cumulative[rank] = total += 1 / (rank + 1) ** 0.8
  return () => {
    const wanted = next() * total
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle] < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Everything of a graph with so many SPOKE_AT, as rows for the write statements, in an order in which they can be written. */
export function syntheticGraph(appearances, seed = 7) {
  const next = random(seed)
  const word = () => syllables[Math.floor(next() * 16)] + syllables[Math.floor(next() * 16)] + syllables[Math.floor(next() * 16)]
  const size = { people: Math.ceil(appearances / 5), events: Math.ceil(appearances / speakersPerEvent) }
  const organizations = Math.max(10, Math.ceil(size.people / 10))
  const places = Math.max(5, Math.ceil(organizations / 20))
  const entities = new Map()
  const relations = new Map()
  const claims = []
  const facts = []
  const passages = []
  const passageLinks = []
  const links = []
  const documents = []
  const texts = []

  const entity = (kind, id, states) => {
    const rows = entities.get(kind) ?? entities.set(kind, []).get(kind)
    rows.push({ ...entityNode(id, kind, states, []), addedAt: at, updatedAt: at })
    for (const [field, state] of Object.entries(states)) {
      facts.push({
        id: attributeFact(id, field),
        subjectId: id,
        predicate: field,
        state: JSON.stringify(state),
        addedAt: at,
      })
    }
  }
  const relate = (type, from, to, state, fact = relationshipFact(type, from, to, state)) => {
    const rows = relations.get(type) ?? relations.set(type, []).get(type)
    const id = relationshipFact(type, from, to, state)
    rows.push({ id, from, to, properties: relationshipProperties(type, id, fact, state) })
    if (id === fact) facts.push({ id, subjectId: from, predicate: type, objectId: to, state: JSON.stringify(state), addedAt: at })
    return id
  }
  const claim = (documentId, fact, said, quote, start) =>
    claims.push({
      id: `${documentId}#${claims.length}`,
      documentId,
      fact,
      ...said,
      quote,
      start,
      end: start + quote.length,
      before: '',
      after: '',
      rank: 1,
      confidence: 0.9,
    })

  for (let index = 0; index < places; index++)
    entity('Place', `place:p${index}`, { name: [{ value: `Place ${word()} ${index}`, type: 'PREFERRED' }] })
  for (const { id, label } of thesaurus) entity('Topic', `topic:${id}`, { name: [{ value: label, type: 'PREFERRED' }] })
  for (let index = 0; index < organizations; index++) {
    const id = `organization:o${index}`
    entity('Organization', id, { name: [{ value: `${word()} ${word()} organization ${index}`, type: 'PREFERRED' }] })
    if (index % 5 === 4) relate('PART_OF', id, `organization:o${index - 4}`, {})
    relate('LOCATED_IN', id, `place:p${index % places}`, {})
  }
  const homes = []
  for (let index = 0; index < size.people; index++) {
    const id = `person:n${index}`
    homes[index] = Math.floor(next() * organizations)
    entity('Person', id, { name: [{ value: `${word()} ${word()} ${word()}`, type: 'PREFERRED' }] })
    relate('HOLDS_POSITION', id, `organization:o${homes[index]}`, {
      title: 'Director',
      status: 'HELD',
      firstCited: '2020',
      lastCited: '2023',
    })
  }
  const series = Math.ceil(size.events / 40)
  for (let index = 0; index < series; index++) {
    entity('Event', `event:s${index}`, { name: [{ value: `Series ${word()} ${index}`, type: 'PREFERRED' }], eventType: 'SERIES' })
  }
  const drawPerson = zipf(size.people, next)
  let spoken = 0
  for (let index = 0; index < size.events && spoken < appearances; index++) {
    const id = `event:e${index}`
    const day = `${2005 + (index % 20)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`
    const topic = thesaurus[Math.floor(next() * thesaurus.length)]
    entity('Event', id, {
      name: [{ value: `${word()} conference on ${topic.label} ${index}`, type: 'PREFERRED' }],
      eventType: 'CONFERENCE',
      startDate: day,
    })
    if (index % 4 === 0) relate('PART_OF', id, `event:s${index % series}`, {})
    relate('LOCATED_IN', id, `place:p${Math.floor(next() * places)}`, {})
    relate('ABOUT', id, `topic:${topic.id}`, {})
    relate('ORGANIZED', `organization:o${Math.floor(next() * organizations)}`, id, { role: 'ORGANIZER' })
    const documentId = `document:d${index}`
    const document = { id: documentId, title: `Report ${index}`, documentType: 'NEWS', publishedOn: day, sha256: String(index), text: '' }
    let text = ''
    const speakers = new Set()
    for (let place = 0; place < speakersPerEvent && spoken < appearances; place++) {
      let person = drawPerson()
      while (speakers.has(person)) person = (person + 1) % size.people
      speakers.add(person)
      spoken++
      const personId = `person:n${person}`
      const organization = `organization:o${homes[person]}`
      const state = { role: place === 0 ? 'MODERATOR' : 'SPEAKER', title: 'Director', onBehalfOf: [organization], basis: 'REPORTED' }
      const fact = relate('SPOKE_AT', personId, id, state)
      relate('REPRESENTED_AT', organization, id, { person: personId, role: state.role, title: 'Director', met: true }, fact)
      const quote = `Speaker ${person} spoke about ${topic.label} for organization ${homes[person]}.`
      claim(
        documentId,
        fact,
        {
          predicate: 'SPOKE_AT',
          subjectKey: 'p',
          subjectId: personId,
          objectKey: 'e',
          objectId: id,
          properties: JSON.stringify(state),
        },
        quote,
        text.length,
      )
      passages.push(passageNode(document, { start: text.length, end: text.length + quote.length, text: quote }))
      passageLinks.push({ id: personId, passageId: `${documentId}#${text.length}` })
      links.push({ documentId, id: personId, mentions: 1 })
      text += `${quote}\n`
    }
    claim(
      documentId,
      attributeFact(id, 'name'),
      { predicate: 'name', subjectKey: 'e', subjectId: id, value: JSON.stringify(`event ${index}`), nameType: 'PREFERRED' },
      'conference',
      0,
    )
    relate('REPORTS', documentId, id, {})
    documents.push({ ...documentNode({ ...document, text }), addedAt: at, updatedAt: at, readAt: at })
    texts.push({ id: documentId, text })
  }
  return { entities, relations, claims, facts, passages, passageLinks, links, documents, texts }
}

const putDocuments = { name: 'put documents', text: 'UNWIND $rows AS row\nMERGE (d:Document {id: row.id})\nSET d = row' }
const putTexts = { name: 'put texts', text: 'UNWIND $rows AS row\nMERGE (t:DocumentText {id: row.id})\nSET t.text = row.text' }
const putManyLinks = {
  name: 'put many links',
  text: "UNWIND $rows AS row\nMATCH (n:Entity {id: row.id})\nMATCH (d:Document {id: row.documentId})\nCREATE (n)-[:MENTIONED_IN {id: row.id + ' MENTIONED_IN ' + row.documentId, mentions: row.mentions}]->(d)",
}

/** Writes a synthetic graph, a batch at a time. */
export async function writeSynthetic(graph, made, onStep = () => {}) {
  const put = async (name, statement, rows, batch = 2_000) => {
    for (let start = 0; start < rows.length; start += batch) {
      const slice = rows
        .slice(start, start + batch)
        .map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)))
      await graph.write([bind(statement, { rows: slice })])
    }
    onStep(name, rows.length)
  }
  await put('documents', putDocuments, made.documents)
  await put('texts', putTexts, made.texts)
  for (const [kind, rows] of made.entities) await put(kind, putEntities(kind), rows)
  for (const [type, rows] of made.relations)
    await put(type, putRelationships(type, type === 'REPORTS' ? 'Document' : 'Person', 'Person'), rows)
  await put('facts', corpus.putFacts, made.facts)
  await put('claims', corpus.putClaims, made.claims)
  await put('passages', corpus.putPassages, made.passages)
  await put('passage links', corpus.putPassageLinks, made.passageLinks)
  await put('links', putManyLinks, made.links)
}
