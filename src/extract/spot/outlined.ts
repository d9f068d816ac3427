import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, eventHeads } from '../words.ts'
import { typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import type { Spot } from './spot.ts'

/** Items of an agenda that are no events. */
const business =
  /^(?:Any other business|AOB|Follow-up|Next (?:steps|meeting|session)|Approval|Adoption|Agenda|Minutes|Conclusions?|Background|Miscellaneous|Matters arising|Date of)\b/i

/** What a line below the title of a session begins with. */
export const opensWithRole =
  /^(?:[-•*–>]\s*)?(?:Co-)?(?:Chair(?:ed by|s|person)?|Moderat(?:or|ors|ion|ed by)|Facilitat(?:or|ors|ion|ed by)|Speakers?|Panell?ists?|Discussants?|Keynotes?(?: speakers?)?|Presenters?|Rapporteurs?|With|Introduced by|Introduction|Respondents?|Opening|Opened by|Trainers?|Lecturers?|Guests?|Lead|Led by|Host|Conversation|Resource persons?)\b/
const numbering = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d(?!\d)\.?|\[\d{1,2}\]|[A-H][.)]|[IVX]{1,5}[.)])\s+/
const ownDate = new RegExp(`\\b(?:${monthNames})\\b.{0,12}\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[.:h]\\d{2}\\b`)
const dated = new RegExp(`\\b(?:${monthNames})\\b|\\b20\\d{2}\\b`)
/** The day that a line of a programme begins with. */
export const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:First|Second|Third|Last) day|Day \d)(?:,?\s+\d{1,2}(?:\s+\p{L}+)?)?(?:,?\s+\d{1,2}(?:[.:h]\d{2})?\s*(?:[ap]\.?m\.?|h)?)?(?:\s*[–—:-]\s*|,\s+)/u

/** "5 October, "Money for mills": Rosa Lopez, …" */
const dayInFront = new RegExp(
  `^\\d{1,2}(?:\\s+(?:${monthNames}))(?:\\s+(?:19|20)\\d{2})?(?:,?\\s+\\d{1,2}[.:h]\\d{2})?(?:\\s*[–—:-]\\s*|,\\s+)(?=["“«])`,
  'u',
)

