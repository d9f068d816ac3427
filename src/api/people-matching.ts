import { ID, Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import { type Subject, subjectsOf } from '../model/thesaurus.ts'
import type { Keys } from '../statements/connections.ts'
import { peopleMet } from '../statements/corpus.ts'
import { peopleOnSubject } from '../statements/records.ts'
import { signatureOf } from './connections.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, type ResolvedField, type Type } from './define.ts'
import {
  compareKeys,
  cut,
  encodeCursor,
  expectLimit,
  limitArgument,
  listTypes,
  type PageArguments,
  pageArguments,
  pageOf,
  pageRequest,
} from './paging.ts'
import { PassageType } from './passages.ts'
import { existing } from './path.ts'
import { PartialDate } from './scalars.ts'
import { nodeType } from './types.ts'

/** How many subjects one query can name. */
const subjectLimit = 10

/** How many events and passages about one subject are weighed. */
const rowLimit = 50_000

interface Match {
  readonly id: string
  readonly subjects: readonly string[]
  readonly eventIds: readonly string[]
  readonly passageIds: readonly string[]
  readonly lastSpokeOn: string
}

const { edge: Edge, connection: Connection } = listTypes(
  'PersonMatch',
  () => nodeType('Person'),
  { edge: 'Somebody who knows about a subject, as far as documents show.', list: 'A page of people on a subject.' },
  {
    subjects: { type: () => [String], description: 'The subjects of the query for which there is an event or a passage.' },
  },
)

interface MatchingArguments extends PageArguments {
  readonly query: string
  readonly notWith?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

export const peopleMatchingField: ResolvedField<unknown> = {
  type: () => Connection,
  description:
    'Whom to invite on a subject: people who spoke at events about it, or whom sentences about it name. First those who cover most of the subjects asked for, then by events, passages, and how lately they spoke. Subjects are recognised by the labels of the thesaurus, with what is narrower; other words stand for themselves.',
  args: [
    { name: 'query', type: () => String, nullable: false, description: 'One or several subjects: "refugees and cooperatives".' },
    {
      name: 'notWith',
      type: () => ID,
      nullable: true,
      description:
        'Leaves out those who already spoke at an event with this person, or with somebody for this organization or its parts, and its own people.',
    },
    { name: 'from', type: () => PartialDate, nullable: true, description: 'Only events and documents on or after the first day of this.' },
    { name: 'to', type: () => PartialDate, nullable: true, description: 'Only events and documents on or before the last day of this.' },
    ...pageArguments,
  ],
  resolve: async (_, { query, notWith, from, to, ...page }: MatchingArguments, context) => {
    const subjects = expectSubjects(query)
    const period = { from: from ? earliestDay(from) : null, to: to ? latestDay(to) : null }
    const [found, met] = await Promise.all([matches(subjects, period, context), metBy(notWith, context)])
    const rows = found.filter(({ id }) => !met.has(id)).sort((a, b) => compareKeys(keysOf(a), keysOf(b), best))
    const signature = signatureOf('peopleMatching', query, notWith, period)
    const request = pageRequest(page, signature, 5)
    return pageOf(
      cut(rows, request, (row, place) => compareKeys(keysOf(row), place, best)),
      request,
      row => ({ ...row, cursor: encodeCursor(signature, keysOf(row)), node: context.load.entity(row.id) }),
      () => rows.length,
    )
  },
}

function expectSubjects(query: string): Subject[] {
  const subjects = subjectsOf(query)
  if (subjects.length === 0)
    throw new AppError('BAD_USER_INPUT', 'Expected a query that names a subject, but got none.', { argument: 'query' })
  if (subjects.length > subjectLimit) {
    throw new AppError('BAD_USER_INPUT', `Expected at most ${subjectLimit} subjects, but got ${subjects.length}.`, {
      argument: 'query',
      limit: subjectLimit,
    })
  }
  return subjects
}

async function matches(
  subjects: readonly Subject[],
  period: { from: string | null; to: string | null },
  { load }: RequestContext,
): Promise<Match[]> {
  const found = await Promise.all(
    subjects.map(({ phrases, topicIds }) =>
      load.rows(peopleOnSubject({ phrases: phrases.map(phrase => ` ${phrase}`), topicIds, ...period }, rowLimit + 1)),
    ),
  )
  if (found.some(rows => rows.length > rowLimit)) {
    throw new AppError('TOO_COMPLEX', 'The query means too much: name a narrower subject or a period.', { limit: rowLimit })
  }
  const people = new Map<string, { subjects: Set<string>; events: Map<string, string>; passages: Set<string> }>()
  for (const [index, rows] of found.entries()) {
    for (const { personId, eventId, passageId, date } of rows) {
      const person = people.get(personId) ?? { subjects: new Set(), events: new Map(), passages: new Set() }
      person.subjects.add(subjects[index]?.label ?? '')
      if (eventId != null) person.events.set(eventId, date ?? '')
      if (passageId != null) person.passages.add(passageId)
      people.set(personId, person)
    }
  }
  return [...people].map(([id, { subjects: covered, events, passages }]) => ({
    id,
    subjects: [...covered],
    eventIds: [...events].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? 1 : -1)).map(([event]) => event),
    passageIds: [...passages].sort(),
    lastSpokeOn: [...events.values()].sort().at(-1) ?? '',
  }))
}

/** Whom the person or organization has met, itself included. Throws NOT_FOUND for an unknown id. */
async function metBy(id: string | null | undefined, context: RequestContext): Promise<ReadonlySet<string>> {
  if (id == null) return new Set()
  const node = await existing(id, 'notWith', context)
  if (node.kind !== 'Person' && node.kind !== 'Organization') {
    throw new AppError('BAD_USER_INPUT', `Expected a person or an organization, but got: ${id}`, { argument: 'notWith' })
  }
  const rows = await context.graph.read(peopleMet, { id: node.id })
  return new Set([node.id, ...rows.map(row => row.id)])
}

function keysOf({ subjects, eventIds, passageIds, lastSpokeOn, id }: Match): Keys {
  return [subjects.length, eventIds.length, passageIds.length, lastSpokeOn, id]
}

/** Everything most or latest first, ids at the end. */
const best = [-1, -1, -1, -1, 1]

export function peopleMatchingResolvers(): Type[] {
  return [
    fieldsOf<Match>(Edge, {
      node: { type: () => nodeType('Person'), description: 'The person.', resolve: ({ id }, _, { load }) => load.entity(id) },
      eventCount: {
        type: () => Int,
        description: 'At how many events about the subjects the person spoke.',
        resolve: ({ eventIds }) => eventIds.length,
      },
      passageCount: {
        type: () => Int,
        description: 'How many passages about them name the person.',
        resolve: ({ passageIds }) => passageIds.length,
      },
      events: {
        type: () => [nodeType('Event')],
        description: 'These events, the latest first.',
        args: [limitArgument(10)],
        resolve: ({ eventIds }, { limit }: { limit: number }, { load }) =>
          Promise.all(eventIds.slice(0, expectLimit(limit)).map(id => load.entity(id))),
      },
      passages: {
        type: () => [PassageType],
        description: 'These passages. They name the person; they do not claim that the person said it.',
        args: [limitArgument(5)],
        resolve: ({ passageIds }, { limit }: { limit: number }, { load }) =>
          Promise.all(passageIds.slice(0, expectLimit(limit)).map(id => load.passage(id))),
      },
      lastSpokeOn: {
        type: () => PartialDate,
        nullable: true,
        description: 'When the person last spoke at such an event; null if none is dated.',
        resolve: ({ lastSpokeOn }) => lastSpokeOn || null,
      },
    }),
  ]
}
