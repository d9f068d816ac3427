import type { Figure } from '../cast.ts'
import type { Sentence } from './sentence.ts'

/** Says that of two things the one is part or member of the other. */
export type Add = (
  predicate: string,
  part: Figure | undefined | null,
  whole: Figure | undefined | null,
  from: number,
  to: number,
  rule: string,
  as?: string,
) => void

/** Says that of what a match names the one is part of the other, by the numbers of their groups. */
export function joining(sentence: Sentence, add: Add) {
  return (match: RegExpExecArray, part: number, whole: number, rule: string): void => {
    const [start, end] = [match.index, match.index + match[0].length]
    add('PART_OF', sentence.figureAt(match[part] ?? ''), sentence.figureAt(match[whole] ?? ''), start, end, rule)
  }
}