/** "Inter-regional forum, Addis Ababa, 3-4 March", "2018: inception workshop in Lilongwe" as a line of a list. */
const listed = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+:\\s+|(?:\\d{1,2}\\s+)?(?:\\p{Lu}\\p{Ll}+\\s+)?(?:19|20)\\d{2}\\s*[:–-]\\s+)?((?:[\\p{L}\\d-]+\\s+){0,4}?(${anyOf(['conference', 'congress', 'forum', 'symposium', 'summit', 'meeting', 'workshop', 'seminar', 'webinar', 'consultation', 'roundtable', 'dialogue', 'training', 'course', 'assembly', 'academy', 'event', 'visit', 'launch', 'inauguration', 'ceremony', 'mission', 'fair', 'festival', 'retreat', 'hearing', 'briefing', 'celebration', 'exhibition'])})(?:\\s+(?:on|for|of|about)\\s+[^,;:()–—|]{3,70}|(?<=(?:^|[–-]\\s|:\\s)\\p{L}+)\\s+(?:in|at)\\s+(?:the\\s+)?\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+){0,3})?)(?=,|\\s*\\(|\\s+(?:in|at|for|with)\\s|\\s+[–—|•-]\\s)`,
  'iu',
)

/** "Histories and Theories - 14 June. Speakers: …" in a list of several such. */
const datedTitle = new RegExp(
  `^(\\p{Lu}[^.:;()–—]{5,90}?)(?<!\\d)\\s*(?:[-–—:,]|\\()\\s*(?:\\p{Lu}\\p{Ll}+day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${monthNames})\\b`,
  'u',
)

const days = `(?:(?:\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?\\s+)?(?:${monthNames})(?:\\s+(?:19|20)\\d{2})?|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2})`

/** "Wool4All, Doha, Qatar, 15-18 September 2025." in a list: what has a place and days is an event. */
const placed = new RegExp(
  `^(\\p{Lu}[^.,;:()–—"“]{3,80}),\\s+(\\p{Lu}[\\p{L}' -]{2,30})(?:,\\s+(\\p{Lu}[\\p{L}' -]{2,30}))?,\\s+${days}`,
  'u',
)

/** "CHILD LABOUR IN WOOL, Monday 16 May" above the people of that session */
const headingOfDay = new RegExp(
  `^(\\p{Lu}[^,:|"“]{6,80}?)(?:,|\\s+[–—-])\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?\\d{1,2}\\s+(?:${monthNames})\\b`,
  'u',
)

/** "Lima, Peru, 18 January 2019" alone on a line: where and when what stands above it took place. */
const placeAndDays = new RegExp(`^(\\p{Lu}[\\p{L}' -]{2,30})(?:,\\s+(\\p{Lu}[\\p{L}' -]{2,30}))?,\\s+${days}\\s*$`, 'u')
const endsDated = new RegExp(`,\\s+${days}\\s*$`)
/** "Launch in Lima, 4 March 2021" and "Launch of the report – Lima, 4 March 2021" alone on a line. */
const nounInPlace = new RegExp(`^(\\p{Lu}\\p{Ll}+ in (\\p{Lu}[\\p{L}' -]{2,30})),\\s+${days}\\s*$`, 'u')
const titleAndPlace = new RegExp(
  `^(\\p{Lu}[^•|–—]{6,160}?)\\s+[•|–—-]\\s+(\\p{Lu}[\\p{L}' -]{2,30})(?:,\\s+\\p{Lu}[\\p{L}' -]{2,30})?,\\s+${days}\\s*$`,
  'u',
)

/** Sessions that no noun calls so, but the outline of the text: a numbered title above its chair, "Tuesday - "Fair recruitment"". */
export function outlinedEvents(text: string, layout: readonly Block[], quotes: readonly Spot[]): EventSpot[] {
  const headDays = layout.filter(block => titleOfDay(text, block) !== undefined).length > 1
  return layout.flatMap((block, index): EventSpot[] => {
    const line = text.slice(block.from, block.end)
    const day =
      weekday.exec(line)?.[0] ?? (block.kind === 'paragraph' && block.end - block.from > 400 ? undefined : dayInFront.exec(line)?.[0])
    if (day !== undefined) {
      const quote = quotes.find(each => each.start === block.from + day.length + 1)
      return quote ? [namedEvent(text, quote, 'heading', { type: 'SESSION' })] : []
    }
    const [, name = '', near = '', far = ''] = (block.kind === 'item' && placed.exec(line)) || []
    const { cities, countries, givenNames } = lexicon()
    if (name && (cities.has(near) || countries.has(near) || countries.has(far)) && !givenNames.has(fold(name.split(' ')[0] ?? '')))
      return [namedEvent(text, { start: block.from, end: block.from + name.length }, 'heading', {})]
    const own = block.kind === 'item' ? datedTitle.exec(line)?.[1] : undefined
    if (own !== undefined && isTitle(own) && [layout[index - 1], layout[index + 1]].some(beside => isDatedTitle(text, beside)))
      return [namedEvent(text, { start: block.from, end: block.from + own.length }, 'heading', { type: 'SESSION' })]
    const [, called = '', there = ''] = nounInPlace.exec(line) ?? titleAndPlace.exec(line.replaceAll(/\s/g, ' ')) ?? []
    if (index > 2 && lexicon().cities.has(there) && typeOf(called) !== undefined)
      return [namedEvent(text, { start: block.from, end: block.from + called.length }, 'heading', { type: typeOf(called) })]
    const listedSession = underSeveral(text, layout, index)
    if (listedSession) return [namedEvent(text, listedSession, 'heading', { type: 'SESSION' })]
    // The line below the title says of what sort its event is.
    const occasion =
      block.kind === 'paragraph' ||
      index < 3 ||
      !(/[-•*>–]/.test(text.slice(block.start, block.from)) || /^\D{0,14}20\d{2}/.test(line) || endsDated.test(line))
        ? null
        : listed.exec(line)
    if (occasion && dated.test(line) && !opensWithRole.test(line)) {
      const start = block.from + occasion[0].length - (occasion[1] ?? '').length
      const noun = (occasion[2] ?? '').toLowerCase()
      return [namedEvent(text, { start, end: start + (occasion[1] ?? '').length }, 'heading', { type: eventHeads[noun] })]
    }
    const ofDay = index > 2 && headDays ? titleOfDay(text, block) : undefined
    if (ofDay !== undefined)
      return [namedEvent(text, { start: block.from, end: block.from + ofDay.length }, 'heading', { type: 'SESSION' })]
    if (block.kind === 'heading' && index > 2 && isTitleOfPlace(text, line, layout[index + 1]))
      return [namedEvent(text, { start: block.from, end: block.from + line.trimEnd().length }, 'heading', { type: typeOf(line) })]
    const numbered = numbering.test(text.slice(block.start, block.from)) || numbering.test(line)
    if (!numbered || block.kind !== 'heading' || opensWithRole.test(line)) return []
    const skip = numbering.exec(line)?.[0].length ?? 0
    const title = line.slice(skip).replace(/(?:\s*\([^()\d]{2,40}\))?[\s:.–-]*$/, '')
    const span = { start: block.from + skip, end: block.from + skip + title.length }
    if (!isTitle(title) || business.test(title) || quotes.some(quote => quote.start < span.end && span.start < quote.end)) return []
    const [next, further] = layout.slice(index + 1, index + 3)
    if (!next) return []
    const below = text.slice(next.start, next.end)
    const hangs = next.indent > block.indent && /^(?:\[|\d{1,2}\.\d)/.test(text.slice(block.start, block.from))
    if (hangs || opensWithRole.test(below) || (next.kind !== 'paragraph' && personAlone.test(below) && !/[.;]$/.test(below)))
      return [namedEvent(text, span, 'heading', { type: 'SESSION' })]
    // With a day of its own it is an event of its own, of the sort that the line with the day says.
    const when = further ? `${below} ${text.slice(further.start, further.end).slice(0, 100)}` : below
    const noun =
      below.length < 220 && ownDate.test(when)
        ? below
            .toLowerCase()
            .match(/[\p{L}-]+/gu)
            ?.slice(0, 4)
            .find(word => eventHeads[word])
        : undefined
    if (noun) return [namedEvent(text, span, 'heading', { type: eventHeads[noun] })]
    return []
  })
}

/** "Weaving Unit (WU), CECOP": whose page it is, by the short name behind it. */
const isBody = /^[^,]{4,80}\(\p{Lu}{2,}[\p{L}-]*\)(?:,\s+[\p{Lu}&-]{2,12})?\s*$/u

/** Whether a line is the title of what the line below gives a place and days. */
function isTitleOfPlace(text: string, line: string, below: Block | undefined): boolean {
  const [, near = '', far = ''] = (below && placeAndDays.exec(text.slice(below.from, below.end))) || []
  const { cities, countries } = lexicon()
  if (!near || !(cities.has(near) || countries.has(near) || countries.has(far))) return false
  return /^\p{Lu}[^:.]{8,120}$/u.test(line.trim()) && line.trim().includes(' ') && !opensWithRole.test(line) && !isBody.test(line)
}

const headsSeveral =
  /^(?:(?:The|Our|Parallel|Thematic|Working|Plenary|Online|Breakout|Technical|Elective|Optional|Side)\s+){0,2}(?:electives|workshops|sessions|modules|courses|tracks|panels|round ?tables|plenaries|side events|seminars|webinars|masterclasses|debates|dialogues)(?:\s+(?:of|on|for)\s+[^:.]{3,40})?:?\s*$/i
/** A title in a list with whoever gives it: "E1 Green looms. Tutor: Rosa Lopez", "Wool law, with Ada Fernandez". */
const withPeople =
  /^((?:\p{Lu}?\d{1,2}[.:)]?\s+)?)(\p{Lu}[^.:;()]{3,80}?)(?:[.:;]\s+(?:.{0,160}\b(?:taught|led|given|moderated|chaired|facilitated|presented|tutor|trainer|moderator|chair|facilitator|lecturer|speakers?)s?\b|(?=\p{Lu}[\p{L}'’-]+\s\p{Lu}))|,?\s+(?:with|by|led by|taught by)\s+(?=\p{Lu}))/iu

/** The title of a session in a list below the heading of several: "Electives", "Workshops". */
function underSeveral(text: string, layout: readonly Block[], index: number): Span | null {
  const block = layout[index]
  if (!block) return null
  const above = layout.slice(Math.max(0, index - 6), index).findLast(({ start, end }) => headsSeveral.test(text.slice(start, end)))
  const between = above ? layout.slice(layout.indexOf(above) + 1, index) : []
  const line = text.slice(block.from, block.end)
  if (!above || between.some(({ from, end }) => !withPeople.test(text.slice(from, end))) || opensWithRole.test(line)) return null
  const match = withPeople.exec(line)
  const title = match?.[2]?.trimEnd() ?? ''
  if (!match || !/^\p{Lu}/u.test(title) || personAlone.test(line)) return null
  const start = block.from + (match[1] ?? '').length
  return { start, end: start + title.length }
}

/** The title in a heading that gives it a day, or in the first line of a block in capitals. */
function titleOfDay(text: string, { kind, from, end }: Block): string | undefined {
  const [line = ''] = text.slice(from, end).split('\n')
  const title = kind === 'heading' || !/\p{Ll}{3}.*,/u.test(line) ? headingOfDay.exec(line)?.[1] : undefined
  return title !== undefined && !/\b[Ee]vent\s+(?:to|of|at|during)\b/.test(title) && opensTitle(title) ? title : undefined
}

/** Whether a line is one of a list of titles with their days. */
function isDatedTitle(text: string, block: Block | undefined): boolean {
  return block?.kind === 'item' && datedTitle.test(text.slice(block.from, block.end))
}

/** A name with what it stands for: "Rosa Lopez (CECOP)". */
export const personAlone = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}\s*(?:[,(]|$)/u

/** A title has several words and does not begin with the name of a person. */
export const isTitle = (line: string): boolean => line.split(/\s+/).length > 2 && opensTitle(line)

/** Whether a line begins as a title does, and not with a person or a project. */
function opensTitle(line: string): boolean {
  const words = line.split(/\s+/)
  const first = fold(words[0] ?? '')
  return (
    /^[\p{Lu}\d"“]/u.test(line) &&
    !/^(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\b/.test(line) &&
    !(lexicon().givenNames.has(first) && !lexicon().isWord(first)) &&
    !/\b(?:projects?|programmes?)\b/i.test(words.slice(0, 2).join(' '))
  )
}
