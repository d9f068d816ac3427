import { useSearch } from 'wouter-preact'

/** The places in long lists that the address holds, by the names of the lists; null is the beginning. */
export function usePlaces<Name extends string>(...names: Name[]): Record<Name, string | null> {
  const search = new URLSearchParams(useSearch())
  return Object.fromEntries(names.map(name => [name, search.get(name)])) as Record<Name, string | null>
}
