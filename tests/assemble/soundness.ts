import { expect } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { attributesOf, type EntityKind, entityKinds, type NodeKind } from '../../src/model/kinds.ts'
import { joins, type RelationshipType, relationship, relationshipTypes } from '../../src/model/relationships.ts'

type Row = Record<string, unknown>
type Find = (what: string) => void

interface Stored {
  readonly label: string
  readonly labels: readonly string[]
  readonly properties: Row
}

interface Link {
  readonly type: string
  readonly from: string
  readonly fromLabels: readonly string[]
  readonly to: string
  readonly toLabels: readonly string[]
  readonly properties: Row
}

interface Everything {
  readonly nodes: readonly Stored[]
  readonly links: readonly Link[]
}

/** Reads everything there is, past the project's own statements. */
async function readAll(graph: Graph): Promise<Everything> {
  const found = await graph.read<object, { labels: string[]; properties: Row }>(
    { name: 'all nodes', text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties' },
    {},
  )
  const links = await graph.read<object, Link>(
    {
      name: 'all relationships',
      text: 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels, properties(r) AS properties',
    },
    {},
  )
  const nodes = found.map(({ labels, properties }) => {
    const sorted = [...labels].sort()
    return { label: sorted.includes('Entity') ? 'Entity' : (sorted[0] ?? ''), labels: sorted, properties: { ...properties } }
  })
  return { nodes, links: links.map(link => ({ ...link, properties: { ...link.properties } })) }
}

/** Labels of what tells how the graph came to be, not what it says: they differ where the same was reached by another way. */
const history = ['Graph', 'Change']

/** Relationships that follow from judgements and mentions, not from claims. */
const derivedLinks = ['MENTIONED_IN', 'NAMES']

/** What the graph says, as sorted lines: two graphs are the same when their dumps are. Its history is left out, and times unless asked for. */
export async function dump(graph: Graph, { times = false } = {}): Promise<string[]> {
  return lines(await readAll(graph), times)
}

/** A dump of the graph, after a check of all invariants. */
export async function soundDump(graph: Graph): Promise<string[]> {
  const everything = await readAll(graph)
  check(everything)
  return lines(everything, false)
}

/** Checks every invariant of the design by reading the whole graph; what breaks one is listed in the failure. */
export async function expectSound(graph: Graph): Promise<void> {
  check(await readAll(graph))
}

function lines({ nodes, links }: Everything, times: boolean): string[] {
  const kept = (properties: Row) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => times || !['addedAt', 'updatedAt', 'readAt'].includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  return [
    ...nodes
      .filter(({ label }) => !history.includes(label))
      .map(({ labels, properties }) => `(${labels.join(':')}) ${JSON.stringify(kept(properties))}`),
    ...links.map(({ type, from, to, properties }) => `(${from})-[${type}]->(${to}) ${JSON.stringify(kept(properties))}`),
  ].sort()
}

function check({ nodes, links }: Everything): void {
  const problems: string[] = []
  const find: Find = what => problems.push(what)
  const of = (label: string) => nodes.filter(node => node.label === label).map(({ properties }) => properties)
  const store = new Store(of('Claim'), of('Fact'), of('Document'), of('DocumentText'), of('Judgement'), of('Mention'), of('Passage'))

  unique(nodes, links, find)
  documents(store, find)
  claims(store, find)
  facts(store, find)
  for (const node of nodes.filter(({ label }) => label === 'Entity')) entity(node, store, find)
  relationships(links, store, find)
  profiles(of('Profile'), of('Candidate'), store, find)
  parts(store, new Set(of('Entity').map(({ id }) => id)), find)
  mentionedIn(links, store, find)
  named(links, store, find)
  expect(problems).toEqual([])
}

class Store {
  readonly texts: ReadonlyMap<unknown, string>
  readonly documentIds: ReadonlySet<unknown>
  readonly claimsOf: ReadonlyMap<unknown, Row[]>
  readonly factOf: ReadonlyMap<unknown, Row>

  constructor(
    readonly claims: Row[],
    readonly facts: Row[],
    readonly documents: Row[],
    readonly documentTexts: Row[],
    readonly judgements: Row[],
    readonly mentions: Row[],
    readonly passages: Row[],
  ) {
    this.texts = new Map(documentTexts.map(({ id, text }) => [id, String(text)]))
    this.documentIds = new Set(documents.map(({ id }) => id))
    this.claimsOf = byFact(claims)
    this.factOf = new Map(facts.map(fact => [fact.id, fact]))
  }

  slice({ documentId, start, end }: Row): string | undefined {
    return this.texts.get(documentId)?.slice(Number(start), Number(end))
  }
}

function byFact(claims: readonly Row[]): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const claim of claims) groups.set(claim.fact, [...(groups.get(claim.fact) ?? []), claim])
  return groups
}

