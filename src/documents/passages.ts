import type { Passage } from '../model/records.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What a sentence cannot end with, though a full stop stands there. */
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|etc|e\.g|i\.e|cf|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|\b\p{Lu})\.\s*$/u

/** Splits a text into sentences and list items. Lines of a paragraph are one; a heading or a list item stands alone. */
export function passagesOf(text: string): Passage[] {
  return blocks(text).flatMap(({ start, end }) => sentences(text, start, end))
}

function blocks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open = false
  let offset = 0
  for (const line of text.split('\n')) {
    const alone = /^\s*(?:[-*+•]|\d+[.)]|#{1,6})\s/.test(line)
    const last = found.at(-1)
    if (line.trim() === '') open = false
    else if (open && last && !alone) last.end = offset + line.length
    else {
      found.push({ start: offset, end: offset + line.length })
      open = !/^\s*#/.test(line)
    }
    offset += line.length + 1
  }
  return found
}

function sentences(text: string, start: number, end: number): Passage[] {
  const found: Passage[] = []
  let from = start
  for (const { index, segment } of segmenter.segment(text.slice(start, end).replaceAll('\n', ' '))) {
    const to = start + index + segment.length
    if (to < end && abbreviation.test(text.slice(from, to))) continue
    const passage = trimmed(text, from, to)
    if (passage) found.push(passage)
    from = to
  }
  const rest = trimmed(text, from, end)
  return rest ? [...found, rest] : found
}

/** A passage without the marks of its list item or heading and without white space around it. */
function trimmed(text: string, from: number, to: number): Passage | null {
  const slice = text.slice(from, to)
  const lead = /^\s*(?:(?:[-*+•]|\d+[.)]|#{1,6})\s+)?/.exec(slice)?.[0].length ?? 0
  const words = slice.slice(lead).trimEnd()
  return words === '' ? null : { start: from + lead, end: from + lead + words.length, text: words }
}
