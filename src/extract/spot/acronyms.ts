import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { wordsOf } from './spot.ts'

/** A name and the abbreviation that the text introduces for it. */
export interface Introduction {
  readonly long: Span
  readonly short: Span
}

const bracketed = /\(\s*((?:\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*)(?:[-/& ]\p{Lu}[\p{L}\p{N}]*)*)\s*\)/gu
/** "Weavers Cooperative Union, or WCU, …" */
const otherwise = /,\s+or\s+(?:the\s+|simply\s+|in short\s+)?(\p{Lu}[\p{Lu}\p{N}-]{1,13})(?=[.,;:)])/gu
const apposed =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{2,}[\p{L}\p{N}-]*)(?:,\s+|\s+[–—-]\s+|\s+\()(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}’'-]*)(?:\s+(?:of|for|and|the|on|in|to|at|de|da|do|del|la|et|y|\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}\.))+)/gu

/**
 * Finds "Name (ACRONYM)" and "ACRONYM, the Name". The name is the shortest run of words before the bracket whose initials give the
 * abbreviation, letters inside words allowed (Schwartz and Hearst, Pacific Symposium on Biocomputing 2003).
 */
export function introductionsOf(text: string): Introduction[] {
  const found: Introduction[] = []
  for (const match of [...text.matchAll(bracketed), ...text.matchAll(otherwise)]) {
    const short = match[1] ?? ''
    if (short.length > 14 || !/\p{Lu}.*[\p{Lu}\p{N}]/u.test(short)) continue
    const start = match.index + match[0].indexOf(short)
    const long = longForm(text, match.index, short)
    if (long) found.push({ long, short: { start, end: start + short.length } })
  }
  for (const match of text.matchAll(apposed)) {
    const [whole, short = '', name = ''] = match
    const at = match.index + whole.length - name.length
    const end = trimmedEnd(name)
    // In a list of acronyms the next one begins no name.
    if (initialsFit(short, name.slice(0, end)) && !/(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}])/u.test(name.slice(0, end)))
      found.push({ long: { start: at, end: at + end }, short: { start: match.index, end: match.index + short.length } })
  }
  return found
}

const trimmedEnd = (name: string) => name.replace(/\s+(?:of|for|and|the|on|in|to|at|de|da|do|del|la|et|y)$/u, '').length

/** The words before `at` that `short` abbreviates. */
function longForm(text: string, at: number, short: string): Span | null {
  const letters = short.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const before = text.slice(Math.max(0, at - 220), at)
  const cut = Math.max(before.lastIndexOf('\n\n'), before.search(/[.;:!?][^.;:!?]*$/))
  const window = before.slice(cut < 0 ? 0 : cut + 1).trimEnd()
  let position = window.length
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters.charAt(index).toLowerCase()
    do position--
    while (position >= 0 && !(plain(window.charAt(position)) === letter && (index > 0 || opensWord(window, position))))
    if (position < 0) return capitals(window, at, text, letters)
  }
  const words = window.slice(position)
  if (
    // "CIRIEC-Peru and UPL's Centre for Water (CCW)"
    /^\p{Lu}{3,}[\p{L}-]*\s+and\s/u.test(words) ||
    !/^\p{Lu}/u.test(words) ||
    /,/.test(words.split(' ').slice(0, 3).join(' ')) ||
    words.split(/\s+/).length > letters.length + 5 ||
    words.split(/\s+/).length < 2
  )
    return capitals(window, at, text, letters)
  return exact(text, words, at)
}

/** A run of capitalised words straight before the bracket whose initials contain most of the letters. */
function capitals(window: string, at: number, text: string, letters: string): Span | null {
  const whole =
    /(?:(?:\p{Lu}[\p{L}\p{M}’'-]*)(?:\s+(?:of|for|and|the|on|in|to|de|da|do|del|la|et|y|di|van|du|des)){0,2}\s+)*\p{Lu}[\p{L}\p{M}’'-]*$/u.exec(
      window,
    )?.[0]
  if (!whole) return null
  // "FAO and the Brazilian Cooperation Agency", "the World Bank's Department of Wool"
  const behind = whole.replace(/^(?:.*['’]s\s+|\p{Lu}{3,}(?:-\p{L}+)?\s+and\s+(?:the\s+)?)(?=\p{Lu})/su, '')
  const run = behind !== whole && abbreviates(letters, behind, 0.5) ? behind : abbreviates(letters, whole, 0.6) ? whole : null
  return run && !namesPerson(run) ? exact(text, run, at) : null
}

/** Whether a share of the letters are initials of a name of several words. */
function abbreviates(letters: string, name: string, share: number): boolean {
  const initials = name.split(/[\s-]+/).map(word => plain(word.charAt(0)))
  const hits = [...letters.toLowerCase()].filter(letter => initials.includes(letter)).length
  return /\s/.test(name) && hits >= Math.ceil(letters.length * share)
}

/** "Jamaica Weavers' Federation and Brian Finnegan": what stands in brackets behind is the body of somebody. */
function namesPerson(run: string): boolean {
  const given = fold(run.split(/\s+/).at(-2) ?? '')
  return lexicon().givenNames.has(given) && !lexicon().isWord(given)
}

function exact(text: string, words: string, at: number): Span | null {
  const end = text.slice(0, at).trimEnd().length
  const start = end - words.length
  return text.slice(start, end) === words ? { start, end } : null
}

const plain = (letter: string) => letter.normalize('NFKD').charAt(0).toLowerCase()
const opensWord = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))

/** Whether the initials of the capitalised words of `name` follow the letters of `short`. */
function initialsFit(short: string, name: string): boolean {
  // "FUNDAMENTALS" is short for a name by its first word.
  const [first = ''] = name.split(/\s/)
  if (first.length > 5 && short.toLowerCase().startsWith(first.toLowerCase()) && name.length > short.length) return true
  const letters = [...short.replaceAll(/[^\p{Lu}]/gu, '').toLowerCase()]
  const words = name.split(/[\s-]+/).map(plain)
  let at = 0
  let hits = 0
  for (const letter of letters) {
    const next = words.indexOf(letter, at)
    if (next < 0) continue
    hits++
    at = next + 1
  }
  return (
    hits >= Math.max(2, Math.ceil(letters.length * 0.5)) &&
    words.length >= 2 &&
    wordsOf(name, { start: 0, end: name.length }).length > short.length
  )
}
