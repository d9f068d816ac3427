import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { bodiesListed, listOfBodies } from './listed.ts'
import type { Mint } from './posts.ts'
import type { Sentence } from './sentence.ts'

type Role = 'ORGANIZER' | 'HOST' | 'PARTNER'

const verb =
  '(?:co-?)?(?:organi[sz](?:ed|es|e|ing)|host(?:ed|s|ing)?|conven(?:ed|es|e|ing)|held|holds?|hold|ran|runs?|run|arranged?|prepared?|staged?|conducted|sponsored|launched|put together|set up)'
const together = '(?:jointly|together|in (?:close )?(?:collaboration|partnership|cooperation|co-operation|association|conjunction))\\s+with'

/** A construction that ties a list of bodies, its first group, to the event that is spoken of. */
interface Tie {
  readonly words: RegExp
  readonly role: Role
}

const ties: readonly Tie[] = [
  // "held by ‹o1› with Harrow Publishing", "co-hosted by ‹o1›, a committee of ‹o2›, and by ‹o3›"
  {
    words: pattern(`\\b${verb}(?:\\s+(?:jointly|together|online|on ‹d\\d+›|in ‹l\\d+›)){0,2}\\s+by\\s+(${listOfBodies})`, 'gu'),
    role: 'ORGANIZER',
  },
  { words: pattern(`\\b${verb}\\s+(?:\\p{Ll}+\\s+)?by\\s[^.;]*?,?\\s+and\\s+by\\s+(${listOfBodies})`, 'gu'), role: 'ORGANIZER' },
  {
    words: pattern(
      `\\b${verb}\\s+(?:\\p{Ll}+\\s+)?by\\s[^.;]*?\\bwith\\s+(?!(?:the\\s+)?(?:support|financial|funding|help))(${listOfBodies})`,
      'gu',
    ),
    role: 'PARTNER',
  },
  // "‹o1› prepared the week jointly with ‹o2›", "‹o1› had co-organised, with ‹o2› and ‹o3›, the Forum ‹e4›"
  { words: pattern(`\\b${verb}(?![\\p{L}])[^.;‹]{0,60}\\b(?:${together}|,\\s+with)\\s+(${listOfBodies})`, 'gu'), role: 'PARTNER' },
  { words: pattern(`\\b${verb},\\s+(?:${together}|with)\\s+(${listOfBodies})`, 'gu'), role: 'PARTNER' },
  {
    words: pattern(
      `(${listOfBodies}),?\\s+(?:have\\s+|has\\s+|had\\s+|will\\s+)?(?:jointly\\s+)?${verb},\\s+(?:${together}|with)\\s`,
      'gu',
    ),
    role: 'ORGANIZER',
  },
  // "Joint event of ‹o1›, ‹o2› and AB InBev"
  {
    words: pattern(
      `\\b(?:[Jj]oint|common|shared)\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:event|webinar|conference|initiative|workshop|session|seminar|meeting|panel|forum)\\s+(?:of|by|between)\\s+(${listOfBodies})`,
      'gu',
    ),
    role: 'ORGANIZER',
  },
  // "with ‹o1› as its host"
  {
    words: pattern(`\\bwith\\s+(${listOfBodies})\\s+as\\s+(?:its\\s+|the\\s+|a\\s+)?(?:local\\s+)?(?:co-?)?hosts?\\b`, 'gu'),
    role: 'HOST',
  },
  {
    words: pattern(`\\bwith\\s+(${listOfBodies})\\s+as\\s+(?:its\\s+|the\\s+|a\\s+)?(?:co-?)?(?:organi[sz]ers?|partners?)\\b`, 'gu'),
    role: 'PARTNER',
  },
  // "Three organizers stood behind it: ‹o1›, ‹o2› and ‹o3›"
  { words: pattern(`\\b(?:organi[sz]ers|conveners|hosts|partners)\\b[^.;:‹]{0,40}:\\s+(${listOfBodies})`, 'giu'), role: 'ORGANIZER' },
  // "‹o1› joined them as a partner"
  {
    words: pattern(
      `(${listOfBodies})\\s+(?:also\\s+)?joined(?:\\s+(?:them|it|in|the organi[sz]ers))?\\s+as\\s+(?:an?\\s+)?(?:co-?)?(?:partners?|organi[sz]ers?|hosts?)\\b`,
      'gu',
    ),
    role: 'PARTNER',
  },
  // "‹o1› and its African member ‹o2› ran a workshop of their own", "‹o1› invited everybody to ‹e2›"
  {
    words: pattern(
      `(${listOfBodies})\\s+(?:(?:also|jointly|have|has|had|will|then|together)\\s+){0,2}${verb}\\s+(?:an?|the|its|their|this)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:conference|webinar|symposium|session|forum|seminar|workshop|academy|event|training|course|roundtable|round table|panel|consultation|dialogue|debate|summit)\\b`,
      'gu',
    ),
    role: 'ORGANIZER',
  },
]
/** "‹e1› that Oikocredit organises in ‹l2›" */
const relative = pattern(
  `(‹e\\d+›|\\b[Tt]he (?:meeting|webinar|conference|workshop|event|seminar|session|forum|symposium|course|training|academy|summit|side event|panel|dialogue))"?,?\\s+(?:which|that)\\s+(${listOfBodies}|\\p{Lu}[\\p{L}\\p{N}.&'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.&'-]*){0,4})\\s+(?:(?:is|are|will|has|have|had|also|jointly)\\s+){0,2}${verb}(?:[^.;‹]{0,30}\\b(?:with|${together})\\s+(${listOfBodies}))?`,
  'gu',
)
/** "the Alliance's Global Conference ‹e1›" */
const owner = /(‹o\d+›)(?:\s*\(‹o\d+›\))?'s?\s+(?:own\s+|annual\s+|first\s+|global\s+|regional\s+)?"?(‹e\d+›)/gu

