import { dateInWords } from '../model/words.ts'
import type { TextFragment, WordsFragment } from './queries.ts'

/** A footnote: the words, the document, and where in it they stand. */
export interface Note {
  readonly number: number
  readonly quote: string
  readonly origin: string
  readonly documentId: string
  readonly start: number
  readonly end: number
}

type Words = Pick<WordsFragment, 'quote' | 'start' | 'end' | 'document'>

/** The footnotes of a briefing in the order in which they are first needed; the same words get the same number. */
export class Footnotes {
  readonly #notes = new Map<string, Note>()

  get all(): readonly Note[] {
    return [...this.#notes.values()]
  }

  /** The numbers of these words. */
  of(words: readonly Words[]): number[] {
    return [...new Set(words.map(each => this.#numberOf(each)))].sort((a, b) => a - b)
  }

  #numberOf({ quote, start, end, document }: Words): number {
    const key = `${document.id} ${start} ${end}`
    const known = this.#notes.get(key)
    if (known) return known.number
    const number = this.#notes.size + 1
    this.#notes.set(key, { number, quote: quote.replace(/\s+/g, ' '), origin: originOf(document), documentId: document.id, start, end })
    return number
  }
}

/** A document in one line; of a retelling also what it retells. */
function originOf({ retells, ...document }: TextFragment): string {
  return retells ? `${described(document)}; a retelling of ${described(retells)}` : described(document)
}

function described({ title, publisher, publishedOn, url }: Omit<TextFragment, 'id' | 'retells'>): string {
  return [`“${title}”`, publisher, publishedOn && dateInWords(publishedOn), url].filter(Boolean).join(', ')
}
