import { ID, Int } from 'type-graphql'
import type { Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import { type EntityKind, kind as kindNamed } from '../model/kinds.ts'
import { joins, type RelationshipType as RelationshipName, relationshipTypes } from '../model/relationships.ts'
import { stepLabel } from '../model/sentences.ts'
import { type Participation, participationsOf } from '../statements/neighbours.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { RelationshipType } from './enums.ts'
import { expectLimit, limitArgument } from './paging.ts'
import { existing } from './path.ts'
import type { Node } from './records.ts'
import { EntityInterface, Evidence, nodeType } from './types.ts'

/** How many can be compared at once. */
const memberLimit = 5

/** How many relationships each of them may have, and how many people it may have met. */
const hubLimit = 10_000

/** How many meetings with one person in common are told. */
const meetingLimit = 20

/** Meetings at the very same event, whenever it was. */
const sameEvent = { loosest: 0, from: null, to: null }

const memberKinds: readonly EntityKind[] = ['Person', 'Organization']

/** The lists of a comparison, by the kind of what is shared. */
const lists = { events: 'Event', organizations: 'Organization', projects: 'Project', people: 'Person' } as const

const sharedKinds: readonly EntityKind[] = Object.values(lists)

/** The relationships by which something can be shared, as the table declares them. */
const types = relationshipTypes.filter(type =>
  memberKinds.some(member => sharedKinds.some(shared => joins(type, member, shared) || joins(type, shared, member))),
)

const participations = participationsOf(types, sharedKinds)

const Part = objectType('Part', 'What one of those compared has to do with something that they share.', {
  relationship: { type: () => RelationshipType, description: 'By which relationship.' },
  forward: { type: () => Boolean, description: 'Whether the relationship begins at the one compared; else it leads there.' },
  label: {
    type: () => String,
    description:
      'How it reads from the one compared: "spoke at", "has among its people"; of people in common also "spoke at the same event as" and "was represented by".',
  },
  role: {
    type: () => String,
    nullable: true,
    description: 'The role that it states, or the capacity of a member: SPEAKER, HOST, OBSERVER.',
  },
  title: { type: () => String, nullable: true, description: 'The title that it states, as printed.' },
})

const shareds = new Map(
  Object.entries(lists).map(([field, kind]) => [
    field as keyof typeof lists,
    objectType(`Common${kind}`, `One of the ${kindNamed(kind).plural} that at least two of those compared share.`, {
      members: { type: () => Int, description: 'How many of them share it.' },
    }),
  ]),
)

const Comparison = objectType('Comparison', 'What several people and organizations have in common.', {
  members: { type: () => [EntityInterface], description: 'Those compared, in the order of the ids.' },
})

export const compareField: ResolvedField<unknown> = {
  type: () => Comparison,
  description: `What 2 to ${memberLimit} people and organizations share: whatever at least two of them are directly related to, one of themselves included. NOT_FOUND for an unknown id; TOO_COMPLEX for one with more than ${hubLimit} relationships, or who met more people.`,
  args: [{ name: 'ids', type: () => [ID], nullable: false, description: `2 to ${memberLimit} people and organizations, each once.` }],
  resolve: (_, { ids }: { ids: readonly string[] }, context) => compare(ids, context),
}

interface Comparison {
  readonly members: readonly Node[]
  /** What each has to do with events, organizations, projects and, for organizations, people; in the order of the parts. */
  readonly parts: readonly Part[]
}

interface Part {
  readonly member: Node
  /** The id of what is shared. */
  readonly of: string
  readonly relationship: RelationshipName
  readonly forward: boolean
  readonly label: string
  readonly role: string | null
  readonly title: string | null
  readonly eventId?: string
  readonly facts: readonly string[]
}

interface Shared {
  readonly id: string
  readonly members: number
  readonly parts: readonly Part[] | (() => Promise<readonly Part[]>)
}

async function compare(ids: readonly string[], context: RequestContext): Promise<Comparison> {
  const bad = (expected: string) => new AppError('BAD_USER_INPUT', expected, { argument: 'ids', limit: memberLimit })
  if (ids.length < 2 || ids.length > memberLimit) throw bad(`Expected 2 to ${memberLimit} ids, but got ${ids.length}.`)
  const members = await Promise.all(ids.map(id => existing(id, 'ids', context)))
  for (const [index, { id, kind }] of members.entries()) {
    if (kind !== 'Person' && kind !== 'Organization') throw bad(`Expected people and organizations, but got: ${ids[index]}`)
    if (members.findIndex(member => member.id === id) < index) throw bad(`Expected each id once, but got again: ${ids[index]}`)
  }
  const rows = await context.graph.read(participations, { ids: members.map(({ id }) => id), limit: hubLimit + 1 })
  const parts = members.flatMap(member => {
    const own = rows.filter(({ id }) => id === member.id)
    expectFew(member, own.length, 'relationships')
    return own.sort(byTable).flatMap(row => partsOf(member, row))
  })
  return { members, parts }
}

/** A relationship as a part; that somebody represented an organization is its part in that person as well. */
function partsOf(member: Node, { otherId, type, forward, fact, role, title, person }: Participation): Part[] {
  const part = { member, of: otherId, relationship: type, forward, label: stepLabel(type, forward), role, title, facts: [fact] }
  return person === null || !forward ? [part] : [part, { ...part, of: person, label: 'was represented by', eventId: otherId }]
}

/** What at least two members share of these parts, the most shared first, then by id. */
function sharedOf(parts: readonly Part[], kind: EntityKind): (Shared & { parts: readonly Part[] })[] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    if (kindOf(part.of) !== kind) continue
    const group = groups.get(part.of)
    if (group) group.push(part)
    else groups.set(part.of, [part])
  }
  return [...groups]
    .map(([id, group]) => ({ id, members: new Set(group.map(({ member }) => member)).size, parts: group }))
    .filter(({ members }) => members > 1)
    .sort((a, b) => b.members - a.members || compareIds(a.id, b.id))
}

