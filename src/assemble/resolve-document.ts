import { createHash } from 'node:crypto'
import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import type { Judgement, Reading } from '../model/records.ts'
import { assignIds, plainId } from '../resolve/assign-ids.ts'
import { judge, type Standing } from '../resolve/judge.ts'
import type { Member, Profile } from '../resolve/profile.ts'
import { profilesOf } from '../resolve/profiles-of.ts'
import { type Cluster, resolveBlock, type Tie } from '../resolve/resolve-block.ts'
import {
  blockProfiles,
  currentIds,
  deleteCandidates,
  deleteProfiles,
  documentJudgements,
  entities,
  entityProfiles,
  profileDocuments,
  profilesElsewhere,
  putCandidates,
  putProfiles,
  putReasons,
  profiles as readProfiles,
  ruledIds,
  rulings,
} from '../statements/corpus.ts'
import type { Judged, Rejudged } from './assembly.ts'
import { components, reached } from './components.ts'
import { readJudged } from './read-judged.ts'
import { rejudgeDocuments } from './rejudged.ts'
import { allAsRuled, asInFile, asRuled, type Ruling } from './ruling.ts'
import { candidateRows, profileContents, profileRow, readProfile, type StoredProfile } from './stored-profiles.ts'

/** What a document's coming or going means for who is who. */
export interface Resolving {
  /** The judgements about the document's own things; empty when it goes. */
  readonly judgements: readonly Judgement[]
  /** Other documents that mean other entities since. */
  readonly rejudged: readonly Rejudged[]
  readonly work: readonly Bound[]
}

/**
 * Decides who a document's things are, again for everything in the blocks that it touches. What stands in a block alone decides, so
 * that the order of loading makes no difference, and removal leads back. Reads the graph, writes nothing. `reading` is null for a
 * document that goes; `isKnown` says whether the graph has it already.
 */
export async function resolveDocument(graph: Graph, id: string, reading: Reading | null, isKnown: boolean): Promise<Resolving> {
  const resolver = new Resolver(graph, id, reading)
  await resolver.look(isKnown)
  await resolver.decide()
  return resolver.finish()
}

class Resolver {
  readonly #graph: Graph
  readonly #id: string
  readonly #reading: Reading | null
  readonly #own: ReadonlyMap<string, Profile>
  /** Profiles that the graph has, as far as they were read. */
  readonly #known = new Map<string, StoredProfile>()
  readonly #coming = new Map<string, Profile>()
  readonly #going = new Map<string, StoredProfile>()
  readonly #inherited = new Map<string, string>()
  readonly #decided = new Map<string, Standing>()

  constructor(graph: Graph, id: string, reading: Reading | null) {
    this.#graph = graph
    this.#id = id
    this.#reading = reading
    this.#own = reading ? profilesOf(reading) : new Map()
  }

