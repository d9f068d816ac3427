import type { Figure } from '../cast.ts'
import { pattern } from '../pattern.ts'
import { type Add, joining } from './joining.ts'
import type { Sentence } from './sentence.ts'

const org = '‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?'
const list = `(?:[Tt]he\\s+)?(?:[\\p{Ll}' ]{0,40})?${org}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?(?:[\\p{Ll}' ]{0,40})?${org})*`

const adverb = '(?:(?:also|now|recently|all|both|itself|themselves)\\s+)?'
const membership =
  '(?:an?\\s+|the\\s+|one\\s+of\\s+the\\s+)?(?:(?!and\\s|or\\s)[\\p{Ll}-]+\\s+){0,2}(?:members?|affiliates?|sections?|branch(?:es)?|chapters?|arms?|organi[sz]ations?|subsidiar(?:y|ies))\\s+of'

/** "17 agencies plus" in front of the members that a sentence names */
const others = '(?:(?:\\d+|\\p{Ll}+)\\s+[^‹.;,]{3,50}?\\s+(?:plus|and|as\\s+well\\s+as|along\\s+with|together\\s+with|including)\\s+)?'

/** Members of alliances and units of bodies. */
export function organizationsIn(sentence: Sentence, bodyOfText: Figure | null, add: Add): void {
  const { code } = sentence
  if (!code.includes('‹o')) return
  const join = joining(sentence, add)
  const members = (signs: string, whole: Figure | undefined | null, at: number, length: number, rule: string, as = 'MEMBER') => {
    for (const [sign] of signs.matchAll(/‹o\d+›(?!\))/g)) add('MEMBER_OF', sentence.figureAt(sign), whole, at, at + length, rule, as)
  }
  for (const match of code.matchAll(
    pattern(
      `(${list})\\s+(?:(?:(?:has|have|had)\\s+)?${adverb}(?:makes?\\s+up|forms?|constitutes?|belongs?\\s+to|joined|(?:co-)?founded|set\\s+up|(?:become|became)\\s+${membership})|(?:is|are|was|were)\\s+${adverb}(?:${membership}|part\\s+of|affiliated\\s+(?:to|with)|(?:grouped|united|organi[sz]ed|federated)\\s+in))\\s+(?:the\\s+)?(‹o\\d+›)`,
      'gu',
    ),
  ))
    members(match[1] ?? '', sentence.figureAt(match[2] as string), match.index, match[0].length, 'members')
  for (const match of code.matchAll(
    pattern(
      `(‹o\\d+›)\\s*(?:\\(‹o\\d+›\\)\\s*)?(?:\\((?:among others|including|members?:?|made up of|composed of|a coalition of|which includes)|,?\\s+(?:made up of|composed of|consisting of|which (?:includes|brings together|is made up of|unites|comprises|counts)|whose members (?:are|include)|includes|brings together|unites|comprises))\\s+${others}(${list})`,
      'gu',
    ),
  ))
    members(match[2] ?? '', sentence.figureAt(match[1] as string), match.index, match[0].length, 'members')
  // "‹o1›; its members are ‹o2› and ‹o3›", "‹o1›, a member of ‹o2›"
  for (const match of code.matchAll(
    pattern(`\\b(?:its|whose)\\s+(?:(?:founding|current|present|other)\\s+)?members\\s+(?:are|include|were)\\s+(${list})`, 'gu'),
  )) {
    const whole = sentence.signs('o').findLast(({ end }) => end <= match.index)
    members(match[1] ?? '', whole?.figure, match.index, match[0].length, 'members')
  }
  for (const match of code.matchAll(
    pattern(`(‹o\\d+›)(?:\\s*\\(‹o\\d+›\\))?,\\s+(?:itself\\s+|also\\s+)?(?!one\\s)${membership}\\s+(?:the\\s+)?(‹o\\d+›)`, 'gu'),
  ))
    members(match[1] ?? '', sentence.figureAt(match[2] as string), match.index, match[0].length, 'members')
  // "‹o1›, the regional office of ‹o2›"
  for (const match of code.matchAll(
    /(‹o\d+›)(?:\s*\(‹o\d+›\))?,\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}(?:bod(?:y|ies)|office|committee|board|council|unit|department|division|wing|organ|agency|institute|centre|partner|secretariat)\s+of\s+(?:the\s+)?(‹o\d+›)(?:\s*\((‹o\d+›)\))?/gu,
  )) {
    // "the ‹o1›, the African office of the ‹o2› (‹o3›)": a description of ‹o3›
    const described = match[3] !== undefined && sentence.figureAt(match[3]) !== sentence.figureAt(match[2] ?? '')
    if (!described) join(match, 1, 2, 'unit of')
  }
  // "‹o1›, attached to ‹o2›", "‹o1› reports to ‹o2›", "Within ‹o2›, the ‹o1› …"
  for (const match of code.matchAll(
    /(‹o\d+›)(?:\s*\(‹o\d+›\))?(?:,\s+(?:(?:which|that)\s+)?|\s+)(?:(?:is|are|was|were)\s+)?(?:under|attached\s+to|report(?:s|ing)\s+to|answer(?:s|ing)\s+to|subordinate\s+to|accountable\s+to|housed\s+(?:in|at|within))\s+(?:the\s+)?(?:authority\s+of\s+the\s+)?(‹o\d+›)/gu,
  ))
    join(match, 1, 2, 'unit of')
  for (const match of code.matchAll(/\b(?:[Ww]ithin|[Ii]nside)\s+(?:the\s+)?(‹o\d+›)(?:\s*\(‹o\d+›\))?,?\s+(?:the|its|an?)\s+(‹o\d+›)/gu)) {
    const unit = sentence.figureAt(match[2] ?? '')
    if (unit && isUnit(unit)) join(match, 2, 1, 'unit of')
  }
  // "Two applications were accepted: ‹o1› and ‹o2›"
  for (const match of code.matchAll(pattern(`\\b(?:applications?|new\\s+members|admissions?)\\b[^.;:‹]{0,50}:\\s+(${list})`, 'giu')))
    members(match[1] ?? '', bodyOfText, match.index, match[0].length, 'members')
  // "‹o1› counts ‹o2› and ‹o3› among its members"
  for (const match of code.matchAll(
    pattern(
      `(‹o\\d+›)\\s+(?:now\\s+)?(?:counts|has|had|counted)\\s+${others}(${list})\\s+(?:among|as)\\s+(?:its\\s+|one\\s+of\\s+its\\s+)?(?:\\p{Ll}+\\s+)?members?\\b`,
      'gu',
    ),
  ))
    members(match[2] ?? '', sentence.figureAt(match[1] as string), match.index, match[0].length, 'members')
  // "‹o1› has ‹o2› as a member and ‹o3› as an observer"
  for (const match of code.matchAll(
    pattern(
      `(‹o\\d+›)[^.;]{3,160}?\\bas\\s+(?:an?\\s+|its\\s+)?members?,?\\s+and\\s+(${list})\\s+as\\s+(?:an?\\s+|its\\s+)?observers?\\b`,
      'gu',
    ),
  ))
    members(match[2] ?? '', sentence.figureAt(match[1] as string), match.index, match[0].length, 'members', 'OBSERVER')
  for (const match of code.matchAll(pattern(`\\bnew\\s+(?:full\\s+)?members?,?:?\\s+(${list})`, 'gu')))
    members(match[1] ?? '', bodyOfText, match.index, match[0].length, 'members')
  for (const match of code.matchAll(
    pattern(`\\b(?:admitted|welcomed|accepted|approved)\\s+(${list})\\s+as\\s+(?:an?\\s+)?(?:new\\s+)?(?:full\\s+)?members?`, 'gu'),
  ))
    members(match[1] ?? '', bodyOfText, match.index, match[0].length, 'members')
  // "Admitted to ‹o1›: ‹o2›; ‹o3› (associate)"
  const admitted = /^\s*(?:Admitted|Accepted|Welcomed|Admissions?|New members)\s+(?:in)?(?:to|of)\s+(?:the\s+)?(‹o\d+›)\s*:\s*/u.exec(code)
  if (admitted) members(code.slice(admitted[0].length), sentence.figureAt(admitted[1] as string), 0, code.length, 'members')
  // "‹o1›, of which ‹o2› is the regional arm"
  for (const match of code.matchAll(
    /(‹o\d+›)(?:\s*\(‹o\d+›\))?,\s+of\s+which\s+(?:the\s+)?(‹o\d+›)\s+(?:is|was)\s+(?:the|an?|one\s+of\s+the)\s+(?:[\p{Ll}-]+\s+){0,2}(?:arm|branch|office|unit|part|section|affiliate|member|department|chapter)s?\b/gu,
  ))
    join(match, 2, 1, 'unit of')
  for (const match of code.matchAll(pattern(`\\b(?:new\\s+)?observers?,?:?\\s+(${list})`, 'gu')))
    members(match[1] ?? '', bodyOfText, match.index, match[0].length, 'members', 'OBSERVER')
  const joined = pattern(
    `(?:^|[.:]\\s+)(${list})\\s+joined\\s*(?:\\.|$|as a member|the (?:Task Force|Alliance|Network|Coalition|Forum))`,
    'u',
  ).exec(code)
  if (joined && bodyOfText) members(joined[1] ?? '', bodyOfText, joined.index, joined[0].length, 'members')
  for (const match of code.matchAll(/(‹o\d+›)(?:\s*\(‹o\d+›\))?\s+(?:of|at|within|in)\s+(?:the\s+)?(‹o\d+›)/gu)) {
    const unit = sentence.figureAt(match[1] as string)
    if (unit && (isUnit(unit) || /\sof\s+(?:the\s+)?‹o\d+›$/.test(match[0])))
      add('PART_OF', unit, sentence.figureAt(match[2] as string), match.index, match.index + match[0].length, 'unit of')
  }
  // A line such as "Statistics Branch (STAT), ‹o2›"
  const line = /^\s*(‹o\d+›)(?:\s*\(‹o\d+›\))?,\s+(‹o\d+›)\s*$/u.exec(code)
  const named = line ? sentence.figureAt(line[1] as string) : undefined
  if (line && named && isUnit(named)) add('PART_OF', named, sentence.figureAt(line[2] as string), 0, line[0].length, 'unit of')
  // "On behalf of ‹o1›, ‹p2›, director of its ‹o3›", "‹o1›, through its ‹o2›"
  for (const match of code.matchAll(/\bits\s+(?:own\s+|new\s+)?(‹o\d+›)/gu)) {
    const unit = sentence.figureAt(match[1] as string)
    const whole = sentence.signs('o').findLast(({ end }) => end <= match.index)
    if (unit && isUnit(unit) && whole) add('PART_OF', unit, whole.figure, whole.at, match.index + match[0].length, 'unit of')
  }
  // "‹o1› and its marketing company, ‹o2›", "‹o1› and its Portuguese and Spanish sections, ‹o2› and ‹o3›"
  for (const match of code.matchAll(
    pattern(
      `\\bits\\s+(?:[\\p{L}-]+\\s+){0,4}(?:compan(?:y|ies)|subsidiar(?:y|ies)|arms?|branch(?:es)?|sections?|chapters?|affiliates?|wings?|cooperatives?|foundation|federation|union|society|association),\\s+(${list})`,
      'gu',
    ),
  )) {
    const whole = sentence.signs('o').findLast(({ end }) => end <= match.index)
    if (!whole || /‹p/.test(code.slice(whole.end, match.index))) continue
    for (const [sign] of (match[1] ?? '').matchAll(/‹o\d+›(?!\))/g))
      add('PART_OF', sentence.figureAt(sign), whole.figure, whole.at, match.index + match[0].length, 'unit of')
  }
  for (const match of code.matchAll(/(‹o\d+›)'s?\s+(?:[a-z]+\s+){0,2}(‹o\d+›)/gu)) {
    const unit = sentence.figureAt(match[2] as string)
    if (unit && isUnit(unit))
      add('PART_OF', unit, sentence.figureAt(match[1] as string), match.index, match.index + match[0].length, 'unit of')
  }
  for (const match of code.matchAll(/(‹o\d+›)(?:\s*\(‹o\d+›\))?,?\s+(?:and\s+)?its\s+(?:own\s+)?(‹o\d+›)/gu)) join(match, 2, 1, 'unit of')
}

export function isUnit(figure: Figure): boolean {
  return /\b(?:Department|Unit|Division|Branch|Bureau|Office|Directorate|Section|Service|Programme|Secretariat|Faculty|Intergroup|Committee|Board|Centre|Center|School|Group|Task Force|Team|Cabinet|Institute|Laboratory|office|centre|Chair|DG)\b/.test(
    figure.name,
  )
}
