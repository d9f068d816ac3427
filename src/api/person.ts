import { ID, Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { Keys, SortField } from '../statements/connections.ts'
import { type ConnectionArguments, ordering, signatureOf } from './connections.ts'
import type { RequestContext } from './context.ts'
import { type ArgumentSpec, fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { Closeness, closenessGrades, vocabulary } from './enums.ts'
import { whereOf } from './inputs.ts'
import { connectionFields, cut, encodeCursor, expectLimit, limitArgument, pageArguments, pageOf, pageRequest } from './paging.ts'
import { PartialDate } from './scalars.ts'
import { Evidence, nodeType } from './types.ts'

/** How many people one person can have spoken with before the question has to be narrowed. */
const hubLimit = 10_000

interface Meeting {
  readonly id: string
  readonly otherId: string
  readonly sortName: string
  readonly meetings: number
  readonly grade: number
  readonly lastMet: string
}

interface SpokeWithArguments extends ConnectionArguments {
  readonly closeness?: string | null
  readonly with?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly role?: string | null
  readonly organization?: string | null
}

type Period = { from: string | null; to: string | null }

interface SpokeWithEdge extends Meeting {
  readonly cursor: string
  readonly loosest: number
  readonly period: Period
}

interface Shared {
  readonly eventId: string
  readonly ownId: string
  readonly theirId: string
  readonly grade: number
  readonly own: { fact: string; role: string; title?: string }
  readonly their: { fact: string; role: string; title?: string }
}

const SharedEvent = objectType(
  'SharedEvent',
  'An occasion that brought two people together: where each of them spoke, and what is common to both.',
  {
    closeness: { type: () => Closeness, description: 'How close this occasion was.' },
    ownRole: { type: () => vocabulary('SpeakerRole'), description: 'What the person asked about did.' },
    theirRole: { type: () => vocabulary('SpeakerRole'), description: 'What the other did.' },
    ownTitle: { type: () => String, nullable: true, description: 'The title of the person asked about, as printed that day.' },
    theirTitle: { type: () => String, nullable: true, description: 'The title of the other, as printed that day.' },
  },
)

const Edge = objectType(
  'SpokeWithEdge',
  'Somebody with whom a person spoke at one event, on one occasion or in one series. It does not say that they talked to each other.',
  {
    cursor: { type: () => String, description: 'Its place in the list.' },
    meetings: { type: () => Int, description: 'At how many events both spoke.' },
    closeness: { type: () => Closeness, description: 'How close they were at the closest.' },
    lastMet: {
      type: () => PartialDate,
      nullable: true,
      description: 'The latest date of an event that they share; null if none is dated.',
    },
  },
)

const Connection = objectType(
  'SpokeWithConnection',
  'A page of those with whom a person spoke.',
  connectionFields(
    () => Edge,
    () => nodeType('Person'),
  ),
)

const order = ordering(
  'SpokeWith',
  new Map(['MEETINGS', 'LAST_MET', 'NAME'].map(name => [name, { of: 'node', property: name, value: 'text' } as SortField])),
  [
    ['MEETINGS', 'DESC'],
    ['LAST_MET', 'DESC'],
  ],
)

const args: ArgumentSpec[] = [
  { name: 'closeness', type: () => Closeness, nullable: true, description: 'The loosest closeness included; all if left out.' },
  { name: 'with', type: () => ID, nullable: true, description: 'Only this person.' },
  { name: 'from', type: () => PartialDate, nullable: true, description: 'Only at events that end on or after the first day of this.' },
  { name: 'to', type: () => PartialDate, nullable: true, description: 'Only at events that begin on or before the last day of this.' },
  { name: 'role', type: () => vocabulary('SpeakerRole'), nullable: true, description: 'Only those who had this role.' },
  { name: 'organization', type: () => ID, nullable: true, description: 'Only those who spoke on behalf of this organization.' },
  { name: 'where', type: () => whereOf(['Person']), nullable: true, description: 'Which people are meant.' },
  {
    name: 'orderBy',
    type: () => [order.input],
    nullable: true,
    description: 'In which order; most meetings, then the latest, if left out.',
  },
  ...pageArguments,
]

const spokeWith: ResolvedField<{ id: string }> = {
  type: () => Connection,
  description:
    'With whom the person spoke: both gave a talk, moderated or chaired. Announced appearances and messages read out by others do not count.',
  args,
  resolve: async ({ id }, given: SpokeWithArguments, context) => {
    const period = { from: given.from ? earliestDay(given.from) : null, to: given.to ? latestDay(given.to) : null }
    const loosest = given.closeness ? closenessGrades.indexOf(given.closeness) : closenessGrades.length - 1
    const rows = sorted(await meetings(id, given, { loosest, period }, context), given)
    const signature = signatureOf('spokeWith', id, { ...given, first: null, last: null, after: null, before: null })
    const request = pageRequest(given, signature, keysOf(rows.keys).length)
    return pageOf(
      cut(rows.meetings, request, (row, place) => rows.compareTo(rows.keys(row), place)),
      request,
      row => ({ ...row, cursor: encodeCursor(signature, rows.keys(row)), node: context.load.entity(row.otherId), loosest, period }),
      () => rows.meetings.length,
    )
  },
}

async function meetings(
  id: string,
  given: SpokeWithArguments,
  { loosest, period }: { loosest: number; period: Period },
  { load }: RequestContext,
): Promise<readonly Meeting[]> {
  const { with: other = null, role = null, organization = null } = given
  const found = await load.spokeWith(id, { loosest, other, ...period, role, organization, limit: hubLimit + 1 })
  if (found.length > hubLimit) {
    throw new AppError(
      'TOO_COMPLEX',
      `Expected at most ${hubLimit} people, but this person spoke with more: narrow the period or the closeness.`,
      { limit: hubLimit },
    )
  }
  if (!given.where) return found
  const fitting = new Set(
    await load.matching(
      'Person',
      found.map(({ otherId }) => otherId),
      given.where,
    ),
  )
  return found.filter(({ otherId }) => fitting.has(otherId))
}

/** The values by which meetings sort, and how two places compare: directions by field, the undated last either way, ids at the end. */
function sorted(found: readonly Meeting[], { orderBy }: SpokeWithArguments) {
  const by = orderBy?.length
    ? orderBy.map(({ field, direction = 'ASC' }) => ({ field, direction }))
    : order.usual.map(({ field, direction }) => ({ field: field.property, direction }))
  const keys = (row: Meeting): Keys => [...by.flatMap(({ field }) => valuesOf(row, field)), row.otherId]
  const directions = [...by.flatMap(({ field, direction }) => (field === 'LAST_MET' ? [1, sign(direction)] : [sign(direction)])), 1]
  const compareTo = (a: Keys, b: Keys): number => {
    for (const [index, direction] of directions.entries()) {
      const [x, y] = [a[index] ?? '', b[index] ?? '']
      if (x !== y) return (x < y ? -1 : 1) * direction
    }
    return 0
  }
  return { keys, compareTo, meetings: [...found].sort((a, b) => compareTo(keys(a), keys(b))) }
}

function keysOf(keys: (row: Meeting) => Keys): Keys {
  return keys({ id: '', otherId: '', sortName: '', meetings: 0, grade: 0, lastMet: '' })
}

function valuesOf({ meetings: count, lastMet, sortName }: Meeting, field: string): (string | number)[] {
  if (field === 'MEETINGS') return [count]
  return field === 'LAST_MET' ? [lastMet === '' ? 1 : 0, lastMet] : [sortName]
}

function sign(direction: 'ASC' | 'DESC'): number {
  return direction === 'ASC' ? 1 : -1
}

/** Fields of a person beyond attributes and relationships. */
export const personFields = { spokeWith }

export function personResolvers(): Type[] {
  return [
    fieldsOf<SpokeWithEdge>(Edge, {
      node: { type: () => nodeType('Person'), description: 'The other.', resolve: ({ otherId }, _, { load }) => load.entity(otherId) },
      closeness: {
        type: () => Closeness,
        description: 'How close they were at the closest.',
        resolve: ({ grade }) => closenessGrades[grade],
      },
      lastMet: {
        type: () => PartialDate,
        nullable: true,
        description: 'The latest date of an event that they share; null if none is dated.',
        resolve: ({ lastMet }) => lastMet || null,
      },
      shared: {
        type: () => [SharedEvent],
        description: 'The occasions, closest first, then the latest.',
        args: [limitArgument(20)],
        resolve: ({ id, otherId, loosest, period }, { limit }: { limit: number }, { load }) =>
          load.sharedEvents(id, otherId, { loosest, ...period, limit: expectLimit(limit) }),
      },
    }),
    fieldsOf<Shared>(SharedEvent, {
      event: {
        type: () => nodeType('Event'),
        description: 'The nearest event that is common to both.',
        resolve: ({ eventId }, _, { load }) => load.entity(eventId),
      },
      ownEvent: {
        type: () => nodeType('Event'),
        description: 'Where the person asked about spoke.',
        resolve: ({ ownId }, _, { load }) => load.entity(ownId),
      },
      theirEvent: {
        type: () => nodeType('Event'),
        description: 'Where the other spoke.',
        resolve: ({ theirId }, _, { load }) => load.entity(theirId),
      },
      closeness: { type: () => Closeness, description: 'How close this occasion was.', resolve: ({ grade }) => closenessGrades[grade] },
      ownRole: { type: () => vocabulary('SpeakerRole'), description: 'What the person asked about did.', resolve: ({ own }) => own.role },
      theirRole: { type: () => vocabulary('SpeakerRole'), description: 'What the other did.', resolve: ({ their }) => their.role },
      ownTitle: {
        type: () => String,
        nullable: true,
        description: 'The title of the person asked about, as printed that day.',
        resolve: ({ own }) => own.title,
      },
      theirTitle: {
        type: () => String,
        nullable: true,
        description: 'The title of the other, as printed that day.',
        resolve: ({ their }) => their.title,
      },
      evidence: {
        type: () => [Evidence],
        description: 'The words that state both appearances, first of the person asked about.',
        args: [limitArgument(10, 'How many at most for each of the two, 1 to 100.')],
        resolve: async ({ own, their }, { limit }: { limit: number }, { load }) => {
          const both = await Promise.all([own.fact, their.fact].map(fact => load.evidence(fact, expectLimit(limit))))
          return both.flat()
        },
      },
    }),
  ]
}
