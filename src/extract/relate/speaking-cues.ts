import { cueBehind, doesOtherwise } from './cues-behind.ts'
import { type Cue, cueInFront } from './cues-in-front.ts'
import type { Sentence, Sign } from './sentence.ts'

/**
 * For each person of a sentence what shows that he speaks: words in front, behind, or those of another member of the same list. Null for
 * whoever the words say not to speak, undefined where they say nothing.
 */
export function cuesIn(
  sentence: Sentence,
  people: readonly Sign[],
  attendedFrom: number,
  appositionEnd: (sentence: Sentence, at: number) => number,
): (Cue | null | undefined)[] {
  const { code } = sentence
  const between = (index: number) => code.slice(people[index]?.end ?? 0, people[index + 1]?.at ?? code.length)
  const found = people.map((person, index): Cue | null | undefined => {
    if (attendedFrom < person.at) return null
    const linked = index === 0 || isListed(between(index - 1))
    const front = cueInFront(code.slice(0, person.at), linked)
    if (front === null || front?.rule === 'speaking by passive') return front
    if (isLeader(code, person)) return null
    const next = people[index + 1]?.at ?? code.length
    const end = appositionEnd(sentence, person.end)
    const rest = code.slice(person.end, next)
    const rests = restsOf(code.slice(end, next), rest)
    const behind = cueBehind(rests, code, person.end)
    if (behind !== undefined) return behind
    if (front) return front
    if (doesOtherwise(rests, code, person.end)) return null
    return /\bafter\s+$/i.test(code.slice(0, person.at)) && /\bfloor\b/.test(code)
      ? { role: 'SPEAKER', rule: 'speaking by announcement' }
      : undefined
  })
  // "‹p1›, …, ‹p2› (‹o2›) and ‹p3›, …, opened": a list shares the cue of its last member.
  let shared = false
  for (let index = people.length - 2; index >= 0; index--) {
    const next = found[index + 1]
    const gap = between(index).replace(beside, '')
    const apposed = code.slice(Math.max(appositionEnd(sentence, people[index]?.end ?? 0), people[index]?.end ?? 0), people[index + 1]?.at)
    shared =
      found[index] === undefined &&
      next?.rule !== 'speaking by passive' &&
      isListed(gap) &&
      (/^\)/.test(gap) ||
        /^(?:[^.]*,)?\s*(?:and|&)\s+(?:[\p{L}‹›\d' -]{0,40})$/u.test(gap) ||
        (shared && (/^,\s+(?:[\p{L}'-]+\s+){0,4}$/u.test(gap) || /^,\s+(?:[\p{L}'-]+\s+){0,2}$/u.test(apposed))))
    if (shared) found[index] = next
  }
  for (let index = 1; index < people.length; index++) {
    const last = found[index - 1]
    if (found[index] !== undefined || !last) continue
    const gap = between(index - 1)
    // "facilitated by ‹p1›, with ‹p2› and ‹p3›", "‹p1› answered questions together with ‹p2›"
    if (companion.test(gap)) found[index] = { role: 'SPEAKER', rule: last.rule }
    else if (last.rule !== 'speaking by verb' ? isListed(gap) : isElliptic(gap, between(index))) found[index] = last
  }
  return found
}

const companion =
  /(?:,\s+with|\b(?:together|along|jointly|alongside|in tandem)\s+with|\balongside|\bjoined\s+by|\bside\s+by\s+side\s+with)\s+(?:[\p{L}'-]+\s+){0,4}$/u

/** The body beside a name: " (‹o1›)", " of ‹o1›". */
const beside = /^\s*(?:\([^()]*\)|(?:of|from|for)\s+(?:the\s+)?‹[ol]\d+›)/u

/** "‹o1›, which ‹p2› of ‹o3› chairs" */
const isLeader = (code: string, { at, end }: Sign) =>
  /‹[oj]\d+›(?:\s*\(‹[oj]\d+›\))?[^.;]{0,80}\b(?:which|that)\s+$/.test(code.slice(0, at)) &&
  /^(?:\s+(?:of|from|at)\s+(?:the\s+)?‹o\d+›)?\s+(?:co-)?(?:chairs|heads|leads|directs|presides over|runs|manages)\b/.test(code.slice(end))

/** What follows a name, nearest first: behind the apposition, straight behind, without "of ‹o1›", behind a clause between commas. */
function restsOf(apposed: string, straight: string): string[] {
  const beyond = /^,[^.;:]*?,\s+(?=[a-z])/.exec(apposed)?.[0] ?? null
  const over = beyond === null ? (/^(?:\s+(?:at|of|in|from)\s+[^.;:,]*|,[^.;:]*?),\s+(?=[a-z])/.exec(straight)?.[0] ?? null) : null
  return [
    apposed,
    straight,
    straight.replace(/^\)/, ''),
    straight.replace(/^\s+(?:of|from|for)\s+(?:the\s+)?‹[ol]\d+›(?:'s?)?(?:\s*\([^()]*\))?,?/, ''),
    ...(beyond !== null ? [apposed.slice(beyond.length)] : over !== null ? [straight.slice(over.length)] : []),
  ]
}

/** Whether the next name goes on with the verb of the last one: "‹p1› spoke about care, ‹p2› about tax", "as did ‹p2›". */
function isElliptic(before: string, behind: string): boolean {
  return (
    /\b(?:as|so)\s+(?:did|was|were|had|do|does)\s+(?:[\p{L}'-]+\s+){0,3}$/u.test(before) ||
    (/(?:[,;]\s+(?:and\s+|then\s+)?|\s+and\s+)(?:[\p{L}'-]+\s+){0,2}$/u.test(before) &&
      /^(?:,[^.;]*,)?(?:\s+(?:of|from)\s+(?:the\s+)?‹[ol]\d+›)?(?:\s*\([^)]*\))?,?\s+(?:about|on|for|of|with|as|to|from|that|those|the\s+(?:last|next|second|same|other)|did\s+the\s+same)\b/u.test(
        behind,
      ))
  )
}

/** Whether what stands between two names makes them members of one list. */
export function isListed(between: string): boolean {
  // "‹o1› (‹p1›), ‹o2› (‹p2›)"
  if (/^\),?\s*(?:and\s+)?(?:the\s+)?(?:‹[ol]\d+›|\p{Lu}[\p{L}\p{M} .&'-]+)\s*\($/u.test(between)) return true
  return (
    /(?:[;,]|\band|&|\/)\s*(?:(?:also|finally|as well as|the|‹[ol]\d+›'?s?|then|of|by video link|online)\s+){0,3}(?:[\p{L}’'-]+\s+){0,5}$/u.test(
      between,
    ) && !/\b(?:said|told|opened|moderated|who (?:said|told|moderated)|while|whereas|after|before|where|when)\b/.test(between)
  )
}
