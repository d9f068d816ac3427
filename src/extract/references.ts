import type { Span } from '../model/records.ts'
import type { Cast, Figure } from './cast.ts'
import { overlaps, type Spot } from './spot/spot.ts'
import type { Token } from './tokens.ts'

/** Finds the other places where a person is named by the family name alone, or an event by its short form. */
export function addShortNames(text: string, tokens: readonly (readonly Token[])[], cast: Cast, spots: readonly Spot[]): void {
  const families = new Map<string, Figure[]>()
  for (const person of cast.of('Person')) {
    const parts = person.name.split(' ')
    for (let length = 1; length <= Math.min(3, parts.length - 1); length++) {
      const family = parts.slice(-length).join(' ')
      families.set(family, [...(families.get(family) ?? []), person])
      const plain = family.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
      if (plain !== family) families.set(plain, [...(families.get(plain) ?? []), person])
    }
  }
  const free = (span: Span) => ![...spots, ...cast.figures.flatMap(figure => figure.spots)].some(other => overlaps(other, span))
  for (const words of tokens)
    for (const [at, token] of words.entries()) {
      if (token.shape === 'lower') continue
      const word = token.text.replace(/['’]s?$/, '')
      const [owner] = families.get(word) ?? []
      if (!owner || owner.first > token.start || word.length < 3 || !free(token)) continue
      const last = words[at - 1]
      if (
        last &&
        last.shape === 'cap' &&
        last.kind === 'word' &&
        !last.opens &&
        last.end === token.start - 1 &&
        !/^(?:Mr|Mrs|Ms|Dr|Prof|Minister|Commissioner|President)$/.test(last.text)
      )
        continue
      cast.add({ kind: 'Person', start: token.start, end: token.start + word.length, name: word, certain: false }, owner)
    }
  for (const project of cast.of('Project')) {
    for (const form of project.names) {
      for (const match of text.matchAll(
        new RegExp(
          `(?<![\\p{L}-])${form
            .split(' ')
            .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('\\s+')}(?![\\p{L}-])`,
          'gu',
        ),
      )) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (free(span)) cast.add({ kind: 'Project', ...span, name: form }, project)
      }
    }
  }
  // "the Ministry", "the cooperative": the last body before that bears the noun.
  const nouns =
    /(?<![\p{L}])([Tt]he\s+)(Ministry|Alliance|Task Force|Forum|Federation|Confederation|Foundation|Institute|Commission|Committee|Council|Network|University|Union|Association|Agency|Coalition|Parliament|Bank|Fund|Unit|Department|Think Tank|Centre|Board|cooperative|think tank|ministry|federation|alliance|network|foundation|university|institute|association|union|coalition|forum|agency|consortium|refugee agency)(?![\p{L}])(?!\s+(?:of|for|on|in\s+charge)\b)(?!['’-])(?!\s+\p{Lu})/gu
  for (const match of text.matchAll(nouns)) {
    const start = match.index + (match[1] ?? '').length
    const span = { start, end: start + (match[2] ?? '').length }
    if (!free(span)) continue
    const noun = new RegExp(`(?<![\\p{L}])${match[2]}(?![\\p{L}])`, 'iu')
    const bearers = cast
      .of('Organization')
      .filter(figure => figure.names.some(name => noun.test(name)) && figure.spots.some(spot => spot.start < start))
    const last = (figure: Figure) => Math.max(...figure.spots.filter(spot => spot.start < start).map(spot => spot.start))
    const [owner] = bearers.sort((a, b) => last(b) - last(a))
    if (owner && start - last(owner) < 900)
      cast.add({ kind: 'Organization', ...span, name: match[2] ?? '', certain: false, type: 'REFERENCE' }, owner)
  }
  for (const event of cast.of('Event')) {
    for (const form of event.names) {
      if (form.split(' ').length < 2 && !/^\p{Lu}{3,}\d*$/u.test(form)) continue
      const pattern = new RegExp(
        `(?<![\\p{L}])${form
          .split(' ')
          .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+')}(?![\\p{L}])`,
        'gu',
      )
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (free(span)) cast.add({ kind: 'Event', ...span, name: form }, event)
      }
    }
  }
}