/** Without one of these words nobody organizes anything. */
const happening =
  /organi[sz]|[Hh]ost|conven|\bh[eo]ld|\b[Rr][au]n|arrang|prepar|staged|conduct|sponsor|launch|put together|set up|partner|\b[Jj]oint|common|shared|'s?\s+(?:\p{Ll}+\s+)?"?‹e/u

/** Who organized, hosted or joined in an event, in whatever voice and order a sentence says so. `event` is the one spoken of. */
export function hostsIn(sentence: Sentence, event: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const events = sentence.signs('e')
  const facts: Fact[] = []
  if (!happening.test(code)) return facts
  const add = (from: number, list: string, target: Figure | null | undefined, role: Role, to: number) => {
    if (target)
      for (const body of bodiesListed(sentence, from, from + list.length, mint))
        facts.push({
          predicate: 'ORGANIZED',
          subject: body,
          object: target,
          qualifiers: { role },
          span: sentence.span(from, to),
          rule: 'organizing',
        })
  }
  for (const { words, role } of ties)
    for (const match of code.matchAll(words)) {
      const list = match[1] ?? ''
      // Without a name that is known a list may be anything.
      if (!list.includes('‹o')) continue
      const from = match.index + match[0].lastIndexOf(list)
      const end = match.index + match[0].length
      const project = sentence.signs('j').findLast(sign => sign.end <= match.index)
      const before = events.findLast(sign => sign.end <= match.index + 2)
      if (project && (!before || before.end < project.end)) continue
      const behind = events.find(sign => sign.at >= match.index)
      const near = before && !/[.;]\s/.test(code.slice(before.end, match.index)) ? before : behind
      add(from, list, near?.figure ?? event, role, end)
    }
  for (const match of code.matchAll(relative)) {
    const [whole, sign = '', list = '', further] = match
    const end = match.index + whole.length
    add(match.index + whole.indexOf(list, sign.length), list, sign.startsWith('‹') ? sentence.figureAt(sign) : event, 'ORGANIZER', end)
    if (further) add(end - further.length, further, sign.startsWith('‹') ? sentence.figureAt(sign) : event, 'PARTNER', end)
  }
  for (const match of code.matchAll(owner))
    add(match.index, match[1] ?? '', sentence.figureAt(match[2] ?? ''), 'ORGANIZER', match.index + match[0].length)
  return facts
}

const label =
  /^\s*(?:(?:Local|Main|Lead|Joint|Co|Principal|Institutional)[\s-]+)?(Organi[sz](?:ers?|ed by|ation|ing (?:institutions|partners|committee))|Co-?organi[sz](?:ers?|ed by)|(?:Co-?)?[Hh]ost(?:s|ed by)?|Conven(?:ers?|ors?|ed by)|Partners?|(?:Co-?)?[Ss]ponsor(?:s|ed by)|In (?:partnership|collaboration|cooperation|co-operation) with|Jointly organi[sz]ed by)\s*:?\s+/

/** The bodies of a line of a programme with such a label: "Local hosts: University of Turin; Hosei College (HC)". */
export function hostsLabelled(sentence: Sentence, event: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const match = sentence.block.kind === 'paragraph' ? null : label.exec(code)
  if (!match || !event) return []
  const end = code.search(/‹p\d+›|\.\s|$/)
  const role: Role = /host/i.test(match[1] ?? '')
    ? 'HOST'
    : /partner|collab|operation with|sponsor/i.test(match[1] ?? '')
      ? 'PARTNER'
      : 'ORGANIZER'
  return bodiesListed(sentence, match[0].length, end, mint).map(body => ({
    predicate: 'ORGANIZED',
    subject: body,
    object: event,
    qualifiers: { role },
    span: sentence.span(0, end),
    rule: 'organizing by label',
  }))
}
