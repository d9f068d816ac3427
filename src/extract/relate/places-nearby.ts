import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, eventHeads } from '../words.ts'
import type { Fact } from './fact.ts'
import { best } from './placing.ts'
import type { Sentence, Sign } from './sentence.ts'

const noun = anyOf(Object.keys(eventHeads))
/** What may stand right in front of "in" where a place is that of a happening: its name, its noun, its day, what goes on there, or nothing. */
const scene = pattern(
  `(?:^|[,:;(–—-]|‹[ed]\\d+›["”]?(?:\\s*\\([^()]{0,30}\\))?|\\b(?:${noun}|edition|held|hold|holds|host(?:s|ed|ing)?|organi[sz](?:e[sd]?|ing)|conven(?:e[sd]?|ing)|launch(?:e[sd]|ing)|celebrat(?:ed|es)|inaugurated|scheduled|planned|staged|place|met|meets?|meeting|gather(?:s|ed|ing)?|assembled|open(?:s|ed)?|beg[ai]ns?|clos(?:es|ed)|ended|sat|sits|follow(?:s|ed)?|ran|runs|again|also|online|week|month|year|days?|people|participants|delegates|hall|room))\\s*,?\\s*$`,
  'iu',
)
/** "3 October 2023, ‹l1› – ‹e2›", "‹l1›, ‹d2›: ‹e3›": the head of an entry of a chronicle. */
const entry = /^\s*(?:‹d\d+›[,:]?\s+(?:[|•–—-]\s+)?)?(?:in\s+)?(‹l\d+›)(?:,\s+‹l\d+›|\s*\(‹l\d+›\))?(?:,?\s+‹d\d+›)?\s*(?:[|•–—:-]|\.\s)/u
/** "went to ‹l1› to attend ‹e2›", "‹l1› was chosen as the venue for ‹e2›" */
const towards =
  /^[^.;‹]{0,50}\b(?:for|attend|joined?|where|venue\s+(?:of|for)|home\s+(?:of|to)|hosts?|hosted|welcomed|receives?|received)\s+(?:(?:the|its|an?)\s+)?["“]?$/u
const leaving = /\b(?:from|left|leaving|of|outside|than|like|between)\s+(?:the\s+)?$/iu
/** What a place in brackets or behind a colon may share them with. */
const behind =
  /^["”]?(?:,?\s*["“]‹e\d+›["”])?\s*(?:\([^()‹]{0,30}\)\s*)?[(:,|•–—-]\s*(?:(?:‹d\d+›|online|hosted by [^()]{0,60}?)[,;|]?\s+(?:and\s+)?)*(?:in\s+|at\s+)?(?:the\s+)?(‹l\d+›)/u

/**
 * Where the events were that no construction places: in the place at the head of their entry, in their brackets, or in that of their clause
 * which stands behind "in" or "at" where nothing but a happening has its place.
 */
export function placesNearby(sentences: readonly Sentence[], facts: readonly Fact[]): Fact[] {
  const placed = new Set(facts.flatMap(({ predicate, subject }) => (predicate === 'LOCATED_IN' ? [subject] : [])))
  return sentences.flatMap(sentence => {
    if (!sentence.code.includes('‹l') || !sentence.code.includes('‹e')) return []
    return sentence.signs('e').flatMap((event): Fact[] => {
      if (placed.has(event.figure)) return []
      const place = placeOf(sentence, event)
      if (!place) return []
      placed.add(event.figure)
      return [{ predicate: 'LOCATED_IN', subject: event.figure, object: place, qualifiers: {}, span: sentence, rule: 'place nearby' }]
    })
  })
}

/** The place at the head of the entry, in the brackets or in the clause of an event. */
function placeOf(sentence: Sentence, event: Sign): Figure | undefined {
  const { code } = sentence
  const places = sentence.signs('l')
  const head = sentence.signs('e')[0] === event ? entry.exec(code.slice(0, event.at))?.[1] : undefined
  const rest = code.slice(event.end, event.end + 160)
  const beside = sentence.block.kind !== 'paragraph' || /^["”]?\s*\(/.test(rest) ? behind.exec(rest)?.[1] : undefined
  const told = head ?? beside
  const place = told
    ? places.find(({ sign }) => sign === told)
    : (places.find(each => isScene(sentence, event, each)) ?? places.findLast(each => leadsTo(code, event, each)))
  return place && best(sentence, place).figure
}

/** Whether a place stands in the clause of an event, behind "in" or "at" and there behind what takes place. */
function isScene(sentence: Sentence, event: Sign, place: Sign): boolean {
  const { code } = sentence
  const between = event.end <= place.at ? code.slice(event.end, place.at) : code.slice(place.end, event.at)
  const leads = /\b(?:in|at)\s+(?:the\s+)?(?:(?:\p{Ll}+\s+){1,3}of\s+)?(?:the\s+)?$/iu.exec(code.slice(0, place.at))
  return (
    leads !== null &&
    between.length < 160 &&
    !/‹e|[.;]\s/.test(between) &&
    scene.test(code.slice(0, leads.index)) &&
    !/^'s?\s/.test(code.slice(place.end))
  )
}

/** Whether a place stands in front of an event as where people went for it, or as what received it. */
function leadsTo(code: string, event: Sign, place: Sign): boolean {
  return place.end <= event.at && towards.test(code.slice(place.end, event.at)) && !leaving.test(code.slice(0, place.at))
}
