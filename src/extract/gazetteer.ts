import type { Span } from '../model/records.ts'
import { printed } from './pattern.ts'
import { anyOf } from './words.ts'

const opening = /[\p{L}\p{N}]+/u

/** Many names that a text may print. They are looked up by their first word, which is faster than one expression of them all. */
export class Gazetteer {
  readonly #byFirstWord = new Map<string, RegExp>()

  /** `before` and `after` are sources of expressions that hold around a name. */
  constructor(names: Iterable<string>, { before = '', after = '' }) {
    const groups = new Map<string, string[]>()
    for (const name of names) {
      const word = opening.exec(name)?.[0] ?? ''
      groups.set(word, [...(groups.get(word) ?? []), printed(name).replaceAll("'", "['’]")])
    }
    for (const [word, forms] of groups) this.#byFirstWord.set(word, new RegExp(`${before}(?:${anyOf(forms)})${after}`, 'uy'))
  }

  /** Where a text prints one of the names, of those that begin at one place the longest. */
  in(text: string): Span[] {
    const found: Span[] = []
    let end = 0
    for (const { index, 0: word } of text.matchAll(words)) {
      const names = index < end ? undefined : this.#byFirstWord.get(word)
      if (!names) continue
      names.lastIndex = index
      const match = names.exec(text)
      if (!match) continue
      end = index + match[0].length
      found.push({ start: index, end })
    }
    return found
  }
}

const words = new RegExp(opening, 'gu')
