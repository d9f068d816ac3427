import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { adjectival } from './listed.ts'
import type { Sentence } from './sentence.ts'

const org = `(?:‹o\\d+›${adjectival}\\s+)?‹[oj]\\d+›(?:\\s*\\(‹[ol]\\d+›\\))?(?:\\s+of\\s+(?:the\\s+)?‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?)?`
const list = `(?:the\\s+)?(?:(?:(?:‹o\\d+›(?:-|\\s(?=co-)))?[\\p{L}\\d-]+\\s+){0,4}(?:projects|initiatives|organi[sz]ations|partners|programmes|networks|institutions)[,:]\\s+)?${org}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s*\\/\\s*|\\s+as well as\\s+|\\s+with\\s+|,?\\s+together with\\s+|,\\s+through\\s+its\\s+[^,.;]{3,60},\\s+and\\s+)(?:its\\s+)?(?:the\\s+)?${org})*`
const organizes =
  '(?:co-?organi[sz](?:ed|es|e|ing)|organi[sz](?:ed|es|e|ing|er|ers)|hosted|co-?hosted|hosts|convened|convenes|held|holds|hold|ran|runs|arranged|set up|put together|launched|opened|opens|staged|offered|delivered|prepared|run|co-convened|conducted|celebrated|called|invited|will hold|will organi[sz]e|would hold|will host|puts? on|hosts?)'

