import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { eventNouns, ordinal, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { formOf, isPerson, onlyDay, titleEnd } from './line-forms.ts'
import { isTitle, opensWithRole, personAlone, weekday } from './outlined.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'

const pause =
  /^(?:accreditation|coffee|lunch|tea|break|registration|networking|dinner|cocktail|reception|refreshments|end\b|close\b|adjourn|arrival|check-in|free time|pause|(?:welcome|farewell)\s+(?:coffee|drinks?|dinner|reception|cocktail)|drinks|buffet|interval|group photo|family photo|departure)/i

const label =
  /^((?:(?:Opening|Closing|Introductory|Plenary|Parallel|Thematic|Breakout|Technical|Working|Special|High-level|High-Level|Interactive|Panel|Poster|Keynote|Side|Concluding|Final|Inaugural|Virtual|Online|Joint|Regional|National|General|Discussion|Training|Policy|Country|Round|Q&A|First|Second|Third|Fourth|Fifth)\s+){0,3}(?:Session|session|Panel|panel|Plenary|plenary|Workshop|workshop|Roundtable|roundtable|Round table|Round Table|Dialogue|dialogue|conference|webinar|seminar|Module|Segment|segment|Lecture|Masterclass|Elective|Hearing|Conference|WG|Working [Gg]roup|Track|Theme|Stream|Pillar|Side [Ee]vent|Part|Day|Block|Webinar|Debate|Discussion|discussion|Keynote|keynote|Event|event|Ceremony|ceremony|remarks|Remarks|speeches|Speeches|address|Opening|Closing|Inauguration|(?<=(?:Closing|Opening|Final|Concluding) )round|Conversation|Meeting|Seminar|Unit|Lesson|Group)s?(?:\s+(?:[A-Z]?[0-9]{1,2}[A-Za-z]?|[IVX]{1,4}|[A-H]|one|two|three|four|five|six)(?![\p{L}\p{N}]))?)\s*(?:[:.–—|-]|,(?=\s)|\s(?=["“])|$|(?=\()|\s+on\s+(?=["“]))/u
/** "Parallel sessions", "Two online sessions" head several and name none. */
const several =
  /^(?:(?:Parallel|Online|Working|Breakout|Thematic|Two|Three|Four|Five|Six|The|All|Virtual|Plenary|Technical)\s+){1,3}(?:sessions|groups|panels|workshops|meetings|events|webinars)(?![\p{L}])(?!\s+\d)/iu
/** What stands above a list of people without being a session of its own. */
const untitled = /^(?:(?:Panel|General|Open|Plenary)\s+)?(?:discussion|debate|Q&A|questions and answers)\s*:?$/i

/** Whether a line ends the session before it without opening one: a pause, or the heading of several sessions. */
export function endsSession(line: string): boolean {
  return pause.test(line) || several.test(line)
}

/** The words of a line that heads several sessions, so that no single event is read into them. */
export function headOfSeveral(text: string, { from, end }: Block): Span | null {
  const head = several.exec(text.slice(from, end))?.[0]
  return head === undefined ? null : { start: from, end: from + head.length }
}

/** Lines that open a session: by a time, by a label such as "Panel 2", or run in: "Session 1: Prospects. Chair: …". */
export function labelled(text: string, layout: readonly Block[], index: number, quotes: readonly Spot[]): EventSpot[] {
  const block = belowDay(text, layout[index] as Block)
  const line = text.slice(block.from, block.end)
  if (pause.test(line) || (/^DAY\s\d\b.*\d/i.test(line) && onlyDay.test(line))) return []
  if (labelsPeople(line, block) || isSpeech(line)) return []
  if (several.test(line) || (untitled.test(line) && !block.time)) return []
  const match = label.exec(block.kind === 'heading' ? uncapitalised(line) : line)
  if (match) {
    const mark = line.slice(0, match[1]?.length)
    // "Theme: "Wool for all"" is what an event is about.
    if (/^Themes?$/i.test(mark)) return []
    // "Unit 2 (9 July). From idea to enterprise"
    const bracket = bracketedDay.exec(line.slice(match[0].length))?.[0].length ?? 0
    const rest = line.slice(match[0].length + bracket)
    const skip = rest.length - rest.trimStart().length
    const begin = block.from + match[0].length + bracket + skip
    const quote = quotes.find(each => each.start >= begin - 2 && each.start <= begin + 2)
    if (quote) return [namedEvent(text, quote, 'heading', { also: [wordsOf(mark, { start: 0, end: mark.length })], type: typeOf(mark) })]
    const numbered =
      /(?:\s(?:[A-Z]?\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-H]|one|two|three|four|five|six))$|^(?:First|Second|Third|Fourth|Fifth) (?:[Ss]ession|[Pp]anel|[Rr]ound)/.test(
        mark,
      )
    const gathers =
      /(?:Session|Plenary|Panel|Workshop|Roundtable|Round [Tt]able|Conference|Debate|Dialogue|Seminar|Webinar|Meeting|Side [Ee]vent)$/.test(
        match[1] ?? '',
      )
    const below = numbered && match[0].trim() === line.trim() ? titleBelow(text, block, layout[index + 1], quotes) : null
    if (below) return [namedEvent(text, below, 'heading', { also: [mark], type: 'SESSION' })]
    const stands =
      block.time !== undefined ||
      block.start < 200 ||
      isNumbered(text, block) ||
      (block.kind === 'heading' && ofProgramme.test(match[1] ?? ''))
    const colon = stands && gathers && /:\s*$/.test(match[0]) && !namesPerson(rest.trimStart()) && !beginsWithPerson(rest.trimStart())
    const title = (numbered || colon) && block.end > begin ? titleEnd(rest.trimStart()) : 0
    const titled =
      title > 3 &&
      !/^(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(
        rest.trimStart(),
      ) &&
      /^[\p{Lu}"“\d]/u.test(rest.trimStart()) &&
      !/^(?:Chair|Moderator|Speaker|Mr|Ms|Dr|Prof)/.test(rest.trimStart()) &&
      !beginsWithPerson(rest.trimStart())
    if (titled)
      return [
        namedEvent(text, { start: begin, end: begin + title }, 'heading', {
          also: [wordsOf(mark, { start: 0, end: mark.length })],
          type: 'SESSION',
        }),
      ]
    const opens =
      block.kind !== 'paragraph' || /^(?:[.:]|,?\s*(?:\(\d|on\s|held\s|was\s|turned\s|took\s))/.test(line.slice(mark.length).trimStart())
    const plain = /^(?:Opening|Closing|Day|Part|Panel|Event|Keynotes?|Opening remarks|Remarks|Meeting|Workshop|Debate|Discussion)$/.test(
      mark,
    )
    if (
      opens &&
      (numbered || block.time || !plain || (/^(?:Opening|Closing)$/.test(mark) && block.kind === 'heading')) &&
      !/^(?:Keynotes?|Part|Discussion|Day|Unit|Lesson|Group)\b/.test(mark) &&
      line.length < 400
    ) {
      const listed =
        /^(?:Opening|Closing|Welcome|Introductory|Concluding)\s(?:remarks|Remarks|speeches|address)$/.test(mark) &&
        block.kind === 'heading' &&
        /^\s*\n\s*(?:[-•*–]|Mr|Ms|Dr|H\.E)/.test(text.slice(block.end, block.end + 12))
      if (plain && !numbered && !listed && !/^(?:Opening|Closing)$/.test(mark)) return []
      return [namedEvent(text, { start: block.from, end: block.from + mark.length }, 'heading', { type: 'SESSION' })]
    }
  }
  if (block.time) {
    const quote = quotes.find(each => overlaps(each, block))
    // 'Presentation of the film "Wool"' is more than the film.
    const before = quote ? text.slice(block.from, quote.start).split(/\s+/).length : 0
    if (quote && (before < 4 || eventNoun.test(text.slice(block.from, quote.start))))
      return [namedEvent(text, quote, 'heading', { type: 'SESSION' })]
    // "When the conference is over: ICA General Assembly"
    const lead =
      /^(?:When|After|Before|Followed by|Afterwards|In parallel|Meanwhile|Optional|In the (?:morning|afternoon|evening))\b[^:]{0,40}:\s+/.exec(
        line,
      )?.[0].length ?? 0
    const form = formOf(text, { ...block, from: block.from + lead })
    // A person after the time speaks in the session that is on.
    if (
      form &&
      !/^(?:Mr|Ms|Mrs|Dr|Prof)\b|^(?:Speakers?|Moderators?|Chair)\b/.test(line) &&
      /^\p{Lu}/u.test(line) &&
      !/^[\p{Lu}][\p{L}-]+(?:\s+[\p{Lu}][\p{L}-]+){1,3},/u.test(line)
    ) {
      const named = namedEvent(text, form.title, 'heading', { type: 'SESSION' })
      return namesVenue(named.name) ? [] : [named]
    }
  }
  const plain = plainHeading(text, block)
  if (plain) return [plain]
  const runIn = runInHeading(text, block)
  return runIn ? [runIn] : []
}

/** "Speeches: Rosa Lopez", "Closing: Pedro Gomez": the label of people, not of a session. */
function labelsPeople(line: string, { kind }: Block): boolean {
  const [whole, words = ''] = peoplesLabel.exec(line) ?? []
  if (whole === undefined) return false
  const rest = line.slice(whole.length)
  return kind === 'item' || speech.test(words) || (personAlone.test(rest) && (namesPerson(rest) || !startsWithWord(rest)))
}

/** "10:00 Keynote: Pedro Gomez", "Panel with Ada Fernandez and others": who speaks, and no title. */
function isSpeech(line: string): boolean {
  const label = speechLabel.exec(line)?.[0]
  const [first = ''] = /^\p{L}+(?=\s+\p{Lu})/u.exec(line.slice(label?.length ?? 0)) ?? []
  const rest = line.slice(label?.length ?? 0)
  return label !== undefined && (lexicon().givenNames.has(fold(first)) || (personAlone.test(rest) && !startsWithWord(rest)))
}

const speechLabel =
  /^(?:(?:Opening|Closing|Welcome|Welcoming|Introductory|Concluding|Final|Keynote|Inaugural|Official|Special|Video|Short|Panel|Guest|First|Second|Third)\s+)*(?:Keynotes?|Welcome|Opening|Closing|Introduction|Presentations?|Address(?:es)?|Remarks|Words?|Speech(?:es)?|Statements?|Messages?|Greetings?|Lectures?|Talks?|Inputs?|Interventions?|Conversation|Interview|Panel|Discussion|Debate|Testimon(?:y|ies)|Reports?|Moderation|Wrap-up|Conclusions?|Summary)(?:\s+(?:speech|address|remarks|words|of welcome|discussion))?(?::|\s+[–—-]|\s+(?:with|by|from))\s+(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Prof|H\.E|Hon)\.?\s+)*/i
const peoplesLabel =
  /^((?:[\p{L}-]+\s+){0,2}(?:Speeches|Remarks|remarks|Keynotes?|Address(?:es)?|Conversation|Closing|Opening|Welcome|Greetings?|Guests?|Discussion|Ceremony|speeches))\s*:\s*(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?(?=\p{Lu})/u
const speech = /(?:speeches|remarks|address(?:es)?|greetings?|guests?)$/i
const startsWithWord = (line: string) => lexicon().isWord(/^\p{L}+/u.exec(line)?.[0] ?? '')

/** A line without the day that it begins with: "Monday: Opening ceremony". */
function belowDay(text: string, block: Block): Block {
  const day = weekday.exec(text.slice(block.from, block.end))?.[0] ?? ''
  return day === '' || (block.kind === 'paragraph' && !/[–—:-]\s*$/.test(day)) ? block : { ...block, from: block.from + day.length }
}

/** A line of the same length whose first words are not in capitals throughout, so that "SESSION 2" reads like "Session 2". */
function uncapitalised(line: string): string {
  return line.replace(/^(?:\p{Lu}[\p{Lu}-]{2,}\s*){1,4}/u, words =>
    words.replaceAll(/\p{Lu}[\p{Lu}-]{2,}/gu, word => (/^[IVXL]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())),
  )
}

const isNumbered = (text: string, { start, from }: Block) => /^(?:\(?\d{1,2}[.)]|[A-H][.)]|[IVX]{1,5}[.)])\s/.test(text.slice(start, from))

/** The title of a session in the line right below its number: "Parallel session 1" above "Wool and water". */
function titleBelow(text: string, { end }: Block, next: Block | undefined, quotes: readonly Spot[]): Span | null {
  if (next?.kind !== 'heading' || next.time !== undefined || !/^[ \t]*\n[ \t]*$/.test(text.slice(end, next.start))) return null
  if (quotes.some(quote => overlaps(quote, next))) return null
  const line = text.slice(next.from, next.end)
  return isTitle(line) && !opensWithRole.test(line) && !personAlone.test(line)
    ? { start: next.from, end: next.from + titleEnd(line) }
    : null
}

const inProse =
  /(?<=[^\n]\s)((?:(?:Plenary|Parallel|Thematic|Technical)\s+)?(?:Session|Panel|Dialogue|Workshop|Plenary|Roundtable|Module|Webinar)\s+(?:\d{1,2}|[IVX]{1,4}))(?::|\s+[–—-])\s+["“]?(\p{Lu}[^.;:\n"“”()]{5,120})/gu
