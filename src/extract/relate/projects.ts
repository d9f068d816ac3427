import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { involvedIn } from './involvement.ts'
import { labelOf } from './label.ts'
import { bodiesListed } from './listed.ts'
import { operatedIn } from './operating.ts'
import type { Mint } from './posts.ts'
import type { Sentence } from './sentence.ts'

const org = '‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?'
const list = `(?:the\\s+)?${org}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?${org})*`
/** What takes up the project of the sentence before. */
const goesOn =
  /^\s*(?:It|Its|Launched|Under it|Partners?|(?:Co-)?[Ff]unded|[Ff]inanced|[Ii]mplemented|[Cc]arried out|(?:[Ll]ed|[Rr]un)(?: jointly)? by|[Tt]ogether with|[Ii]n partnership|[Ss]upported by|[Ww]ith)\b|\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|partnership|initiative|scheme|campaign)\b|\b(?:for|of|in|behind|joins?|joined|funds?|funded|finances?|financed|supports?|supported|runs?|leads?)\s+it\b|\bit\s+(?:is|was|has been)\s+(?:also\s+)?(?:active|at work|running)\b|\bit\s+(?:also\s+)?(?:works|worked|operates|operated|covers|covered)\b/u

/** What the label of a line below the name of a project says of the bodies in it. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/money|fund|donor|financ|sponsor|support|pa(?:ys|id)/i, 'FUNDER'],
  [/coordinat|lead|run by|implement|execut|does|carr|manag/i, 'LEAD'],
  [/research|partner|associat|team|author|stud|with\b/i, 'PARTNER'],
]
/** Labels of lines that describe a project, wherever on its page they stand. */
export const ofProjects = /\b(?:donors?|fund\w*|budget|partners?|countries|timeframe|duration|implement\w*|managed|where)\b/i
const places = /case|countr|where|place|location|region|pilot|corridor|site/i

