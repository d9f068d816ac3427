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

/** Every place where a text prints a form as words of their own: with none of the characters of the class `beside` next to it. */
export function allPrinted(text: string, form: string, beside = '\\p{L}'): Span[] {
  // Most forms stand nowhere else, and this tells so faster than their expression.
  if (!text.includes(form.split(' ', 1)[0] ?? '')) return []
  return [...text.matchAll(new RegExp(`(?<![${beside}])${printed(form)}(?![${beside}])`, 'gu'))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
