import { type Spot, wordsOf } from './spot.ts'

const quoted = /["“«„]\s?([^"“”«»„\n](?:[^"“”«»„]|\n(?!\s*\n)){2,240}?)\s?["”»“]/gu
/** Single marks around two words and more; an apostrophe stands inside of a word or behind one. */
const single = /(?<=^|[\s(,:–—-])[‘'‚]([\p{Lu}\d¿¡](?:[^‘"“”«»\n]|\n(?!\s*\n)){6,200}?[^\s‘])['’](?=[\s.,;:!?)\]]|$)/gu

/** A text of the same length in which titles in single quotation marks stand in double ones. */
export function withDoubleQuotes(text: string): string {
  return text.replaceAll(single, (whole, inner: string) => (inner.includes(' ') ? `“${inner}”` : whole))
}

/** Everything in quotation marks, without the marks. */
export function quotesOf(text: string): Spot[] {
  return [...text.matchAll(quoted)].map(match => {
    const inner = match[1] ?? ''
    const start = match.index + match[0].indexOf(inner)
    const end = start + inner.replace(/[.,;]$/, '').length
    return { kind: 'Quote', start, end, name: wordsOf(text, { start, end }), certain: false }
  })
}
