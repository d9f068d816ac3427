import { ID } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { kind as kindNamed, type NodeKind } from '../model/kinds.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { Keys, SortField } from '../statements/connections.ts'
import { type ConnectionArguments, ordering, signatureOf } from './connections.ts'
import type { RequestContext } from './context.ts'
import type { ArgumentSpec } from './define.ts'
import { Closeness, closenessGrades } from './enums.ts'
import { withCurrentIds } from './former-ids.ts'
import { whereOf } from './inputs.ts'
import { compareKeys, cut, encodeCursor, type Page, pageArguments, pageOf, pageRequest } from './paging.ts'
import { PartialDate } from './scalars.ts'

/** How many others one can have met before the question has to be narrowed. */
const hubLimit = 10_000

/** Two that met, as the store counts it: `grade` is the place of their closeness, `lastMet` '' where nothing is dated. */
export interface Meeting {
  readonly id: string
  readonly otherId: string
  readonly sortName: string
  readonly meetings: number
  readonly grade: number
  readonly lastMet: string
}

export interface MeetingArguments extends ConnectionArguments {
  readonly closeness?: string | null
  readonly with?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** What a question about meetings comes down to for the store. */
export interface MeetingFilter {
  readonly loosest: number
  readonly other: string | null
  /** First and last day. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
}

/** An edge of such a list: what the other resolvers need to look further. */
export interface MeetingEdge extends Meeting {
  readonly cursor: string
  readonly filter: Pick<MeetingFilter, 'loosest' | 'from' | 'to'>
}

const order = ordering(
  'SpokeWith',
  new Map(['MEETINGS', 'LAST_MET', 'NAME'].map(name => [name, { of: 'node', property: name, value: 'text' } as SortField])),
  [
    ['MEETINGS', 'DESC'],
    ['LAST_MET', 'DESC'],
  ],
)

/** The arguments of a list of those that were met, of one kind; `more` stand between the period and the order. */
export function meetingArguments(kind: NodeKind, more: readonly ArgumentSpec[]): ArgumentSpec[] {
  return [
    { name: 'closeness', type: () => Closeness, nullable: true, description: 'The loosest closeness included; all if left out.' },
    { name: 'with', type: () => ID, nullable: true, description: `Only this ${kind.toLowerCase()}.` },
    { name: 'from', type: () => PartialDate, nullable: true, description: 'Only at events that end on or after the first day of this.' },
    { name: 'to', type: () => PartialDate, nullable: true, description: 'Only at events that begin on or before the last day of this.' },
    ...more,
    { name: 'where', type: () => whereOf([kind]), nullable: true, description: `Which ${kindNamed(kind).plural} are meant.` },
    {
      name: 'orderBy',
      type: () => [order.input],
      nullable: true,
      description: 'In which order; most meetings, then the latest, if left out.',
    },
    ...pageArguments,
  ]
}

/** What the arguments mean for the store. */
export async function meetingFilter(
  { closeness, with: other, from, to }: MeetingArguments,
  { load }: RequestContext,
): Promise<MeetingFilter> {
  return {
    loosest: closeness ? closenessGrades.indexOf(closeness) : closenessGrades.length - 1,
    other: other ? await load.currentId(other) : null,
    from: from ? earliestDay(from) : null,
    to: to ? latestDay(to) : null,
    limit: hubLimit + 1,
  }
}

/** A page of all that were met. Throws TOO_COMPLEX for one who met more than can be counted. */
export async function meetingPage(
  kind: NodeKind,
  found: readonly Meeting[],
  name: string,
  args: MeetingArguments,
  filter: MeetingFilter,
  { load }: RequestContext,
): Promise<Page<MeetingEdge & { node: unknown }>> {
  if (found.length > hubLimit) {
    throw new AppError('TOO_COMPLEX', `Expected at most ${hubLimit} meetings, but there are more: narrow the period or the closeness.`, {
      limit: hubLimit,
    })
  }
  const where = await withCurrentIds(args.where, id => load.currentId(id))
  const others = found.map(({ otherId }) => otherId)
  const fitting = where ? new Set(await load.matching(kind, others, where)) : null
  const { rows, keysOf, compareTo } = sorted(fitting ? found.filter(({ otherId }) => fitting.has(otherId)) : found, args)
  const { first: _first, after: _after, last: _last, before: _before, ...question } = args
  const signature = signatureOf(name, found[0]?.id, question)
  const request = pageRequest(args, signature, keysOf(nobody).length)
  const { loosest, from, to } = filter
  return pageOf(
    cut(rows, request, (row, place) => compareTo(keysOf(row), place)),
    request,
    row => ({ ...row, cursor: encodeCursor(signature, keysOf(row)), node: load.entity(row.otherId), filter: { loosest, from, to } }),
    () => rows.length,
  )
}

const nobody: Meeting = { id: '', otherId: '', sortName: '', meetings: 0, grade: 0, lastMet: '' }

/** Rows in the order asked for, the undated last either way, ids at the end; with the values by which they sort. */
function sorted(found: readonly Meeting[], { orderBy }: MeetingArguments) {
  const by = orderBy?.length
    ? orderBy.map(({ field, direction }) => ({ field, direction: direction ?? 'ASC' }))
    : order.usual.map(({ field, direction }) => ({ field: field.property, direction }))
  const keysOf = (row: Meeting): Keys => [...by.flatMap(({ field }) => valuesOf(row, field)), row.otherId]
  const directions = [...by.flatMap(({ field, direction }) => (field === 'LAST_MET' ? [1, sign(direction)] : [sign(direction)])), 1]
  const compareTo = (a: Keys, b: Keys): number => compareKeys(a, b, directions)
  return { rows: [...found].sort((a, b) => compareTo(keysOf(a), keysOf(b))), keysOf, compareTo }
}

function valuesOf({ meetings, lastMet, sortName }: Meeting, field: string): (string | number)[] {
  if (field === 'MEETINGS') return [meetings]
  return field === 'LAST_MET' ? [lastMet === '' ? 1 : 0, lastMet] : [sortName]
}

function sign(direction: 'ASC' | 'DESC'): number {
  return direction === 'ASC' ? 1 : -1
}
