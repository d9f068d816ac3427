import { Int } from 'type-graphql'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { type MeetingArguments, type MeetingEdge, meetingArguments, meetingFilter, meetingPage } from './meetings.ts'
import { expectLimit, limitArgument, listTypes } from './paging.ts'
import { meetingFields, sharedFields } from './person.ts'
import { nodeType } from './types.ts'

interface StageArguments extends MeetingArguments {
  readonly includeParts: boolean
}

interface StageEdge extends MeetingEdge {
  readonly includeParts: boolean
}

const SharedStage = objectType(
  'SharedStage',
  'An occasion that brought two organizations together: who spoke for each, and what is common to both events.',
  {},
)

const { edge: Edge, connection: Connection } = listTypes(
  'SharedStage',
  () => nodeType('Organization'),
  {
    edge: 'An organization that shared a stage with another, through different people.',
    list: 'A page of the organizations with which another shared a stage.',
  },
  {
    meetings: { type: () => Int, description: 'At how many events somebody spoke for each.' },
  },
)

const sharedStageWith: ResolvedField<{ id: string }> = {
  type: () => Connection,
  description:
    'With which organizations it shared a stage: somebody spoke on its behalf, somebody else on behalf of the other. Never with itself, its parts or what it is part of.',
  args: meetingArguments('Organization', [
    {
      name: 'includeParts',
      type: () => Boolean,
      defaultValue: false,
      description: 'What a unit did counts for what it is part of as well, on both sides.',
    },
  ]),
  resolve: async ({ id }, args: StageArguments, context) => {
    const filter = await meetingFilter(args, context)
    const { includeParts } = args
    const found = await context.load.sharedStages(id, { ...filter, includeParts })
    const page = await meetingPage('Organization', found, `sharedStageWith ${id}`, args, filter, context)
    return { ...page, edges: page.edges.map(edge => ({ ...edge, includeParts })) }
  },
}

/** Fields of an organization beyond attributes and relationships. */
export const organizationFields = { sharedStageWith }

export function organizationResolvers(): Type[] {
  const person = (side: 'own' | 'their', description: string): ResolvedField<Record<'own' | 'their', { person: string }>> => ({
    type: () => nodeType('Person'),
    description,
    resolve: (shared, _, { load }) => load.entity(shared[side].person),
  })
  return [
    fieldsOf<StageEdge>(Edge, {
      node: {
        type: () => nodeType('Organization'),
        description: 'The other.',
        resolve: ({ otherId }, _, { load }) => load.entity(otherId),
      },
      ...meetingFields,
      shared: {
        type: () => [SharedStage],
        description: 'The occasions, closest first, then the latest.',
        args: [limitArgument(20)],
        resolve: ({ id, otherId, filter, includeParts }, { limit }: { limit: number }, { load }) =>
          load.stageAppearances(id, otherId, { ...filter, includeParts, limit: expectLimit(limit) }),
      },
    }),
    fieldsOf(SharedStage, {
      ...sharedFields,
      ownPerson: person('own', 'Who spoke on behalf of the organization asked about.'),
      theirPerson: person('their', 'Who spoke on behalf of the other.'),
    } as unknown as Record<string, ResolvedField<{ id: string }>>),
  ]
}
