import type { Span } from '../../model/records.ts'
import { matchesIn, type Paragraph } from '../pattern.ts'
import { isKnownBody } from './known-bodies.ts'

const noun = '(?:projects|programmes|initiatives)'
const capitals = '\\p{Lu}[\\p{Lu}\\p{N}-]+(?![\\p{L}])'
const names = `${capitals}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${capitals})+`
const nouns = new RegExp(noun)

const lists: readonly RegExp[] = [
  // "three EU-funded projects, WEAVE, LOOM-UP and YARN", "of two projects (WEAVE and YARN)"
  new RegExp(
    `\\b${noun}(?:\\s+(?:funded|financed|supported|led|run|of|by)\\s[^.;:,()\\n]{2,60})?(?:[,:]\\s+|\\s+\\(|\\s+[–—-]\\s+)(${names})`,
    'gu',
  ),
  // "WEAVE, LOOM-UP and YARN, three projects of the EU"
  new RegExp(
    `(?<![\\p{L}-])(${names})(?:,|\\s+[–—-])\\s+(?:all\\s+)?(?:two|three|four|five|six|\\d|the|all)\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}(?![\\p{L}])`,
    'gu',
  ),
]
/** "Other ILO projects were MATCOM, which …, and ACOPAM in Dakar." */
const told = new RegExp(
  `(?<![\\p{L}])${noun}(?:\\s+[^.;]{0,60}?)?\\s+(?:were|are|include|included|such as|called|named)\\s+([^.;\\n]{3,200})`,
  'gu',
)

/** Projects in capitals that a text lists beside a word for several. */
export function listedProjects(text: string, paragraphs: readonly Paragraph[]): Span[] {
  const inLists = lists.flatMap(list =>
    [...matchesIn(paragraphs, nouns, list)].flatMap(match =>
      named(match, new RegExp(capitals, 'gu')).filter(({ start, end }) => !isKnownBody(text.slice(start, end))),
    ),
  )
  return [
    ...inLists,
    ...[...matchesIn(paragraphs, nouns, told)].flatMap(match => named(match, /(?<![\p{L}])(\p{Lu}{4,}[\p{Lu}\p{N}-]*)(?![\p{L}])/gu)),
  ]
}

/** Where the names of the first group of a match stand in the text. */
function named(match: RegExpExecArray, name: RegExp): Span[] {
  const list = match[1] ?? ''
  const at = match.index + match[0].lastIndexOf(list)
  return [...list.matchAll(name)].map(({ index, 0: each }) => ({ start: at + index, end: at + index + each.length }))
}
