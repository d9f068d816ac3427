import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, eventHeads } from '../words.ts'
import { isKnownBody } from './known-bodies.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*"
const joint = '(?:of|des|de|du|della|di|da|do|the|la|le|el|y|e|al)'
/** "in Cuetzalan", "at the Politecnico di Torino" */
const preposition = new RegExp(
  `(?<![\\p{L}])(in|at(?:\\s+the)?)\\s+(${word}(?:[ \\t]*\\n?[ \\t]*(?:(?<=\\s)${joint}\\s+){0,2}(?<=\\s)${word}){0,7})`,
  'gu',
)
/** What says that something went on, right in front of "in" or "at". */
const happens = new RegExp(
  `(?:^|[^\\p{L}])(?:held|h[eo]ld|holds|hosted|organi[sz]ed|convened|launched|celebrated|inaugurated|scheduled|planned|staged|t(?:ake|akes|ook)\\s+place|taking\\s+place|met|meets?|gather(?:s|ed)?|assembled|opens?|opened|began|begins|closed|ended|sat|sits|(?:${anyOf(Object.keys(eventHeads))}))\\s*$`,
  'iu',
)
const joins = /[\s,("“”»|–-]*(?:(?<![\p{L}])(?:on|from|of|again|next|also|online|and)\s+)?[\s,("“”»|]*$/u

/**
 * Places that nothing but their position tells: what stands behind "in" or "at" right after an event, its day or a verb such as held, and
 * the part of the dated line below an event that is no day. A body that a text names there alone is only the house that it met in.
 */
export function meetingPlaces(
  text: string,
  layout: readonly Block[],
  events: readonly Span[],
  dates: readonly Span[],
  bodies: readonly Spot[],
): Spot[] {
  return [...inProse(), ...belowEvents()]

  function inProse(): Spot[] {
    return [...text.matchAll(preposition)].flatMap((match): Spot[] => {
      const [whole, particle = '', words = ''] = match
      const name = words.replace(/['’]s?$/, '')
      const start = match.index + whole.length - words.length
      const span = { start, end: start + name.length }
      if (!isScene(match.index)) return []
      const type = particle === 'in' ? 'CITY' : 'VENUE'
      return (type === 'VENUE' ? isHouse(span, name) : isTown(span, name)) ? [place(span, type)] : []
    })
  }

  /** Whether what stands in front of an offset is an event, its day, or a word for what goes on there. */
  function isScene(at: number): boolean {
    const from = Math.max(0, at - 160)
    let end = at
    for (;;) {
      end = from + text.slice(from, end).replace(joins, '').length
      const day = dates.find(date => date.end === end)
      if (!day) break
      end = day.start
    }
    return events.some(event => event.end <= end && end - event.end < 2) || happens.test(text.slice(from, end))
  }

  /** Whether a name behind "at" is that of a house: of no body but one that the text names only here. */
  function isHouse(span: Span, name: string): boolean {
    if (!name.includes(' ') || isKnownBody(name) || events.some(event => overlaps(event, span))) return false
    const inside = bodies.filter(body => overlaps(body, span))
    const [body] = inside
    return (
      inside.length === 0 ||
      (inside.length === 1 &&
        body !== undefined &&
        body.start === span.start &&
        body.end === span.end &&
        body.type !== 'GOVERNMENT' &&
        !/^\s*\(\p{Lu}/u.test(text.slice(span.end)) &&
        bodies.filter(other => fold(other.name) === fold(body.name)).length === 1)
    )
  }

  /** Whether a name behind "in" is that of a town which no list holds. */
  function isTown(span: Span, name: string): boolean {
    const { isWord, demonyms, regions, cities, countries, givenNames } = lexicon()
    const words = name.split(/\s+/)
    const [first = ''] = words
    return (
      words.length < 4 &&
      !/\d|^\p{Lu}+$/u.test(name) &&
      !new RegExp(`^(?:${monthNames})$`).test(name) &&
      !words.some(each => demonyms.has(each)) &&
      ![cities, countries, regions].some(names => names.has(name)) &&
      !(givenNames.has(fold(first)) && words.length > 1) &&
      !isWord(first) &&
      !/^\s+\p{Lu}/u.test(text.slice(span.end, span.end + 3)) &&
      ![...bodies, ...events, ...dates].some(other => overlaps(other, span))
    )
  }

  function belowEvents(): Spot[] {
    return layout.flatMap((block, index): Spot[] => {
      const above = layout[index - 1]
      const line = text.slice(block.from, block.end)
      const day = dates.find(date => overlaps(date, block))
      if (!above || !day || line.length > 110 || /:\s|\b(?:by|with|from|until)\s/.test(line)) return []
      if (!events.some(event => overlaps(event, above)) || events.some(event => overlaps(event, block))) return []
      let at = block.from
      const parts = line.split(/(,\s+|\s*[|•·]\s*|\s+[–—-]\s+|;\s+|\s*\(|\)\s*)/).map(words => {
        const start = at
        at += words.length
        return { start, end: at, words }
      })
      const [first] = parts.filter((part, place) => place % 2 === 0 && isPlace(part))
      return first ? [place(first, first.words.includes(' ') ? 'VENUE' : 'CITY')] : []
    })
  }

  /** Whether a part of a dated line is a name that is neither a day, a person, a body nor a place that lists hold. */
  function isPlace({ start, end, words }: Span & { words: string }): boolean {
    const { cities, countries, regions, demonyms, givenNames, isWord } = lexicon()
    return (
      new RegExp(`^${word}(?:\\s+(?:${joint}\\s+){0,2}${word}){0,6}$`, 'u').test(words) &&
      ![...dates, ...bodies].some(other => overlaps(other, { start, end })) &&
      ![cities, countries, regions].some(names => names.has(words)) &&
      !demonyms.has(words) &&
      !givenNames.has(fold(words.split(/\s+/)[0] ?? '')) &&
      !words.split(/[\s-]+/).every(each => isWord(each) || /^\p{Lu}+$/u.test(each))
    )
  }

  function place(span: Span, type: string): Spot {
    const { start, end } = span
    return { kind: 'Place', start, end, name: wordsOf(text, span), certain: true, type }
  }
}
