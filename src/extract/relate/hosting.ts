import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { bodiesListed, countedBodies, listOfBodies } from './listed.ts'
import type { Mint } from './posts.ts'
import type { Sentence } from './sentence.ts'

/** In what part a body stands behind an event. */
export type OrganizingRole = 'ORGANIZER' | 'HOST' | 'PARTNER'

const verb =
  '(?:co-?)?(?:organi[sz](?:ed|es|e|ing)|host(?:ed|s|ing)?|conven(?:ed|es|e|ing)|held|holds?|hold|ran|runs?|run|arranged?|prepared?|staged?|conducted|sponsored|launched|initiated|called together|put together|put on|puts? on|set up)'
const together =
  '(?:jointly|together|hand in hand|side by side|in (?:close )?(?:collaboration|partnership|cooperation|co-operation|association|conjunction))\\s+with'

const noun =
  '(?:conference|webinar|symposium|session|forum|seminar|workshop|academy|event|training|course|roundtable|round table|panel|consultation|dialogue|debate|summit|meeting|congress)'
const auxiliary = '(?:(?:also|jointly|have|has|had|will|then|together|recently|again)\\s+){0,2}'

/** A construction that ties a list of bodies, its first group, to the event that is spoken of. */
interface Tie {
  readonly words: RegExp
  /** Without a part of its own it is that of the word which the second group holds. */
  readonly role?: OrganizingRole
  /** What stands in every sentence that it finds; this tells much faster that it finds nothing. */
  readonly needs?: RegExp
  /** Nobody but bodies can stand there, so that none of them need be known. */
  readonly sure?: true
}

/** A list of bodies with what follows it. */
function listBefore(rest: string, role?: OrganizingRole): Tie {
  return { words: pattern(`(${listOfBodies})${rest}`, 'gu'), needs: pattern(rest, 'u'), ...(role && { role }) }
}

