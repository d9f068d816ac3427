import { createRequire } from 'node:module'

// The names of countries are data: the package's own module would load every language.
const require = createRequire(import.meta.url)
const codes: Readonly<Record<string, string | readonly string[]>> = require('i18n-iso-countries/langs/en.json').countries

const byName = new Map(Object.entries(codes).flatMap(([code, names]) => [names].flat().map(name => [name.toLowerCase(), code] as const)))

/** The ISO 3166-1 alpha-2 code of a country by one of its English names, or null. Source: the package i18n-iso-countries. */
export function isoCode(names: readonly string[]): string | null {
  for (const name of names) {
    const code = byName.get(name.toLowerCase())
    if (code !== undefined) return code
  }
  return null
}
