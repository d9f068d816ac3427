import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import type { Sentence } from './sentence.ts'

const org = '‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?'
const list = `(?:the\\s+)?${org}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?${org})*`
const places =
  '(?:the\\s+)?(?:‹l\\d+›|[\\p{Lu}][\\p{L}]+)(?:\\s*\\(‹l\\d+›\\))?(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+as well as\\s+)(?:the\\s+)?‹l\\d+›(?:\\s*\\(‹l\\d+›\\))?)*'

/** Who leads, joins and pays for a project, and where it works. `focus` is the project that the sentence goes on about. */
export function projectFactsIn(sentence: Sentence, focus: Figure | null): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  const own = sentence.signs('j')
  if (own.length === 0 && focus === null && !code.includes('‹o')) return facts
  const involve = (signs: string, role: string, project: Figure | null | undefined, from: number, to: number, rule: string) => {
    for (const [sign] of signs.matchAll(/‹o\d+›(?!\))/g)) {
      const figure = sentence.figureAt(sign)
      if (figure && project && !facts.some(fact => fact.subject === figure && fact.object === project))
        facts.push({
          predicate: 'INVOLVED_IN',
          subject: figure,
          object: project,
          qualifiers: { role },
          span: sentence.span(from, to),
          rule,
        })
    }
  }
  const at = (index: number): Figure | null =>
    own.findLast(({ end }) => end <= index)?.figure ?? own.find(sign => sign.at >= index)?.figure ?? focus
  const roles: readonly (readonly [RegExp, string])[] = [
    [pattern(`\\b(?:led|coordinated|managed|implemented|run|executed|headed)\\s+by\\s+(${list})`, 'giu'), 'LEAD'],
    [pattern(`\\b(?:funded|financed|paid for|supported|sponsored|co-funded)\\s+by\\s+(${list})`, 'giu'), 'FUNDER'],
    [
      pattern(
        `\\b(?:joint (?:undertaking|initiative|project|programme|effort)|partnership|initiative|undertaking)\\s+(?:of|between|among)\\s+(${list})`,
        'giu',
      ),
      'PARTNER',
    ],
    [pattern(`\\b(?:brings together|partners(?:\\s+(?:are|include))?:?)\\s+(${list})`, 'giu'), 'PARTNER'],
  ]
  const speaksOf =
    own.length > 0 ||
    (focus !== null && /^(?:It|The (?:[\p{L}-]+ )?(?:project|programme|partnership|initiative)|Its|Launched)\b/u.test(code))
  if (speaksOf)
    for (const [pattern, role] of roles)
      for (const match of code.matchAll(pattern)) {
        if (sentence.signs('e').some(({ end }) => end <= match.index && match.index - end < 30)) continue
        involve(match[1] ?? '', role, at(match.index), match.index, match.index + match[0].length, 'project partners')
      }
  for (const match of code.matchAll(
    /(‹o\d+›)(?:'s?)?\s+(?:(?:global|regional|joint|technical|development|own)\s+){0,2}(?:project|programme|initiative|partnership|campaign)?\s*"?(‹j\d+›)/gu,
  ))
    involve(match[1] ?? '', 'LEAD', sentence.figureAt(match[2] as string), match.index, match.index + match[0].length, 'project by name')
  for (const match of code.matchAll(/(‹j\d+›)(?:,|\s+(?:project|programme|initiative))?\s+(?:of|at|by)\s+(?:the\s+)?(‹o\d+›)/gu))
    involve(match[2] ?? '', 'LEAD', sentence.figureAt(match[1] as string), match.index, match.index + match[0].length, 'project by name')
  // "‹j1›, which ‹o1› carries out with funding from ‹o2›", "‹j1› (‹o1› and ‹o2›)", "‹j1›, a project of the NGO ‹o1›"
  for (const match of code.matchAll(
    pattern(
      `(‹j\\d+›)"?(?:\\s+(?:project|programme|initiative|partnership))?[^.;‹]{0,12}(?:\\s*\\("?‹j\\d+›"?\\))?,?\\s+(?:which|that)\\s+(${list})\\s+(?:carr\\w+ out|implement\\w*|runs?|ran|leads?|led|manages?|managed|executes?|launched|started|coordinat\\w+)`,
      'gu',
    ),
  ))
    involve(match[2] ?? '', 'LEAD', sentence.figureAt(match[1] as string), match.index, match.index + match[0].length, 'project partners')
  for (const match of code.matchAll(pattern(`(‹j\\d+›)(?:\\s+(?:project|programme|initiative))?\\s*\\((${list})\\)`, 'gu')))
    involve(
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
    involve(match[2] ?? '', 'LEAD', sentence.figureAt(match[1] as string), match.index, match.index + match[0].length, 'project partners')
  for (const match of code.matchAll(
    pattern(
      `(${list})\\s+(?:have\\s+|has\\s+|jointly\\s+|will\\s+|also\\s+)*(?:launched|launch|started|runs?|implements?|implemented|coordinates?|leads?|manages?|carr\\w+ out|joined)\\s+(?:the\\s+|a\\s+|its\\s+|their\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}"?(‹j\\d+›)`,
      'gu',
    ),
  ))
    involve(match[1] ?? '', 'LEAD', sentence.figureAt(match[2] as string), match.index, match.index + match[0].length, 'project partners')
  if (speaksOf)
    for (const match of code.matchAll(
      pattern(
        `\\b(?:with\\s+(?:the\\s+)?(?:financial\\s+)?(?:funding|support|funds|money|contribution)\\s+(?:from|of)|and,?\\s+funded\\s+by,?|in\\s+partnership\\s+with(?:,?\\s+and\\s+funded\\s+by)?,?)\\s+(${list})`,
        'giu',
      ),
    ))
      involve(
        match[1] ?? '',
        /partnership/i.test(match[0]) && !/fund/i.test(match[0]) ? 'PARTNER' : 'FUNDER',
        at(match.index),
        match.index,
        match.index + match[0].length,
        'project partners',
      )
  // A list of places behind a project is where it works: "‹j1› … in ‹l1›, ‹l2› and ‹l3›".
  const placed = /\bin\s+(?:the\s+)?(‹l\d+›(?:(?:,\s+|,?\s+and\s+)(?:the\s+)?‹l\d+›)*)/u.exec(code.slice(own[0]?.end ?? code.length))
  if (placed && own[0] && !/‹[ep]\d+›|[.;]\s/.test(code.slice(own[0].end, own[0].end + placed.index))) {
    const from = own[0].end + placed.index
    const several = (placed[1]?.match(/‹l/g) ?? []).length > 1
    if (several || placed.index < 40 || /\b(?:carr\w+ out|implement\w*|launched|works?|active)\b/.test(code.slice(own[0].end, from)))
      operate(placed[1] ?? '', own[0].figure, from)
  }
  const several = /(‹o\d+›)\s+projects\s[^.]*\b(?:were|are|include|included)\b/u.exec(code)
  if (several) for (const { figure, end } of own) involve(several[1] ?? '', 'LEAD', figure, several.index, end, 'project by name')
  // Lines below the name of a project: "money: ‹o1›", "research: ‹o2›", "cases: ‹l1›, ‹l2›".
  const label = /^\s*([\p{L} ]{3,30}):\s/u.exec(code)
  if (label && focus && sentence.block.kind === 'item' && !/‹[pe]/.test(code)) {
    const words = (label[1] ?? '').toLowerCase()
    if (/(?:money|fund|donor|financ|sponsor)/.test(words)) involve(code, 'FUNDER', focus, 0, code.length, 'project by label')
    else if (/(?:research|partner|implement|coordinat|lead|team|author|stud)/.test(words))
      involve(code, /(?:lead|coordinat)/.test(words) ? 'LEAD' : 'PARTNER', focus, 0, code.length, 'project by label')
    else if (/(?:case|countr|where|place|location|region)/.test(words)) operate(code, focus, 0)
  }
  const works = pattern(
    `\\b(?:covers?|operates? in|works? (?:with|in)|worked (?:with|in)|operated in|ran in|implemented in|active in|carried out in|takes? place in|runs? in|includes?|focus(?:es)? on|in)\\s+(?:(?:\\w+|\\d+)\\s+(?:African |Asian |EU |member )?(?:countries|states|places|regions)(?:,?\\s+(?:as well as|among them|including|such as|namely)|:|,|\\s*\\(|\\s+and)?\\s*)?(${places})`,
    'giu',
  )
  if (speaksOf)
    for (const match of code.matchAll(works)) {
      const plain = /^in$/i.test(match[0].split(' ')[0] ?? '')
      if (plain && !own.some(({ end }) => match.index - end >= 0 && match.index - end < 30)) continue
      // The whole list behind, though other words stand in it: "the EU countries as well as ‹l1›, ‹l2› and ‹l3›".
      const project = at(match.index)
      if (project && !/^(?:includes?|focus)/i.test(match[0]))
        operate(code.slice(match.index, listEnd(code, match.index + match[0].length)), project, match.index)
    }
  const wide = /\bworks? with\b[^.;]*?(‹l\d+›(?:(?:,\s+|\s+and\s+(?:the\s+)?)‹l\d+›)*)/u.exec(code)
  if (wide && speaksOf) {
    const project = at(wide.index)
    if (project) operate(wide[1] ?? '', project, wide.index + wide[0].length - (wide[1] ?? '').length)
  }
  function operate(signs: string, project: Figure, from: number): void {
    for (const match of signs.matchAll(/‹l\d+›/g)) {
      if (/\(\s*$/.test(signs.slice(0, match.index))) continue
      const figure = sentence.figureAt(match[0])
      if (figure && !facts.some(fact => fact.object === figure && fact.subject === project))
        facts.push({
          predicate: 'LOCATED_IN',
          subject: project,
          object: figure,
          qualifiers: {},
          span: sentence.span(from, from + signs.length),
          rule: 'project place',
        })
    }
  }
  return facts
}

function listEnd(code: string, at: number): number {
  return at + (/^(?:(?:,\s+|\s+and\s+(?:the\s+)?)‹l\d+›)*/u.exec(code.slice(at))?.[0].length ?? 0)
}
