import { ID, Int } from 'type-graphql'
import type { Graph } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import type { RelationshipType as RelationshipName } from '../model/relationships.ts'
import { stepLabel } from '../model/sentences.ts'
import { type Direction, degrees, directions, firstNeighbours, firstNeighboursAlong, type Neighbour } from '../statements/neighbours.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { RelationshipType } from './enums.ts'
import { evidenceList } from './evidence.ts'
import { expectLimit } from './paging.ts'
import { existing } from './path.ts'
import { EntityInterface } from './types.ts'

/** From how many entities one neighbourhood can start. */
const startLimit = 20

const depthLimit = 3

/** The largest graph that is answered; nobody reads a drawing of more. */
const nodeLimit = 2000

/** How many relationships of one node are looked through. Those of a hub are looked through type by type, and not where one has more. */
const hubLimit = 10_000

/** How many relationships are looked through in all. */
const lookLimit = 30_000

const Link = objectType('Link', 'A relationship between two nodes of a subgraph.', {
  id: { type: () => ID, description: 'The id of the relationship.' },
  from: { type: () => ID, description: 'The id of the node where it begins.' },
  to: { type: () => ID, description: 'The id of the node that it leads to.' },
  relationship: { type: () => RelationshipType, description: 'Its type.' },
  label: { type: () => String, description: 'How it reads from `from` to `to`: "spoke at".' },
})

const Hidden = objectType('Hidden', 'Relationships of a node that the subgraph leaves out.', {
  id: { type: () => ID, description: 'The id of the node.' },
  relationship: { type: () => RelationshipType, description: 'Their type.' },
  forward: { type: () => Boolean, description: 'Whether they begin at the node; else they lead to it.' },
  count: { type: () => Int, description: 'How many.' },
})

const Subgraph = objectType('Subgraph', 'Entities and relationships between them, ready to draw.', {
  nodes: {
    type: () => [EntityInterface],
    description: 'Those asked about, in their order; then those one step away, by id; and so on.',
  },
  links: {
    type: () => [Link],
    description: 'Each relationship once, in the order of the nodes that it was found from, then of the table of relationships.',
  },
  hidden: {
    type: () => [Hidden],
    description:
      'What is left out, for each node nearer than `depth`, relationship type and direction, in the order of the nodes. Nodes at the rim were not looked at, so nothing is counted there.',
  },
})

interface NeighbourhoodArguments {
  readonly of: readonly string[]
  readonly depth: number
  readonly perType: number
  readonly types?: readonly RelationshipName[] | null
}

export const neighbourhoodField: ResolvedField<unknown> = {
  type: () => Subgraph,
  description: `What surrounds some entities. Every node nearer than \`depth\` shows its first \`perType\` relationships of each type and direction, by the id of the other end; a relationship that one of its ends shows is shown, and is hidden from neither. Of a type and direction of which a node has more than ${hubLimit}, the node itself shows none and all are counted. NOT_FOUND for an unknown id; TOO_COMPLEX for a graph of more than ${nodeLimit} nodes, or where more than ${lookLimit} relationships would have to be looked through.`,
  args: [
    { name: 'of', type: () => [ID], nullable: false, description: `Where to start: 1 to ${startLimit} entities.` },
    { name: 'depth', type: () => Int, defaultValue: 1, description: `How many steps from there, 1 to ${depthLimit}.` },
    { name: 'perType', type: () => Int, defaultValue: 20, description: 'How many relationships of each type and direction, 1 to 100.' },
    { name: 'types', type: () => [RelationshipType], nullable: true, description: 'Only these relationships; all if left out.' },
  ],
  size: largestSize,
  resolve: (_, args: NeighbourhoodArguments, context) => neighbourhood(args, context),
}

/** How many nodes it can have: each shows at most `perType` of every type and direction, at every step. */
function largestSize({ of, depth, perType, types }: NeighbourhoodArguments): number {
  const perNode = Math.max(0, perType) * directionsOf(types).length
  let [size, level] = [of.length, of.length]
  for (let step = 0; step < Math.min(depth, depthLimit); step++) {
    level *= perNode
    size += level
  }
  return Math.max(1, Math.min(size, nodeLimit))
}

function directionsOf(types: readonly RelationshipName[] | null | undefined): readonly Direction[] {
  return directions.filter(({ type }) => !types || types.includes(type))
}

async function neighbourhood({ of, depth, perType, types }: NeighbourhoodArguments, context: RequestContext) {
  if (of.length < 1 || of.length > startLimit) {
    throw new AppError('BAD_USER_INPUT', `Expected 1 to ${startLimit} ids in "of", but got ${of.length}.`, {
      argument: 'of',
      limit: startLimit,
    })
  }
  expectLimit(depth, 'depth', depthLimit)
  expectLimit(perType, 'perType')
  const start = await Promise.all(of.map(id => existing(id, 'of', context)))
  const found = await walk(context.graph, [...new Set(start.map(({ id }) => id))], { depth, perType, types })
  return { ...found, nodes: () => Promise.all(found.nodes.map(id => context.load.entity(id))) }
}

interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relationship: RelationshipName
  readonly label: string
  readonly fact: string
}

/**
 * Level by level, two reads each; hubs cost one more for each type and direction that can be shown of them. What the nodes of a level have
 * is counted before anything of it is read, so a question that would cost too much is refused first.
 */
