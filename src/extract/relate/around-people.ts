import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, postHeads } from '../words.ts'
import { bareHolding, type Holding } from './affiliation.ts'
import { isUnit } from './membership.ts'
import type { Sentence, Sign } from './sentence.ts'

/** What is done to a body, or said of it, by whoever does not belong to it. */
const aloof =
  /\b(?:said|says|tell|told|thank|quot|cit(?:ed|es)|criti|welcom|prais|ask|urg|invit|visit|met\b|meet|explain|describ|mention|remind|recall|refer|present(?:s|ed)\b|open(?:s|ed)\b|clos(?:es|ed)\b|moderat|facilitat|support|fund|agree|compar|announc|congratul|address|greet|signed|stress|added|noted|gave\b|show|spoke\b(?!\s+for)|speaks?\b(?!\s+for)|followed|joined\s+by|together\s+with|along\s+with|alongside|against|about|between|according|like\b|unlike|report|hosted|organi[sz]ed|funded|attend|took\s+part|arriv|declare|seat\b|headquarters|building|premises)|\b(?:he|she|it|they|we|I)\b/i
const stretch = '(?:[\\p{L}\\d\'’/&.-]+|‹[ldjc]\\d+›|\\([^()‹]{2,40}\\)|"[^"‹]{2,60}")'
const before = '(?:the\\s+|its\\s+|a\\s+|an\\s+)?'
/** ", treasurer of the savings union ‹o2›", " (a weaver, ‹o2›)", ": an adviser to ‹o2›", ", who drives for ‹o2›", ", whose cooperative ‹o2›". */
const behind = pattern(`^(?:,|\\s*\\(|\\s*:|\\s+[–—-]|\\s+\\/|\\s+\\|)\\s*((?:${stretch}(?:,|:)?\\s+){0,12}?${before})‹o`, 'u')
/** " of ‹o2›", " comes from the union ‹o2›", " began as a bookkeeper at ‹o2›". */
const preposition = pattern(`^\\s+((?:${stretch}\\s+){0,8}?(?:of|at|from|for|with|in|to|on|by)\\s+(?:${stretch}\\s+){0,4}?)‹o`, 'u')
const belongs =
  /^(?:(?:of|from|for|at)\b|(?:(?:has|had|is|am|was|who|now|also|once|then|been|still|today|later|first|used|to)\s+){0,4}(?:works?|worked|working|serv(?:es|ed)|adviser?|advis(?:es|ed)|join(?:s|ed)|came|comes|began|beg[aiu]n|start(?:s|ed)|teach(?:es)?|taught|belong(?:s|ed)|sits?|sat|speaks?|spoke|acts?|acted|represent(?:s|ed)|is|was|been|became|becomes|an?|the|with|employed|elected|appointed|active|responsible|head(?:s|ed)?|lead(?:s|ing)?|led|chair(?:s|ed)?|direct(?:s|ed)?|presid(?:es|ed)|run(?:s|ning)?|ran|manag(?:es|ed)|coordinat(?:es|ed)|found(?:s|ed)?|drives?|writes?|research(?:es)?|spent)\b)/i
const person = anyOf([
  ...postHeads.flatMap(head => [head, head.toLowerCase()]),
  ...'colleagues?|lawyer|activist|weaver|farmer|guest|speaker|veteran|founder|pioneer|scholar|organiser|leader|spokesperson|tutor|jurist|writer|filmmaker|driver|nurse|midwife|fisherman|fisherwoman|employee|staffer|intern|graduate|alumnus|alumna'.split(
    '|',
  ),
])
/** "‹o1› General Secretary ‹p2›", "‹o1›'s young lawyer ‹p2›", "colleagues of his in ‹o1›, Vice-President ‹p2›". */
const inFront = pattern(`^(?:'s?)?(?:\\s*\\((?:‹o\\d+›|[^()‹]{2,30})\\))?,?\\s+(?:[\\p{L}'-]+\\s+){0,4}(?:${person}),?\\s+$`, 'u')

/** "‹p1›, President of ‹o2›": a further post behind it, "; CEO, ‹o3›", "and Vice Coordinator of ‹o3›". */
const further = pattern(
  `^(?:\\s*\\([^()]{2,40}\\))?(?:,|;|\\s+[–—-])?\\s+(?:(?:and|as\\s+well\\s+as|also)\\s+){0,2}((?:${stretch}\\s+){0,5}?(?:${person})(?:,?\\s+${stretch}){0,6}?,?\\s+)‹o`,
  'u',
)
/** What a body is mentioned in, and who goes on as the subject: "an ‹o1› report", "According to ‹p1›, ‹o2› tabled". */
const elsewise = /^\s+(?:reports?|stud(?:y|ies)|papers?|books?|publications?|projects?|programmes?|standards?|data|figures|award|prize)\b/
const subjectOfItsOwn =
  /^\s+(?!and\b|in\b|of\b|at\b|for\b|who\b|with\b|on\b|from\b|to\b|until\b|since\b|both\b|also\b|or\b|as\b|where\b|which\b|but\b|by\b|officials?\b|staff\b|members?\b)\p{Ll}+/u
