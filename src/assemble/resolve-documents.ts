import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import type { Judgement, Reading } from '../model/records.ts'
import { assignIds } from '../resolve/assign-ids.ts'
import { judge, type Standing } from '../resolve/judge.ts'
import type { Member, Profile } from '../resolve/profile.ts'
import { type Cluster, resolveBlock, type Tie } from '../resolve/resolve-block.ts'
import {
  blockProfiles,
  deleteCandidates,
  deleteProfiles,
  documentJudgements,
  entityProfiles,
  profileDocuments,
  profilesElsewhere,
  putCandidates,
  putProfiles,
  putReasons,
  profiles as readProfiles,
  ruledIds,
} from '../statements/corpus.ts'
import type { Rejudged } from './assembly.ts'
import { components, reached } from './components.ts'
import type { Memory, Place } from './memory.ts'
import { type Coming, mintIds } from './mint-ids.ts'
import { readJudged } from './read-judged.ts'
import { rejudgeDocuments } from './rejudged.ts'
import { allAsRuled, asInFile } from './ruling.ts'
import { candidateRows, profileContents, profileRow, readProfile, type StoredProfile } from './stored-profiles.ts'

/** A document that a transaction brings, with the profiles of its things, or with null takes away. */
export interface Moving {
  readonly id: string
  readonly coming: { readonly reading: Reading; readonly own: ReadonlyMap<string, Profile> } | null
  /** Whether the graph has it already. */
  readonly isKnown: boolean
}

/** What the coming or going of documents means for who is who. */
export interface Resolving {
  /** The judgements about the things of each document that comes, in their order. */
  readonly judgements: readonly (readonly Judgement[])[]
  /** Other documents that mean other entities since. */
  readonly rejudged: readonly Rejudged[]
  /** Profiles that mean what they meant, for another reason. */
  readonly retold: ReadonlyMap<string, Tie>
  /** The blocks that were looked at, as they will be. */
  readonly blocks: ReadonlyMap<string, readonly Place[]>
  readonly work: readonly Bound[]
}

/**
 * Decides who the things of documents are, again for everything in the blocks that they touch. What stands in a block alone decides, so
 * that the order of loading makes no difference, and removal leads back. Reads the graph, writes nothing.
 */
export async function resolveDocuments(graph: Graph, moving: readonly Moving[], memory: Memory): Promise<Resolving> {
  if (moving.length === 0) return { judgements: [], rejudged: [], retold: new Map(), blocks: new Map(), work: [] }
  const resolver = new Resolver(graph, moving, memory)
  await resolver.look()
  await resolver.decide()
  return resolver.finish()
}

interface Arriving extends Coming {
  readonly reading: Reading
}

class Resolver {
  readonly #graph: Graph
  readonly #moving: readonly Moving[]
  readonly #memory: Memory
  readonly #arriving: readonly Arriving[]
  /** Profiles that the graph has, as far as they were read. */
  readonly #known = new Map<string, StoredProfile>()
  /** The blocks of which all profiles are known. */
  readonly #blocks = new Set<string>()
  readonly #coming = new Map<string, Profile>()
  readonly #going = new Map<string, StoredProfile>()
  readonly #inherited = new Map<string, string>()
  readonly #decided = new Map<string, Standing>()

  constructor(graph: Graph, moving: readonly Moving[], memory: Memory) {
    this.#graph = graph
    this.#memory = memory
    this.#moving = moving
    this.#arriving = moving.flatMap(({ id, coming }) => (coming ? [{ id, ...coming, mentions: coming.reading.mentions }] : []))
  }

