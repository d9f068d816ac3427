import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const paid = '(?:funded|financed|supported|sponsored|backed)'
const adjective = `(‹o\\d+›)(?:-|\\s(?=co-))(?:co-)?(${paid}|led|run|implemented)`
const noun = '(?:projects?|programmes?|programs?|initiatives?|partnerships?|campaigns?|consorti(?:um|a))'
const projects = '(?:the\\s+)?"?‹j\\d+›"?(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)"?‹j\\d+›"?)*'

/** "three ‹o1›-funded projects, ‹j2›, ‹j3› and ‹j4›", "the ‹o1›-led ‹j2› project" */
const inFront = pattern(
  `${adjective}\\s+(?:(?!and\\b)[\\p{L}\\d-]+\\s+){0,3}?(?:${noun}(?:,|:|\\s+\\(|\\s+[–—-])?\\s*)?(${projects})`,
  'gu',
)
/** "‹j1› and ‹j2›, two ‹o3›-funded projects", "‹j1› is an ‹o2›-funded project", "‹j1› is ‹o2›-funded" */
const behind = pattern(
  `(${projects})(?:\\s*\\([^()]{2,40}\\))?(?:\\s+${noun})?(?:,|\\s+(?:is|are|was|were))\\s+(?:(?:an?|the|all|both|two|three|four|five|\\d)\\s+)?(?:(?!and\\b)[\\p{L}\\d-]+\\s+){0,2}?${adjective}(?![\\p{L}])`,
  'gu',
)

/** "three projects funded by ‹o1› (‹j2›, ‹j3› and ‹j4›)" */
const listed = pattern(
  `\\b${noun}\\s+(?:co-)?(${paid}|led|run|implemented)\\s+by\\s+(?:the\\s+)?(‹o\\d+›)(?:,|:|\\s+\\(|\\s+[–—-])\\s*(${projects})`,
  'gu',
)

/** Bodies that an adjective made of their name ties to projects, "EU-funded", or that pay for several in a list. */
export function payersIn(sentence: Sentence): Fact[] {
  const { code } = sentence
  if (!code.includes('‹o') || !code.includes('‹j')) return []
  const found = [
    ...[...code.matchAll(inFront)].map(match => ({ match, body: match[1], how: match[2], list: match[3] })),
    ...[...code.matchAll(listed)].map(match => ({ match, body: match[2], how: match[1], list: match[3] })),
    ...[...code.matchAll(behind)].map(match => ({ match, body: match[2], how: match[3], list: match[1] })),
  ]
  return found.flatMap(({ match, body = '', how = '', list = '' }) => {
    const subject = sentence.figureAt(body)
    const role = pattern(`^${paid}$`, 'u').test(how) ? 'FUNDER' : 'LEAD'
    const span = sentence.span(match.index, match.index + match[0].length)
    return [...list.matchAll(/‹j\d+›/g)].flatMap(([sign]): Fact[] => {
      const object = sentence.figureAt(sign)
      return subject && object ? [{ predicate: 'INVOLVED_IN', subject, object, qualifiers: { role }, span, rule: 'project by name' }] : []
    })
  })
}
