import type { Figure } from '../cast.ts'
import type { Fact } from './fact.ts'
import { type Add, joining } from './joining.ts'
import { organizationsIn } from './membership.ts'
import type { Sentence } from './sentence.ts'

/** What is part or member of what, as a sentence says it of organizations and of events; `spoken` is the event that it goes on about. */
export function partsIn(sentence: Sentence, main: Figure | null, spoken: Figure | null, bodyOfText: Figure | null): Fact[] {
  const { code } = sentence
  const facts: Fact[] = []
  const add: Add = (predicate, part, whole, from, to, rule, as) => {
    if (part && whole && part !== whole && part.kind === whole.kind && !facts.some(fact => fact.subject === part && fact.object === whole))
      facts.push({ predicate, subject: part, object: whole, ...(as && { qualifiers: { as } }), span: sentence.span(from, to), rule })
  }
  if (code.includes('‹o')) organizationsIn(sentence, bodyOfText, add)
  if (code.includes('‹e')) eventsIn(sentence, main, spoken, add)
  return facts
}

/** Sessions within events and events of series. */
function eventsIn(sentence: Sentence, main: Figure | null, spoken: Figure | null, add: Add): void {
  const { code } = sentence
  const join = joining(sentence, add)
  // "‹e1› in the margins of ‹e2›", "the fourth of the ‹e2›, after ‹e3› and ‹e4›", "a session of ‹e2› called ‹e1›".
  const target = sentence.signs('e')
  for (const match of code.matchAll(
    /(‹e\d+›)"?[^.;‹]*(?:‹[od]\d+›[^.;‹]*){0,4}\b(?:in the margins of|on the margins of|as part of|within|in the framework of|in the frame of|during|on the sidelines of|inside)\s+(?:the\s+)?(?:[\p{L}\d]+\s+){0,3}?(‹e\d+›)/gu,
  ))
    join(match, 1, 2, 'event within')
  // "In the margins of ‹e1›, … organized the side event ‹e2›", "Side event to ‹e1›" below a title
  const margins =
    /\b(?:[Ii]n|[Oo]n|[Aa]t)\s+the\s+(?:margins|sidelines|side-lines)\s+of\s+(?:the\s+)?(‹e\d+›)[^.;]*?(?:side[- ]event|webinar|session|panel|workshop|event|meeting|discussion|dialogue)\s*(?:called|entitled|titled|on)?\s*"?(‹e\d+›)/.exec(
      code,
    )
  if (margins) join(margins, 2, 1, 'event within')
  const called =
    /(‹e\d+›)"?,?\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?side[- ]event\s+(?:of|to|at|during)\s+(?:the\s+)?(‹e\d+›)/u.exec(code) ??
    /\b[Tt]his()\s+side[- ]event\s+(?:of|to|at|during)\s+(?:the\s+)?(‹e\d+›)/u.exec(code)
  if (called) {
    const part = called[1] ? sentence.figureAt(called[1]) : main
    add('PART_OF', part, sentence.figureAt(called[2] as string), called.index, called.index + called[0].length, 'event within')
  }
  // "It was an official side event of ‹e1›", "there was a ‹e1› too"
  const itself =
    /^\s*(?:It|This) (?:was|is) (?:an? |the |one of the )(?:\p{Ll}+ )?side[- ]events? (?:of|to|at|during) (?:the )?(‹e\d+›)/u.exec(code)
  if (itself) add('PART_OF', spoken, sentence.figureAt(itself[1] as string), 0, itself[0].length, 'event within')
  const too =
    /\bthere (?:was|were) also an? "?(‹e\d+›)|\bthere (?:was|were) an? "?(‹e\d+›)"? (?:too|as well)\b|\b(?:programme|agenda) (?:also )?(?:included|featured|comprised|offered) an? "?(‹e\d+›)/i.exec(
      code,
    )
  if (too) add('PART_OF', sentence.figureAt(too[1] ?? too[2] ?? too[3] ?? ''), main, too.index, too.index + too[0].length, 'event within')
  // "I was at ‹e1› and spoke in ‹e2›", its general discussion
  const whole = target.find(({ figure }) => /\bInternational Labour Conference$/.test(figure.name))
  for (const { figure, spot, at, end } of target)
    if (whole && /^(?:general discussion|committee)\b/i.test(spot.name))
      add('PART_OF', figure, whole.figure, Math.min(at, whole.at), Math.max(end, whole.end), 'event within')
  const side =
    /^\s*(?:An?\s+|[Vv]irtual\s+|[Oo]nline\s+|[Oo]fficial\s+|[Hh]ybrid\s+)*[Ss]ide[- ][Ee]vent\s+(?:of|to|at|during|in the (?:margins|framework|context) of|on the sidelines of)\s+(?:the\s+)?(‹e\d+›)/u.exec(
      code,
    )
  if (side && sentence.block.kind !== 'item')
    add('PART_OF', main, sentence.figureAt(side[1] as string), side.index, side.index + side[0].length, 'event within')
  // "12 March, 10:00 - online - in the margins of ‹e1›", "13 June, during ‹e1›" below a title
  const below =
    /^[^‹.]*‹d\d+›(?:[^‹.;:]|\d[.:]\d)*\b(?:[io]n\s+the\s+(?:margins|sidelines|side-lines|framework|frame|context)\s+of|at\s+the\s+(?:margins|sidelines)\s+of|during|as\s+part\s+of|within|on\s+the\s+occasion\s+of)\s+(?:the\s+)?(‹e\d+›)/u.exec(
      code,
    )
  if (below && target.length === 1 && sentence.block.kind !== 'paragraph')
    add('PART_OF', main, sentence.figureAt(below[1] as string), 0, below[0].length, 'event within')
  // "the ‹e1› of the ‹o2› series ‹e3›"
  for (const match of code.matchAll(
    /(‹e\d+›)"?\s+(?:of|in)\s+(?:the\s+|its\s+|an?\s+)?(?:‹o\d+›(?:'s?)?\s+)?(?:[\p{Ll}-]+\s+){0,2}series\s+(?:[\p{Ll}]+\s+){0,2}"?(‹e\d+›)/gu,
  ))
    join(match, 1, 2, 'event of series')
  const one =
    /^\s*(?:The|This)\s+(?:webinar|event|session|seminar|conference|meeting|workshop)\s+(?:was|is|forms?|formed|came|took place)\s+(?:as\s+)?(?:the\s+)?part\s+of\s+[^.;‹]{0,50}"?(‹e\d+›)/u.exec(
      code,
    )
  if (one) add('PART_OF', main, sentence.figureAt(one[1] as string), one.index, one[0].length, 'event of series')
  const series =
    /\b(?:(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|one|\d+(?:st|nd|rd|th)))\s+(?:(?:webinar|event|session|conference|seminar|meeting|in a series)\s+)?(?:of|in)\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:‹o\d+›(?:'s?)?\s+)?(?:(?:[\p{Ll}-]+\s+)?series\s+(?:of\s+|on\s+|called\s+|entitled\s+)?)?"?(‹e\d+›)/u.exec(
      code,
    )
  if (series) {
    const whole = sentence.figureAt(series[1] as string)
    const before = target.findLast(({ end }) => end <= series.index)
    const own = before?.figure ?? main
    add('PART_OF', own, whole, series.index, series.index + series[0].length, 'event of series')
    const rest = code.slice(series.index + series[0].length)
    if (/^,?\s+(?:after|following|and came after)\b/.test(rest))
      for (const each of target)
        if (each.at > series.index + series[0].length) add('PART_OF', each.figure, whole, series.index, code.length, 'event of series')
  }
  for (const match of code.matchAll(
    /(‹e\d+›)\s+(?:holds|held|will hold|hosts|hosted|had|features|featured)\s+(?:a|an|its|the)\s+"?(‹e\d+›)/gu,
  ))
    join(match, 2, 1, 'event within')
  for (const match of code.matchAll(/(‹e\d+›)"?(?:,|\s)\s*(?:held\s+[^.;‹]{0,40}\s)?(?:at|of|during|in)\s+(?:the\s+)?(‹e\d+›)/gu)) {
    const part = sentence.figureAt(match[1] as string)
    if (part?.type === 'SESSION')
      add('PART_OF', part, sentence.figureAt(match[2] as string), match.index, match.index + match[0].length, 'event within')
  }
}
