import { fold } from '../../model/fold.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, eventHeads, organizationHeads } from '../words.ts'
import { typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { isKnownBody } from './known-bodies.ts'
import type { Spot } from './spot.ts'

/** Nouns of events in lines with a day; "orientation" and the like say nothing of the kind in prose. */
const noun = `(?:${anyOf([...Object.keys(eventHeads), 'kick-off', 'kickoff', 'orientation', 'inauguration', 'tour', 'premiere'])})`
const dayOfMonth = `(?:(?:\\p{L}+day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:[-–/&]|to|and)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+)?(?:${monthNames})`
const days = `${dayOfMonth}(?:\\s*[-–]\\s*${dayOfMonth})?(?:,?\\s+(?:19|20)\\d{2})?`
/** "6-7 October 2022, research orientation (virtual)", "14–16 May – Wool Forum, Lima. Chaired by …" */
const dated = new RegExp(
  `^(?:\\p{Lu}\\p{L}*(?:\\s\\d{1,2})?:\\s+)?${days}(?:\\s*[:–—-]\\s+|,\\s+|\\.\\s+)["“«]?((?:[\\p{L}\\d][^.,;:()"“”«»]{3,110}?))(?=["”»]|\\s*[.,;:(]|\\s+[–—-]\\s|\\s*$)`,
  'u',
)
const named = new RegExp(`(?:^|\\s)${noun}(?:\\s+(?:of|on|for|with|in|at|to|about|by)\\s.{2,80})?$`, 'isu')
/** Nothing but an event, and how it is held: "International weaving conference (virtual)". */
const alone = new RegExp(
  `^(\\p{Lu}[\\p{L}\\d-]*\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?${noun}(?:\\s+(?:of|on|for|about)\\s+[^.,;:()]{3,80})?)(?:\\s*\\([^()]{3,40}\\))?\\s*$`,
  'iu',
)
const onlyDays = new RegExp(`^(?:\\p{Lu}[\\p{L}\\d ]{0,20}:\\s+|\\p{Lu}[\\p{L}' -]{2,30},\\s+){0,2}${days}\\s*$`, 'u')
const placeBehind = /^["”»]?,\s+(?:in\s+)?(\p{Lu}[\p{L}'’ -]{2,30}?)(?=[.,;(]|\s*$)/u
const told =
  /\b(?:is|are|was|were|has|have|had|will|took|takes|held|joined|joins|adopted|adopts|ratified|ratifies|signed|signs|opened|opens|began|begins|started|starts|ended|ends|visited|met|spoke|published)\b/i
const people = /^(?:[-–•*>]\s*)?(?:[\p{L} ]{0,30}\b(?:by|from|with)\s+|[\p{L} ]{1,24}:\s+)(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?\p{Lu}\p{L}/u
const venue =
  /\b(?:Headquarters|Hotel|Hall|Centre|Center|Room|Palace|Palais|Building|Campus|University|Office|Auditorium|Library|Museum|House|Theatre|Club)\b/
const bodies = new RegExp(`(?:${anyOf(organizationHeads.filter(head => eventHeads[head.toLowerCase()] === undefined))})$`, 'u')

/** The event of a line that its day opens, or that stands alone between the lines with its day and its place. */
export function datedLine(text: string, layout: readonly Block[], index: number, quotes: readonly Spot[]): EventSpot | null {
  const block = layout[index] as Block
  if (index < 3 || block.time !== undefined) return null
  const line = text.slice(block.from, block.end)
  const match = dated.exec(line)
  if (match) {
    const [whole, words = ''] = match
    const start = block.from + whole.length - words.length
    const quote = quotes.find(each => each.start <= start + 1 && start <= each.start + 1)
    const rest = line.slice(whole.length)
    return isOccasion(whole.slice(0, whole.length - words.length), words, rest, layout[index + 1])
      ? namedEvent(text, quote ?? { start, end: start + words.length }, 'heading', {
          type: typeOf(words.replace(/\s(?:of|on|for|with|in|at|to)\s.*$/s, '')),
        })
      : null
  }
  if (block.kind !== 'heading') return null
  const name = alone.exec(line)?.[1]
  const beside = [layout[index - 1], layout[index + 1]].some(
    each => each?.kind === 'heading' && onlyDays.test(text.slice(each.from, each.end)),
  )
  return name !== undefined && beside && !told.test(name)
    ? namedEvent(text, { start: block.from, end: block.from + name.length }, 'heading', {
        type: typeOf(name.replace(/\s(?:of|on|for|about)\s.*$/s, '')),
      })
    : null

  /** What the noun, the place behind it or the people below it show to be held rather than to have come about. */
  function isOccasion(mark: string, words: string, rest: string, below: Block | undefined): boolean {
    const { cities, countries, givenNames } = lexicon()
    const [first = ''] = words.split(/\s/)
    if (told.test(words) || givenNames.has(fold(first)) || cities.has(words) || countries.has(words) || isKnownBody(words)) return false
    const place = placeBehind.exec(rest)?.[1] ?? ''
    if (named.test(words)) return true
    if (bodies.test(words)) return false
    // Behind a comma stands the venue: "4 May 2020, Casa de la Lana, Lima".
    if (/^\p{Lu}/u.test(words) && !/,\s+["“«]?$/.test(mark) && !venue.test(words) && (cities.has(place) || countries.has(place)))
      return true
    return below !== undefined && below.indent > block.indent && people.test(text.slice(below.from, below.end))
  }
}
