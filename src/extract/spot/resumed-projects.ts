import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'

const word = '\\p{Lu}[\\p{L}\\p{M}\\p{N}&’-]*\\p{L}'
const name = `(?<=(?:^|[.!?;:]\\s+|\\n\\s*))(${word}(?:\\s+${word}){0,4})`
const noun = '(?:project|programme|campaign|scheme)'
/** "Fairstart gave us a grant; it was an ILO programme." */
const told = new RegExp(
  `${name}\\s+\\p{Ll}+[^.;\\n]{3,120}[.;]\\s+(?:[Ii]t|[Tt]his)\\s+(?:is|was|had been)\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}(?![\\p{L}])`,
  'gu',
)
/** "Fairstart is the other. The EU finances it, the ILO carries it out." */
const carried = new RegExp(
  `${name}\\s+(?:is|was)\\s[^.;\\n]{3,80}[.;]\\s+[^.;\\n]{3,80}\\b(?:financ(?:es|ed)|fund(?:s|ed)|pa(?:ys|id) for|implement(?:s|ed)|carri(?:es|ed))\\s+it\\b`,
  'gu',
)

/** Projects that only the next sentence shows to be some: what is said to be a programme, financed or carried out. */
export function resumedProjects(text: string): Span[] {
  const { countries, cities, isWord } = lexicon()
  return [...text.matchAll(told), ...text.matchAll(carried)].flatMap((match): Span[] => {
    const found = match[1] ?? ''
    const words = found.split(/\s+/)
    const ordinary = words.every(each => isWord(each))
    return ordinary || countries.has(found) || cities.has(found) || /^(?:The|This|An?|It|Our|In|We)$/.test(words[0] ?? '')
      ? []
      : [{ start: match.index, end: match.index + found.length }]
  })
}
