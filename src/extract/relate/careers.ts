import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { bareHolding, type Holding } from './affiliation.ts'
import { type Mint, postsAt } from './posts.ts'
import type { Sentence } from './sentence.ts'

const adverb = '(?:(?:then|later|also|first|soon|once|now|already|again|today|still|there|afterwards|for a while)\\s+){0,2}'
/** Where a clause about the same person begins: at the pronoun, behind the name, a comma or "and". */
const goesOn = `(?:\\b[Hh]e\\s+|\\b[Ss]he\\s+|\\b[Ww]ho\\s+|‹p\\d+›\\s+|,\\s+|;\\s+|\\band\\s+|\\bthen\\s+)${adverb}`
const enters =
  '(?:joined|rejoined|worked\\s+(?:for|at|in)|works\\s+(?:for|at|in)|served\\s+(?:in|at|on|with)|moved\\s+to|was\\s+active\\s+in|is\\s+active\\s+in|taught\\s+at|teaches\\s+at|started\\s+(?:at|with)|began\\s+(?:at|with)|entered|volunteered\\s+(?:for|with|at)|belonged\\s+to|(?:sits|sat|serves|served)\\s+on|(?:has\\s+been\\s+)(?:running|heading|leading|directing)\\s+the\\s+(?:[\\p{L}-]+\\s+){1,3}of|(?:has\\s+been|is|was|sits|sat|serves|served)\\s+on\\s+the\\s+(?:[\\p{Ll}-]+\\s+)?(?:board|committee|council|bureau)\\s+of|stayed\\s+with|returned\\s+to|retired\\s+from|left|(?:managed|ran|headed|led|directed|runs|heads|leads|directs)\\s+the\\s+(?:[\\p{Ll}-]+\\s+){1,3}(?:of|at|in))'
const joined = pattern(`${goesOn}(${enters})\\s+(?:the\\s+|its\\s+(?:ally|sister|rival|member),\\s+(?:the\\s+)?)?(‹o\\d+›)`, 'gu')
const became = pattern(
  `(?:\\b[Hh]e\\s+|\\b[Ss]he\\s+|,\\s+|;\\s+|\\band\\s+)${adverb}(?:became|was|is|has been|works as|worked as|served as|serves as|was made|ended up as|took office as|took over as|started as|began as|rose to be)\\s+(?:then\\s+|now\\s+|also\\s+|elected\\s+|appointed\\s+|made\\s+)?`,
  'gu',
)
const hired =
  /(‹o\d+›)(?:\s*\(‹o\d+›\)){0,2}\s+(?:then\s+|soon\s+|later\s+|had\s+)?(?:hired|recruited|engaged|employed|appointed|elected|chose|named|made|sent)\s+(?:him|her)\b/gu

/** The bodies that a life led to, clause by clause: "She then worked for ‹o1› and became Head of Policy at ‹o2›". */
export function careersIn(sentence: Sentence, mint: Mint, lastPerson: Figure | null): Holding[] {
  const { code } = sentence
  const found: Holding[] = []
  const people = sentence.signs('p')
  const whose = (at: number): Figure | undefined => {
    const own = people.findLast(({ at: begin }) => begin <= at)?.figure
    return own ?? (/\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er)\b/.test(code) && people.length === 0 ? (lastPerson ?? undefined) : undefined)
  }
  for (const match of code.matchAll(joined)) {
    const person = whose(match.index + match[0].indexOf(match[1] ?? ''))
    const body = sentence.figureAt(match[2] ?? '')
    // Of a body, not of a person: "…, and ‹o1›, a union, joined ‹o2›"
    const coordinated = /^(?:and|then)\s/.test(match[0])
    if (!person || !body || (!coordinated && /‹o\d+›(?:\s*\([^)]*\))?,?\s*$/.test(code.slice(0, match.index)))) continue
    const holding = bareHolding(sentence, person, body, match.index, match.index + match[0].length, 'body by verb')
    found.push(/^(?:left|retired)/.test(match[1] ?? '') ? { ...holding, post: { ...holding.post, status: 'FORMER' } } : holding)
  }
  for (const match of code.matchAll(became)) {
    const begin = match.index + match[0].length
    const { posts, end } = postsAt(sentence, begin, mint, false)
    const person = posts.some(post => post.at.length > 0) ? whose(match.index) : undefined
    if (person)
      for (const post of posts) found.push({ person, post, span: sentence.span(match.index, end), rule: 'post of pronoun', sentence })
  }
  for (const match of code.matchAll(hired)) {
    const person = whose(match.index)
    const body = sentence.figureAt(match[1] ?? '')
    if (person && body) found.push(bareHolding(sentence, person, body, match.index, match.index + match[0].length, 'body by verb'))
  }
  return found
}
