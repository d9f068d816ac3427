import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { joints } from '../words.ts'
import { ordinal, ordinals, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { namesSeries } from './series.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'
import { topicIn } from './topic-in.ts'

/** Nouns that name an event whenever they carry a capital; the others need an ordinal, a year or quotation marks. */
const surely =
  /^(?:conference|symposium|summit|webinar|webinars|workshop|seminar|week|awards|festival|session|sessions|meeting|meetings|panel|colloquium|roundtable|consultation|side|dialogue|encounter|encuentro|rencontres|jornadas|gathering|hackathon|expo|exhibition|masterclass|days)$/
const maybe =
  /^(?:forum|congress|assembly|academy|academies|training|course|day|fair|launch|event|debate|discussion|celebration|school|convention|plenary)$/
/** What numbers the parts of a programme: "Week 1". */
const noEvent = /^(?:meeting room|day|(?:week|day) (?:\d{1,2}|[ivx]+))$/i

/** An assembly or a forum that is held rather than a body that exists: "the Regional Assembly, to be hosted by". */
const isHeld =
  /^(?:\s*\([^)]{2,20}\))?,?\s+(?:(?:to be |which (?:will be|was|is) |that (?:will be|was|is) |will be |was |is )?(?:held|hosted|convened|takes? place|took place|taking place|scheduled)|is (?:to|due to) (?:take place|be held|meet|open|convene)|will (?:take place|meet|open|convene)|(?:meets?|met|opens?|opened|closed|gathers|convenes)\s+(?:in|on|from|at|between))(?![\p{L}])/u
/** Words before a forum or a congress at which one is, rather than for which one works. */
const isAttended =
  /(?<![\p{L}])(?:during|attend(?:ed|s|ing)?|there (?:was|were)|(?:launched|adopted|presented|announced|spoke|spoken|speaking|signed|met|discussed|took part|taken|made|given|shown|elected|celebrated|proposed|decided) (?:at|in)|participat(?:ed|ing|e) in|in the margins of|on the (?:sidelines|occasion) of|alongside|in the run-up to|ahead of|parallel to|session of|edition of|(?:go|goes|going|went|travel|travels|came|come|coming|back) (?:to|from)|(?:met|gathered|assembled|came together) (?:for|at)|holds?|held|hosts?|hosted|convenes?|convened|organi[sz]e[ds]?)\s+(?:the|an?|its|their)\s+$/iu
/** "World Wool Congress", "Centenary Congress": what meets every few years, where a "Labour Congress" is a union. */
const isGathering =
  /^(?:.*\s)?(?:World|European|Centenary|Jubilee|Founding|Anniversary|Inaugural|Statutory|Ordinary|Extraordinary)\s(?!.*(?:Union|Labour|Labor|Workers)).*Congress/
const firstThere =
  /^\s+(?:ever\s+)?(?:to be held\s+)?(?:in|on|for|outside)\s+(?:the\s+|its\s+)?(?:Africa|Asia|Europe|Latin America|North America|South America|Oceania|Americas|Caribbean|Pacific|Arab|Middle East|continent|region|country|history|whole)/

