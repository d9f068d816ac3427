import { ID, Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationshipType as RelationshipName } from '../model/relationships.ts'
import { pathSentence, stepLabel } from '../model/sentences.ts'
import { entityRelationships, type Neighbour } from '../statements/neighbours.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { RelationshipType } from './enums.ts'
import { evidenceList } from './evidence.ts'
import { findPaths } from './find-paths.ts'
import { expectLimit, limitArgument } from './paging.ts'
import type { Node } from './records.ts'
import { EntityInterface } from './types.ts'

/** The longest path that can be asked for. */
const hopLimit = 8

const Hop = objectType('Hop', 'One step of a path.', {
  from: { type: () => EntityInterface, description: 'Where it begins.' },
  to: { type: () => EntityInterface, description: 'Where it leads.' },
  relationship: { type: () => RelationshipType, description: 'By which relationship.' },
  forward: { type: () => Boolean, description: 'Whether the relationship leads this way; else it is followed backwards.' },
  label: { type: () => String, description: 'How the step reads: "spoke at", or backwards "was addressed by".' },
})

const Path = objectType('Path', 'How two entities are connected.', {
  length: { type: () => Int, description: 'How many hops.' },
  sentence: { type: () => String, description: 'The whole path as one sentence.' },
  hops: { type: () => [Hop], description: 'The steps, from one end to the other.' },
  notSearched: {
    type: () => [EntityInterface],
    description: 'Entities with too many relationships to look through; another path may lead through them.',
  },
})

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly via?: readonly RelationshipName[] | null
  readonly limit: number
}

export const pathField: ResolvedField<unknown> = {
  type: () => [Path],
  description:
    'The shortest paths between two entities. First without places and topics in between; with them only if nothing is found. Of several paths those come first whose steps stand first in the table of relationships, then by id. Empty if there is none; NOT_FOUND for an unknown id.',
  args: [
    { name: 'from', type: () => ID, nullable: false, description: 'One end.' },
    { name: 'to', type: () => ID, nullable: false, description: 'The other end.' },
    { name: 'maxHops', type: () => Int, defaultValue: 6, description: `How long a path may be, 1 to ${hopLimit}.` },
    { name: 'via', type: () => [RelationshipType], nullable: true, description: 'Only by these relationships.' },
    limitArgument(3, 'How many paths at most, 1 to 100.'),
  ],
  resolve: (_, args: PathArguments, context) => paths(args, context),
}

async function paths({ from: fromId, to: toId, maxHops, via, limit }: PathArguments, context: RequestContext) {
  expectLimit(limit)
  expectLimit(maxHops, 'maxHops', hopLimit)
  const [from, to] = await Promise.all([existing(fromId, 'from', context), existing(toId, 'to', context)])
  const types = entityRelationships.filter(type => !via || via.includes(type))
  if (from.id === to.id || types.length === 0) return []
  const search = { from: from.id, to: to.id, maxHops, types, limit }
  const narrow = await findPaths(context.graph, { ...search, without: ['Place', 'Topic'] })
  const found = narrow.paths.length > 0 ? narrow : await findPaths(context.graph, { ...search, without: [] })
  if (found.paths.length === 0 && found.hubs.length > 0) {
    throw new AppError(
      'TOO_COMPLEX',
      `No path was found without looking through entities with too many relationships: ${found.hubs.slice(0, 5).join(', ')}.`,
    )
  }
  return Promise.all(found.paths.map(steps => pathOf(from, steps, found.hubs, context)))
}

async function pathOf(from: Node, steps: readonly Neighbour[], hubs: readonly string[], { load }: RequestContext) {
  const nodes = [from, ...(await Promise.all(steps.map(({ otherId }) => load.entity(otherId))))] as Node[]
  const hops = steps.map(({ type, forward, fact }, index) => ({
    from: nodes[index],
    to: nodes[index + 1],
    relationship: type,
    forward,
    label: stepLabel(type, forward),
    fact,
  }))
  const named = (node: Node | undefined) => ({ name: node?.name ?? '', kind: node?.kind as EntityKind })
  return {
    length: steps.length,
    sentence: pathSentence(
      named(from),
      hops.map(({ relationship, forward, to }) => ({ type: relationship, forward, to: named(to) })),
    ),
    hops,
    notSearched: () => Promise.all(hubs.map(id => load.entity(id))),
  }
}

/** The entity that a question starts from. Throws NOT_FOUND where there is none. */
export async function existing(id: string, argument: string, { load }: RequestContext): Promise<Node> {
  const node = await load.entity(id)
  if (node) return node
  throw new AppError('NOT_FOUND', `Expected the id of an entity, but nothing has the id: ${id}`, { argument })
}

export function pathResolvers(): Type[] {
  return [fieldsOf<Neighbour>(Hop, { evidence: evidenceList(({ fact }) => ({ fact })) })]
}
