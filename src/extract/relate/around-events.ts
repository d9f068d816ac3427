import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { anyOf, eventHeads } from '../words.ts'
import { type Holding, postsIn } from './affiliation.ts'
import { clausesOf } from './clauses.ts'
import type { Fact } from './fact.ts'
import { organizingRole } from './hosting.ts'
import { isAdjective } from './listed.ts'
import { within } from './main-event.ts'
import type { Scene } from './scene.ts'
import type { Sentence, Sign } from './sentence.ts'
import { ownEvent, type Setting } from './setting.ts'

/** Words that speak of organizing, whatever stands around them. */
const surely = /\b(?:co-?)?(?:organi[sz](?:e[sd]?|ing|ers?)|host(?:s|ed|ing)?|conven(?:e[sd]?|ers?|ors?|ing))\b/giu
/** The body itself, by its part. */
const part = /^(?:co-?)?(?:hosts?|organi[sz]ers?|conven(?:ers?|ors?))$/i
/** Words that speak of organizing where an event is their object or their subject. */
const maybe =
  /\b(?:prepar(?:e[sd]?|ing|ation)|arrang(?:e[sd]?|ing)|stag(?:ed|es|ing)|launch(?:e[sd]|ing)|initiat(?:ed|es|or|ive)|h[eo]ld(?:s|ing)?|r[au]n(?:s|ning)?|puts?\s+(?:on|together)|behind|joint(?:ly)?|together\s+with|along(?:side|\s+with)|partner(?:s|ed|ship)?|(?:collaborat|cooperat|co-operat)(?:e[sd]?|ion|ing)|teamed|joined\s+(?:forces|hands)|invit(?:e[sd]?|ation)|gather(?:s|ed)|br(?:ought|ings)|welcom(?:e[sd]|ing)|offer(?:s|ed|ing)?|set\s+up|shares?|take\s+care|took\s+care|responsible|thanks?\s+(?:go|went|to)|took\s+part\s+in\s+the\s+preparation)\b/giu
/** Of these nothing follows but beside an event that is named. */
const weak = /^(?:br|welcom|offer|set|share|gather|invit)/i
/** What pays, and what merely helps, organizes nothing. */
const helps =
  /\b(?:support(?:ed|s)?|fund(?:s|ed|ing)?|financ(?:ed|ing|ial)|sponsor(?:ed|s)?|help(?:ed)?|paid|pays|money|grants?|contributions?|possible|backing)\s+(?:\p{Ll}+\s+)?(?:of|from|by|for|to)?\s*(?:the\s+)?$/iu
const bystander =
  /\b(?:members?|workers|officials?|staff|representatives?|employees|leaders|delegates|delegations?|participants|people|experts?|speakers?|colleagues|partners?\s+from|director|president|presidency|chair|head|secretary|building|headquarters|seat|premises|offices?|invited|by\s+then)\s+(?:of|from|at|in)\s+(?:the\s+)?$|\b(?:at|for|against|to|into|in|on|about|from|like|unlike|than|before|after|since|within|under)\s+(?:the\s+)?$/i
