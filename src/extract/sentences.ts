import type { Span } from '../model/records.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const unfinished =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|etc|e\.g|i\.e|cf|approx|Hon|H\.E|Amb|Eng|Engr|Ing|Sr|Sra|Rev|Adv|Atty|Arch|Lic|Md|Mohd|Gov|Sen|Rep|Gen|Col|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|(?<![\p{L}])\p{Lu})\.["”')]*\s*$/u

/** The sentences of a block. An abbreviation, an initial or a lower-case word behind a full stop ends none. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const { index, segment } of segmenter.segment(text.slice(start, end).replaceAll('\n', ' '))) {
    const to = start + index + segment.length
    if (to < end && (unfinished.test(text.slice(from, to)) || /^\p{Ll}/u.test(text.slice(to, to + 1)))) continue
    push(to)
  }
  push(end)
  return found

  function push(to: number): void {
    const slice = text.slice(from, to)
    const lead = slice.length - slice.trimStart().length
    if (slice.trim() !== '') found.push({ start: from + lead, end: from + slice.trimEnd().length })
    from = to
  }
}
