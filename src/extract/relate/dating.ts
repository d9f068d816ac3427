import type { Figure } from '../cast.ts'
import type { DateMention } from '../dates.ts'
import type { Block } from '../layout.ts'
import type { Fact } from './fact.ts'
import { isHeader } from './placing.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'
import { eventBelow } from './setting.ts'

const held =
  /\b(?:held|hold|holds|organi[sz]\w*|host\w*|convened?|convenes|took place|takes? place|taking place|ran|runs?|opens?|opened|gathered|met|launched|brought|filled|began|start\w*|joined|scheduled|planned|celebrated|attended|participated)\b/i
const otherwise =
  /\b(?:since|before|after|until|till|adopted|founded|created|signed|established|published|born|between its|by)\s+(?:the\s+)?$/i
const byline = /^\s*(?:News|Press release|Article|Published|Blog|Feature|Interview|Report|Story|Posted|Updated)\b/i

/** The event that a sentence is about, as far as its date is concerned. */
export interface Dated {
  readonly event: Figure | null
  readonly any: Figure | null
  readonly headed: boolean
}

/**
 * When events took place: by the date beside their name, by the head of a programme, by a verb of holding, by the day under which a
 * session stands, and last by the one day of what they are part of or the year in their name.
 */
export function datesIn(sentences: readonly Sentence[], layout: readonly Block[], scene: Scene, of: (sentence: Sentence) => Dated): Fact[] {
  const facts: Fact[] = []
  const dated = new Map<Figure, DateMention>()
  const add = (event: Figure | null | undefined, date: DateMention, rule: string) => {
    if (!event || dated.has(event)) return
    dated.set(event, date)
    facts.push({ predicate: 'startDate', subject: event, value: date.from, span: date, rule })
    facts.push({ predicate: 'endDate', subject: event, value: date.to ?? date.from, span: date, rule })
  }
  for (const sentence of sentences) for (const { event, date, rule } of beside(sentence)) add(event, date, rule)
  header(sentences, layout, scene, add)
  for (const sentence of sentences) {
    const [date] = datesOf(sentence)
    if (date && isHeader(sentence) && !scene.headed(sentence.blockIndex)) add(eventBelow(sentence, sentences), date.date, 'date by header')
  }
  for (const sentence of sentences) {
    const { event, any, headed } = of(sentence)
    const [first] = datesOf(sentence)
    if (!first || byline.test(sentence.code)) continue
    const target = any ?? event
    const prose = held.test(sentence.code) && first.date.from.length >= 7
    const heading =
      headed &&
      (scene.headed(sentence.blockIndex) !== scene.headed(sentence.blockIndex - 1) || sentence.block.kind === 'heading') &&
      first.at < 90 &&
      first.date.from.length >= 7
    if (!otherwise.test(sentence.code.slice(0, first.at)) && (prose || heading))
      add(target, first.date, heading ? 'date by header' : 'date by verb')
  }
  inDays(sentences, layout, scene, add)
  for (const { part, whole } of scene.parts) {
    const date = dated.get(whole)
    if (date && date.from.length === 10 && !date.to) add(part, date, 'date of whole')
  }
  return facts
}

function datesOf(sentence: Sentence): { at: number; end: number; date: DateMention }[] {
  return [...sentence.code.matchAll(/‹d\d+›/g)].flatMap(match => {
    const date = sentence.dateAt(match[0])
    return date && date.from.length >= 4 ? [{ at: match.index, end: match.index + match[0].length, date }] : []
  })
}

