import type { Tie } from '../resolve/resolve-block.ts'
import type { Judged } from './assembly.ts'

/** How many documents are kept in mind. */
const mostDocuments = 2_000

/** What this process has written, so that it need not read it again. It holds for one revision of the graph. */
export class Memory {
  #revision = 0
  readonly #documents = new Map<string, Judged>()

  /** Forgets everything where the graph is at another revision: somebody else has written. */
  at(revision: number): this {
    if (revision !== this.#revision) this.#documents.clear()
    this.#revision = revision
    return this
  }

  document(id: string): Judged | undefined {
    return this.#documents.get(id)
  }

  /**
   * Takes note of a transaction that led to `revision`: the documents that it wrote and those that it removed, and profiles that are
   * judged for another reason.
   */
  note(revision: number, documents: readonly Judged[], removed: readonly string[], retold: ReadonlyMap<string, Tie>): void {
    this.#revision = revision
    for (const id of removed) this.#documents.delete(id)
    if (retold.size > 0) for (const document of this.#documents.values()) this.#documents.set(document.id, withReasons(document, retold))
    for (const { id, citedOn, mentions, passages, judgements } of documents) {
      this.#documents.delete(id)
      this.#documents.set(id, {
        id,
        citedOn,
        mentions: mentions.map(({ key, start, end }) => ({ key, start, end })),
        passages: passages.map(({ start, end }) => ({ start, end })),
        judgements: [...judgements].sort((a, b) => (a.key < b.key ? -1 : 1)),
      })
    }
    for (const id of this.#documents.keys()) {
      if (this.#documents.size <= mostDocuments) break
      this.#documents.delete(id)
    }
  }
}

function withReasons(document: Judged, retold: ReadonlyMap<string, Tie>): Judged {
  if (!document.judgements.some(({ profile = '' }) => retold.has(profile))) return document
  return { ...document, judgements: document.judgements.map(judgement => ({ ...judgement, ...retold.get(judgement.profile ?? '') })) }
}
