import type { Cast, Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { worldRegion as region } from '../world-regions.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const regions = `${region}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|,?\\s+as\\s+well\\s+as\\s+)(?:in\\s+)?${region})*`
/** Where a project is at work: "the ‹j1› project in North Africa, the Middle East and South Asia" */
const atWork = pattern(
  `(‹j\\d+›)"?(?:[^.;‹]|‹[lo]\\d+›){0,160}?\\b(?:in|across|throughout|covers|covering)\\s+(${regions})(?!\\s+(?:and\\s+)?\\p{Lu})`,
  'gu',
)
/** "‹l1›, ‹l2› and ‹l3› in Africa", with whatever stands between the lists of several regions */
const lies = pattern(`(‹l\\d+›(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+)‹l\\d+›)*)\\s+(?:(?:all\\s+)?(?:in|of)\\s+|\\()(${region})`, 'gu')
/** "in ‹l1›, ‹l2› was the first time that it took place in the Americas" */
const first = pattern(
  `‹e\\d+›[^.;]{0,120}\\bin\\s+(?:‹l\\d+›,\\s+)?(‹l\\d+›),?\\s+(?:was|is|were)\\s+the\\s+first\\b[^.;‹]{0,80}\\bin\\s+(${region})`,
  'gu',
)

/**
 * Parts of the world where a sentence says that a project is at work, or of which it says that countries lie there. Elsewhere "in Africa" is
 * no place.
 */
export function regionsIn(sentence: Sentence, cast: Cast): Fact[] {
  const { code } = sentence
  if (!/‹[jle]/.test(code) || !pattern(region, 'u').test(code)) return []
  const tie = (match: RegExpExecArray, predicate: string, rule: string, subjects: readonly (Figure | undefined)[]): Fact[] => {
    const list = match[2] ?? ''
    const from = match.index + match[0].lastIndexOf(list)
    return [...list.matchAll(pattern(region, 'gu'))].flatMap(({ index, 0: { length } }) => {
      const object = place(from + index, from + index + length)
      const span = sentence.span(match.index, match.index + match[0].length)
      return subjects.flatMap((subject): Fact[] => (subject ? [{ predicate, subject, object, qualifiers: {}, span, rule }] : []))
    })
  }
  return [
    ...[...code.matchAll(atWork)].flatMap(match => tie(match, 'LOCATED_IN', 'project place', [sentence.figureAt(match[1] ?? '')])),
    ...[...code.matchAll(lies), ...code.matchAll(first)].flatMap(match =>
      tie(
        match,
        'PART_OF',
        'place within',
        [...(match[1] ?? '').matchAll(/‹l\d+›/g)].map(([sign]) => sentence.figureAt(sign)),
      ),
    ),
  ]

  /** The figure of the region at a place of the sentence, without its article. */
  function place(from: number, to: number): Figure {
    const article = /^the\s/.exec(code.slice(from, to))?.[0].length ?? 0
    const span = sentence.span(from + article, to)
    const name = code.slice(from + article, to)
    return cast.named('Place', name) ?? cast.add({ kind: 'Place', ...span, name, certain: true, type: 'REGION' })
  }
}