/** Dates right behind an event's name, or in front of it. */
function beside(sentence: Sentence): { event: Figure; date: DateMention; rule: string }[] {
  const { code } = sentence
  const dates = datesOf(sentence)
  const events = sentence.signs('e')
  return events.flatMap(({ figure, at, end }, index) => {
    const next = events[index + 1]?.at ?? code.length
    const behind = dates.find(sign => sign.at >= end && sign.at < next && isBehind(code.slice(end, sign.at)))
    if (behind) return [{ event: figure, date: behind.date, rule: 'date behind' }]
    const last = events[index - 1]?.end ?? 0
    const before = dates.findLast(sign => sign.end <= at && sign.at >= last && isInFront(code.slice(0, sign.at), code.slice(sign.end, at)))
    if (before) return [{ event: figure, date: before.date, rule: 'date in front' }]
    const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(figure.name)
    const spot = figure.spots.find(({ name }) => year && name.includes(year[0]))
    return year && spot ? [{ event: figure, date: { from: year[0], start: spot.start, end: spot.end }, rule: 'date of name' }] : []
  })
}

function isBehind(between: string): boolean {
  if (/[.;]\s|‹p\d+›/.test(between) || between.length > 130 || otherwise.test(between)) return false
  const leads = /(?:\b(?:on|from|in|between|of|for|opens|to|–|-|\|)\s+(?:the\s+)?|[,(]\s*(?:on\s+|from\s+)?|^\s*"?\s*)$/.test(between)
  return leads && (between.length < 45 || held.test(between))
}

function isInFront(before: string, between: string): boolean {
  if (/[.;]\s|‹e\d+›/.test(between) || between.length > 110 || otherwise.test(before)) return false
  return (
    (/^(?:[^‹]{0,30})?\b(?:On|In|From|on|in)\s+(?:the\s+)?$/.test(before) &&
      (held.test(between) ||
        /^,?\s+(?:when\s+)?(?:at\s+|during\s+)?(?:the|its)\s+"?$/.test(between) ||
        /\b(?:at|during|in|of)\s+(?:the\s+)?"?$/.test(between))) ||
    /^,?\s+(?:special\s+)?$/.test(between)
  )
}

/** The dates of the head of a text are those of its main event. */
function header(
  sentences: readonly Sentence[],
  layout: readonly Block[],
  scene: Scene,
  add: (event: Figure | null, date: DateMention, rule: string) => void,
): void {
  const prose = layout.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start > 260)
  const until = Math.min(prose < 0 ? 6 : prose, 6)
  // A date alone below the title of an article says when it appeared; above a programme, when the event takes place.
  const article = layout.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 260).length > 1
  const alone = ({ code, dates }: Sentence) => /^\s*‹d\d+›[.\s]*$/.test(code) && !dates[0]?.to
  const head = sentences.filter(sentence => sentence.blockIndex < until && !byline.test(sentence.code) && !(article && alone(sentence)))
  for (const sentence of head) {
    const own = scene.headed(sentence.blockIndex)
    const [first] = datesOf(sentence).filter(({ date }) => date.from.length === 10)
    if (!first || (own !== null && own !== scene.main && isListed(sentence))) continue
    const near = scene.main && scene.main.first < sentence.end + 400 ? scene.main : null
    add(own ?? near, first.date, 'date by header')
    return
  }
}

const isListed = ({ block }: Sentence) => block.kind === 'item'

/** Sessions below a heading that is a day: "Monday 28 June", "DAY 1 - TUESDAY, MAY 14, 2019". */
function inDays(
  sentences: readonly Sentence[],
  layout: readonly Block[],
  scene: Scene,
  add: (event: Figure | null, date: DateMention, rule: string) => void,
): void {
  let day: DateMention | null = null
  for (const sentence of sentences) {
    const signs = datesOf(sentence)
    const rest = sentence.code
      .replaceAll(/‹d\d+›/g, '')
      .replaceAll(/\b(?:day|jour|día)\s*\d*\b|[-–—,:|()]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, '')
      .trim()
    if (sentence.block.kind !== 'paragraph' && signs.length === 1 && rest.length < 3) day = signs[0]?.date ?? null
    const here = scene.headed(sentence.blockIndex)
    if (day && here && here !== scene.container(sentence.blockIndex) && layout[sentence.blockIndex]) add(here, day, 'date of day')
  }
}
