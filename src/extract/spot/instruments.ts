import { fold } from '../../model/fold.ts'
import { lexicon } from '../lexicon.ts'
import { matchesIn, paragraphsOf } from '../pattern.ts'
import { numberedInstruments } from './numbered-instruments.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'

const pad = (digits: string) => digits.padStart(3, '0')
const series: Readonly<Record<string, string>> = { convention: 'C', recommendation: 'R', protocol: 'P' }
const cap = "\\p{Lu}[\\p{L}\\p{M}'’&-]*"
const joint = '(?:of|for|and|the|on|in|to|from|at|with|a|concerning)'
const titleWords = `${cap}(?:\\s+(?:${joint}\\s+){0,3}(?:${cap})|\\s*,\\s+${cap}(?=[^.;]{0,60}\\s(?:Convention|Recommendation|Protocol)))*`
const numbered = '(?:No|Nos|no|nos|number|n°)\\.?\\s*(\\d{1,3})'

/** "Migration for Employment Convention (Revised), 1949 (No. 97)", "Migrant Workers (Supplementary Provisions) Convention, 1975". */
const titled = new RegExp(
  `(?:The\\s+|the\\s+)?((?:${titleWords}\\s+)(?:\\([^()\\d]{3,40}\\)\\s+)?(Convention|Recommendation|Protocol)(?:\\s+\\([^)]{3,40}\\))?,?\\s+(of\\s+)?((?:19|20)\\d{2}))(?:,?\\s*\\(${numbered}\\))?`,
  'gu',
)
/** "Convention No. 190", "ILO Recommendation 193", "Conventions Nos. 87 and 98". */
const byNumber =
  /(?:ILO\s+|its\s+)?\b(Convention|Recommendation|Protocol)s?(?:,?\s+(?:No|Nos|no|nos|number)\.?\s*|\s+)(\d{1,3})(?!\d)((?:\s*(?:,|and|&)\s*(?:No\.?\s*)?\d{1,3}(?!\d))*)/gu
/** "Home Work Recommendation (No. 184)": the number makes the year needless. */
const titledByNumber = new RegExp(
  `(?:The\\s+|the\\s+)?((?:${titleWords}\\s+)(Convention|Recommendation|Protocol)(?:\\s+\\([^)\\d]{3,40}\\))?)\\s*\\((?:(?:No|Nos)\\.?\\s*(\\d{1,3})|([CRP]\\d{2,3}))\\)`,
  'gu',
)
const byCode = /(?<![\p{L}\p{N}])([CRP])\.?\s?(\d{2,3})(?![\p{L}\p{N}])(?!\s+\p{Lu}\p{Ll}+)/gu
const bareNumber = /(?<![\p{L}])(?:No|Nos)\.\s*(\d{1,3})(?!\d)/gu

const kinds: Readonly<Record<string, string>> = {
  declaration: 'DECLARATION',
  resolution: 'RESOLUTION',
  manifesto: 'DECLARATION',
  recommendation: 'RECOMMENDATION',
  guidelines: 'OTHER',
  charter: 'OTHER',
  compact: 'OTHER',
  'call to action': 'OTHER',
  'call for action': 'OTHER',
  act: 'OTHER',
  convention: 'CONVENTION',
  covenant: 'CONVENTION',
  agreement: 'OTHER',
  treaty: 'CONVENTION',
  protocol: 'PROTOCOL',
  pact: 'OTHER',
  principles: 'OTHER',
  accord: 'OTHER',
  communiqué: 'DECLARATION',
  statement: 'DECLARATION',
  pledge: 'DECLARATION',
  commitment: 'DECLARATION',
}
/** What can come between an instrument's noun and its subject. */
const subjectStart = /^\s+(?:on|of|for|concerning|regarding|to)\s+/
const stops = new Set(
  'last|this|next|together|adopted|which|that|was|is|were|are|who|when|where|while|during|held|has|have|had|will|since|by|from|after|before|as|also|with|it|its|their|whose|in|at|through|because|more|most|recently|signed|approved|dates|recognises|recognizes|into|would|could|should|may|can|put|gave|gives|took|takes|came|comes|remains|became|made|calls|called|sets|provides|says|said|but|or|both|under|where|there|here|goes|went|entered|enters'.split(
    '|',
  ),
)
const pre = `(?:(?:(?:19|20)\\d{2}|[A-Z]{2,}(?:-[A-Z]+)?|\\p{Lu}[\\p{L}’'-]+)\\s+){0,6}`
const named = new RegExp(
  `(?<![\\p{L}])(${pre})(Declaration|Resolution|Manifesto|Recommendation|Guidelines|Charter|Compact|Call to Action|Call for Action|Call for action|Uniform Act|Act|Covenant|Treaty|Pact|Accord|Agreement|Convention|Principles|resolution(?=\\s+(?:concerning|A/RES))|(?<=\\b(?:the|(?:the|a) (?:United Nations|UN|ILO|ILC|General Assembly|UN General Assembly))\\s)resolution(?=\\s+on\\s)|resolution and conclusions(?=\\s+concerning))(?![\\p{L}])`,
  'gu',
)

