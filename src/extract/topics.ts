import type { Span } from '../model/records.ts'
import { type Concept, thesaurus } from '../model/thesaurus.ts'
import { printed } from './pattern.ts'

/** A subject of the thesaurus with the places where a text names it. */
export interface TopicMention {
  readonly concept: Concept
  readonly places: readonly (Span & { readonly form: string })[]
}

/** Every label, the longest first, with the expression that finds it. Acronyms count in capitals only. */
const labels = thesaurus
  .flatMap(concept => [concept.label, ...concept.synonyms].map(form => ({ concept, form })))
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ concept, form }) => ({
    concept,
    opening: form.toLowerCase().split(/[\s-]+/)[0] ?? '',
    found: new RegExp(
      `(?<![\\p{L}\\p{N}])${printed(form.replaceAll(/[\s-]+/g, ' '), '[\\s-]+')}(?![\\p{L}\\p{N}])`,
      /^\p{Lu}{2,}/u.test(form) ? 'gu' : 'giu',
    ),
  }))

/** The subjects of the thesaurus that `text` names, by any of their labels; a longer label keeps a shorter one out. */
export function topicsOf(text: string): TopicMention[] {
  const taken: Span[] = []
  const places = new Map<Concept, (Span & { form: string })[]>()
  const lower = text.toLowerCase()
  for (const { concept, opening, found } of labels) {
    // Most labels are nowhere in a text, and this tells so faster than their expressions.
    if (!lower.includes(opening)) continue
    for (const match of text.matchAll(found)) {
      const span = { start: match.index, end: match.index + match[0].length, form: match[0].replaceAll(/\s+/g, ' ') }
      if (taken.some(other => span.start < other.end && other.start < span.end)) continue
      taken.push(span)
      places.set(concept, [...(places.get(concept) ?? []), span])
    }
  }
  return [...places].map(([concept, found]) => ({ concept, places: found.sort((a, b) => a.start - b.start) }))
}
