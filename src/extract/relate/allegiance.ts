import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, organizationNouns, postHeads } from '../words.ts'
import { bareHolding, type Holding } from './affiliation.ts'
import { type Mint, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

const body = `(?:the\\s+|its\\s+)?(?:(?:[\\p{L}'-]+\\s+){0,3}(?:${anyOf(organizationNouns)})\\s+)?(‹[oj]\\d+›)`
const heads =
  '(?:leads|led|heads|headed|directs|directed|runs|ran|chairs|chaired|presides over|presided over|manages|managed|coordinates|coordinated|founded|co-founded|represents|represented|works (?:for|at|with|in)|worked (?:for|at|with|in)|teaches at|(?:is|was|had been) sent by|came for|comes from|belongs to|speaks for|spoke for)'
const lower = "(?:[\\p{Ll}'-]+\\s+){0,4}"

/** A construction between a person and a body: which group holds whom, and the rule whose measured share is its confidence. */
interface Tie {
  readonly words: RegExp
  readonly people: number
  readonly body: number
  readonly rule: string
}

const ties: readonly Tie[] = [
  // "‹p1› and ‹p2› of ‹o3›"
  { words: pattern(`(‹p\\d+›\\s+and\\s+‹p\\d+›)\\s+(?:of|from)\\s+${body}`, 'gu'), people: 1, body: 2, rule: 'body by preposition' },
  // "On behalf of ‹o1›, ‹p2›", "For ‹o1› ‹p2›"
  {
    words: pattern(`(?:\\b[Oo]n behalf of|\\b[Rr]epresenting|^For)\\s+${body}(?:\\s*\\(‹o\\d+›\\))?,?\\s+(‹p\\d+›)`, 'gu'),
    people: 2,
    body: 1,
    rule: 'body by preposition',
  },
  // "‹p1›, …, on behalf of ‹o2›", "(for ‹o2›)"
  {
    words: pattern(
      `(‹p\\d+›)(?:(?!‹p|[.]\\s).)*?(?:[,;(]\\s*(?:also\\s+|and\\s+)?(?:on behalf of|representing|speaking for|in the name of)|\\((?:here\\s+)?for)\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body by preposition',
  },
  // "‹p1›, a fish processor who presides over the cooperative ‹o2›", "‹p1›, who was sent by ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›),\\s+(?:(?:the|an?)\\s+${lower}(?:from\\s+‹l\\d+›\\s+)?)?who\\s+(?:also\\s+|now\\s+)?${heads}\\s+${body}(?!\\s+at\\s)`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹p1› directs ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›)\\s+(?:also\\s+|now\\s+)?(?:leads|heads|directs|runs|chairs|presides over|manages|coordinates|teaches at|works (?:for|at))\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹p1› spoke for ‹o2›", "‹p1›, a weaver who sits on the executive committee of ‹o2›"
  {
    words: pattern(`(‹p\\d+›)\\s+(?:speaks|spoke|represents|represented)\\s+(?:for\\s+)?${body}`, 'gu'),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  {
    words: pattern(
      `(‹p\\d+›)(?:,\\s+(?:(?:the|an?)\\s+${lower})?who)?\\s+(?:also\\s+)?(?:sits|sat|serves|served|is|was)\\s+(?:a\\s+member\\s+of|on)\\s+the\\s+(?:[\\p{Ll}-]+\\s+)?(?:board|committee|council|bureau|presidium|executive)\\s+of\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹o1› sent its trainer, ‹p2›"
  {
    words: pattern(
      `(‹o\\d+›)(?:\\s*\\(‹o\\d+›\\))?\\s+(?:had\\s+|has\\s+)?(?:sent|dispatched|lent)\\s+(?:us\\s+|them\\s+)?(?:an?|its|one of its)\\s+(?:\\p{Ll}+\\s+){0,2}\\p{Ll}+,\\s+(‹p\\d+›)`,
      'gu',
    ),
    people: 2,
    body: 1,
    rule: 'body in front',
  },
  // "‹p1›, an ‹o2› labour migration specialist"
  {
    words: pattern(
      `(‹p\\d+›),\\s+(?:an?|the)\\s+(‹o\\d+›)(?:'s)?\\s+${lower}(?:${anyOf(postHeads.map(head => head.toLowerCase()))})\\b`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
]

/** Bodies that people belong to or speak for, when other words than a title behind the name say so. */
export function allegiancesIn(sentence: Sentence, mint: Mint, lastPerson: Figure | null, lastBody: Figure | null): Holding[] {
  const { code } = sentence
  const found: Holding[] = []
  if (!/‹[oj]|\bMEP\b|\b(?:[Tt]hey|[Ii]t) /.test(code)) return found
  const add = (person: Figure | undefined, at: Figure | undefined, from: number, to: number, rule: string) => {
    if (person && at) found.push(bareHolding(sentence, person, at, from, to, rule))
  }
  for (const { words, people, body: at, rule } of code.includes('‹p') ? ties : [])
    for (const match of code.matchAll(words))
      for (const [sign] of (match[people] ?? '').matchAll(/‹p\d+›/g))
        add(sentence.figureAt(sign), sentence.figureAt(match[at] ?? ''), match.index, match.index + match[0].length, rule)
  // "… ; she chairs ‹o1›"
  for (const match of code.matchAll(pattern(`(?:^|[;:,.]\\s+)(?:[Hh]e|[Ss]he)\\s+(?:also\\s+|now\\s+)?${heads}\\s+${body}`, 'gu'))) {
    const person = sentence.signs('p').findLast(({ end }) => end <= match.index)?.figure ?? lastPerson
    add(person ?? undefined, sentence.figureAt(match[1] ?? ''), match.index, match.index + match[0].length, 'body behind')
  }
  // "They sent a trainer, ‹p1›": whom the sentence before speaks of.
  const sent =
    /(?:^|[,;]\s+|‹d\d+›,?\s+)(?:[Tt]hey|[Ii]t)\s+(?:had\s+)?(?:sent|dispatched|lent)\s+(?:us\s+|them\s+)?(?:an?|its|their|one of (?:its|their))\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+,\s+(‹p\d+›)/u.exec(
      code,
    )
  if (sent) add(sentence.figureAt(sent[1] ?? ''), lastBody ?? undefined, sent.index, sent.index + sent[0].length, 'body in front')
  // "… that of ‹o1› (told by ‹p2› of that union)"
  for (const match of code.matchAll(/(‹p\d+›)\s+(?:of|from)\s+(?:that|the same|this)\s+\p{Ll}+/gu)) {
    const before = sentence.signs('o').findLast(({ end }) => end <= match.index)
    add(sentence.figureAt(match[1] ?? ''), before?.figure, before?.at ?? 0, match.index + match[0].length, 'body by preposition')
  }
  // "‹p1› MEP"
  for (const match of code.matchAll(/(‹p\d+›),?\s+MEP\b/g))
    add(sentence.figureAt(match[1] ?? ''), mint.named('European Parliament'), match.index, match.index + match[0].length, 'body behind')
  // "‹p1› (‹o2›), in her capacity as Chair of ‹o3›"
  for (const match of code.matchAll(/(‹p\d+›)(?:(?!‹p|[.;]\s).)*?,?\s+in (?:his|her|their) (?:capacity|role|function) as\s+/gu)) {
    const { posts, end } = postsAt(sentence, match.index + match[0].length, mint, false)
    const person = sentence.figureAt(match[1] ?? '')
    if (person) for (const post of posts) found.push({ person, post, span: sentence.span(match.index, end), rule: 'post behind', sentence })
  }
  return found
}

/** The posts of a line that stands below the name of a person, and further in: "Linda Kromjong" above "Director at Samsung". */
export function holdingsBelow(sentence: Sentence, above: Sentence | undefined, mint: Mint): Holding[] {
  const person =
    above && /^\s*(?:[\p{L}.]+:?\s+){0,2}‹p\d+›\s*(?:\([^)]*\))?\s*$/u.test(above.code) ? above.signs('p')[0]?.figure : undefined
  if (!person || sentence.block.indent < (above?.block.indent ?? 0) || sentence.blockIndex !== (above?.blockIndex ?? 0) + 1) return []
  const label = /^\s*(?:Position|Title|Function|Role|Post|Affiliation|Organi[sz]ation)\s*:\s+/.exec(sentence.code)?.[0].length ?? 0
  const { posts, end } = postsAt(sentence, label, mint, true)
  return posts.map(post => ({ person, post, span: sentence.span(0, end), rule: 'post behind', sentence }))
}
