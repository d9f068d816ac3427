import { fold } from '../../model/fold.ts'
import { lexicon } from '../lexicon.ts'
import { isKnownBody, notOrganizations, unitOf } from './known-bodies.ts'
import { type Covered, type Spot, wordsOf } from './spot.ts'

/** Bodies that the place behind a name gives away: branches of known ones, and names that no dictionary holds. */
export function bodiesByPlace(text: string, known: readonly Spot[], covered: Covered): Spot[] {
  return [
    ...[...international(text), ...hyphened(text)].filter(spot => !covered.touches(spot)),
    ...branches(text, known),
    ...placed(text, covered),
  ]
}

/** "CIRIEC-Spain", "ITUC-Asia Pacific": the branch of a body somewhere, known or not. */
function hyphened(text: string): Spot[] {
  const { countries, regions } = lexicon()
  return [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{3,}-(\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu)].flatMap(
    ({ index, 0: name, 1: place = '' }): Spot[] => {
      const [first = ''] = place.split(/\s/)
      const isPlace = (where: string) =>
        countries.has(where) || regions.has(where) || /^(?:Africa|Asia|Europe|Americas?|Asia Pacific|International)$/.test(where)
      const length = isPlace(place) ? name.length : isPlace(first) ? name.length - place.length + first.length : 0
      return length > 0 ? [{ kind: 'Organization', start: index, end: index + length, name: name.slice(0, length), certain: true }] : []
    },
  )
}

/** "HelpAge International", "iCOOP Korea": a name of no dictionary in front of where it is at work. */
function international(text: string): Spot[] {
  const { countries, demonyms, givenNames, cities, isWord } = lexicon()
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}-])(\p{Ll}?\p{Lu}[\p{L}\p{N}]{2,}(?: \p{Lu}\p{L}+)?) (International|\p{Lu}\p{Ll}+)(?![\p{L}\p{N}-]|\s\p{Lu})/gu,
    ),
  ].flatMap(({ index, 0: name, 1: own = '', 2: where = '' }): Spot[] => {
    const words = own.split(' ')
    const strange =
      words.some(word => !isWord(word)) &&
      !words.some(word => demonyms.has(word) || givenNames.has(fold(word)) || cities.has(word) || countries.has(word))
    const camel = /\p{Ll}\p{Lu}/u.test(own)
    return strange && (where === 'International' || (camel && countries.has(where)))
      ? [{ kind: 'Organization', start: index, end: index + name.length, name, certain: true }]
      : []
  })
}

/** "CICOPA Américas", "ILO Ramallah": a known body with a place is its branch there. */
function branches(text: string, known: readonly Spot[]): Spot[] {
  const { cities, countries, regions } = lexicon()
  return known.flatMap((spot): Spot[] => {
    const match = /^ ((?:\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,2})(?![\p{L}])/u.exec(text.slice(spot.end, spot.end + 50))
    const words = match?.[1]?.split(' ') ?? []
    for (let length = words.length; length > 0; length--) {
      const place = words.slice(0, length).join(' ')
      const continent =
        /^(?:Américas|Americas|Africa|Afrique|Europe|Europa|Asia|Asie|Asia-Pacific|América|International|Latin America)$/.test(place)
      if (!continent && !(/^\p{Lu}{2,}$/u.test(spot.name) && (cities.has(place) || countries.has(place) || regions.has(place)))) continue
      const end = spot.end + 1 + place.length
      return [unitOf(text, spot, end)]
    }
    return []
  })
}

/** "ESS France", "CRESS Grand Est": an acronym that no one knows, with the country or region of the body. */
function placed(text: string, covered: Covered): Spot[] {
  const { countries, regions, givenNames } = lexicon()
  return [...text.matchAll(/(?<![\p{L}-])(\p{Lu}{3,8})[ -](\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?![\p{L}])/gu)].flatMap(match => {
    const [, short = '', words = ''] = match
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
    if (givenNames.has(fold(before)) || (notOrganizations.has(short) && short !== 'ESS') || isKnownBody(short)) return []
    const parts = words.split(' ')
    for (let length = parts.length; length > 0; length--) {
      const place = parts.slice(0, length).join(' ')
      const span = { start: match.index, end: match.index + short.length + 1 + place.length }
      if ((countries.has(place) || regions.has(place)) && /\p{Ll}/u.test(place) && !covered.touches(span))
        return [{ kind: 'Organization' as const, ...span, name: wordsOf(text, span), certain: true }]
    }
    return []
  })
}
