import { fold } from '../model/fold.ts'
import { remembered } from './remembered.ts'

const addresses = new Set(
  'mr mrs ms miss mx dr prof professor sir dame hon honourable excellency he m mme madame monsieur mlle sr sra don dona herr frau h e her his phd jr'.split(
    ' ',
  ),
)
const female = new Set(['mrs', 'ms', 'miss', 'mme', 'madame', 'mlle', 'sra', 'dame', 'frau'])
const male = new Set(['mr', 'sir', 'monsieur', 'sr', 'herr'])

/** The words of a person's name as they are compared: folded, without forms of address; an initial is a word of one letter. */
export const personWords: (name: string) => readonly string[] = remembered(name => {
  const words = fold(name).split(' ')
  let first = 0
  while (first < words.length - 1 && isAddress(words, first)) first++
  const last = words.length > 2 && ['phd', 'jr'].includes(words.at(-1) ?? '') ? words.length - 1 : words.length
  return words.slice(first, last)
})

/** A letter before further words may be an initial: "M. Coumare" is not one, "H. E." is. */
function isAddress(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'h') return words[at + 1] === 'e' && words.length > at + 2
  if (word === 'e') return words[at - 1] === 'h'
  return word !== 'm' && addresses.has(word)
}

/** What a form of address tells: "f", "m", or nothing. */
export function genderOf(address: string): 'f' | 'm' | null {
  const words = fold(address).split(' ')
  if (words.some(word => female.has(word))) return 'f'
  return words.some(word => male.has(word)) ? 'm' : null
}

/** How well two names agree: in full, but for what stands in the middle, by an initial, by the family name only, or not (null). */
export type NameAgreement = 'full' | 'middle' | 'initial' | 'family' | null

/** Compares two names, given by their words. Names that cannot be of one person give null: "Luca" is not "Gianluca". */
export function compareNames(a: readonly string[], b: readonly string[]): NameAgreement {
  if (a.at(-1) !== b.at(-1)) return null
  if (a.length === 1 || b.length === 1) return 'family'
  const [first = '', ...restA] = a.slice(0, -1)
  const [other = '', ...restB] = b.slice(0, -1)
  if (!isForm(first, other) || !isWithin(restA, restB)) return null
  if (first.length === 1 || other.length === 1) return 'initial'
  return a.join(' ') === b.join(' ') ? 'full' : 'middle'
}

/** Whether a name tells too little to stand for one person: a family name alone, or with an initial. */
export function isVagueName(words: readonly string[]): boolean {
  return words.length === 1 || words[0]?.length === 1
}

function isForm(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether the shorter of two lists has no word that the longer, in its order, lacks. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let from = 0
  for (const word of short) {
    const at = long.findIndex((each, index) => index >= from && isForm(word, each))
    if (at < 0) return false
    from = at + 1
  }
  return true
}
