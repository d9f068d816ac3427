import { compareProfiles } from './compare.ts'
import type { Profile } from './profile.ts'

/** Two profiles that are compared, `a` before `b` by id, and what speaks for one. */
export interface Pair {
  readonly a: Profile
  readonly b: Profile
  /** From 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** What comes of comparing profiles with one another. */
export interface Compared {
  /** Pairs that tell enough to be one, the surest first. */
  readonly same: readonly Pair[]
  /** By profile, those that it can under no circumstances be. */
  readonly against: ReadonlyMap<string, ReadonlySet<string>>
}

/** How many pairs are kept in mind. */
const mostPairs = 1_000_000

/** What was found among profiles that stood together before, by profile. */
const known = new Map<string, Circle>()
let pairsKnown = 0

/**
 * Compares each of these profiles with all others. Profiles never change under their ids, so that of those which were compared before
 * only the newcomers are compared: a block that grows document by document costs what comes, not what is there.
 */
export function compareAll(profiles: readonly Profile[]): Compared {
  const ids = new Set(profiles.map(({ id }) => id))
  const circles = [...new Set(profiles.flatMap(({ id }) => known.get(id) ?? []))].sort((x, y) => y.size - x.size)
  const circle = circles[0]?.within(ids) ?? new Circle()
  const before = circle.pairs
  circle.add(profiles)
  pairsKnown += circle.pairs - before
  if (pairsKnown > mostPairs) {
    known.clear()
    pairsKnown = circle.pairs
  }
  for (const id of ids) known.set(id, circle)
  return circle
}

/** Profiles all of which were compared with one another. */
class Circle implements Compared {
  readonly #members: Map<string, Profile>
  readonly #against: Map<string, Set<string>>
  #same: readonly Pair[]

  constructor(members: readonly Profile[] = [], same: readonly Pair[] = [], against: Iterable<readonly [string, Set<string>]> = []) {
    this.#members = new Map(members.map(member => [member.id, member]))
    this.#same = same
    this.#against = new Map(against)
  }

  get size(): number {
    return this.#members.size
  }

  get same(): readonly Pair[] {
    return this.#same
  }

  get against(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#against
  }

  get pairs(): number {
    return (this.size * (this.size - 1)) / 2
  }

  /** The same without those that are not among these: itself where all are. */
  within(ids: ReadonlySet<string>): Circle {
    const staying = [...this.#members.values()].filter(({ id }) => ids.has(id))
    if (staying.length === this.size) return this
    return new Circle(
      staying,
      this.#same.filter(({ a, b }) => ids.has(a.id) && ids.has(b.id)),
      staying.map(({ id }) => [id, new Set([...(this.#against.get(id) ?? [])].filter(other => ids.has(other)))] as const),
    )
  }

  add(profiles: readonly Profile[]): void {
    const found: Pair[] = []
    for (const profile of profiles) {
      if (this.#members.has(profile.id)) continue
      for (const other of this.#members.values()) {
        const { outcome, contradicts, score, reason } = compareProfiles(profile, other)
        if (contradicts) this.#oppose(profile.id, other.id)
        if (outcome === 'same') found.push(pair(profile, other, score, reason))
      }
      this.#members.set(profile.id, profile)
    }
    if (found.length > 0) this.#same = [...this.#same, ...found].sort(surestFirst)
  }

  #oppose(a: string, b: string): void {
    this.#against.set(a, (this.#against.get(a) ?? new Set()).add(b))
    this.#against.set(b, (this.#against.get(b) ?? new Set()).add(a))
  }
}

/** Two profiles in the order of their ids. */
export function pair(one: Profile, other: Profile, score: number, reason: string): Pair {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  return { a, b, score, reason }
}

/** The higher score first, then by ids. */
export function surestFirst(x: Pair, y: Pair): number {
  return y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b)
}

/** By code units. */
export function byId(a: Profile, b: Profile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
