import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import type { Judgement } from '../model/records.ts'
import {
  currentIds,
  deleteFormerIds,
  entities,
  formerIds,
  judgingDocuments,
  putChanges,
  putFormerIds,
  putRuling,
  rulings,
} from '../statements/corpus.ts'
import { type DocumentChange, deciding, type Plan, planDocuments } from './apply.ts'
import { storeClaims } from './claims.ts'
import type { Outcome } from './project.ts'
import { readAssemblies } from './stored.ts'

/** Who decided and why. */
export interface Reasons {
  readonly by: string
  readonly why: string
}

/** What a merge or a split does, or with a dry run would do. */
export interface RulingOutcome {
  readonly action: 'MERGE' | 'SPLIT'
  readonly from: string
  readonly into: string
  readonly documents: readonly string[]
  readonly entities: Outcome
  readonly facts: Outcome
  /** False for a dry run. */
  readonly written: boolean
}

/** A recorded decision of a person. */
interface Ruling {
  readonly id: string
  readonly action: 'MERGE' | 'SPLIT'
  readonly from: string
  readonly into: string
  /** Ids that had been merged into `from` before, and went with it. */
  readonly along: readonly string[]
  /** The revision that it brought. */
  readonly revision: number
}

export interface RulingOptions {
  readonly dryRun?: boolean
  readonly now?: Date
}

/**
 * Judges two entities to be one: what documents meant by `from` they mean by `into`, and `from` forwards to it. Only judgements
 * change, so that a split restores the graph from before. Throws NOT_FOUND for an unknown id, BAD_USER_INPUT for different kinds, for an
 * entity with itself, and for one that is merged already.
 */
export function mergeEntities(
  graph: Graph,
  from: string,
  into: string,
  reasons: Reasons,
  options: RulingOptions = {},
): Promise<RulingOutcome> {
  return deciding(graph, async revision => {
    await expectMergeable(graph, from, into)
    const along = (await graph.read(formerIds, { ids: [from] })).map(({ former }) => former)
    const already = (await graph.read(formerIds, { ids: [into] })).map(({ former }) => former)
    const ruling = { action: 'MERGE' as const, from, into, along }
    const former = new Map([[into, [...already, ...along, from].sort()]])
    const forward = bind(putFormerIds, { rows: [from, ...along].map(id => ({ id, entityId: into })) })
    return rule(graph, revision, ruling, reasons, options, former, [forward], judgement =>
      judgement.entityId === from ? { ...judgement, entityId: into, decidedId: judgement.decidedId ?? from } : judgement,
    )
  })
}

/**
 * Undoes a merge: what documents meant by `from` before they mean by it again. Throws BAD_USER_INPUT for an id that was not merged.
 */
export function splitEntity(graph: Graph, from: string, reasons: Reasons, options: RulingOptions = {}): Promise<RulingOutcome> {
  return deciding(graph, async revision => {
    const [now] = await graph.read(currentIds, { ids: [from] })
    if (!now)
      throw new AppError('BAD_USER_INPUT', `Expected the id of an entity that was merged into another, but got: ${from}`, {
        argument: 'id',
      })
    const into = now.current
    const merges = (await graph.read(rulings, { id: from })).map(({ ruling }) => ruling as unknown as Ruling)
    const merged = merges.find(({ action }) => action === 'MERGE')
    const others = (await graph.read(formerIds, { ids: [into] })).map(({ former }) => former)
    const along = await stillAlong(graph, merged, others)
    const returning = new Set([from, ...along])
    const former = new Map([
      [into, others.filter(id => !returning.has(id))],
      [from, along],
    ])
    const back = [
      bind(deleteFormerIds, { ids: [from] }),
      ...(along.length > 0 ? [bind(putFormerIds, { rows: along.map(id => ({ id, entityId: from })) })] : []),
    ]
    return rule(graph, revision, { action: 'SPLIT', from, into, along }, reasons, options, former, back, judgement => {
      const { decidedId, ...rest } = judgement
      if (decidedId === undefined || !returning.has(decidedId)) return judgement
      return decidedId === from ? { ...rest, entityId: from } : { ...rest, entityId: from, decidedId }
    })
  })
}