const goesOn =
  /,?\s+(?:was|is|were|will|has|had|which|where|that|brought|gathered|looked|took|began|opened|closed|featured|on\s+\d|at\s+\d|from\s+\d|chaired|moderated|led|with\s+\p{Lu})(?![\p{L}]).*$/su

/** A numbered session with its title within a sentence: "Tuesday starts with Dialogue 5: Fair mills". */
export function numberedInProse(text: string): EventSpot[] {
  return [...text.matchAll(inProse)].flatMap(match => {
    const [whole, mark = '', words = ''] = match
    const title = words.replace(goesOn, '').trimEnd()
    if (beginsWithPerson(title)) return []
    const start = match.index + whole.length - words.length
    return namedEvent(text, { start, end: start + title.length }, 'mention', { also: [mark], type: 'SESSION' })
  })
}

const leadingName = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,3})(?=\s*(?:[(,;]|$))/u
/** Whether a name stands alone in a line, or before a bracket or a comma: "Ada Fernandez (REVES), …". */
const beginsWithPerson = (line: string) => isPerson(leadingName.exec(line)?.[1] ?? '')

/** Whether a line begins with the name of a person, as far as its first word tells. */
function namesPerson(line: string): boolean {
  const first = fold(/^\p{L}+/u.exec(line)?.[0] ?? '')
  return lexicon().givenNames.has(first) && !lexicon().isWord(first)
}

const namesVenue = (name: string) => /\b(?:Museum|Hotel|Hall|Room|Palace|Centre|Center|Auditorium|Campus|Headquarters|School)\b/.test(name)

/** A heading that ends in the noun of an event with its date: "European multi-stakeholder conference, 28-29 June 2021". */
function plainHeading(text: string, block: Block): EventSpot | null {
  if (block.kind !== 'heading') return null
  const line = text.slice(block.from, block.end)
  const match = pattern(
    `^((?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d’' -]{3,90}(?:${eventNouns})|(?:Study|Field|Exchange) (?:visit|tour|trip)\\sto\\s[\\p{L}’' -]{3,60}?)(?<!\\b(?:and|is|more|safe) fair)(?:,|\\s+[–—|-]|\\s*\\(|\\s+on(?=\\s+(?:\\d|\\p{L}+day\\b|\\p{L}+\\s+\\d{1,2}\\b)))\\s*(?:[^,]{0,30}\\b(?:19|20)\\d{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\d{1,2}[.:h]\\d{2})`,
    'iu',
  ).exec(line)
  return match?.[1] && !/\b(?:is|was|were|are|has|at|during)\b/.test(match[1])
    ? namedEvent(text, { start: block.from, end: block.from + match[1].length }, 'heading', { type: typeOf(match[1]) })
    : null
}

/** "42nd meeting, 7 March 2023. …", "19 July 2022, special meeting. …", "Launch of publications. …". */
function runInHeading(text: string, block: Block): EventSpot | null {
  const line = text.slice(block.from, block.end)
  const opening = /^([^.:;]{4,70})[.:](?=\s|$)/.exec(line)?.[1]
  if (!opening || (block.kind === 'heading' && opening.length + 1 < line.trimEnd().length)) return null
  // "Inauguration. Rosa Lopez opened …"
  if (
    /^(?:Inauguration|(?:(?:Official|Solemn|Festive) )?(?:Opening|Closing|Inaugural|Final)(?: (?:evening|morning|afternoon|night|ceremony|session|plenary|sitting|round|words))?)$/.test(
      opening,
    ) &&
    block.kind === 'paragraph'
  )
    return namedEvent(text, { start: block.from, end: block.from + opening.length }, 'heading', { type: 'SESSION' })
  const phrase = pattern(`(?:${ordinal}\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:${eventNouns})(?:\\s+of\\s+[\\p{L} ]+)?`, 'iu').exec(opening)
  if (
    !phrase ||
    /\b(?:is|was|were|are|has|had|have|will|took|held|organized|organised|said|and the|which|that|who|chair|moderator|participants)\b/i.test(
      opening,
    )
  )
    return null
  const rest = opening
    .replace(phrase[0], ' ')
    .replaceAll(
      /\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[,–-]/g,
      ' ',
    )
    .trim()
  if (rest.split(/\s+/).filter(Boolean).length > 2 || /^(?:After|Before|During|At|In|Since|With|Besides)\b/.test(opening)) return null
  if (!/\d/.test(opening) && !/^(?:Opening|Closing|Launch|Special|Final|Inaugural|Welcome)\b/.test(opening)) return null
  const start = block.from + phrase.index
  return namedEvent(text, { start, end: start + phrase[0].length }, 'heading', {
    type: pattern(`^${ordinal}|^special`, 'i').test(phrase[0]) ? typeOf(phrase[0]) : 'SESSION',
  })
}

/** Labels of what a programme consists of. */
const ofProgramme = /^(?:Session|Panel|Workshop|Round ?[Tt]able|Debate|Dialogue|Side [Ee]vent)$/
const eventNoun = pattern(`(?<![\\p{L}])(?:${eventNouns})(?![\\p{L}])`, 'iu')
const bracketedDay = /^\s*\([^()]{0,20}\d[^()]{0,20}\)\s*[.:–-]?/
