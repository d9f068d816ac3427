import type { Span } from '../../model/records.ts'
import type { Cast, Figure } from '../cast.ts'
import type { Block } from '../layout.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import { endsSession } from '../spot/labelled.ts'
import { weekday } from '../spot/outlined.ts'
import { overlaps, type Spot } from '../spot/spot.ts'
import { mainEvent, within } from './main-event.ts'

/** The event that a stretch of text is about, and how plainly it says so. */
export interface Focus {
  readonly event: Figure | null
  /** A heading or a label names it, so that what follows belongs to it without saying so. */
  readonly headed: boolean
}

/** A session and what it is part of, with the words that make it so. */
export interface Part {
  readonly part: Figure
  readonly whole: Figure
  readonly span: Span
}

/** What is going on where: the main event of a text, and block by block the session that it speaks of. */
export class Scene {
  readonly main: Figure | null
  readonly parts: Part[] = []
  readonly #headed: (Figure | null)[]
  readonly #containers: (Figure | null)[]
  readonly #items: boolean[] = []
  readonly #minuted: boolean

  constructor(text: string, layout: readonly Block[], cast: Cast, events: readonly EventSpot[], title: Span | null) {
    this.main = mainEvent(text, cast, events, title, layout)
    const headed: (Figure | null)[] = []
    const containers: (Figure | null)[] = []
    let container = this.main
    // A heading below the title names it: what is listed there belongs to it.
    let inside = false
    // An event of a programme with sessions of its own: a forum with its opening and its debate.
    let outer: Figure | null = null
    let session: Figure | null = null
    let depth = -1
    // Whether the session began at a time of day, and with which block.
    let timed = false
    let opened = -1
    const people = cast.of('Person').flatMap(({ spots }) => spots)
    const namesPerson = (block: Block) => people.some(spot => overlaps(spot, block))
    // Whoever stands in a list of speakers speaks, though nothing but the title says so.
    const listing = title !== null && /\b(?:speakers|panell?ists)\b/i.test(text.slice(title.start, title.end))
    const minuted = layout
      .slice(0, 6)
      .some(({ kind, from, end }) => kind === 'heading' && /\b(?:minutes|record)\b/i.test(text.slice(from, end)))
    for (const [index, block] of layout.entries()) {
      const heading = events.find(
        spot =>
          overlaps(spot, block) &&
          (spot.as === 'heading' || opensDay(text, block, spot) || (block.kind === 'heading' && isAbout(text, block, spot))),
      )
      // "Side event to the 5th Forum" below a title says what that is part of.
      const below =
        container !== null &&
        (/^\s*(?:[\p{L}-]+\s+){0,2}side[- ]event\s+(?:of|to|at|during)\b/iu.test(text.slice(block.from, block.end)) ||
          (heading?.as === 'mention' && heading.start > block.from + 10 && beside.test(text.slice(block.from, heading.start))))
      // What the minutes put under a number is spoken of, whatever event it is about.
      const agenda = (minuted ? /^(?:(?:Agenda\s+)?[Ii]tem\s+)?\d{1,2}[.)]?\s/ : /^(?:Agenda\s+)?[Ii]tem\s+\d/).test(
        text.slice(block.start, block.end),
      )
      // A title may name the larger event in whose margins that of the text takes place.
      const larger = index === 0 && heading?.as === 'mention' && this.main !== null && cast.figure(heading) !== this.main
      const figure = below || larger || (minuted && agenda && heading?.type === 'SESSION') ? undefined : heading && cast.figure(heading)
      const ends =
        block.kind === 'heading' &&
        !figure &&
        index > 0 &&
        !(session && block.start - (layout[index - 1]?.end ?? 0) < 3 && goesWith.test(text.slice(block.from, block.end))) &&
        !(timed && index === opened + 1 && !block.time && block.start - (layout[index - 1]?.end ?? 0) < 3) &&
        (endsSession(text.slice(block.from, block.end)) ||
          (!block.time &&
            isHeadline(text, block) &&
            !namesPerson(block) &&
            !nameLine.test(text.slice(block.from, block.end)) &&
            !(headsPeople.test(text.slice(block.from, block.end)) && !isOpening(session))))
      if (ends) outer = null
      if (ends || (depth >= 0 && block.indent <= depth)) session = null
      if (session === null) depth = -1
      if (figure && heading) {
        const labelled =
          (heading.as === 'heading' || weekday.test(text.slice(block.from, block.end))) &&
          (figure.type === 'SESSION' ||
            (container?.type === 'SERIES' && container === this.main) ||
            heading.as === 'mention' ||
            (heading.also ?? []).some(form => form !== '') ||
            heading.type === 'SESSION')
        const ownLine = /^[^\n]{0,60}\n/.test(text.slice(heading.end, block.end))
        const runIn = (block.kind === 'paragraph' && !ownLine) || (block.kind === 'item' && block.end - heading.end > 40)
        const numbered = heading.edition !== undefined || /^\d/.test(heading.name)
        const spoken = minuted && agenda
        if (!spoken && labelled && !numbered && container !== figure && container && container.first <= block.end) {
          if (figure.type !== 'SESSION') outer = null
          else if (session && session.type !== 'SESSION') outer = session
          this.parts.push({ part: figure, whole: outer ?? container, span: { start: block.start, end: Math.min(block.end, heading.end) } })
          session = runIn ? session : figure
          timed = block.time !== undefined
          opened = index
          depth = !runIn && block.kind === 'item' ? block.indent : -1
        } else if (!runIn && !(spoken && labelled)) {
          container = figure
          inside = index > 2 && heading.as === 'heading'
          outer = null
          session = null
        }
        headed.push(figure)
      } else headed.push(session ?? (block.kind === 'paragraph' || (container === this.main && !listing && !inside) ? null : container))
      containers.push(outer ?? container)
      this.#items.push(agenda || (block.kind !== 'heading' && this.#items.at(-1) === true))
    }
    this.#minuted = minuted
    this.#headed = headed
    this.#containers = containers
  }

  /** The event that a block is about by its heading, or null where prose has to tell. */
  headed(block: number): Figure | null {
    return this.#headed[block] ?? null
  }

  /** Whether a block stands below a numbered item of an agenda: who speaks there does so at the meeting, whatever it discusses. */
  discusses(block: number): boolean {
    return (this.#minuted || this.main?.type === 'MEETING') && (this.#items[block] ?? false)
  }

  /** The larger event within which a block stands. */
  container(block: number): Figure | null {
    return this.#containers[block] ?? this.main
  }
}