/** A resolution by nothing but who made it and what it is about. */
const described = /^(?:(?:United Nations|UN|ILO|ILC|General Assembly|UN General Assembly) )?resolution on\b/

/**
 * Every international instrument that `text` names: those of the ILO by title, number or code, other declarations, resolutions and
 * recommendations by their words. Numbers are written as in NORMLEX.
 */
export function instrumentsOf(text: string): Spot[] {
  const spots: Spot[] = []
  const add = (start: number, end: number, more: Partial<Spot>) => {
    const span = { start, end }
    if (!spots.some(other => overlaps(other, span)))
      spots.push({ kind: 'Convention', ...span, name: wordsOf(text, span), certain: true, ...more })
  }
  for (const match of matchesIn(paragraphsOf(text), /Convention|Recommendation|Protocol/, titled)) {
    const [whole, title = '', noun = '', of, year = '', digits] = match
    const start = match.index + whole.indexOf(title)
    const number = digits ? `${series[noun.toLowerCase()]}${pad(digits)}` : numberOf(title, year)
    if (!number && (of !== undefined || (!/\bILO\b/.test(title) && title.split(' ').length < 3))) continue
    add(start, start + title.length, { number, type: noun.toUpperCase() })
    if (digits) {
      const at = match.index + whole.lastIndexOf('No')
      add(at, match.index + whole.length - 1, { number, type: noun.toUpperCase() })
    }
  }
  for (const match of text.matchAll(titledByNumber)) {
    const [whole, title = '', noun = '', digits, code] = match
    const number = digits ? `${series[noun.toLowerCase()]}${pad(digits)}` : `${code?.charAt(0)}${pad(code?.slice(1) ?? '')}`
    if (!exists(number)) continue
    const start = match.index + whole.indexOf(title)
    add(start, start + title.length, { number, type: noun.toUpperCase() })
    const at = match.index + whole.lastIndexOf('(') + 1
    add(at, match.index + whole.length - 1, { number, type: noun.toUpperCase() })
  }
  for (const { start, end, number, type, mark } of numberedInstruments(text)) {
    add(start, end, { number, type })
    add(mark.start, mark.end, { number, type })
  }
  for (const match of text.matchAll(byNumber)) {
    const [whole, noun = '', first = '', rest = ''] = match
    const letter = series[noun.toLowerCase()]
    const lead = /^(?:ILO|its)\s+/.exec(whole)?.[0].length ?? 0
    if (!exists(`${letter}${pad(first)}`)) continue
    add(match.index + lead, match.index + whole.length - rest.length, { number: `${letter}${pad(first)}`, type: noun.toUpperCase() })
    for (const other of rest.matchAll(/\d{1,3}/g)) {
      const start = match.index + whole.length - rest.length + other.index
      add(start, start + other[0].length, { number: `${letter}${pad(other[0])}`, type: noun.toUpperCase() })
    }
  }
  for (const match of text.matchAll(byCode)) {
    // "the Civil 20 (C20)" is no convention.
    if (new RegExp(`\\p{L} ${match[2]} \\(${match[1]}${match[2]}\\)`, 'u').test(text)) continue
    const number = `${match[1]}${pad(match[2] ?? '')}`
    if (exists(number)) add(match.index, match.index + match[0].length, { number })
  }
  for (const match of text.matchAll(bareNumber)) {
    const known = spots.find(spot => spot.number?.slice(1) === pad(match[1] ?? ''))
    if (known) add(match.index, match.index + match[0].length, { number: known.number })
  }
  for (const match of text.matchAll(named)) {
    const found = namedInstrument(text, match)
    if (found) add(found.start, found.end, { type: found.type, certain: found.certain, number: found.number })
  }
  // "the UN resolution on wool" is that which the text names with its title or number elsewhere.
  const elsewhere = spots.some(({ type, name }) => type === 'RESOLUTION' && !described.test(name))
  return spots.filter(({ type, name }) => !(elsewhere && type === 'RESOLUTION' && described.test(name))).sort((a, b) => a.start - b.start)
}

function exists(number: string): boolean {
  const { instruments } = lexicon()
  return instruments.length === 0 || instruments.some(instrument => instrument.number === number)
}

