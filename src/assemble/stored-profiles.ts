import type { Graph, Properties } from '../graph/graph.ts'
import type { Standing } from '../resolve/judge.ts'
import type { Profile } from '../resolve/profile.ts'
import { profiles } from '../statements/corpus.ts'

/** A profile as the graph keeps it, with what was decided about it. */
export interface StoredProfile extends Standing {
  readonly profile: Profile
}

/** Profiles never change under their ids, so that reading one again costs nothing. */
const parsed = new Map<string, Profile>()
const mostParsed = 20_000

/** A profile as it was stored. */
export function readProfile(node: Properties): StoredProfile {
  const { id, content, entityId, score, reason } = node as unknown as Standing & { id: string; content: string }
  const profile = parsed.get(id) ?? (JSON.parse(content) as Profile)
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(id, profile)
  return { profile, entityId, score, reason }
}

/** The node of a profile. */
export function profileRow(profile: Profile, { entityId, score, reason }: Standing): Properties {
  return { id: profile.id, kind: profile.kind, entityId, score, reason, content: JSON.stringify(profile) }
}

/** Where a profile is looked for, a node for each of its blocks. */
export function candidateRows({ id, blocks }: Profile): Properties[] {
  return blocks.map(block => ({ id: `${block} ${id}`, block, profileId: id }))
}

/** What profiles say; read only where this process has not read it before. */
export async function profileContents(graph: Graph, ids: readonly string[]): Promise<Map<string, Profile>> {
  const contents = new Map(ids.flatMap(id => (parsed.has(id) ? [[id, parsed.get(id) as Profile] as const] : [])))
  const unread = ids.filter(id => !contents.has(id))
  for (const { id, profile } of unread.length === 0 ? [] : await graph.read(profiles, { ids: unread }))
    contents.set(id, readProfile(profile).profile)
  return contents
}
