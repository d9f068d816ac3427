import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { monthNames } from '../dates.ts'
import { Gazetteer } from '../gazetteer.ts'
import { lexicon } from '../lexicon.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { Covered, type Spot, wordsOf } from './spot.ts'

/** What stands before the name of a place. */
const leads =
  /(?:\b(?:in|at|from|to|near|of|across|around|for|and|within|through|outside|visited|between|toward|towards)\s+(?:the\s+)?|[,;(:|/–-]\s*(?:the\s+)?|^\s*|\n\s*)$/i
const continents = new Set(['Europe', 'Asia', 'Africa', 'Latin America', 'North America', 'South America', 'Oceania', 'Middle East'])

let names: Gazetteer | undefined

function namesOfCountries(): Gazetteer {
  const told = (name: string) => name.length > 3 || name === 'USA' || name === 'UK'
  names ??= new Gazetteer([...lexicon().countries.keys()].filter(told), {
    before: '(?:(?<=(?<!\\p{L})(?:In|From|Across|Throughout|For|To|Outside|Within)\\s)|(?<![\\p{Lu}][\\p{L}]*[ -]))',
    after: '(?![\\p{L}\\p{N}-])',
  })
  return names
}

const dateline = new RegExp(
  `(?<=^|\\n)(\\p{Lu}[\\p{Lu} .'’-]{2,30}|\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)((?:,\\s+\\p{Lu}[\\p{L} ]{2,20})?(?:\\s+\\([^)]{2,20}\\))?(?:,?\\s+\\d{1,2}\\s+(?:${monthNames})(?:\\s+\\d{4})?)?)\\s+[–—-]{1,2}\\s+(?=\\p{Lu}|["“])`,
  'gu',
)

/** The places from which news items are datelined: "NEW YORK - ", "PARIS, France - ", "LIMA (Wool News), 4 May - ". */
export function datelines(text: string): Spot[] {
  return [...text.matchAll(dateline)].flatMap(match => {
    const [, name = '', more = ''] = match
    // Capitals with a country, a press service or a day behind them are a place, known or not.
    const told = more !== '' && /^\p{Lu}[\p{Lu} .'’-]{4,}$/u.test(name)
    return told || lexicon().cities.has(titleCase(name))
      ? [{ kind: 'Place' as const, start: match.index, end: match.index + name.length, name, certain: true, type: 'CITY' }]
      : []
  })
}

/** Countries, regions, cities and venues that `text` names, outside what is taken. A city in front of its country carries it in `parent`. */
export function placesOf(text: string, blocks: readonly (readonly Token[])[], taken: readonly Span[]): Spot[] {
  const { cities, regions, givenNames } = lexicon()
  const covered = new Covered(text.length, taken)
  const spots: Spot[] = []
  const add = (span: Span, more: Partial<Spot> = {}) => {
    if (covered.touches(span)) return
    spots.push({ kind: 'Place', ...span, name: wordsOf(text, span), certain: true, ...more })
    covered.add(span)
  }
  for (const spot of datelines(text)) add(spot, { type: 'CITY', parent: countryBehind(text.slice(spot.end, spot.end + 40)) ?? undefined })
  for (const match of text.matchAll(
    /(?<![\p{L}])(\p{Lu}\p{L}+) City(?![\p{L}])(?!\s+(?:Council|Hall|Government|Administration|University|of)(?![\p{L}]))/gu,
  ))
    if (lexicon().countries.has(match[1] ?? '') && leads.test(text.slice(Math.max(0, match.index - 14), match.index)))
      add({ start: match.index, end: match.index + match[0].length }, { type: 'CITY' })
  for (const span of namesOfCountries().in(text)) {
    const name = wordsOf(text, span)
    // A country straight before a capitalised word is part of a longer name, unless a sentence ends between.
    if (
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3)) &&
      !/^\s+(?:Ministry|Minister|President|Prime)/.test(text.slice(span.end)) &&
      regions.has(`${name} ${/^\s(\p{L}+)/u.exec(text.slice(span.end))?.[1]}`)
    )
      continue
    // "Peru Sasia, …": a given name at the head of a line.
    if (
      /(?:^|\n)\s*[-•*–]?\s*$/.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
      /^ \p{Lu}\p{L}+(?:,|\s+\()/u.test(text.slice(span.end, span.end + 24))
    )
      continue
    // "Port of Spain"
    const ofCity = /\p{Lu}\p{L}+\s+of\s+$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0]
    if (ofCity && lexicon().cities.has(`${ofCity.replace(/\s+/g, ' ')}${name}`)) continue
    const bare = name.replace(/^[Tt]he /, '')
    const skip = name.length - bare.length
    add({ start: span.start + skip, end: span.end }, { parent: bare, type: 'COUNTRY' })
  }
  for (const tokens of blocks) {
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at]
      if (!isNameWord(first) || covered.touches(first)) continue
      for (let length = Math.min(5, tokens.length - at); length > 0; length--) {
        const last = tokens[at + length - 1] as Token
        if (!(isNameWord(last) || length > 1) || covered.touches(last)) continue
        const span = { start: first.start, end: last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0) }
        const printed = wordsOf(text, span)
        const name = first.shape === 'caps' && !/\p{Ll}/u.test(printed) ? titleCase(printed) : printed
        const country = cities.get(name) ?? regions.get(name)
        if (country === undefined && length > 3) continue
        // "Friedrich-Ebert-Stiftung (FES)" abbreviates, whatever town is called so.
        if (/^\p{Lu}{2,4}$/u.test(printed) && text.charAt(span.start - 1) === '(' && text.charAt(span.end) === ')') continue
        const neighbour = text.slice(Math.max(0, span.start - 14), span.start)
        const follows = text.slice(span.end, span.end + 40)
        if (country === undefined) {
          // "in Salé, Morocco": whatever stands between "in" and a country is a place.
          if (
            printed.split(' ').length === length &&
            isNameWord(last) &&
            tokens.slice(at, at + length).every(isNameWord) &&
            (/\b(?:in|near)\s+$/.test(neighbour) || (atHead(text, first.start) && /\d{4}/.test(text.slice(last.end, last.end + 80)))) &&
            /^,/.test(follows) &&
            countryBehind(follows) &&
            !/^\p{Lu}+$/u.test(printed) &&
            !isNameWord(tokens[at + length])
          ) {
            add(span, { parent: countryBehind(follows) ?? undefined, type: 'CITY' })
            break
          }
          continue
        }
        if (
          isNameWord(tokens[at + length]) &&
          !/^['’]/.test(follows) &&
          tokens[at + length]?.start === last.end + 1 &&
          first.shape !== 'caps'
        )
          continue
        if (
          isNameWord(tokens[at - 1]) &&
          tokens[at - 1]?.end === first.start - 1 &&
          text.charAt(first.start - 1) === ' ' &&
          // A word that opens a sentence may be any, unless it is a given name: "Rosa Lopez's".
          (!tokens[at - 1]?.opens || givenNames.has(fold(tokens[at - 1]?.text ?? ''))) &&
          first.shape !== 'caps'
        )
          continue
        if (!leads.test(neighbour) && !countryBehind(follows) && !/^,\s+where\s/.test(follows) && !/^['’]s/.test(text.slice(span.end)))
          continue
        add(span, { parent: countryBehind(follows) ?? undefined, type: cities.has(name) ? 'CITY' : 'REGION' })
        break
      }
    }
  }
  for (const span of divisions(text)) add(span, { type: 'CITY' })
  const found = spots.filter(({ name }) => !continents.has(name)).sort((a, b) => a.start - b.start)
  const exact = [
    ...taken.filter((span): span is Spot => 'type' in span && (span as Spot).type === 'VENUE'),
    ...found.filter(({ type }) => type === 'CITY' || type === 'VENUE'),
  ]
  // "Lomé, Togo": the country only says which Lomé.
  return found.map(spot =>
    spot.type === 'COUNTRY' && exact.some(({ end }) => /^(?:,\s+|\s+\()(?:the\s+)?$/.test(text.slice(end, spot.start)))
      ? { ...spot, type: 'QUALIFIER' }
      : spot,
  )
}

const proper = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}"
/** "the districts of Tamale, Kpandai and Zabzugu" */
const several = new RegExp(
  `\\b(?:districts|provinces|cities|towns|villages|counties|communes|municipalities|governorates|prefectures)\\s+of\\s+(${proper}(?:,\\s+${proper}){0,9},?\\s+and\\s+${proper})(?![\\p{L}])`,
  'gu',
)

/** Whatever a list of towns or districts names, known or not. */
function divisions(text: string): Span[] {
  return [...text.matchAll(several)].flatMap(match => {
    const list = match[1] ?? ''
    const from = match.index + match[0].length - list.length
    return [...list.matchAll(new RegExp(proper, 'gu'))].map(each => ({ start: from + each.index, end: from + each.index + each[0].length }))
  })
}

/** Whether a stretch begins a line near the top of the text, where places of events stand. */
function atHead(text: string, at: number): boolean {
  return at < 400 && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

const titleCase = (name: string) => name.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())

/** The country that follows after a comma, in brackets or after "in". */
function countryBehind(follows: string): string | null {
  const { countries } = lexicon()
  const words =
    /^(?:,\s+|\s+\(|\s+in\s+)(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}’'-]*\s?(?:of\s+|and\s+|the\s+)?)+)/u
      .exec(follows)?.[1]
      ?.trim()
      .split(/\s+/) ?? []
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    if (countries.has(name)) return name
  }
  return null
}
