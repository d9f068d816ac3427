import { type Cast, comparable, type Figure } from '../cast.ts'
import { overlaps } from '../spot/spot.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

/** "tenth edition of the Wool Meetings" is part of the Wool Meetings. */
export function editionsOfSeries(cast: Cast): Fact[] {
  const events = cast.of('Event')
  return events
    .filter(({ type }) => type === 'SERIES')
    .flatMap(series =>
      events.flatMap((edition): Fact[] => {
        const span = edition.spots.find(
          spot => edition !== series && series.spots.some(other => other.start > spot.start && overlaps(spot, other)),
        )
        return span ? [{ predicate: 'PART_OF', subject: edition, object: series, span, rule: 'event of series' }] : []
      }),
    )
}

/** "The next wool summit" is part of the "Summits on Wool" that the text names before. */
export function nextInSeries(cast: Cast): Fact[] {
  const events = cast.of('Event')
  const all = events.filter(({ type, certain }) => type === 'SERIES' && certain)
  return events.flatMap((next): Fact[] => {
    const [span] = next.spots
    if (next.certain || !span) return []
    const words = stems(next.name)
    const series = all.find(({ first, name }) => first < next.first && words.size > 1 && [...words].every(word => stems(name).has(word)))
    return series ? [{ predicate: 'PART_OF', subject: next, object: series, span, rule: 'event of series' }] : []
  })
}

/** The longer words of a name without the endings of their plural. */
function stems(name: string): ReadonlySet<string> {
  const words = comparable(name)
    .replace(/\bsse\b/, 'social solidarity economy')
    .split(' ')
  return new Set(words.filter(word => word.length > 3).map(word => word.replace(/(?:ies|y|s)$/, '')))
}

/** "held by ‹o1›, as part of its ‹e2›": whoever a sentence gives a series of its own organizes that. */
export function ownersOfSeries(sentence: Sentence): Fact[] {
  const { code } = sentence
  return sentence.signs('e').flatMap((sign): Fact[] => {
    if (sign.figure.type !== 'SERIES') return []
    const its = /\b(?:its|their)\s+(?:(?:own|new|online|virtual|monthly|weekly|annual|regular|current|first|second|third)\s+){0,2}$/.exec(
      code.slice(0, sign.at),
    )
    const owner = its ? ownerBefore(sentence, its.index) : ownerBehind(sentence, sign.end)
    const from = Math.min(sign.at, owner?.at ?? sign.at)
    return owner
      ? [
          {
            predicate: 'ORGANIZED',
            subject: owner.figure,
            object: sign.figure,
            qualifiers: { role: 'ORGANIZER' },
            span: sentence.span(from, Math.max(sign.end, owner.end)),
            rule: 'organizing by pronoun',
          },
        ]
      : []
  })
}

interface Owner {
  readonly figure: Figure
  readonly at: number
  readonly end: number
}

/** The body that a possessive stands for: the last one in front of it, of a name and its short form the name. */
const ownerBefore = (sentence: Sentence, at: number): Owner | undefined => sentence.signs('o').findLast(({ end }) => end <= at)

/** "webinar series of ‹o1›", "series of talks by ‹o1›" */
const ownerBehind = (sentence: Sentence, at: number): Owner | undefined =>
  sentence.signs('o').find(sign => sign.at > at && /^"?\s+(?:of|by|from)\s+(?:the\s+)?$/.test(sentence.code.slice(at, sign.at)))
