import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, honorifics, organizationHeads, particles } from '../words.ts'
import { eventNouns } from './event-noun.ts'

/** What may stand in front of the title in a line of a programme or of a list of events. */
export type Mark = 'bullet' | 'time' | 'weekday' | 'day' | 'number' | 'place' | 'sort'

/** A line taken apart: its marks, its title, and whether somebody's name stands behind that. */
export interface LineForm {
  readonly marks: ReadonlySet<Mark>
  readonly title: Span
  /** A label with a number in front of the title: "Track 2". */
  readonly label?: Span
  readonly peopled: boolean
}

const months = `(?:${monthNames}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`
const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?(?=[\\s,:]))'
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?'
const dayOfMonth = `(?:${dayNumber}(?:\\s*(?:[-–/&]|to|and)\\s*${dayNumber})?\\s+(?:of\\s+)?${months}|(?:${monthNames})\\s+${dayNumber}(?!\\d))`
const year = '(?:19|20)\\d{2}'
const time = '\\d{1,2}[.:h]\\d{2}(?:\\s?(?:[ap]\\.?m\\.?|h|CET|GMT))?'
/** A day as a line prints it: "Monday 3 May" or "Day 2", "5-9 July 2021" or "November". */
const ofWeek = `(?:(?:[Dd]ay|DAY)\\s+\\d\\s+[–—-]\\s+)?(?:${weekday}(?:,?\\s+(?:the\\s+)?${dayOfMonth})?|(?:[Dd]ay|DAY)\\s+(?:\\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive))`
const ofYear = `(?:${dayOfMonth}(?:\\s*[-–]\\s*${dayOfMonth})?|(?:${monthNames})|${year}|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d{2})(?:,?\\s+${year})?`
const hours = `(?:,?\\s+(?:at\\s+)?${time}(?:\\s*[-–]\\s*${time})?)?(?:,?\\s+(?:morning|afternoon|evening|night|MORNING|AFTERNOON|EVENING|NIGHT))?`
const day = `(?:${ofWeek}|${ofYear})${hours}`
/** A line that gives nothing but a day, with a label or a place in front of it: "Lima, 4-5 May 2021", "Step 1: 4 May 2021". */
export const onlyDay = new RegExp(`^(?:\\p{Lu}[\\p{L}\\d ]{0,20}:\\s+|\\p{Lu}[\\p{L}' -]{2,30},\\s+){0,2}${day}\\.?\\s*$`, 'u')
const numbers = '(?:\\d{1,2}|[IVX]{1,4}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)(?![\\p{L}\\d])'
const numbered = `(?:Sessions?|Panel|Track|Stop|Workshop|Group|Working [Gg]roup|Module|Part|Unit|Block|Stage|Round|Circle|Lecture|Talk|Lesson|Table|Strand|Meeting|Webinar|Event|Episode|Step|Dialogue)\\s+${numbers}`
const room = `(?:(?:Main|Small|Big|Second)\\s+(?:[Ss]tage|[Hh]all|[Rr]oom)|(?:Room|Hall|Tent|Stage|Aula|Salle|Auditorium|Floor|Library|Foyer|Courtyard|Marquee|Pavilion|Plenary\\s+[Hh]all)(?:\\s+[\\p{Lu}\\d][\\p{L}\\d]{0,12})?|[Oo]nline|[Vv]irtual|[Hh]ybrid|[Bb]y video|Zoom)`
const sorts = `(?:Key\\s?note|Panel|Workshop|Masterclass|Lecture|Talk|Session|Plenary|Seminar|Webinar|Round\\s?table|Debate|Discussion|Dialogue|Training|Course|Side [Ee]vent|Film|Elective|Clinic|Lab|Forum|Group work|Field trip|Study visit|Input|Presentation|Conversation|Film and conversation|Demonstration|Exercise|Game)`

