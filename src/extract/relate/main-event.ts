import type { Span } from '../../model/records.ts'
import { type Cast, comparable, type Figure } from '../cast.ts'
import type { Block } from '../layout.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import { overlaps } from '../spot/spot.ts'

/** The words before a larger event in which, or for which, another one takes place. */
export const within =
  /\b(?:in the margins of|on the margins of|on the sidelines of|at the sidelines of|alongside|parallel to|in parallel with|side[- ]event (?:to|of|at|during)|ahead of|in the run-up to|prior to|on the occasion of|marking|to mark|to celebrate|to commemorate|in celebration of)\s+(?:the\s+)?$/i

const margins =
  /\b(?:(?:in|on) the margins of|(?:on|at) the sidelines of|side[- ]event (?:to|of|at|during))\s+(?:the\s+)?(?:[\p{L}\d]+\s+){0,2}(?:session\s+of\s+the\s+)?$/iu

/** The event that the whole text is about: by its title, its place near the top, and how often it comes back. */
export function mainEvent(
  text: string,
  cast: Cast,
  events: readonly EventSpot[],
  title: Span | null,
  layout: readonly Block[],
): Figure | null {
  const headline = new Set(title ? comparable(text.slice(title.start, title.end)).split(' ') : [])
  const opening = layout.find(block => block.kind === 'paragraph')
  const body = opening?.start ?? 0
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
    if (opening && first.start < opening.end) weight += 0.7
    if (first.certain) weight += 1.5
    else if (events.some(({ certain, type }) => certain !== false && type !== 'SESSION')) weight -= 1.5
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
      /\b(?:(?:next|future|upcoming|forthcoming|previous|earlier)\s+(?:[\p{L}\d]+\s+){0,4}["“]?$|last year|years ago|will be back|had to be)/u.test(
        text.slice(Math.max(0, first.start - 90), first.start),
      )
    )
      weight -= 2
    // What comes up but once, late in a text, is where it leads.
    if (spots.length < 2 && first.start - body > Math.max(700, (text.length - body) / 2)) weight -= 2.5
    // What a text takes place within is not what it is about.
    if (within.test(text.slice(Math.max(0, first.start - 70), first.start)) && !(title && overlaps(first, title))) weight -= 3
    // Nor is it what a title names only as the larger whole: "Looms at the 5th Forum" above "In the margins of the Forum …".
    else if (figure.spots.some(({ start }) => start < body + 400 && margins.test(text.slice(Math.max(0, start - 70), start)))) weight -= 6
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
