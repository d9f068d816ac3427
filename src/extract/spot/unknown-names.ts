import { fold } from '../../model/fold.ts'
import { lexicon } from '../lexicon.ts'
import { isNameWord, type Token } from '../tokens.ts'
import { honorifics, organizationHeads, postHeads } from '../words.ts'
import { isWorldRegion } from '../world-regions.ts'
import { notOrganizations } from './known-bodies.ts'
import { type Covered, type Spot, wordsOf } from './spot.ts'

const joint = /^(?:&|de|del|della|du|des|di|da|do|la|y|of|for)$/
const notNames = new Set(
  [...honorifics, ...postHeads.flatMap(post => post.split(/[\s-]/)), ...organizationHeads].map(word => word.toLowerCase()),
)
/** What stands in front of a place. */
const locative =
  /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ear|[Aa]round|[Oo]utside|[Tt]hroughout|[Aa]cross|[Vv]isited|[Rr]iver|[Ll]ake|[Nn]orth|[Ss]outh)\s+(?:the\s+)?$/u
const longest = 4
/** "Andean cooperatives" */
const adjective = /[aeiou]an\b|(?:ese|ish|ic|al)\s\p{Ll}{1,2}$/u

/**
 * Names that no rule knows and no dictionary holds: "Danida", "Tejido Vivo", "CoopCycle". Behind "in" or another place they are places,
 * else mostly bodies; each stays only where a sentence says something of it.
 */
export function unknownNames(text: string, blocks: readonly (readonly Token[])[], covered: Covered, known: readonly Spot[]): Spot[] {
  const ends = new Set(known.filter(({ kind }) => kind === 'Place').map(({ end }) => end))
  const bodies = new Map(known.filter(({ kind }) => kind === 'Organization').map(body => [body.end, body]))
  return blocks.flatMap(tokens => {
    const spots: Spot[] = []
    for (let at = 0; at < tokens.length; at++) {
      const last = runEnd(text, tokens, at, covered)
      if (last === null) continue
      const run = tokens.slice(at, last + 1)
      at = last
      const own = (run[0] as Token).start
      // "GIE Mbanne Gui", "Oxfam Novib"
      const start = text.charAt(own - 1) === ' ' ? (bodies.get(own - 1)?.start ?? own) : own
      const end = (run.at(-1) as Token).end - (/['’]s?$/.exec((run.at(-1) as Token).text)?.[0].length ?? 0)
      if (!isStrange(run) || (run.length === 1 && adjective.test(text.slice(start, end + 3).replace(/[^\p{L} ].*$/su, '')))) continue
      if (isWorldRegion(wordsOf(text, { start, end }))) continue
      const before = text.slice(Math.max(0, start - 20), start)
      const gap = /(?:,\s+|,?\s+and\s+)$/.exec(before)?.[0].length ?? 0
      const isPlace = locative.test(before) || (gap > 0 && ends.has(start - gap))
      if (isPlace) ends.add(end)
      spots.push({
        kind: isPlace ? 'Place' : 'Organization',
        start,
        end,
        name: wordsOf(text, { start, end }),
        certain: false,
        guessed: true,
      })
    }
    return spots
  })
}

/** Where the run of capitalised words that begins at a token ends; null where none begins. */
function runEnd(text: string, tokens: readonly Token[], at: number, covered: Covered): number | null {
  const part = (token: Token | undefined): token is Token => token !== undefined && isNameWord(token) && !covered.touches(token)
  if (!part(tokens[at])) return null
  let end = at
  for (;;) {
    const gap = (a: Token | undefined, b: Token | undefined) =>
      a && b && !/\n/.test(text.slice(a.end, b.start)) ? text.slice(a.end, b.start) : '\n'
    if (/['’]s?$/.test(tokens[end]?.text ?? '')) return end
    if (part(tokens[end + 1]) && gap(tokens[end], tokens[end + 1]) === ' ') end++
    else if (joint.test(tokens[end + 1]?.text ?? '') && part(tokens[end + 2]) && gap(tokens[end], tokens[end + 2]).length < 12) end += 2
    else return end
  }
}

/** Whether a run holds a word of no dictionary, and none by which it would be a person, a place, a post or a known noun. */
function isStrange(run: readonly Token[]): boolean {
  const { givenNames, familyNames, cities, countries, demonyms, isWord } = lexicon()
  const words = run.filter(({ kind, shape }) => kind === 'word' && shape !== 'lower').map(({ text }) => text.replace(/['’]s?$/, ''))
  if (words.length === 0 || words.length > longest) return false
  if (
    words.some(
      word =>
        word
          .toLowerCase()
          .split('-')
          .some(part => notNames.has(part) || notNames.has(part.replace(/s$/, ''))) ||
        notOrganizations.has(word) ||
        demonyms.has(word) ||
        /\d{3}/.test(word),
    )
  )
    return false
  // "Hilos del Sur": what a name of several words ends in may be a town elsewhere.
  const joined = run.some(({ kind, shape }) => kind === 'word' && shape === 'lower')
  const isPlace = (word: string) => !joined && (cities.has(word) || countries.has(word))
  if (words.some(word => givenNames.has(fold(word)) || familyNames.has(fold(word)) || isPlace(word))) return false
  return words.some(word => word.length > 2 && /\p{Ll}/u.test(word) && !isWord(word) && !word.split('-').every(part => isWord(part)))
}
