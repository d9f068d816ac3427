import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../model/fold.ts'

const folder = new URL('../../lexicon/', import.meta.url)
const require = createRequire(import.meta.url)

/** A body that is known by name: its acronym, its type, other names. */
export interface KnownOrganization {
  readonly name: string
  readonly acronym?: string
  readonly type?: string
  readonly also: readonly string[]
}

/** An instrument of the ILO as NORMLEX lists it. */
export interface Instrument {
  readonly number: string
  readonly title: string
  readonly year: string
}

/** What is known of names before any text is read; `lexicon/README.md` names the sources. */
export interface Lexicon {
  readonly givenNames: ReadonlySet<string>
  readonly familyNames: ReadonlySet<string>
  /** Cities and regions by name, with the ISO code of their country. */
  readonly cities: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
  /** English names of countries, each with the first of its names. */
  readonly countries: ReadonlyMap<string, string>
  /** "Spanish" → "Spain". */
  readonly demonyms: ReadonlyMap<string, string>
  readonly organizations: readonly KnownOrganization[]
  readonly instruments: readonly Instrument[]
  /** Whether a word is an ordinary English one. */
  isWord(word: string): boolean
}

let loaded: Lexicon | undefined

/** The lexicon, read once: some 20 ms. */
export function lexicon(): Lexicon {
  loaded ??= read()
  return loaded
}

function read(): Lexicon {
  const words = new Set<string>(require('an-array-of-english-words') as string[])
  const countries = new Map<string, string>()
  const names = (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries
  const rows = [...Object.values(names).map(each => [each].flat()), ...rowsOf('countries.tsv')]
  for (const [first = '', ...others] of rows) for (const name of [first, ...others]) if (!countries.has(name)) countries.set(name, first)
  return {
    givenNames: new Set(linesOf('given-names.txt')),
    familyNames: new Set(linesOf('family-names.txt')),
    cities: withPlainForms(new Map(rowsOf('cities.tsv') as [string, string][])),
    regions: new Map(rowsOf('regions.tsv') as [string, string][]),
    countries,
    demonyms: new Map(rowsOf('demonyms.tsv') as [string, string][]),
    organizations: rowsOf('organizations.tsv').map(([name = '', acronym, type, also]) => ({
      name,
      ...(acronym && { acronym }),
      ...(type && { type }),
      also: also ? also.split(';') : [],
    })),
    instruments: rowsOf('instruments.tsv').map(([number = '', title = '', year = '']) => ({ number, title, year })),
    isWord: word => words.has(word.toLowerCase()) || words.has(fold(word)),
  }
}

/** Names with accents without them as well, as many texts print them: "Medellin". */
function withPlainForms(names: Map<string, string>): ReadonlyMap<string, string> {
  for (const [name, country] of [...names]) {
    if (!/\P{ASCII}/u.test(name)) continue
    const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
    if (!names.has(plain)) names.set(plain, country)
  }
  return names
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
}

function rowsOf(file: string): string[][] {
  return linesOf(file).map(line => line.split('\t'))
}
