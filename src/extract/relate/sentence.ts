import type { Span } from '../../model/records.ts'
import type { Cast, Figure } from '../cast.ts'
import type { DateMention } from '../dates.ts'
import type { Block } from '../layout.ts'
import { pattern } from '../pattern.ts'
import type { Spot } from '../spot/spot.ts'

/** The letter by which each kind shows in an encoded sentence. */
const letters: Readonly<Record<string, string>> = {
  Person: 'p',
  Organization: 'o',
  Event: 'e',
  Convention: 'c',
  Project: 'j',
  Place: 'l',
  Date: 'd',
}

/** Something that a sentence names, at its place in the encoded form. */
export interface Named {
  readonly spot: Spot
  readonly figure: Figure
}

/** A sign with its place in the encoded form. */
export interface Sign extends Named {
  readonly sign: string
  readonly at: number
  readonly end: number
}

/**
 * A sentence, list item or heading in which every name is a sign, such as ‹p3› for a person, so that rules are patterns over what
 * stands between names. Runs of white space are one space.
 */
export class Sentence implements Span {
  readonly start: number
  readonly end: number
  readonly block: Block
  readonly blockIndex: number
  /** The encoded form. */
  readonly code: string
  readonly named: readonly Named[]
  readonly dates: readonly DateMention[]
  readonly #offsets: number[]
  readonly #all: readonly (Named | DateMention)[]
  readonly #signs = new Map<string, readonly Sign[]>()

  constructor(
    text: string,
    span: Span,
    block: Block,
    blockIndex: number,
    spots: readonly Spot[],
    cast: Cast,
    dates: readonly DateMention[],
  ) {
    this.start = span.start
    this.end = span.end
    this.block = block
    this.blockIndex = blockIndex
    const inside = spots.flatMap(spot => {
      if (spot.end > span.end || (spot.lead ?? spot.start) < span.start) return []
      const figure = cast.figure(spot)
      return figure ? [{ spot, figure }] : []
    })
    const free = dates.filter(
      date =>
        date.start >= span.start && date.end <= span.end && !inside.some(({ spot }) => spot.start < date.end && date.start < spot.end),
    )
    const all = [...inside, ...free].sort((a, b) => startOf(a) - startOf(b))
    this.named = inside
    this.dates = free
    this.#all = all
    let code = ''
    const offsets: number[] = []
    const put = (piece: string, at: number, step: boolean) => {
      for (let index = 0; index < piece.length; index++) offsets.push(step ? at + index : at)
      code += piece
    }
    let at = span.start
    const words = (to: number) => {
      for (let index = at; index < to; index++) {
        const character = text.charAt(index)
        if (/\s/.test(character)) {
          if (!code.endsWith(' ')) put(' ', index, false)
        } else
          put(
            character === '’' ? "'" : character === '“' || character === '”' || character === '«' || character === '»' ? '"' : character,
            index,
            false,
          )
      }
    }
    for (const [index, each] of all.entries()) {
      if (startOf(each) < at) continue
      words(startOf(each))
      put(`‹${'figure' in each ? letters[each.figure.kind] : 'd'}${index}›`, startOf(each), false)
      at = endOf(each)
    }
    words(span.end)
    this.code = code
    this.#offsets = offsets
  }

  /** What a sign stands for: `sign` with or without its brackets. */
  figureAt(sign: string): Figure | undefined {
    const found = this.#all[Number(/\d+/.exec(sign)?.[0])]
    return found && 'figure' in found ? found.figure : undefined
  }

  spotAt(sign: string): Spot | undefined {
    const found = this.#all[Number(/\d+/.exec(sign)?.[0])]
    return found && 'figure' in found ? found.spot : undefined
  }

  dateAt(sign: string): DateMention | undefined {
    const found = this.#all[Number(/\d+/.exec(sign)?.[0])]
    return found && 'from' in found ? found : undefined
  }

  /** The stretch of the text that `code.slice(from, to)` encodes. */
  span(from: number, to: number): Span {
    const start = this.#offsets[from] ?? this.start
    const last = this.#offsets[to - 1] ?? this.end - 1
    const sign = /‹[a-z](\d+)›$/.exec(this.code.slice(0, to))
    const end = sign && to <= this.code.length ? endOf(this.#all[Number(sign[1])] as Named | DateMention) : last + 1
    return { start, end: Math.max(start, end) }
  }

  /** Every sign of a kind, with its place in the code. */
  signs(kind: string): readonly Sign[] {
    const known = this.#signs.get(kind)
    if (known) return known
    const found = [...this.code.matchAll(pattern(`‹${kind}\\d+›`, 'g'))].flatMap(match => {
      const figure = this.figureAt(match[0])
      const spot = this.spotAt(match[0])
      return figure && spot ? [{ sign: match[0], at: match.index, end: match.index + match[0].length, figure, spot }] : []
    })
    this.#signs.set(kind, found)
    return found
  }
}

const startOf = (each: Named | DateMention) => ('figure' in each ? (each.spot.lead ?? each.spot.start) : each.start)
const endOf = (each: Named | DateMention) => ('figure' in each ? each.spot.end : each.end)
