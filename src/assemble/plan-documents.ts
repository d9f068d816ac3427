import { type Bound, bind, type Graph, type Properties, type Work } from '../graph/graph.ts'
import { kindOf } from '../model/ids.ts'
import type { DocumentRecord } from '../model/records.ts'
import {
  deleteDocumentClaims,
  deleteDocumentJudgements,
  deleteDocumentLinks,
  deleteDocumentMentions,
  deleteDocumentPassages,
  deleteDocuments,
  putChanges,
  putClaims,
  putDocuments,
  putJudgements,
  putMentions,
  putPassages,
  documents as readDocuments,
  supportingClaims,
} from '../statements/corpus.ts'
import type { Assembly, DocumentChange, Rejudged } from './assembly.ts'
import { entitiesByKey } from './entities-by-key.ts'
import { linkEntities, relinkEntities } from './links.ts'
import { citedOn, documentNode, passageNode } from './nodes.ts'
import { type Outcome, project } from './project.ts'
import type { Supporting } from './read-facts.ts'
import { updateParts } from './rejudged.ts'
import { bindRows, present } from './rows.ts'

/** What a transaction is going to do. */
export interface Plan {
  /** First what the documents themselves become: it can be written while what follows from them is still being decided. */
  readonly work: readonly Work[]
  readonly effect: Promise<Effect>
}

/** What follows from the documents of a transaction. */
export interface Effect {
  readonly facts: Outcome
  readonly entities: Outcome
  /** Facts on which documents will disagree, among those that it touches. */
  readonly contested: readonly string[]
  /** The document that brings a fact or an entity, or takes a fact away: the first of several; none where it follows from them together. */
  readonly broughtBy: ReadonlyMap<string, string>
}

/** The documents of a transaction: those that come, go or get another text, and those that mean other entities. */
export interface DocumentChanges {
  readonly whole?: readonly DocumentChange[]
  readonly rejudged: readonly Rejudged[]
}

/**
 * Plans one transaction over documents. Reads the graph, writes nothing. `revision` is the one that the write will bring; `former`
 * overrides the ids under which entities were known.
 */
export async function planDocuments(
  graph: Graph,
  { whole = [], rejudged }: DocumentChanges,
  revision: number,
  at: string,
  former?: ReadonlyMap<string, readonly string[]>,
): Promise<Plan> {
  const known = await graph.read(readDocuments, { ids: whole.map(({ id }) => id) })
  const existing = new Map(known.map(({ id, node }) => [id, node]))
  const leaving = existing.size === 0 ? [] : await graph.read(supportingClaims, { ids: [...existing.keys()] })
  const standing = whole.flatMap(({ assembly }) => assembly ?? [])
  const documents: Outcome = {
    added: standing.map(({ reading }) => reading.document.id).filter(id => !existing.has(id)),
    changed: [
      ...standing.map(({ reading }) => reading.document.id).filter(id => existing.has(id)),
      ...rejudged.map(({ after }) => after.id),
    ],
    removed: whole.filter(({ assembly }) => !assembly).map(({ id }) => id),
  }
  const coming = standing.map(({ reading, claims }) => ({ citedOn: citedOn(reading.document), readAt: at, claims }))
  const moved = rejudged.map(({ after: { citedOn, readAt }, coming: claims }) => ({ citedOn, readAt, claims }))
  const adding = [...coming, ...moved].flatMap(({ claims, ...dates }) => claims.map(claim => ({ ...claim, ...dates })))
  const going = [...leaving, ...rejudged.flatMap(each => each.going)]
  const touched = [...going, ...adding].map(({ fact }) => fact)
  const broughtBy = bringers(standing, leaving)
  const [only, ...others] = whole.length > 0 ? whole.map(({ id }) => id) : rejudged.map(({ after }) => after.id)
  const bringerOf = (id: string) => (others.length === 0 ? only : broughtBy.get(id))
  const projection = project(graph, touched, { going, adding, former }, at)
  const following = projection.then(({ work, facts, entities }) => [
    ...work,
    ...linkEntities(standing.map(({ reading, judgements }) => ({ ...reading, id: reading.document.id, judgements }))),
    ...relinkEntities(rejudged),
    ...(documents.removed.length > 0 ? [bind(deleteDocuments, { ids: documents.removed })] : []),
    bind(putChanges, { rows: historyRows({ documents, facts, entities }, bringerOf, revision, at) }),
  ])
  // Where a statement before them fails, nobody waits for them.
  following.catch(() => {})
  return {
    work: [
      ...clearDocuments([...existing.keys()]),
      ...bindRows(
        putDocuments,
        standing.map(({ reading }) => documentRow(reading.document, existing.get(reading.document.id), at)),
      ),
      ...putParts(standing),
      ...updateParts(rejudged),
      following,
    ],
    effect: projection.then(({ facts, entities, contested }) => ({ facts, entities, contested, broughtBy })),
  }
}

