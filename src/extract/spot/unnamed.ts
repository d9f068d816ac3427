import type { Span } from '../../model/records.ts'
import { anyOf, eventHeads } from '../words.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { overlaps, type Spot } from './spot.ts'

/** Nouns of happenings that one text alone is about, though it gives them no name. */
const nouns = [
  'training of trainers',
  'study visit',
  'side event',
  'side-event',
  'launch event',
  'round table',
  'roundtable',
  'press conference',
  'summer school',
].concat([
  'webinar',
  'workshop',
  'seminar',
  'conference',
  'symposium',
  'consultation',
  'meeting',
  'training',
  'course',
  'dialogue',
  'panel',
  'forum',
  'summit',
  'event',
])
const introduced = new RegExp(
  `(?<![\\p{L}-])(?:an?|the|this|its|their|another)\\s+((?:[\\p{Ll}\\d-]+\\s+){0,3}?(?:${anyOf(nouns)}))(?![\\p{L}-])(?!\\s+(?:room|centre|center|hall|series|programme|report|participants))`,
  'gu',
)
const happens =
  /^(?:\s+(?:of|by|with|between|for)\s[^.;]{0,80}?)?,?\s+(?:on\s+\d|on\s+\p{L}+day|in\s+\p{Lu}|at\s+the|held|hosted|organi[sz]ed|convened|took place|takes place|will take place|was|brought|gathered|attracted|opened|started|began|attended|to\s+\p{Ll}+)/u
const attended =
  /\b(?:joined|attended|organi[sz]ed|held|hosted|convened|followed|opened|at|during|in|invited to|took part in|participated in|ran|launched)\s+$/i

const happened = new RegExp(
  `(?<![\\p{L}-])(?:[Aa]t|[Dd]uring|[Ff]or|[Ii]n)\\s+(?:the|an?|its|their)\\s+((?:[\\p{Ll}\\d-]+\\s+){0,2}?(?:launch|${anyOf(nouns)}))(?=\\s+(?:of|on|held on)\\s+\\d{1,2}\\s+\\p{Lu}\\p{Ll}+\\s+(?:19|20)\\d{2}\\b)`,
  'gu',
)

/** "Regional consultation in Lima" as the first words of a text, */
const inHeadline = new RegExp(
  `^(\\p{Lu}[\\p{Ll}-]+\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(${anyOf(nouns)}))(?=\\s+(?:in|on|for|with|opens|ends|brings|held|looks|discusses)\\s)`,
  'u',
)
/** and that people met for it. */
const reported = /\b(?:met|gathered|convened|came together|participants|took part|joined|attended|organi[sz]ed|held|hosted)\b/

/** "At the book launch of 8 February 2023": a day of its own tells a happening without a name. Uncertain like the others. */
export function datedHappenings(text: string, taken: readonly Span[]): EventSpot[] {
  return [...text.matchAll(happened)].flatMap(match => {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    const span = { start, end: start + name.length }
    if (taken.some(other => overlaps(other, span))) return []
    return [namedEvent(text, span, 'mention', { certain: false, type: eventHeads[name.split(' ').at(-1) ?? ''] })]
  })
}

/**
 * The happening that a text is about when it names none of its sort: "took part in a regional webinar on 28 May". Uncertain: it stays
 * only where something is said of it.
 */
export function unnamedEvents(text: string, found: readonly Spot[]): EventSpot[] {
  const head = text.slice(0, 1500)
  if (found.some(spot => spot.start < head.length && spot.certain !== false && spot.type !== 'SESSION')) return []
  const headline = inHeadline.exec(text)
  if (headline?.[1] && reported.test(head) && !found.some(spot => spot.start < (headline[1]?.length ?? 0)))
    return [namedEvent(text, { start: 0, end: headline[1].length }, 'mention', { certain: false, type: eventHeads[headline[2] ?? ''] })]
  for (const match of head.matchAll(introduced)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    const span = { start, end: start + name.length }
    if (found.some(spot => overlaps(spot, span))) continue
    if (!happens.test(text.slice(span.end)) && !attended.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    const noun = nouns.find(each => name.endsWith(each)) ?? name
    return [namedEvent(text, span, 'mention', { certain: false, type: eventHeads[noun] ?? eventHeads[noun.split(' ').at(-1) ?? ''] })]
  }
  return []
}
