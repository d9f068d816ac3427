import { ID } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import { type RelationshipType as RelationshipName, relationshipTypes } from '../model/relationships.ts'
import { stepLabel } from '../model/sentences.ts'
import type { Keys } from '../statements/connections.ts'
import { signatureOf } from './connections.ts'
import { fieldsOf, type ResolvedField, type Type } from './define.ts'
import { RelationshipType, vocabulary } from './enums.ts'
import { evidenceList } from './evidence.ts'
import { compareKeys, cut, encodeCursor, listTypes, type PageArguments, pageArguments, pageOf, pageRequest } from './paging.ts'
import { PartialDate } from './scalars.ts'
import { EntityInterface } from './types.ts'

/** Beyond this a timeline has to be narrowed. */
const hubLimit = 10_000

interface Entry {
  readonly otherId: string
  readonly type: RelationshipName
  readonly forward: boolean
  readonly relationshipId: string
  readonly fact: string
  readonly startDate: string | null
  readonly endDate: string | null
}

const { edge: Edge, connection: Connection } = listTypes(
  'Timeline',
  () => EntityInterface,
  { edge: 'Something with a time that an entity took part in.', list: 'A page of a timeline.' },
  {
    id: { type: () => ID, description: 'The id of the relationship.' },
    relationship: { type: () => RelationshipType, description: 'How it took part.' },
    forward: { type: () => Boolean, description: 'Whether the relationship leads from the entity asked about.' },
    startDate: { type: () => PartialDate, nullable: true, description: 'When it began, or a post was first cited; null if undated.' },
    endDate: { type: () => PartialDate, nullable: true, description: 'When it ended, or a post was last cited.' },
    title: { type: () => String, nullable: true, description: 'The title, as printed.' },
  },
)

interface TimelineArguments extends PageArguments {
  readonly from?: string | null
  readonly to?: string | null
  readonly types?: readonly RelationshipName[] | null
}

/** Relationships that say nothing about when something was. */
const timeless: readonly RelationshipName[] = ['PART_OF', 'MEMBER_OF', 'ABOUT']

export const timelineField: ResolvedField<{ id: string }> = {
  type: () => Connection,
  description: 'What it took part in, posts as cited, projects: the earliest first, the undated last.',
  args: [
    {
      name: 'from',
      type: () => PartialDate,
      nullable: true,
      description: 'Only what lasted to the first day of this or longer; leaves out the undated.',
    },
    {
      name: 'to',
      type: () => PartialDate,
      nullable: true,
      description: 'Only what began by the last day of this; leaves out the undated.',
    },
    { name: 'types', type: () => [RelationshipType], nullable: true, description: 'Only by these relationships.' },
    ...pageArguments,
  ],
  resolve: async ({ id }, { from, to, types, ...page }: TimelineArguments, { load }) => {
    const wanted = types ?? relationshipTypes.filter(type => !timeless.includes(type))
    const found = await load.timeline(id, { types: wanted, limit: hubLimit + 1 })
    if (found.length > hubLimit)
      throw new AppError('TOO_COMPLEX', `Expected at most ${hubLimit} entries, but there are more: ask for fewer types.`, {
        limit: hubLimit,
      })
    const rows = (found as unknown as Entry[])
      .filter(entry => within(entry, from, to))
      .sort((a, b) => compareKeys(keysOf(a), keysOf(b), upwards))
    const signature = signatureOf('timeline', id, from, to, wanted)
    const request = pageRequest(page, signature, 4)
    return pageOf(
      cut(rows, request, (row, place) => compareKeys(keysOf(row), place, upwards)),
      request,
      row => ({
        ...row,
        id: row.relationshipId,
        relationship: row.type,
        cursor: encodeCursor(signature, keysOf(row)),
        node: load.entity(row.otherId),
      }),
      () => rows.length,
    )
  },
}

function within({ startDate, endDate }: Entry, from: string | null | undefined, to: string | null | undefined): boolean {
  if (from == null && to == null) return true
  const first = startDate ?? endDate
  const last = endDate ?? startDate
  if (first === null || last === null) return false
  return (from == null || latestDay(last) >= earliestDay(from)) && (to == null || earliestDay(first) <= latestDay(to))
}

function keysOf({ startDate, endDate, otherId, relationshipId }: Entry): Keys {
  const date = startDate ?? endDate
  return [date === null ? 1 : 0, date ?? '', otherId, relationshipId]
}

/** The dated first, the earliest first, then by id. */
const upwards = [1, 1, 1, 1]

export function timelineResolvers(): Type[] {
  return [
    fieldsOf<Entry & { role: string | null }>(Edge, {
      node: {
        type: () => EntityInterface,
        description: 'What it took part in.',
        resolve: ({ otherId }, _, { load }) => load.entity(otherId),
      },
      label: {
        type: () => String,
        description: 'How it reads from the entity asked about: "spoke at".',
        resolve: ({ type, forward }) => stepLabel(type, forward),
      },
      role: {
        type: () => vocabulary('SpeakerRole'),
        nullable: true,
        description: 'What a speaker did.',
        resolve: ({ type, role }) => (type === 'SPOKE_AT' || type === 'REPRESENTED_AT' ? role : null),
      },
      evidence: evidenceList(({ fact }) => ({ fact })),
    }),
  ]
}
