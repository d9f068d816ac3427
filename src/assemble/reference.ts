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
