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

/** The page of an ILO instrument in NORMLEX, addressed by the number that the ILO gives it; null for anything else. */
export function normlexUrl(number: string | undefined): string | null {
  return number !== undefined && /^[CRP]\d{3}$/.test(number)
    ? `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:${number}`
    : null
}

/**
 * Correct forms of names that documents misprint. Sources: the European Commission's list of its members 2019–2024
 * (Nicolas Schmit, Jobs and Social Rights) and the name that the World Bank Group gives its member IFC.
 */
const corrections: Readonly<Record<string, string>> = {
  'Nicolas Schmi': 'Nicolas Schmit',
  'International Finance Corportation': 'International Finance Corporation',
}

/** The correct form of a misprinted name, where reference data know it. */
export function correctName(misprint: string): string | null {
  return corrections[misprint] ?? null
}
