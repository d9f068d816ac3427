import { compareProfiles } from './compare.ts'
import { byId, type Pair, pair, surestFirst } from './compare-all.ts'
import type { Group } from './groups.ts'
import type { Member } from './profile.ts'
import { groupBlock } from './resolve-block.ts'

/** Two entities that people wrote apart are doubted only if this much speaks for one. */
const strong = 0.9
/** How many doubts about one entity are listed. */
const mostDoubts = 2

/**
 * Pairs of profiles that are two entities and may be one: the best pair between any two, and of each entity only the strongest
 * doubts. A pure function of the profiles that may be compared, whatever their order.
 */
export function doubtsAmong(members: readonly Member[]): Pair[] {
  const { groups } = groupBlock(members)
  const pairs = new Map<Group, Set<Group>>()
  const counts = new Map<Group, number>()
  const unsure: Pair[] = []
  for (const found of likely([...members].sort(byId))) {
    const [mine, theirs] = [groups.of(found.a), groups.of(found.b)]
    if (mine === theirs || pairs.get(mine)?.has(theirs)) continue
    pairs.set(mine, (pairs.get(mine) ?? new Set()).add(theirs))
    pairs.set(theirs, (pairs.get(theirs) ?? new Set()).add(mine))
    if (groups.contradict(mine, theirs) || (isWritten(mine) && isWritten(theirs) && found.score < strong)) continue
    const [countA, countB] = [counts.get(mine) ?? 0, counts.get(theirs) ?? 0]
    if (countA >= mostDoubts && countB >= mostDoubts) continue
    counts.set(mine, countA + 1).set(theirs, countB + 1)
    unsure.push(found)
  }
  return unsure
}

/** Pairs that are the same or may be, the surest first. */
function likely(members: readonly Member[]): Pair[] {
  const pairs: Pair[] = []
  for (const [index, a] of members.entries()) {
    for (let other = index + 1; other < members.length; other++) {
      const b = members[other] as Member
      const { outcome, score, reason } = compareProfiles(a, b)
      if (outcome !== 'different') pairs.push(pair(a, b, score, reason))
    }
  }
  return pairs.sort(surestFirst)
}

function isWritten({ members }: Group): boolean {
  return [...members].some(({ curatedId }) => curatedId !== undefined)
}
