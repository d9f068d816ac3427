import type { Line } from './pdf-lines.ts'

/** How many lines from the top and the bottom of a page a header or footer can be. */
const margin = 3
const pageNumber = /^[-–—\s]*(?:page|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|\|)\s*\d{1,4})?[-–—\s]*$/i
const address = /https?:\/\/[^\s|…]+(?=$| )/
const printTime = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}/

/** The pages without headers, footers and page numbers. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const content = pages.map(lines => lines.filter(({ artifact }) => !artifact))
  const body = usualSize(content.flat())
  const repeated = new Map<string, number>()
  for (const [index, lines] of content.entries())
    for (const key of new Set(marginsOf(lines).map(line => keyOf(line, index)))) repeated.set(key, (repeated.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.floor(pages.length / 2))
  return content.map((lines, index) => {
    const running = new Set(
      marginsOf(lines).filter(line => isPrinted(line) || (line.size <= body && (repeated.get(keyOf(line, index)) ?? 0) >= often)),
    )
    const [top, bottom] = [highest(lines)[0], highest(lines).at(-1)]
    const numbers = [top, bottom].filter(line => line && lines.length > 1 && line.size <= body && pageNumber.test(line.text))
    return lines.filter(line => !running.has(line) && !numbers.includes(line))
  })
}

/** The address that a browser printed on every page, unless it was cut. */
export function printedAddress(pages: readonly (readonly Line[])[]): string | null {
  const found = pages.map(lines =>
    marginsOf(lines)
      .filter(isPrinted)
      .map(({ text }) => address.exec(text)?.[0])
      .find(Boolean),
  )
  const [first] = found
  return first !== undefined && found.every(each => each === first) ? first : null
}

/** What browsers print around a page: its address with the page's number, the time with its title. */
function isPrinted({ text }: Line): boolean {
  return (
    /^https?:\/\/\S+(?: \| (?:page )?\d+(?: ?(?:\/|of) ?\d+)?)?$/i.test(text) ||
    printTime.test(text) ||
    /^.{1,300} \| https?:\/\/\S+$/.test(text)
  )
}

function marginsOf(lines: readonly Line[]): Line[] {
  const ordered = highest(lines)
  return ordered.length <= 2 * margin ? ordered : [...ordered.slice(0, margin), ...ordered.slice(-margin)]
}

function highest(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.y - a.y || a.x - b.x)
}

/** Lines are alike on pages when they differ only by the number of the page. */
function keyOf({ text }: Line, index: number): string {
  return text.replaceAll(/\d+/g, digits => (Number(digits) === index + 1 ? '#' : digits))
}

function usualSize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