function unique(nodes: readonly Stored[], links: readonly Link[], find: Find): void {
  const seen = new Set<string>()
  for (const key of [
    ...nodes.map(({ label, properties }) => `${label} ${properties.id}`),
    ...links.map(({ type, from, to, properties: { id = `${from} ${type} ${to}` } }) => `-${id}`),
  ]) {
    if (seen.has(key)) find(`${key} is there twice`)
    seen.add(key)
  }
}

function documents({ documents, documentTexts, texts, documentIds }: Store, find: Find): void {
  for (const { id } of documents) if (!texts.has(id)) find(`document ${id} has no text`)
  for (const { id } of documentTexts) if (!documentIds.has(id)) find(`text ${id} has no document`)
}

function claims(store: Store, find: Find): void {
  const entityOf = new Map(store.judgements.map(({ documentId, key, entityId }) => [`${documentId} ${key}`, entityId]))
  for (const claim of store.claims) {
    const { id, documentId, fact, quote, start, end, before, after } = claim
    if (!store.documentIds.has(documentId)) find(`claim ${id} has no document`)
    if (!store.factOf.has(fact)) find(`claim ${id} has no fact ${fact}`)
    if (quote === '' || store.slice(claim) !== quote) find(`claim ${id}: its quote does not stand at its offsets`)
    const text = store.texts.get(documentId) ?? ''
    if (!text.slice(0, Number(start)).endsWith(String(before))) find(`claim ${id}: other words stand before it`)
    if (!text.slice(Number(end)).startsWith(String(after))) find(`claim ${id}: other words stand after it`)
    if (entityOf.get(`${documentId} ${claim.subjectKey}`) !== claim.subjectId) find(`claim ${id}: no judgement for its subject`)
    if (claim.objectKey && entityOf.get(`${documentId} ${claim.objectKey}`) !== claim.objectId)
      find(`claim ${id}: no judgement for its object`)
  }
}

function facts({ facts, claimsOf }: Store, find: Find): void {
  for (const fact of facts) {
    const supporting = claimsOf.get(fact.id) ?? []
    if (supporting.length === 0) find(`fact ${fact.id} has no claim`)
    for (const claim of supporting) {
      for (const name of ['subjectId', 'predicate', 'objectId']) {
        if ((claim[name] ?? null) !== (fact[name] ?? null)) find(`fact ${fact.id}: claim ${claim.id} has another ${name}`)
      }
    }
  }
}

/** An entity and all that it shows is claimed, and it shows all that is claimed of it. */
function entity({ labels, properties }: Stored, { claimsOf, factOf }: Store, find: Find): void {
  const { id, kind, name } = properties
  if (JSON.stringify(labels) !== JSON.stringify(['Entity', kind].sort())) find(`${id} has the labels ${labels}`)
  if (!String(id).startsWith(`${String(kind).toLowerCase()}:`)) find(`${id} is of kind ${kind}`)
  const claimed = (attribute: string) => (claimsOf.get(`${id}#${attribute}`) ?? []).map(({ value }) => String(value))

  const names = (properties.names as string[]).map(each => ({ type: each.split(' ')[0], value: each.slice(each.indexOf(' ') + 1) }))
  const forms = claimed('name').map(value => JSON.parse(value) as string)
  const isMisprinted = names.some(({ type }) => type === 'MISPRINT')
  for (const { type, value } of names) {
    if (type === 'REFERENCE' ? !isMisprinted : !forms.includes(value)) find(`${id}: no claim for the name ${value}`)
  }
  for (const form of forms) if (!names.some(({ value }) => value === form)) find(`${id} does not show the name ${form}`)
  if (forms.length > 0 ? names[0]?.value !== name : kind !== 'Statement' || name !== properties.text) find(`${id}: no claim for ${name}`)

  for (const [attribute, { list, reference, derived, type }] of Object.entries(attributesOf(kind as EntityKind))) {
    const shown = properties[attribute]
    if (reference) continue
    if (derived) {
      if (shown !== undefined && !forms.includes(String(shown))) find(`${id}.${attribute}: no claim for ${shown}`)
      continue
    }
    const values = claimed(attribute)
    const state = factOf.get(`${id}#${attribute}`)?.state
    if (shown === undefined) {
      if (values.length > 0) find(`${id}.${attribute} is claimed and not shown`)
      continue
    }
    const stored = type === 'record' ? String(shown) : JSON.stringify(shown)
    if (stored !== state) find(`${id}.${attribute} shows ${stored}, but its fact has ${state}`)
    const each = list ? (JSON.parse(stored) as unknown[]).map(value => JSON.stringify(value)) : [stored]
    for (const value of each) if (!values.includes(value)) find(`${id}.${attribute}: no claim for ${value}`)
    if (list && new Set(values).size !== each.length) find(`${id}.${attribute} does not show every value`)
  }
}

