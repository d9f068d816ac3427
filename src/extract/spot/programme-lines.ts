import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, eventHeads, organizationHeads, postHeads } from '../words.ts'
import { typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { isKnownBody } from './known-bodies.ts'
import { endsSession } from './labelled.ts'
import { formOf, isPerson, type LineForm, namesPeople, tellsRole } from './line-forms.ts'
import { opensWithRole } from './outlined.ts'
import { type Spot, wordsOf } from './spot.ts'

/** Nouns of what stands in a calendar, beside those of events in prose. */
export const calendarNoun = new RegExp(
  `(?:^|[\\s-])(?:${anyOf([...Object.keys(eventHeads), ...'kick-off|kickoff|orientation|inauguration|opening|closing|tour|premiere|trip|school|exchange|talk|chat|evening|night|clinic|rally|circle|breakfast|lunch|dinner|game|simulation|class|camp|marketplace|concert|assembly|introduction|graduation|presentation|signing|signature|party|vigil|gathering|picnic|walk|march'.split('|')])})(?:\\s+(?:of|on|for|with|in|at|to|about|by|between|and)\\s.{2,90}|\\s+["“«].{2,90})?$`,
  'iu',
)
/** A finite verb tells what came about rather than what is held. */
const told =
  /\b(?:is|are|was|were|has|have|had|will|took|takes|held|joined|joins|adopted|adopts|ratified|ratifies|signed|signs|opened|opens|began|begins|started|starts|ended|ends|visited|met|spoke|published|founded|elected|appointed|registered|established|recorded|awarded|becomes?|became|receives?|received|gathers?|meets?|travel|travels|launched|created|formed)\b/i
/** What stands before a name without being what somebody speaks at. */
const noTitle = new RegExp(
  `^(?:(?:The|Our|Your|Project|Programme|Lead|Main|National|Regional|General|Executive|Deputy|Technical|Senior)\\s+){0,2}(?:${anyOf([...postHeads])}|Contacts?|Team|Staff|Authors?|Editors?|Text|Photos?|Pictures?|Layout|Translation|Source|Address|Phone|Email|Web|Donors?|Partners?|Budget|Funding|Theme|Topics?|Venue|Place|Date|Time|Language|Languages|Organi[sz]ers?|Organi[sz]ed|Convened|Prepared|Supported|Apologies|Excused|Absent|Present|Participants?|Members?|Observers?|Interpretation|Reading|Literature|Book|Report|Article|Study|Paper|Film|Jury|Winners?|Prize)(?:\\s|$|:)`,
  'iu',
)
const bodies = new RegExp(`(?:^|\\s)(?:${anyOf(organizationHeads.filter(head => eventHeads[head.toLowerCase()] === undefined))})$`, 'u')
/** The heading above lines that are sessions, whatever they are called. */
const headsSessions =
  /\b(?:programme|program|agenda|sessions?|schedule|calendar|timetable|lectures|workshops|panels|seminars|webinars|electives|modules|talks|courses|classes|day \w+|day|morning|afternoon|evening|week|events)\b/i

/** The event of a line in a programme or a calendar, told by its marks and by who is named behind its title. */
export function programmeLine(text: string, layout: readonly Block[], index: number, quotes: readonly Spot[]): EventSpot | null {
  const block = layout[index] as Block
  if (index < 2) return null
  const form = formOf(text, block)
  if (!form || !isOccasion(text, layout, index, form)) return null
  const { label } = form
  const title = withoutPlace(text, form.title)
  // 'exchange "From stall to cooperative"': the title proper is in quotation marks.
  const quote = quotes.find(
    each =>
      each.start > title.start &&
      each.end <= block.end &&
      each.start < title.end + 2 &&
      text.slice(title.start, each.start).split(/\s+/).length < 5,
  )
  return namedEvent(text, quote ?? title, 'heading', {
    type: !form.marks.has('day')
      ? 'SESSION'
      : (typeOf(text.slice(title.start, title.end).replace(/\s(?:of|on|for|with|in|at|to|about|by)\s.*$/s, '')) ?? 'OTHER'),
    ...(label && { also: [wordsOf(text, label)] }),
  })
}

/** Of "Launch event at the Wool Museum" the launch event. */
function withoutPlace(text: string, title: Span): Span {
  const words = text.slice(title.start, title.end)
  const at = /\s(?:at|in)\s(?:the\s)?\p{Lu}/u.exec(words)?.index
  return at !== undefined && calendarNoun.test(words.slice(0, at)) && words.slice(0, at).includes(' ')
    ? { start: title.start, end: title.start + at }
    : title
}

function isOccasion(text: string, layout: readonly Block[], index: number, form: LineForm): boolean {
  const block = layout[index] as Block
  const words = wordsOf(text, form.title)
  const behind = text.slice(form.title.end, block.end)
  if (isNoTitle(words) || (/^\s*[(,;]/.test(behind) && words.split(' ').length < 5 && isPerson(words))) return false
  const { marks } = form
  const below = layout[index + 1]
  const peopled = form.peopled || (below !== undefined && below.indent > block.indent && namesPeople(text.slice(below.from, below.end)))
  // Prose that a day opens goes on about an event if it names one at once.
  if (block.kind === 'paragraph' && block.end - block.from > 200)
    return marks.has('day') && calendarNoun.test(words) && words.split(' ').length < 12
  if (marks.has('day') || marks.has('weekday') || (marks.has('number') && /^[\p{Lu}\d]/u.test(words)))
    return calendarNoun.test(words) || (peopled && /^[\p{Lu}\d¿¡]/u.test(words))
  if (!peopled || words.split(' ').length < 3) return false
  if (marks.has('time') || marks.has('sort')) return true
  const above = layout.slice(Math.max(0, index - 8), index).findLast(({ kind }) => kind === 'heading')
  return marks.has('bullet') && (tellsRole(behind) || (above !== undefined && headsSessions.test(text.slice(above.from, above.end))))
}

/** Whether words can be no title of an event: the name of a person, a body or a place, a part of a page, a sentence. */
export function isNoTitle(words: string): boolean {
  const { cities, countries } = lexicon()
  return (
    !/^[\p{L}\d¿¡]/u.test(words) ||
    /^(?:during|in|at|on|as|within|alongside|with|by|from|to|for|before|after|until|and|or)\s/.test(words) ||
    endsSession(words) ||
    told.test(words) ||
    noTitle.test(words) ||
    opensWithRole.test(words) ||
    /^(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\b/.test(words) ||
    isPerson(words.split(/,|\s\(/)[0] ?? '') ||
    isKnownBody(words) ||
    (bodies.test(words) && !calendarNoun.test(words)) ||
    cities.has(words) ||
    countries.has(words)
  )
}
