import type { Block } from './blocks.ts'
import type { Line } from './pdf-lines.ts'

/** Marks a hyphen at the end of a line until the whole text tells whether it belongs to its word. */
const mark = '\ue000'
const broken = /([\p{L}\p{M}]{1,60})-\ue000([\p{L}\p{M}]{1,60})/gu

/** First parts that keep their hyphen. */
const keeping =
  /^(?:self|ex|vice|well|all|cross|so|long|short|high|low|full|part|half|two|three|four|five|six|seven|eight|nine|ten|one|first|second|third|decision|policy|follow)$/i

/** Two lines of a paragraph as one. */
export function joined(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return `${before.slice(0, -1)}-${mark}${after}`
  if (/[\p{L}\p{N}][-\u2010\u2011\u2013]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after
  if (/[\p{L}\p{N}]\/$/u.test(before)) return before + after
  return `${before} ${after}`
}

/**
 * The lines of a block as its text. A line that ends early, where the first word of the next would have had room, was ended by
 * the author and stays; the others were only broken to fit. `edge` is how far a line could reach.
 */
export function flowed(lines: readonly Line[], edge: (line: Line) => number): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before) text = line.text
    else text = !isBroken(text) && fits(line, edge(before) - before.right) ? `${text}\n${line.text}` : joined(text, line.text)
  }
  return text
}

/** Decides every hyphen at the end of a line by how the blocks write the word elsewhere, else by its first part. */
export function withHyphensResolved(blocks: readonly Block[]): Block[] {
  const whole = new Set(blocks.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []))
  const resolve = (_: string, start: string, end: string) => {
    const [solid, hyphened] = [`${start}${end}`, `${start}-${end}`]
    if (whole.has(hyphened.toLowerCase())) return hyphened
    if (whole.has(solid.toLowerCase())) return solid
    return keeping.test(start) ? hyphened : solid
  }
  return blocks.map(block => ({ ...block, text: block.text.replaceAll(broken, resolve) }))
}

function isBroken(text: string): boolean {
  return /\p{L}[-\u2010\u00ad]$/u.test(text)
}

function fits(line: Line, room: number): boolean {
  const [word = ''] = line.text.split(' ', 1)
  const width = ((line.right - line.x) * (word.length + 1)) / Math.max(1, line.text.length)
  return width * 1.1 < room
}

/** How far lines can reach that begin where these do: as far as any such line of the page does. */
export function edgesOf(page: readonly Line[]): (block: readonly Line[]) => (line: Line) => number {
  const edges = new Map<number, number>()
  for (const { x, right } of page) edges.set(Math.round(x), Math.max(right, edges.get(Math.round(x)) ?? 0))
  return block => {
    const widest = Math.max(0, ...block.map(({ right }) => right))
    return ({ x }) => Math.max(widest, ...[-1, 0, 1].map(step => edges.get(Math.round(x) + step) ?? 0))
  }
}
