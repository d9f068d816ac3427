import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { matchesIn, paragraphsOf } from '../pattern.ts'
import { anyOf, eventHeads } from '../words.ts'
import { calledProjects } from './called-projects.ts'
import { describedProjects } from './described-projects.ts'
import { isKnownBody } from './known-bodies.ts'
import { listedProjects } from './listed-projects.ts'
import { resumedProjects } from './resumed-projects.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'
import { toldProjects } from './told-projects.ts'

const noun = '(?:project|programme|program|initiative|partnership|campaign|scheme|Project|Initiative|Action|Campaign)'
const caps = "\\p{Lu}{2,}[\\p{L}\\p{N}]*(?:-[\\p{Lu}\\p{N}]+|['’]\\p{Lu}{2,})*(?![\\p{L}-])"
const capitalised = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*\\s+(?:(?:for|of|on|and|the)\\s+)?){1,5}"
/** "the PROSPECTS programme", "a JOIN project". */
const inFront = new RegExp(`(?<![\\p{L}'’])((?:\\p{Lu}{3,}\\s)?${caps})\\s+(?:${noun}|programme)s?(?![\\p{L}])`, 'gu')
/** "the project COOPREFORM". */
const behind = new RegExp(
  `(?<![\\p{L}])${noun}\\s+(?:called\\s+|named\\s+)?(?:["“«])?(${caps}(?:\\s\\p{Lu}\\p{Ll}+(?=\\s\\p{Ll}|[.,;:)]))?)(?![\\p{L}])`,
  'gu',
)
/** "the CLEAR Cotton project". */
const lowerCase =
  /(?<![\p{L}])(?:(?:[Tt]he|an?|its|their|this|new|joint|[\p{Lu}\p{N}]{2,}(?:['’]s)?|\p{Lu}\p{Ll}+['’]s)\s+)((?:(?:ILO|EU|UN|joint|regional|global|new)\s+)?\p{Lu}[\p{L}\p{N}-]*(?:\s+(?:(?:of|for|and|to|in|on|at|with|from)\s+)?\p{Lu}[\p{L}\p{N}-]*){0,4})\s+(?:\([\p{Lu}\p{N}-]{2,12}\)\s+)?(?:project|programme|initiative)(?![\p{L}])(?!\s+(?:manager|officer|coordinator|unit|assistant|director))/gu
const staff = '(?:[Oo]ffices?|[Mm]anagers?|[Oo]fficers?|[Cc]oordinators?|[Uu]nit|[Aa]ssistants?|[Dd]irectors?|[Ll]eaders?|[Ss]taff|[Tt]eam)'
const named = new RegExp(`(?<![\\p{L}])(${capitalised}(?:Project|Initiative|Global Action|Campaign))(?![\\p{L}])(?!\\s+${staff})`, 'gu')
const titled =
  /\b(?:[Pp]roject|projects|programme|program|partnership|initiative|Action|campaign|scheme|consortium)\b[^.;"“”]{0,30}[("“«\s]*$/
const eventCalled = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(Object.keys(eventHeads))})s?,?\\s+(?:called|entitled|titled|named|dubbed),?\\s*["“]?$`,
  'iu',
)
const publications = /\b(?:report|study|book|conference|webinar|event|session|seminar|workshop|symposium|course|plan)\b[^.;"“”]{0,30}$/i

/** "the ICA-EU Partnership": two bodies and what they share. */
const joint = /(?<![\p{L}-])(\p{Lu}[\p{L}]*[-/–]\p{Lu}[\p{L}]*\s+(?:[Pp]artnership|[Pp]roject|[Pp]rogramme))(?![\p{L}])/gu
/** "CLEAR Cotton: launch workshop" as a heading. */
const launched =
  /(?<=(?:^|\n)\s*(?:[IVX\d]+[.)]\s+)?)(\p{Lu}[\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)?(?:\s+(?:(?:of|for|and|to|on|in|the)\s+){0,2}\p{Lu}[\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)?){0,6}):\s+(?:project\s+)?(?:launch|kick-?off|inception|closing|final)\s+(?:workshop|event|meeting|conference|seminar|webinar)\b/gu
/** A title in quotation marks that calls itself one: "Global Action to Improve …". */
export const selfNamed = /(?:^|\s)(?:Project|Programme|Initiative|Partnership|Global Action|Campaign)(?:\s+(?:for|on|to|of)\s|$)/

/** "TRIANGLE in ASEAN": a plain word in capitals with where it is at work. */
const atWork = /(?<![\p{L}-])(\p{Lu}{5,})\s+in\s+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?![\p{L}])/gu

/** "PROMESS, which Peru financed", "the ILO's FORTER'ESS, with money of Canada" */
const paidFor = new RegExp(
  `(?<![\\p{L}-])(${caps}),\\s+(?:which\\s+(?:the\\s+)?\\p{Lu}[^.;,\\n]{1,60}\\s+(?:financ(?:es|ed)|fund(?:s|ed)|pa(?:ys|id)\\s+for|implement(?:s|ed)|carri(?:es|ed)\\s+out)|with\\s+(?:the\\s+)?(?:money|funds?|funding|financing)\\s+(?:of|from))(?![\\p{L}])`,
  'gu',
)

