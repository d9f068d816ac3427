import type { Closeness } from '../queries.ts'

/** The grades of closeness with what each counts, the closest first. */
export const closenesses: readonly (readonly [Closeness, string])[] = [
  ['SAME_EVENT', 'the same event'],
  ['SAME_OCCASION', 'the same occasion'],
  ['SAME_SERIES', 'the same series'],
]

const manyAppearances = 100

/** The loosest grade that counts: the one in the address, else all of them, but for whom appeared so often that it would take long. */
export function closenessIn(search: URLSearchParams, appearances: number): Closeness {
  const asked = search.get('closeness')
  const known = closenesses.find(([closeness]) => closeness === asked)
  return known?.[0] ?? (appearances > manyAppearances ? 'SAME_EVENT' : 'SAME_SERIES')
}
