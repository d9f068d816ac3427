import type { Span } from '../../model/records.ts'
import { thesaurus } from '../../model/thesaurus.ts'
import { lexicon } from '../lexicon.ts'
import { allPrinted } from '../pattern.ts'
import type { Introduction } from './acronyms.ts'
import type { EventSpot } from './event-spot.ts'
import { isBodysOwn } from './nested.ts'
import { overlaps, type Spot, wordsOf } from './spot.ts'

/** Names that only their bracketed acronym shows to be organizations: "Vereniging Surinaams Bedrijfsleven (VSB)". */
export function withIntroduced(
  text: string,
  organizations: readonly Spot[],
  introductions: Introduction[],
  taken: readonly Span[],
): Spot[] {
  const found = [...organizations]
  for (const { long, short } of introductions) {
    if (taken.some(span => overlaps(span, long))) continue
    const behind = found.find(spot => Math.abs(spot.end - long.end) < 2)
    if (
      behind &&
      behind.start > long.start &&
      /[,;]|['’]s\s|\b(?:Director|Chair|President|Secretary|Head|Manager|Coordinator)\b/.test(text.slice(long.start, behind.start))
    )
      continue
    const name = wordsOf(text, long)
    const words = name.split(' ').filter(word => /^\p{L}/u.test(word))
    if (
      words.filter(word => /^\p{Lu}/u.test(word)).length < 2 ||
      /^(?:Social and Solidarity Economy|Sustainable Development Goals?|Gross|Decent Work)/i.test(name)
    )
      continue
    const inside = found.filter(spot => overlaps(spot, long))
    if (inside.some(spot => spot.end >= long.end && spot.start <= long.start)) continue
    for (const spot of inside) found.splice(found.indexOf(spot), 1)
    found.push({ kind: 'Organization', ...long, name, certain: true })
    if (!found.some(spot => overlaps(spot, short)))
      found.push({ kind: 'Organization', ...short, name: wordsOf(text, short), certain: true })
  }
  // "UoN": what is no acronym by its form is one wherever it is printed.
  for (const { long, short } of introductions) {
    const form = wordsOf(text, short)
    if (/\p{Ll}/u.test(form) && found.some(spot => overlaps(spot, long)))
      for (const span of allPrinted(text, form, '\\p{L}\\p{N}'))
        if (![...found, ...taken].some(spot => overlaps(spot, span)))
          found.push({ kind: 'Organization', ...span, name: form, certain: true })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "Name (ACRONYM)" where the name is a body, an event or a project by its form, whatever the letters are. */
export function bracketed(text: string, spots: readonly Spot[], introduced: readonly Introduction[]): Introduction[] {
  return spots.flatMap(spot => {
    if (introduced.some(introduction => isBodysOwn(text, introduction, spot))) return []
    const match = /^(["”]?(?:\s+(?:project|programme|initiative))?\s*\(\s*)(\p{Lu}[\p{Lu}\p{N}/&-]{1,13}(?:\s\p{Lu}\p{Ll}+)?)\s*\)/u.exec(
      text.slice(spot.end, spot.end + 50),
    )
    if (!match || spot.name.split(' ').length < 2 || lexicon().countries.has(match[2] ?? '')) return []
    // "Academy on Social and Solidarity Economy (SSE)" abbreviates the subject, not the academy.
    if (thesaurus.some(({ synonyms }) => synonyms.includes(match[2] ?? ''))) return []
    const start = spot.end + (match[1] ?? '').length
    return [{ long: spot, short: { start, end: start + (match[2] ?? '').length } }]
  })
}

/** A heading such as "Plenary Session 3" whose title the first sentence below gives: "The session on "X" was moderated by". */
export function titledLater(text: string, events: readonly EventSpot[]): [EventSpot, EventSpot][] {
  return events.flatMap((spot, index): [EventSpot, EventSpot][] => {
    if (
      spot.as !== 'heading' ||
      !/^(?:[\p{L}-]+\s+){0,2}(?:Session|Panel|Plenary|Workshop|Roundtable|Meeting|Webinar)\s*[\dIVX]*$/iu.test(spot.name)
    )
      return []
    const next = events[index + 1]
    if (next?.as !== 'mention' || next.start - spot.end > 200) return []
    return /^[^.]*?\n\s*[Tt]he\s+(?:\w+\s+)?(?:session|panel|plenary|workshop|roundtable|meeting|webinar)\s+(?:on|called|entitled|titled|about)?\s*["“]$/.test(
      text.slice(spot.end, next.start),
    )
      ? [[spot, next]]
      : []
  })
}

/** "its sixth world meeting, GSEF2023, …", "the sixth edition under the title "X"", and the ceremony under the heading "Closing". */
export function sameEvents(text: string, events: readonly EventSpot[]): [EventSpot, EventSpot][] {
  return events.flatMap((spot, index): [EventSpot, EventSpot][] => {
    const next = events[index + 1]
    if (!next) return []
    const between = text.slice(spot.end, next.start)
    const called = /^,\s+$/.test(between) && /^\p{Lu}{3,}20\d{2}$/u.test(next.name)
    const titled =
      (/^[^.;:"“]{0,90}\bunder the (?:title|name|heading|motto|slogan)\s*[,:]?\s*["“]\s?$/u.test(between) && !eventNoun.test(between)) ||
      /^(?:\s+\([^()]{2,30}\))?,?\s+(?:(?:which\s+)?(?:was|is)\s+)?(?:entitled|titled|called|named)\s*[,:]?\s*["“]\s?$/.test(between)
    // "The 2018 Wool Conference, "Threads of change", will take place"
    const behindName =
      spot.type !== 'SESSION' &&
      /^,\s+["“]\s?$/.test(between) &&
      /^\s?["”],\s+(?:which|will|was|is|took|takes|had|has|brought|gathered|held|ran|opened|began|closed|ended)\b/.test(
        text.slice(next.end),
      )
    // "The closing ceremony took place on 4 May as a side event of …"
    const asSort =
      /^\s+(?:(?:was|is|were|will be)\s+(?:held|organi[sz]ed|hosted|convened|planned|staged)|took place|takes place|will take place|came|was)\b[^.;"“]{0,60}\sas\s+(?:an?|one of the)\s+(?:\p{Ll}+\s+)?$/u.test(
        between,
      )
    const ceremony =
      /^(?:Opening|Closing)$/.test(spot.name) &&
      next.name.toLowerCase().startsWith(`${spot.name.toLowerCase()} `) &&
      next.start - spot.end < 400
    // A numbered title and the line below that says of what sort the event is and when.
    const sorted =
      /^\s*\n\s*$/.test(between) &&
      /(?:^|\n)\s*(?:\(?\d{1,2}[.)]|[A-H][.)]|[IVX]{1,5}[.)])\s+$/.test(text.slice(Math.max(0, spot.start - 12), spot.start)) &&
      /^[^\n]{0,20}\d/.test(text.slice(next.end, next.end + 30))
    // The title on a cover and the line below that says of what sort its event is: "Global Conference of the Wool Union (AWU)".
    const covered =
      spot.as === 'heading' &&
      next.type !== 'SESSION' &&
      /^\s*\n[ \t]*$/.test(between) &&
      text.slice(0, spot.start).trim() === '' &&
      !eventNoun.test(spot.name.toLowerCase()) &&
      /^(?:\s*\([^()\n]{2,20}\))?[ \t]*(?:\n|$)/.test(text.slice(next.end))
    // "The Wool Academy has packed its suitcases. Its sixth edition was held …"
    const renewed =
      /^\S+ edition$/.test(next.name) && spot.edition === undefined && /^[^.;:"“]{0,90}\.\s+(?:Its|The|This)\s+$/.test(between)
    // "6th edition: "Threads of change"" below the title of the series
    const below = spot.as === 'heading' && /^\S+ [Ee]dition$/.test(next.name) && /^\s*\n[ \t]*$/.test(between)
    const motto = /^\S+ [Ee]dition$/.test(spot.name) && /^\s*[:,–-]\s*["“]\s?$/.test(between)
    // "CLOSING SESSION - 8 May" above '"Dyes for tomorrow". Rosa Lopez sums up.'
    const about =
      spot.as === 'heading' &&
      next.as === 'heading' &&
      /\b(?:session|plenary|panel|opening|closing|dialogue|ceremony)$/i.test(spot.name) &&
      /^[^\n]{0,60}\n\s*["“]\s?$/.test(between)
    return about || asSort || below || motto || renewed || covered || called || titled || behindName || ceremony || sorted
      ? [[next, spot]]
      : []
  })
}

/** "6th edition" below a title and "its sixth edition" in the text. */
export function sameEditions(events: readonly EventSpot[]): [EventSpot, EventSpot][] {
  const editions = events.filter(({ name, edition }) => edition !== undefined && /^\S+ edition$/i.test(name))
  return editions.flatMap((spot, index): [EventSpot, EventSpot][] => {
    const first = editions.findIndex(({ edition }) => edition === spot.edition)
    return first < index ? [[editions[first] as EventSpot, spot]] : []
  })
}

const eventNoun = /\b(?:session|panel|webinar|workshop|conference|meeting|roundtable|debate|event|seminar)\b/

/** "COACEHL, the Honduran Educators Savings and Credit Cooperative, …": an acronym and the name behind it. */
export function apposed<S extends Spot>(text: string, spots: readonly S[]): [S, S][] {
  return spots.flatMap((spot, index): [S, S][] => {
    const next = spots[index + 1]
    if (!next || !/^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(spot.name) || !next.name.includes(' ')) return []
    const behind = text.slice(next.end, next.end + 24)
    // In a list the next name follows; beside its own name a clause goes on.
    const goesOn = /^,\s+(?:which|who|that|ran|has|had|was|is|\p{Ll}+(?:ed|es)\s)/u.test(behind)
    return /^,\s+the\s+$/.test(text.slice(spot.end, next.start)) && goesOn ? [[next, spot]] : []
  })
}

/** What a page is called and what its line "Full title:" calls it. */
export function fullTitles(text: string, title: Span | null, projects: readonly Spot[]): [Spot, Spot][] {
  const own = projects.find(({ start, end }) => title !== null && start < title.end && (end - start) * 2 > title.end - title.start)
  const full = projects.find(({ start }) =>
    /(?:^|\n)[^\n:]{0,8}(?:Full|Official|Complete) (?:title|name)\s*:\s*["“]?$/.test(text.slice(0, start)),
  )
  return own && full && own !== full ? [[full, own]] : []
}

const sameProject =
  /^(?:(?:\s+(?:project|programme|partnership|initiative))?\s*[("“]{1,3}|\s*=\s*["“]?\s?|,\s+(?:the|an?)\s+(?:[\p{L}’'.-]+\s+){0,4}["“]\s?|[^.;]{0,70}\b(?:called|named|known as|dubbed|entitled|titled)\s*[,(]?\s*["“]\s?)$/u

/** Projects that stand side by side are one: 'OECD Global Action "Promoting …"', 'REFRAME, the ILO's "Global Action …"'. */
export function neighbours(text: string, projects: readonly Spot[]): [Spot, Spot][] {
  return projects.flatMap((spot, index): [Spot, Spot][] => {
    const next = projects[index + 1]
    return next && sameProject.test(text.slice(spot.end, next.start)) ? [[spot, next]] : []
  })
}
