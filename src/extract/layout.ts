import type { Span } from '../model/records.ts'

/** A heading, a list item or a paragraph of a text. Hard-wrapped lines of one thought are one block. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph'
  /** How far it is indented, in characters; a deeper item hangs on the shallower one before it. */
  readonly indent: number
  /** Where the words begin, after bullets, numbers and times. */
  readonly from: number
  /** The time of a programme line as printed. */
  readonly time?: string
}

const bullet = /^(?:[•▪●◦‣·*>–—-]|\(?\d{1,2}[.)]|\d{1,2}\.\d(?!\d)\.?|\[\d{1,2}\]|\(\d{1,2}\)|\(?[a-hA-H]\))\s+/u
const numbering = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d(?!\d)\.?|\[\d{1,2}\]|\(?[A-H][.)]|[IVX]{1,5}[.)])\s/
/** Letters count as bullets only before a short line without a full stop: else they are the initial of a name. */
const lettered = /^[A-H]\.\s+(?=.{4,140}[^.]$)/u
const timeOfDay = '\\d{1,2}[.:h]\\d{2}(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|CET|CEST|GMT|h))*'
const schedule = new RegExp(`^(?:${timeOfDay})(?:\\s*(?:-|–|—|to)\\s*${timeOfDay})?(?=[\\s,:|–-])[\\s,:|–-]*`, 'iu')
const label = /^(?:[A-Z][\p{L}-]+(?:\s[\p{L}-]+){0,3}\s?:|(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\b)/u
/** A name with its family name in capitals: "Rosa LOPEZ, ". */
const person = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{L}*[.’'-]?\p{L}*){0,2}\s\p{Lu}{2}[\p{Lu}'’ -]*,\s/u
const ruler = /^\s*(?:[-=_*~]{3,}|\d{1,3})\s*$/

interface Line extends Span {
  readonly text: string
  readonly indent: number
  readonly mark: number
  readonly bulleted: boolean
  readonly numbered: boolean
  readonly time?: string
}

/** Splits a text into blocks. Rulers, lone page numbers and empty lines separate and belong to none. */
export function blocksOf(text: string): Block[] {
  const groups: Line[][] = [[]]
  const lines = linesOf(text)
  for (const line of lines) {
    if (line.text.trim() === '' || ruler.test(line.text)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  const width = wrapWidth(lines)
  return reunited(groups.filter(group => group.length > 0)).flatMap(group => joined(group, width).map(run => blockOf(run)))
}

/** Groups of lines, together again where an empty line, as text boxes of slides leave it, stands within a phrase: "an innovative", "model". */
function reunited(groups: readonly Line[][]): Line[][] {
  const found: Line[][] = []
  for (const group of groups) {
    const last = found.at(-1)?.at(-1)
    const [first] = group
    if (last && first && !first.bulleted && /^\s*\p{Ll}/u.test(first.text) && withinPhrase.test(last.text.trimEnd()))
      found.at(-1)?.push(...group)
    else found.push([...group])
  }
  return found
}

function linesOf(text: string): Line[] {
  let offset = 0
  return text.split('\n').map(line => {
    const start = offset
    offset += line.length + 1
    const indent = line.length - line.trimStart().length
    const words = line.slice(indent).replace(/^#{1,6}\s+/, '')
    const hashes = line.length - indent - words.length
    const mark = (bullet.exec(words) ?? lettered.exec(words.trimEnd()))?.[0].length ?? 0
    const time = schedule.exec(words.slice(mark))?.[0]
    return {
      start,
      end: start + line.trimEnd().length,
      text: line,
      indent,
      bulleted: mark > 0,
      numbered: numbering.test(words),
      mark: indent + hashes + mark + (time?.length ?? 0),
      ...(time && { time }),
    }
  })
}

/** The width at which lines were wrapped by hand, or infinity where none were: lines that go on in lower case give it away. */
function wrapWidth(lines: readonly Line[]): number {
  const wrapped = lines.filter((line, at) => {
    const last = lines[at - 1]?.text.trimEnd() ?? ''
    return last.length > 20 && !/[.!?:;]$/.test(last) && /^\s*\p{Ll}/u.test(line.text) && !line.bulleted
  })
  const widths = lines.map(({ text: { length } }) => length).sort((a, b) => a - b)
  return wrapped.length < 2 ? Number.POSITIVE_INFINITY : (widths[Math.floor(widths.length * 0.95)] ?? 0)
}

const openEnd =
  '(?:[,&+/(-]|\\b(?:of|and|the|with|for|in|on|at|to|by|a|an|from|or|as|than|other|such|its|their|our|these|those|whose|is|are|was|were))'
/** The end of a line after which its phrase must go on. */
const unfinished = new RegExp(`${openEnd}$`, 'u')
const withinPhrase = new RegExp(`(?:${openEnd}|\\b(?:an?|its|their|the)\\s\\p{Ll}+)$`, 'u')

/** Runs of lines that are one block. */
function joined(lines: readonly Line[], width: number): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && continues(run[0] as Line, last, line, width)) run.push(line)
    else runs.push([line])
  }
  return runs
}

function continues(first: Line, last: Line, line: Line, width: number): boolean {
  const before = last.text.trimEnd()
  const words = line.text.trimStart()
  // "S. Brown, M. White,⏎ G. Green": an initial marks no item of a list.
  const listed = line.bulleted && !(lettered.test(words) && /,$/.test(before))
  if (listed || line.time || (person.test(words) && !/(?:\b(?:by|with|and|from)|[,;(&])$/.test(before))) return false
  // What hangs on a line ends where the indent does.
  if (!first.bulleted && last.indent > first.indent && line.indent <= first.indent) return false
  // Below a numbered title stands what belongs to it, unless the title is wrapped.
  const titled = first.numbered && (label.test(words) || (/^[\p{Lu}\d"“]/u.test(words) && before.length < width * 0.8))
  // "on the panel:" above people who hang on it, a line each
  if (/(?::|^\s*\p{Lu}\p{Ll}+ (?:by|with))$/u.test(before) && line.indent > last.indent && /^\p{Lu}/u.test(words)) return false
  if (first.bulleted && line.indent > first.indent && !titled) return true
  if (first.bulleted && line.indent < first.indent) return false
  if (unfinished.test(before) && !label.test(words)) return true
  if (/^[\p{Ll}(]/u.test(words)) return true
  // A title that ends in its year, above the line with the place and the days.
  if (last === first && /^\p{Lu}.*\s(?:19|20)\d{2}$/u.test(before) && /\d/.test(words)) return false
  // Prose that is wrapped: the next word had no room on the line before.
  const [next = ''] = words.split(/\s/)
  return !label.test(words) && before.length + 1 + next.length > width && !/[.!?:;]["”)]?$/.test(before)
}

function blockOf(run: readonly Line[]): Block {
  const first = run[0] as Line
  const last = run.at(-1) as Line
  const words = run.map(({ text }) => text.trim()).join(' ')
  const body = words.slice(first.mark - first.indent)
  const short = body.length <= 140 && !/[.;,]["”)]?$/.test(body) && run.length <= 4
  const numbered = /^(?:[([]?\d|[A-H]\.)/.test(words)
  const kind = short && (!first.bulleted || numbered) ? 'heading' : first.bulleted ? 'item' : 'paragraph'
  return {
    start: first.start + first.indent,
    end: last.end,
    from: first.start + first.mark,
    kind,
    indent: first.indent,
    ...(first.time && { time: first.time.trim() }),
  }
}
