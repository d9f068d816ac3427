import type { Span } from '../model/records.ts'

/** A text with runs of white space as one space, and where each character stood before. */
interface Squeezed {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Finds words in a text without regard to how white space is arranged, and gives the exact slice. */
export class Searchable {
  readonly text: string
  readonly #squeezed: Squeezed

  constructor(text: string) {
    this.text = text
    this.#squeezed = squeeze(text)
  }

  /** Every place where `words` stand. */
  find(words: string): Span[] {
    const wanted = words.trim().replaceAll(/\s+/g, ' ')
    return wanted === '' ? [] : places(this.#squeezed, wanted)
  }

  /** Every place where `words` stand as whole words; the first letter may differ in case, unless it is an acronym. */
  findForm(words: string): Span[] {
    const swapped = /^\p{Lu}{2}/u.test(words) ? words : swapFirst(words)
    const spans = [...this.find(words), ...(swapped === words ? [] : this.find(swapped))]
    return spans.filter(span => this.#standsAlone(span)).sort((a, b) => a.start - b.start)
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  /** Whether no letter or digit touches the span from outside. */
  #standsAlone({ start, end }: Span): boolean {
    const joined = (at: number) => isWordCharacter(this.text.charAt(at - 1)) && isWordCharacter(this.text.charAt(at))
    return !joined(start) && !joined(end)
  }
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character)
}

/** The line of `offset`, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function swapFirst(words: string): string {
  const first = words.charAt(0)
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + words.slice(1)
}

function squeeze(text: string): Squeezed {
  const offsets: number[] = []
  const kept: string[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const space = /\s/.test(character)
    if (space && kept.at(-1) === ' ') continue
    kept.push(space ? ' ' : character)
    offsets.push(index)
  }
  return { text: kept.join(''), offsets }
}

function places({ text, offsets }: Squeezed, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = offsets[at] ?? 0
    const end = (offsets[at + words.length - 1] ?? 0) + 1
    found.push({ start, end })
  }
  return found
}