const ties: readonly Tie[] = [
  // "hosted by Wool & More"
  {
    words: pattern(
      `\\b(?:co-?)?(?:organi[sz]ed|hosted|convened)(?:\\s+(?:jointly|together|on ‹d\\d+›|in ‹l\\d+›)){0,2}\\s+by\\s+(${listOfBodies})`,
      'gu',
    ),
    role: 'ORGANIZER',
    sure: true,
  },
  {
    words: pattern(`\\b(?:co-?)?(?:organi[sz]ed|hosted|convened)\\s[^.;]{0,160}?\\b${together}\\s+(${listOfBodies})`, 'gu'),
    role: 'PARTNER',
    sure: true,
  },
  // "‹o1› is home to ‹e2›", "‹o1› opened its doors to ‹e2›"
  listBefore(
    `\\s+(?:also\\s+)?(?:(?:is|was|were|will\\s+be|became)\\s+(?:the\\s+)?(?:home|host|venue)\\s+(?:to|of|for)|(?:plays?|played)\\s+host\\s+to|opened\\s+its\\s+doors\\s+(?:to|for))\\s+(?=(?:the|its)?\\s*"?‹e\\d+›)`,
    'HOST',
  ),
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
  listBefore(`,?\\s+(?:have\\s+|has\\s+|had\\s+|will\\s+)?(?:jointly\\s+)?${verb},\\s+(?:${together}|with)\\s`, 'ORGANIZER'),
  // "‹j1› and ‹j2›, two projects of the region, held ‹e3›"
  {
    words: pattern(`(${countedBodies})[,)]\\s+${auxiliary}${verb}(?![\\p{L}]|\\s+by\\b)`, 'gu'),
    role: 'ORGANIZER',
    needs: pattern(`[,)]\\s+${auxiliary}${verb}`, 'u'),
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
    words: pattern(`\\bwith\\s+(${listOfBodies})\\s+as\\s+(?:its\\s+|the\\s+|a\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}(?:co-?)?hosts?\\b`, 'gu'),
    role: 'HOST',
  },
  {
    words: pattern(
      `\\bwith\\s+(${listOfBodies})\\s+as\\s+(?:its\\s+|the\\s+|a\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}(?:co-?)?(?:organi[sz]ers?|partners?)\\b`,
      'gu',
    ),
    role: 'PARTNER',
  },
  // "Three organizers stood behind it: ‹o1›, ‹o2› and ‹o3›"
  { words: pattern(`\\b(?:organi[sz]ers|conveners|hosts)\\b[^.;:‹]{0,40}:\\s+(${listOfBodies})`, 'giu'), role: 'ORGANIZER' },
  // "Its hosts, ‹o1› and ‹o2›, …", "At the invitation of ‹o1›", "Behind it stood ‹o1›"
  { words: pattern(`\\b(?:organi[sz]ers|conveners|hosts),\\s+(${listOfBodies}),`, 'gu'), role: 'ORGANIZER' },
  { words: pattern(`\\b[Aa]t\\s+the\\s+(?:joint\\s+)?invitation\\s+of\\s+(${listOfBodies})`, 'gu'), role: 'ORGANIZER' },
  {
    words: pattern(
      `\\b[Bb]ehind\\s+(?:it|(?:the|this)\\s+${noun}|(?:the\\s+)?"?‹e\\d+›"?)\\s+(?:stood|stand|were|was|are|is)\\s+(${listOfBodies})`,
      'gu',
    ),
    role: 'ORGANIZER',
  },
  // "the webinar ‹e1›, an initiative of ‹o1›", "‹e1› was the idea of ‹o1›"
  {
    words: pattern(
      `‹e\\d+›"?(?:\\s*\\([^()]{0,30}\\)|(?:\\s+(?:on|in|at|of)\\s+‹[dl]\\d+›){1,2})?(?:,|\\s+(?:is|was))\\s+(?:an?|the)\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:idea|initiative|effort|undertaking|project|production|creation|brainchild|work)\\s+(?:of|by)(?:\\s+[\\p{Ll}\\d-]+){0,3}:?\\s+(${listOfBodies})`,
      'gu',
    ),
    role: 'ORGANIZER',
  },
  // "‹o1› and ‹o2› organised it", "‹o1› was behind ‹e2›"
  listBefore(`,?\\s+${auxiliary}${verb}\\s+(?:it|them)\\b`, 'ORGANIZER'),
  listBefore(`\\s+(?:was|were|is|are|stood|stands?)\\s+(?:also\\s+)?behind\\s+(?=[^.;‹]{0,40}‹e\\d+›|it\\b)`, 'ORGANIZER'),
  // "‹o1›, ‹o2› and ‹o3› were the organisers", "‹o1› was co-host"
  listBefore(
    `,?\\s+(?:was|were|is|are|had been|acted as|served as)\\s+(?:(?:the|its|an?|also|your|our)\\s+){0,2}(?:(?:local|joint|main|lead|leading|principal|chief|overall|two|three)\\s+)?(?:co-?)?(hosts?|organi[sz]ers?|conveners?|partners?)(?=[.,;]|$|\\s+(?:of\\s+(?:(?:the|this)\\s+${noun}|(?:the\\s+)?"?‹e\\d+›)|and\\b))`,
  ),
  // "‹o1› and ‹o2› took care of the organization"
  listBefore(
    `\\s+${auxiliary}(?:shared|took\\s+(?:care|charge)\\s+of|(?:was|were|is|are)\\s+(?:in\\s+charge\\s+of|responsible\\s+for|entrusted\\s+with)|took\\s+on|looked\\s+after|saw\\s+to)\\s+(?:the|its)\\s+(?:organi[sz]ation|preparations?|hosting|logistics|programme)\\b`,
    'ORGANIZER',
  ),
  // "‹o1›, in collaboration with ‹o2›, held ‹e3›", "‹o1› teamed up with ‹o2›"
  listBefore(`,\\s+${together}\\s+[^.;]{3,120}?,\\s+${auxiliary}${verb}(?![\\p{L}])`, 'ORGANIZER'),
  { words: pattern(`,\\s+${together}\\s+(${listOfBodies}),\\s+${auxiliary}${verb}(?![\\p{L}])`, 'gu'), role: 'PARTNER' },
  listBefore(`\\s+${auxiliary}(?:teamed\\s+up|joined\\s+forces|joined\\s+hands|partnered|cooperated|collaborated)\\s+with\\s`, 'ORGANIZER'),
  {
    words: pattern(
      `\\b(?:teamed\\s+up|joined\\s+forces|joined\\s+hands|partnered|cooperated|collaborated)\\s+with\\s+(${listOfBodies})`,
      'gu',
    ),
    role: 'PARTNER',
  },
  // "‹o1› had invited to ‹e2›", "‹o1› brought 90 people together for ‹e2›"
  listBefore(
    `\\s+${auxiliary}(?:invited|welcomed|received|called|summoned|brought|gathered|assembled|convened|united)\\s+(?:[^.;‹]{0,60}?(?:‹d\\d+›\\s+)?)?(?:to|for|at|in)\\s+(?=(?:an?|the|its|their)?\\s*(?:[\\p{L}\\d-]+\\s+){0,4}"?‹e\\d+›)`,
    'ORGANIZER',
  ),
  // "‹o1› and ‹o2› took stock in a webinar, ‹e3›": a webinar that they take part in is not one of theirs
  listBefore(
    `\\s+${auxiliary}(?!(?:took|take|takes)\\s+part|particip|attend|spoke|was|were|is|are|joined)\\p{Ll}+\\s+(?:[^.;‹,]{0,60}\\s)?(?:in|at|with|through|during)\\s+(?:an?|another|its|their)\\s+(?:[\\p{Ll}-]+\\s+){0,3}${noun}(?:\\s+(?:called|entitled|titled|on))?,?\\s+(?="?‹e\\d+›)`,
    'ORGANIZER',
  ),
  // "‹o1› will have its first ‹e2›"
  listBefore(`\\s+(?:will|is\\s+to|plans\\s+to|intends\\s+to)\\s+have\\s+(?:its|a|an)\\s+(?=(?:\\p{Ll}+\\s+)?"?‹e)`, 'ORGANIZER'),
  // "thanked ‹o1› for hosting the meeting", "‹o1› helped to prepare it", "had been organised with ‹o1›"
  {
    words: pattern(
      `\\bthank(?:ed|s|ing)?\\s+(?:went\\s+)?(?:to\\s+)?(${listOfBodies})\\s+for\\s+(?:its\\s+|their\\s+)?(?:kindly\\s+|having\\s+)?(host|organi[sz]|conven)\\p{Ll}*(?![^.;‹]{0,30}\\bnext)`,
      'gu',
    ),
  },
  listBefore(`\\s+${auxiliary}help(?:ed|s)?\\s+(?:to\\s+)?(?:prepare|organi[sz]e|run|hold|set\\s+up|put\\s+on|host)\\b`, 'PARTNER'),
  { words: pattern(`\\b(?:been|was|were|is)\\s+${verb}\\s+with\\s+(${listOfBodies})`, 'gu'), role: 'PARTNER' },
  // "‹o1› joined them as a partner"
  listBefore(
    `\\s+(?:also\\s+)?joined(?:\\s+(?:them|it|in|the organi[sz]ers))?\\s+as\\s+(?:an?\\s+)?(?:co-?)?(?:partners?|organi[sz]ers?|hosts?)\\b`,
    'PARTNER',
  ),
  // "‹o1› and its African member ‹o2› ran a workshop of their own", "‹o1› invited everybody to ‹e2›"
  listBefore(`\\s+${auxiliary}${verb}\\s+(?:an?|the|its|their|this)\\s+(?:[\\p{Ll}-]+\\s+){0,3}${noun}\\b`, 'ORGANIZER'),
]
/** "‹e1› that Oikocredit organises in ‹l2›" */
const relative = pattern(
  `(‹e\\d+›|\\b[Tt]he (?:meeting|webinar|conference|workshop|event|seminar|session|forum|symposium|course|training|academy|summit|side event|panel|dialogue))"?,?\\s+(?:which|that)\\s+(${listOfBodies}|\\p{Lu}[\\p{L}\\p{N}.&'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.&'-]*){0,4})\\s+(?:(?:is|are|will|has|have|had|also|jointly)\\s+){0,2}${verb}(?:[^.;‹]{0,30}\\b(?:with|${together})\\s+(${listOfBodies}))?`,
  'gu',
)
/** "‹e1›, which it organised with ‹o2›" */
const itself = pattern(
  `(‹e\\d+›)"?,?\\s+(?:which|that)\\s+(?:it|they)\\s+${auxiliary}${verb}(?:[^.;‹]{0,30}\\b(?:with|${together})\\s+(${listOfBodies}))?`,
  'gu',
)
/** "the Alliance's Global Conference ‹e1›" */
const owner =
  /(‹o\d+›)(?:\s*\(‹o\d+›\))?'s?\s+(?:(?:own|annual|first|second|third|fourth|fifth|last|latest|next|new|global|regional|online|\d+(?:st|nd|rd|th))\s+){0,2}(?:(?:conference|webinar|seminar|workshop|congress|forum|symposium|course|academy|summit|debate|dialogue|meeting),\s+)?"?(‹e\d+›)/gu