const event = anyOf(Object.keys(eventHeads))
/** What takes up the event of the sentence before: "the course", "it was run", "runs it". */
const resumes = pattern(
  `\\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]n?)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:${event})s?\\b|^\\s*It\\b`,
  'u',
)
/** "on the eve of ‹e1›": another event than the one that is organized. */
const aside = new RegExp(
  `${within.source}|\\b(?:eve|beginning|start|end|opening|time|view|results?|outcomes?|preparations?|adopted|recommendations?)\\s+(?:of|at|for)\\s+(?:the\\s+)?$`,
  'i',
)
const between =
  /^(?:\s*\([^()]{0,60}\)|\s+(?:itself|themselves)\b|\s+(?:of|in)\s+‹l\d+›)?\s*(?:,|;|\||\/|\+|&|,?\s+and\b|,?\s+as\s+well\s+as\b|,?\s+(?:(?:together|along|jointly)\s+)?with\b|,?\s+(?:in\s+)?(?:collaboration|cooperation|partnership)\s+with\b)\s*(?:(?:by|of|with|the|its|their|our|an?|both|‹l\d+›'s?)\s+){0,2}(?:(?:[\p{L}'-]+\s+){0,4}|(?:(?!by\b|wh|that\b|is\b|was\b|were\b|are\b|ha[sd]\b|have\b|will\b|in\b|at\b|on\b)[\p{L}'-]+\s+){0,10}\(?)$/u
/** "‹o1›'s ‹o2›", "‹o1› of ‹o2›": of a unit and its whole the unit acts. */
const nested = /^(?:'s?\s+|\s+of\s+(?:the\s+)?)(?=‹o)/

/**
 * The bodies that a clause names beside a word of organizing and an event, when no construction says who did what: those whom the word has
 * for its subject or, behind "by" and "with", for its agents, with all that are listed beside them.
 */
export function organizersAround(
  sentences: readonly Sentence[],
  scene: Scene,
  settingOf: (sentence: Sentence) => Setting,
  holdings: readonly Holding[],
  facts: readonly Fact[],
  widened: (sentence: Sentence) => Sentence,
): Fact[] {
  const known = facts.filter(({ predicate }) => predicate === 'ORGANIZED' || predicate === 'INVOLVED_IN')
  return sentences.flatMap(plain => {
    if (!plain.code.includes('‹o') || !/\p{L}/u.test(plain.code)) return []
    const setting = settingOf(plain)
    const sentence = widened(plain)
    return aroundIn(sentence, setting)
  })

  function aroundIn(sentence: Sentence, setting: Setting): Fact[] {
    const { code } = sentence
    const ofPerson = postsIn(sentence, holdings)
    const found: Fact[] = []
    const add = ({ figure }: Sign, object: Figure, start: number, end: number, role: string) => {
      if ([...known, ...found].some(fact => fact.subject === figure && fact.object === object)) return
      const span = sentence.span(start, end)
      found.push({ predicate: 'ORGANIZED', subject: figure, object, qualifiers: { role }, span, rule: 'organizing nearby' })
    }
    for (const [from, to] of clausesOf(code)) {
      const bodies = sentence.signs('o').filter(({ at, end }) => at >= from && at < to && !isAdjective(code, end))
      if (bodies.length === 0) continue
      const events = sentence.signs('e').filter(sign => sign.at >= from && sign.at < to && !aside.test(code.slice(from, sign.at)))
      const clause = code.slice(from, to)
      // "the project, run by ‹o1›"
      if (events.length === 0 && /‹j|\b(?:projects?|programmes?|partnership|platform)\b/.test(clause)) continue
      const goesOn = resumes.test(clause)
      // "‹e1› (APRM) of ‹o2›"
      for (const happening of events)
        for (const body of bodies.filter(({ at }) => ofEvent.test(code.slice(happening.end, at)) && at > happening.end))
          if (!ofPerson(body)) add(body, happening.figure, happening.at, body.end, 'ORGANIZER')
      for (const happening of events.filter(
        ({ figure }) => figure.type !== 'MEETING' && !/\bSession$/.test(figure.name) && !known.some(({ object }) => object === figure),
      ))
        for (const body of ownersOf(code, from, happening, bodies))
          if (!ofPerson(body)) add(body, happening.figure, body.at, happening.end, 'ORGANIZER')
      const cues = [...clause.matchAll(surely), ...clause.matchAll(maybe)]
      const speaksOfIt = goesOn || cues.some(({ 0: word, index }) => part.test(word) || isObject(clause, index + word.length))
      for (const cue of cues) {
        const at = from + cue.index
        const end = at + cue[0].length
        const near = [...events].sort((a, b) => distance(a, at, end) - distance(b, at, end))[0]
        const target = near?.figure ?? (!weak.test(cue[0]) && speaksOfIt ? (setting.any ?? setting.event ?? scene.main) : null)
        const object = target && ownEvent(sentence, target, setting.event)
        if (!object) continue
        const agents = agentsOf(code, from, to, at, end, bodies)
        for (const agent of agents)
          if (!ofPerson(agent)) add(agent, object, Math.min(agent.at, at), Math.max(agent.end, end), organizingRole(cue[0]))
      }
    }
    return found
  }
}

/** "… ended the year with a webinar, ‹e1›", "… opens its own ‹e2›": an event that the sentence brings in as one of its subject's. */
const ofItsOwn = pattern(
  `\\b(?:an?|another|one\\s+more|its|their)\\s+(?:(?!(?:${event}|for|of|to|on|in|at|with|by|the|from)\\b)[\\p{L}\\d-]+\\s+){0,4}(?:(?:${event})s?(?:\\s+(?:called|entitled|titled|named|on|of\\s+(?:its|their)\\s+own))?(?:\\s+(?:on|in|at)\\s+‹[dl]\\d+›){0,2},?\\s+)?["“]?$`,
  'u',
)
/** What a body does that comes to the event of another, or is done to it. */
const comes =
  /^(?:\s*\([^()]{0,30}\))?,?\s+(?:(?:also|has|have|had|will|then|now|again|jointly)\s+){0,3}(?:took\s+part|takes?\s+part|particip|attend|sp(?:oke|eaks?)|joins?\b|joined|came|comes|went|sent|sends|was\b|were\b|is\b|are\b|been\b|be\b|reports?\b|reported|heard|said|says|noted|recalled|got|won|received|learned|met\b|to\b|of\b|in\b|at\b|and\b|for\b|who|which|that|'s)/u
const opensClause = /(?:^|[,:]\s+|‹d\d+›,?\s+|\b(?:and|where|while|when|then|now|as|but)\s+)(?:the\s+)?$/iu

const ofEvent = /^"?(?:\s*\([^()]{1,20}\))?\s+of\s+(?:the\s+)?$/

/** "The Centre runs it": the event of the sentence before is the object. */
const isObject = (code: string, end: number) => /^\s+(?:it|them)\b/.test(code.slice(end))

const distance = (sign: Sign, at: number, end: number) => (sign.end <= at ? at - sign.end : sign.at - end)

const passive = /\b(?:was|were|is|are|be|been|being|jointly)\s+(?:\p{L}+ly\s+)?$|‹e\d+›"?,?\s+(?:\p{L}+ly\s+)?$/u

/** What may stand between a body and what it does: "(‹o2›), in May and in ‹l3›, jointly". */
const acts =
  /^(?:\s*\((?:‹\w\d+›|[^()‹]{2,40})\))?,?(?:\s+(?:(?:on|in|since|from|with)\s+)?(?:‹[dl]\d+›|(?!by\b|who\b|whose\b|that\b|where\b|when\b|at\b|for\b|to\b|while\b)[\p{Ll}'-]+),?){0,5}\s*$/u
const inList = "(?:both\\s+)?(?:the\\s+|its\\s+|their\\s+|‹l\\d+›'s?\\s+)?(?:[\\p{Ll}'-]+\\s+){0,4}(?=‹o)"
/** "organised on ‹d1› in ‹l2› by", "prepared with", "Organizers: the": what leads to the bodies behind a word of organizing. */
const leads = pattern(
  `^(?:(?:[^‹.;]|‹[dl]\\d+›){0,90}?\\bby|[^‹.;]{0,60}?\\b(?:by|with|between|among|are|were|is|was|of|to|alongside))\\s+${inList}|^\\s*(?::\\s*(?:the\\s+)?(?:[\\p{Ll}'-]+\\s+){0,3}|,\\s+(?:the\\s+)?)(?=‹o)`,
  'u',
)
/** "Our hosts for ‹e1› on ‹d2› were", "Behind ‹e1› are" */
const named = /^(?:(?:co-?)?(?:hosts?|organi[sz]ers?|conven(?:ers?|ors?))|behind)$/i
const areNamed = pattern(`^(?:[^‹.;]|‹[edl]\\d+›){0,90}?\\b(?:are|were|is|was|stand|stood|namely)\\s+${inList}`, 'u')

/** The bodies that are subject or agent of a word at a place of a clause. */
function agentsOf(code: string, from: number, to: number, at: number, end: number, bodies: readonly Sign[]): Sign[] {
  const found: Sign[] = []
  // "together with" leads to the list itself.
  const behind = `${/with$/.test(code.slice(at, end)) ? 'with' : ''}${code.slice(end, to)}`
  const isPassive =
    (!/ing$/.test(code.slice(at, end)) && !part.test(code.slice(at, end)) && passive.test(code.slice(from, at))) ||
    /^\s+(?:\p{L}+\s+){0,2}by\b/u.test(behind)
  // "‹o1›, whose members are ‹o2› and ‹o3›, held …"
  const opens = /,\s+$/.test(code.slice(from, at)) && /^\s*(?:[Tt]he\s+)?‹o/.test(code.slice(from, at))
  const last = opens ? 0 : bodies.findLastIndex(sign => sign.end <= at)
  const subject = bodies[last]
  if (subject && !isPassive && (opens || acts.test(code.slice(subject.end, at)))) found.push(...listAround(code, from, bodies, last))
  const led = leads.exec(behind) ?? (named.test(code.slice(at, end)) ? areNamed.exec(behind) : null)
  const first = led ? bodies.findIndex(sign => sign.at === to - behind.length + led[0].length) : -1
  if (first >= 0 && !(subject && !isPassive && /\b(?:of|is|was|to)\s+(?:the\s+)?$/.test(led?.[0] ?? '')))
    found.push(...listAround(code, from, bodies, first))
  return [...new Set(found)]
}

/** The bodies that are subject of a clause which brings in an event as their own. */
function ownersOf(code: string, from: number, happening: Sign, bodies: readonly Sign[]): Sign[] {
  const own = ofItsOwn.exec(code.slice(from, happening.at))
  if (!own) return []
  const last = bodies.findLastIndex(({ end }) => end <= from + own.index)
  const subject = bodies[last]
  const does = subject ? code.slice(subject.end, from + own.index) : ''
  if (!subject || does.length > 140 || /‹[pe]|:/.test(does) || comes.test(does) || !/^(?:\s*\([^()]{0,30}\))?,?\s+\p{Ll}/u.test(does))
    return []
  const list = listAround(code, from, bodies, last)
  return list[0] && opensClause.test(code.slice(from, list[0].at)) ? list : []
}

/** The body of that number with those listed beside it, where nothing in front of the list makes it another's part. */
function listAround(code: string, from: number, bodies: readonly Sign[], index: number): Sign[] {
  let first = index
  while (first > 0 && joined(code, bodies[first - 1], bodies[first])) first--
  let last = index
  while (last < bodies.length - 1 && joined(code, bodies[last], bodies[last + 1])) last++
  const head = bodies[first]
  if (!head) return []
  const before = code.slice(from, head.at)
  if (helps.test(before) || bystander.test(before)) return []
  return bodies.slice(first, last + 1).filter((sign, place, all) => {
    const next = all[place + 1]
    const own = all[place - 1]
    const owner = next !== undefined && /^'s/.test(code.slice(sign.end, next.at))
    const whole = own !== undefined && /^\s+of\s+(?:the\s+)?$/.test(code.slice(own.end, sign.at))
    return !owner && !whole && code.charAt(sign.at - 1) !== '(' && !helps.test(code.slice(from, sign.at))
  })
}

function joined(code: string, one: Sign | undefined, other: Sign | undefined): boolean {
  if (!one || !other) return false
  const gap = code.slice(one.end, other.at)
  // "held by ‹o1›, the Director of ‹o2› said": whose Director, and no second body.
  return (between.test(gap) && !bystander.test(gap)) || nested.test(`${gap}‹o`) || /^\s*\($/.test(gap)
}
