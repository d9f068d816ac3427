import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { organizingRole } from './hosting.ts'
import type { Sentence } from './sentence.ts'
import type { Setting } from './setting.ts'

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = `(${numbers.filter(Boolean).join('|')}|\\d{1,2})`
const words = '(?:(?:‹o\\d+›(?:-|\\s(?=co-)))?[\\p{L}-]+\\s+){0,3}?'
const noun =
  '(projects|initiatives|organi[sz]ations|partners|programmes|networks|institutions|unions|federations|agencies|universities|associations)'
const list =
  '"?‹[oj]\\d+›"?(?:\\s*\\([^()]{2,40}\\))?(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)(?:the\\s+)?"?‹[oj]\\d+›"?(?:\\s*\\([^()]{2,40}\\))?)+'
const verb = '(?:co-?)?(?:organi[sz]ed|hosted|convened|held|run|ran|staged|arranged|prepared|launched)'

/** "three EU-funded projects, ‹j1›, ‹j2› and ‹j3›", "Two networks took part: ‹o1› and ‹o2›" */
const counted = pattern(`\\b${number}\\s+${words}${noun}(?:(?:\\s[^.;:,‹]{2,60})?:|,|\\s+[–—-]|\\s+\\()\\s*(?:the\\s+)?(${list})`, 'giu')
/** "‹j1›, ‹j2› and ‹j3›, three projects of the region" */
const summedUp = pattern(`(${list})(?:,|\\s+[–—-])\\s+(?:all\\s+)?${number}\\s+${words}${noun}\\b`, 'giu')
/** "organized by three projects", "the three networks organized" */
const named = [
  pattern(`\\b(${verb})(?:\\s+jointly)?\\s+by\\s+(?:the\\s+)?${number}\\s+${words}${noun}\\b(?!\\s*[,:(]\\s*(?:the\\s+)?"?‹[oj])`, 'giu'),
  pattern(`\\b()(?:the\\s+)?${number}\\s+${words}${noun}\\s+(?:(?:jointly|together|had|have|also)\\s+){0,2}${verb}(?!\\s+by)\\b`, 'giu'),
]

/** Bodies that a text counts in one sentence and lists in another: "organized by three networks", where "three networks, ‹o1›, …" tells which. */
export function organizersCounted(sentences: readonly Sentence[], settingOf: (sentence: Sentence) => Setting): Fact[] {
  const lists = new Map(sentences.flatMap(sentence => [...listsIn(sentence)]))
  if (lists.size === 0) return []
  return sentences.flatMap(sentence =>
    named.flatMap(words =>
      [...sentence.code.matchAll(words)].flatMap(({ index, 0: whole, 1: how = '', 2: count = '', 3: what = '' }): Fact[] => {
        const { any, event } = settingOf(sentence)
        const events = sentence.signs('e')
        const beside = how === '' ? events.find(({ at }) => at > index) : events.findLast(({ end }) => end <= index)
        const object = beside?.figure ?? any ?? event
        const span = sentence.span(index, index + whole.length)
        return object
          ? (lists.get(keyOf(count, what)) ?? []).map(subject => ({
              predicate: 'ORGANIZED',
              subject,
              object,
              qualifiers: { role: organizingRole(how) },
              span,
              rule: 'organizing',
            }))
          : []
      }),
    ),
  )
}

/** The lists of a sentence that are as long as it says, by their number and noun. */
function listsIn(sentence: Sentence): [string, Figure[]][] {
  const { code } = sentence
  const found = [
    ...[...code.matchAll(counted)].map(match => ({ count: match[1], what: match[2], signs: match[3] })),
    ...[...code.matchAll(summedUp)].map(match => ({ count: match[2], what: match[3], signs: match[1] })),
  ]
  return found.flatMap(({ count = '', what = '', signs = '' }): [string, Figure[]][] => {
    const bodies = [...new Set([...signs.matchAll(/‹[oj]\d+›(?!\))/g)].flatMap(([sign]) => sentence.figureAt(sign) ?? []))]
    return bodies.length === numberOf(count) ? [[keyOf(count, what), bodies]] : []
  })
}

const numberOf = (count: string) => (/\d/.test(count) ? Number(count) : numbers.indexOf(count.toLowerCase()))
const keyOf = (count: string, what: string) => `${numberOf(count)} ${what.toLowerCase().replace('isation', 'ization')}`
