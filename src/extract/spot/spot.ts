import type { EntityKind } from '../../model/kinds.ts'
import type { Span } from '../../model/records.ts'

/** A stretch of text that a rule took for something, before it is decided what stands for the same thing. */
export interface Spot extends Span {
  readonly kind: Extract<EntityKind, 'Person' | 'Organization' | 'Event' | 'Convention' | 'Project' | 'Place'> | 'Quote'
  /** The words with runs of white space as one space. */
  readonly name: string
  /** Another form of the same thing that is printed beside it: an acronym in brackets, a quoted title. */
  readonly also?: readonly string[]
  /** The organization that a unit is part of, as printed in front of or behind it. */
  readonly parent?: string
  readonly number?: string
  readonly type?: string
  /** For an event: which edition. */
  readonly edition?: number
  /** Where the form of address before a name begins. */
  readonly lead?: number
  /** Sure by its form, or only by where it stands. */
  readonly certain?: boolean
  /** Told by its capital alone: it stays only where a sentence says something of it. */
  readonly guessed?: boolean
}

/** The words of a span with runs of white space as one space. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The characters of a text that belong to something already. */
export class Covered {
  readonly #characters: Uint8Array

  constructor(length: number, spans: Iterable<Span> = []) {
    this.#characters = new Uint8Array(length)
    for (const span of spans) this.add(span)
  }

  add({ start, end }: Span): void {
    this.#characters.fill(1, start, end)
  }

  /** Whether a span shares a character with any of them. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#characters[at] === 1) return true
    return false
  }
}