  /** Finds which profiles come and which go. */
  async look(isKnown: boolean): Promise<void> {
    const ids = [...new Set([...this.#own.values()].map(profile => profile.id))]
    const before = isKnown ? await this.#graph.read(documentJudgements, { ids: [this.#id] }) : []
    const old = before.flatMap(({ judgement }) => (judgement.profile == null ? [] : [String(judgement.profile)]))
    const leaving = [...new Set(old)].filter(each => !ids.includes(each))
    const elsewhere = leaving.length === 0 ? [] : await this.#graph.read(profilesElsewhere, { ids: leaving, documentId: this.#id })
    const staying = new Set(elsewhere.map(each => each.id))
    for (const { id, profile } of await this.#graph.read(readProfiles, { ids: [...ids, ...leaving] }))
      this.#known.set(id, readProfile(profile))
    for (const id of leaving) {
      const stored = this.#known.get(id)
      if (stored && !staying.has(id)) this.#going.set(id, stored)
    }
    for (const profile of this.#own.values()) if (!this.#known.has(profile.id)) this.#coming.set(profile.id, profile)
    for (const profile of this.#coming.values()) this.#inherit(profile)
  }

  /** What a changed document says of a thing takes the place of what it said before, under the same id. */
  #inherit(profile: Profile): void {
    const before = [...this.#going.values()].filter(
      ({ profile: old }) => old.kind === profile.kind && old.blocks.some(block => profile.blocks.includes(block)),
    )
    const named = before.find(({ profile: old }) => old.names.some(name => profile.names.includes(name))) ?? before[0]
    if (named) this.#inherited.set(profile.id, named.entityId)
  }

  async decide(): Promise<void> {
    const changed = [...this.#coming.values(), ...[...this.#going.values()].map(({ profile }) => profile)]
    if (changed.length === 0) return
    changed.push(...(await this.#evicted()))
    await this.#readBlocks(changed.flatMap(({ blocks }) => blocks))
    const standing = [...this.#known].filter(([id]) => !this.#going.has(id)).map(([, stored]) => stored)
    const touched = new Set(reached(changed, standing))
    const fixed = await this.#fixedIds(standing.filter(({ profile }) => touched.has(profile.id)))
    const members = [...standing.map(({ profile }) => profile), ...this.#coming.values()]
      .filter(({ id }) => touched.has(id))
      .map((profile): Member => {
        const fixedId = profile.curatedId ?? fixed.get(profile.id)
        return fixedId === undefined ? profile : { ...profile, fixedId }
      })
    const ties = new Map<string, Tie>()
    const clusters: Cluster[] = []
    for (const component of components(members)) {
      const resolution = resolveBlock(component)
      clusters.push(...resolution.clusters)
      for (const [id, tie] of resolution.ties) ties.set(id, tie)
    }
    await this.#settle(clusters, ties)
  }

  /** Machines give up an id that a person chooses for something else. */
  async #evicted(): Promise<Profile[]> {
    const chosen = [...this.#coming.values()].flatMap(({ curatedId }) => curatedId ?? [])
    if (chosen.length === 0) return []
    const rows = await this.#graph.read(entityProfiles, { ids: chosen })
    return rows.map(({ profile }) => readProfile(profile).profile).filter(({ curatedId }) => curatedId === undefined)
  }

  /** Reads blocks, and those that what is in them reaches. */
  async #readBlocks(first: readonly string[]): Promise<void> {
    const seen = new Set<string>()
    for (let next = [...new Set(first)]; next.length > 0; ) {
      for (const block of next) seen.add(block)
      const rows = await this.#graph.read(blockProfiles, { blocks: next })
      const contents = await profileContents(
        this.#graph,
        rows.map(({ id }) => id),
      )
      for (const { id, ...standing } of rows) this.#known.set(id, { profile: contents.get(id) as Profile, ...standing })
      next = [...new Set([...contents.values()].flatMap(({ blocks }) => blocks))].filter(block => !seen.has(block))
    }
  }

  /** Entities about which people decided something keep what they have. */
  async #fixedIds(standing: readonly StoredProfile[]): Promise<Map<string, string>> {
    const ids = [...new Set([...standing.map(({ entityId }) => entityId), ...this.#inherited.values()])]
    const ruled = new Set(ids.length === 0 ? [] : (await this.#graph.read(ruledIds, { ids })).map(({ id }) => id))
    const held = standing.filter(({ profile, entityId }) => profile.curatedId === undefined && ruled.has(entityId))
    const inherited = [...this.#inherited].filter(([id, entityId]) => ruled.has(entityId) && this.#coming.get(id)?.curatedId === undefined)
    return new Map([...held.map(({ profile, entityId }): [string, string] => [profile.id, entityId]), ...inherited])
  }

  /** Gives every cluster its id, minting what is missing. */
  async #settle(clusters: readonly Cluster[], ties: ReadonlyMap<string, Tie>): Promise<void> {
    const current = ({ id }: Profile) => this.#known.get(id)?.entityId ?? this.#inherited.get(id)
    const ids = assignIds(clusters, current)
    const unnamed = clusters.filter(cluster => ids.get(cluster) === null)
    const minted = await this.#mint(unnamed)
    for (const cluster of clusters) {
      const entityId = ids.get(cluster) ?? minted.get(cluster) ?? ''
      for (const { id } of cluster.members) this.#decided.set(id, { entityId, ...(ties.get(id) as Tie) })
    }
  }

  /** An id from the name; with 8 hex digits of the first mention, where that is taken. */
  async #mint(clusters: readonly Cluster[]): Promise<Map<Cluster, string>> {
    const minted = new Map<Cluster, string>()
    if (clusters.length === 0) return minted
    const wishes = await Promise.all(
      clusters.map(async cluster => {
        const plain = plainId(named(cluster))
        const mention = await this.#firstMention(cluster)
        return { cluster, ids: [...(plain.endsWith(':') ? [] : [plain]), hashed(plain, mention), hashed(plain, `${mention} again`)] }
      }),
    )
    const taken = await this.#taken(wishes.flatMap(({ ids }) => ids))
    for (const { cluster, ids } of wishes.sort((a, b) => ((a.ids.at(-1) ?? '') < (b.ids.at(-1) ?? '') ? -1 : 1))) {
      const id = ids.find(each => !taken.has(each)) ?? hashed(ids[0] ?? '', cluster.members.map(member => member.id).join(' '))
      taken.add(id)
      minted.set(cluster, id)
    }
    return minted
  }

  /** Where a cluster is first mentioned: in this document, else in another one that means it. */
  async #firstMention({ members }: Cluster): Promise<string> {
    const ids = members.map(({ id }) => id)
    const own = [...this.#own].find(([, profile]) => ids.includes(profile.id))?.[0]
    if (own !== undefined) return mentionOf({ id: this.#id, mentions: this.#reading?.mentions ?? [] }, own)
    const [first] = (await this.#graph.read(profileDocuments, { ids })).sort((a, b) => (a.documentId < b.documentId ? -1 : 1))
    const [document] = await readJudged(this.#graph, first ? [first.documentId] : [])
    const key = document?.judgements.find(({ profile }) => profile !== undefined && ids.includes(profile))?.key ?? ''
    return document ? mentionOf(document, key) : (ids[0] ?? '')
  }

  /** Ids that stand for something, stood for something that was merged, or are what a document means whenever it is loaded. */
  async #taken(ids: readonly string[]): Promise<Set<string>> {
    const [standing, forwarded, ruled] = await Promise.all([
      this.#graph.read(entities, { ids }),
      this.#graph.read(currentIds, { ids }),
      this.#graph.read(ruledIds, { ids }),
    ])
    const taken = new Set([...standing, ...forwarded].map(({ id }) => id))
    for (const { id } of ruled) {
      const [latest] = await this.#graph.read(rulings, { id })
      const ruling = latest?.ruling as unknown as Ruling | undefined
      if (ruling?.action === 'SPLIT' && ruling.documentId !== undefined) taken.add(id)
      const wasMeant = ruling?.action === 'MERGE' && ruling.documents?.includes(this.#id)
      if (wasMeant && !standing.some(entity => entity.id === id)) taken.delete(id)
    }
    return taken
  }

  async finish(): Promise<Resolving> {
    const standing = (profile: Profile) => this.#decided.get(profile.id) ?? (this.#known.get(profile.id) as StoredProfile)
    const judgements = this.#reading ? await asRuled(this.#graph, this.#id, judge(this.#reading, this.#own, standing)) : []
    const moved = new Map([...this.#decided].filter(([id, { entityId }]) => this.#isOther(id, known => known.entityId !== entityId)))
    const retold = [...this.#decided].filter(
      ([id, { score, reason }]) => !moved.has(id) && this.#isOther(id, known => known.score !== score || known.reason !== reason),
    )
    const isRetold = new Set(retold.map(([id]) => id))
    const written = [...this.#decided].filter(([id]) => this.#coming.has(id) || moved.has(id) || isRetold.has(id))
    return { judgements, rejudged: await this.#rejudged(moved), work: this.#work(written, retold) }
  }

  #isOther(id: string, differs: (known: StoredProfile) => boolean): boolean {
    const known = this.#known.get(id)
    return known !== undefined && differs(known)
  }

  /** Other documents whose things are another entity now. */
  async #rejudged(moved: ReadonlyMap<string, Standing>): Promise<Rejudged[]> {
    if (moved.size === 0) return []
    const rows = await this.#graph.read(profileDocuments, { ids: [...moved.keys()] })
    const ids = [...new Set(rows.map(({ documentId }) => documentId))].filter(id => id !== this.#id)
    const documents = await readJudged(this.#graph, ids)
    const decided = documents.map(({ id: documentId, judgements }) => ({
      documentId,
      judgements: judgements.map(asInFile).map(judgement => moveTo(moved.get(judgement.profile ?? ''), judgement)),
    }))
    return rejudgeDocuments(this.#graph, documents, await allAsRuled(this.#graph, decided))
  }

  #work(written: readonly (readonly [string, Standing])[], retold: readonly (readonly [string, Standing])[]): Bound[] {
    const profileOf = (id: string) => this.#coming.get(id) ?? (this.#known.get(id) as StoredProfile).profile
    const rows = written.map(([id, standing]) => profileRow(profileOf(id), standing))
    const candidates = [...this.#coming.values()].flatMap(candidateRows)
    const reasons = retold
      .filter(([id]) => profileOf(id).curatedId === undefined)
      .map(([id, { score, reason }]): Properties => ({ id, score, reason }))
    const going = [...this.#going.values()].map(({ profile }) => profile)
    return [
      ...(going.length > 0
        ? [
            bind(deleteCandidates, { ids: going.flatMap(candidateRows).map(({ id }) => String(id)) }),
            bind(deleteProfiles, { ids: going.map(({ id }) => id) }),
          ]
        : []),
      ...(rows.length > 0 ? [bind(putProfiles, { rows })] : []),
      ...(candidates.length > 0 ? [bind(putCandidates, { rows: candidates })] : []),
      ...(reasons.length > 0 ? [bind(putReasons, { rows: reasons })] : []),
    ]
  }
}

/** A judgement of rules after they decided anew. */
function moveTo(standing: Standing | undefined, judgement: Judgement): Judgement {
  if (!standing || judgement.by !== 'rules') return judgement
  const { entityId, score, reason } = standing
  return { ...judgement, entityId, score, reason }
}

function hashed(plain: string, of: string): string {
  const digits = createHash('sha256').update(of).digest('hex').slice(0, 8)
  return plain.endsWith(':') ? `${plain}${digits}` : `${plain}-${digits}`
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
