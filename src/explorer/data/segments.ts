/** A stretch of a text, counted in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece of a text in which nothing begins or ends: what covers it, and whether it belongs to the words looked for. */
export interface Segment<Item extends Span> extends Span {
  readonly text: string
  readonly item: Item | null
  readonly marked: boolean
}

/**
 * Cuts `block` of a text where items or the marked words begin or end. Of overlapping items the one that begins first counts,
 * then the longer.
 */
export function segmentsOf<Item extends Span>(text: string, block: Span, items: readonly Item[], marked: Span | null): Segment<Item>[] {
  const chosen = withoutOverlaps(items.filter(({ start, end }) => start < block.end && end > block.start))
  const cuts = [...chosen, ...(marked ? [marked] : []), block].flatMap(({ start, end }) => [start, end])
  const places = [...new Set(cuts)].filter(place => place >= block.start && place <= block.end).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end
    return {
      start,
      end,
      text: text.slice(start, end),
      item: chosen.find(item => item.start <= start && item.end >= end) ?? null,
      marked: marked !== null && marked.start <= start && marked.end >= end,
    }
  })
}

/** The paragraphs of a text: stretches between empty lines. */
export function blocksOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The stretch that an address names after its `#`: "12-40". */
export function spanOf(hash: string): Span | null {
  const [, start, end] = /^#?(\d+)-(\d+)$/.exec(hash) ?? []
  return start !== undefined && Number(end) > Number(start) ? { start: Number(start), end: Number(end) } : null
}

function withoutOverlaps<Item extends Span>(items: readonly Item[]): Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Item[] = []
  for (const item of sorted) if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item)
  return kept
}