/** "Slides of the opening plenary", "Follow-up to the 23rd meeting": a heading about something else than what happens there. */
const beside = new RegExp(
  `${within.source}|\\b(?:slides|summary|report|notes|photos|minutes|recording|results|outcomes?|follow-up|preparations?|evaluation|planning|approval)\\s+(?:of|from|for|to|on)\\s+(?:the\\s+)?$`,
  'i',
)

/** Whether a line of a list begins with its day and then an event: "Thursday: round table on wool (chair: …)". */
function opensDay(text: string, block: Block, { start }: Spot): boolean {
  const day = block.kind === 'item' ? weekday.exec(text.slice(block.from, block.end))?.[0].length : undefined
  return day !== undefined && start >= block.from + day && /^(?:[\p{Ll}-]+\s+){0,2}["“]?$/u.test(text.slice(block.from + day, start))
}

/** A heading that is about an event, and not a sentence that mentions one. */
function isAbout(text: string, block: Block, spot: Spot): boolean {
  const line = text.slice(block.from, block.end)
  const rest = line.replace(text.slice(spot.start, spot.end), '')
  return (
    rest
      .replaceAll(/["“”(){}:,–-]/g, ' ')
      .trim()
      .split(/\s+/).length <= 8 && !/[.]$/.test(line.trim())
  )
}

/** What stands above the people of a session, and so within it. */
const headsPeople =
  /^(?:Panel(?:l?ists)?|(?:Keynote\s+)?Speakers?|Keynotes?|Moderat(?:or|ion)s?|Chair(?:person)?s?|Facilitators?|Discuss(?:ants?|ion)|Presentations?|Presenters?|Rapporteurs?|Respondents?|Opening remarks|Closing remarks|Welcome|Remarks|Reactions|Contributions|Interventions|Participants|Guests|Experts|Trainers|Questions and answers|Q&A)\s*$/i

/** What a line below the title of a session says of it. */
const goesWith =
  /^(?:\(|(?:Jointly |Co-)?(?:[Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened|[Pp]repared|[Ss]upported|[Pp]resented|[Mm]oderated|[Cc]haired|[Ff]acilitated) (?:jointly )?(?:by|with)\b|(?:Co-)?(?:Hosts?|Organi[sz]ers?|Venue|Room|Place|Where|Languages?|Interpretation)\b)/

/** A name alone, its family name in capitals. */
const nameLine =
  /^\p{Lu}[\p{L}'’.-]+(?:\s+["“]?\p{Lu}[\p{L}'’.-]*["”]?){0,3}\s+\p{Lu}{2}[\p{Lu}'’ -]*$|^\p{Lu}{2,}\s+\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u

/** An opening is over where a panel begins. */
const isOpening = (session: Figure | null) => /^(?:opening|welcome|introduct|closing)/i.test(session?.name ?? '')

function isHeadline(text: string, block: Block): boolean {
  const line = text.slice(block.from, block.end)
  return line.length < 90 && !/:/.test(line) && !/^(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\b/.test(line) && block.indent === 0 && !/,/.test(line)
}