/** Without one of these words nobody organizes anything. */
const happening =
  /organi[sz]|[Hh]ost|conven|\bh[eo]ld|\b[Rr][au]n|arrang|prepar|staged|conduct|sponsor|launch|initiat|idea|effort|undertaking|creation|production|brainchild|\bwork\s+(?:of|by)|\bdoors\b|\bhome\s+(?:to|of)|venue|called|put together|put on|puts on|set up|partner|\b[Jj]oin|common|shared|[Bb]ehind|'s\s+\p{Ll}+\s+\p{Ll}+,|invit|welcomed|gather|assembled|brought|thank|help|teamed|collaborat|\b(?:in|at|with|through|during|have)\s+(?:an?|its|their)\s|'s?\s+(?:\p{Ll}+\s+)?"?‹e/u

/** Who organized, hosted or joined in an event, in whatever voice and order a sentence says so. `event` is the one spoken of. */
export function hostsIn(sentence: Sentence, event: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const events = sentence.signs('e')
  const facts: Fact[] = []
  if (!happening.test(code)) return facts
  // "Next meeting: Tokyo, at the invitation of ‹o1›"
  if (events.length === 0 && /^[^\p{L}]*Next\b/u.test(code)) return facts
  const add = (from: number, list: string, target: Figure | null | undefined, role: OrganizingRole, to: number) => {
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
  // Without a name that is known a list may be anything.
  const known = /‹[oj]/.test(code)
  const possible = ties.filter(({ needs, sure }) => (sure || known) && needs?.test(code) !== false)
  for (const { words, role: fixed, sure } of possible)
    for (const match of code.matchAll(words)) {
      const list = match[1] ?? ''
      const role = fixed ?? organizingRole(match[2] ?? '')
      if (!sure && !/‹[oj]/.test(list)) continue
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
  // "‹o1› was pleased with ‹e2›, which it held with ‹o3›"
  for (const match of code.matchAll(itself)) {
    const body = sentence.signs('o').findLast(({ end }) => end <= match.index)
    const end = match.index + match[0].length
    if (body) add(body.at, body.sign, sentence.figureAt(match[1] ?? ''), 'ORGANIZER', end)
    if (body && match[2]) add(end - match[2].length, match[2], sentence.figureAt(match[1] ?? ''), 'PARTNER', end)
  }
  for (const match of code.matchAll(owner))
    add(match.index, match[1] ?? '', sentence.figureAt(match[2] ?? ''), 'ORGANIZER', match.index + match[0].length)
  return facts
}

/** The part that a label such as "Hosted by" gives. */
export function organizingRole(word: string): OrganizingRole {
  return /host/i.test(word) ? 'HOST' : /partner|collab|operation with|sponsor/i.test(word) ? 'PARTNER' : 'ORGANIZER'
}

const label =
  /^\s*(?:(?:Local|Main|Lead|Joint|Co|Principal|Institutional)[\s-]+)?(Organi[sz](?:ers?|ed by|ation|ing (?:institutions|partners|committee))|Co-?organi[sz](?:ers?|ed by)|(?:Co-?)?[Hh]ost(?:s|ed by)?|Conven(?:ers?|ors?|ed by)|Partners?|(?:Co-?)?[Ss]ponsor(?:s|ed by)|In (?:partnership|collaboration|cooperation|co-operation) with|Jointly organi[sz]ed by)\s*:?\s+/

/** '… side event "‹e1›" (‹o2› + ‹o3›)', '"‹e1›" - ‹o2› and ‹o3›': the bodies alone behind an event in a line. */
const beside = pattern(
  `(‹e\\d+›)["”]?\\s*(?:[–—|-]\\s+|\\(\\s*)((?:the\\s+)?‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?(?:(?:,|\\s+and|\\s*[+/&])\\s+(?:the\\s+)?‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?)*)\\s*\\)?\\s*$`,
  'u',
)

/** Whose event a line announces that ends in bodies. */
export function hostsBeside(sentence: Sentence, mint: Mint): Fact[] {
  const match = sentence.block.kind === 'paragraph' ? null : beside.exec(sentence.code)
  const [whole = '', sign = '', list = ''] = match ?? []
  const object = sentence.figureAt(sign)
  if (!match || !object) return []
  const from = match.index + whole.indexOf(list, sign.length)
  const span = sentence.span(match.index, match.index + whole.length)
  return bodiesListed(sentence, from, from + list.length, mint).map(subject => ({
    predicate: 'ORGANIZED',
    subject,
    object,
    qualifiers: { role: 'ORGANIZER' },
    span,
    rule: 'organizing by label',
  }))
}

/** The bodies of a line of a programme with such a label: "Local hosts: University of Turin; Hosei College (HC)". */
export function hostsLabelled(sentence: Sentence, event: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const match = sentence.block.kind === 'paragraph' ? null : label.exec(code)
  if (!match || !event) return []
  const end = code.search(/‹p\d+›|\.\s|$/)
  const role = organizingRole(match[1] ?? '')
  return bodiesListed(sentence, match[0].length, end, mint).map(body => ({
    predicate: 'ORGANIZED',
    subject: body,
    object: event,
    qualifiers: { role },
    span: sentence.span(0, end),
    rule: 'organizing by label',
  }))
}
