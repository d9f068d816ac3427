import type { Span } from '../model/records.ts'

const compiled = new Map<string, RegExp>()

/** A regular expression by its source, compiled once. For sources that the code holds, not for those made of texts. */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = compiled.get(key)
  if (known) return known
  const made = new RegExp(source, flags)
  compiled.set(key, made)
  return made
}

/** The source of an expression that finds a form letter by letter, with any white space, or what `gap` says, between its words. */
export function printed(form: string, gap = '\\s+'): string {
  return form
    .split(' ')
    .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(gap)
}

/** The first place between two offsets where a text prints a form. */
export function findPrinted(text: string, form: string, from: number, to: number): Span | null {
  const match = new RegExp(printed(form), 'u').exec(text.slice(from, to))
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null
}

/**
 * Every place where a text prints a form, with any white space between its words, as words of their own: with none of the characters of the
 * class `beside` next to it. By hand, because an expression for each name of a text takes longer to compile than to run.
 */
export function allPrinted(text: string, form: string, beside = '\\p{L}'): Span[] {
  const [first = '', ...others] = form.split(' ')
  const isBeside = pattern(`[${beside}]`, 'u')
  const found: Span[] = []
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = others.reduce((at, word) => (at < 0 ? at : endOfWord(text, at, word)), start + first.length)
    if (end < 0 || isBeside.test(text.charAt(start - 1)) || isBeside.test(text.charAt(end))) continue
    found.push({ start, end })
    start = end - 1
  }
  return found
}

/** Where a word ends that follows white space at an offset; -1 where it does not. */
function endOfWord(text: string, at: number, word: string): number {
  let start = at
  while (/\s/.test(text.charAt(start))) start++
  return start > at && text.startsWith(word, start) ? start + word.length : -1
}

/** What stands between empty lines, with its place in the text. */
export interface Paragraph {
  readonly from: number
  readonly text: string
}

/** The paragraphs of a text, as far as empty lines tell. */
export function paragraphsOf(text: string): Paragraph[] {
  let from = 0
  return text.split(/(\n\s*\n)/).map(piece => {
    const paragraph = { from, text: piece }
    from += piece.length
    return paragraph
  })
}

/** The matches of an expression, with offsets of the whole text, in the paragraphs that hold a word; faster where the word is rare. */
export function* matchesIn(paragraphs: readonly Paragraph[], word: RegExp, expression: RegExp): Generator<RegExpExecArray> {
  for (const { from, text } of paragraphs)
    if (word.test(text))
      for (const match of text.matchAll(expression)) {
        match.index += from
        yield match
      }
}
