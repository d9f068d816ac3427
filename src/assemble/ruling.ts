import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import type { Judgement } from '../model/records.ts'
import { currentIds, documentRulings, entities, judgingDocuments, putChanges, putRuling } from '../statements/corpus.ts'
import type { Rejudged } from './assembly.ts'
import { type Effect, planDocuments } from './plan-documents.ts'
import type { Outcome } from './project.ts'
import { readJudged } from './read-judged.ts'
import { rejudgeDocuments } from './rejudged.ts'
import { present } from './rows.ts'

/** Who decided and why. */
export interface Reasons {
  readonly by: string
  readonly why: string
}

/** What people decide: that two are one, that they are not, or nothing any more. */
export type RulingAction = 'MERGE' | 'SPLIT' | 'DIFFERENT' | 'UNSURE'

/** What a decision does, or with a dry run would do. */
export interface RulingOutcome {
  readonly action: RulingAction
  readonly from: string
  readonly into: string
  readonly documents: readonly string[]
  readonly entities: Outcome
  readonly facts: Outcome
  /** False for a dry run. */
  readonly written: boolean
}

/** A recorded decision of a person. */
export interface Ruling {
  readonly id: string
  readonly action: RulingAction
  readonly from: string
  readonly into: string
  /** Ids that had been merged into `from` before, and went with it. */
  readonly along: readonly string[]
  /** The revision that it brought. */
  readonly revision: number
  /** Of a split that concerns one document only, and of the merge that undoes it: the document. */
  readonly documentId?: string
  /** The documents that meant `from`; of a merge: what they mean by it comes back when they are loaded again. */
  readonly documents?: readonly string[]
  /** Of such a split: the ids under which the document means `from` since. */
  readonly meant?: readonly string[]
}

export interface RulingOptions {
  readonly dryRun?: boolean
  readonly now?: Date
}

/** What follows from a decision, beside the record of it. */
interface Consequences {
  /** The ids under which entities will have been known, where that changes. */
  readonly former?: ReadonlyMap<string, readonly string[]>
  readonly forwards?: readonly Bound[]
  /** Answers the judgement itself where nothing changes. */
  readonly rejudge: (judgement: Judgement) => Judgement
}

/** Plans what a decision changes and, but for a dry run, writes it together with the record of who, when and why. */
export async function rule(
  graph: Graph,
  revision: number,
  ruling: Omit<Ruling, 'id' | 'revision' | 'documents'>,
  { by, why }: Reasons,
  { dryRun = false, now = new Date() }: RulingOptions,
  { former, forwards = [], rejudge: judgement }: Consequences,
): Promise<RulingOutcome> {
  const { action, from, into, documentId } = ruling
  const at = now.toISOString()
  const judging = await graph.read(judgingDocuments, { ids: [action === 'MERGE' ? from : into] })
  const ids = documentId === undefined ? judging.map(({ id }) => id) : [documentId]
  const changes = await rejudged(graph, ids, judgement)
  const plan = await planDocuments(graph, { rejudged: changes }, revision + 1, at, former)
  const effect = await plan.effect
  const documents = changes.map(({ after }) => after.id)
  const id = `${revision + 1} ${action} ${from}`
  if (!dryRun) {
    const record = bind(putRuling, { row: present({ id, ...ruling, documents, by, why, at, revision: revision + 1 } as Properties) })
    const line = {
      id: action === 'MERGE' ? `${revision + 1} ${from}` : `${revision + 1} ${action} ${from}`,
      of: from,
      action: 'MERGED',
      kind: kindOf(from) ?? '',
      revision: revision + 1,
      at,
    }
    await graph.write([...plan.work, ...forwards, record, bind(putChanges, { rows: [line] })], { ifRevision: revision })
  }
  return { action, from, into, documents, ...outcomes(effect), written: !dryRun }
}

