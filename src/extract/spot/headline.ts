import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import type { DateMention } from '../dates.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { eventNouns, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { isNoTitle } from './programme-lines.ts'
import { overlaps, wordsOf } from './spot.ts'

/** The heading of a text; the imprint's title where it stands there. */
export function titleOf(text: string, layout: readonly Block[], given?: string): Span | null {
  const [first, second] = layout
  if (!first) return null
  // "WEBINAR SERIES": the line below has the name.
  const sort = /^(?:webinar series|programme|agenda|invitation|concept note|side event|list of speakers|press release|flyer)\s*$/i
  if (!given && second?.kind === 'heading' && sort.test(text.slice(first.start, first.end))) return { start: second.start, end: second.end }
  if (given) {
    const at = text.indexOf(given)
    if (at >= 0 && at < 300) return { start: at, end: at + given.length }
  }
  if (first.kind !== 'heading' && text.slice(first.start, first.end).length > 200) return null
  // A title that goes on in the next line: "The SSE Momentum:".
  const goesOn = second && second.kind === 'heading' && /:\s*$/.test(text.slice(first.start, first.end)) && second.start - first.end < 3
  return { start: first.start, end: goesOn || isWrapped(text, first, second) ? (second as Block).end : inCapitals(text, layout).end }
}

/** Whether a title of two lines with an empty one below them was broken for its length: "Fair Work in Textile" above "Mills of Asia". */
function isWrapped(text: string, first: Block, second: Block | undefined): boolean {
  if (second?.kind !== 'heading' || second.start !== first.end + 1 || !/^\s*\n\s*(?:\n|$)/.test(text.slice(second.end))) return false
  const [above, below] = [text.slice(first.from, first.end), text.slice(second.from, second.end)]
  return (
    above.length > 20 &&
    titleCase.test(above) &&
    titleCase.test(below) &&
    !pattern(`(?:^|\\s)(?:${eventNouns})(?:\\s|$)`, 'iu').test(below) &&
    !lexicon().givenNames.has(fold(below.split(' ')[0] ?? ''))
  )
}

