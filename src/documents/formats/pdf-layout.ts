import type { Block } from './blocks.ts'
import type { Line } from './pdf-lines.ts'
import { edgesOf, flowed } from './pdf-words.ts'

const marker = /^(?:[•‣◦∙▪▫●○■□➢➤►▶✓✔❖·*–-]|\(?(?:\d{1,2}|[a-z])[.)]) +(?=\S)/

interface Run {
  readonly lines: Line[]
  readonly item: boolean
  readonly group: number | null
}

/** The blocks of a page by the distances between its lines, their sizes and the marks of list items. */
export function blocksOfLines(lines: readonly Line[]): Block[] {
  const leading = usualLeading(lines)
  const edge = edgesOf(lines)
  const runs: Run[] = []
  let groups = 0
  for (const [index, line] of lines.entries()) {
    const [before, run] = [lines[index - 1], runs.at(-1)]
    const item = marker.test(line.text)
    const row = line.text.includes(' | ')
    const near = before !== undefined && isNear(before, line, leading)
    if (run && near && !item && !row && belongs(run, line)) run.lines.push(line)
    else runs.push({ lines: [line], item, group: item || row ? (near && run?.group ? run.group : ++groups) : null })
  }
  return runs.map(({ lines: own, group }) => ({ text: flowed(own, edge(own)), group }))
}

/** Whether a line stands under another at the usual distance and in its size. */
function isNear(before: Line, { y, size }: Line, leading: number): boolean {
  const down = before.y - y
  return down > 0 && down < 1.35 * leading * size && Math.abs(size - before.size) < 0.08 * size
}

/** A first line that is set in begins a paragraph; a line left of an item's words ends the item. */
function belongs({ lines, item }: Run, { x, size }: Line): boolean {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return false
  if (item) return x >= first.x - 0.2 * size && (x > first.x + 0.3 * size || lines.length > 1 || !/[.;:]$/.test(last.text))
  return !(x > last.x + 0.9 * size && /[.:!?]["”’)]*$/.test(last.text))
}

/** The commonest distance between lines, as a multiple of their size. */
function usualLeading(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const ratio = before ? Math.round(((before.y - line.y) / line.size) * 20) / 20 : 0
    if (ratio >= 0.9 && ratio <= 2.2) counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  // Among distances that are about as common, lines are nearer to each other than paragraphs.
  const common = [...counts].filter(([, count]) => count >= most / 2).map(([ratio]) => ratio)
  return common.length === 0 ? 1.2 : Math.min(...common)
}
