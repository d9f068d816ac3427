/** The places in long lists that the address holds after its `?`, by the names of the lists; null is the beginning. */
export function placesIn<Name extends string>(search: URLSearchParams, ...names: Name[]): Record<Name, string | null> {
  return Object.fromEntries(names.map(name => [name, search.get(name)])) as Record<Name, string | null>
}
