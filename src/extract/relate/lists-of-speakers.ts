import type { Figure } from '../cast.ts'
import type { Sentence } from './sentence.ts'

/** "‹p1› is Director of ‹o1› since 2009.", "‹p1› – Chair of ‹o1›." below the title of a session presents its speaker. */
export const introducesSpeaker =
  /^\s*(?:[\p{Lu}][\p{L}.]*\s+){0,2}‹p\d+›(?:,\s|\s+[–—-]\s|\s+\(|\s+(?:is|was|has|took|teaches|leads|heads|works|directs|chairs|runs|joined|serves|represents|comes|studied|holds|co-?founded|founded)\b)/u

/** What stands between the title of an event and the first of those who are listed behind it: '‹d1›, "‹e2›" (moderator: ‹p3›)'. */
export function peopleBehindTitle(sentence: Sentence, event: Figure): string | null {
  const { code, block } = sentence
  const [title] = sentence.signs('e')
  const person = sentence.signs('p').find(({ at }) => at > (title?.end ?? 0))
  if (
    title?.figure !== event ||
    !person ||
    /\b(?:to|of|for|at|from|after|before)\s+(?:the\s+)?$/.test(code.slice(0, title.at)) ||
    told.test(code.slice(0, title.at))
  )
    return null
  const between = code.slice(title.end, person.at)
  return (block.kind === 'paragraph' ? strictly : loosely).test(between) && !told.test(between)
    ? (between.split(/[,;(|]|‹\w\d+›/).at(-1) ?? '')
    : null
}

const strictly = /^"?(?:,?\s*\(?‹[dl]\d+›\)?){0,2}\s*(?::|,?\s+(?:with|by)\s)\s*(?:the\s+)?(?:\p{L}+\s+){0,3}$/u
const loosely = /^"?(?:[^‹.;]|‹[dlo]\d+›){0,80}(?:[:(|,–—-]\s*|\b(?:with|by|between|featuring)\s+)(?:[\p{L}.-]+[\s:]+){0,4}$/u
/** A finite verb makes a sentence of a line. */
const told = /(?<!\p{L})(?:is|are|was|were|has|had|have|will|said|says|told|spoke|came|took)(?!\p{L})/u

/** "‹p1›, Director of ‹o1›; ‹p2›, ‹o3›; ‹p4› (‹o5›)": a list of people in a line of their own. */
export function isRoster(code: string): boolean {
  const parts = code.split(/;\s+(?:and\s+)?/)
  return (
    parts.length > 1 && parts.every(part => /^\s*(?:[\p{Lu}][\p{L}.]*\s+){0,2}‹p\d+›(?:\s\p{Lu}\.\p{Lu}\.)?\s*(?:[,(]|\.?$)/u.test(part))
  )
}

/** What a list of people is said to be who do not speak. */
const otherPeople =
  /\b(?:members?|winners?|awards?|awarded|prizes?|laureates?|elected|appointed|board|bureau|committee|authors?|editors?|contacts?|team|staff|organi[sz]\p{L}+|signed|signator\p{L}+|trainees|graduates|fellows|alumni|nominees|candidates|visited|met|absent|excused|thanks?|acknowledg\p{L}+|partners?)\b/iu

/** "She had invited:" above a list of people, each a line of its own: a report gives no other list of people without saying what for. */
export function introducesPeople(intro: Sentence, sentences: readonly Sentence[]): boolean {
  if (intro.block.kind === 'item' || otherPeople.test(intro.code)) return false
  const below = sentences.filter(
    ({ block, blockIndex }) => block.kind === 'item' && blockIndex > intro.blockIndex && blockIndex <= intro.blockIndex + 2,
  )
  return below.length > 1 && below.every(({ code }) => /^\s*(?:[-–•]\s*)?‹p\d+›/u.test(code))
}
