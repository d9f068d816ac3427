import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import { currentIds, putRuling, toldApart } from '../statements/corpus.ts'
import { deciding } from './deciding.ts'
import { mergeEntities, splitEntity } from './merge.ts'
import { present } from './rows.ts'
import { expectEntities, type Reasons, type Ruling, type RulingAction, type RulingOptions, type RulingOutcome } from './ruling.ts'

/** What a person says of two entities: one, two, or that it is open again. */
export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * Decides a doubt. `same` merges the second into the first; `different` keeps them two, whatever documents say later; `unsure` takes
 * back either. Throws NOT_FOUND for an unknown id, BAD_USER_INPUT for one entity twice, for two kinds, and for `unsure` where nothing
 * was decided.
 */
export async function settleDoubt(
  graph: Graph,
  [into, from]: readonly [string, string],
  verdict: Verdict,
  reasons: Reasons,
  options: RulingOptions = {},
): Promise<RulingOutcome> {
  if (verdict === 'same') return mergeEntities(graph, from, into, reasons, options)
  const merged = await mergedOf(graph, into, from)
  if (merged !== undefined) {
    const outcome = await splitEntity(graph, merged, reasons, options)
    if (verdict === 'different' && outcome.written) await settleDoubt(graph, [into, from], verdict, reasons, options)
    return outcome
  }
  return deciding(graph, async revision => {
    await expectPair(graph, into, from)
    if (verdict === 'unsure') await expectApart(graph, into, from)
    return record(graph, revision, verdict === 'different' ? 'DIFFERENT' : 'UNSURE', into, from, reasons, options)
  })
}

/** Which of two is merged into the other, if one is. */
async function mergedOf(graph: Graph, a: string, b: string): Promise<string | undefined> {
  const moved = await graph.read(currentIds, { ids: [a, b] })
  return moved.find(({ id, current }) => current === (id === a ? b : a))?.id
}

async function expectPair(graph: Graph, into: string, from: string): Promise<void> {
  if (from === into) throw new AppError('BAD_USER_INPUT', 'Expected two entities, but got one twice.', { argument: 'ids' })
  await expectEntities(graph, { first: into, second: from })
  if (kindOf(from) !== kindOf(into)) {
    throw new AppError('BAD_USER_INPUT', `Expected two entities of one kind, but got a ${kindOf(into)} and a ${kindOf(from)}.`, {
      argument: 'ids',
    })
  }
}

async function expectApart(graph: Graph, into: string, from: string): Promise<void> {
  const rulings = (await graph.read(toldApart, {})).map(({ ruling }) => ruling as unknown as Ruling)
  const latest = rulings.findLast(ruling => [ruling.from, ruling.into].sort().join() === [from, into].sort().join())
  if (latest?.action !== 'DIFFERENT')
    throw new AppError('BAD_USER_INPUT', `Expected two entities about which somebody decided, but got: ${into} and ${from}`, {
      argument: 'ids',
    })
}

const nothing = { added: [], changed: [], removed: [] }

async function record(
  graph: Graph,
  revision: number,
  action: RulingAction,
  into: string,
  from: string,
  { by, why }: Reasons,
  { dryRun = false, now = new Date() }: RulingOptions,
): Promise<RulingOutcome> {
  const row = { id: `${revision + 1} ${action} ${from}`, action, from, into, by, why, at: now.toISOString(), revision: revision + 1 }
  const work: Bound[] = [bind(putRuling, { row: present(row as Properties) })]
  if (!dryRun) await graph.write(work, { ifRevision: revision })
  return { action, from, into, documents: [], entities: nothing, facts: nothing, written: !dryRun }
}
