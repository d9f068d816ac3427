import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, organizationNouns, postHeads } from '../words.ts'
import { bareHolding, type Holding } from './affiliation.ts'
import { type Mint, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

/** A body, with what it is called before its name: "the employers' union ‹o1›", "the network of cities, ‹o1›". */
const body = `(?:the\\s+|its\\s+|our\\s+|their\\s+)?(?:(?:[\\p{L}'-]+\\s+){0,3}(?:${anyOf(organizationNouns)})(?:\\s+of\\s+[\\p{Ll} ]{3,30},)?\\s+)?(‹[oj]\\d+›)`
const heads =
  '(?:leads|led|heads|headed|directs|directed|runs|ran|chairs|chaired|presides over|presided over|manages|managed|coordinates|coordinated|founded|co-founded|co-chairs|represents|represented|works (?:for|at|in)|worked (?:for|at|in)|teaches at|(?:is|was|had been) sent by|came for|comes from|belongs to|speaks for|spoke for|set up|has been (?:with|at|in)|is (?:with|at)|is part of|shares? the (?:chair|presidency|leadership) of|stands at the head of|is at the head of|is (?:an? )?(?:active )?(?:members? of|active in))'
/** What somebody does at a body: "coordinates housing policy at", "is in charge of training at". */
const does =
  "(?:leads|heads|directs|runs|manages|coordinates|oversees|teaches|handles|supervises|looks after|deals with|takes care of|works on|works as an?|is in charge of|is responsible for|is charged with|researches|studies|lectures on)\\s+(?:[\\p{L}\\d'-]+\\s+){1,8}?(?:at|for|with|in)|represents\\s+(?:the\\s+)?(?:[\\p{L}'-]+|‹l\\d+›)\\s+(?:on|in|at)"
/** The next one of a list of people. */
const others = '(?:(?:,\\s+|\\s+and\\s+|,\\s+and\\s+)‹p\\d+›)'
const lower = "(?:[\\p{Ll}'-]+\\s+){0,4}"
const seat = '(?:an?\\s+|one\\s+of\\s+the\\s+)?(?:\\p{Ll}+\\s+)?(?:members?\\s+of|on)'
const board = '(?:the\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:board|committee|council|bureau|presidium|executive|secretariat|jury)\\s+of\\s+)?'
const elects = '(?:hired|recruited|engaged|employed|appointed|elected|re-elected|chose|named|nominated|made)'

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
  // "‹p1›, ‹p2› and ‹p3›, all three from ‹o4›", "‹p1›, ‹p2› (both ‹o3›)"
  {
    words: pattern(
      `(‹p\\d+›${others}+)(?:,?\\s+(?:both|all(?:\\s+(?:of\\s+them|two|three|four|five|six))?)\\s+(?:of|from|at|with|for)|\\s*\\((?:both|all)(?:\\s+(?:of|from))?)\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body by preposition',
  },
  // "Two officials of ‹o1›, ‹p2› and ‹p3›"
  {
    words: pattern(
      `\\b(?:officials|experts|representatives|researchers|delegates|specialists|advisers|economists|lawyers|trainers|colleagues|leaders|staff|members of staff)\\s+(?:of|from|at)\\s+${body}(?:\\s*\\(‹o\\d+›\\))?,\\s+(‹p\\d+›${others}*)`,
      'gu',
    ),
    people: 2,
    body: 1,
    rule: 'body in front',
  },
  // "‹p1› and ‹p2›, who share the chair of ‹o3›"
  {
    words: pattern(
      `(‹p\\d+›\\s+and\\s+(?:the\\s+)?(?:[\\p{L}.]+\\s+)?‹p\\d+›),\\s+who\\s+(?:both\\s+|together\\s+)?(?:share the (?:chair|presidency|leadership) of|lead|head|chair|co-chair|run|direct|represent|work (?:for|at))\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "On behalf of ‹o1›, ‹p2›", "For ‹o1› ‹p2›", "for ‹o1› it was ‹p2›"
  {
    words: pattern(
      `(?:\\b[Oo]n behalf of|\\b[Rr]epresenting|\\b[Ss]peaking for|\\b[Ii]n the name of|^For|\\b[Ff]or(?=\\s+(?:the\\s+)?‹o\\d+›,?\\s+(?:it was|came|spoke)))\\s+${body}(?:\\s*\\(‹o\\d+›\\))?,?\\s+(?:(?:it was|came|spoke)\\s+)?(‹p\\d+›)`,
      'gu',
    ),
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
  // "‹p1› for the employers' union ‹o2›", "‹p1›, also of ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›)(?:,\\s+(?:also|now|then|today|formerly|until recently)\\s+(?:of|at|with|from)|\\s+(?:of|from|for))\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body by preposition',
  },
  // "‹p1›, a fish processor who presides over the cooperative ‹o2›", "‹p1›, who coordinates youth work at ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›)(?:\\s+(?:of|from)\\s[^.;,]{2,60})?,\\s+(?:(?:the|an?)\\s+${lower}(?:from\\s+‹l\\d+›\\s+)?)?who\\s+(?:also\\s+|now\\s+)?(?:${heads}|${does})\\s+${body}(?!\\s+at\\s)`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹p1› directs ‹o2›", "‹p1›, Assistant Secretary, spoke for ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›${others}{0,3})(?:,\\s+[\\p{L} '-]{4,50},)?\\s+(?:also\\s+|now\\s+|then\\s+)?(?:leads|heads|directs|runs|chairs|presides over|manages|coordinates|ha[sd] (?:led|headed|directed|chaired|run|managed|presided over)|teaches at|works (?:for|at)|has been (?:with|at|in)|${does}|(?:comes?|came|speaks|spoke|signs|signed|answers|answered|voted)\\s+for|represents|represented|set up|founded|co-founded|took\\s+over|takes\\s+over)\\s+${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹p1›, a weaver who sits on the executive committee of ‹o2›", "‹p1› is a member of ‹o2›", "‹p1› sits on ‹o2›"
  {
    words: pattern(
      `(‹p\\d+›)(?:,\\s+(?:(?:the|an?)\\s+${lower})?who)?\\s+(?:also\\s+)?(?:sits|sat|serves|served|is|was|used\\s+to\\s+(?:be|sit))\\s+${seat}\\s+${board}${body}`,
      'gu',
    ),
    people: 1,
    body: 2,
    rule: 'body behind',
  },
  // "‹o1›, which ‹p2› of ‹o3› chairs", "‹o1›, which ‹o3› funds and which ‹p2› runs"
  {
    words: pattern(
      `(‹o\\d+›)(?:\\s*\\(‹o\\d+›\\))?,?\\s+(?:which|that)\\s+(?:[^.;]{3,80}?\\band\\s+(?:which|that)\\s+)?(‹p\\d+›)(?:\\s+(?:of|from|at)\\s+(?:the\\s+)?‹o\\d+›)?\\s+(?:co-)?(?:chairs|heads|leads|directs|presides over|runs|manages|founded)\\b`,
      'gu',
    ),
    people: 2,
    body: 1,
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
  // "the speaker from ‹o1›, ‹p2›"
  {
    words:
      /\b(?:speaker|representative|expert|delegate|participant|colleague|official)\s+(?:from|of|for)\s+(?:the\s+)?(‹o\d+›)(?:\s*\(‹o\d+›\))?,\s+(‹p\d+›)/gu,
    people: 2,
    body: 1,
    rule: 'body in front',
  },
  // "‹o1› was represented by ‹p2›", "‹o1›, led by ‹p2›", "at the head of ‹o1› stands ‹p2›"
  {
    words: pattern(
      `(‹o\\d+›)(?:\\s*\\(‹o\\d+›\\))?(?:,?\\s+(?:(?:which|that)\\s+)?(?:(?:is|was|has been|were)\\s+)?(?:represented|led|headed|chaired|directed|run|founded|presided over)\\s+by\\s+(?:its\\s+|the\\s+)?(?:[\\p{L}'-]+\\s+){0,3}|,?\\s+(?:sends?|sent)\\s+|(?<=[Aa]t the head of (?:the )?‹o\\d+›)\\s+(?:is|was|stands|stood)\\s+)(‹p\\d+›)`,
      'gu',
    ),
    people: 2,
    body: 1,
    rule: 'body in front',
  },
  // "‹o1›: ‹p2›, ‹p3›" in a list
  {
    words: /^\s*(?:[-–•*]\s*)?(?:the\s+)?(‹o\d+›)(?:\s*\([^()]*\))?\s*:\s+(‹p\d+›(?:(?:,\s+|\s+and\s+|\s*&\s*)‹p\d+›)*)\s*$/giu,
    people: 2,
    body: 1,
    rule: 'body in front',
  },
  // "‹o1› hired ‹p2›", "‹o1› elected ‹p2› President"
  {
    words: pattern(
      `(‹o\\d+›)(?:\\s*\\(‹[ol]\\d+›\\))?\\s+(?:had\\s+|has\\s+|then\\s+|also\\s+)?${elects}\\s+(‹p\\d+›)(?!\\s+(?:as\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){1,5}of\\s+(?:the\\s+)?‹o)`,
      'gu',
    ),
    people: 2,
    body: 1,
    rule: 'body by verb',
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

/** What ties the post that follows to a person. */
const asPosts: readonly RegExp[] = [
  // "‹p1› (‹o2›), in her capacity as Chair of ‹o3›"
  /(‹p\d+›)(?:(?!‹p|[.;]\s).)*?,?\s+in (?:his|her|their) (?:capacity|role|function|quality) as\s+/gu,
  // "elected ‹p1› as President of ‹o2›", "‹p1› has been appointed Director of ‹o2›", "‹p1› signed as Chair of ‹o2›"
  pattern(`${elects}\\s+(‹p\\d+›)\\s+(?:(?:as|to be)\\s+)?`, 'gu'),
  pattern(
    `(‹p\\d+›),?\\s+(?:who\\s+)?(?:was|is|were|has been|had been)\\s+(?:\\p{Ll}+\\s+)?${elects}(?:\\s+(?:by|in|on)\\s+[^,.;]{3,40}?)?\\s+(?:(?:as|to be)\\s+)?`,
    'gu',
  ),
  /(‹p\d+›)\s+(?:\p{Ll}+ed|spoke|came|took the floor)\s+(?:[^,.;‹]{1,40}\s)?as\s+(?:(?:the|an?)\s+)?/gu,
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
  for (const words of asPosts)
    for (const match of code.matchAll(words)) {
      const { posts, end } = postsAt(sentence, match.index + match[0].length, mint, false)
      const person = sentence.figureAt(match[1] ?? '')
      if (person)
        for (const post of posts)
          if (post.at.length > 0) found.push({ person, post, span: sentence.span(match.index, end), rule: 'post behind', sentence })
    }
  return found
}