/** "Present for ‹o1›: ‹p2› and ‹p3›" */
const labelled = /^\s*(?:[-–•*]\s*)?(?:[\p{L}]+\s+){0,5}(‹o\d+›)(?:\s*\([^()]*\))?\s*:\s/u
const pronoun =
  /(?:^|[,;.]\s+|\b(?:and|then|there|where|[Tt]oday|[Nn]ow|[Ll]ater|[Bb]efore|[Ee]arlier)\s+|‹d\d+›,?\s+|^In\s+\d{4},?\s+)(?:[Hh]e|[Ss]he)(?=\s)/gu

/**
 * The body beside a person in the same breath, when no construction tells what ties them: the first behind the name, in apposition or behind
 * what one does for a body, or the last in front of a post; of whom the sentence ties to a body already, that of a further post.
 */
export function bodiesBeside(sentence: Sentence, held: readonly Holding[], lastPerson: Figure | null, self: Figure | null): Holding[] {
  const { code } = sentence
  const people = sentence.signs('p')
  const bodies = sentence.signs('o')
  if (bodies.length === 0) return []
  const bound = (figure: Figure) => held.some(({ person: holder, post }) => holder === figure && post.at.length > 0)
  const told = (figure: Figure, from: number, body: Sign): Holding =>
    bareHolding(sentence, figure, unitOf(body), Math.min(from, body.at), Math.max(from, body.end), 'body nearby')
  if (people.length === 0) return held.length > 0 ? [] : [...ofPronoun(lastPerson, pronoun), ...ofPronoun(self, /\bI(?=\s)/g)]
  const whole = labelled.exec(code)
  return people.flatMap((sign, index): Holding[] => {
    const until = people[index + 1]?.at ?? code.length
    const first = bound(sign.figure)
      ? bodies.findLast(
          ({ figure, at, end }) =>
            at > sign.at && end <= until && held.some(({ person: holder, post }) => holder === sign.figure && post.at.includes(figure)),
        )
      : (tiedBehind(sign.end, until, [behind, preposition]) ??
        bodyInFront(sign, people[index - 1]) ??
        (whole ? bodies.find(({ sign: each }) => each === whole[1]) : undefined))
    if (!first) return []
    const match = first.at > sign.at ? further.exec(code.slice(first.end, until)) : null
    const more = match && !aloof.test(match[1] ?? '') ? bodies.find(({ at }) => at === first.end + match[0].length - 2) : undefined
    return [...(bound(sign.figure) ? [] : [first]), ...(more ? [more] : [])].map(body => told(sign.figure, sign.at, body))
  })

  function ofPronoun(meant: Figure | null, words: RegExp): Holding[] {
    return [...code.matchAll(words)].flatMap(match => {
      const at = match.index + match[0].length
      const body = meant ? tiedBehind(at, code.length, [preposition]) : undefined
      return meant && body ? [told(meant, match.index, body)] : []
    })
  }

  /** Of "‹o1›'s ‹o2›" and "‹o1›, ‹o2›" the unit. */
  function unitOf(sign: Sign): Figure {
    const next = bodies.find(({ at }) => at > sign.at)
    const gap = next ? code.slice(sign.end, next.at) : ''
    return next && (/^'s\s+$/.test(gap) || (gap === ', ' && isUnit(next.figure) && !isUnit(sign.figure))) ? next.figure : sign.figure
  }

  /** The body to which one of some constructions leads from a place of the sentence. */
  function tiedBehind(from: number, until: number, constructions: readonly RegExp[]): Sign | undefined {
    const rest = code.slice(from, until)
    for (const words of constructions) {
      const match = words.exec(rest)
      const gap = match?.[1] ?? ''
      const body = match ? bodies.find(({ at }) => at === from + match[0].length - 2) : undefined
      if (!body || aloof.test(gap) || elsewise.test(code.slice(body.end))) continue
      if (words === preposition ? belongs.test(gap) && !(body.spot.guessed && /\bfrom\s+$/.test(gap)) : isApposed(rest, gap, body))
        return body
    }
    return undefined
  }

  function isApposed(rest: string, gap: string, body: Sign): boolean {
    if (/^\s*(?:and|but|or|as well as|while)\b/.test(gap) || /^\s*:\s*(?:Yes|No|I|We|The|It|In|And|But|You|When)\b/.test(rest)) return false
    return !/^(?:the\s+)?$/.test(gap) || sentence.block.kind !== 'paragraph' || !subjectOfItsOwn.test(code.slice(body.end))
  }

  function bodyInFront(sign: Sign, last: Sign | undefined): Sign | undefined {
    const from = last?.end ?? 0
    const body = bodies.findLast(({ at, end }) => at >= from && end <= sign.at)
    return body && inFront.test(code.slice(body.end, sign.at)) ? body : undefined
  }
}
