import { bind, type Graph } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import { currentIds, deleteFormerIds, formerIds, putFormerIds, rulings } from '../statements/corpus.ts'
import { deciding } from './deciding.ts'
import { expectEntities, type Reasons, type Ruling, type RulingOptions, type RulingOutcome, rule } from './ruling.ts'
import { splitAgain, undoSplit } from './split-document.ts'

/**
 * Judges two entities to be one: what documents meant by `from` they mean by `into`, and `from` forwards to it. Only judgements
 * change, so that a split restores the graph from before. What was split out of `into` for one document goes back as if it had never
 * been. Throws NOT_FOUND for an unknown id, BAD_USER_INPUT for different kinds, for an entity with itself, and for one that is merged
 * already.
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
    const undoing = await undoSplit(graph, revision, from, into, reasons, options)
    if (undoing) return undoing
    const along = (await graph.read(formerIds, { ids: [from] })).map(({ former }) => former)
    const already = (await graph.read(formerIds, { ids: [into] })).map(({ former }) => former)
    return rule(graph, revision, { action: 'MERGE', from, into, along }, reasons, options, {
      former: new Map([[into, [...already, ...along, from].sort()]]),
      forwards: [bind(putFormerIds, { rows: [from, ...along].map(id => ({ id, entityId: into })) })],
      rejudge: judgement =>
        judgement.entityId === from ? { ...judgement, entityId: into, decidedId: judgement.decidedId ?? from } : judgement,
    })
  })
}

/**
 * Undoes a merge: what documents meant by `from` before they mean by it again. Throws BAD_USER_INPUT for an id that was not merged.
 */
export function splitEntity(graph: Graph, from: string, reasons: Reasons, options: RulingOptions = {}): Promise<RulingOutcome> {
  return deciding(graph, async revision => {
    const decided = (await graph.read(rulings, { id: from })).map(({ ruling }) => ruling as unknown as Ruling)
    const [now] = await graph.read(currentIds, { ids: [from] })
    if (!now) {
      const again = await splitAgain(graph, revision, decided[0], reasons, options)
      if (again) return again
      throw new AppError('BAD_USER_INPUT', `Expected the id of an entity that was merged into another, but got: ${from}`, {
        argument: 'id',
      })
    }
    const into = now.current
    const merged = decided.find(({ action }) => action === 'MERGE')
    const others = (await graph.read(formerIds, { ids: [into] })).map(({ former }) => former)
    const along = await stillAlong(graph, merged, others)
    const returning = new Set([from, ...along])
    return rule(graph, revision, { action: 'SPLIT', from, into, along }, reasons, options, {
      former: new Map([
        [into, others.filter(id => !returning.has(id))],
        [from, along],
      ]),
      forwards: [
        bind(deleteFormerIds, { ids: [from] }),
        ...(along.length > 0 ? [bind(putFormerIds, { rows: along.map(id => ({ id, entityId: from })) })] : []),
      ],
      rejudge: judgement => {
        const { decidedId, ...rest } = judgement
        if (decidedId === undefined || !returning.has(decidedId)) return judgement
        return decidedId === from ? { ...rest, entityId: from } : { ...rest, entityId: from, decidedId }
      },
    })
  })
}

/** Of the ids that went with a merge, those that nobody has decided otherwise about since. */
async function stillAlong(graph: Graph, merged: Ruling | undefined, others: readonly string[]): Promise<string[]> {
  const ids = (merged?.along ?? []).filter(id => others.includes(id))
  const latest = await Promise.all(ids.map(id => graph.read(rulings, { id })))
  return ids.filter((_, index) => Number(latest[index]?.[0]?.ruling.revision ?? 0) < (merged?.revision ?? 0))
}

async function expectMergeable(graph: Graph, from: string, into: string): Promise<void> {
  if (from === into) throw new AppError('BAD_USER_INPUT', 'Expected two entities, but got one twice.', { argument: 'into' })
  await expectEntities(graph, { from, into })
  if (kindOf(from) !== kindOf(into)) {
    throw new AppError('BAD_USER_INPUT', `Expected two entities of one kind, but got a ${kindOf(from)} and a ${kindOf(into)}.`, {
      argument: 'into',
    })
  }
}
