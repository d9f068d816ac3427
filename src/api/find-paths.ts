import type { Graph } from '../graph/graph.ts'
import type { NodeKind } from '../model/kinds.ts'
import { type RelationshipType, relationshipTypes } from '../model/relationships.ts'
import { type Neighbour, neighboursOf } from '../statements/neighbours.ts'

/** Beyond this many relationships a node is not looked through: a path through it would say little, and cost much. */
export const hubLimit = 500

/** The same for the two ends, which nobody can choose otherwise. */
const endLimit = 10_000

/** Beyond this many nodes on one side the search gives up. */
const frontierLimit = 20_000

export interface PathSearch {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly types: readonly RelationshipType[]
  /** Kinds that no path leads through. */
  readonly without: readonly NodeKind[]
  readonly limit: number
}

export interface FoundPaths {
  /** Shortest paths, as steps from `from` to `to`. */
  readonly paths: readonly (readonly Neighbour[])[]
  /** Hubs that were reached and not looked through. */
  readonly hubs: readonly string[]
}

/** What one side of the search knows: how far each node is, and the relationships of those that were looked at. */
interface Side {
  readonly distance: Map<string, number>
  readonly steps: Map<string, Neighbour[]>
  frontier: string[]
  depth: number
  /** How far the nearest hub is at which this side stopped; the other side may still come to it. */
  nearestHub: number
}

/**
 * The shortest paths between two entities, searched from both ends with one read for each level. Of several, those come first whose
 * steps stand first in the relationship table, then by id, step by step. No side looks beyond a hub, but both may come to one and meet.
 */
export async function findPaths(graph: Graph, { from, to, maxHops, types, without, limit }: PathSearch): Promise<FoundPaths> {
  const statement = neighboursOf(types, without)
  const hubs = new Set<string>()
  const near = side(from)
  const far = side(to)
  let length = Number.POSITIVE_INFINITY
  for (;;) {
    const growing = [near, far]
      .filter(each => isWorthGrowing(each, each === near ? far : near))
      .sort((a, b) => a.frontier.length - b.frontier.length)[0]
    if (!growing) break
    await grow(growing)
    const other = growing === near ? far : near
    for (const id of growing.frontier) {
      const rest = other.distance.get(id)
      if (rest !== undefined) length = Math.min(length, growing.depth + rest)
    }
    if (growing.frontier.length > frontierLimit) break
  }
  const paths = Number.isFinite(length) ? enumerate(near, far, from, to, length, limit) : []
  return { paths, hubs: [...hubs].sort() }

  /** Whether a side can still meet the other within the bound: at its frontier, or at a hub that the other reached and stopped at. */
  function isWorthGrowing(growing: Side, other: Side): boolean {
    const bound = Math.min(maxHops, length)
    const meets = other.frontier.length > 0 && near.depth + far.depth < bound
    return growing.frontier.length > 0 && (meets || other.nearestHub + growing.depth + 1 <= bound)
  }

  async function grow(growing: Side): Promise<void> {
    const ids = growing.frontier.filter(id => !growing.steps.has(id))
    const most = growing.depth === 0 ? endLimit : hubLimit
    const rows = await graph.read(statement, { ids, ends: [from, to], limit: most + 1 })
    for (const row of rows) growing.steps.get(row.id)?.push(row) ?? growing.steps.set(row.id, [row])
    growing.depth++
    const next = new Set<string>()
    for (const id of ids) {
      const steps = growing.steps.get(id) ?? []
      if (steps.length > most) {
        hubs.add(id)
        growing.nearestHub = Math.min(growing.nearestHub, growing.distance.get(id) ?? 0)
        growing.steps.set(id, [])
        continue
      }
      for (const { otherId } of steps) {
        if (growing.distance.has(otherId)) continue
        growing.distance.set(otherId, growing.depth)
        next.add(otherId)
      }
    }
    growing.frontier = [...next]
  }
}

function side(id: string): Side {
  return { distance: new Map([[id, 0]]), steps: new Map(), frontier: [id], depth: 0, nearestHub: Number.POSITIVE_INFINITY }
}

/** Walks the relationships that lie on shortest paths, in order, until there are enough. */
function enumerate(near: Side, far: Side, from: string, to: string, length: number, limit: number): Neighbour[][] {
  const onward = onwardSteps(near, far, to, length)
  const found: Neighbour[][] = []
  const walk = (id: string, steps: Neighbour[]): void => {
    if (found.length === limit) return
    if (steps.length === length) found.push(steps)
    else for (const step of onward[steps.length]?.get(id) ?? []) walk(step.otherId, [...steps, step])
  }
  walk(from, [])
  return found
}

/** For each place on the path, the steps from a node there that lead on to the end; what leads nowhere is left out. */
function onwardSteps(near: Side, far: Side, to: string, length: number): Map<string, Neighbour[]>[] {
  const steps = Array.from({ length }, () => new Map<string, Neighbour>())
  const add = (position: number, step: Neighbour) => steps[position]?.set(`${step.relationshipId} ${step.id} ${step.otherId}`, step)
  for (const [id, taken] of near.steps) {
    const position = near.distance.get(id) ?? 0
    for (const step of taken) if (near.distance.get(step.otherId) === position + 1) add(position, step)
  }
  for (const [id, taken] of far.steps) {
    const rest = far.distance.get(id) ?? 0
    for (const step of taken) if (far.distance.get(step.otherId) === rest + 1) add(length - rest - 1, reversed(step))
  }
  const onward: Map<string, Neighbour[]>[] = []
  let alive = new Set([to])
  for (let position = length - 1; position >= 0; position--) {
    const leading = [...(steps[position]?.values() ?? [])].filter(step => alive.has(step.otherId)).sort(byTable)
    onward[position] = groupById(leading)
    alive = new Set(leading.map(({ id }) => id))
  }
  return onward
}

function groupById(steps: readonly Neighbour[]): Map<string, Neighbour[]> {
  const groups = new Map<string, Neighbour[]>()
  for (const step of steps) groups.set(step.id, [...(groups.get(step.id) ?? []), step])
  return groups
}

function reversed(step: Neighbour): Neighbour {
  return { ...step, id: step.otherId, otherId: step.id, forward: !step.forward }
}

/** By the relationship table, forward first, then by id. */
function byTable(a: Neighbour, b: Neighbour): number {
  return (
    relationshipTypes.indexOf(a.type) - relationshipTypes.indexOf(b.type) ||
    Number(b.forward) - Number(a.forward) ||
    compare(a.otherId, b.otherId) ||
    compare(a.relationshipId, b.relationshipId)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
