import { isKnownBody } from './known-bodies.ts'
import type { Spot } from './spot.ts'

/** "funded by the EU": a body, where "EU countries" is none. */
export function unions(text: string): Spot[] {
  return [
    ...text.matchAll(
      /(?<=\b(?:by|from|with|and|of)\s+(?:the\s+)?)(?:EU|UN)(?=[.,;:)]|\s+(?:and|to|in|for|on|through|under|which|is|was|has|have|will|since|until|as)\b|\s*$|\s*\n)/g,
    ),
  ].map(({ index, 0: name }) => ({ kind: 'Organization' as const, start: index, end: index + name.length, name, certain: true }))
}

/** "EU-funded", "ILO-led": a body within an adjective, which stays only where a sentence says for what it pays or what it leads. */
export function adjectival(text: string): Spot[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}-])((?:\p{Lu}\p{L}*\s){0,3}\p{Lu}\p{L}+)[- ](?:co-)?(?:funded|financed|supported|sponsored|backed|led|run|implemented)(?![\p{L}])/gu,
    ),
  ].flatMap(({ index, 1: words = '' }): Spot[] => {
    const parts = words.split(/\s/)
    const name = parts.map((_, at) => parts.slice(at).join(' ')).find(each => /^(?:EU|UN)$/.test(each) || isKnownBody(each))
    const end = index + words.length
    return name ? [{ kind: 'Organization', start: end - name.length, end, name, certain: false, guessed: true }] : []
  })
}
