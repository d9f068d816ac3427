import type { Figure } from '../cast.ts'
import { lexicon } from '../lexicon.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const dealt =
  /\b(?:discuss\w*|debat\w*|adopt\w*|recall\w*|remind\w*|stress\w*|refer\w*|mention\w*|highlight\w*|link\w*|present\w*|add\w*|speak\w*|spoke|about|on|call\w*|launch\w*|ratif\w*|negotiat\w*|review\w*|welcom\w*|recogni[sz]\w*)\b/i

/** Which instruments an event dealt with, adopted, and which Recommendation stands beside which Convention. */
export function instrumentFactsIn(sentence: Sentence, event: Figure | null): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  const instruments = sentence.signs('c')
  if (instruments.length === 0) return facts
  const events = sentence.signs('e')
  for (const match of code.matchAll(
    /(‹e\d+›)[^.;]{0,200}?\b(?:adopted|approved|endorsed|passed)\s+(?:the|a|an|its)?\s*(?:[\p{Ll}]+\s+){0,3}"?(‹c\d+›)/gu,
  ))
    adopt(match[2] as string, sentence.figureAt(match[1] as string), match.index, match[0].length)
  for (const match of code.matchAll(
    /(‹c\d+›)"?[^.;‹]{0,60}\b(?:adopted|approved|endorsed|passed)\s+(?:at|by|in|during)\s+(?:the\s+)?(?:[\p{Ll}]+\s+of\s+the\s+)?(‹e\d+›)/gu,
  ))
    adopt(match[1] as string, sentence.figureAt(match[2] as string), match.index, match[0].length)
  const target = events.length === 1 ? (events[0]?.figure ?? null) : event
  for (const { figure } of instruments) {
    if (target && dealt.test(code) && !facts.some(fact => fact.subject === figure))
      facts.push({
        predicate: 'DISCUSSED',
        subject: target,
        object: figure,
        span: sentence.span(0, code.length),
        rule: 'instrument discussed',
      })
    if (figure.number?.startsWith('R')) {
      const convention = instruments.find(other => other.figure.number?.startsWith('C') && companions(other.figure, figure))?.figure
      if (convention)
        facts.push({ predicate: 'ACCOMPANIES', subject: figure, object: convention, span: sentence, rule: 'instrument beside' })
    }
  }
  return facts

  function adopt(sign: string, at: Figure | undefined, from: number, length: number): void {
    const figure = sentence.figureAt(sign)
    if (figure && at)
      facts.push({
        predicate: 'ADOPTED_AT',
        subject: figure,
        object: at,
        span: sentence.span(from, from + length),
        rule: 'instrument adopted',
      })
  }
}

/** Whether a Recommendation stands beside a Convention: the ILO adopted both in one year under one title. */
function companions(convention: Figure, recommendation: Figure): boolean {
  const { instruments } = lexicon()
  const of = (figure: Figure) => instruments.find(({ number }) => number === figure.number)
  const bare = (title: string | undefined) =>
    title
      ?.replace(/\s+(?:Convention|Recommendation)\b/, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const [one, other] = [of(convention), of(recommendation)]
  return (
    one !== undefined &&
    other !== undefined &&
    one.year === other.year &&
    (bare(one.title) === bare(other.title) ||
      instruments.filter(({ number, year }) => number.startsWith('R') && year === one.year && shared(one.title, other.title)).length === 1)
  )
}

const shared = (a: string, b: string) => a.split(' ').filter(word => word.length > 4 && b.includes(word)).length >= 2