/** The number of an instrument by its title and year, where the list has exactly one. */
function numberOf(title: string, year: string): string | undefined {
  const wanted = fold(title.replace(/,?\s*(?:of\s+)?(?:19|20)\d{2}$/, ''))
  const found = lexicon().instruments.filter(instrument => instrument.year === year && fold(instrument.title) === wanted)
  return found.length === 1 ? found[0]?.number : undefined
}

function namedInstrument(
  text: string,
  match: RegExpMatchArray,
): { start: number; end: number; type: string; certain: boolean; number?: string } | null {
  const [, before = '', noun = ''] = match
  const at = match.index ?? 0
  let start = at
  // The first word of a sentence may be a small word that merely begins it.
  const lead = /^(?:The|This|That|Its|Their|In|At|On|Two|Both|A|An|And|With|New|Our|Of|For|From|By|As|While|Since|After|Under)\s+/.exec(
    before,
  )
  if (lead) start += lead[0].length
  const modifiers = text.slice(start, at + before.length).trim()
  const head = at + before.length
  const tail = text.slice(head + noun.length)
  const number = /^\s+(?:A\/RES\/)?(\d{2}\/\d{2,4})\b/.exec(tail)
  if (number) return { start, end: head + noun.length + number[0].length, type: 'RESOLUTION', certain: true, number: `A/RES/${number[1]}` }
  const type = kinds[noun.toLowerCase()] ?? (noun.startsWith('resolution') ? 'RESOLUTION' : 'OTHER')
  const quotedTitle = /^\s+["“]([^"”]{8,160})["”]/u.exec(tail)
  if (quotedTitle && /resolution|declaration|recommendation|manifesto/i.test(noun)) {
    const from = head + noun.length + quotedTitle[0].indexOf(quotedTitle[1] ?? '')
    return { start: from, end: from + (quotedTitle[1] ?? '').length, type, certain: true }
  }
  // "there will be a Convention and a Recommendation on platforms": one that is still to be made.
  if (
    modifiers === '' &&
    /\b(?:an?|new|another)\s+$/i.test(text.slice(Math.max(0, head - 20), head)) &&
    /^(?:Convention|Recommendation|Protocol)$/.test(noun)
  )
    return null
  const subject = subjectOf(tail)
  if (subject > 0) {
    if (/^(?:Principles|Act|Agreement|Convention|Guidelines)$/.test(noun) && modifiers === '' && !/^\s+(?:on|concerning)\s/.test(tail))
      return null
    return { start, end: head + noun.length + subject, type, certain: true }
  }
  // "the Kigali Resolution": one that is called by the town where it was made.
  const { cities, countries } = lexicon()
  if (/^(?:Resolution|Principles|Guidelines|Recommendation|Agreement)$/.test(noun) && (cities.has(modifiers) || countries.has(modifiers)))
    return { start, end: head + noun.length, type, certain: true }
  if (modifiers === '' || /^(?:Resolution|Act|Agreement|Principles|Guidelines|Recommendation|Convention|Treaty)$/.test(noun)) {
    if (!/^(?:Uniform Act)$/.test(noun) || modifiers === '') return null
  }
  return { start, end: head + noun.length, type, certain: true }
}

/** How many characters of `tail` say what the instrument is about; 0 when it does not say. */
function subjectOf(tail: string): number {
  const opening = subjectStart.exec(tail)
  if (!opening) return 0
  let at = opening[0].length
  const rest = tail.slice(at)
  let words = 0
  for (const match of rest.matchAll(/\s*([\p{L}\p{M}\p{N}’'-]+|[^\s\p{L}\p{N}])/gu)) {
    const word = match[1] ?? ''
    if (!/[\p{L}\p{N}]/u.test(word)) break
    if ((stops.has(word) && !/^\s+Work\b/.test(rest.slice((match.index ?? 0) + match[0].length))) || /\n\s*\n/.test(match[0])) break
    if (
      word === 'and' &&
      /^\s+(?:the\s+)?(?:[A-Z]{2,}\s+)?(?:Declaration|Resolution|Recommendation|Convention|Global Call|Protocol|[A-Z]{2,}\s+[A-Z])/.test(
        rest.slice((match.index ?? 0) + match[0].length),
      )
    )
      break
    if (/^(?:19|20)\d{2}$/.test(word) && words > 0) break
    words++
    at = opening[0].length + (match.index ?? 0) + match[0].length
  }
  if (words === 0) return 0
  const taken = tail.slice(0, at).replace(/\s+(?:and|of|the|for|on|to|in|a)$/i, '')
  return taken.length
}