function relationships(links: readonly Link[], { facts, factOf, claimsOf }: Store, find: Find): void {
  const standing = new Map(links.map(link => [link.properties.id, link]))
  for (const { type, from, fromLabels, to, toLabels, properties } of links.filter(each => !derivedLinks.includes(each.type))) {
    const { id, fact } = properties
    if (!relationshipTypes.includes(type as RelationshipType)) find(`${id} is of type ${type}`)
    else if (!joins(type as RelationshipType, kindOf(fromLabels), kindOf(toLabels))) find(`${id} joins ${fromLabels} and ${toLabels}`)
    if ((claimsOf.get(fact) ?? []).length === 0) find(`${id} has no claim`)
    const known = factOf.get(fact)
    const state = JSON.parse(String(known?.state ?? 'null')) as Row | null
    if (!known || !state) find(`${id} has no fact`)
    else if (type === 'REPRESENTED_AT') {
      const isFollowing =
        ['SPOKE_AT', 'ATTENDED'].includes(String(known.predicate)) &&
        (state.onBehalfOf as string[] | undefined)?.includes(from) &&
        known.subjectId === properties.person &&
        known.objectId === to
      if (!isFollowing) find(`${id} does not follow from ${fact}`)
      agree(id, type, properties, { person: known.subjectId, role: state.role, title: state.title }, find)
    } else {
      if (known.subjectId !== from || known.objectId !== to || known.predicate !== type) find(`${id} joins other ends than ${fact}`)
      agree(id, type, properties, state, find)
    }
  }
  for (const { id, subjectId, predicate, objectId, state } of facts.filter(fact => fact.objectId)) {
    if (!standing.has(id) && subjectId !== objectId) find(`fact ${id} has no relationship`)
    if (predicate !== 'SPOKE_AT' && predicate !== 'ATTENDED') continue
    for (const organization of (JSON.parse(String(state)) as { onBehalfOf?: string[] }).onBehalfOf ?? []) {
      if (!standing.has(`${organization} REPRESENTED_AT ${objectId} ${subjectId}`)) find(`${organization} is not represented by ${id}`)
    }
  }
}

/** A relationship has the properties that its fact's state has, what is derived from them, and no others. */
function agree(id: unknown, type: string, properties: Row, state: Row, find: Find): void {
  const expected = Object.fromEntries(Object.entries(state).filter(([, value]) => value != null))
  const declared = Object.keys(relationship(type as RelationshipType).properties)
  for (const name of declared) {
    if (JSON.stringify(properties[name]) !== JSON.stringify(expected[name])) find(`${id}.${name} is not what its fact says`)
  }
  const derived = new Set([...declared, ...declared.map(name => `${name}Folded`), 'id', 'fact', 'met', 'earliestDay', 'latestDay'])
  for (const name of Object.keys(properties)) if (!derived.has(name)) find(`${id} has a property ${name}`)
}

