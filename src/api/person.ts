import { ID, Int } from 'type-graphql'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { Closeness, closenessGrades, vocabulary } from './enums.ts'
import { type MeetingArguments, type MeetingEdge, meetingArguments, meetingFilter, meetingPage } from './meetings.ts'
import { expectLimit, limitArgument, listTypes } from './paging.ts'
import { PartialDate } from './scalars.ts'
import { Evidence, nodeType } from './types.ts'

interface SpokeWithArguments extends MeetingArguments {
  readonly role?: string | null
  readonly organization?: string | null
}

/** One appearance of each of two people, and the nearest event that is common to both. */
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
  {},
)

const { edge: Edge, connection: Connection } = listTypes(
  'SpokeWith',
  () => nodeType('Person'),
  {
    edge: 'Somebody with whom a person spoke at one event, on one occasion or in one series. It does not say that they talked to each other.',
    list: 'A page of those with whom a person spoke.',
  },
  {
    meetings: { type: () => Int, description: 'At how many events both spoke.' },
  },
)

const spokeWith: ResolvedField<{ id: string }> = {
  type: () => Connection,
  description:
    'With whom the person spoke: both gave a talk, moderated or chaired. Announced appearances and messages read out by others do not count.',
  args: meetingArguments('Person', [
    { name: 'role', type: () => vocabulary('SpeakerRole'), nullable: true, description: 'Only those who had this role.' },
    { name: 'organization', type: () => ID, nullable: true, description: 'Only those who spoke on behalf of this organization.' },
  ]),
  resolve: async ({ id }, args: SpokeWithArguments, context) => {
    const filter = await meetingFilter(args, context)
    const { role = null } = args
    const organization = args.organization ? await context.load.currentId(args.organization) : null
    const found = await context.load.spokeWith(id, { ...filter, role, organization })
    return meetingPage('Person', found, `spokeWith ${id}`, args, filter, context)
  },
}

/** Fields of a person beyond attributes and relationships. */
export const personFields = { spokeWith }

export function personResolvers(): Type[] {
  return [
    fieldsOf<MeetingEdge>(Edge, {
      node: { type: () => nodeType('Person'), description: 'The other.', resolve: ({ otherId }, _, { load }) => load.entity(otherId) },
      ...meetingFields,
      shared: {
        type: () => [SharedEvent],
        description: 'The occasions, closest first, then the latest.',
        args: [limitArgument(20)],
        resolve: ({ id, otherId, filter }, { limit }: { limit: number }, { load }) =>
          load.sharedEvents(id, otherId, { ...filter, limit: expectLimit(limit) }),
      },
    }),
    fieldsOf<Shared>(SharedEvent, {
      ...sharedFields,
      ownRole: {
        type: () => vocabulary('SpeakerRole'),
        description: 'What the person asked about did.',
        resolve: ({ own }) => own.role,
      },
      theirRole: { type: () => vocabulary('SpeakerRole'), description: 'What the other did.', resolve: ({ their }) => their.role },
    }),
  ]
}

/** What every edge between two that met says of their meetings. */
export const meetingFields: Record<string, ResolvedField<MeetingEdge>> = {
  closeness: {
    type: () => Closeness,
    description: 'How close they were at the closest.',
    resolve: ({ grade }) => closenessGrades[grade],
  },
  lastMet: {
    type: () => PartialDate,
    nullable: true,
    description:
      'The latest date of the appearances, of either side, that brought them together: of two sessions of a conference the later. The same from both sides; null if none is dated.',
    resolve: ({ lastMet }) => lastMet || null,
  },
}

/** What every occasion that brought two together says. */
export const sharedFields: Record<string, ResolvedField<Shared>> = {
  event: {
    type: () => nodeType('Event'),
    description: 'The nearest event that is common to both.',
    resolve: ({ eventId }, _, { load }) => load.entity(eventId),
  },
  ownEvent: {
    type: () => nodeType('Event'),
    description: 'Where the one asked about spoke.',
    resolve: ({ ownId }, _, { load }) => load.entity(ownId),
  },
  theirEvent: {
    type: () => nodeType('Event'),
    description: 'Where the other spoke.',
    resolve: ({ theirId }, _, { load }) => load.entity(theirId),
  },
  closeness: { type: () => Closeness, description: 'How close this occasion was.', resolve: ({ grade }) => closenessGrades[grade] },
  ownTitle: {
    type: () => String,
    nullable: true,
    description: 'The title on the side asked about, as printed that day.',
    resolve: ({ own }) => own.title,
  },
  theirTitle: {
    type: () => String,
    nullable: true,
    description: 'The title on the other side, as printed that day.',
    resolve: ({ their }) => their.title,
  },
  evidence: {
    type: () => [Evidence],
    description: 'The words that state both appearances, first on the side asked about.',
    args: [limitArgument(10, 'How many at most for each of the two, 1 to 100.')],
    resolve: async ({ own, their }, { limit }: { limit: number }, { load }) => {
      const both = await Promise.all([own.fact, their.fact].map(fact => load.evidence(fact, expectLimit(limit))))
      return both.flat()
    },
  },
}
