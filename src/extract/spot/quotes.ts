import { type Spot, wordsOf } from './spot.ts'

const quoted = /["“«„]\s?([^"“”«»„\n](?:[^"“”«»„]|\n(?!\s*\n)){2,240}?)\s?["”»“]/gu

/** Everything in quotation marks, without the marks. */
export function quotesOf(text: string): Spot[] {
  return [...text.matchAll(quoted)].flatMap(match => {
    const inner = match[1] ?? ''
    const start = match.index + match[0].indexOf(inner)
    const end = start + inner.replace(/[.,;]$/, '').length
    return { kind: 'Quote' as const, start, end, name: wordsOf(text, { start, end }), certain: false }
  })
}