/** Without one of these words in its paragraph nothing is called a project. */
const word = /projects?|programmes?|programs?|initiative|partnership|campaign|scheme|\bAction\b/i

/** Projects, programmes and partnerships that can be told by the word beside their name. */
export function projectsOf(
  text: string,
  layout: readonly Block[],
  title: Span | null,
  quotes: readonly Spot[],
  taken: readonly Span[],
): Spot[] {
  const spots: Spot[] = []
  const add = ({ start, end }: Span, more: Partial<Spot> = {}) => {
    const span = { start, end }
    if (![...taken, ...spots].some(other => overlaps(other, span)))
      spots.push({ kind: 'Project', ...span, name: wordsOf(text, span), certain: true, ...more })
  }
  for (const quote of quotes) {
    const before = text.slice(Math.max(0, text.lastIndexOf('\n\n', quote.start), quote.start - 70), quote.start)
    if ((titled.test(before) || selfNamed.test(quote.name)) && !publications.test(before)) add(quote)
  }
  for (const match of text.matchAll(atWork)) {
    const [name, word = '', where = ''] = match
    const { isWord, countries, regions } = lexicon()
    const placed = countries.has(where) || regions.has(where) || isKnownBody(where)
    if (placed && isWord(word) && !isKnownBody(word) && text.indexOf(name) !== text.lastIndexOf(name))
      add({ start: match.index, end: match.index + name.length })
  }
  const paragraphs = paragraphsOf(text)
  for (const span of calledProjects(text, paragraphs, word)) add(span)
  for (const pattern of [joint, launched])
    for (const match of matchesIn(paragraphs, pattern === launched ? /:\s/ : word, pattern)) {
      const start = match.index + match[0].indexOf(match[1] ?? '')
      const [first = ''] = (match[1] ?? '').split(' ')
      if (!lexicon().givenNames.has(fold(first)) && (first !== match[1] || !lexicon().isWord(first)))
        add({ start, end: start + (match[1] ?? '').length })
    }
  for (const pattern of [inFront, behind])
    for (const match of matchesIn(paragraphs, word, pattern)) {
      const name = match[1] ?? ''
      if (/^(?:ILO|EU|UN|OECD|SSE|UNDP|ICA|COOP|USAID|GIZ|PROGRAMME|WORK|AGENDA)$/.test(name)) continue
      // "as part of this programme CECOP trains weavers"
      if (pattern === behind && isKnownBody(name)) continue
      const start = match.index + match[0].indexOf(name)
      add({ start, end: start + name.length })
    }
  for (const match of text.matchAll(
    /\b(?:leads|runs|manages|coordinates|heads)\s+(?:the\s+)?(\p{Lu}{3,}[\p{Lu}\p{N}-]*)\s+(?:at|for|in)\s/gu,
  )) {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    if (/\d/.test(match[1] ?? '')) add({ start, end: start + (match[1] ?? '').length })
  }
  for (const { index, 1: name = '' } of text.matchAll(paidFor)) if (!isKnownBody(name)) add({ start: index, end: index + name.length })
  for (const span of listedProjects(text, paragraphs)) add(span)
  // "Partnership for improving prospects … (PROSPECTS) project"
  for (const match of matchesIn(
    paragraphs,
    word,
    /(?<![\p{L}])((?:(?!The|This|An?\b)\p{Lu}[\p{L}-]+\s+){0,3}(?:Partnership|Programme|Project|Initiative|Action|Programme)\s+(?:for|on|of|to)\s+[\p{L}\s,-]{8,120}?)\s*\((\p{Lu}{3,}[\p{Lu}\p{N}-]*)\)\s*(?:project|programme|partnership|initiative)?/gu,
  )) {
    const long = { start: match.index, end: match.index + (match[1] ?? '').length }
    const at = match.index + match[0].indexOf(`(${match[2]})`) + 1
    add(long, { also: [match[2] ?? ''] })
    add({ start: at, end: at + (match[2] ?? '').length })
  }
  for (const match of matchesIn(paragraphs, word, named)) {
    const lead = /^(?:The|This|A|An|Its|Our)\s+/.exec(match[0])?.[0].length ?? 0
    const name = match[0].slice(lead)
    if (name.split(/\s+/).length > 1) add({ start: match.index + lead, end: match.index + match[0].length })
  }
  for (const match of matchesIn(paragraphs, word, lowerCase)) {
    const name = (match[1] ?? '').replace(/^(?:ILO|EU|UN|joint|regional|global|new)\s+/, '')
    const start = match.index + match[0].indexOf(name)
    if (/-(?:funded|led|wide|based)\b/.test(name)) continue
    if (
      !/^(?:ILO|EU|UN|OECD|SSE|UNDP|ICA|COOP|GIZ|World Food|European|International|National|Social|Cooperative|Horizon|Erasmus)$/.test(
        name,
      ) &&
      !/\b(?:Environment|Development|Food|Settlements)$/.test(name)
    )
      add({ start, end: start + name.length })
  }
  // "launched the Cooperative Support Programme", "The three-year programme": a programme that is carried out is a project.
  if (
    /\b(?:programme|project)s?\b[^.]{0,60}\b(?:is|are|was|will be)?\s*(?:carried out|funded|financed|implemented|launched)\b|\blaunched the\b[^.]{0,60}\bProgramme\b/.test(
      text,
    )
  ) {
    for (const match of text.matchAll(
      /(?<![\p{L}])((?:\p{Lu}[\p{L}\p{M}’'-]*\s+(?:(?:for|of|on|and)\s+(?=\p{Lu}))?){1,6})Programme(?![\p{L}])(?!\s+(?:\p{Lu}|of\b|manager|officer))/gu,
    )) {
      const lead = /^(?:The|This|A|An|Its|Our|In|Under|With|For)\s+/.exec(match[0])?.[0].length ?? 0
      const name = match[0].slice(lead)
      const before = text.slice(Math.max(0, match.index - 40), match.index)
      if (
        name.split(/\s+/).length > 1 &&
        !/\b(?:World Food|United Nations|Development|Environment|Finance)\s+Programme$/.test(name) &&
        !/\b(?:manager|head|officer|director|coordinator|specialist) of (?:the )?$|,\s*$/i.test(before)
      )
        add({ start: match.index + lead, end: match.index + match[0].length })
    }
  }
  for (const quote of quotes) {
    const after = text.slice(quote.end, quote.end + 60).replaceAll(/\s+/g, ' ')
    const before = text.slice(Math.max(0, text.lastIndexOf('\n\n', quote.start), quote.start - 120), quote.start).replaceAll(/\s+/g, ' ')
    if (isEvent.test(before)) continue
    if (
      /^["”»]?,?\s+(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,2}(?:project|programme|initiative|partnership|campaign)\b|^["”»]\s+(?:project|programme|initiative|campaign)\b/u.test(
        after,
      ) ||
      (/\b(?:project|[Pp]rogramme|partnership|initiative|campaign)\b[^.;"“]{0,80}\b(?:called|entitled|titled|named|dubbed),?\s*["“]?$/.test(
        before,
      ) &&
        !eventCalled.test(before))
    )
      add(quote)
  }
  for (const span of [...enumerated(text, layout), ...describedProjects(text, layout, title), ...resumedProjects(text)]) add(span)
  // "REFRAME, the ILO's "Global Action to …""
  for (const { start } of [...spots]) {
    const acronym =
      /(\p{Lu}{3,}[\p{Lu}\p{N}-]*(?:\s(?:[IVX\d]{1,3}|\p{Lu}\p{Ll}+))?)(?:,\s+(?:the|an?)\s+(?:[\p{L}’'.-]+\s+){0,4}["“]\s?|\s*=\s*["“]\s?)$/u.exec(
        text.slice(Math.max(0, start - 90), start),
      )
    if (acronym) {
      const at = Math.max(0, start - 90) + acronym.index
      add({ start: at, end: at + (acronym[1] ?? '').length })
    }
  }
  // The other places where a name in capitals stands, unless a body in front makes it a unit of its own.
  for (const { name } of [...spots])
    if (/^\p{Lu}[\p{Lu}\p{N}-]+(?:\s(?:[IVX\d]{1,3}|\p{Lu}\p{Ll}+))?$/u.test(name))
      for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?<!\\p{Lu}{2,}\\s)${name}(?![\\p{L}-])`, 'gu')))
        add({ start: match.index, end: match.index + name.length })
  for (const span of toldProjects(text)) add(span, { certain: false, guessed: true })
  return spots.sort((a, b) => a.start - b.start)
}

/** The numbered headings under a heading that speaks of projects, and what its list names: "- REACH (IOM, …)". */
function enumerated(text: string, layout: readonly Block[]): Span[] {
  const found: Span[] = []
  let under = false
  for (const block of layout) {
    const words = text.slice(block.start, block.end)
    const numbered = /^\(\d{1,2}\)|^\d{1,2}[.)]\s/.test(words)
    const listed =
      block.kind === 'item' ? /^(\p{Lu}[\p{L}\p{N}.&’' -]{2,60}?)\s*[(:–—]/u.exec(text.slice(block.from, block.end))?.[1] : undefined
    if (block.kind === 'heading' && !numbered) under = /\b(?:projects|programmes|initiatives)\b/i.test(words)
    else if (under && numbered && block.kind === 'heading') found.push({ start: block.from, end: block.end })
    else if (under && listed) found.push({ start: block.from, end: block.from + listed.length })
  }
  return found
}

/** 'the webinar "…", a joint initiative of' */
const isEvent =
  /\b(?:conference|webinar|symposium|session|seminar|workshop|forum|meeting|course|academy|panel|round ?table|debate|summit|congress)(?:\s+(?:on|called|entitled|titled))?,?\s*["“«]?$/i