/** The documents among these whose judgements change. */
async function rejudged(graph: Graph, ids: readonly string[], judgement: Consequences['rejudge']): Promise<Rejudged[]> {
  const documents = await readJudged(graph, ids)
  const judged = documents
    .map(document => ({ document, judgements: document.judgements.map(judgement) }))
    .filter(({ document, judgements }) => judgements.some((each, index) => each !== document.judgements[index]))
  return rejudgeDocuments(
    graph,
    judged.map(({ document }) => document),
    judged.map(({ judgements }) => judgements),
  )
}

function outcomes({ entities: nodes, facts }: Effect): Pick<RulingOutcome, 'entities' | 'facts'> {
  const only = ({ added, changed, removed }: Outcome): Outcome => ({ added, changed, removed })
  return { entities: only(nodes), facts: only(facts) }
}

/**
 * The judgements of a document after what people decided: a file may still name ids that were merged into others, or those out of
 * which people split what this document means. `undone` is the id of such a split that is to be left out.
 */
export async function asRuled(graph: Graph, documentId: string, judgements: readonly Judgement[], undone?: string): Promise<Judgement[]> {
  const [ruled = []] = await allAsRuled(graph, [{ documentId, judgements }], undone)
  return ruled
}

/** The same for several documents. */
export async function allAsRuled(
  graph: Graph,
  documents: readonly { readonly documentId: string; readonly judgements: readonly Judgement[] }[],
  undone?: string,
): Promise<Judgement[][]> {
  const splits = await standingSplits(
    graph,
    documents.map(({ documentId }) => documentId),
  )
  const split = documents.map(({ documentId, judgements }) => {
    const standing = (splits.get(documentId) ?? []).filter(({ from }) => from !== undone)
    return judgements.map(judgement => {
      const { entityId } = judgement
      const named = standing.reduce((id, { from, meant = [] }) => (meant.includes(id) ? from : id), entityId)
      return named === entityId ? judgement : { ...judgement, entityId: named, splitFrom: entityId }
    })
  })
  const rows = await graph.read(currentIds, { ids: [...new Set(split.flat().map(({ entityId }) => entityId))] })
  const current = new Map(rows.map(row => [row.id, row.current]))
  return split.map(judgements =>
    judgements.map(judgement => {
      const entityId = current.get(judgement.entityId)
      return entityId === undefined ? judgement : { ...judgement, entityId, decidedId: judgement.entityId }
    }),
  )
}

/** The judgement that the document itself leads to, before people decided anything. */
export function asInFile({ decidedId, splitFrom, ...judgement }: Judgement): Judgement {
  return { ...judgement, entityId: splitFrom ?? decidedId ?? judgement.entityId }
}

/** The splits of single documents that no merge has undone, in the order in which they were decided. */
async function standingSplits(graph: Graph, ids: readonly string[]): Promise<Map<string, Ruling[]>> {
  const standing = new Map<string, Map<string, Ruling>>()
  for (const { id, ruling } of await graph.read(documentRulings, { ids })) {
    const known = ruling as unknown as Ruling
    const splits = standing.get(id) ?? new Map<string, Ruling>()
    splits.delete(known.from)
    if (known.action === 'SPLIT') splits.set(known.from, known)
    standing.set(id, splits)
  }
  return new Map([...standing].map(([id, splits]) => [id, [...splits.values()]]))
}

/** Refuses ids, given by argument, that stand for no entity: BAD_USER_INPUT for one that is merged into another, else NOT_FOUND. */
export async function expectEntities(graph: Graph, given: Readonly<Record<string, string>>): Promise<void> {
  const ids = Object.values(given)
  const argumentOf = (id: string) => Object.keys(given).find(name => given[name] === id) ?? ''
  const [moved] = await graph.read(currentIds, { ids })
  if (moved)
    throw new AppError('BAD_USER_INPUT', `Expected an entity that stands for itself, but ${moved.id} is merged into ${moved.current}.`, {
      argument: argumentOf(moved.id),
    })
  const known = new Set((await graph.read(entities, { ids })).map(({ id }) => id))
  for (const id of ids) {
    if (!known.has(id))
      throw new AppError('NOT_FOUND', `Expected the id of an entity, but nothing has the id: ${id}`, { argument: argumentOf(id) })
  }
}
