import type { Span } from '../../model/records.ts'
import { findPrinted } from '../pattern.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { type Spot, wordsOf } from './spot.ts'

/** "the ILO COOP 100 webinars" */
const plural =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}/-]*\s+)(?:(?:\p{Lu}[\p{L}\p{N}/-]*|\d{2,4})\s+){0,4}(?:webinars|webinar series|seminars|dialogues|lectures|academies|talks))(?![\p{L}])/gu
const heads =
  '(?:Academies|Conferences|Forums|Fora|Symposia|Summits|Workshops|Webinars|Seminars|Congresses|Dialogues|Courses|Assemblies|Schools|Colloquia|Meetings)'
const capital = '\\p{Lu}[\\p{L}\\d’-]*'
/** "eleven Academies on Fair Wool", "its Regional Forums on Mills" */
const counted = new RegExp(
  `(?<=(?<![\\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|its|their|these|all|several|annual|the|of)\\s+)((?:${capital}\\s+){0,4}${heads}\\s+(?:on|for|of)\\s+(?:the\\s+)?${capital}(?:\\s+(?:(?:and|of|the|for|in)\\s+){0,2}${capital}){0,6})`,
  'gu',
)
const sort = '(?:webinar|seminar|lecture|dialogue|event|training|conference|workshop|talk|discussion|conversation|meeting)'
/** "as part of its webinar series", "CECOP’s series of online events", "the first of a series of talks" */
const told = new RegExp(
  `(?<=(?<![\\p{L}])(?:its|their|this|the|an?|new|own|online|virtual|\\p{Lu}[\\p{L}-]*)(?:['’]s?)?\\s+)(${sort}\\s+series|series\\s+of\\s+(?:[\\p{Ll}-]+\\s+){0,2}${sort}s)(?![\\p{L}])`,
  'gu',
)
const nameFollows = /^(?:,?\s+(?:called|entitled|titled|named|on\s+the\s+theme(?:\s+of)?))?,?\s+(?:["“«„]|\p{Lu})/u

const noun = '(?:academy|conference|forum|symposium|summit|workshop|webinar|seminar|congress|dialogue|course|assembly|school|meeting)'
/** "The next wool summit will be held in May" */
const modifiers = '(?:(?!(?:of|in|on|and|for|to|the)\\s)[\\p{L}\\d-]+\\s+)'
const next = new RegExp(
  `(?<=\\b[Tt]he\\s+next\\s+)(${modifiers}{1,3}${noun}|${modifiers}{0,3}${noun}\\s+(?:on|for|of)\\s+\\p{L}(?:[\\p{L}-]|\\s(?!\\s*\\n)){2,60}?)(?=(?:,[^,.;]{2,30},)?\\s+(?:will|is\\s+(?:to|planned|scheduled|due)|takes\\s+place))`,
  'gu',
)

/** The next event of a series that a text announces by the noun and the subject of the series. */
export function nextOfSeries(text: string): EventSpot[] {
  return [...text.matchAll(next)].map(({ index, 0: { length } }) =>
    namedEvent(text, { start: index, end: index + length }, 'mention', { certain: false }),
  )
}

/** Series of events: by their plural, and in common words where no name follows; these stay only where something is said of them. */
export function seriesOf(text: string, quotes: readonly Spot[]): EventSpot[] {
  const named = [...text.matchAll(plural)].flatMap(match => {
    if (/\n\s*\n/.test(match[0])) return []
    const lead = /^(?:The|These|Its|Two|Three|Other|Many|Several|Our|Such)\s+/.exec(match[0])?.[0].length ?? 0
    const span = { start: match.index + lead, end: match.index + match[0].length }
    return wordsOf(text, span).split(' ').length > 2 ? [series(text, span, true)] : []
  })
  const several = [...text.matchAll(counted)].map(({ index, 0: { length } }) => series(text, { start: index, end: index + length }, true))
  const unnamed = [...text.matchAll(told)].flatMap(({ index, 0: { length } }) => {
    const span = { start: index, end: index + length }
    const behind = text.slice(span.end, span.end + 60)
    return nameFollows.test(behind) || quotes.some(({ start }) => start > span.end && start - span.end < 40)
      ? []
      : [series(text, span, false)]
  })
  return [...named, ...several, ...unnamed]
}

const series = (text: string, span: Span, certain: boolean) => namedEvent(text, span, 'mention', { certain, type: 'SERIES' })

/** "Wool Meetings": the plural that names no single event. */
const isPlural = new RegExp(`(?:^|\\s)(?:${heads.slice(3, -1)})$`)
/** Of "tenth edition of the Wool Meetings" the Wool Meetings. */
const ofSeries = /\bedition\s+of\s+(?:the\s+)?(.+)$/i

/** The series within the name of one of its editions: its plural shows that the edition does not bear the name itself. */
export function nestedSeries(text: string, events: readonly EventSpot[]): EventSpot[] {
  return events.flatMap(({ start, end, name }) => {
    const whole = ofSeries.exec(name)?.[1] ?? ''
    const at = isPlural.test(whole) ? findPrinted(text, whole, start, end) : null
    return at ? [series(text, at, true)] : []
  })
}

/** The events, of which those that bear the name of a series of editions are that series: "The Wool Meetings began in 2003." */
export function withSeries(events: readonly EventSpot[]): EventSpot[] {
  const wholes = new Set(events.map(({ name }) => ofSeries.exec(name)?.[1] ?? '').filter(namesSeries))
  return events.map(event => (wholes.has(event.name) ? { ...event, type: 'SERIES' } : event))
}

/** Whether the words behind "edition of" name a series by its plural. */
export const namesSeries = (name: string): boolean => isPlural.test(name)
