import { setTimeout } from 'node:timers/promises'
import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import type { Judgement, Reading } from '../model/records.ts'
import {
  deleteDocument,
  deleteDocumentClaims,
  deleteDocumentJudgements,
  deleteDocumentLinks,
  deleteDocumentMentions,
  deleteDocumentPassages,
  documentFacts,
  putChanges,
  putClaims,
  putDocument,
  putJudgements,
  putLinks,
  putMentions,
  putPassageLinks,
  putPassages,
  documents as readDocuments,
  revision as readRevision,
} from '../statements/corpus.ts'
import type { StoredClaim } from './claims.ts'
import { citedOn, documentNode, passageNode } from './nodes.ts'
import { type Outcome, project } from './project.ts'

/** What one document should have in the graph. */
export interface Assembly {
  readonly reading: Reading
  readonly judgements: readonly Judgement[]
  readonly claims: readonly StoredClaim[]
}

/** Documents that a transaction brings into the graph or takes out of it: `assembly` is null for those that go. */
export interface DocumentChange {
  readonly id: string
  readonly assembly: Assembly | null
}

/** What a transaction is going to do. */
export interface Plan {
  readonly work: readonly Bound[]
  readonly facts: Outcome
  readonly entities: Outcome
  /** Facts on which documents will disagree, among those that it touches. */
  readonly contested: readonly string[]
}

/** How often a write is decided anew when another writer was faster, and how long it waits before, in milliseconds. */
const attempts = 12
const longestWait = 50

/** Reads the revision, decides, and writes only if the graph has not moved meanwhile; else decides again. */
export function deciding<T>(graph: Graph, decide: (revision: number) => Promise<T>): Promise<T> {
  const turn = (queues.get(graph) ?? Promise.resolve()).then(() => decideAnew(graph, decide))
  queues.set(
    graph,
    turn.catch(() => undefined),
  )
  return turn
}

/** Writers of one process wait for each other, so that only writers of other processes can be faster. */
const queues = new WeakMap<Graph, Promise<unknown>>()

async function decideAnew<T>(graph: Graph, decide: (revision: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const [row] = await graph.read(readRevision, {})
    try {
      return await decide(row?.revision ?? 0)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CONFLICT') || attempt === attempts) throw error
      await setTimeout(Math.random() * longestWait * attempt)
    }
  }
}

/**
 * Plans one transaction over whole documents. Reads the graph, writes nothing. `revision` is the one that the write will bring;
 * `former` overrides the ids under which entities were known.
 */
export async function planDocuments(
  graph: Graph,
  changes: readonly DocumentChange[],
  revision: number,
  at: string,
  former?: ReadonlyMap<string, readonly string[]>,
): Promise<Plan> {
  const ids = changes.map(({ id }) => id)
  const [known, before] = await Promise.all([graph.read(readDocuments, { ids }), graph.read(documentFacts, { ids })])
  const existing = new Map(known.map(({ id, node }) => [id, node]))
  const adding = changes.flatMap(({ assembly }) =>
    assembly ? assembly.claims.map(claim => ({ ...claim, citedOn: citedOn(assembly.reading.document) })) : [],
  )
  const touched = [...before.map(({ fact }) => fact), ...adding.map(({ fact }) => fact)]
  const { work, facts, entities, contested } = await project(graph, touched, { without: ids, adding, former }, at)
  return {
    facts,
    entities,
    contested,
    work: [
      ...changes.filter(({ id }) => existing.has(id)).flatMap(({ id }) => clearDocument(id)),
      ...changes.flatMap(({ assembly }) => (assembly ? putDocumentNode(assembly, existing.get(assembly.reading.document.id), at) : [])),
      ...changes.flatMap(({ assembly }) => (assembly ? putParts(assembly, at) : [])),
      ...work,
      ...changes.flatMap(({ id, assembly }) => (assembly ? linkEntities(id, assembly) : [bind(deleteDocument, { id })])),
      bind(putChanges, { rows: historyRows(changes, existing, { facts, entities }, revision, at) }),
    ],
  }
}

function clearDocument(id: string): Bound[] {
  return [deleteDocumentClaims, deleteDocumentMentions, deleteDocumentPassages, deleteDocumentJudgements, deleteDocumentLinks].map(
    statement => bind(statement, { id }),
  )
}

