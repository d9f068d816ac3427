import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import type { Block } from '../layout.ts'
import type { Token } from '../tokens.ts'
import { ordinal, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { headedSections } from './headed-sections.ts'
import { headOfSeveral, labelled, numberedInProse } from './labelled.ts'
import { namedEvents } from './named-events.ts'
import { outlinedEvents } from './outlined.ts'
import { programmeLine } from './programme-lines.ts'
import { nextOfSeries, seriesOf } from './series.ts'
import { overlaps, type Spot } from './spot.ts'
import { stagedEvents } from './staged.ts'
import { titledEvent } from './titled.ts'
import { topicIn } from './topic-in.ts'

/** Every event that can be told by its form. */
export function eventsOf(
  text: string,
  layout: readonly Block[],
  tokens: readonly (readonly Token[])[],
  quotes: readonly Spot[],
  taken: readonly Span[],
): EventSpot[] {
  const found: EventSpot[] = []
  const add = (spot: EventSpot | null) => {
    if (spot && spot.name.length > 2 && !found.some(other => overlaps(other, spot))) found.push(spot)
  }
  const marks: Span[] = []
  for (const [index, block] of layout.entries()) {
    const head = headOfSeveral(text, block)
    if (head) marks.push(head)
    for (const spot of labelled(text, layout, index, quotes)) {
      if (taken.some(span => overlaps(span, spot))) continue
      add(spot)
      marks.push({ start: block.from, end: spot.end })
    }
  }
  for (const spot of outlinedEvents(text, layout, quotes)) {
    add(spot)
    marks.push(spot)
  }
  for (const spot of numberedInProse(text))
    if (![...taken, ...marks].some(span => overlaps(span, spot))) {
      add(spot)
      marks.push({ start: text.lastIndexOf(spot.also?.[0] ?? '', spot.start), end: spot.end })
    }
  for (const words of tokens) {
    for (const spot of namedEvents(text, words, [...taken, ...marks, ...quotes], quotes)) add(spot)
  }
  for (const spot of [...seriesOf(text, quotes), ...nextOfSeries(text)]) add(spot)
  for (const spot of observances(text)) add(spot)
  for (const spot of ceremonies(text)) add(spot)
  for (const spot of numberedYears(text)) add(spot)
  for (const spot of anniversaries(text)) add(spot)
  for (const spot of calledByTitle(text)) if (!taken.some(span => overlaps(span, spot))) add(spot)
  for (const spot of yearly(text, found)) add(spot)
  for (const quote of quotes) add(titledEvent(text, quote, found))
  for (const index of layout.keys()) {
    const spot = programmeLine(text, layout, index, quotes)
    if (spot && !taken.some(span => overlaps(span, spot))) promote(spot)
  }
  for (const spot of headedSections(text, layout)) if (!taken.some(span => overlaps(span, spot))) promote(spot)
  for (const spot of stagedEvents(text, found))
    if (!taken.some(span => overlaps(span, { start: spot.start, end: spot.start + 3 }))) add(spot)
  for (const words of tokens)
    for (const spot of topicEvents(text, words, [...taken, ...found])) {
      if (/^side.event of/i.test(spot.name)) found.push(spot)
      else add(spot)
    }
  // By now the series is known that only its topic gives away.
  for (const spot of yearly(text, found)) add(spot)
  found.push(...besides(text, found))
  return found.sort((a, b) => a.start - b.start)

  /** What a line is about keeps the name that was found in it. */
  function promote(spot: EventSpot): void {
    if (aboutEvent.test(spot.name)) return
    const at = found.findIndex(other => overlaps(other, spot))
    const other = found[at]
    if (!other) found.push(spot)
    else if (other.as === 'mention') found[at] = { ...other, as: 'heading' }
  }
}

/** "About the Academy": a heading of a page, and no event. */
const aboutEvent = /^About (?:the|this|our) /i

const observance =
  /(?<![\p{L}])(?:(?:World|International|European|Global|Universal|African)\s+(?:\p{Lu}[\p{L}’']*\s+){0,3}Day(?:\s+(?:for|of|on|against|Against|to)\s+(?:the\s+)?\p{Lu}[\p{L}-]*(?:\s+(?:(?:and|of|the|in|at|for)\s+){0,2}\p{Lu}[\p{L}-]*){0,6})?|(?:WORLD|INTERNATIONAL|EUROPEAN|GLOBAL)\s+(?:\p{Lu}[\p{Lu}’'-]+\s+){0,3}DAY(?:\s+(?:FOR|OF|ON|AGAINST)\s+\p{Lu}[\p{Lu}-]+(?:\s+(?!AT\b|IN\b)\p{Lu}[\p{Lu}-]+){0,6})?)(?:\s+(?:19|20)\d{2})?(?![\p{L}])/gu

/** "on 8 March, International Women's Day": only what the day is called. */
const dayBefore = new RegExp(
  `\\b[Oo]n\\s(?:\\p{L}+day,?\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:${monthNames})|(?:${monthNames})\\s\\d{1,2})(?:,?\\s\\d{4})?,\\s(?:the\\s)?$`,
  'u',
)

/** Days that the world keeps: "World Day for Safety and Health at Work 2019", "International Women's Day". */
function observances(text: string): EventSpot[] {
  return [...text.matchAll(observance)]
    .filter(match => match[0].split(/\s+/).length > 2 && !dayBefore.test(text.slice(Math.max(0, match.index - 40), match.index)))
    .map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'OTHER' }))
}

