import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { Gazetteer } from '../gazetteer.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { Covered, overlaps, type Spot, wordsOf } from './spot.ts'

const venueHeads =
  'Headquarters|headquarters|HQ|Hotel|Palace|Palais|Museum|Auditorium|Campus|Theatre|Theater|Hall|House|Stadium|congress centre|conference centre|Congress Centre|Conference Centre|Congress Center|Convention Centre|Convention Center|convention centre|exhibition centre|Building|building|Castle|Library|Town Hall|City Hall|Room|Arena|Villa|Palazzo'
const venue = new RegExp(
  `(?<![\\p{L}])((?:\\p{Lu}[\\p{L}\\p{M}’'-]*\\s+(?:(?:of|de|des|du|della|di|the|and)\\s+){0,2}){1,6}(?:${venueHeads}))(?![\\p{L}])((?:\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}\\p{M}-]*\\s?)+)?)`,
  'gu',
)
const palais =
  /(?<![\p{L}])((?:Palais|Palazzo|Museum|Hôtel|Hotel|Villa|Casa|Maison|Teatro|Théâtre|Espace|Salle|Salón|Auditorium|Centro de Convenciones|Centre de Conférences)\s+(?:(?:of|des|de|du|della|di|la|le|the)\s+){0,2}\p{Lu}[\p{L}\p{M}-]*(?:\s+(?:(?:of|de|des|the)\s+)?\p{Lu}[\p{L}\p{M}-]*){0,3})/gu
/** What stands before the name of a place. */
const leads =
  /(?:\b(?:in|at|from|to|near|of|across|around|for|and|within|through|outside|visited|between|toward|towards)\s+(?:the\s+)?|[,;(:|/–-]\s*(?:the\s+)?|^\s*|\n\s*)$/
const continents = new Set(['Europe', 'Asia', 'Africa', 'Latin America', 'North America', 'South America', 'Oceania', 'Middle East'])

let names: Gazetteer | undefined

function namesOfCountries(): Gazetteer {
  const told = (name: string) => name.length > 3 || name === 'USA' || name === 'UK'
  names ??= new Gazetteer([...lexicon().countries.keys()].filter(told), {
    before: '(?<![\\p{Lu}][\\p{L}]*[ -])',
    after: '(?![\\p{L}\\p{N}-])',
  })
  return names
}

/** Venues: "OECD Headquarters", "Kursaal congress centre", "Palais des Nations"; and a line with a school or museum below the name of an event. */
export function venuesOf(text: string, layout: readonly Block[], events: readonly Span[], taken: readonly Span[]): Spot[] {
  const spots: Spot[] = []
  const add = (span: Span) => {
    if (![...taken, ...spots].some(other => overlaps(other, span)))
      spots.push({ kind: 'Place', ...span, name: wordsOf(text, span), certain: true, type: 'VENUE' })
  }
  for (const [index, block] of layout.entries()) {
    const above = layout[index - 1]
    const line = text.slice(block.from, block.end).replace(/\s*\([^)]*\)\s*$/, '')
    if (
      block.kind === 'heading' &&
      above &&
      events.some(event => overlaps(event, above)) &&
      !/:/.test(line) &&
      /\b(?:School|University|Museum|Hotel|Hall|Centre|Center|Palace|Campus|Theatre|Building|Library|Auditorium)\b/.test(line) &&
      !events.some(event => overlaps(event, block)) &&
      line.split(/\s+/).length < 16
    )
      add({ start: block.from, end: block.from + line.length })
  }
  for (const pattern of [venue, palais])
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '') + (match[2] ?? '').trimEnd()
      const lead = /^(?:The|At|In|From|On|Room)\s+/.exec(name)?.[0].length ?? 0
      if (/^(?:Room|House|Building|Hall|Headquarters)$/.test(name.slice(lead).trim())) continue
      add({ start: match.index + lead, end: match.index + name.length })
    }
  return spots
}

/** The place from which a news item is datelined: "NEW YORK - ", "PARIS, France - ". */
function datelines(text: string): Spot[] {
  return [
    ...text.matchAll(
      /(?<=^|\n)(\p{Lu}[\p{Lu} .'’-]{2,30}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?:,\s+\p{Lu}[\p{L} ]{2,20})?\s+(?:\([^)]{2,20}\)\s+)?[–—-]{1,2}\s+(?=\p{Lu}|["“])/gu,
    ),
  ].flatMap(match => {
    const name = match[1] ?? ''
    return lexicon().cities.has(titleCase(name))
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
          // A word that opens a sentence may be any, unless it is a given name: "Manuel Marino's".
          (!tokens[at - 1]?.opens || givenNames.has(fold(tokens[at - 1]?.text ?? ''))) &&
          first.shape !== 'caps'
        )
          continue
        if (!leads.test(neighbour) && !countryBehind(follows) && !/^['’]s/.test(text.slice(span.end))) continue
        add(span, { parent: countryBehind(follows) ?? undefined, type: cities.has(name) ? 'CITY' : 'REGION' })
        break
      }
    }
  }
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
