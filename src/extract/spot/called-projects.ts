import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'
import { matchesIn, type Paragraph } from '../pattern.ts'
import { organizationHeads, postHeads } from '../words.ts'
import { isKnownBody } from './known-bodies.ts'
import { wordsOf } from './spot.ts'

const word = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'-]*(?:\\.[\\p{L}\\p{N}]+)?|#[\\p{L}\\p{N}]{3,})"
const name = `${word}(?:\\s+(?:(?:of|for|and|to|on|in|at|the|de|la|del|&)\\s+){0,2}${word}){0,8}`
const noun = '(?:project|programme|program|initiative|campaign|scheme|partnership)'
const staff =
  '(?:manager|officer|coordinator|co-ordinator|unit|assistant|director|leader|team|staff|office|document|participant|partner|area|site|specialist|expert|adviser|advisor)s?'

/** "STRENGTH (Stronger Unions) is a five-year project", "Fair Fields, the regional programme of …", "Rooted, one of the oldest campaigns of …". */
const explained = new RegExp(
  `(?<![\\p{L}#])(${name})["”]?(?:\\s*\\(([^()]{2,90})\\))?["”]?(?:,|\\s+[–—]|\\s+(?:is|was|are))\\s+(?:now\\s+|also\\s+)?(?:a|an|the|its|their|one\\s+of\\s+the|(?:the\\s+)?\\p{Lu}[\\p{L}\\p{N}&-]*['’]s)\\s+(?:(?!of\\b|for\\b|in\\b|on\\b|at\\b|who\\b|that\\b|which\\b|and\\b|is\\b|was\\b)[\\p{L}\\d’'-]+\\s+){0,5}?${noun}s?(?![\\p{L}'’-])(?!\\s+${staff})`,
  'gu',
)
/** "the project Clean Looms", "started the five-year programme Rooted", "a campaign called Red Thread". */
const introduced = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Nn]ew|[Jj]oint)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?${noun}(?:,)?\\s+(?:(?:called|named|known\\s+as|entitled|titled|dubbed)\\s+)?["“]?(${name})(?=[.,;:)"”]|\\s+[\\p{Ll}(–—-]|\\s*$)`,
  'gmu',
)
/** A programme of a text that calls itself one below its title: "BRIDGES TO WORK", "A programme for young refugees". */
const subtitled = new RegExp(`^(\\p{Lu}[^\\n.:;]{3,80})\\n+(?:An?|The|Our)\\s+(?:[\\p{Ll}\\d-]+\\s+){0,4}${noun}(?![\\p{L}])`, 'u')

/** What stands behind a word that only opens a label. */
const labelled = /^(?:[ \t]\p{L}[\p{L} ]{0,24})?[ \t]*:/u

const posts = new Set(postHeads.flatMap(post => post.split(/[\s-]/)))
const heads = new Set<string>(
  organizationHeads.filter(head => !/^(?:Initiative|Programme|Partnership|Facility|Movement|Hub|House|Fund)$/.test(head)),
)

/** Projects that the words beside their name call one, whether in front of it, behind it or below a title. */
export function calledProjects(text: string, paragraphs: readonly Paragraph[], about: RegExp): Span[] {
  const found: Span[] = []
  const add = (start: number, words: string) => {
    // "the programme Rooted" above the label "Executing agency:"
    const { length } = ownName(words.replace(/\n[^\n]*$/, line => (labelled.test(text.slice(start + words.length)) ? '' : line)))
    if (length > 0) found.push({ start, end: start + length })
  }
  for (const match of matchesIn(paragraphs, about, explained)) {
    const words = match[1] ?? ''
    const lead = /^(?:The|This|In|At|With|And|But|Through|Under|For|From|On)\s+/.exec(words)?.[0].length ?? 0
    if (!isCalled(words.slice(lead))) continue
    add(match.index + lead, words.slice(lead))
    // "SPIN (Saving People in Nets), a programme of …"
    const title = match[2]
    if (title && /^\p{Lu}.{7}/u.test(title)) {
      const start = match.index + match[0].indexOf(title, words.length)
      found.push({ start, end: start + title.length })
    }
  }
  for (const match of matchesIn(paragraphs, about, introduced)) {
    const words = match[1] ?? ''
    // "the programme Rooted and Peru's Ministry of Labour"
    const called = [words, words.replace(/\s+and\s.*$/s, '')].find(isCalled)
    const end = match.index + match[0].length
    if (called && !(/\n\s*$/.test(match[0].slice(0, -words.length)) && labelled.test(text.slice(end))))
      add(match.index + match[0].lastIndexOf(words), called)
  }
  const title = subtitled.exec(text.trimStart())
  if (title)
    found.push({
      start: text.length - text.trimStart().length,
      end: text.length - text.trimStart().length + (title[1] ?? '').trimEnd().length,
    })
  return found
}

/** Without the place behind it: "Bridges to Work in Fiji". */
function ownName(words: string): string {
  const { countries, cities, regions } = lexicon()
  const place = /\s+(?:in|at|for)\s+(?:the\s+)?(\p{Lu}[^,]*)$/u.exec(words)
  const where = place?.[1] ?? ''
  return place && (countries.has(where) || cities.has(where) || regions.has(where)) ? words.slice(0, place.index) : words
}

/** Whether a name may be that of a project: no person, no body that is known by its name or its noun, and no place. */
function isCalled(words: string): boolean {
  const { givenNames, countries, cities, demonyms } = lexicon()
  const parts = words.split(/\s+/)
  const [first = ''] = parts
  const whole = wordsOf(words, { start: 0, end: words.length })
  return !(
    (givenNames.has(fold(first)) && parts.length > 1) ||
    isKnownBody(whole) ||
    (isKnownBody(first) && parts.length < 3) ||
    countries.has(whole) ||
    cities.has(whole) ||
    (demonyms.has(first) && parts.length === 1) ||
    parts.some(part => posts.has(part)) ||
    heads.has(parts.at(-1) ?? '') ||
    /^(?:SSE|SDGs?|COVID-19|[IVX]+|[A-Z])$/.test(whole) ||
    /^(?:It|He|She|They|We|This|That|There|Its|Their|Mr|Mrs|Ms|Dr|Prof|I|You|Who|What|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day|Phase|Objective|Partners?|Donors?|Country|Countries)$/u.test(
      first,
    )
  )
}
