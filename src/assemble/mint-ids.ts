import { createHash } from 'node:crypto'
import type { Graph } from '../graph/graph.ts'
import { plainId } from '../resolve/assign-ids.ts'
import type { Profile } from '../resolve/profile.ts'
import type { Cluster } from '../resolve/resolve-block.ts'
import { currentIds, entities, profileDocuments, ruledIds, rulings } from '../statements/corpus.ts'
import type { Judged } from './assembly.ts'
import type { Memory } from './memory.ts'
import { readJudged } from './read-judged.ts'
import type { Ruling } from './ruling.ts'

/** A document that comes, with the profiles of its things by key. */
export interface Coming extends Pick<Judged, 'id' | 'mentions'> {
  readonly own: ReadonlyMap<string, Profile>
}

/**
 * An id from the name of a cluster; with 8 hex digits of its first mention, where that is taken. The documents that come choose in
 * their order, as if each came alone; `assigned` are the ids that other clusters have.
 */
export async function mintIds(
  graph: Graph,
  clusters: readonly Cluster[],
  coming: readonly Coming[],
  assigned: Iterable<string>,
  memory: Memory,
): Promise<Map<Cluster, string>> {
  const minted = new Map<Cluster, string>()
  if (clusters.length === 0) return minted
  const speakers = speakersOf(coming)
  const spoken = new Map(
    clusters.map(cluster => [cluster, cluster.members.flatMap(({ id }) => speakers.get(id) ?? []).sort((a, b) => a.place - b.place)]),
  )
  const elsewhere = await mentionsElsewhere(
    graph,
    clusters.filter(cluster => spoken.get(cluster)?.length === 0),
    memory,
  )
  const wishes = clusters.map(cluster => {
    const plain = plainId(named(cluster))
    const speaking = spoken.get(cluster) ?? []
    const [first] = speaking
    const mention = first ? mentionOf(first.document, first.key) : (elsewhere.get(cluster) ?? '')
    const ids = [...(plain.endsWith(':') ? [] : [plain]), hashed(plain, mention), hashed(plain, `${mention} again`)]
    return { cluster, ids, place: first?.place ?? coming.length, documents: speaking.map(({ document }) => document.id) }
  })
  const taken = await takenIds(
    graph,
    wishes.flatMap(({ ids }) => ids),
  )
  for (const id of assigned) taken.set(id, [])
  const inOrder = wishes.sort((a, b) => a.place - b.place || ((a.ids.at(-1) ?? '') < (b.ids.at(-1) ?? '') ? -1 : 1))
  for (const { cluster, ids, documents } of inOrder) {
    const isFree = (id: string) => taken.get(id)?.some(document => documents.includes(document)) ?? true
    const id = ids.find(isFree) ?? hashed(ids[0] ?? '', cluster.members.map(member => member.id).join(' '))
    taken.set(id, [])
    minted.set(cluster, id)
  }
  return minted
}

/** A document that speaks of something: its place among those that come, and the first key that it uses. */
interface Speaking {
  readonly document: Coming
  readonly place: number
  readonly key: string
}

/** The documents that speak of things by profiles, by profile. */
function speakersOf(coming: readonly Coming[]): Map<string, Speaking[]> {
  const speakers = new Map<string, Speaking[]>()
  for (const [place, document] of coming.entries()) {
    const keys = new Map([...document.own].map(([key, { id }]): [string, string] => [id, key]).reverse())
    for (const [id, key] of keys) speakers.set(id, [...(speakers.get(id) ?? []), { document, place, key }])
  }
  return speakers
}

/** Where clusters of which no document speaks that comes are first mentioned. */
async function mentionsElsewhere(graph: Graph, clusters: readonly Cluster[], memory: Memory): Promise<Map<Cluster, string>> {
  if (clusters.length === 0) return new Map()
  const rows = await graph.read(profileDocuments, { ids: clusters.flatMap(({ members }) => members.map(({ id }) => id)) })
  const firstOf = new Map(
    clusters.map((cluster): [Cluster, string | undefined] => {
      const ids = new Set(cluster.members.map(({ id }) => id))
      return [
        cluster,
        rows
          .filter(({ id }) => ids.has(id))
          .map(({ documentId }) => documentId)
          .sort()[0],
      ]
    }),
  )
  const documents = await readJudged(graph, [...new Set([...firstOf.values()].flatMap(id => id ?? []))], memory)
  return new Map(
    clusters.map((cluster): [Cluster, string] => {
      const ids = cluster.members.map(({ id }) => id)
      const document = documents.find(({ id }) => id === firstOf.get(cluster))
      const key = document?.judgements.find(({ profile }) => profile !== undefined && ids.includes(profile))?.key ?? ''
      return [cluster, document ? mentionOf(document, key) : (ids[0] ?? '')]
    }),
  )
}

/**
 * Which of these ids are taken: by what they stand for, stood for before it was merged, or are what a document means whenever it is
 * loaded. Each with the documents that may take it back.
 */
async function takenIds(graph: Graph, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const [standing, forwarded, ruled] = await Promise.all([
    graph.read(entities, { ids }),
    graph.read(currentIds, { ids }),
    graph.read(ruledIds, { ids }),
  ])
  const taken = new Map<string, readonly string[]>([...standing, ...forwarded].map(({ id }) => [id, []]))
  for (const { id } of ruled) {
    const [latest] = await graph.read(rulings, { id })
    const ruling = latest?.ruling as unknown as Ruling | undefined
    if (ruling?.action === 'SPLIT' && ruling.documentId !== undefined) taken.set(id, [])
    const isMerged = ruling?.action === 'MERGE' && taken.has(id) && !standing.some(entity => entity.id === id)
    if (isMerged) taken.set(id, ruling.documents ?? [])
  }
  return taken
}

/** The member that names a cluster: one with a name in full. */
function named({ members }: Cluster): Profile {
  const telling = members.find(({ vague, names }) => !vague && names.length > 0) ?? members.find(({ names }) => names.length > 0)
  return telling ?? (members[0] as Profile)
}

function mentionOf({ id, mentions }: Pick<Judged, 'id' | 'mentions'>, key: string): string {
  const first = mentions.find(mention => mention.key === key)
  return first ? `${id}#${first.start}-${first.end}` : `${id}#${key}`
}

function hashed(plain: string, of: string): string {
  const digits = createHash('sha256').update(of).digest('hex').slice(0, 8)
  return plain.endsWith(':') ? `${plain}${digits}` : `${plain}-${digits}`
}