/** "the opening ceremony", "the official opening" as a part of what a text reports. */
function ceremonies(text: string): EventSpot[] {
  return [
    ...text.matchAll(
      /(?<=\b(?:[Tt]he|[Aa]t|[Ii]ts|[Aa]n?)\s)(?:(?:official|high-level)\s)?(?:opening|closing|inaugural|concluding)\s(?:ceremony|session|plenary|panel|event)(?![\p{L}])|(?<=\b[Tt]he\s)(?:official|formal|solemn)\s(?:opening|closing|inauguration)(?=\s(?:came|was|took|on|in|followed|began|,)|[.,;])/gu,
    ),
  ].map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'SESSION' }))
}

const capitals = "\\p{Lu}[\\p{L}\\d’'-]*(?:\\s+(?:(?:of|the|and|for|in|on)\\s+){0,2}\\p{Lu}[\\p{L}\\d’'-]*){0,7}"
const anniversary = new RegExp(
  `(?<=\\b(?:celebrat|mark|commemorat|honou?r|hosted|held|with|at|for|to|during)\\p{Ll}{0,3}\\s+(?:the|its|their)\\s+)${ordinal}\\s+anniversary\\s+of\\s+(?:the\\s+)?${capitals}`,
  'gu',
)

/** "celebrated the 20th anniversary of REVES" */
function anniversaries(text: string): EventSpot[] {
  return [...text.matchAll(anniversary)].map(match =>
    namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { certain: false, type: 'OTHER' }),
  )
}

const title = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts)\\s(?:\\p{Ll}+\\s){0,2}(?:conference|webinar|seminar|workshop|symposium|panel|debate|forum|congress|colloquium|round\\stable)\\s)${capitals}(?=[.,;]|\\s+(?:held|in|on|at|organi[sz]ed|hosted|was|is|took)\\s)`,
  'gu',
)

/** "at the conference Scaling Wool in South East Europe, held by": a title of four words or more without quotation marks. */
function calledByTitle(text: string): EventSpot[] {
  return [...text.matchAll(title)]
    .filter(match => match[0].split(/\s+/).length > 3 && !/\n\s*\n/.test(match[0]))
    .map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', {}))
}

/** Editions that are called by an acronym with their year: "GSEF2023". */
function numberedYears(text: string): EventSpot[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}(])\p{Lu}{3,8}20\d{2}(?![\p{L}\p{N}])/gu)]
    .filter(match => !text.includes(`(${match[0]})`))
    .map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'CONFERENCE' }))
}

/** "HLPF 2020", "10th HLPF" where the text introduces "High-level Political Forum (HLPF2022)". */
function yearly(text: string, found: readonly EventSpot[]): EventSpot[] {
  const acronyms = found.flatMap(({ end }) => /^\s*\((\p{Lu}{2,8})\s?(?:19|20)?\d{0,4}\)/u.exec(text.slice(end, end + 20))?.[1] ?? [])
  return acronyms.flatMap(acronym =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:(\\d{1,3})(?:st|nd|rd|th)\\s${acronym}(?![\\p{L}\\p{N}])|${acronym}\\s?(?:19|20)\\d{2}(?!\\d))`,
          'gu',
        ),
      ),
    ]
      .filter(match => !text.includes(`(${match[0]})`))
      .map(match =>
        namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', {
          type: 'CONFERENCE',
          ...(match[1] && { edition: Number(match[1]) }),
        }),
      ),
  )
}