/** Capitalised names with a noun such as Conference, and numbered sessions and editions. */
export function namedEvents(text: string, tokens: readonly Token[], taken: readonly Span[], quotes: readonly Spot[]): EventSpot[] {
  const spots: EventSpot[] = []
  const free = (token: Token | undefined): token is Token => token !== undefined && !taken.some(span => overlaps(span, token))
  const words = tokens.filter(({ kind }) => kind === 'word')
  const heading = words.length > 3 && words.filter(({ shape }) => shape === 'caps').length >= words.length * 0.7
  if (heading) return []
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at]
    if (!free(head) || head.kind !== 'word' || spots.some(spot => overlaps(spot, head))) continue
    const lower = nounAt(tokens, at)
    const edition = lower === 'edition'
    if (!edition && !surely.test(lower) && !maybe.test(lower)) continue
    // "the Young Researchers workshop"
    const titled = head.shape === 'lower' && surely.test(lower) && isTitleBefore(text, tokens, at, free)
    const capital = head.shape !== 'lower' || titled
    const from = leftEnd(text, tokens, at, free, capital)
    const number = ordinalAt(tokens, from)
    const year = /^(?:19|20)\d{2}$/.test(tokens[from]?.text ?? '')
    if (edition && number === undefined) continue
    if (!capital && number === undefined) continue
    // "the Young Scholars Event"
    const called = /^(?:event|fair|debate|launch|celebration)$/.test(lower) && capital && at - from > 1
    if (
      /^(?:day|event|school|convention|plenary|fair|debate|discussion|training|course)$/.test(lower) &&
      number === undefined &&
      !called &&
      !isHeld.test(text.slice(head.end)) &&
      !(lower === 'fair' && isAttended.test(text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 50), tokens[from]?.start)))
    )
      continue
    if (
      /^(?:Room|Hall|Arena|Facility|Complex|Venue|Park|Palace|Village|Tower|Call|Services|Website|Proceedings|Papers|Report|Hotel|Centre|Center|Union|Department|Unit|Institute|Alliance|Organization|Programme|Fund|Secretariat|Bureau|Board|Committee)$/.test(
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
      !called &&
      number === undefined &&
      !year &&
      !quoteFollows(text, tokens, to, quotes) &&
      !/\d/.test(wordsOf(text, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 })) &&
      !/^(?:day|days|launch|course|training)$/.test(lower) &&
      !isHeld.test(text.slice(tokens[to]?.end)) &&
      !isAttended.test(text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 50), tokens[from]?.start)) &&
      !isGathering.test(wordsOf(text, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 })) &&
      !/Political$/.test(tokens[at - 1]?.text ?? '') &&
      !(lower === 'academy' && tokens[at + 1]?.text === 'on')
    )
      continue
    let begin = from
    // "the first Global Forum in Africa" is not the first edition.
    const elsewhere = /^first$/i.test(tokens[from]?.text ?? '') && firstThere.test(text.slice(tokens[to]?.end))
    if (elsewhere) begin++
    // The day "first day", "second meeting" of a report is no edition.
    if (
      number !== undefined &&
      !capital &&
      /^(?:first|second|third)$/i.test(tokens[from]?.text ?? '') &&
      to === at &&
      (quoteFollows(text, tokens, to, quotes) || !isPhase(text, lower, tokens[from] as Token, head))
    )
      continue
    if (lower === 'day' && !capital) continue
    while (begin < at && tokens[begin]?.opens && /^(?:The|This|A|An|At|In)$/.test(tokens[begin]?.text ?? '')) begin++
    const span = {
      start: tokens[begin]?.start ?? head.start,
      end: (tokens[to]?.end ?? head.end) + (capital ? topicBehind(text, tokens[to]) : ofPeople(text, tokens[to])),
    }
    const quote = quoteFollows(text, tokens, to, quotes)
    const name = wordsOf(text, span)
    if (noEvent.test(name)) continue
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
          ...(edition && inner && !namesSeries(inner) && { also: [inner] }),
        }),
      )
  }
  return spots
}

