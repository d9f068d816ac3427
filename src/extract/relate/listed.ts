import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Mint } from './posts.ts'
import type { Sentence } from './sentence.ts'

const name =
  /^(?:(?:the|its)\s+)?(\p{Lu}[\p{L}\p{M}\p{N}.&'-]*(?:\s+(?:(?:of|for|de|du|des|del|di|da|do|la|le|y|e)\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}.&'-]*){0,6})(?:\s*\([^)]*\))?$/u
const between =
  /\s*[;/|]\s*|\s+\+\s+|,\s+(?:and\s+|as well as\s+)?|\s+(?:and|&|as well as|together with|with)\s+(?=(?:the\s+|its\s+)?[\p{Lu}‹]|its\s+(?:\p{Ll}+\s+){1,3}‹)/gu

/** What makes an adjective of a body: "‹o1›-funded", "‹o1› co-financed". */
export const adjectival = '(?:-|\\s(?=co-))(?:co-)?\\p{Ll}*(?:ed|run)(?=\\s)'
const isAdjectival = pattern(`^${adjectival}`, 'u')
/** Whether a body that ends at a place of a sentence only makes an adjective of what follows. */
export const isAdjective = (code: string, end: number): boolean => isAdjectival.test(code.slice(end, end + 24))

const signOf = pattern(`^[^‹()]*(?:‹[ol]\\d+›(?:'s?|${adjectival})\\s+(?:own\\s+)?)?(‹[oj]\\d+›)(?!${adjectival})`, 'u')

/** A body with a sign, or a capitalised name that only its place in a list shows to be one. */
const item = `(?:the\\s+|its\\s+|our\\s+|(?:the\\s+)?(?:\\p{L}[\\p{L}-]*|‹[ol]\\d+›)'s?\\s+(?:own\\s+)?)?(?:(?:(?:[\\p{Ll}'-]+|\\p{Lu}\\p{Ll}+(?:an|ish|ese|ch)|NGO|‹o\\d+›${adjectival})\\s+){0,3}‹[oj]\\d+›(?!-)|\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'-]*(?:\\s+(?:(?:of|for|de|du|des|del|di|da|do|la)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'-]*){0,5}(?=\\s*\\(|[,.;]|\\s+(?:and|in|with|on|at)\\s|\\s*$))(?:\\s*\\([^()]{0,40}\\))?(?:\\s+of\\s+(?:the\\s+)?‹[ol]\\d+›(?:\\s*\\(‹[ol]\\d+›\\))?)?(?:'s\\s+‹o\\d+›)?`

/** "three ‹o1›-funded projects" in front of a list or behind it. */
const several =
  '(?:(?:‹o\\d+›(?:-|\\s(?=co-)))?[\\p{L}\\d-]+\\s+){0,4}(?:projects|initiatives|organi[sz]ations|partners|programmes|networks|institutions)'
const inFront = `(?:the\\s+)?${several}(?:[,:]\\s+|\\s+[–—-]\\s+|\\s+\\()`
const behind = `,\\s+(?:all\\s+)?${several}(?=,)`
/** The source of an expression for a list of bodies. */
export const listOfBodies = `${item}(?:(?:,\\s+(?:and\\s+)?|,?\\s+and\\s+|\\s*&\\s*|\\s*[;|]\\s*|\\s+\\+\\s+|\\s*/\\s*|,?\\s+as\\s+well\\s+as\\s+|,?\\s+together\\s+with\\s+)${item})*`
/** That for a list of which the text says what they are, so that it may end in a comma or a bracket: "three projects, ‹j1› and ‹j2›, organized". */
export const countedBodies = `(?:${inFront}${listOfBodies}|${listOfBodies}${behind})`

/**
 * The bodies that a list names from one place of a sentence to another: those with a sign, and any name that only the list shows to be
 * a body.
 */
export function bodiesListed(sentence: Sentence, from: number, to: number, mint: Mint): Figure[] {
  const stretch = sentence.code.slice(from, to)
  const found: Figure[] = []
  let at = 0
  for (const gap of [...stretch.matchAll(between), null]) {
    const end = gap?.index ?? stretch.length
    const body = bodyOf(at, stretch.slice(at, end))
    if (body) found.push(body)
    at = end + (gap?.[0].length ?? 0)
  }
  return [...new Set(found)]

  function bodyOf(start: number, piece: string): Figure | null | undefined {
    // Of "‹o1›'s ‹o2›" the unit.
    const sign = signOf.exec(piece)?.[1]
    if (sign) return sentence.figureAt(sign)
    const trimmed = piece.trim().replace(/[.,;]$/, '')
    const minted = name.exec(trimmed)?.[1]
    if (!minted || minted.length < 3 || /\b(?:Day|Week|Month|Year)$/.test(minted)) return null
    const begin = from + start + piece.indexOf(minted)
    return mint(sentence.span(begin, begin + minted.length))
  }
}