function clearDocuments(ids: readonly string[]): Bound[] {
  if (ids.length === 0) return []
  const parts = [deleteDocumentClaims, deleteDocumentMentions, deleteDocumentPassages, deleteDocumentJudgements, deleteDocumentLinks]
  return parts.map(statement => bind(statement, { ids }))
}

function documentRow(document: DocumentRecord, existing: Properties | undefined, at: string): Properties {
  const unchanged = existing?.sha256 === document.sha256
  const times = { addedAt: existing?.addedAt ?? at, updatedAt: unchanged ? existing?.updatedAt : at, readAt: at }
  return { id: document.id, properties: present({ ...documentNode(document), ...times }), text: document.text }
}

function putParts(assemblies: readonly Assembly[]): Bound[] {
  return [
    ...bindRows(
      putClaims,
      assemblies.flatMap(({ claims }) => claims),
    ),
    ...bindRows(putMentions, assemblies.flatMap(mentionRows)),
    ...bindRows(
      putPassages,
      assemblies.flatMap(({ reading: { document, passages } }) => passages.map(passage => passageNode(document, passage))),
    ),
    ...bindRows(
      putJudgements,
      assemblies.flatMap(({ judgements }) =>
        judgements.map(judgement => ({ id: `${judgement.documentId}#${judgement.key}`, ...judgement })),
      ),
    ),
  ]
}

function mentionRows({ reading: { document, mentions }, judgements }: Assembly): Properties[] {
  const entityOf = entitiesByKey(judgements)
  return mentions.map(mention => ({
    id: `${document.id}#${mention.start}-${mention.end}`,
    documentId: document.id,
    ...mention,
    entityId: entityOf.get(mention.key),
  }))
}

/** The first document that states a fact, says anything of an entity, or takes a fact away, for each of them. */
function bringers(standing: readonly Assembly[], leaving: readonly Supporting[]): Map<string, string> {
  const coming = standing.flatMap(({ claims }) => claims)
  const brought = [
    ...standing.map(({ reading }) => [reading.document.id, reading.document.id] as const),
    ...coming.flatMap(({ fact, subjectId, documentId }) => [[fact, documentId] as const, [subjectId, documentId] as const]),
    ...leaving.map(({ id, fact }) => [fact, id.slice(0, id.lastIndexOf('#'))] as const),
  ]
  return new Map(brought.reverse())
}

/** What the history keeps of a transaction: documents, entities and relationships, each with what happened to it. */
function historyRows(
  { documents, facts, entities }: { documents: Outcome; facts: Outcome; entities: Outcome },
  bringerOf: (id: string) => string | undefined,
  revision: number,
  at: string,
): Properties[] {
  const relations = (ids: readonly string[]): string[] => ids.filter(id => !id.includes('#'))
  const rows = (action: string, ids: readonly string[]) =>
    ids.map(of => present({ id: `${revision} ${of}`, of, action, kind: kindOfChange(of), revision, at, documentId: bringerOf(of) }))
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