/**
 * People in common: a person shares those met at the very same event, an organization those who hold posts in it or represented it.
 * Meetings are looked up only for the people that are shown.
 */
async function peopleOf({ members, parts }: Comparison, limit: number, { load }: RequestContext): Promise<Shared[]> {
  const met = await Promise.all(
    members
      .filter(({ kind }) => kind === 'Person')
      .map(async member => {
        const rows = await load.spokeWith(member.id, { ...sameEvent, limit: hubLimit + 1, other: null, role: null, organization: null })
        expectFew(member, rows.length, 'people met')
        return rows.map(({ otherId }) => placeholder(member, otherId))
      }),
  )
  const shared = sharedOf([...met.flat(), ...parts], 'Person').slice(0, limit)
  const told = async (part: Part): Promise<Part[]> => {
    if (part.facts.length > 0) return [part]
    const meetings = await load.sharedEvents(part.member.id, part.of, { ...sameEvent, limit: meetingLimit })
    return meetings.map(({ eventId, own, their }) => meetingPart(part, eventId, own, their))
  }
  return shared.map(each => ({
    ...each,
    parts: async () => {
      const all = (await Promise.all(each.parts.map(told))).flat()
      return members.flatMap(member => all.filter(part => part.member === member))
    },
  }))
}

/** A part that stands for all meetings with a person until they are looked up. */
function placeholder(member: Node, of: string): Part {
  const label = 'spoke at the same event as'
  return { member, of, relationship: 'SPOKE_AT', forward: true, label, role: null, title: null, facts: [] }
}

function meetingPart(part: Part, eventId: string, own: Properties, their: Properties): Part {
  const text = (value: unknown) => (value == null ? null : String(value))
  return { ...part, eventId, role: text(own.role), title: text(own.title), facts: [String(own.fact), String(their.fact)] }
}

function expectFew({ id }: Node, count: number, what: string): void {
  if (count <= hubLimit) return
  throw new AppError('TOO_COMPLEX', `Expected at most ${hubLimit} ${what}, but there are more of: ${id}`, {
    argument: 'ids',
    limit: hubLimit,
  })
}

/** By the relationship table, forward first, then by the ids of the relationships. */
function byTable(a: Participation, b: Participation): number {
  return (
    relationshipTypes.indexOf(a.type) - relationshipTypes.indexOf(b.type) ||
    Number(b.forward) - Number(a.forward) ||
    compareIds(a.relationshipId, b.relationshipId)
  )
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const order = 'Those shared by most come first, then by id.'

const meanings: Readonly<Record<keyof typeof lists, string>> = {
  events: `Events that they share. ${order}`,
  organizations: `Organizations that they share: with posts in them, parts or members of them. ${order}`,
  projects: `Projects that they share. ${order}`,
  people: `People in common: of a person those with whom it spoke at the very same event, of an organization those who hold posts in it or represented it. ${order}`,
}

export function compareResolvers(): Type[] {
  return [
    fieldsOf<Comparison>(
      Comparison,
      Object.fromEntries(
        [...shareds].map(([field, type]): [string, ResolvedField<Comparison>] => [
          field,
          {
            type: () => [type],
            description: meanings[field],
            args: [limitArgument(20)],
            resolve: (comparison, { limit }: { limit: number }, context) =>
              field === 'people'
                ? peopleOf(comparison, expectLimit(limit), context)
                : sharedOf(comparison.parts, lists[field]).slice(0, expectLimit(limit)),
          },
        ]),
      ),
    ),
    ...[...shareds].map(([field, type]) =>
      fieldsOf<Shared>(type, {
        node: { type: () => nodeType(lists[field]), description: 'What is shared.', resolve: ({ id }, _, { load }) => load.entity(id) },
        parts: {
          type: () => [Part],
          description: `What each of them has to do with it, in the order of the ids, then of the table of relationships.${field === 'people' ? ` One part for each meeting, the latest first, at most ${meetingLimit}.` : ''}`,
          resolve: ({ parts }) => (typeof parts === 'function' ? parts() : parts),
        },
      }),
    ),
    fieldsOf<Part>(Part, {
      member: { type: () => EntityInterface, description: 'Which of those compared.', resolve: ({ member }) => member },
      event: {
        type: () => nodeType('Event'),
        nullable: true,
        description:
          'Of a person in common, the event of the meeting or the representation; null for a post, and for anything else in common.',
        resolve: ({ eventId }, _, { load }) => (eventId === undefined ? null : load.entity(eventId)),
      },
      evidence: {
        type: () => [Evidence],
        description: 'The words that state it, best first; of a meeting those that state both appearances, first of the one compared.',
        args: [limitArgument(10, 'How many at most for each appearance, 1 to 100.')],
        resolve: async ({ facts }, { limit }: { limit: number }, { load }) =>
          (await Promise.all(facts.map(fact => load.evidence(fact, expectLimit(limit))))).flat(),
      },
    }),
  ]
}