/** "the side event at the High-level Forum": what is known by the event beside which it took place. */
function besides(text: string, events: readonly EventSpot[]): EventSpot[] {
  return events.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start)
    const [, words] =
      /(?<!\b(?:was|is|as)\s|[”"»],?\s)\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s+((?:(?:online|virtual|official|hybrid|joint|high-level)\s+)?side[- ]event\s+(?:at|to|of|during)\s+(?:the\s+)?)$/.exec(
        before,
      ) ?? []
    return words ? [namedEvent(text, { start: start - words.length, end }, 'mention', { certain: false, type: 'SESSION' })] : []
  })
}

/** Words of a topic in lower case: "webinar on the financing of cooperatives". Only worth something when nothing names the event better. */
function topicEvents(text: string, tokens: readonly Token[], taken: readonly Span[]): EventSpot[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  const stretch = text.slice(first.start, last.end)
  const topic =
    /(?<![\p{L}-])((?:(?:general|high-level|regional|international|national|virtual|online|technical|public|joint|special|annual|global|tripartite|parallel|informal|expert|two-day|three-day|side)\s+){0,3}(?:conference|webinar|workshop|seminar|symposium|roundtable|round table|side event|side-event|meeting|general discussion|discussion|session|training|course|forum|panel|dialogue|event|debate|summit))\s+(on|about|of|for|dedicated to|devoted to)\s+((?:the\s+)?[\p{L}\p{N}“"][^.,;:()"“”\n]{2,110})/giu
  return [...stretch.matchAll(topic)].flatMap(match => {
    const [whole, noun = '', joint = '', subject = ''] = match
    if (/^of$/i.test(joint) && !/^side/i.test(noun)) return []
    if (/^for$/i.test(joint) && !/session|workshop|training|course|forum/.test(noun)) return []
    // '"Counting what counts", a side event of the Forum' has a name, and so has what "this side event" takes up.
    const ahead = text.slice(0, first.start + match.index).slice(-40)
    if (
      /^side/i.test(noun) &&
      /["”»],?\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?$|\b[Tt]his\s+$|\b(?:was|is|as)\s+(?:an?|the|one of the)\s+(?:\p{Ll}+\s+)?$/u.test(ahead)
    )
      return []
    if (/^behalf\s+of\b/.test(subject)) return []
    // "Rosa Lopez, International Forum on Wages" in a list: a body that somebody is from.
    if (/\p{Lu}\p{L}*$/u.test(noun) && /(?:^|\n)[^\n.;]{4,}(?:,|\()\s+$|\($/u.test(ahead)) return []
    const words = topicIn(subject)
    if (!words) return []
    const start = first.start + match.index
    const told = start + whole.length - subject.length + words.length
    // "training on the Work in Fishing Convention": what it is about may have a name.
    const end = taken.find(span => span.start > start && span.start <= told && span.end > told)?.end ?? told
    if (taken.some(span => overlaps(span, { start, end: start + noun.length }))) return []
    return [namedEvent(text, { start, end }, 'mention', { certain: false, type: typeOf(noun) })]
  })
}
