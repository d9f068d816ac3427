import { slug } from '../model/ids.ts'
import { conceptNamed } from './blocks.ts'
import type { Profile } from './profile.ts'
import type { Cluster } from './resolve-block.ts'

const longestSlug = 80

/**
 * The ids of clusters: one that a person chose, else one that its members have already, each for one cluster only; null where one
 * has to be minted. `currentId` is the id that a profile has.
 */
export function assignIds(clusters: readonly Cluster[], currentId: (profile: Profile) => string | undefined): Map<Cluster, string | null> {
  const assigned = new Map<Cluster, string | null>()
  const taken = new Set<string>()
  for (const cluster of clusters.filter(({ fixedId }) => fixedId !== undefined)) {
    assigned.set(cluster, cluster.fixedId as string)
    taken.add(cluster.fixedId as string)
  }
  const claims = clusters
    .filter(({ fixedId }) => fixedId === undefined)
    .flatMap(cluster => {
      const counts = new Map<string, number>()
      for (const member of cluster.members) {
        const id = currentId(member)
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      return [...counts].map(([id, count]) => ({ cluster, id, count }))
    })
  claims.sort(
    (a, b) => a.id.length - b.id.length || compare(a.id, b.id) || b.count - a.count || compare(first(a.cluster), first(b.cluster)),
  )
  for (const { cluster, id } of claims) {
    if (assigned.has(cluster) || taken.has(id)) continue
    assigned.set(cluster, id)
    taken.add(id)
  }
  for (const cluster of clusters) if (!assigned.has(cluster)) assigned.set(cluster, null)
  return assigned
}

/** The id that a machine gives by name, if it is free: `person:simel-esim`, `event:2022-10-18-mont-blanc-meetings`. */
export function plainId({ kind, names, traits }: Profile): string {
  const [name = traits.acronyms?.[0] ?? ''] = names
  const concept = kind === 'Topic' ? conceptNamed(name) : null
  const words = concept ?? traits.number ?? (kind === 'Event' && traits.dates?.[0] !== undefined ? `${traits.dates[0]} ${name}` : name)
  const cut = slug(words).slice(0, longestSlug + 1)
  const short = cut.length > longestSlug ? cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)) : cut
  return `${kind.toLowerCase()}:${short}`
}

function first({ members }: Cluster): string {
  return members[0]?.id ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
