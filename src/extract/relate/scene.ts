import type { Span } from '../../model/records.ts'
import type { Cast, Figure } from '../cast.ts'
import { comparable } from '../cast.ts'
import type { Block } from '../layout.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import { overlaps, type Spot } from '../spot/spot.ts'

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

  constructor(text: string, layout: readonly Block[], cast: Cast, events: readonly EventSpot[], title: Span | null) {
    this.main = mainEvent(text, cast, events, title, layout)
    const headed: (Figure | null)[] = []
    const containers: (Figure | null)[] = []
    let container = this.main
    let session: Figure | null = null
    let depth = -1
    // Whoever stands in a list of speakers speaks, though nothing but the title says so.
    const listing = title !== null && /\b(?:speakers|panell?ists)\b/i.test(text.slice(title.start, title.end))
    for (const [index, block] of layout.entries()) {
      const heading = events.find(
        spot => overlaps(spot, block) && (spot.as === 'heading' || (block.kind === 'heading' && isAbout(text, block, spot))),
      )
      // "Side event to the 5th Forum" below a title says what that is part of.
      const below =
        container !== null &&
        (/^\s*(?:[\p{L}-]+\s+){0,2}side[- ]event\s+(?:of|to|at|during)\b/iu.test(text.slice(block.from, block.end)) ||
          (heading?.as === 'mention' && heading.start > block.from + 10 && within.test(text.slice(block.from, heading.start))))
      const figure = below ? undefined : heading && cast.figure(heading)
      const ends = block.kind === 'heading' && !figure && !block.time && index > 0 && isHeadline(text, block)
      if (ends || (depth >= 0 && block.indent <= depth)) session = null
      if (session === null) depth = -1
      if (figure && heading) {
        const labelled =
          heading.as === 'heading' &&
          (figure.type === 'SESSION' || (heading.also ?? []).some(form => form !== '') || heading.type === 'SESSION')
        const runIn = block.kind === 'paragraph' || (block.kind === 'item' && block.end - heading.end > 40)
        const numbered = heading.edition !== undefined || /^\d/.test(heading.name)
        if (labelled && !numbered && container !== figure && container && container.first <= block.end) {
          this.parts.push({ part: figure, whole: container, span: { start: block.start, end: Math.min(block.end, heading.end) } })
          session = runIn ? session : figure
          depth = !runIn && block.kind === 'item' ? block.indent : -1
        } else if (!runIn) {
          container = figure
          session = null
        }
        headed.push(figure)
      } else headed.push(session ?? (block.kind === 'paragraph' || (container === this.main && !listing) ? null : container))
      containers.push(container)
      const heads = /^(?:Agenda\s+)?[Ii]tem\s+\d/.test(text.slice(block.start, block.end))
      this.#items.push(heads || (block.kind !== 'heading' && this.#items.at(-1) === true))
    }
    this.#headed = headed
    this.#containers = containers
  }

  /** The event that a block is about by its heading, or null where prose has to tell. */
  headed(block: number): Figure | null {
    return this.#headed[block] ?? null
  }

  /** Whether a block stands below a numbered item of an agenda: who speaks there does so at the meeting, whatever it discusses. */
  discusses(block: number): boolean {
    return this.main?.type === 'MEETING' && (this.#items[block] ?? false)
  }

  /** The larger event within which a block stands. */
  container(block: number): Figure | null {
    return this.#containers[block] ?? this.main
  }
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

function isHeadline(text: string, block: Block): boolean {
  const line = text.slice(block.from, block.end)
  return line.length < 90 && !/:/.test(line) && !/^(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\b/.test(line) && block.indent === 0 && !/,/.test(line)
}

const within =
  /\b(?:in the margins of|on the margins of|on the sidelines of|at the sidelines of|alongside|parallel to|in parallel with|side[- ]event (?:to|of|at|during)|ahead of|in the run-up to|prior to|on the occasion of)\s+(?:the\s+)?$/i

/** The event that the whole text is about: by its title, its place near the top, and how often it comes back. */
function mainEvent(text: string, cast: Cast, events: readonly EventSpot[], title: Span | null, layout: readonly Block[]): Figure | null {
  const headline = new Set(title ? comparable(text.slice(title.start, title.end)).split(' ') : [])
  const body = layout.find(block => block.kind === 'paragraph')?.start ?? 0
  const weigh = (figure: Figure): number => {
    const spots = events.filter(spot => cast.figure(spot) === figure)
    const first = spots[0]
    if (!first) return -1
    const words = comparable(figure.name)
      .split(' ')
      .filter(word => word.length > 3)
    const shared = words.filter(word => headline.has(word)).length
    let weight = 0
    if (title && spots.some(spot => overlaps(spot, title))) weight += 3
    weight += Math.min(3, shared * 0.5)
    weight += Math.max(0, 3 - ((first.start - body) / 600) * 1.5)
    weight += Math.min(1.5, (spots.length - 1) * 0.5)
    if (first.certain) weight += 1.5
    else if (events.some(({ certain }) => certain !== false)) weight -= 1.5
    if (figure.type === 'SESSION') weight -= 1
    if (/^(?:side event)/i.test(figure.name)) weight += 0.5
    if (/^(?:opening|closing|inaugural|concluding)\b/i.test(figure.name)) weight -= 3
    const around = text.slice(Math.max(0, first.start - 220), first.end + 120)
    if (
      /\b(?:organi[sz]ed|held|hosted|convened|took place|takes place|opened|gathered|brought together|participated in|took part|speaking at|attended|address)/.test(
        around,
      )
    )
      weight += 0.7
    if (
      /\b(?:next|future|upcoming|forthcoming|last year|previous|years ago|earlier|will be back|had to be)\b/.test(
        text.slice(Math.max(0, first.start - 90), first.start),
      )
    )
      weight -= 2
    // What a text takes place within is not what it is about.
    if (within.test(text.slice(Math.max(0, first.start - 70), first.start)) && !(title && overlaps(first, title))) weight -= 3
    if (
      /\b(?:adopted|approved|taken|put)\s+(?:[\p{L}\d ]{0,24})?(?:by|at)\s+(?:the\s+)?$/u.test(
        text.slice(Math.max(0, first.start - 60), first.start),
      )
    )
      weight -= 2
    return weight
  }
  const ranked = cast.of('Event').map(figure => ({ figure, weight: weigh(figure) }))
  ranked.sort((a, b) => b.weight - a.weight || a.figure.first - b.figure.first)
  const [best] = ranked
  return best && best.weight >= 2 ? best.figure : null
}