/** Every mark with the form that it has at the beginning of a line. */
const forms: readonly (readonly [Mark, RegExp])[] = [
  ['weekday', new RegExp(`^${ofWeek}(?:,?\\s+${year})?${hours}(?![\\p{L}\\d])`, 'u')],
  ['day', new RegExp(`^${ofYear}${hours}(?![\\p{L}\\d])`, 'u')],
  ['number', new RegExp(`^${numbered}`, 'u')],
  ['place', new RegExp(`^${room}(?![\\p{L}\\d])`, 'u')],
  ['sort', new RegExp(`^${sorts}(?=\\s*[:|–—-]\\s)`, 'iu')],
]
const place =
  /^(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})(?:\s*\(\p{Lu}[\p{L} ]{2,30}\)|,\s+(\p{Lu}[\p{L} ]{2,30}?))?(?=\s*[:|–—-]\s)/u
const separator = /^(?:\s*(?:[:|–—]|-(?=\s))\s*|\s*[,.]\s+|\s{2,}|\t+)/
/** Behind a weekday a time or a title may follow at once. */
const afterDay = /^\s+(?=["“«\p{Lu}])/u

const address = `(?:(?:${anyOf(honorifics)})\\.?\\s+){0,2}`
const name = "(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Ll}{1,3}\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,4})"
const role =
  '(?:(?:co-)?chair(?:ed|person|s)?|moderat(?:ed|or|ors|ion)|facilitat(?:ed|or|ors|ion)|speakers?|panell?ists?|trainers?|tutors?|lecturers?|teachers?|hosts?|hosted|led|lead|guests?|guests? of honou?r|guest speakers?|presented|presenters?|given|taught|held|introduced|introduction|opened|conducted|run|rapporteurs?|discussants?|game master|inputs?|experts?|keynotes?|convenor|convened|coordinat(?:ed|or))'
const peopleBehind = new RegExp(
  `(?:^|[:;,.(|–—-]\\s*|\\s)(?:(?:with|by|between|and|${role}(?:\\s+by)?:?)\\s+)?(?:the\\s+(?:\\p{Ll}+\\s+){1,3})?${address}${name}(?=\\s*(?:$|[,;(/.)|–—]|(?:and|&|of|from|with|on|look|in)\\s))`,
  'giu',
)
const roleBehind = new RegExp(`(?:^|[^\\p{L}])(?:${role}(?:\\s+by\\b|\\s*:)|with\\s|by\\s)`, 'iu')
/** Where a title ends for sure: before a bar, a bracket, the end of a sentence, a day, a role, or where columns part. */
const surelyEnds = new RegExp(
  `\\s*\\||\\s*\\((?!.*\\?)|;|(?<!\\b(?:Dr|Mr|Ms|Mrs|Prof|No|vs|St))[.!]["”»]?(?:\\s|$)|[ \\t]{2,}(?=\\S)|,?\\s+(?:[–—-]\\s+)?(?:${role})(?:\\s+by\\b|\\s*:)|,\\s+(?:with|by)\\b|\\s+[–—-]\\s+(?:an?|the)\\s+(?:\\p{Ll}+\\s+){1,2}(?:with|between|by)\\s|,\\s+(?:(?:on|from)\\s+)?${day}(?![\\p{L}\\d])|,?\\s+(?:on|from)\\s+${dayOfMonth}|,\\s+(?:at\\s+the\\b|in\\s+\\p{Lu}|${room}(?![\\p{L}]))`,
  'u',
)
/** Where it ends if somebody is named there: "Wool and water: Rosa Lopez", "Wool and water with Rosa Lopez". */
const endsBeforePerson = new RegExp(
  `(?::|\\s+[–—-]|,|(?<=\\?)|,?\\s+(?:with|by|featuring))\\s+(?:the\\s+(?:\\p{Ll}+\\s+){1,3})?${address}${name}`,
  'gu',
)

/** A line taken apart; null where nothing is left for a title. */
export function formOf(text: string, block: Block): LineForm | null {
  const marks = new Set<Mark>()
  if (block.kind === 'item') marks.add('bullet')
  if (block.time !== undefined) marks.add('time')
  let from = block.from
  let label: Span | undefined
  for (let step = 0; step < 4; step++) {
    const rest = text.slice(from, Math.min(block.end, from + 120))
    const found = markAt(rest)
    if (!found) break
    const [mark, length] = found
    const behind = rest.slice(length)
    const gap = separator.exec(behind)?.[0].length ?? (mark === 'weekday' ? afterDay.exec(behind)?.[0].length : undefined)
    if (gap === undefined || length + gap >= block.end - from) break
    if (mark === 'number') label = { start: from, end: from + length }
    marks.add(mark)
    from += length + gap
  }
  const quoteSkip = /^["“«„]\s?/.exec(text.slice(from, from + 2))?.[0].length ?? 0
  const line = text.slice(from + quoteSkip, block.end)
  const closing = quoteSkip > 0 ? line.search(/["”»]/) : -1
  const title =
    closing > 0
      ? line.slice(0, closing)
      : line
          .slice(0, titleEnd(line))
          .trimEnd()
          .replace(/[,:–-]$/, '')
  if (title.length < 4) return null
  const start = from + quoteSkip
  const behind = line.slice(title.length, title.length + 260)
  return { marks, title: { start, end: start + title.length }, ...(label && { label }), peopled: namesPeople(behind) }
}

/** Whether a role or a bracket behind a title shows that people are named there, whom no dictionary knows. */
export const tellsRole = (rest: string): boolean => roleBehind.test(rest)

/** Where the title of a session ends that a line begins with. */
export function titleEnd(line: string): number {
  // Lines that were broken for their width go on behind their indent.
  const sure = line.replaceAll(/\n[ \t]*/g, gap => gap.replaceAll(/[ \t]/g, '\n')).search(surelyEnds)
  const end = sure < 0 ? line.length : sure
  const { cities, countries } = lexicon()
  const place = [...line.slice(0, end).matchAll(/,\s+(?:in\s+)?(\p{Lu}[\p{L}' -]{2,25}?)(?=\s*(?:,|\.?$))/gu)].find(
    ({ 1: words = '' }) => cities.has(words) || countries.has(words),
  )
  const person = [...line.slice(0, end + 60).matchAll(endsBeforePerson)].find(({ 1: words = '' }) => isPerson(words))
  return Math.min(end, place?.index ?? end, person?.index ?? end)
}

function markAt(rest: string): readonly [Mark, number] | null {
  for (const [mark, form] of forms) {
    const length = form.exec(rest)?.[0].length
    if (length) return [mark, length]
  }
  const [whole, near = '', far = ''] = place.exec(rest) ?? []
  const { cities, countries } = lexicon()
  return whole && (cities.has(near) || countries.has(near) || countries.has(far)) ? ['place', whole.length] : null
}

/** Whether a stretch names somebody as lists of people do. */
export function namesPeople(stretch: string): boolean {
  return [...stretch.matchAll(peopleBehind)].some(match => isPerson(match[1] ?? ''))
}

const someone = /(?<![\p{L}])(\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}'’.-]*){1,3})/gu

/** Whether a sentence names somebody, wherever. */
export const namesSomeone = (sentence: string): boolean =>
  [...sentence.matchAll(someone)].some(({ 1: words = '' }) => isPerson(words) || isPerson(words.replace(/^\S+\s+/, '')))

const noPerson = new RegExp(`(?:^|\\s)(?:${anyOf(organizationHeads)}|${eventNouns})(?:\\s|$)`, 'iu')

/** Whether capitalised words are the name of a person, as far as dictionaries tell. */
export function isPerson(words: string): boolean {
  const { givenNames, familyNames, cities, countries, isWord } = lexicon()
  const parts = words.split(/\s+/)
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (!/^\p{Lu}/u.test(first) || noPerson.test(words) || cities.has(words) || countries.has(words)) return false
  if (givenNames.has(fold(first)) || /^\p{Lu}\.$/u.test(first)) return true
  if (parts.length < 2) return false
  return (
    familyNames.has(fold(last)) ||
    parts.every(part => particles.has(part.toLowerCase()) || (!isWord(part) && !cities.has(part) && !countries.has(part)))
  )
}