/** The label of a line about a project, though the line may be as long as a paragraph: "Implemented by: ‹o1›, with ‹o2› and ‹o3›". */
export function projectLabel(sentence: Sentence): { words: string; end: number } | null {
  const match = sentence.start === sentence.block.from ? /^\s*(\p{L}[\p{L}' -]{1,40}?)\s*:\s+/u.exec(sentence.code) : null
  const words = match?.[1] ?? ''
  return match && ofProjects.test(words) ? { words, end: match[0].length } : labelOf(sentence)
}

/** Whether a line without a project goes on about the one before: "Funded by ‹o1›", "‹l1›, ‹l2›, ‹l3›". */
export function goesOnAboutProject(code: string): boolean {
  return goesOn.test(code) || /^\s*‹l\d+›(?:,\s+(?:and\s+)?‹l\d+›|\s+and\s+‹l\d+›)+\s*$/.test(code)
}

/** Who leads, joins and pays for a project, and where it works. `focus` is the project that the sentence goes on about. */
export function projectFactsIn(sentence: Sentence, focus: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  const own = sentence.signs('j')
  if (own.length === 0 && focus === null && !code.includes('‹o')) return facts
  const involve = (body: Figure | undefined, role: string, project: Figure | undefined, from: number, to: number, rule: string) => {
    if (body && project && !facts.some(fact => fact.subject === body && fact.object === project))
      facts.push({ predicate: 'INVOLVED_IN', subject: body, object: project, qualifiers: { role }, span: sentence.span(from, to), rule })
  }
  const involveAll = (signs: string, role: string, project: Figure | undefined, from: number, to: number, rule: string) => {
    for (const [sign] of signs.matchAll(/‹o\d+›(?!\))/g)) involve(sentence.figureAt(sign), role, project, from, to, rule)
  }
  const speaksOf = own.length > 0 || (focus !== null && (sentence.block.kind === 'item' || goesOnAboutProject(code)))
  if (speaksOf) facts.push(...involvedIn(sentence, focus, mint))
  for (const match of code.matchAll(
    /(‹o\d+›)(?:'s?)?\s+(?:(?:global|regional|joint|technical|development|own)\s+){0,2}(?:project|programme|initiative|partnership|campaign)?\s*"?(‹j\d+›)/gu,
  ))
    involveAll(match[1] ?? '', 'LEAD', sentence.figureAt(match[2] as string), match.index, match.index + match[0].length, 'project by name')
  for (const match of code.matchAll(
    pattern(
      `(‹j\\d+›)(?:\\s*\\("?‹j\\d+›"?\\))?(?:,(?:\\s+an?\\s+(?:[\\p{Ll}-]+\\s+)?(?:project|programme|initiative|campaign))?|\\s+(?:project|programme|initiative))?\\s+(?:of|at|by)\\s+(${list})`,
      'gu',
    ),
  ))
    involveAll(match[2] ?? '', 'LEAD', sentence.figureAt(match[1] as string), match.index, match.index + match[0].length, 'project by name')
  // "‹j1› gave grants; it was an ‹o2› programme"
  const itself =
    /\b(?:[Ii]t|[Tt]his)\s+(?:is|was|had been)\s+(?:an?|the)\s+(‹o\d+›)(?:'s)?\s+(?:[\p{Ll}-]+\s+){0,2}(?:project|programme|campaign|scheme|initiative)\b/u.exec(
      code,
    )
  const told = itself ? (own.findLast(({ end }) => end <= itself.index)?.figure ?? focus) : null
  if (itself && told) involveAll(itself[1] ?? '', 'LEAD', told, itself.index, itself.index + itself[0].length, 'project by name')
  // "‹j1›, which ‹o1› carries out with funding from ‹o2›", "‹j1› (‹o1› and ‹o2›)", "‹j1›, a project of the NGO ‹o1›"
  for (const match of code.matchAll(
    pattern(
      `(‹j\\d+›)"?(?:\\s+(?:project|programme|initiative|partnership))?[^.;‹]{0,12}(?:\\s*\\("?‹j\\d+›"?\\))?,?\\s+(?:which|that)\\s+(${list})\\s+(?:carr\\w+ out|implement\\w*|runs?|ran|leads?|led|manages?|managed|executes?|launched|started|coordinat\\w+)`,
      'gu',
    ),
  ))
    involveAll(
      match[2] ?? '',
      'LEAD',
      sentence.figureAt(match[1] as string),
      match.index,
      match.index + match[0].length,
      'project partners',
    )
  for (const match of code.matchAll(pattern(`(‹j\\d+›)(?:\\s+(?:project|programme|initiative))?\\s*\\((${list})\\)`, 'gu')))
    involveAll(
      match[2] ?? '',
      'PARTNER',
      sentence.figureAt(match[1] as string),
      match.index,
      match.index + match[0].length,
      'project partners',
    )
  for (const match of code.matchAll(
    pattern(
      `(‹j\\d+›)"?,\\s+(?:a|an|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:project|programme|initiative|partnership)\\s+(?:of|by|between|run by|led by)\\s+(?:the\\s+)?(?:NGO\\s+|network\\s+|association\\s+)?(${list})`,
      'gu',
    ),
  ))
    involveAll(
      match[2] ?? '',
      'LEAD',
      sentence.figureAt(match[1] as string),
      match.index,
      match.index + match[0].length,
      'project partners',
    )
  const several = /(‹o\d+›)\s+projects\s[^.]*\b(?:were|are|include|included)\b/u.exec(code)
  if (several) for (const { figure, end } of own) involveAll(several[1] ?? '', 'LEAD', figure, several.index, end, 'project by name')
  // Lines below the name of a project: "money: ‹o1›", "research: ‹o2›", "cases: ‹l1›, ‹l2›".
  const label = projectLabel(sentence)
  if (label && focus && !/‹[pe]/.test(code)) {
    const role = roles.find(([words]) => words.test(label.words))?.[1]
    if (role)
      for (const body of bodiesListed(sentence, label.end, code.length, mint).filter(({ kind }) => kind === 'Organization'))
        involve(body, role, focus, 0, code.length, 'project by label')
    else if (places.test(label.words)) facts.push(...operatedIn(sentence, focus, label.end))
  }
  if (speaksOf) facts.push(...operatedIn(sentence, focus))
  return facts
}
