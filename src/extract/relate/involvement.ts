import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import type { Fact } from './fact.ts'
import { bodiesListed } from './listed.ts'
import type { Mint } from './posts.ts'
import { projectsSpokenOf } from './project-spoken-of.ts'
import type { Sentence } from './sentence.ts'

type Role = 'LEAD' | 'PARTNER' | 'FUNDER'

const paid = '(?:co-?)?(?:funded|financed|sponsored|supported|backed|paid for|subsidi[sz]ed)'
const made =
  '(?:co-?)?(?:led|run|implemented|carried out|coordinated|managed|executed|delivered|headed|operated|developed|set up|created|launched|initiated|started|designed|piloted|steered)'
const money = '(?:funds?|funding|support|money|contributions?|grants?|financing|backing|assistance|resources|help)'
const undertaking = '(?:project|programme|initiative|campaign|scheme|undertaking|effort|partnership)'

/** What in front of a body ties it to the project that is spoken of. */
const inFront: readonly (readonly [RegExp, Role])[] = [
  [pattern(`\\b${paid}(?:,?\\s+(?:\\p{Ll}+ly|in part|entirely))?\\s+by,?$`, 'iu'), 'FUNDER'],
  [pattern(`\\b(?:with|thanks to|through|on)\\s+(?:the\\s+|a\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}${money}\\s+(?:of|from|by)$`, 'iu'), 'FUNDER'],
  [pattern(`\\b${money}\\s+(?:comes?|came|coming|is|are|was|were)\\s+(?:provided\\s+)?(?:from|by)$`, 'iu'), 'FUNDER'],
  [pattern(`\\b${made}(?:\\s+(?:jointly|together|locally|there|in ‹l\\d+›))?\\s+by$`, 'iu'), 'LEAD'],
  [pattern(`\\b${undertaking}\\s+(?:of|by|from)$`, 'iu'), 'LEAD'],
  [
    pattern(
      `\\b(?:in\\s+)?(?:close\\s+)?(?:partnership|collaboration|cooperation|co-operation|association|conjunction|consortium)\\s+(?:with|of|between)$|\\b${undertaking}\\s+between$`,
      'iu',
    ),
    'PARTNER',
  ],
  [
    pattern(
      `\\b(?:together|jointly|along|shares?|shared|carr(?:y|ies|ied)\\s+out|implements?|implemented|runs?|ran|partners?|partnered|works?|working|worked)\\s+with$|\\balongside$|\\bjoined by$|\\b(?:brings|bringing|brought)\\s+together$|\\bpartners\\s+(?:are|were|include|included)$`,
      'iu',
    ),
    'PARTNER',
  ],
]
const pays =
  '(?:funds?|funded|financ(?:es?|ed|ing)|pays?(?:\\s+for)?|paid(?:\\s+for)?|backs?|backed|sponsors?|sponsored|supports?|supported)'
const makes =
  '(?:carr(?:y|ies|ied)\\s+(?:it\\s+)?out|implements?|implemented|leads?|led|runs?|ran|coordinates?|coordinated|manages?|managed|launch(?:es|ed)?|start(?:s|ed)?|set\\s+up|developed|develops?|designed|executes?|executed|heads?|headed|piloted|created|initiated|delivers?|delivered)'
const joins = '(?:joins?|joined|takes?\\s+part\\s+in|took\\s+part\\s+in|participates?\\s+in|participated\\s+in|contributes?\\s+to)'
const auxiliary = '(?:(?:have|has|had|is|are|was|will|also|jointly|now|together|then|still)\\s+){0,3}'
/** What behind a body ties it to a project that is its object. */
const behind: readonly (readonly [RegExp, Role])[] = [
  [pattern(`^,?\\s+${auxiliary}${pays}(?![\\p{L}])`, 'u'), 'FUNDER'],
  [pattern(`^,?\\s+${auxiliary}${makes}(?![\\p{L}])`, 'u'), 'LEAD'],
  [pattern(`^,?\\s+${auxiliary}${joins}(?![\\p{L}])`, 'u'), 'PARTNER'],
]
const asObject = pattern(`^[^.;‹]{0,60}(?:‹j\\d+›|\\bit\\b|\\b(?:the|this|that)\\s+(?:[\\p{L}-]+\\s+){0,2}${undertaking}\\b)`, 'u')

/** A body, or a name that only its place behind "with" or "by" shows to be one. */
const one =
  "(?:the\\s+|its\\s+)?(?:‹o\\d+›|\\p{Lu}[\\p{L}\\p{N}.&'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.&'-]*){0,4}(?=[,.;]|\\s+and\\s|$))(?:\\s*\\(‹[ol]\\d+›\\))?(?:\\s+of\\s+(?:the\\s+)?‹[ol]\\d+›)?"
const list = `${one}(?:(?:,\\s+(?:and\\s+)?|,?\\s+and\\s+|\\s*&\\s*|,?\\s+as\\s+well\\s+as\\s+)${one})*`

/** Bodies that fund, lead or join the project that a sentence names or, with `focus`, goes on about. */
export function involvedIn(sentence: Sentence, focus: Figure | null, mint: Mint): Fact[] {
  const { code } = sentence
  const projects = projectsSpokenOf(sentence, focus)
  const others = [...sentence.signs('e'), ...sentence.signs('p')]
  const lists = [...code.matchAll(pattern(list, 'gu'))]
  return lists.flatMap((match, index): Fact[] => {
    const end = match.index + match[0].length
    const last = lists[index - 1]
    const before = code.slice(last ? last.index + last[0].length : 0, match.index).trimEnd()
    const after = code.slice(end, lists[index + 1]?.index)
    const named = projects.findLast(sign => sign.end <= match.index) ?? projects.find(sign => sign.at >= end)
    const project = named?.figure ?? focus
    // "‹j1› (‹o2›, funded by ‹o3›)", "‹j1›: ‹o2› and ‹o3›"
    const beside = named !== undefined && named.end <= match.index && /^"?\s*(?:\(|:)\s*$/.test(code.slice(named.end, match.index))
    // What an event or somebody in between is said of is not said of the project.
    const from = named && named.end <= match.index ? named.end : 0
    if (!project || ((named ? named.end <= match.index : true) && others.some(({ at }) => at >= from && at < match.index))) return []
    const relative = /\b(?:which|that)$/.test(before)
    const led = inFront.find(([words]) => words.test(before))?.[1]
    const role =
      led ??
      (sentence.block.kind !== 'paragraph' && /^\s*with$/i.test(before) ? 'PARTNER' : undefined) ??
      (beside && match[0].includes('‹o') ? 'PARTNER' : undefined) ??
      behind.find(([words]) => {
        const verb = words.exec(after)
        return verb && (relative || /\sit\s/.test(verb[0]) || asObject.test(code.slice(end + verb[0].length)))
      })?.[1]
    if (!role || !(led || match[0].includes('‹o'))) return []
    const span = sentence.span(match.index - (before.length > 30 ? 0 : before.length), end)
    const bodies =
      led || /^\s*with$/i.test(before)
        ? bodiesListed(sentence, match.index, end, mint)
        : [...match[0].matchAll(/(?<!\sof\s+(?:the\s+)?)‹o\d+›(?!\))/g)].map(([sign]) => sentence.figureAt(sign))
    return bodies.flatMap((body): Fact[] =>
      body?.kind === 'Organization'
        ? [{ predicate: 'INVOLVED_IN', subject: body, object: project, qualifiers: { role }, span, rule: 'project partners' }]
        : [],
    )
  })
}