const titleCase = /^\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|and|the|for|in|on|to|at|with|from)\s+){0,2}\p{Lu}[\p{L}'’-]+){1,9}$/u

/** The first line with those right below it that go on in capitals: "FAIR WORK FOR ALL AFTER TEN" above "YEARS OF PRACTICE". */
function inCapitals(text: string, layout: readonly Block[]): Span {
  const [first, ...others] = layout as [Block, ...Block[]]
  const shouted = (block: Block) => /^(?:[^\p{L}]*\p{Lu}){8}[^\p{Ll}]*$/u.test(text.slice(block.from, block.end))
  let last = first
  for (const next of others) {
    const wrapped = last.end - last.start > 20 && next.start - last.end < 3 && !/[.!?]$/.test(text.slice(last.start, last.end))
    if (next.kind !== 'heading' || !wrapped || !shouted(last) || !shouted(next)) break
    last = next
  }
  return { start: first.start, end: last.end }
}

const minutes =
  /\b(?:minutes|summary|record|report|notes|protocol)\s+(?:of|from)\s+(?:the\s+|our\s+|an?\s+)?((?:[\p{L}\d-]+\s+){0,6}(?:meeting|session|assembly|call|retreat|consultation|hearing)(?:\s+(?:of|on)\s+\d{1,2}\s+\p{Lu}\p{Ll}+(?:\s+\d{4})?)?)(?![\p{L}])/iu

/** The meeting whose minutes the title of a text, or a heading right below it, announces. */
export function minutedMeeting(text: string, layout: readonly Block[], title: Span | null, events: EventSpot[]): EventSpot[] {
  if (!title) return events
  const below = layout.slice(0, 3).filter(({ kind, start }) => kind === 'heading' && start >= title.end)
  for (const line of [title, ...below]) {
    const match = minutes.exec(text.slice(line.start, line.end))
    if (!match?.[1]) continue
    const start = line.start + match.index + match[0].length - match[1].length
    const span = { start, end: start + match[1].length }
    if (events.some(spot => overlaps(spot, span) && spot.certain !== false)) return events
    return [
      { kind: 'Event', ...span, as: 'mention', name: wordsOf(text, span), certain: true, type: 'MEETING' },
      ...events.filter(spot => !overlaps(spot, span)),
    ]
  }
  return events
}

/** An event whose name stands in capitals among the first lines: "13th MEETING OF THE REGIONAL BOARD". */
export function capitalTitle(text: string, layout: readonly Block[], events: EventSpot[]): EventSpot[] {
  const noun =
    /\b(?:MEETING|CONFERENCE|CONGRESS|FORUM|SYMPOSIUM|WORKSHOP|ASSEMBLY|SUMMIT|WEBINAR|SEMINAR|ACADEMY|COURSE|FESTIVAL|DIALOGUE|CONSULTATION|TRAINING|COLLOQUIUM|EXPO|MASTERCLASS|SCHOOL)\b/
  const block = layout.slice(0, 3).find(each => {
    const line = text.slice(each.from, each.end)
    return noun.test(line) && !/\p{Ll}{4}/u.test(line) && line.length < 140
  })
  if (!block || events.some(spot => overlaps(spot, block) && spot.certain !== false)) return events
  const span = properName(text, { start: block.from, end: block.end })
  const name = wordsOf(text, span)
  const edition = editionOf(name)
  const type = /MEETING|ASSEMBLY/.test(name)
    ? 'MEETING'
    : /WORKSHOP|SEMINAR|ACADEMY|COURSE|TRAINING|MASTERCLASS|SCHOOL/.test(name)
      ? 'COURSE'
      : /WEBINAR/.test(name)
        ? 'WEBINAR'
        : 'CONFERENCE'
  // The motto in quotation marks below it is another name of it.
  const below = layout[layout.indexOf(block) + 1]
  const motto = below ? /^["“«]\s?([^"”»]+?)\s?["”»]$/.exec(wordsOf(text, below))?.[1] : undefined
  const named: EventSpot = {
    kind: 'Event',
    ...span,
    as: 'heading',
    name,
    certain: true,
    type,
    ...(edition && { edition }),
    ...(motto && { also: [motto] }),
  }
  return [named, ...events.filter(spot => !overlaps(spot, span))]
}

function editionOf(name: string): number | undefined {
  const digits = /(?<![\d/])(\d{1,3})(?:st|nd|rd|th)\b/i.exec(name)?.[1]
  return digits ? Number(digits) : undefined
}

/** A programme or a slide deck carries the name of its event as title: when dates or places follow it and no rule saw an event there. */
export function headlineEvent(
  text: string,
  layout: readonly Block[],
  title: Span | null,
  events: EventSpot[],
  dates: readonly DateMention[],
): EventSpot[] {
  if (!title) return events
  if (events.some(spot => overlaps(spot, title))) return withWholeTitle(text, title, events, dates)
  const second = layout.find(({ start }) => start >= title.end)
  if (
    second &&
    second.kind === 'heading' &&
    events.some(spot => overlaps(spot, second) && spot.certain) &&
    /\b(?:Task Force|Committee|Council|Board|Alliance|Network|Commission|Working Group)\b/i.test(wordsOf(text, title))
  )
    return events
  const sorted = sortBelow(text, title, second, events, dates)
  if (sorted) return [sorted, ...events]
  const words = wordsOf(text, title)
  const body = layout.findIndex(block => block.kind === 'paragraph' && block.end - block.start > 160)
  const head = layout.slice(0, body < 0 ? 6 : Math.min(6, body + 1)).filter(({ start }) => start >= title.end)
  const stretch = head[0] ? text.slice(head[0].start, Math.min(head.at(-1)?.end ?? 0, head[0].start + 300)) : ''
  const dated = dates.some(date => date.start >= title.end && date.end <= title.end + 320 && date.from.length === 10)
  const listed = layout.filter(({ kind }) => kind !== 'paragraph').length / layout.length
  const programme =
    /(?:^|\n)\s*(?:programme|agenda)\b|\b(?:conference|webinar|workshop|symposium|seminar|forum|summit|session)\b/i.test(stretch) ||
    layout.some(({ time }) => time) ||
    /\b(?:conference|congress|forum|summit|symposium|seminar|webinar|workshop|assembly|academy)(?:\s+(?:19|20)\d{2})?$/i.test(words)
  if (
    !dated ||
    listed < 0.6 ||
    // A headline, its day and one paragraph are news.
    (layout.length < 4 && /\s(?:meets?|gathers?|discuss|looks?|talks?|calls?|opens?|closes|ends|begins)\s/.test(words)) ||
    !programme ||
    /\b(?:list of|events|report|summary|interview|news|newsletter|notes|speakers)\b/i.test(words) ||
    /^(?:News|Press release|Slides|Presentation)\b/.test(stretch)
  )
    return events
  const span = properName(text, title)
  const name = wordsOf(text, span)
  const edition = editionOf(name)
  return [
    {
      kind: 'Event',
      ...span,
      as: 'heading',
      name,
      ...(edition && { edition }),
      certain: true,
      type: 'CONFERENCE',
      also: /:/.test(name) ? [name.slice(0, name.indexOf(':'))] : [],
    },
    ...events,
  ]
}

/** Two parts of a title that name one event: '8th Wool Academy, Lima: "New dyes"', "Fair Looms: Regional Conference on dyes" above its days. */
function withWholeTitle(text: string, title: Span, events: EventSpot[], dates: readonly DateMention[]): EventSpot[] {
  const [whole = '', left = ''] = /^([^:\n]{3,80}):\s+["“«]?/.exec(text.slice(title.start, title.end)) ?? []
  if (!whole) return events
  const inside = events.filter(spot => overlaps(spot, title) && spot.certain !== false)
  const front = inside.find(({ start, end }) => start < title.start + 5 && end <= title.start + left.length)
  const behind = inside.find(({ start }) => start === title.start + whole.length)
  if (front && behind && /^(?:,\s+[\p{L} ]{3,30})?$/u.test(left.slice(front.end - title.start)))
    return events.flatMap(spot =>
      spot === behind ? [] : spot === front ? [{ ...front, as: 'heading', also: [...(front.also ?? []), behind.name] }] : [spot],
    )
  const dated = dates.some(({ start, from }) => start >= title.end && start < title.end + 60 && from.length === 10)
  if (front || !behind || behind.edition !== undefined || !dated || isNoTitle(wordsOf(text, { ...title, start: behind.start })))
    return events
  return events.map(spot => (spot === behind ? namedEvent(text, title, 'heading', { type: behind.type, also: [behind.name, left] }) : spot))
}

/** The title above a line that says of what sort its event is: "Distance learning course for beekeepers", with the days below. */
function sortBelow(
  text: string,
  title: Span,
  second: Block | undefined,
  events: readonly EventSpot[],
  dates: readonly DateMention[],
): EventSpot | null {
  if (second?.kind !== 'heading' || second.start - title.end > 3) return null
  const line = wordsOf(text, second)
  const noun = sort.exec(line)?.[1]
  if (!noun || /[.!?:]$|^(?:News|Report|Summary|Minutes|Notes|Interview|List)\b/.test(line)) return null
  if (!dates.some(date => date.start >= second.start && date.end <= second.end + 200 && date.from.length === 10)) return null
  const below = events.find(spot => overlaps(spot, second))
  return namedEvent(text, title, 'heading', { type: /\scycle$/i.test(noun) ? 'SERIES' : typeOf(noun), also: below ? [below.name] : [line] })
}

const sort = pattern(
  `^(?:[\\p{L}\\d-]+\\s+){0,4}((?:${eventNouns})(?:\\s+(?:series|cycle))?)(?:\\s+(?:on|for|of|with|in|at)\\s[^.;]{3,90})?$`,
  'iu',
)

/** Of a title the quoted part, or what stands between "Minutes of the" and "- Summary of decisions". */
function properName(text: string, { start: from, end }: Span): Span {
  const head = /^(?:minutes|summary|record|report|notes|programme|agenda)\s+of\s+(?:the\s+)?/i.exec(text.slice(from, end))?.[0].length ?? 0
  const start = from + head
  const line = text.slice(start, end)
  const quote = /["“«]([^"“”»]{6,})["”»]/.exec(line)
  if (quote) return { start: start + quote.index + 1, end: start + quote.index + 1 + (quote[1] ?? '').length }
  const sort =
    /\s+[-–—:|]\s+(?:draft\s+|final\s+|provisional\s+)?(?:summary|minutes|agenda|programme|list of|report|notes|record|concept note)\b.*$/is.exec(
      line,
    )
  return { start, end: sort ? start + sort.index : end }
}