/** Who organized, hosted, joined in or paid for an event. */
export function organizersIn(
  sentence: Sentence,
  event: Figure | null,
  headed: boolean,
  base: Figure | null,
  lastBody: Figure | null,
): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  // Without a body or a pronoun for one nobody organizes.
  if (!/‹[oj]|\b(?:[Ii]t|[Tt]hey)\b/.test(code)) return facts
  const found = sentence.signs('e')
  const add = (signs: string, role: string, target: Figure | null | undefined, from: number, to: number, rule = 'organizing') => {
    if (!target) return
    for (const [sign] of signs
      .replaceAll(/\s+of\s+(?:the\s+)?‹o\d+›|,\s+through\s+its\s+[^,.;]+(?=,)/g, '')
      .matchAll(pattern(`‹[oj]\\d+›(?!\\)|${adjectival})`, 'gu'))) {
      const figure = sentence.figureAt(sign)
      if (figure && !facts.some(fact => fact.subject === figure && fact.object === target))
        facts.push({ predicate: 'ORGANIZED', subject: figure, object: target, qualifiers: { role }, span: sentence.span(from, to), rule })
    }
  }
  const nearestEvent = (at: number): Figure | null => {
    // "the ‹j1› project, run by ‹o1›" is no event's organizer.
    if (/‹j\d+›[^‹.;]{0,24}$/.test(code.slice(Math.max(0, at - 40), at))) return null
    const before = found.findLast(sign => sign.end <= at)
    const behind = found.find(sign => sign.at >= at)
    if (before && !/[.;]/.test(code.slice(before.end, at))) return before.figure
    return behind && behind.at - at < 200 ? behind.figure : (before?.figure ?? event)
  }
  // "organized by A and B in collaboration with C and with the support of D"
  for (const match of code.matchAll(
    pattern(
      `\\b(${organizes})(?:\\s+(?:and|&)\\s+\\w+)?(?:\\s+(?:jointly|online|virtually|together|on ‹d\\d+›|in ‹l\\d+›|last week|yesterday)){0,2}\\s+by\\s+(${list})`,
      'giu',
    ),
  )) {
    add(
      match[2] ?? '',
      /host/i.test(match[1] ?? '') ? 'HOST' : 'ORGANIZER',
      nearestEvent(match.index),
      match.index,
      match.index + match[0].length,
    )
  }
  const collaboration = pattern(
    `\\b(?:in\\s+(?:close\\s+)?(?:collaboration|partnership|cooperation|co-operation|association)\\s+with|with\\s+the\\s+(?:collaboration|participation|cooperation)\\s+of|in\\s+conjunction\\s+with|jointly\\s+with|together\\s+with|alongside)\\s+(${list})`,
    'giu',
  )
  for (const match of code.matchAll(collaboration)) {
    const before = code.slice(0, match.index)
    if (pattern(organizes, 'i').test(before) || /^\s*(?:and\s+)?in\s/i.test(code) || headed)
      add(match[1] ?? '', 'PARTNER', nearestEvent(match.index), match.index, match.index + match[0].length)
  }
  for (const match of code.matchAll(pattern(`\\bwith\\s+(${list})\\s+as\\s+(?:co-?)?(hosts?|organi[sz]ers?|partners?)`, 'giu')))
    add(
      match[1] ?? '',
      /host/.test(match[2] ?? '') ? 'HOST' : 'PARTNER',
      nearestEvent(match.index),
      match.index,
      match.index + match[0].length,
    )
  for (const match of code.matchAll(
    pattern(
      `\\bwith\\s+(?:the\\s+)?(?:financial\\s+)?(?:support|funding|contribution)\\s+(?:of|from)\\s+(${list})|\\b(?:funded|financed|sponsored|supported|paid for)\\s+by\\s+(${list})`,
      'giu',
    ),
  )) {
    if (/\b(?:project|programme|initiative)\b/i.test(code.slice(Math.max(0, match.index - 60), match.index))) continue
    const target = nearestEvent(match.index)
    if (target && (found.length > 0 || headed))
      add(match[1] ?? match[2] ?? '', 'FUNDER', target, match.index, match.index + match[0].length)
  }
  // "A and B organized the webinar ‹e1›", "which A organized on ‹d1›"
  for (const match of code.matchAll(
    pattern(
      `(${list})\\s+(?:(?:also|jointly|have|has|had|will|would|recently|again|then|together)\\s+){0,2}(${organizes})(?=\\s)(?!\\s+by\\b)`,
      'gu',
    ),
  )) {
    const tail = code.slice(match.index + match[0].length, match.index + match[0].length + 170)
    if (
      /^(?:called|invited|opened|offered|launched|celebrated|prepared|delivered)$/.test(match[2] ?? '') &&
      !/^\s+(?:its|the|a|an|their)?\s*(?:[\p{L}\d-]+\s+){0,4}"?‹e\d+›|^\s+(?:its|the|a)\s+(?:[\p{L}-]+\s+){0,3}(?:conference|webinar|symposium|session|meeting|forum|seminar|workshop|week|dialogue)\b/u.test(
        tail,
      )
    )
      continue
    const behind = /^[^.;]*?(‹e\d+›)/.exec(tail)
    const relative = /\b(?:which|that)\s+(?:the\s+)?$/.test(code.slice(0, match.index))
    const noun =
      /^\s+(?:on ‹d\d+›\s+)?(?:in ‹l\d+›\s+)?(?:the|a|an|its|their|this|another)\s+(?:[\p{L}-]+\s+){0,4}(?:conference|webinar|symposium|session|meeting|forum|seminar|workshop|academy|event|dialogue|side event|training|course|week|roundtable|panel|consultation)\b/u.test(
        tail,
      )
    const target = behind
      ? sentence.figureAt(behind[1] as string)
      : relative || noun
        ? (found.findLast(sign => sign.end <= match.index)?.figure ?? found.find(sign => sign.at > match.index)?.figure ?? event)
        : null
    add(match[1] ?? '', 'ORGANIZER', target, match.index, match.index + match[0].length + (behind?.[0].length ?? 0))
  }
  // "the ‹o1› conference ‹e1›", "‹o1›'s webinar ‹e1›"
  const named = code.matchAll(
    /(‹o\d+›)(?:'s?)?\s+(?:(?:high-level|international|regional|global|joint|annual|online|virtual|first|second|third)\s+){0,2}(?:conference|webinar|symposium|session|seminar|forum|workshop|meeting|course|academy|dialogue)s?(?:\s+(?:on|called|entitled|titled))?\s+"?(‹e\d+›)/gu,
  )
  // "the ‹o1› ‹e2›" where the event is told in common words: "the OECD high-level conference on wool"
  const told = [...code.matchAll(/\b[Tt]he\s+(‹o\d+›)(?:'s?)?\s+(‹e\d+›)/g)].filter(match =>
    /^\p{Ll}/u.test(sentence.spotAt(match[2] as string)?.name ?? ''),
  )
  for (const match of [...named, ...told]) {
    const end = match.index + match[0].length
    add(match[1] ?? '', 'ORGANIZER', sentence.figureAt(match[2] as string), match.index, end, 'organizing by name')
  }
  // "a conference of ‹o1› and ‹o2›"
  for (const match of code.matchAll(
    pattern(
      `\\b(?:conference|webinar|symposium|seminar|forum|workshop|initiative|event|joint event|side event|joint (?:effort|undertaking|project|production|venture|work))\\s+(?:of|by|between)\\s+(${list.replaceAll('[oj]', 'o')})`,
      'giu',
    ),
  ))
    add(
      match[1] ?? '',
      'ORGANIZER',
      found.findLast(sign => sign.end <= match.index)?.figure ?? base ?? event,
      match.index,
      match.index + match[0].length,
      'organizing by name',
    )
  // "‹e1›, which ‹o1› and its members will hold", "On ‹d1› it organized the webinar ‹e1›"
  for (const match of code.matchAll(
    pattern(
      `(‹e\\d+›)"?,?\\s+(?:which|that)\\s+(${list})(?:[^.;‹]{0,40})\\s+(?:will\\s+hold|will\\s+organi[sz]e|will\\s+host|holds?|held|organi[sz]ed?|organi[sz]es|hosts?|hosted|convened?|are organi[sz]ing|is organi[sz]ing)\\b`,
      'gu',
    ),
  ))
    add(match[2] ?? '', 'ORGANIZER', sentence.figureAt(match[1] as string), match.index, match.index + match[0].length)
  const it =
    /(?:^|,\s+|‹d\d+›,?\s+)(?:[Ii]t|[Tt]hey)\s+(?:also\s+|jointly\s+)?(?:organi[sz]ed|held|hosted|convened|launched|ran|will hold|will organi[sz]e)\b/u.exec(
      code,
    )
  if (it && lastBody) {
    const target = found.find(sign => sign.at > it.index)?.figure ?? event
    if (target && !facts.some(fact => fact.subject === lastBody && fact.object === target))
      facts.push({
        predicate: 'ORGANIZED',
        subject: lastBody,
        object: target,
        qualifiers: { role: 'ORGANIZER' },
        span: sentence.span(it.index, it.index + it[0].length),
        rule: 'organizing by pronoun',
      })
  }
  const hostIs = pattern(`\\b(?:[Tt]he\\s+)?(?:[Hh]osts?|[Oo]rgani[sz]ers?)\\s+(?:was|were|is|are)\\s+(${list})`, 'u').exec(code)
  if (hostIs)
    add(
      hostIs[1] ?? '',
      /host/i.test(hostIs[0]) ? 'HOST' : 'ORGANIZER',
      found[0]?.figure ?? event,
      hostIs.index,
      hostIs.index + hostIs[0].length,
    )
  // "‹o1› had been the host", "‹p1›, President of ‹o2› and host of the meeting"
  const asHost = pattern(
    `(${list})\\s+(?:was|were|is|had been|has been|will be|and)\\s+(?:the\\s+|its\\s+)?(?:local\\s+)?(hosts?|organi[sz]ers?)(?:\\s+of\\s+(?:the|this)\\s+(?:meeting|conference|event|workshop|webinar|session|seminar|forum))?(?=[.,;]|$)`,
    'u',
  ).exec(code)
  if (asHost)
    add(
      asHost[1] ?? '',
      /host/.test(asHost[2] ?? '') ? 'HOST' : 'ORGANIZER',
      found[0]?.figure ?? event,
      asHost.index,
      asHost.index + asHost[0].length,
    )
  // "in November they would hold ‹e1›": the bodies that the sentence began with.
  const they =
    /\b(?:they|it)\s+(?:would|will|also|then)?\s*(?:hold|held|organi[sz]ed?|host(?:ed)?|convened?|run|ran|launch(?:ed)?)\s+(?:the|a|an|their|its)\s+"?(‹e\d+›)/u.exec(
      code,
    )
  if (they) {
    const subjects = pattern(`(${list})\\s+(?:had|have|has|\\p{Ll}+ed)\\b`, 'u').exec(code.slice(0, they.index))
    if (subjects) add(subjects[1] ?? '', 'ORGANIZER', sentence.figureAt(they[1] as string), they.index, they.index + they[0].length)
  }
  // Lines of a programme: "Hosts: A, B and C", "Organised by A", "by A with B".
  const label =
    /^\s*(?:Co-?)?(Organi[sz]ers?|Organi[sz]ed by|Organi[sz]ed (?:online|jointly) by|Hosts?|Hosted by|Convened by|Conveners?|Called by|Called together by|Initiated by|Partners?|In partnership with|In collaboration with|Jointly organi[sz]ed by|Organi[sz]ing (?:institutions|partners|committee)|by)(?:\s*:\s*|\s+)/i.exec(
      code,
    )
  if (label && event && (sentence.block.kind !== 'paragraph' || label[0].includes(':'))) {
    const role = /host/i.test(label[1] ?? '') ? 'HOST' : /partner|collaboration/i.test(label[1] ?? '') ? 'PARTNER' : 'ORGANIZER'
    const until = code.search(/‹p\d+›|(?<!\b(?:i\.e|e\.g))\.\s/)
    add(
      code.slice(0, until < 0 ? code.length : until),
      role,
      found[0]?.figure ?? event,
      0,
      until < 0 ? code.length : until,
      'organizing by label',
    )
  } else if (label && event && /^\s*Organi[sz]ed/i.test(code)) {
    const until = code.indexOf('(') > 0 ? code.indexOf('(') : code.length
    const own = pattern(`^\\s*Organi[sz]ed(?:\\s+\\w+)?\\s+by\\s+(${list})`, 'i').exec(code)
    add(own?.[1] ?? code.slice(0, until), 'ORGANIZER', event, 0, own ? own[0].length : until, 'organizing by label')
  }
  return facts
}
