import type { Span } from '../model/records.ts'
import { type Concept, thesaurus } from '../model/thesaurus.ts'
import { printed } from './pattern.ts'

/** A subject of the thesaurus with the places where a text names it. */
export interface TopicMention {
  readonly concept: Concept
  readonly places: readonly (Span & { readonly form: string })[]
}

const word = /[\p{L}\p{N}]+/gu
const wordsOf = (text: string) => [...text.matchAll(word)].map(({ index, 0: form }) => ({ index, form: form.toLowerCase() }))

/** Every label, the longest first, with the expression that reads it from its first word on. Acronyms count in capitals only. */
const labels = thesaurus
  .flatMap(concept => [concept.label, ...concept.synonyms].map(form => ({ concept, form })))
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ concept, form }) => ({
    concept,
    opening: wordsOf(form)[0]?.form ?? '',
    found: new RegExp(`${printed(form.replaceAll(/[\s-]+/g, ' '), '[\\s-]+')}(?![\\p{L}\\p{N}])`, /^\p{Lu}{2,}/u.test(form) ? 'uy' : 'iuy'),
  }))
const openings = new Set(labels.map(({ opening }) => opening))

/** The subjects of the thesaurus that `text` names, by any of their labels; a longer label keeps a shorter one out. */
export function topicsOf(text: string): TopicMention[] {
  const taken: Span[] = []
  const places = new Map<Concept, (Span & { form: string })[]>()
  const begins = new Map<string, number[]>()
  for (const { index, form } of wordsOf(text)) if (openings.has(form)) begins.set(form, [...(begins.get(form) ?? []), index])
  for (const { concept, opening, found } of labels) {
    for (const start of begins.get(opening) ?? []) {
      found.lastIndex = start
      const match = found.exec(text)
      if (!match) continue
      const span = { start, end: start + match[0].length, form: match[0].replaceAll(/\s+/g, ' ') }
      if (taken.some(other => span.start < other.end && other.start < span.end)) continue
      taken.push(span)
      places.set(concept, [...(places.get(concept) ?? []), span])
    }
  }
  return [...places].map(([concept, found]) => ({ concept, places: found.sort((a, b) => a.start - b.start) }))
}
