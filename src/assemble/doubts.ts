import type { Graph } from '../graph/graph.ts'
import type { EntityKind } from '../model/kinds.ts'
import { doubtBlocksOf } from '../resolve/blocks.ts'
import type { Pair } from '../resolve/compare-all.ts'
import { doubtsAmong } from '../resolve/doubts.ts'
import type { Member } from '../resolve/profile.ts'
import { currentIds, entities, profileEvidence, profilePage, ruledIds, toldApart } from '../statements/corpus.ts'
import { components } from './components.ts'
import type { Ruling } from './ruling.ts'
import { readProfile, type StoredProfile } from './stored-profiles.ts'

/** One of two entities that may be one, with what a document says of it. */
export interface DoubtSide {
  readonly id: string
  readonly name: string
  readonly evidence: {
    readonly documentId: string
    readonly title: string
    readonly before: string
    readonly quote: string
    readonly after: string
  }
}

/** Two entities of which rules cannot say whether they are one. */
export interface Doubt {
  readonly kind: EntityKind
  /** From 0 to 1. */
  readonly score: number
  readonly reason: string
  readonly sides: readonly [DoubtSide, DoubtSide]
}

export interface Doubts {
  /** The most likely first. */
  readonly doubts: readonly Doubt[]
  readonly total: number
}

const profilesAtOnce = 1000

/** Pairs of entities that may be one and about which nobody has decided, with both evidences. They follow from what the graph holds. */
export async function listDoubts(graph: Graph, limit: number): Promise<Doubts> {
  const stored = await allProfiles(graph)
  const pairs = await undecided(graph, stored, unsurePairs(stored, await ruled(graph, stored)))
  const shown = pairs.slice(0, limit)
  const ids = [...new Set(shown.flatMap(({ ids: [a, b] }) => [a, b]))]
  const names = new Map((await graph.read(entities, { ids })).map(({ id, node }) => [id, String(node.name)]))
  const evidence = new Map(
    (await graph.read(profileEvidence, { ids: [...new Set(shown.flatMap(({ pair: { a, b } }) => [a.id, b.id]))] })).map(
      ({ id, ...rest }) => [id, rest],
    ),
  )
  const side = (id: string, profile: string): DoubtSide => ({
    id,
    name: names.get(id) ?? id,
    evidence: evidence.get(profile) ?? { documentId: '', title: '', before: '', quote: '', after: '' },
  })
  return {
    total: pairs.length,
    doubts: shown.map(({ ids: [a, b], pair }) => ({
      kind: pair.a.kind,
      score: pair.score,
      reason: pair.reason,
      sides: [side(a, pair.a.id), side(b, pair.b.id)],
    })),
  }
}

async function allProfiles(graph: Graph): Promise<Map<string, StoredProfile>> {
  const stored = new Map<string, StoredProfile>()
  for (let after = ''; ; ) {
    const page = await graph.read(profilePage, { after, limit: profilesAtOnce })
    const last = page.at(-1)
    if (!last) return stored
    for (const { id, profile } of page) stored.set(id, readProfile(profile))
    after = last.id
  }
}

/** Entities about which people decided something. */
async function ruled(graph: Graph, stored: ReadonlyMap<string, StoredProfile>): Promise<Set<string>> {
  const ids = [...new Set([...stored.values()].map(({ entityId }) => entityId))]
  const found = new Set<string>()
  for (let start = 0; start < ids.length; start += profilesAtOnce) {
    for (const { id } of await graph.read(ruledIds, { ids: ids.slice(start, start + profilesAtOnce) })) found.add(id)
  }
  return found
}

function unsurePairs(stored: ReadonlyMap<string, StoredProfile>, fixed: ReadonlySet<string>): Pair[] {
  const members = [...stored.values()].map(({ profile, entityId }): Member => {
    const isFixed = profile.curatedId !== undefined || fixed.has(entityId)
    return isFixed ? { ...profile, fixedId: entityId } : profile
  })
  return components(members, doubtBlocksOf).flatMap(doubtsAmong)
}

/** Of these pairs those that still are two entities and of which nobody has said that they are different. */
async function undecided(
  graph: Graph,
  stored: ReadonlyMap<string, StoredProfile>,
  pairs: readonly Pair[],
): Promise<{ pair: Pair; ids: [string, string] }[]> {
  const rulings = (await graph.read(toldApart, {})).map(({ ruling }) => ruling as unknown as Ruling)
  const decided = pairs.flatMap(({ a, b }) => [a, b]).map(({ id }) => stored.get(id)?.entityId ?? '')
  const known = [...new Set([...decided, ...rulings.flatMap(({ from, into }) => [from, into])])]
  const moved = new Map((await graph.read(currentIds, { ids: known })).map(({ id, current }) => [id, current]))
  const now = (id: string) => moved.get(id) ?? id
  const apart = new Set<string>()
  for (const { action, from, into } of rulings) {
    if (action === 'DIFFERENT') apart.add(pairKey(now(from), now(into)))
    else apart.delete(pairKey(now(from), now(into)))
  }
  const seen = new Set<string>()
  return [...pairs]
    .map(pair => ({ pair, ids: [pair.a, pair.b].map(({ id }) => now(stored.get(id)?.entityId ?? '')) as [string, string] }))
    .sort((x, y) => y.pair.score - x.pair.score || (pairKey(...x.ids) < pairKey(...y.ids) ? -1 : 1))
    .filter(({ ids: [a, b] }) => {
      const key = pairKey(a, b)
      if (a === b || apart.has(key) || seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
