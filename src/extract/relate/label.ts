import type { Sentence } from './sentence.ts'

/** The words before the colon of a line in a list, a programme or a slide, and where the line goes on. */
export function labelOf({ code, block }: Sentence): { words: string; end: number } | null {
  const match = block.kind === 'paragraph' ? null : /^\s*([\p{L}][\p{L}\p{M}' -]{1,40}?)\s*:\s+/u.exec(code)
  return match ? { words: match[1] ?? '', end: match[0].length } : null
}
