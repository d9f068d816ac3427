import { byId, compareAll, type Pair, surestFirst } from './compare-all.ts'
import { type Group, Groups } from './groups.ts'
import type { Member } from './profile.ts'

/** Profiles that mean one entity. */
export interface Cluster {
  readonly members: readonly Member[]
  readonly fixedId?: string
}

/** Why a profile belongs where it does. */
export interface Tie {
  readonly score: number
  readonly reason: string
}

/** Clusters, and why each profile belongs where it does. */
export interface Resolution {
  readonly clusters: readonly Cluster[]
  /** By profile. */
  readonly ties: ReadonlyMap<string, Tie>
}

const alone: Tie = { score: 1, reason: 'Whatever document means it says the same of it.' }
const held: Tie = { score: 1, reason: 'Held together since a person decided on it.' }

/** How much better than the next a vague profile must fit where it goes. */
const margin = 0.05

/**
 * Decides who is who among profiles of one kind that may be compared. A pure function of these, whatever their order: what tells
 * enough is joined pair by pair, the most certain first, unless something contradicts; then what is vague goes where it fits best,
 * and stays apart if it fits two.
 */
export function resolveBlock(members: readonly Member[]): Resolution {
  const { groups, same } = groupBlock(members)
  const clusters = groups.all().map(({ members: grouped, fixedId }): Cluster => {
    return { members: [...grouped].sort(byId), ...(fixedId !== undefined && { fixedId }) }
  })
  return { clusters, ties: tiesOf(groups, same) }
}

/** The groups that make the clusters of a block, and the pairs that joined them. */
export function groupBlock(members: readonly Member[]): { readonly groups: Groups; readonly same: readonly Pair[] } {
  const sorted = [...members].sort(byId)
  const { same, against } = compareAll(sorted)
  const groups = new Groups(sorted, against)
  for (const { a, b } of same) if (a.vague === b.vague) groups.join(a, b)
  placeVague(groups, same)
  return { groups, same }
}

function placeVague(groups: Groups, same: readonly Pair[]): void {
  const candidates = new Map<Group, Map<Group, Pair>>()
  for (const pair of same) {
    if (pair.a.vague === pair.b.vague) continue
    const [vague, telling] = pair.a.vague ? [groups.of(pair.a), groups.of(pair.b)] : [groups.of(pair.b), groups.of(pair.a)]
    if (vague === telling || !vague.vague || groups.areApart(vague, telling)) continue
    const known = candidates.get(vague) ?? new Map<Group, Pair>()
    if (!known.has(telling)) known.set(telling, pair)
    candidates.set(vague, known)
  }
  const chosen: Pair[] = []
  for (const fitting of candidates.values()) {
    const [best, next] = [...fitting.values()]
    if (best && (!next || best.score - next.score >= margin)) chosen.push(best)
  }
  for (const { a, b } of chosen.sort(surestFirst)) groups.join(a, b)
}

/** Why each member is where it is: by what agrees best with another one there. */
function tiesOf(groups: Groups, same: readonly Pair[]): Map<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const { members } of groups.all()) for (const { id } of members) ties.set(id, members.size === 1 ? alone : held)
  const told = new Set<string>()
  for (const { a, b, score, reason } of same) {
    if ((told.has(a.id) && told.has(b.id)) || groups.of(a) !== groups.of(b)) continue
    for (const { id } of [a, b]) if (!told.has(id)) ties.set(id, { score, reason })
    told.add(a.id).add(b.id)
  }
  return ties
}
