import type { Span } from '../../model/records.ts'
import type { Block } from '../layout.ts'
import { lexicon } from '../lexicon.ts'
import { isKnownBody } from './known-bodies.ts'

/** What a line about a project begins with: who pays, who carries it, how long and where. */
const facts =
  /^(?:[•*–>-]\s*)?(?:(?:Main |Key |Involved |Implementing |Target )?(?:Donors?|Funders?|(?:Co-)?[Ff]unding|Budget|Partners|Duration|Timeframe|Time frame|Countries|Implementation)|(?:Co-)?[Ff]unded by|(?:Financed|Implemented|Led|Run|Managed|Coordinated|Executed|Carried out|Supported)(?: jointly)? by|(?:[\p{L}\d()]+\s+){0,2}(?:[Dd]onors?|[Ff]unders?|[Ff]unding|[Bb]udget|[Cc]osts?|[Mm]oney|[Cc]oordinat(?:or|ion)|[Ll]ead|[Pp]ays|(?:paid|funded|run|led|implemented) by|[Pp]artners|[Dd]uration|[Pp]eriod|[Cc]ountry|[Cc]ountries|Where|When)\s*:)(?![\p{L}])/u
/** Of these lines, those that no event and no body has. */
const ofProject = /^(?:[•*–>-]\s*)?(?:[\p{L}\d()]+\s+){0,2}(?:donors?|fund|budget|money|financed|implement|costs?|pays|paid)/iu
/** Any line that says one thing under a label: "Target groups: young weavers". */
const label = /^\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){1,3}:\s/u
const nameLabel =
  /^(?:Project|Programme|Name|Title|(?:Project|Programme|Full|Official|Complete) (?:title|name)|(?:Name|Title) of the (?:project|programme))\s*:\s+(?=[\p{Lu}“"])/u
/** "The project in brief", "About this programme", "Why this project" */
const section =
  /^(?:(?:\d{1,2}[.)]?\s+)?(?:About|Why|What is|Inside|Meet)\s+)?(?:the|this|our)\s+(?:project|programme|initiative)(?:\s+(?:in|at|and)\s[^.;:]{3,30})?\s*$/i
/** What stands above a title without being one. */
const sort = /^(?:project\s+)?(?:fact ?sheet|brief|profile|overview|summary|description|project|programme|at a glance)\s*$/i
/** A headline tells what happened. */
const headline =
  /\b(?:is|are|was|were|has|have|will|gets?|takes?|launch(?:es|ed)|starts?|started|begins?|signs?|signed|helps?|joins?|new|how|why|what|meet|news|report|interview|minutes|newsletter)\b/i

/** Projects that the lines below their name describe: "Donor: …", "Countries: …", "The project in brief". */
export function describedProjects(text: string, layout: readonly Block[], title: Span | null): Span[] {
  const lines = layout.map(({ from, end }) => text.slice(from, end))
  const page = title && pageTitle()
  return [...(page ? [page] : []), ...layout.flatMap((block, index): Span[] => describedBy(block, index))]

  /** The title of a page about a project: lines about it follow in the head of the page, or below "The project in brief". */
  function pageTitle(): Span | null {
    const first = layout.findIndex(({ start }) => start >= (title as Span).start)
    const own = sort.test(lines[first] ?? '') ? layout[first + 1] : title
    if (!own) return null
    const name = nameIn(text, { start: 'from' in own ? (own as Block).from : own.start, end: own.end })
    const words = text.slice(name.start, name.end)
    const after = layout.findIndex(({ start }) => start >= own.end)
    const head = lines.slice(after, after + 10).filter(line => facts.test(line))
    const described = head.length > 1 && head.some(line => ofProject.test(line))
    const resumed = lines.some(
      (line, index) => index >= after && section.test(line) && lines.slice(index + 1, index + 5).some(below => facts.test(below)),
    )
    return (described || resumed) && words.includes(' ') && words.length < 120 && !headline.test(words) ? name : null
  }

  /** A heading right above such lines, and what the line "Project: …" among them calls it. */
  function describedBy(block: Block, index: number): Span[] {
    const line = lines[index] ?? ''
    const named = nameLabel.exec(line)?.[0]
    if (facts.test(line) || isOfBody(line)) return []
    const below = lines.slice(index + 1, index + 5).filter(each => !isOfBody(each))
    if (!below.some(each => facts.test(each))) return []
    if (named !== undefined) return [nameIn(text, { start: block.from + named.length, end: block.end })]
    const name = nameIn(text, { start: block.from, end: block.end })
    const titled =
      block.kind === 'heading' &&
      facts.test(below[0] ?? '') &&
      !label.test(line) &&
      !lexicon().countries.has(line.trim()) &&
      (isProperName(text.slice(name.start, name.end)) || /["“«]/.test(text.charAt(name.start - 1)))
    return titled ? [name] : []
  }
}

/** "ILO RESPONSE - REFUGEES": whose the projects below are. */
function isOfBody(line: string): boolean {
  const body = ofBody.exec(line)?.[1]
  return body !== undefined && isKnownBody(body)
}

const ofBody =
  /^(?:the\s+)?(\p{Lu}[\p{L}-]+)(?:['’]s?)?\s+(?:responses?|projects|programmes|initiatives|activities|interventions?)(?![\p{L}])/iu

/** A name without what stands in brackets or quotation marks around it. */
function nameIn(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  const quote = /["“«]([^"”»]{3,120})["”»]/.exec(line)
  if (quote) return { start: start + quote.index + 1, end: start + quote.index + 1 + (quote[1] ?? '').length }
  return { start, end: start + line.replace(/\s*[([:–—|].*$/s, '').length }
}

/** Capitals throughout, or an acronym: "FAIRWAY", "Bridges to Work". */
function isProperName(line: string): boolean {
  const words = line.split(/\s+/)
  const capital = words.filter(word => /^[\p{Lu}\d]/u.test(word)).length
  return (
    words.length <= 9 &&
    !/^(?:The|Our|What|Who|Where|How|Facts|Overview|Background|Partners|About|ILO|At|Why|Phase|Before|After|Key)\b/.test(line) &&
    (words.length === 1
      ? /^(?!(?:PROJECT|PROGRAMME|PARTNERSHIP|INITIATIVE|CAMPAIGN)$)\p{Lu}{4,}[\p{Lu}\d-]*$/u.test(line)
      : capital >= words.length / 2 && words.length > 1)
  )
}
