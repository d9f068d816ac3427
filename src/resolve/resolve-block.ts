import { compareProfiles } from './compare.ts'
import type { Comparison } from './comparison.ts'
import type { Profile } from './profile.ts'

/** A profile with the entity that it cannot leave: one that a person wrote into a document, or has decided about. */
export interface Member extends Profile {
  readonly fixedId?: string
}

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

/** Two profiles of different clusters that may mean one entity. */
export interface UnsurePair extends Tie {
  readonly a: Profile
  readonly b: Profile
}

export interface Resolution {
  readonly clusters: readonly Cluster[]
  /** By profile. */
  readonly ties: ReadonlyMap<string, Tie>
  readonly unsure: readonly UnsurePair[]
}

const alone: Tie = { score: 1, reason: 'Whatever document means it says the same of it.' }
const held: Tie = { score: 1, reason: 'Held together since a person decided on it.' }

/** How much better than the next a vague profile must fit where it goes. */
const margin = 0.05
/** Two entities that people wrote apart are doubted only if this much speaks for one. */
const strong = 0.9
/** How many doubts about one entity are listed. */
const mostDoubts = 2

interface Edge extends Comparison {
  readonly a: Member
  readonly b: Member
}

/**
 * Decides who is who among profiles of one kind that may be compared. A pure function of these, whatever their order: what tells
 * enough is joined pair by pair, the most certain first, unless something contradicts; then what is vague goes where it fits best,
 * and stays apart if it fits two.
 */
export function resolveBlock(members: readonly Member[]): Resolution {
  const sorted = [...members].sort(byId)
  const edges = compareAll(sorted)
  const groups = new Groups(sorted, edges)
  for (const edge of edges.filter(isSame).filter(({ a, b }) => a.vague === b.vague)) groups.join(edge.a, edge.b)
  placeVague(groups, edges)
  return { clusters: groups.clusters(), ties: tiesOf(groups, edges), unsure: doubts(groups, edges) }
}

function compareAll(members: readonly Member[]): Edge[] {
  const edges: Edge[] = []
  for (const [index, a] of members.entries()) {
    for (const b of members.slice(index + 1)) {
      const comparison = compareProfiles(a, b)
      if (comparison.outcome !== 'different' || comparison.contradicts) edges.push({ ...comparison, a, b })
    }
  }
  return edges.sort((x, y) => y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b))
}

function isSame({ outcome }: Edge): boolean {
  return outcome === 'same'
}

/** Groups of members that grow together. */
class Groups {
  readonly #of = new Map<string, Set<Member>>()
  readonly #against = new Map<string, Set<string>>()

  constructor(members: readonly Member[], edges: readonly Edge[]) {
    const fixed = new Map<string, Set<Member>>()
    for (const member of members) {
      const group = (member.fixedId === undefined ? undefined : fixed.get(member.fixedId)) ?? new Set<Member>()
      if (member.fixedId !== undefined) fixed.set(member.fixedId, group)
      this.#of.set(member.id, group.add(member))
    }
    for (const { a, b } of edges.filter(({ contradicts }) => contradicts)) {
      this.#against.set(a.id, (this.#against.get(a.id) ?? new Set()).add(b.id))
      this.#against.set(b.id, (this.#against.get(b.id) ?? new Set()).add(a.id))
    }
  }

  of(member: Member): Set<Member> {
    return this.#of.get(member.id) ?? new Set([member])
  }

  join(a: Member, b: Member): void {
    const [into, from] = [this.of(a), this.of(b)]
    if (into === from || this.areApart(into, from)) return
    for (const member of from) this.#of.set(member.id, into.add(member))
  }

  /** Whether something forbids that two groups be one. */
  areApart(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean {
    return (fixedIdOf(a) !== undefined && fixedIdOf(b) !== undefined) || this.contradict(a, b)
  }

  /** Whether what documents say forbids it. */
  contradict(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean {
    const documents = new Set([...a].map(({ only }) => only).filter(only => only !== undefined))
    for (const { only, id } of b) {
      if (only !== undefined && documents.has(only)) return true
      const against = this.#against.get(id)
      if (against && [...a].some(member => against.has(member.id))) return true
    }
    return false
  }

  all(): Set<Member>[] {
    return [...new Set(this.#of.values())]
  }

  clusters(): Cluster[] {
    return this.all().map(group => {
      const fixedId = fixedIdOf(group)
      return { members: [...group].sort(byId), ...(fixedId !== undefined && { fixedId }) }
    })
  }
}

function fixedIdOf(group: ReadonlySet<Member>): string | undefined {
  for (const { fixedId } of group) if (fixedId !== undefined) return fixedId
  return undefined
}

function isWritten(group: ReadonlySet<Member>): boolean {
  return [...group].some(({ curatedId }) => curatedId !== undefined)
}

function placeVague(groups: Groups, edges: readonly Edge[]): void {
  const candidates = new Map<Set<Member>, Map<Set<Member>, Edge>>()
  for (const edge of edges.filter(isSame).filter(({ a, b }) => a.vague !== b.vague)) {
    const [vague, telling] = edge.a.vague ? [groups.of(edge.a), groups.of(edge.b)] : [groups.of(edge.b), groups.of(edge.a)]
    if (vague === telling || ![...vague].every(member => member.vague) || groups.areApart(vague, telling)) continue
    const known = candidates.get(vague) ?? new Map<Set<Member>, Edge>()
    if (!known.has(telling)) known.set(telling, edge)
    candidates.set(vague, known)
  }
  const chosen: Edge[] = []
  for (const fitting of candidates.values()) {
    const [best, next] = [...fitting.values()]
    if (best && (!next || best.score - next.score >= margin)) chosen.push(best)
  }
  for (const { a, b } of chosen.sort((x, y) => y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b))) groups.join(a, b)
}

/** Why each member is where it is: by what agrees best with another one there. */
function tiesOf(groups: Groups, edges: readonly Edge[]): Map<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const group of groups.all()) for (const { id } of group) ties.set(id, group.size === 1 ? alone : held)
  const told = new Set<string>()
  for (const { a, b, score, reason } of edges.filter(isSame)) {
    if (groups.of(a) !== groups.of(b)) continue
    for (const { id } of [a, b]) if (!told.has(id)) ties.set(id, { score, reason })
    told.add(a.id).add(b.id)
  }
  return ties
}

/** The best doubt between any two clusters, and of each cluster only the strongest. */
function doubts(groups: Groups, edges: readonly Edge[]): UnsurePair[] {
  const pairs = new Map<Set<Member>, Set<Set<Member>>>()
  const counts = new Map<Set<Member>, number>()
  const unsure: UnsurePair[] = []
  for (const { a, b, score, reason, contradicts } of edges) {
    const [mine, theirs] = [groups.of(a), groups.of(b)]
    if (contradicts || mine === theirs || pairs.get(mine)?.has(theirs)) continue
    pairs.set(mine, (pairs.get(mine) ?? new Set()).add(theirs))
    pairs.set(theirs, (pairs.get(theirs) ?? new Set()).add(mine))
    if (groups.contradict(mine, theirs) || (isWritten(mine) && isWritten(theirs) && score < strong)) continue
    const [countA, countB] = [counts.get(mine) ?? 0, counts.get(theirs) ?? 0]
    if (countA >= mostDoubts && countB >= mostDoubts) continue
    counts.set(mine, countA + 1).set(theirs, countB + 1)
    unsure.push({ a, b, score, reason })
  }
  return unsure
}

function byId(a: Profile, b: Profile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
