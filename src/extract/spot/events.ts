import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { anyOf, eventHeads } from '../words.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { outlinedEvents } from './outlined.ts'
import { selfNamed } from './projects.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'
import { datedHappenings, unnamedEvents } from './unnamed.ts'

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth'
const ordinal = `(?:\\d{1,3}(?:st|nd|rd|th)|[IVXL]{2,7}(?:th|e|ª|º)?|${ordinals}|${ordinals.replaceAll(/(^|\|)\p{Ll}/gu, letter => letter.toUpperCase())})`
const nouns = anyOf(Object.keys(eventHeads))
/** Nouns that name an event whenever they carry a capital; the others need an ordinal, a year or quotation marks. */
const surely =
  /^(?:conference|symposium|summit|webinar|webinars|workshop|seminar|week|awards|festival|session|sessions|meeting|meetings|panel|colloquium|roundtable|consultation|side|dialogue|hackathon|expo|exhibition|masterclass|days)$/
const maybe =
  /^(?:forum|congress|assembly|academy|academies|training|course|day|fair|launch|event|debate|discussion|celebration|school|convention|plenary)$/
const noEvent = new Set(['meeting room', 'day'])
const pause =
  /^(?:accreditation|coffee|lunch|tea|break|registration|networking|dinner|cocktail|reception|refreshments|end\b|close\b|adjourn|arrival|check-in|free time|pause|(?:welcome|farewell)\s+(?:coffee|drinks?|dinner|reception|cocktail)|drinks|buffet|interval|group photo|family photo|departure)/i

const label =
  /^((?:(?:Opening|Closing|Introductory|Plenary|Parallel|Thematic|Breakout|Technical|Working|Special|High-level|High-Level|Interactive|Panel|Poster|Keynote|Side|Concluding|Final|Inaugural|Virtual|Online|Joint|Regional|National|General|Discussion|Training|Policy|Country|Round|Q&A|First|Second|Third|Fourth|Fifth)\s+){0,3}(?:Session|session|Panel|panel|Plenary|plenary|Workshop|workshop|Roundtable|roundtable|Round table|Round Table|Dialogue|dialogue|Module|Conference|WG|Working [Gg]roup|Track|Theme|Stream|Pillar|Side [Ee]vent|Part|Day|Block|Webinar|Debate|Discussion|discussion|Keynote|keynote|Event|event|Ceremony|ceremony|remarks|Remarks|speeches|Speeches|address|Opening|Closing|(?<=(?:Closing|Opening|Final|Concluding) )round|Conversation|Meeting|Seminar)s?(?:\s+(?:[0-9]{1,2}[A-Za-z]?|[IVX]{1,4}|[A-H]|one|two|three|four|five|six)(?![\p{L}\p{N}]))?)\s*(?:[:.–—|-]|,(?=\s)|\s(?=["“])|$|(?=\()|\s+on\s+(?=["“]))/u
/** "Parallel sessions", "Two online sessions" head several and name none. */
const several =
  /^(?:(?:Parallel|Online|Working|Breakout|Thematic|Two|Three|Four|Five|Six|The|All|Virtual|Plenary|Technical)\s+){1,3}(?:sessions|groups|panels|workshops|meetings|events|webinars)(?![\p{L}])(?!\s+\d)(?!\s*[:–-]\s*\p{Lu})/iu
/** What stands above a list of people without being a session of its own. */
const untitled = /^(?:(?:Panel|General|Open|Plenary)\s+)?(?:discussion|debate|Q&A|questions and answers)\s*:?$/i
const calls =
  '(?:called|entitled|titled|named|dubbed|under the title|with the title|under the theme|with the theme|on the theme|themed|on the topic|on|about|of|was|is|,|:|–|-|under the heading)'