function putDocumentNode({ reading: { document } }: Assembly, existing: Properties | undefined, at: string): Bound[] {
  const unchanged = existing?.sha256 === document.sha256
  const times = { addedAt: existing?.addedAt ?? at, updatedAt: unchanged ? existing?.updatedAt : at }
  return [bind(putDocument, { id: document.id, properties: present({ ...documentNode(document), ...times }), text: document.text })]
}

function putParts({ reading: { document, mentions, passages }, judgements, claims }: Assembly, at: string): Bound[] {
  const entityOf = entitiesByKey(judgements)
  const part = { documentId: document.id }
  return [
    putRows(
      putClaims,
      claims.map(claim => ({ ...claim })),
    ),
    putRows(
      putMentions,
      mentions.map(mention => ({
        id: `${document.id}#${mention.start}-${mention.end}`,
        ...part,
        ...mention,
        entityId: entityOf.get(mention.key),
      })),
    ),
    putRows(
      putPassages,
      passages.map(passage => passageNode(document, passage)),
    ),
    putRows(
      putJudgements,
      judgements.map(judgement => ({ id: `${document.id}#${judgement.key}`, at, ...judgement })),
    ),
  ].flat()
}

function putRows(statement: Parameters<typeof bind<{ rows: readonly Properties[] }, unknown>>[0], rows: readonly Properties[]): Bound[] {
  return rows.length === 0 ? [] : [bind(statement, { rows: rows.map(present) })]
}

/** Links entities to the document that mentions them, and to the passages that name them. */
export function linkEntities(documentId: string, { reading, judgements }: Assembly): Bound[] {
  const { mentions, things, passages } = reading
  const entityOf = entitiesByKey(judgements)
  const counted = new Map<string, number>()
  for (const { key } of things) counted.set(entityOf.get(key) ?? key, 0)
  for (const { key } of mentions) {
    const id = entityOf.get(key) ?? key
    counted.set(id, (counted.get(id) ?? 0) + 1)
  }
  const named = passages.flatMap(passage => {
    const inside = mentions.filter(({ start, end }) => start >= passage.start && end <= passage.end)
    return [...new Set(inside.map(({ key }) => entityOf.get(key) ?? key))].map(id => ({ id, passageId: `${documentId}#${passage.start}` }))
  })
  const links = [...counted].map(([id, count]) => ({ id, mentions: count }))
  return [
    ...(links.length > 0 ? [bind(putLinks, { documentId, rows: links })] : []),
    ...(named.length > 0 ? [bind(putPassageLinks, { rows: named })] : []),
  ]
}

/** What the history keeps of a transaction: documents, entities and relationships, each with what happened to it. */
function historyRows(
  changes: readonly DocumentChange[],
  existing: ReadonlyMap<string, Properties>,
  { facts, entities }: Pick<Plan, 'facts' | 'entities'>,
  revision: number,
  at: string,
): Properties[] {
  const [only] = changes
  const documentId = changes.length === 1 ? only?.id : undefined
  const documents: Outcome = {
    added: changes.filter(({ id, assembly }) => assembly && !existing.has(id)).map(({ id }) => id),
    changed: changes.filter(({ id, assembly }) => assembly && existing.has(id)).map(({ id }) => id),
    removed: changes.filter(({ assembly }) => !assembly).map(({ id }) => id),
  }
  const relations = (ids: readonly string[]): string[] => ids.filter(id => !id.includes('#'))
  const rows = (action: string, ids: readonly string[]) =>
    ids.map(of => present({ id: `${revision} ${of}`, of, action, kind: kindOfChange(of), revision, at, documentId }))
  return [
    ...rows('ADDED', [...documents.added, ...entities.added, ...relations(facts.added)]),
    ...rows('CHANGED', [...documents.changed, ...entities.changed, ...relations(facts.changed)]),
    ...rows('REMOVED', [...documents.removed, ...entities.removed, ...relations(facts.removed)]),
  ]
}

/** What a line of the history is about: a kind of node, or a relationship type. */
function kindOfChange(of: string): string {
  return of.includes(' ') ? (of.split(' ')[1] ?? '') : (kindOf(of) ?? '')
}

function entitiesByKey(judgements: readonly Judgement[]): Map<string, string> {
  return new Map(judgements.map(({ key, entityId }) => [key, entityId]))
}

/** Without what is absent: engines store no null. */
export function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
}
