import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { anyOf, eventHeads, organizationHeads, organizationNouns, postHeads } from '../words.ts'
import { type Spot, wordsOf } from './spot.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*(?<![.’'-])"
const name = `${word}(?:\\s+(?:(?:of|for|de|du|des|del|della|di|da|do|la|le|y|e)\\s+){0,2}${word}){0,6}`
const single = new RegExp(`(?<![\\p{L}-])(?:${anyOf(organizationNouns)})\\s+["“]?(${name})`, 'gu')
const several = new RegExp(
  `(?<![\\p{L}-])(?:${anyOf(organizationNouns.map(plural))})\\s+(${name}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?${name})+)`,
  'gu',
)
/** "its marketing company, Weavers Trade" */
const own = new RegExp(
  `(?<![\\p{L}])(?:its|their|our)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:${anyOf(organizationNouns)}|company|subsidiary|arm|branch|wing),\\s+(${name})(?=[.,;)])`,
  'gu',
)
/** "Millico, a state enterprise in Quelimane", "Thread House, the union of tailors": what stands behind the name says that it is a body. */
const explained = new RegExp(
  `(?<=[\\p{Ll},;:]\\s+(?:the\\s+)?)(${word}(?:\\s+${word}){0,3}),\\s+(?:a|an|the)\\s+(?:(?!who\\b)[\\p{L}-]+\\s+){0,4}?(?:${anyOf(organizationNouns)})(?=[.,;)]|\\s+(?:of|in|that|which|for|with|from|based|founded|where|whose)(?![\\p{L}]))`,
  'gu',
)
/** "CareNet Ghana": a capital within the word, and the country of the branch. */
const camel = /(?<![\p{L}])(\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\s+(\p{Lu}\p{Ll}+))(?![\p{L}])/gu
const heads = new Set<string>([...organizationHeads, ...postHeads])

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** Organizations that a common noun in front of their name gives away: "the cooperative Sangini", "the unions BWU and CNTS". */
export function bodiesNamedByNoun(text: string): Spot[] {
  const branches = [...text.matchAll(camel)].filter(match => lexicon().countries.has(match[2] ?? ''))
  return [...text.matchAll(single), ...text.matchAll(several), ...text.matchAll(own), ...explainedIn(text), ...branches].flatMap(match => {
    const words = match[1] ?? ''
    const at = match.index + match[0].lastIndexOf(words)
    return [...words.matchAll(new RegExp(name, 'gu'))].flatMap(({ index, 0: found }): Spot[] => {
      const span = { start: at + index, end: at + index + found.length }
      return isOwnName(text, span) ? [{ kind: 'Organization', ...span, name: wordsOf(text, span), certain: true }] : []
    })
  })
}

/** Not behind the name of a person, nor of an event. */
function explainedIn(text: string): RegExpExecArray[] {
  const { givenNames } = lexicon()
  return [...text.matchAll(explained)].filter(({ 1: name = '' }) => {
    const words = name.split(/\s+/)
    return !givenNames.has(fold(words[0] ?? '')) && !words.some(each => eventHeads[each.toLowerCase()])
  })
}

/** A name of its own begins with no post and no ordinary noun of a body, and is no place and no month. */
function isOwnName(text: string, span: Span): boolean {
  const found = wordsOf(text, span)
  const { countries, cities, demonyms } = lexicon()
  const first = found.split(' ')[0] ?? ''
  return (
    found.length > 2 &&
    !/\n\s*\n/.test(text.slice(span.start, span.end)) &&
    !heads.has(first) &&
    !countries.has(found) &&
    !cities.has(found) &&
    !demonyms.has(first) &&
    !/^(?:Mr|Mrs|Ms|Dr|Prof|The|This|He|She|It|In|On|At|No|I|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u.test(
      first,
    )
  )
}