/** The noun that a token is in small letters, "roundtable" of "Round Table". */
function nounAt(tokens: readonly Token[], at: number): string {
  const lower = (tokens[at]?.text ?? '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/^(?:pre|post|mini)-/, '')
  return lower === 'table' && /^round$/i.test(tokens[at - 1]?.text ?? '') ? 'roundtable' : lower
}

/** Whether two words or more of a name stand between an article and a noun. */
function isTitleBefore(text: string, tokens: readonly Token[], at: number, free: (token: Token | undefined) => token is Token): boolean {
  let from = at
  while (isNameWord(tokens[from - 1]) && free(tokens[from - 1]) && text.slice(tokens[from - 1]?.end, tokens[from]?.start) === ' ') from--
  return at - from > 1 && /^(?:the|an?|its|their)$/i.test(tokens[from - 1]?.text ?? '') && !lexicon().demonyms.has(tokens[from]?.text ?? '')
}

const ownVerb =
  /^,?\s+(?:took place|was|is|will|on\s+\d+|on\s+\p{L}+|focused|brought|featured|opened|looked|dealt|discussed|asked|followed|moderated|chaired|facilitated|led|held)(?![\p{L}])/u
const takesPart =
  /(?<![\p{L}])(?:at|in|on|during|of|for|to|opened|closed|moderated|moderates|chaired|facilitated|made up|formed|joined|filled|addressed|introduced|began with|started with|ended with)\s+(?:the|a)\s+$/iu

/** "The second panel discussed", "two weavers made up the first panel": a part of what a text reports, told by its place in the order. */
function isPhase(text: string, noun: string, first: Token, { end }: Token): boolean {
  const behind = text.slice(end, end + 40)
  if (/^(?:webinar|workshop|seminar|roundtable|panel|symposium|conference|dialogue)$/.test(noun) && ownVerb.test(behind)) return true
  if (/^\s+(?:of|in)\s+[^.;"“]{0,40}\bseries\b/.test(text.slice(end, end + 60))) return true
  if (noun === 'session' && /^,?\s+(?:was\s+|is\s+)?(?:moderated|chaired|facilitated|led|dedicated|devoted)\s/.test(behind)) return true
  if (/^(?:meeting|session)$/.test(noun))
    return /^,?\s+(?:held\s+)?(?:in\s+\p{Lu}[\p{L}-]+,?\s+)?on\s+\d|^\s+\(\p{Lu}[\p{L} -]+,\s+[^()]{0,20}\d/u.test(behind)
  return (
    /^(?:panel|roundtable|workshop|webinar|plenary)$/.test(noun) &&
    takesPart.test(text.slice(Math.max(0, first.start - 24), first.start)) &&
    !/^\s+(?:of|in|series|discussion)\b/.test(behind)
  )
}

/** Roman numerals in front of an event count its editions: "XXIII Regional Conference". */
function fromRoman(numeral: string): number {
  const value: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  return [...numeral].reduce(
    (sum, letter, at) => sum + ((value[letter] ?? 0) < (value[numeral.charAt(at + 1)] ?? 0) ? -(value[letter] ?? 0) : (value[letter] ?? 0)),
    0,
  )
}

function leftEnd(
  text: string,
  tokens: readonly Token[],
  head: number,
  free: (token: Token | undefined) => token is Token,
  capital: boolean,
): number {
  if (!capital) {
    const numbered = numberedFrom(text, tokens, head, free)
    if (numbered !== null) return numbered
  }
  let from = head
  while (from > 0) {
    const token = tokens[from - 1]
    if (!token || !free(token) || !/^\s*$/.test(text.slice(token.end, tokens[from]?.start))) break
    if (/\n\s*\n/.test(text.slice(token.end, tokens[from]?.start))) break
    // Of "the ICA's Global Conference" the body has the conference, and is no part of its name.
    if (/^\p{Lu}{2,}['’]s$/u.test(token.text)) break
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
      /^(?:special|annual|global|joint|virtual|online|high-level|world|european|african|\p{Ll}{3,}(?:al|ic|ary|ar))$/u.test(token.text)
    )
      from -= 2
    else if (/^(?:and|&)$/.test(token.text) && capital && isNameWord(tokens[from - 2]) && isNameWord(tokens[from])) from -= 2
    // "17th Asia and the Pacific Regional Meeting"
    else if (
      token.text === 'the' &&
      tokens[from - 2]?.text === 'and' &&
      capital &&
      isNameWord(tokens[from - 3]) &&
      isOrdinal(tokens[from - 4])
    )
      from -= 3
    else break
  }
  while (from < head && tokens[from]?.kind === 'number' && !/^(?:19|20)\d{2}$/.test(tokens[from]?.text ?? '')) from++
  return from
}

/** Where the number of "the 76th Annual Board meeting" stands, whatever describes the meeting in between. */
function numberedFrom(
  text: string,
  tokens: readonly Token[],
  head: number,
  free: (token: Token | undefined) => token is Token,
): number | null {
  for (let from = head - 1; from >= Math.max(0, head - 5); from--) {
    const token = tokens[from]
    if (!free(token) || !/^[^\S\n]+$|^\n[^\S\n]*$/.test(text.slice(token.end, tokens[from + 1]?.start))) return null
    if (isOrdinal(token)) return /^\d/.test(token.text) ? from : null
    if (token.kind !== 'word' || /['’]s$/.test(token.text) || joints.has(token.text.toLowerCase())) return null
  }
  return null
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
    // "In the second panel Ada Fernandez presented": a noun in lower case ends where a name begins.
    if (to === head && last.shape === 'lower' && isNameWord(next)) return to
    if (
      (isNameWord(next) && !next.opens) ||
      (/^(?:\d{1,4}|[IVX]{1,4})$/.test(next.text) && !/^(?:19|20)\d{2}$/.test(next.text)) ||
      (/^(?:19|20)\d{2}$/.test(next.text) &&
        to > head - 1 &&
        isNameWord(last) &&
        /^(?:[.,;)\n]|\s+(?:is|was|will|has|takes?|took|opens?|in)\s|$)/.test(text.slice(next.end, next.end + 8)))
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
      // "the third webinar of the ILO series": it is of the series.
      if (wordy && !/^\s+(?:[\p{Ll}-]+\s+)?series\b/u.test(text.slice(word.end))) {
        to = skip
        continue
      }
      return to
    }
    return to
  }
}

/** How long the topic behind a name is: " on child labour" of "5th Global Conference on child labour". */
function topicBehind(text: string, last: Token | undefined): number {
  const [whole = '', joint = '', words = ''] =
    /^(\s+on\s+)(\p{Ll}[^.,;:()"“”\n]{2,80})/u.exec(text.slice(last?.end, (last?.end ?? 0) + 90)) ?? []
  if (!whole || notAbout.test(words)) return 0
  const topic = topicIn(words)
  return topic && topic.split(' ').length < 7 ? joint.length + topic.length : 0
}

/** How long the noun behind an adjective is: " ministers of labour" of "the first meeting of European ministers of labour". */
function ofPeople(text: string, last: Token | undefined): number {
  const words = /^\s+(?=\p{Ll})[^.,;:()"“”\n]{3,80}/u.exec(text.slice(last?.end, (last?.end ?? 0) + 90))?.[0] ?? ''
  const noun = last && lexicon().demonyms.has(last.text) ? topicIn(words.trimStart()) : null
  return noun ? words.length - words.trimStart().length + noun.length : 0
}

const notAbout =
  /^(?:the|an?|its|their|his|her|this|that|these|those|how|why|what|which|behalf|line|screen|stage|air|both|each|all|top|video|site|my|our)\b/

function quoteFollows(text: string, tokens: readonly Token[], to: number, quotes: readonly Spot[]): Spot | undefined {
  const end = tokens[to]?.end ?? 0
  return quotes.find(quote => quote.start > end && /^\s+(?:on\s+(?:the\s+)?)?["“«„]\s?$/.test(text.slice(end, quote.start)))
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
