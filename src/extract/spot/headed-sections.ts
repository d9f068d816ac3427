import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { pattern } from '../pattern.ts'
import { eventNouns, typeOf } from './event-noun.ts'
import { type EventSpot, namedEvent } from './event-spot.ts'
import { formOf, isPerson, namesSomeone, onlyDay } from './line-forms.ts'
import { opensWithRole } from './outlined.ts'
import { calendarNoun, isNoTitle } from './programme-lines.ts'
import { wordsOf } from './spot.ts'

const numbering = /^(?:\(?\d{1,2}[.)]|[IVX]{1,5}[.)]|[A-H][.)])\s+/
/** Headings of minutes are the items of an agenda. */
const minutes = /\b(?:minutes|record|protocol)\b/i
/** What takes the heading up: "This panel, moderated by …", "The ceremony was …". */
const resumes = pattern(
  `^(?:This|The)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${eventNouns}|part|evening|morning|afternoon|talk|conversation|meeting|signing)(?![\\p{L}])`,
  'u',
)
const thisSession =
  /^(?:This|The (?:first|second|third|fourth|last|final|closing|opening))\s+(?:[\p{L}-]+\s+)?(?:panel|session|workshop|round ?table|debate|discussion|part|dialogue|plenary|talk|conversation)\b/u
const led =
  /\b(?:moderated|chaired|facilitated|steered|presided over)\s+by\b|\bin the chair\b|\b(?:moderated|chaired|facilitated)\s+(?:the|this)\s+(?:\p{Ll}+\s+)?(?:panel|session|workshop|debate|discussion|round ?table|part)\b/u
const floor =
  /\b(?:presented|lectured|spoke|speaks|argued|explained|opened|closed|showed|told|described|discussed|debated|introduced|answered|recalled|reported|called for|took the floor|talked|looked back|look back|in conversation|welcomed|handed|received)\b/u

/** The events that headings name, told by what stands below: who was in the chair, who spoke, on what day. */
export function headedSections(text: string, layout: readonly Block[]): EventSpot[] {
  if (layout.slice(0, 6).some(({ kind, from, end }) => kind === 'heading' && minutes.test(text.slice(from, end)))) return []
  const headings = layout.flatMap((block, index) => {
    const inHead = index < 3 && layout.slice(0, index).every(({ kind }) => kind === 'heading')
    // What stands right below the hour of a session belongs to it.
    const above = layout[index - 1]
    const goesOn = above?.time !== undefined && !/\n\s*\n/.test(text.slice(above.end, block.start))
    const title = !inHead && !goesOn && block.kind === 'heading' && block.time === undefined ? titleOf(text, block) : null
    const below = layout[index + 1]
    return title && below ? [{ title, above, below, own: text.slice(title.end, block.end) }] : []
  })
  const sure = headings.filter(each => isSession(text, each))
  // Beside sections that are sessions, one in which somebody took the floor is another.
  const all = sure.some(({ title }) => !calendarNoun.test(wordsOf(text, title)))
    ? headings.filter(each => sure.includes(each) || takesFloor(text, each.below))
    : sure
  return all.map(heading => {
    const { title } = heading
    const words = wordsOf(text, title)
    const type = isBesideDays(text, heading) && calendarNoun.test(words) ? typeOf(words.replace(/\s(?:of|on|for)\s.*$/, '')) : 'SESSION'
    return namedEvent(text, title, 'heading', { type })
  })
}

/** Headings of parts of a page: "Results", "The first day", "Four days of debate", "Panel discussion". */
const generic =
  /^(?:[\p{L}-]+|(?:Panel |General |Open |Plenary )?(?:discussion|debate)|(?:The |On the )?(?:first|second|third|fourth|fifth|last|next|final) (?:day|week|morning|afternoon)|(?:Two|Three|Four|Five|Six|Several|Many) .*|After\b.*|Before\b.*)$/iu

interface Heading {
  readonly title: Span
  readonly above: Block | undefined
  readonly below: Block
  /** The rest of the line: "(1 August, Lima)". */
  readonly own: string
}

function titleOf(text: string, block: Block): Span | null {
  const line = text.slice(block.from, block.end)
  const form = formOf(text, { ...block, from: block.from + (numbering.exec(line)?.[0].length ?? 0) })
  if (!form || /:\s*$/.test(line) || form.marks.has('day') || form.marks.has('weekday') || form.peopled) return null
  // A question is a title too.
  const mark = /^[?!]/.exec(text.slice(form.title.end, block.end))?.[0].length ?? 0
  const title = { start: form.title.start, end: form.title.end + mark }
  const words = wordsOf(text, title)
  return isNoTitle(words) || generic.test(words) ? null : title
}

function isSession(text: string, heading: Heading): boolean {
  const { title, below, own } = heading
  const lines = text.slice(below.from, below.end)
  const [first = ''] = lines.split(/(?<=\p{Ll}[.!?])\s/u)
  if (!calendarNoun.test(wordsOf(text, title)))
    return below.kind === 'paragraph' && (thisSession.test(lines) || (led.test(first) && namesSomeone(first)))
  if (isBesideDays(text, heading)) return true
  const dated = /\(.*\d.*\)/.test(own)
  return dated || resumes.test(lines) || led.test(first) || opensWithPerson(lines) || (opensWithRole.test(lines) && namesSomeone(lines))
}

/** Whether the line above or below gives nothing but days and a place. */
const isBesideDays = (text: string, { above, below }: Heading) =>
  [above, below].some(block => block?.kind === 'heading' && onlyDay.test(text.slice(block.from, block.end)))

function takesFloor(text: string, { kind, from, end }: Block): boolean {
  const [first = ''] = text.slice(from, end).split(/(?<=\p{Ll}[.!?])\s/u)
  return kind === 'paragraph' && floor.test(first) && namesSomeone(first)
}

/** Whether a line begins with the name of somebody. */
function opensWithPerson(line: string): boolean {
  const [, words = ''] =
    /^(?:[-•–*]\s*)?(?:(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.?\s+)?(\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}'’.-]*){1,3})/u.exec(
      line,
    ) ?? []
  return words !== '' && isPerson(words)
}
