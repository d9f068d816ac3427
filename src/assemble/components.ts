import type { Profile } from '../resolve/profile.ts'
import type { StoredProfile } from './stored-profiles.ts'

/** Profiles in groups that share no block with one another. */
export function components<P extends Profile>(
  profiles: readonly P[],
  blocksOf: (profile: Profile) => readonly string[] = ({ blocks }) => blocks,
): P[][] {
  const groups = new Map<string, Set<P>>()
  for (const profile of profiles) {
    const blocks = blocksOf(profile)
    const [first, ...others] = [...new Set(blocks.flatMap(block => groups.get(block) ?? []))].sort((x, y) => y.size - x.size)
    const group = (first ?? new Set<P>()).add(profile)
    for (const member of others.flatMap(other => [...other])) {
      group.add(member)
      for (const block of blocksOf(member)) groups.set(block, group)
    }
    for (const block of blocks) groups.set(block, group)
  }
  return [...new Set(groups.values())].map(group => [...group])
}

/** The profiles in whose blocks something comes or goes; others were read because the document shares them. */
export function reached(changed: readonly Profile[], standing: readonly StoredProfile[]): string[] {
  const all = [...new Map([...changed, ...standing.map(({ profile }) => profile)].map(each => [each.id, each])).values()]
  const starts = new Set(changed.map(({ id }) => id))
  return components(all)
    .filter(component => component.some(({ id }) => starts.has(id)))
    .flatMap(component => component.map(({ id }) => id))
}
