import { fold } from '../model/fold.ts'
import type { Span } from '../model/records.ts'
import type { Cast, Figure } from './cast.ts'
import { lexicon } from './lexicon.ts'
import { allPrinted, pattern } from './pattern.ts'
import { Covered, type Spot, wordsOf } from './spot/spot.ts'
import type { Token } from './tokens.ts'

/** Finds the other places where a person is named by the family name alone, a body by its noun, a project or an event by one of its forms. */
export function addShortNames(text: string, tokens: readonly (readonly Token[])[], cast: Cast, spots: readonly Spot[]): void {
  const covered = new Covered(text.length, [...spots, ...cast.figures.flatMap(figure => figure.spots)])
  const add = (spot: Spot, figure: Figure) => {
    cast.add(spot, figure)
    covered.add(spot)
  }
  familyNames(tokens, cast, covered, add)
  for (const project of cast.of('Project'))
    for (const form of project.names)
      for (const span of [...allPrinted(text, form, '\\p{L}-'), ...printedAsTitle(text, form)])
        if (!covered.touches(span)) add({ kind: 'Project', ...span, name: wordsOf(text, span) }, project)
  bodies(text, cast, covered, add)
  commonNouns(text, cast, covered, add)
  eventNouns(text, cast, covered, add)
  for (const event of cast.of('Event'))
    for (const form of event.names) {
      if (form.split(' ').length < 2 && !/^\p{Lu}{3,}\d*$/u.test(form)) continue
      for (const span of allPrinted(text, form)) if (!covered.touches(span)) add({ kind: 'Event', ...span, name: form }, event)
    }
}

/** A name in capitals as running text prints it: "Bridges to Work" of "BRIDGES TO WORK". */
function printedAsTitle(text: string, form: string): Span[] {
  if (!/^\P{Ll}*\s\P{Ll}*$/u.test(form)) return []
  return allPrinted(text.toUpperCase(), form, '\\p{L}-').filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)))
}

/** The other places of a name that a noun or an apposition once gave away: "the NGO Telaio", later "Telaio". */
function bodies(text: string, cast: Cast, covered: Covered, add: Add): void {
  const { isWord, countries, cities, givenNames } = lexicon()
  for (const body of cast.of('Organization'))
    for (const form of body.names) {
      const [first = '', second] = form.split(' ')
      const ordinary = second === undefined && (isWord(form) || countries.has(form) || cities.has(form) || givenNames.has(fold(first)))
      if (!body.certain || form.length < 4 || ordinary || !/^\p{Lu}/u.test(form)) continue
      for (const span of allPrinted(text, form, '\\p{L}\\p{N}-'))
        if (!covered.touches(span) && !/^\s\p{Lu}/u.test(text.slice(span.end, span.end + 2)))
          add({ kind: 'Organization', ...span, name: form }, body)
    }
}

type Add = (spot: Spot, figure: Figure) => void

function familyNames(tokens: readonly (readonly Token[])[], cast: Cast, covered: Covered, add: Add): void {
  const families = new Map<string, Figure>()
  for (const person of cast.of('Person')) {
    const parts = person.name.split(' ')
    for (let length = 1; length <= Math.min(3, parts.length - 1); length++) {
      const family = parts.slice(-length).join(' ')
      const plain = family.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
      for (const form of [family, plain]) if (!families.has(form)) families.set(form, person)
    }
  }
  for (const words of tokens)
    for (const [at, token] of words.entries()) {
      if (token.shape === 'lower') continue
      const word = token.text.replace(/['’]s?$/, '')
      const owner = families.get(word)
      if (!owner || owner.first > token.start || word.length < 3 || covered.touches(token)) continue
      const last = words[at - 1]
      if (
        last &&
        last.shape === 'cap' &&
        last.kind === 'word' &&
        !last.opens &&
        last.end === token.start - 1 &&
        !/^(?:Mr|Mrs|Ms|Dr|Prof|Minister|Commissioner|President)$/.test(last.text)
      )
        continue
      add({ kind: 'Person', start: token.start, end: token.start + word.length, name: word, certain: false }, owner)
    }
}

const nouns =
  /(?<![\p{L}])([Tt]he\s+)(Ministry|Embassy|Delegation|Permanent (?:Mission|Delegation|Representation)|Alliance|Task Force|Forum|Federation|Confederation|Foundation|Institute|Commission|Committee|Council|Network|University|Union|Association|Agency|Coalition|Parliament|Bank|Fund|Unit|Department|Think Tank|Centre|Board|cooperative|think tank|task force|ministry|federation|alliance|network|foundation|university|institute|association|union|coalition|forum|agency|consortium|refugee agency)(?![\p{L}])(?!\s+(?:of|for|on|in\s+charge)\b)(?!['’-])(?!\s+\p{Lu})/gu

/** "the Ministry", "the cooperative": the last body before that bears the noun. */
function commonNouns(text: string, cast: Cast, covered: Covered, add: Add): void {
  for (const match of text.matchAll(nouns)) {
    const [, article = '', noun = ''] = match
    const start = match.index + article.length
    const span: Span = { start, end: start + noun.length }
    if (covered.touches(span)) continue
    const bears = pattern(`(?<![\\p{L}])${noun}(?![\\p{L}])`, 'iu')
    const bearers = cast
      .of('Organization')
      .filter(figure => figure.names.some(name => bears.test(name)) && figure.spots.some(spot => spot.start < start))
    const last = (figure: Figure) => Math.max(...figure.spots.filter(spot => spot.start < start).map(spot => spot.start))
    const [owner] = bearers.sort((a, b) => last(b) - last(a))
    if (owner && start - last(owner) < 900) add({ kind: 'Organization', ...span, name: noun, certain: false, type: 'REFERENCE' }, owner)
  }
}

const gatherings =
  /(?<=(?<![\p{L}])[Tt]he\s)(Academy|Conference|Congress|Forum|Summit|Symposium|Assembly|Expo|Convention|Colloquium|Festival|Workshop|Webinar|Seminar)(?![\p{L}])(?!\s+(?:of|on|for|in\s+charge)\b)(?!['’-])(?!\s+\p{Lu})/gu

/** "the Academy" with its capital: the last event before that bears the noun. */
function eventNouns(text: string, cast: Cast, covered: Covered, add: Add): void {
  for (const match of text.matchAll(gatherings)) {
    const [noun] = match
    const span: Span = { start: match.index, end: match.index + noun.length }
    if (covered.touches(span)) continue
    const bears = pattern(`(?<![\\p{L}])${noun}(?![\\p{L}])`, 'iu')
    const last = (figure: Figure) => Math.max(...figure.spots.filter(spot => spot.start < span.start).map(spot => spot.start))
    const [owner] = cast
      .of('Event')
      .filter(figure => figure.certain && figure.first < span.start && figure.names.some(name => bears.test(name)))
      .sort((a, b) => last(b) - last(a))
    if (owner) add({ kind: 'Event', ...span, name: noun, certain: false, type: 'REFERENCE' }, owner)
  }
}