async function walk(graph: Graph, start: readonly string[], { depth, perType, types }: Omit<NeighbourhoodArguments, 'of'>) {
  const asked = directionsOf(types)
  const nodes = [...start]
  const totals = new Map<string, readonly number[]>()
  const links = new Map<string, Link>()
  let looks = 0
  let level = nodes.slice()
  for (let step = 0; step < depth && level.length > 0 && asked.length > 0; step++) {
    for (const { id, counts } of await graph.read(degrees, { ids: level })) totals.set(id, counts)
    const plan = planOf(level, totals, asked)
    looks += plan.looks
    if (looks > lookLimit) throw tooComplex(`look through at most ${lookLimit} relationships`, lookLimit)
    const rows = await look(graph, plan, asked, perType)
    const reached = new Set<string>()
    for (const id of level) {
      for (const direction of asked) {
        for (const row of rows.get(keyOf(id, direction)) ?? []) {
          if (!links.has(row.relationshipId)) links.set(row.relationshipId, linkOf(row))
          reached.add(row.otherId)
        }
      }
    }
    for (const id of nodes) reached.delete(id)
    if (nodes.length + reached.size > nodeLimit) throw tooComplex(`answer with at most ${nodeLimit} nodes`, nodeLimit)
    level = [...reached].sort()
    nodes.push(...level)
  }
  return { nodes, links: [...links.values()], hidden: hiddenOf(nodes, totals, [...links.values()], asked) }
}

interface Plan {
  /** Nodes of which all relationships are looked through. */
  readonly ordinary: readonly string[]
  /** The others, by the directions in which they can be looked at. */
  readonly hubs: ReadonlyMap<Direction, readonly string[]>
  readonly looks: number
}

/** How to look at the nodes of a level, by their degrees: a hub only along what it has few enough of. */
function planOf(level: readonly string[], totals: ReadonlyMap<string, readonly number[]>, asked: readonly Direction[]): Plan {
  const ordinary: string[] = []
  const hubs = new Map<Direction, string[]>()
  let looks = 0
  for (const id of level) {
    const degree = (totals.get(id) ?? []).reduce((sum, count) => sum + count, 0)
    if (degree <= hubLimit) {
      if (degree > 0) ordinary.push(id)
      looks += degree
      continue
    }
    for (const direction of asked) {
      const total = totalOf(totals, id, direction)
      if (total === 0 || total > hubLimit) continue
      hubs.set(direction, [...(hubs.get(direction) ?? []), id])
      looks += total
    }
  }
  return { ordinary, hubs, looks }
}

/** The relationships that the nodes of a plan show, by node, type and direction. */
async function look(
  graph: Graph,
  { ordinary, hubs }: Plan,
  asked: readonly Direction[],
  perType: number,
): Promise<Map<string, Neighbour[]>> {
  const types = [...new Set(asked.map(({ type }) => type))]
  const reads = [
    ...(ordinary.length > 0 ? [graph.read(firstNeighbours, { ids: ordinary, types, perType })] : []),
    ...[...hubs].map(([direction, ids]) => graph.read(firstNeighboursAlong(direction), { ids, perType })),
  ]
  const found = new Map<string, Neighbour[]>()
  for (const row of (await Promise.all(reads)).flat()) {
    const key = keyOf(row.id, row)
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return found
}

function linkOf({ id, otherId, type, forward, relationshipId, fact }: Neighbour): Link {
  const [from, to] = forward ? [id, otherId] : [otherId, id]
  return { id: relationshipId, from, to, relationship: type, label: stepLabel(type, true), fact }
}

/** Of each node looked at, what it has of a type and direction beyond the links that are shown, whichever end showed them. */
function hiddenOf(
  nodes: readonly string[],
  totals: ReadonlyMap<string, readonly number[]>,
  links: readonly Link[],
  asked: readonly Direction[],
) {
  const shown = new Map<string, number>()
  const count = (key: string) => shown.set(key, (shown.get(key) ?? 0) + 1)
  for (const { from, to, relationship: type } of links) {
    count(keyOf(from, { type, forward: true }))
    count(keyOf(to, { type, forward: false }))
  }
  return nodes
    .filter(id => totals.has(id))
    .flatMap(id =>
      asked.map(direction => ({
        id,
        relationship: direction.type,
        forward: direction.forward,
        count: totalOf(totals, id, direction) - (shown.get(keyOf(id, direction)) ?? 0),
      })),
    )
    .filter(({ count: left }) => left > 0)
}

function totalOf(totals: ReadonlyMap<string, readonly number[]>, id: string, direction: Direction): number {
  return totals.get(id)?.[directions.indexOf(direction)] ?? 0
}

function keyOf(id: string, { type, forward }: Direction): string {
  return `${id} ${type} ${forward}`
}

function tooComplex(most: string, limit: number): AppError {
  return new AppError(
    'TOO_COMPLEX',
    `Expected to ${most}, but there are more: narrow "types", "perType" or "depth", or start from fewer.`,
    {
      limit,
    },
  )
}

export function neighbourhoodResolvers(): Type[] {
  return [fieldsOf<Link>(Link, { evidence: evidenceList(({ fact }) => ({ fact })) })]
}
