import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import { anyOf, eventHeads } from '../words.ts'
import { typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { overlaps, type Spot } from './spot.ts'

/** Nouns of happenings; what a programme consists of, such as a session or a debate, is told by its place in it. */
const nouns = anyOf(
  Object.keys(eventHeads).filter(
    noun =>
      !/^(?:sessions?|plenary|discussion|debate|keynote|elective|breakout|series|days?|awards|meetings|webinars|conversation)$/.test(noun),
  ),
)
const capitalised = nouns.replaceAll(/(?<=^|[| ])\p{Ll}/gu, letter => letter.toUpperCase())
const word = "(?!(?:of|and|or|in|at|on|for|to|with|by|that|who|which|from|its|the|their|an?)\\s)[\\p{Ll}\\d][\\p{L}\\d’'-]*"
/** "a two-day regional workshop", "the annual meeting of the Wool Platform", "the five-day Training of Trainers on Looms" */
const phrase = new RegExp(
  `(?<![\\p{L}-])(?:an?|[Tt]he|this|its|their|our|his|her|another|one|A|An|Its|This)\\s+((?:${word}\\s+){0,4}?(?:${nouns})|(?:${word}\\s+){1,4}?(?:${capitalised}))(?![\\p{L}-])(?!\\s+(?:room|centre|center|hall|series|programme|report|participants|organi[sz]ers|venue|space|materials?|modules?|manual|package|needs|fees?)\\b)(\\s+(?:of|on)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}\\d’'-]*)(?:\\s+(?:(?:of|and|for|the|on)\\s+){0,2}\\p{Lu}[\\p{L}\\d’'-]*){0,6})?`,
  'gu',
)
const nounOf = new RegExp(`(?:${nouns})$`, 'iu')
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:-|–|and|to)\\s*\\d{1,2})?\\s+(?:of\\s+)?(?:${monthNames})|(?:${monthNames})\\s+\\d|(?:in|for|of|since)\\s+(?:early\\s+|late\\s+|mid-)?(?:(?:${monthNames})|(?:19|20)\\d{2})\\b|(?:\\p{L}+\\s+)years?\\s+(?:ago|before|earlier|later)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|the\\s+(?:(?:day|week|evening)\\s+(?:before|after)|(?:next|same|second|third|following|previous|last)\\s+(?:day|evening|morning|afternoon|week))|(?:\\p{L}+\\s+)?(?:days?|weeks?|months?)\\s+(?:earlier|later|before|after)|(?:last|next|this)\\s+(?:week|month|spring|summer|autumn|winter|morning|afternoon|evening|year))`
const dated = new RegExp(day, 'iu')
/** A verb of which a happening is the subject. */
const happens =
  /^(?:\s+(?:of|by|with|between|for|on|in|at)\s[^.;]{0,90}?)?,?\s+(?:(?:which|that)\s+)?(?:held\b|hosted\b|organi[sz]ed\b|convened\b|to\s+be\s+held\b|(?:took|takes|will\s+take|taking)\s+place|(?:was|is|were)\s+(?:held|organi[sz]ed|hosted|opened|closed|attended|moderated|part|followed|planned|scheduled)|brought|brings|gathered|gathers|attracted|opened|opens|started|began|begins|ended|ends|closed|lasted|filled|drew|saw|heard|will\s+\p{Ll}+|is\s+(?:planned|foreseen|scheduled|due|expected|envisaged|to)|follows|followed)\b/u
/** What one does with a happening. */
const attended =
  /\b(?:join(?:ed|s)?|attend(?:ed|s|ing)?|organi[sz](?:ed|es|e|ing)|h[eo]ld(?:s|ing)?|host(?:ed|s|ing)?|conven(?:ed|es)|follow(?:ed|s)?|opened|closed|chaired|moderated|addressed|at|during|for|invited\s+to|t[oa]ok?e?\s+part\s+in|taking\s+part\s+in|participat(?:ed|ing)\s+in|met\s+(?:for|at)|ran|launched|conducted|facilitated|came\s+to|spoke\s+(?:at|in)|told|began\s+with|ended\s+with|staged)\s+$/i
const inPlace = /^(?:\s+of\s+[\p{L} ]{3,40})?\s+(?:held\s+|hosted\s+|organi[sz]ed\s+)?(?:in|at)\s+(?:the\s+)?\p{Lu}/u

/** What stands between a common noun and the name or the title that it has, in its sentence or at the beginning of the next one. */
const titleFollows = /^[^.;!?\n]{0,110}(?:\.\s+)?["“«]?$/u

/** "the launch, to take place at the Wool Forum": what follows is something else. */
const elsewhere = /\b(?:at|during|before|after|beside|alongside|margins of|part of)\s+(?:the|its|an?)\s+$/
/** What tells an assembly or a congress from the one that a text is about. */
const ofItsOwn = /^(?:founding|constituent|inaugural|annual|general|extraordinary|preparatory|youth|first|follow-up)\s/
/** "Regional consultation in Lima", "Launch of the report on looms" as the first words of a text. */
const inHeadline = new RegExp(
  `^((?:\\p{Lu}[\\p{Ll}-]+\\s+(?:[\\p{Ll}-]+\\s+){0,2}?)?(${nouns}))(?=\\s+(?:of|in|on|for|to|with|opens|ends|closes|begins|starts|brings|held|looks|discusses|gathers)\\s)`,
  'iu',
)
/** What makes a sentence of a headline. */
const verbs =
  /\s(?:is|are|was|were|has|have|will|opens|ends|closes|begins|starts|brings|held|looks|discusses|gathers|calls|sees|draws|takes)\s/
/** How a text tells that people met, */
const reported =
  /\b(?:met|gathered|convened|came together|participants|took part|joined|attended|organi[sz]ed|held|hosted|launched|opened|welcomed|celebrated|followed)\b/

/**
 * Happenings that a text tells in common words: "took part in a regional webinar on 28 May". The first one that a text begins with may stand with
 * little; any other needs a day of its own besides. Uncertain: they stay only where something is said of them.
 */
export function unnamedEvents(text: string, found: readonly Spot[], taken: readonly Span[]): EventSpot[] {
  const sure = found.filter(spot => spot.certain !== false)
  const begun = Math.min(1500, ...sure.flatMap(({ start, type }) => (type === 'SESSION' ? [] : start)))
  const headline = inHeadline.exec(text)
  const spots: EventSpot[] = []
  const add = (span: Span, noun: string) => {
    if (![...found, ...taken, ...spots].some(other => overlaps(other, span)))
      spots.push(namedEvent(text, span, 'mention', { certain: false, type: typeOf(noun) }))
  }
  if (headline?.[1] && begun > headline[1].length && reported.test(text.slice(0, 1500))) {
    const whole = /^[^\n.:;,]{0,110}(?=\n)/.exec(text)?.[0] ?? ''
    const about = /\sof\s/.test(whole.slice(headline[1].length, headline[1].length + 4)) && !verbs.test(whole)
    add({ start: 0, end: about ? whole.length : headline[1].length }, headline[2] ?? '')
  }
  for (const match of text.matchAll(phrase)) {
    const [whole, name = '', complement = ''] = match
    const noun = nounOf.exec(name)?.[0].toLowerCase() ?? name
    const start = match.index + whole.length - complement.length - name.length
    const end = start + name.length + complement.length
    const named = sure.some(
      spot =>
        (titleFollows.test(text.slice(end, Math.min(spot.start, end + 160))) &&
          spot.start - end < 160 &&
          spot.start >= end &&
          !elsewhere.test(text.slice(end, spot.start))) ||
        (spot.end <= start && /^["”»]?,?\s+(?:was\s+|is\s+)?\p{L}+\s+$/u.test(text.slice(spot.end, start))) ||
        (spot.name.toLowerCase().includes(noun.toLowerCase()) && !ofItsOwn.test(name)) ||
        (start < begun && spot.start < start + 700 && (spot.type === typeOf(noun) || /^(?:side.)?event$/.test(noun))),
    )
    // "The webinar" takes up "a webinar on the financing of looms".
    const takenUp = /^the\s/i.test(whole) && noun === name && found.some(spot => spot.start < start && beginsWith(spot.name, noun))
    if (named || takenUp) continue
    const ahead = text.slice(Math.max(0, match.index - 40), match.index)
    const behind = text.slice(end, end + 160).replace(/^\s*\(\p{Lu}[\p{Lu}\d]+\)/u, '')
    const happening = happens.test(behind.replace(/^\s+there\b/, '')) || attended.test(ahead)
    const from = Math.max(...['. ', '! ', '? ', '\n'].map(mark => text.lastIndexOf(mark, start)))
    const sentence = text.slice(from + 1, end) + (/^[^.!?\n]*/.exec(behind)?.[0] ?? '')
    const signs = [happening, inPlace.test(behind), dated.test(sentence)].filter(Boolean).length
    const first = spots.length === 0 && start < begun
    const own = (name + complement).includes(' ') && signs > 1
    const staged =
      /^an?\s/i.test(whole) && name.includes(' ') && /^\s+(?:there\s+)?(?:was|were|is|will\s+be)\s+(?:\p{Ll}+\s+){1,3}by\b/u.test(behind)
    if (first ? signs > 0 : own || staged) add({ start, end }, noun)
  }
  return spots
}

const beginsWith = (name: string, noun: string) => name.toLowerCase().startsWith(`${noun} `)
