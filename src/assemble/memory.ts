import type { Standing } from '../resolve/judge.ts'
import type { Tie } from '../resolve/resolve-block.ts'
import type { Judged } from './assembly.ts'

/** How many documents, and how many places of profiles in blocks, are kept in mind. */
const mostDocuments = 2_000
const mostPlaces = 200_000

/** A profile in a block, and what was decided about it. */
export interface Place extends Standing {
  readonly id: string
}

/** What a transaction has written. */
export interface Written {
  /** Documents as they are now. */
  readonly documents: readonly Judged[]
  readonly removed: readonly string[]
  /** Profiles that are judged as before for another reason. */
  readonly retold: ReadonlyMap<string, Tie>
  /** Whole blocks as they are now. */
  readonly blocks: ReadonlyMap<string, readonly Place[]>
}

/** What this process has written, so that it need not read it again. It holds for one revision of the graph. */
export class Memory {
  #revision = 0
  readonly #documents = new Map<string, Judged>()
  readonly #blocks = new Map<string, readonly Place[]>()
  readonly #unruled = new Set<string>()
  #places = 0

  /** Forgets everything where the graph is at another revision: somebody else has written. */
  at(revision: number): this {
    if (revision !== this.#revision) {
      this.#documents.clear()
      this.#unruled.clear()
      this.#forgetBlocks()
    }
    this.#revision = revision
    return this
  }

  document(id: string): Judged | undefined {
    return this.#documents.get(id)
  }

  /** All that is in a block. */
  block(block: string): readonly Place[] | undefined {
    return this.#blocks.get(block)
  }

  /** Those of these entities about which people decided something, asking only for those of which that is not known. */
  async ruled(ids: readonly string[], ask: (ids: readonly string[]) => Promise<readonly string[]>): Promise<Set<string>> {
    const unknown = ids.filter(id => !this.#unruled.has(id))
    const ruled = new Set(unknown.length === 0 ? [] : await ask(unknown))
    for (const id of unknown) if (!ruled.has(id)) this.#unruled.add(id)
    return ruled
  }

  /** Takes note of a transaction over documents that led to `revision`. */
  note(revision: number, { documents, removed, retold, blocks }: Written): void {
    this.#revision = revision
    for (const id of removed) this.#documents.delete(id)
    if (retold.size > 0) for (const document of this.#documents.values()) this.#documents.set(document.id, withReasons(document, retold))
    for (const { id, citedOn, readAt, mentions, passages, judgements } of documents) {
      this.#documents.delete(id)
      this.#documents.set(id, {
        id,
        citedOn,
        readAt,
        mentions: mentions.map(({ key, start, end }) => ({ key, start, end })),
        passages: passages.map(({ start, end }) => ({ start, end })),
        judgements: [...judgements].sort((a, b) => (a.key < b.key ? -1 : 1)),
      })
    }
    for (const id of this.#documents.keys()) {
      if (this.#documents.size <= mostDocuments) break
      this.#documents.delete(id)
    }
    if (this.#places > mostPlaces) this.#forgetBlocks()
    for (const [block, places] of blocks) {
      this.#places += places.length - (this.#blocks.get(block)?.length ?? 0)
      this.#blocks.set(block, places)
    }
  }

  #forgetBlocks(): void {
    this.#blocks.clear()
    this.#places = 0
  }
}

function withReasons(document: Judged, retold: ReadonlyMap<string, Tie>): Judged {
  if (!document.judgements.some(({ profile = '' }) => retold.has(profile))) return document
  return { ...document, judgements: document.judgements.map(judgement => ({ ...judgement, ...retold.get(judgement.profile ?? '') })) }
}
