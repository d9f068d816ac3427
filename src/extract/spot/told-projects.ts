import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { isKnownBody } from './known-bodies.ts'
import { type Spot, wordsOf } from './spot.ts'
import { topicIn } from './topic-in.ts'

const place = "(\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3})"
const body = '(\\p{Lu}{2,}\\p{L}*)'
const words = '(?:(?!(?:and|or|of|in|for|that|which|the|an?|its|their)\\s)[\\p{Ll}-]+\\s+)'
const topic = '[\\p{Ll}](?:[\\p{L}-]|\\s(?!\\s*\\n)){2,60}?'
const things = '(?:model|approach|scheme|method|system|mechanism|package|tool|toolkit|curriculum|course)'

/** "an ILO project in Peru", "a pilot project of the ILO in Peru" */
const ofBody: readonly RegExp[] = [
  new RegExp(
    `(?<=(?<![\\p{L}])(?:an?|the|its|another|one)\\s+)(${body}\\s+${words}{0,2}(?:project|programme|initiative)\\s+in\\s+(?:the\\s+)?${place})`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:an?|the|another|one)\\s+)((?:pilot\\s+|joint\\s+|regional\\s+)?(?:project|programme|initiative)\\s+(?:of|by)\\s+(?:the\\s+)?${body}\\s+in\\s+(?:the\\s+)?${place})`,
    'giu',
  ),
]
/** "is testing a new model of fair trade in Peru" */
const tested = new RegExp(
  `(?<![\\p{L}])(?:test(?:s|ed|ing)|pilot(?:s|ed|ing)|tr(?:ies|ied|ying)\\s+out|trial(?:s|led|ling))\\s+(?:an?|the|its|their)\\s+${words}{0,3}?(${things}\\s+(?:of|for)\\s+${topic}\\s+in\\s+(?:the\\s+)?${place})`,
  'gu',
)
/** "a package on looms that has lately been pilot tested in Peru" */
const proven = new RegExp(
  `(?<![\\p{L}-])(${words}{0,2}${things}\\s+(?:on|of|for)\\s+${topic})(?=\\s+(?:that|which)\\s+(?:has|have|had|was|were|is)\\s+${words}{0,4}(?:pilot[ -]?tested|piloted|tested|trialled|tried\\s+out)\\s+in\\s)`,
  'gu',
)
const wider = '(?:larger|wider|broader|bigger|ongoing)\\s+'
const programme = 'programme?(?![\\p{L}])'
/** "is part of the global project contributing to fair trade", "as part of a larger programme for weavers" */
const larger = new RegExp(
  `(?<![\\p{L}])part\\s+of\\s+(?:the|an?|its|their)\\s+(?:${wider}|(?=${words}{0,2}project|(?:global|regional|national|international|joint|pilot|\\p{Ll}+-year)\\s+${words}?${programme}))(${words}{0,2}(?:project|${programme})(?:\\s+initiative)?\\s+(?:(?:contributing|dedicated|devoted)\\s+to|aim(?:ed|ing)\\s+at|for|on|to|promoting|supporting)\\s+)(\\p{Ll}(?:[\\p{Ll}\\d’'-]|\\s(?!\\s*\\n))*)`,
  'gu',
)
const spread =
  /\s+(?:and\s+)?(?:globally|worldwide|nationally|regionally|across|throughout|around|within|among|through|under|since)(?![\p{L}]).*$/su
/** "As part of the same project the ILO is carrying out participatory research" */
const work = new RegExp(
  `(?<![\\p{L}])(?:[Aa]s\\s+part\\s+of|[Uu]nder|[Ww]ithin)\\s+(?:the\\s+same|this|that|the)\\s+(?:project|programme|initiative)(?![\\p{L}])[^.;]{0,90}?(?:carr(?:y|ies|ied|ying)\\s+out|conduct(?:s|ed|ing)|undertak(?:es|en|ing)|undertook|runs?|running|ran)\\s+(?:an?\\s+)?(${words}{1,2}(?:research|survey|study|assessment|mapping|campaign))(?![\\p{L}])`,
  'gu',
)

/** Projects that a text tells in common words, by whose they are and where, by what is tried out, or by what they are part of. */
export function toldProjects(text: string): Span[] {
  const found: Span[] = []
  const add = (match: RegExpExecArray, length: number) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    found.push({ start, end: start + length })
  }
  for (const pattern of ofBody)
    for (const match of text.matchAll(pattern)) {
      const length = endOfPlace(match[1] ?? '', match[3] ?? '')
      if (length > 0 && isBody(match[2] ?? '')) add(match, length)
    }
  for (const match of text.matchAll(tested)) {
    const length = endOfPlace(match[1] ?? '', match[2] ?? '')
    if (length > 0) add(match, length)
  }
  for (const match of [...text.matchAll(proven), ...text.matchAll(work)]) add(match, (match[1] ?? '').length)
  for (const match of text.matchAll(larger)) {
    const subject = topicIn((match[2] ?? '').replace(spread, ''))
    if (subject) add(match, (match[1] ?? '').length + subject.length)
  }
  return found
}

const isBody = (name: string) => isKnownBody(name) || /^(?:EU|UN)$/.test(name)

/** How long a phrase is that ends in a place that is known; 0 where it is none. */
function endOfPlace(phrase: string, where: string): number {
  const { countries, cities } = lexicon()
  const parts = where.split(/\s+/)
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(' ')
    if (countries.has(name) || cities.has(name))
      return (
        phrase.length -
        where.length +
        where
          .split(/(\s+)/)
          .slice(0, length * 2 - 1)
          .join('').length
      )
  }
  return 0
}

/** The body and the place within the words for a project: "an ILO project in Peru". */
export function nestedInProjects(text: string, projects: readonly Spot[], bodies: readonly Spot[]): Spot[] {
  const { countries, cities } = lexicon()
  return projects
    .filter(({ guessed }) => guessed)
    .flatMap(({ start, end }): Spot[] => {
      const where = /\sin\s+(?:the\s+)?(\p{Lu}[^.;,]*)$/u.exec(text.slice(start, end))?.[1] ?? ''
      const span = { start: end - where.length, end }
      const name = wordsOf(text, span)
      const union = /^(?:EU|UN)(?=\s)/.exec(text.slice(start, end))?.[0]
      const own: Spot[] = union
        ? [{ kind: 'Organization', start, end: start + union.length, name: union, certain: true }]
        : bodies.filter(each => each.start >= start && each.end <= end)
      return countries.has(name) || cities.has(name)
        ? [...own, { kind: 'Place', ...span, name, certain: true, type: countries.has(name) ? 'COUNTRY' : 'CITY' }]
        : own
    })
}