/** What documents say of things is kept as long as a judgement goes by it, and is found by every block. */
function profiles(kept: readonly Row[], candidates: readonly Row[], { judgements }: Store, find: Find): void {
  const ids = new Set(kept.map(({ id }) => id))
  const used = new Map(judgements.filter(({ profile }) => profile).map(judgement => [judgement.profile, judgement]))
  for (const { id, profile, entityId, documentId } of judgements)
    if (entityId !== documentId && !ids.has(profile)) find(`judgement ${id} has no profile`)
  const wanted = new Set<string>()
  for (const { id, entityId, content, score, reason } of kept) {
    const judgement = used.get(id)
    if (!judgement) find(`profile ${id} has no judgement`)
    else {
      const { decidedId, splitFrom, by } = judgement
      if ((splitFrom ?? decidedId ?? judgement.entityId) !== entityId) find(`profile ${id} stands for ${entityId}, its judgement does not`)
      if (by === 'rules' && (judgement.score !== score || judgement.reason !== reason)) find(`judgement ${judgement.id} has another reason`)
    }
    for (const block of (JSON.parse(String(content)) as { blocks: string[] }).blocks) wanted.add(`${block} ${id}`)
  }
  const found = new Set(candidates.map(({ id }) => String(id)))
  for (const id of wanted) if (!found.has(id)) find(`${id} is not found by its block`)
  for (const id of found) if (!wanted.has(id)) find(`${id} is a block without a profile`)
}

/** Mentions, passages and judgements hang on documents; mentions and judgements point to entities that exist. */
function parts(store: Store, entityIds: ReadonlySet<unknown>, find: Find): void {
  const { mentions, passages, judgements, documentIds } = store
  const entityOf = new Map(judgements.map(({ documentId, key, entityId }) => [`${documentId} ${key}`, entityId]))
  for (const part of [...mentions, ...passages, ...judgements]) if (!documentIds.has(part.documentId)) find(`${part.id} has no document`)
  for (const passage of passages) if (store.slice(passage) !== passage.text) find(`passage ${passage.id} stands elsewhere`)
  for (const mention of mentions) {
    if (store.slice(mention) !== mention.surface) find(`mention ${mention.id} stands elsewhere`)
    if (entityOf.get(`${mention.documentId} ${mention.key}`) !== mention.entityId) find(`mention ${mention.id} has no judgement`)
    if (!entityIds.has(mention.entityId)) find(`mention ${mention.id} has no entity`)
  }
  for (const { id, entityId, documentId } of judgements) {
    if (entityId !== documentId && !entityIds.has(entityId)) find(`judgement ${id} has no entity`)
  }
}

/** An entity is linked to exactly the documents in which judgements find it, with the number of its mentions there. */
function mentionedIn(links: readonly Link[], { judgements, mentions }: Store, find: Find): void {
  const wanted = new Map<string, number>()
  for (const { entityId, documentId } of judgements) if (entityId !== documentId) wanted.set(`${entityId} in ${documentId}`, 0)
  for (const { entityId, documentId } of mentions)
    wanted.set(`${entityId} in ${documentId}`, (wanted.get(`${entityId} in ${documentId}`) ?? 0) + 1)
  const found = new Map(
    links
      .filter(({ type }) => type === 'MENTIONED_IN')
      .map(({ from, to, properties }) => [`${from} in ${to}`, Number(properties.mentions)]),
  )
  for (const [link, count] of wanted)
    if (found.get(link) !== count) find(`${link} is linked with ${found.get(link)} mentions, not ${count}`)
  for (const link of found.keys()) if (!wanted.has(link)) find(`${link} is linked without a judgement`)
}

/** A passage is linked to exactly the entities that it mentions. */
function named(links: readonly Link[], { mentions, passages }: Store, find: Find): void {
  const wanted = new Set(
    passages.flatMap(passage => mentions.filter(mention => lies(mention, passage)).map(({ entityId }) => `${entityId} in ${passage.id}`)),
  )
  const found = new Set(links.filter(({ type }) => type === 'NAMES').map(({ from, to }) => `${to} in ${from}`))
  for (const link of wanted) if (!found.has(link)) find(`${link} is not linked`)
  for (const link of found) if (!wanted.has(link)) find(`${link} is linked without a mention`)
}

function lies(inner: Row, outer: Row): boolean {
  return inner.documentId === outer.documentId && Number(inner.start) >= Number(outer.start) && Number(inner.end) <= Number(outer.end)
}

function kindOf(labels: readonly string[]): NodeKind {
  return entityKinds.find(kind => labels.includes(kind)) ?? 'Document'
}