/** Of the ids that went with a merge, those that nobody has decided otherwise about since. */
async function stillAlong(graph: Graph, merged: Ruling | undefined, others: readonly string[]): Promise<string[]> {
  const ids = (merged?.along ?? []).filter(id => others.includes(id))
  const latest = await Promise.all(ids.map(id => graph.read(rulings, { id })))
  return ids.filter((_, index) => Number(latest[index]?.[0]?.ruling.revision ?? 0) < (merged?.revision ?? 0))
}

/** The entities that judgements lead to now: curated files may still name ids that were merged. */
export async function redirect(graph: Graph, judgements: readonly Judgement[]): Promise<Judgement[]> {
  const rows = await graph.read(currentIds, { ids: judgements.map(({ entityId }) => entityId) })
  const current = new Map(rows.map(row => [row.id, row.current]))
  return judgements.map(judgement => {
    const entityId = current.get(judgement.entityId)
    return entityId === undefined ? judgement : { ...judgement, entityId, decidedId: judgement.entityId }
  })
}

async function rule(
  graph: Graph,
  revision: number,
  ruling: Omit<Ruling, 'id' | 'revision'>,
  { by, why }: Reasons,
  { dryRun = false, now = new Date() }: RulingOptions,
  former: ReadonlyMap<string, readonly string[]>,
  forwards: readonly Bound[],
  rejudge: (judgement: Judgement) => Judgement,
): Promise<RulingOutcome> {
  const { action, from, into } = ruling
  const at = now.toISOString()
  const ids = (await graph.read(judgingDocuments, { ids: [action === 'MERGE' ? from : into] })).map(({ id }) => id)
  const changes = await rejudged(graph, ids, rejudge)
  const plan = await planDocuments(graph, changes, revision + 1, at, former)
  const id = `${revision + 1} ${action} ${from}`
  if (!dryRun) {
    const record = bind(putRuling, { row: { id, ...ruling, by, why, at, revision: revision + 1 } as Properties })
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
  return { action, from, into, documents: changes.map(change => change.id), ...outcomes(plan), written: !dryRun }
}

/** The documents among these whose judgements change, with their claims about the entities that they mean then. */
async function rejudged(graph: Graph, ids: readonly string[], rejudge: (judgement: Judgement) => Judgement): Promise<DocumentChange[]> {
  const assemblies = await readAssemblies(graph, ids)
  return assemblies.flatMap(({ reading, judgements, claims }) => {
    const after = judgements.map(rejudge)
    if (after.every((judgement, index) => judgement === judgements[index])) return []
    const addedAt = new Map(claims.map(claim => [claim.id, claim.addedAt]))
    const learned = storeClaims(reading, after, id => addedAt.get(id) ?? '')
    return [{ id: reading.document.id, assembly: { reading, judgements: after, claims: learned } }]
  })
}

function outcomes({ entities: nodes, facts }: Plan): Pick<RulingOutcome, 'entities' | 'facts'> {
  const only = ({ added, changed, removed }: Outcome): Outcome => ({ added, changed, removed })
  return { entities: only(nodes), facts: only(facts) }
}

async function expectMergeable(graph: Graph, from: string, into: string): Promise<void> {
  if (from === into) throw new AppError('BAD_USER_INPUT', 'Expected two entities, but got one twice.', { argument: 'into' })
  const [moved] = await graph.read(currentIds, { ids: [from, into] })
  if (moved)
    throw new AppError('BAD_USER_INPUT', `Expected an entity that stands for itself, but ${moved.id} is merged into ${moved.current}.`, {
      argument: moved.id === from ? 'from' : 'into',
    })
  const known = new Set((await graph.read(entities, { ids: [from, into] })).map(({ id }) => id))
  for (const [argument, id] of Object.entries({ from, into })) {
    if (!known.has(id)) throw new AppError('NOT_FOUND', `Expected the id of an entity, but nothing has the id: ${id}`, { argument })
  }
  if (kindOf(from) !== kindOf(into)) {
    throw new AppError('BAD_USER_INPUT', `Expected two entities of one kind, but got a ${kindOf(from)} and a ${kindOf(into)}.`, {
      argument: 'into',
    })
  }
}