const beforeTitle = new RegExp(
  `(?:^|[^\\p{L}])(${nouns}|academies|edition|programme|conversation)(?![\\p{L}])((?:[^.;"“”]|\\.(?=\\d)){0,110})$`,
  'iu',
)
const otherTitle =
  /\b(?:report|study|book|paper|papers|manual|guide|guidelines|brief|article|policy|law|statement|publication|toolkit|film|video|song|motto|slogan|poem|chapter|recommendations|result|word|words|term|question|letter|chapter|theme|said|says|harvest|called it|so-called)\b[^.;"“]{0,30}$/i
const projectTitle = /\b(?:project|projects|programme|program|partnership|initiative|Action|campaign|scheme)\b[^.;"“]{0,25}$/
const afterTitle =
  /^["”»]?,?\s+(?:(?:was|is|were|will be|has been|had to be)\s+)?(?:convened|organi[sz]ed|held|to be held|hosted|moderated|took place|takes place|will take place|opens|opened|brought together|gathered|virtual|attended|attracted|began|starts|started|ran|runs|\((?:session|panel|workshop|track|plenary)\s|on\s+(?:\d|\p{Lu}\p{Ll}+ \d)|\(\d{1,2}\s|in\s+(?:\p{Lu}|\d{4}))|^["”»]?,\s+an?\s+(?:\p{Ll}+\s+)?(?:side[- ]event|conference|webinar|workshop|seminar|symposium|roundtable|forum|meeting|event|dialogue|panel)(?![\p{L}])/u

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
  for (const block of layout)
    for (const spot of labelled(text, block, quotes)) {
      if (taken.some(span => overlaps(span, spot))) continue
      add(spot)
      marks.push({ start: block.from, end: spot.end })
    }
  for (const spot of outlinedEvents(text, layout, quotes)) {
    add(spot)
    marks.push(spot)
  }
  for (const words of tokens) {
    for (const spot of namedEvents(text, words, [...taken, ...marks, ...quotes], quotes)) add(spot)
  }
  for (const spot of seriesOf(text)) add(spot)
  for (const spot of ceremonies(text)) add(spot)
  for (const spot of numberedYears(text)) add(spot)
  for (const spot of yearly(text, found)) add(spot)
  for (const quote of quotes) add(titledEvent(text, quote, found))
  for (const words of tokens)
    for (const spot of topicEvents(text, words, [...taken, ...found])) {
      if (/^side.event of/i.test(spot.name)) found.push(spot)
      else add(spot)
    }
  for (const spot of datedHappenings(text, [...found, ...taken])) add(spot)
  found.push(...unnamedEvents(text, [...found, ...taken.map(span => ({ ...span, kind: 'Event' as const, name: '', certain: false }))]))
  return found.sort((a, b) => a.start - b.start)
}

/** Lines that open a session: by a time, by a label such as "Panel 2", or run in: "Session 1: Prospects. Chair: …". */
function labelled(text: string, block: Block, quotes: readonly Spot[]): EventSpot[] {
  const line = text.slice(block.from, block.end)
  if (pause.test(line)) return []
  // "Speeches: Marty Chen", "Closing: Edwin Bett": the label of people, not of a session.
  if (
    /^(?:[\p{L}-]+\s+){0,2}(?:Speeches|Remarks|remarks|Keynotes?|Address(?:es)?|Conversation|Closing|Opening|Welcome|Greetings?|Guests?|Discussion|Ceremony|speeches)\s*:\s*(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?\p{Lu}/u.test(
      line,
    ) &&
    block.kind === 'item'
  )
    return []
  if (several.test(line) || (untitled.test(line) && !block.time)) return []
  const match = label.exec(line)
  if (match) {
    const mark = match[1] ?? ''
    const rest = line.slice(match[0].length)
    const skip = rest.length - rest.trimStart().length
    const begin = block.from + match[0].length + skip
    const quote = quotes.find(each => each.start >= begin - 2 && each.start <= begin + 2)
    if (quote) return [namedEvent(text, quote, 'heading', { also: [wordsOf(mark, { start: 0, end: mark.length })], type: typeOf(mark) })]
    const numbered = /(?:\s(?:\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-H]|one|two|three|four|five|six))$/.test(mark)
    const gathers =
      /(?:Session|Plenary|Panel|Workshop|Roundtable|Round [Tt]able|Conference|Debate|Dialogue|Seminar|Webinar|Meeting|Side [Ee]vent)$/.test(
        mark,
      )
    const colon = (block.time !== undefined || block.start < 200) && gathers && /:\s*$/.test(match[0]) && !namesPerson(rest.trimStart())
    const title = (numbered || colon) && block.end > begin ? titleEnd(rest.trimStart()) : 0
    const isTitle =
      title > 3 &&
      !/^(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(
        rest.trimStart(),
      ) &&
      /^[\p{Lu}"“\d]/u.test(rest.trimStart()) &&
      !/^(?:Chair|Moderator|Speaker|Mr|Ms|Dr|Prof)/.test(rest.trimStart())
    if (isTitle)
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
      !/^(?:Keynotes?|Part|Discussion|Day)\b/.test(mark) &&
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
    if (quote) return [namedEvent(text, quote, 'heading', { type: 'SESSION' })]
    const title = titleEnd(line)
    // A person after the time speaks in the session that is on.
    if (
      title > 3 &&
      !/^(?:Mr|Ms|Mrs|Dr|Prof)\b|^(?:Speakers?|Moderators?|Chair)\b/.test(line) &&
      /^\p{Lu}/u.test(line) &&
      !/^[\p{Lu}][\p{L}-]+(?:\s+[\p{Lu}][\p{L}-]+){1,3},/u.test(line)
    ) {
      const named = namedEvent(text, { start: block.from, end: block.from + title }, 'heading', { type: 'SESSION' })
      return namesVenue(named.name) ? [] : [named]
    }
  }
  const plain = plainHeading(text, block)
  if (plain) return [plain]
  const runIn = runInHeading(text, block)
  return runIn ? [runIn] : []
}

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
    `^((?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d’' -]{3,90}(?:${nouns}))(?<!\\b(?:and|is|more|safe) fair)(?:,|\\s+[–—|-]|\\s*\\(|\\s+on(?=\\s+(?:\\d|\\p{L}+day\\b|\\p{L}+\\s+\\d{1,2}\\b)))\\s*[^,]{0,30}\\b(?:19|20)\\d{2}`,
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
  const phrase = pattern(`(?:${ordinal}\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:${nouns})(?:\\s+of\\s+[\\p{L} ]+)?`, 'iu').exec(opening)
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

/** Where the title of a session ends: before brackets, a speaker, or the end of its first sentence. */
function titleEnd(line: string): number {
  const cut = line.search(/\s*\((?!.*\?)|\s+(?:Chair|Moderator|Speakers?|Facilitator)s?:|[.!](?:\s|$)|\n\s*\n/)
  return (cut < 0 ? line : line.slice(0, cut))
    .trimEnd()
    .replace(/[:,–-]$/, '')
    .trimEnd().length
}

/** A quoted title that stands for an event by the noun in front of it or by what is said behind. */
function titledEvent(text: string, quote: Spot, found: readonly EventSpot[]): EventSpot | null {
  if (selfNamed.test(quote.name)) return null
  if (/^(?:I|We|My|Our|You|He|She|They|It is|There is)\b/.test(quote.name)) return null
  if (!/^[\p{Lu}\d¿¡]/u.test(quote.name) || quote.name.split(' ').length < 2) return null
  const opening = text.lastIndexOf('\n\n', quote.start)
  const before = text
    .slice(Math.max(0, opening, quote.start - 170), quote.start)
    .replace(/["“«„]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
  const after = text.slice(quote.end, quote.end + 80).replaceAll(/\s+/g, ' ')
  if (
    /[,.!?]["”»]?\s+(?:(?:he|she|they|\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}]+){0,2})\s+)?(?:said|says|added|explained|stressed|noted|concluded)\b/u.test(
      text.slice(quote.end - 1, quote.end + 60),
    )
  )
    return null
  const line0 = text.slice(text.lastIndexOf('\n\n', quote.start) + 1, quote.start)
  const heads =
    quote.name.split(' ').length > 1 &&
    !/[.!?]/.test(line0.replaceAll(/\bNo\.|^\s*(?:\d{1,2}|[A-H]|[IVX]{1,5})\.\s/g, '')) &&
    /^["”»]?\s*\n\s*\n?[^\n]{0,170}\b(?:19|20)\d{2}/.test(text.slice(quote.end, quote.end + 200)) &&
    line0.length < 110 &&
    !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:\s*["“]$/u.test(line0)
  if (
    !heads &&
    /(?:said|says|explained|stressed|noted|added|that|wrote|asked|:)\s*,?\s*$/.test(before) &&
    !(
      /:\s*$/.test(before) &&
      pattern(`(?<![\\p{L}])(?:${nouns})(?![\\p{L}])[^:]{0,70}:\\s*$`, 'iu').test(before) &&
      !/\b(?:said|says|told|asked|stressed)\b/.test(before)
    ) &&
    !/\b(?:title|titled|entitled|called|conference|webinar|symposium|session|seminar|panel|event)\s*:?\s*$/i.test(before)
  )
    return null
  if (/\b(?:project|projects|programme|program|partnership|initiative|Action|campaign|scheme)\s*[("“]*\s*$/.test(before)) return null
  if (
    /\b(?:[Pp]roject|[Pp]rogramme|[Pp]rogram|[Pp]artnership|[Ii]nitiative|[Cc]ampaign)\b[^.;"“]{0,80}\b(?:called|entitled|titled|named|dubbed),?\s*$/.test(
      before,
    ) &&
    !pattern(`(?<![\\p{L}])(?:${nouns})s?,?\\s+(?:called|entitled|titled|named|dubbed),?\\s*$`, 'iu').test(before)
  )
    return null
  if (/^["”»]?,?\s+(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|initiative|partnership|campaign)\b/u.test(after)) return null
  if (projectTitle.test(before) && !/(?:conference|webinar|event|session|seminar|workshop)[^"“]{0,30}$/i.test(before)) return null
  const nounAt = [...before.matchAll(pattern(`(?<![\\p{L}])(?:${nouns}|academies|edition|programme|conversation)(?![\\p{L}])`, 'giu'))].at(
    -1,
  )?.index
  const noun = nounAt === undefined ? null : beforeTitle.exec(before.slice(Math.max(0, nounAt - 1)))
  const [, head = '', between = ''] = noun ?? []
  // "its own session inside the conference, "X"": the noun that X names is the one before.
  const inner = noun && /^\s*,/.test(between) && /\b(?:inside|at|during|within|in)\s+(?:the|this)\s+$/.test(before.slice(0, nounAt))
  const kindNoun = inner
    ? ([...before.slice(0, nounAt).matchAll(pattern(`(?<![\\p{L}])(?:${nouns})(?![\\p{L}])`, 'giu'))].at(-1)?.[0] ?? head)
    : head
  const near =
    noun &&
    (pattern(`^\\s*(?:${calls})?\\s*$`, 'i').test(between) ||
      /\b(?:called|entitled|titled|under the title|with the title|named|theme)\s*,?\s*$/.test(between) ||
      (between.length < 60 && /^[\s\p{L}\d(),.'’-]*(?:[,:]|\son)?\s*$/u.test(between) && !otherTitle.test(before)))
  const listed =
    found.some(
      other => other.start < quote.start && quote.start - other.end < 200 && !text.slice(other.end, quote.start).includes('\n\n'),
    ) && /^["”»]?\s+on\s+\d/.test(after)
  const alone =
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start - 1)) &&
    /^["”»]?\s*(?:\n|$|\()/.test(text.slice(quote.end, quote.end + 4))
  if (otherTitle.test(before) && !near) return null
  if (/\btheme\b[^.;"“]*\b(?:was|is|of|:)\s*$/i.test(before)) return null
  // 'In July I speak at "Threads that Bind", a fair of …'
  const spokenAt =
    /\b(?:sp(?:eak|eaks|oke)|took the floor|take part|took part|presented|lectured)\s+(?:at|in|during)\s*$/.test(before) &&
    pattern(`^["”»]?,\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${nouns})(?![\\p{L}])`, 'iu').test(after)
  const scene = spokenAt || /(?:^|[.!?]\s+)(?:In|At|During)\s*$/.test(before)
  const referred = takenUp(text, quote)
  if (!near && !listed && !alone && !scene && !heads && !referred && !afterTitle.test(after)) return null
  // A label in front of the title in the same line: 'High-level launch event - "From commitment to reality"'.
  const line = text.slice(Math.max(text.lastIndexOf('\n', quote.start) + 1, 0), quote.start)
  const mark = /^\s*(?:[-•*]\s*)?((?:\p{Lu})[\p{L}\d -]{3,50}?)\s*[-–—:,]?\s*["“«]\s*$/u.exec(line)?.[1]
  const lined =
    mark !== undefined &&
    /^["”»]?\s*(?:\([^)]*\)|,?\s*\d[^\n]{0,20})?\s*(?:\n|$)/.test(text.slice(quote.end, quote.end + 40)) &&
    pattern(`(?:${nouns})`, 'i').test(mark)
  return namedEvent(text, quote, alone || lined || heads ? 'heading' : 'mention', {
    type:
      (scene && !spokenAt) || /^["”»]?\s*\((?:session|panel|workshop|track)\s/.test(after) ? 'SESSION' : noun ? typeOf(kindNoun) : referred,
    ...(lined && { also: [mark] }),
  })
}

/** The sort of an event whose title the next sentence takes up: 'met for "Counting what counts". The ICA had prepared this side event'. */
function takenUp(text: string, quote: Spot): string | undefined {
  if (quote.name.split(' ').length < 3) return undefined
  if (!/\b(?:for|at|to|in|during|attended|joined|followed)\s*["“«„]?\s*$/.test(text.slice(Math.max(0, quote.start - 20), quote.start)))
    return undefined
  const noun = pattern(`^["”»]?[.,]\\s[^"“.]{0,120}?\\bth(?:is|e)\\s+(?:\\p{Ll}+\\s+)?(side[- ]event|${nouns})(?![\\p{L}])`, 'u').exec(
    text.slice(quote.end, quote.end + 220),
  )?.[1]
  return noun && (typeOf(noun) ?? 'OTHER')
}

/** An assembly or a forum that is held rather than a body that exists: "the Regional Assembly, to be hosted by". */
const isHeld =
  /^(?:\s*\([^)]{2,20}\))?,?\s+(?:to be |which (?:will be|was|is) |that (?:will be|was|is) |will be |was |is )?(?:held|hosted|convened|takes? place|took place|taking place|scheduled)(?![\p{L}])/u
const firstThere =
  /^\s+(?:ever\s+)?(?:to be held\s+)?(?:in|on|for|outside)\s+(?:the\s+|its\s+)?(?:Africa|Asia|Europe|Latin America|North America|South America|Oceania|Americas|Caribbean|Pacific|Arab|Middle East|continent|region|country|history|whole)/

/** Capitalised names with a noun such as Conference, and numbered sessions and editions. */
function namedEvents(text: string, tokens: readonly Token[], taken: readonly Span[], quotes: readonly Spot[]): EventSpot[] {
  const spots: EventSpot[] = []
  const free = (token: Token | undefined): token is Token => token !== undefined && !taken.some(span => overlaps(span, token))
  const words = tokens.filter(({ kind }) => kind === 'word')
  const heading = words.length > 3 && words.filter(({ shape }) => shape === 'caps').length >= words.length * 0.7
  if (heading) return []
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at]
    if (!free(head) || head.kind !== 'word' || spots.some(spot => overlaps(spot, head))) continue
    const lower = head.text.toLowerCase().replace(/['’]s$/, '')
    const edition = lower === 'edition'
    if (!edition && !surely.test(lower) && !maybe.test(lower)) continue
    const capital = head.shape !== 'lower'
    const from = leftEnd(text, tokens, at, free, capital)
    const number = ordinalAt(tokens, from)
    const year = /^(?:19|20)\d{2}$/.test(tokens[from]?.text ?? '')
    if (edition && number === undefined) continue
    if (!capital && number === undefined) continue
    if (/^(?:day|event|school|convention|plenary|fair|debate|discussion|training|course)$/.test(lower) && number === undefined) continue
    if (
      /^(?:Room|Hall|Call|Services|Website|Proceedings|Papers|Report|Hotel|Centre|Center|Union|Department|Unit|Institute|Alliance|Organization|Programme|Fund|Secretariat|Bureau|Board|Committee)$/.test(
        tokens[at + 1]?.text ?? '',
      ) ||
      isOrganizationBehind(tokens, at)
    )
      continue
    const to = rightEnd(text, tokens, at, free, token => taken.find(span => overlaps(span, token))?.end)
    if (capital && from === at && to === at) continue
    // 'FAIR II = "Integrated Programme …"': an acronym with what it is short for.
    if (head.shape === 'caps' && /^\s*=/.test(text.slice(tokens[to]?.end))) continue
    if (
      capital &&
      maybe.test(lower) &&
      number === undefined &&
      !year &&
      !quoteFollows(text, tokens, to, quotes) &&
      !/\d/.test(wordsOf(text, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 })) &&
      !/^(?:day|days|launch|course|training)$/.test(lower) &&
      !isHeld.test(text.slice(tokens[to]?.end)) &&
      !/Political$/.test(tokens[at - 1]?.text ?? '')
    )
      continue
    let begin = from
    // "the first Global Forum in Africa" is not the first edition.
    const elsewhere = /^first$/i.test(tokens[from]?.text ?? '') && firstThere.test(text.slice(tokens[to]?.end))
    if (elsewhere) begin++
    // The day "first day", "second meeting" of a report is no edition.
    const own =
      /^,?\s+(?:took place|was|is|will|on\s+\d+|on\s+\p{L}+|focused|brought|featured|opened|looked|dealt|discussed|asked|followed|moderated|chaired|facilitated|led|held)(?![\p{L}])/u
    if (
      number !== undefined &&
      !capital &&
      /^(?:first|second|third)$/i.test(tokens[from]?.text ?? '') &&
      to === at &&
      !(
        !quoteFollows(text, tokens, to, quotes) &&
        /^(?:webinar|workshop|seminar|roundtable|panel|symposium|conference|dialogue)$/.test(lower) &&
        own.test(text.slice(head.end))
      )
    )
      continue
    if (lower === 'day' && !capital) continue
    while (begin < at && tokens[begin]?.opens && /^(?:The|This|A|An|At|In)$/.test(tokens[begin]?.text ?? '')) begin++
    const span = { start: tokens[begin]?.start ?? head.start, end: tokens[to]?.end ?? head.end }
    const quote = quoteFollows(text, tokens, to, quotes)
    const name = wordsOf(text, span)
    if (noEvent.has(name.toLowerCase())) continue
    if (
      number === undefined &&
      /\b(?:founding|founded|creating|created|establishing|established|set up|members? of|secretariat of)\s+(?:the\s+)?$/.test(
        text.slice(Math.max(0, span.start - 30), span.start),
      )
    )
      continue
    const inner = edition || (number !== undefined && to > at) ? innerName(text, tokens, at, to) : undefined
    if (quote && capital) {
      const whole = {
        start: span.start,
        end: quote.end + (/["”»]/.test(text.charAt(quote.end)) ? 1 : /["”»]/.test(text.charAt(quote.end + 1)) ? 2 : 0),
      }
      spots.push(
        namedEvent(text, whole, 'mention', { also: [name, quote.name], type: typeOf(lower), edition: elsewhere ? undefined : number }),
      )
    } else
      spots.push(
        namedEvent(text, span, 'mention', {
          type: edition ? typeOf(inner ?? '') : typeOf(lower),
          edition: elsewhere ? undefined : number,
          ...(edition && inner && { also: [inner] }),
        }),
      )
  }
  return spots
}

/** Roman numerals in front of an event count its editions: "XXIII Regional Conference". */
function fromRoman(numeral: string): number {
  const value: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  return [...numeral].reduce(
    (sum, letter, at) => sum + ((value[letter] ?? 0) < (value[numeral.charAt(at + 1)] ?? 0) ? -(value[letter] ?? 0) : (value[letter] ?? 0)),
    0,
  )
}

/** "the opening ceremony" as a part of what a text reports. */
function ceremonies(text: string): EventSpot[] {
  return [
    ...text.matchAll(
      /(?<=\b(?:[Tt]he|[Aa]t|[Ii]ts|[Aa]n?)\s)(?:(?:official|high-level)\s)?(?:opening|closing|inaugural|concluding)\s(?:ceremony|session|plenary|panel)(?![\p{L}])/gu,
    ),
  ].map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'SESSION' }))
}

/** Editions that are called by an acronym with their year: "GSEF2023". */
function numberedYears(text: string): EventSpot[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}(])\p{Lu}{3,8}20\d{2}(?![\p{L}\p{N}])/gu)]
    .filter(match => !text.includes(`(${match[0]})`))
    .map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'CONFERENCE' }))
}

/** A series by its plural: "the ILO COOP 100 webinars". */
function seriesOf(text: string): EventSpot[] {
  const pattern =
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}/-]*\s+)(?:(?:\p{Lu}[\p{L}\p{N}/-]*|\d{2,4})\s+){0,4}(?:webinars|webinar series|seminars|dialogues|lectures|academies|talks))(?![\p{L}])/gu
  return [...text.matchAll(pattern)].flatMap(match => {
    const lead = /^(?:The|These|Its|Two|Three|Other|Many|Several|Our|Such)\s+/.exec(match[0])?.[0].length ?? 0
    const span = { start: match.index + lead, end: match.index + match[0].length }
    return wordsOf(text, span).split(' ').length > 2 ? [namedEvent(text, span, 'mention', { type: 'SERIES' })] : []
  })
}

/** "HLPF 2020" where the text introduces "High-level Political Forum (HLPF2022)". */
function yearly(text: string, found: readonly EventSpot[]): EventSpot[] {
  const acronyms = found.flatMap(({ end }) => /^\s*\((\p{Lu}{2,8})\s?(?:19|20)?\d{0,4}\)/u.exec(text.slice(end, end + 20))?.[1] ?? [])
  return acronyms.flatMap(acronym =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${acronym}\\s?(?:19|20)\\d{2}(?!\\d)`, 'gu'))]
      .filter(match => !text.includes(`(${match[0]})`))
      .map(match => namedEvent(text, { start: match.index, end: match.index + match[0].length }, 'mention', { type: 'CONFERENCE' })),
  )
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
    if (/^side/i.test(noun) && /["”»],?\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?$|\b[Tt]his\s+$/u.test(ahead)) return []
    if (/^behalf\s+of\b/.test(subject)) return []
    const cut = subject.search(
      /\s+(?:that|which|who|was|were|is|are|will|took|held|organi[sz]ed|in\s+\p{Lu}\p{L}*|in the margins|at|on\s+(?:\d+|\p{Lu}\p{Ll}+\s\d+)|from\s+\d+|followed|looked|featured|by|hosted|convened|with|during|between|where|when|has|had|have|brought|gathered|attended|said|put)(?![\p{L}])/u,
    )
    const words = (cut < 0 ? subject : subject.slice(0, cut)).trimEnd().replace(/\s+(?:and|of|the|for|on|in|to)$/i, '')
    if (
      words.length < 3 ||
      /^(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
        words,
      )
    )
      return []
    const start = first.start + match.index
    const end = start + whole.length - subject.length + words.length
    if (taken.some(span => overlaps(span, { start, end: start + noun.length }))) return []
    return [namedEvent(text, { start, end }, 'mention', { certain: false, type: typeOf(noun) })]
  })
}

function typeOf(noun: string): string | undefined {
  const words = noun.toLowerCase().split(/\s+/)
  for (const word of words.toReversed()) if (eventHeads[word]) return eventHeads[word]
  return eventHeads[noun.toLowerCase()]
}

function leftEnd(
  text: string,
  tokens: readonly Token[],
  head: number,
  free: (token: Token | undefined) => token is Token,
  capital: boolean,
): number {
  let from = head
  while (from > 0) {
    const token = tokens[from - 1]
    if (!token || !free(token) || !/^\s*$/.test(text.slice(token.end, tokens[from]?.start))) break
    if (/\n\s*\n/.test(text.slice(token.end, tokens[from]?.start))) break
    if (token.text === '/' && isNameWord(tokens[from - 2]) && tokens[from - 2]?.end === token.start) {
      from -= 2
      continue
    }
    if (isOrdinal(token) || (/^(?:19|20)\d{2}$/.test(token.text) && capital)) {
      from--
      break
    }
    if (
      (isNameWord(token) &&
        capital &&
        !/^(?:Mr|Ms|Dr)$/.test(token.text) &&
        !/^(?:Director|President|Chair|Minister|Secretary|Moderator|Speaker)$/.test(token.text)) ||
      (/^\d{2,3}$/.test(token.text) && capital && isNameWord(tokens[from - 2]))
    )
      from--
    else if (
      token.kind === 'word' &&
      token.shape === 'lower' &&
      isOrdinal(tokens[from - 2]) &&
      /^(?:regular|special|annual|plenary|global|international|regional|joint|general|extraordinary|technical|virtual|online|high-level|statutory|biennial|world|european|african)$/.test(
        token.text,
      )
    )
      from -= 2
    else if (/^(?:and|&)$/.test(token.text) && capital && isNameWord(tokens[from - 2]) && isNameWord(tokens[from])) from -= 2
    else break
  }
  while (from < head && tokens[from]?.kind === 'number' && !/^(?:19|20)\d{2}$/.test(tokens[from]?.text ?? '')) from++
  return from
}

function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && pattern(`^${ordinal}$`, 'u').test(token.text)
}

const ordinalWords = ordinals.split('|')
function ordinalAt(tokens: readonly Token[], at: number): number | undefined {
  for (const token of tokens.slice(at, at + 2)) {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.text)?.[1]
    if (digits) return Number(digits)
    const roman = /^([IVXL]{2,7})(?:th|e|ª|º)?$/.exec(token.text)?.[1]
    if (roman) return fromRoman(roman)
    const index = ordinalWords.indexOf(token.text.toLowerCase())
    if (index >= 0) return index === ordinalWords.length - 1 ? 20 : index + 1
  }
  return undefined
}

function rightEnd(
  text: string,
  tokens: readonly Token[],
  head: number,
  free: (token: Token | undefined) => token is Token,
  extent: (token: Token) => number | undefined,
): number {
  let to = head
  for (;;) {
    const next = tokens[to + 1]
    const last = tokens[to] as Token
    if (!next || !free(next) || /\n\s*\n/.test(text.slice(last.end, next.start)) || !/^\s*$/.test(text.slice(last.end, next.start)))
      return to
    if (
      (isNameWord(next) && !next.opens) ||
      (/^(?:\d{1,4}|[IVX]{1,4})$/.test(next.text) && !/^(?:19|20)\d{2}$/.test(next.text)) ||
      (/^(?:19|20)\d{2}$/.test(next.text) &&
        to > head - 1 &&
        isNameWord(last) &&
        /^(?:[.,;)\n]|$)/.test(text.slice(next.end, next.end + 1) || '.'))
    ) {
      to++
      continue
    }
    if (/^(?:of|on|for|in|to|and|&|at)$/.test(next.text)) {
      const skip = tokens[to + 2]?.text === 'the' ? to + 3 : to + 2
      const word = tokens[skip]
      const wordy = isNameWord(word) && free(word)
      if (next.text === 'and' || next.text === '&') {
        if (
          to === head ||
          !wordy ||
          /(?:^|\s)(?:Conference|Symposium|Forum|Meeting|Summit|Webinar|Ministry|Government)/.test(word?.text ?? '')
        )
          return to
        // "and" goes on only inside what the event is about.
        if (
          !tokens.slice(head, to).some(token => /^(?:on|for|of)$/.test(token.text)) ||
          (/^\p{Lu}{3,}$/u.test(word.text) && word.text !== 'SSE')
        )
          return to
        to = skip
        continue
      }
      if (next.text === 'in' || next.text === 'at' || next.text === 'to') return to
      // "ILO Action Week on Convention No. 190": what it is about may be an instrument.
      const about =
        (next.text === 'on' || next.text === 'of') && word !== undefined && !free(word) && isNameWord(word) ? extent(word) : undefined
      if (about !== undefined) {
        while (tokens[to + 1] && (tokens[to + 1] as Token).end <= about) to++
        return to
      }
      if (wordy) {
        to = skip
        continue
      }
      return to
    }
    return to
  }
}

function quoteFollows(text: string, tokens: readonly Token[], to: number, quotes: readonly Spot[]): Spot | undefined {
  const end = tokens[to]?.end ?? 0
  return quotes.find(quote => quote.start > end && /^\s+(?:on\s+)?["“«„]\s?$/.test(text.slice(end, quote.start)))
}

/** "Conference on Trade and Development" is one only where the text says so; "Academy of Sciences" is a body. */
function isOrganizationBehind(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:Academy|Congress|Assembly|Forum)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === 'of' &&
    /^(?:Sciences|Labour|Trade|Regions|Quebec|Representatives)$/.test(tokens[at + 2]?.text ?? '')
  )
}

/** Of "12th edition of the Global Academy" the Global Academy. */
function innerName(text: string, tokens: readonly Token[], head: number, to: number): string | undefined {
  const from = tokens[head + 1]?.text === 'of' ? (tokens[head + 2]?.text === 'the' ? head + 3 : head + 2) : -1
  return from > 0 && from <= to ? wordsOf(text, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }) : undefined
}