  /** Finds which profiles come and which go. */
  async look(): Promise<void> {
    const own = this.#arriving.flatMap(each => [...each.own.values()])
    const ids = [...new Set(own.map(({ id }) => id))]
    const old = await this.#formerProfiles(new Set(ids))
    const leaving = [...new Set([...old.values()].flat())]
    const documentIds = [...old.keys()]
    const elsewhere = leaving.length === 0 ? [] : await this.#graph.read(profilesElsewhere, { ids: leaving, documentIds })
    const staying = new Set(elsewhere.map(each => each.id))
    for (const { id, profile } of await this.#graph.read(readProfiles, { ids: [...ids, ...leaving] }))
      this.#known.set(id, readProfile(profile))
    for (const id of leaving) {
      const stored = this.#known.get(id)
      if (stored && !staying.has(id)) this.#going.set(id, stored)
    }
    for (const profile of own) if (!this.#known.has(profile.id)) this.#coming.set(profile.id, profile)
    for (const each of this.#arriving) {
      const before = (old.get(each.id) ?? []).flatMap(id => this.#going.get(id) ?? [])
      for (const profile of each.own.values()) if (this.#coming.has(profile.id)) this.#inherit(profile, before)
    }
  }

  /** The profiles by which documents speak of things now, and none of them will, by document. */
  async #formerProfiles(staying: ReadonlySet<string>): Promise<Map<string, string[]>> {
    const ids = this.#moving.filter(({ isKnown }) => isKnown).map(({ id }) => id)
    const former = new Map(ids.map(id => [id, [] as string[]]))
    for (const { id, judgement } of ids.length === 0 ? [] : await this.#graph.read(documentJudgements, { ids })) {
      const { profile } = judgement
      if (profile != null && !staying.has(String(profile))) former.get(id)?.push(String(profile))
    }
    return former
  }

  /** What a changed document says of a thing takes the place of what it said before, under the same id. */
  #inherit(profile: Profile, going: readonly StoredProfile[]): void {
    const before = going.filter(({ profile: old }) => old.kind === profile.kind && old.blocks.some(block => profile.blocks.includes(block)))
    const named = before.find(({ profile: old }) => old.names.some(name => profile.names.includes(name))) ?? before[0]
    if (named && !this.#inherited.has(profile.id)) this.#inherited.set(profile.id, named.entityId)
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
    for (let next = [...new Set(first)]; next.length > 0; ) {
      for (const block of next) this.#blocks.add(block)
      const unread = next.filter(block => this.#memory.block(block) === undefined)
      const read = unread.length === 0 ? [] : await this.#graph.read(blockProfiles, { blocks: unread })
      const rows = [...next.flatMap(block => this.#memory.block(block) ?? []), ...read]
      const contents = await profileContents(this.#graph, [...new Set(rows.map(({ id }) => id))])
      for (const { id, ...standing } of rows) this.#known.set(id, { profile: contents.get(id) as Profile, ...standing })
      next = [...new Set([...contents.values()].flatMap(({ blocks }) => blocks))].filter(block => !this.#blocks.has(block))
    }
  }

  /** Entities about which people decided something keep what they have. */
  async #fixedIds(standing: readonly StoredProfile[]): Promise<Map<string, string>> {
    const ids = [...new Set([...standing.map(({ entityId }) => entityId), ...this.#inherited.values()])]
    const ruled = await this.#memory.ruled(ids, async asked => (await this.#graph.read(ruledIds, { ids: asked })).map(({ id }) => id))
    const held = standing.filter(({ profile, entityId }) => profile.curatedId === undefined && ruled.has(entityId))
    const inherited = [...this.#inherited].filter(([id, entityId]) => ruled.has(entityId) && this.#coming.get(id)?.curatedId === undefined)
    return new Map([...held.map(({ profile, entityId }): [string, string] => [profile.id, entityId]), ...inherited])
  }

  /** Gives every cluster its id, minting what is missing. */
  async #settle(clusters: readonly Cluster[], ties: ReadonlyMap<string, Tie>): Promise<void> {
    const current = ({ id }: Profile) => this.#known.get(id)?.entityId ?? this.#inherited.get(id)
    const ids = assignIds(clusters, current)
    const unnamed = clusters.filter(cluster => ids.get(cluster) === null)
    const assigned = [...ids.values()].flatMap(id => id ?? [])
    const minted = await mintIds(this.#graph, unnamed, this.#arriving, assigned, this.#memory)
    for (const cluster of clusters) {
      const entityId = ids.get(cluster) ?? minted.get(cluster) ?? ''
      for (const { id } of cluster.members) this.#decided.set(id, { entityId, ...(ties.get(id) as Tie) })
    }
  }

  async finish(): Promise<Resolving> {
    const standing = (profile: Profile) => this.#decided.get(profile.id) ?? (this.#known.get(profile.id) as StoredProfile)
    const judged = this.#arriving.map(({ id, reading, own }) => ({ documentId: id, judgements: judge(reading, own, standing) }))
    const judgements = await allAsRuled(this.#graph, judged)
    const moved = new Map([...this.#decided].filter(([id, { entityId }]) => this.#isOther(id, known => known.entityId !== entityId)))
    const otherwise = [...this.#decided].filter(
      ([id, { score, reason }]) => !moved.has(id) && this.#isOther(id, known => known.score !== score || known.reason !== reason),
    )
    const isOtherwise = new Set(otherwise.map(([id]) => id))
    const written = [...this.#decided].filter(([id]) => this.#coming.has(id) || moved.has(id) || isOtherwise.has(id))
    const retold = new Map(
      otherwise
        .filter(([id]) => this.#profile(id).curatedId === undefined)
        .map(([id, { score, reason }]): [string, Tie] => [id, { score, reason }]),
    )
    return { judgements, rejudged: await this.#rejudged(moved), retold, blocks: this.#places(), work: this.#work(written, retold) }
  }

  /** What will be in the blocks that were looked at. */
  #places(): Map<string, Place[]> {
    const places = new Map([...this.#blocks].map(block => [block, [] as Place[]]))
    for (const id of new Set([...this.#known.keys(), ...this.#coming.keys()])) {
      if (this.#going.has(id)) continue
      const { entityId, score, reason } = this.#decided.get(id) ?? (this.#known.get(id) as StoredProfile)
      for (const block of this.#profile(id).blocks) places.get(block)?.push({ id, entityId, score, reason })
    }
    return places
  }

  #profile(id: string): Profile {
    return this.#coming.get(id) ?? (this.#known.get(id) as StoredProfile).profile
  }

  #isOther(id: string, differs: (known: StoredProfile) => boolean): boolean {
    const known = this.#known.get(id)
    return known !== undefined && differs(known)
  }

  /** Other documents whose things are another entity now. */
  async #rejudged(moved: ReadonlyMap<string, Standing>): Promise<Rejudged[]> {
    if (moved.size === 0) return []
    const rows = await this.#graph.read(profileDocuments, { ids: [...moved.keys()] })
    const isMoving = new Set(this.#moving.map(({ id }) => id))
    const ids = [...new Set(rows.map(({ documentId }) => documentId))].filter(id => !isMoving.has(id))
    const documents = await readJudged(this.#graph, ids, this.#memory)
    const decided = documents.map(({ id: documentId, judgements }) => ({
      documentId,
      judgements: judgements.map(asInFile).map(judgement => moveTo(moved.get(judgement.profile ?? ''), judgement)),
    }))
    return rejudgeDocuments(this.#graph, documents, await allAsRuled(this.#graph, decided))
  }

  #work(written: readonly (readonly [string, Standing])[], retold: ReadonlyMap<string, Tie>): Bound[] {
    const rows = written.map(([id, standing]) => profileRow(this.#profile(id), standing))
    const candidates = [...this.#coming.values()].flatMap(candidateRows)
    const reasons = [...retold].map(([id, tie]): Properties => ({ id, ...tie }))
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
