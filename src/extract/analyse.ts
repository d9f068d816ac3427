import type { Span } from '../model/records.ts'
import { Cast, type Figure } from './cast.ts'
import { type DateMention, datesOf } from './dates.ts'
import { bylineDate } from './imprint.ts'
import { type Block, blocksOf } from './layout.ts'
import { lexicon } from './lexicon.ts'
import { type Holding, holdingsIn } from './relate/affiliation.ts'
import { datesIn } from './relate/dating.ts'
import type { Fact } from './relate/fact.ts'
import { instrumentFactsIn } from './relate/instruments.ts'
import { organizersIn } from './relate/organizing.ts'
import { isUnit, partsIn } from './relate/parts.ts'
import { isHeader, placesIn } from './relate/placing.ts'
import { projectFactsIn } from './relate/projects.ts'
import { type Focus, Scene } from './relate/scene.ts'
import { Sentence } from './relate/sentence.ts'
import { speakingIn } from './relate/speaking.ts'
import { sentencesIn } from './sentences.ts'
import { introductionsOf } from './spot/acronyms.ts'
import { type EventSpot, eventsOf } from './spot/events.ts'
import { instrumentsOf } from './spot/instruments.ts'
import { knownBodies, organizationsOf } from './spot/organizations.ts'
import { peopleOf } from './spot/people.ts'
import { placesOf, venuesOf } from './spot/places.ts'
import { projectsOf } from './spot/projects.ts'
import { quotesOf } from './spot/quotes.ts'
import { overlaps, type Spot, wordsOf } from './spot/spot.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What rules read out of a text: who and what it names, and what it says of them. */
export interface Analysis {
  readonly figures: readonly Figure[]
  readonly facts: readonly Fact[]
  readonly main: Figure | null
  readonly text: string
}

/** Reads a text by rules alone. `published` resolves dates without a year. */
export function analyse(text: string, imprint: { title?: string; publishedOn?: string } = {}): Analysis {
  const layout = blocksOf(text)
  const tokens = layout.map(block => tokensOf(text, { start: block.from, end: block.end }))
  const title = titleOf(text, layout, imprint.title)
  const published = imprint.publishedOn ?? bylineDate(text, layout)
  const dates = datesOf(text, published)
  const quotes = quotesOf(text)
  const introduced = introductionsOf(text)
  const instruments = instrumentsOf(text)
  const bodies = knownBodies(text)
  const events = minutedMeeting(
    text,
    title,
    headlineEvent(
      text,
      layout,
      title,
      eventsOf(text, layout, tokens, quotes, [...instruments, ...bodies, ...dates.filter(({ from }) => from.length > 4)]),
      dates,
    ),
  )
  const projects = projectsOf(text, layout, quotes, [...instruments, ...events])
  const venues = venuesOf(text, layout, events, [...instruments, ...events, ...projects])
  const taken = [...instruments, ...events, ...projects, ...venues]
  const organizations = withIntroduced(text, organizationsOf(text, tokens, taken), introduced, taken)
  const introductions = [...introduced, ...bracketed(text, [...organizations, ...events, ...projects])]
  const nested = [...nestedBodies(text, events), ...nestedParents(text, organizations)]
  const places = placesOf(text, tokens, [...taken, ...organizations])
  const slots = new Set(layout.filter(({ kind }) => kind !== 'paragraph').map(({ from }) => from))
  const people = peopleOf(text, tokens, [...taken, ...organizations, ...places, ...dates.filter(({ from }) => from.length > 4)], offset =>
    slots.has(offset),
  )
  const spots: Spot[] = [...instruments, ...events, ...projects, ...venues, ...organizations, ...places, ...people]
  const cast = new Cast(text, [...spots, ...nested], introductions)
  for (const [label, titled] of titledLater(text, events)) cast.join(titled, label)
  for (const [one, other] of neighbours(text, projects)) cast.join(one, other)
  for (const [one, other] of [...apposed(text, organizations), ...apposed(text, events)]) cast.join(one, other)
  addShortNames(text, tokens, cast, spots)
  const all = [...new Set(cast.figures.flatMap(figure => figure.spots))]
    .filter(spot => !nested.includes(spot))
    .sort((a, b) => a.start - b.start)
  const scene = new Scene(text, layout, cast, events, title, published)
  const sentences = layout.flatMap((block, index) =>
    sentencesIn(text, { start: block.from, end: block.end }).map(span => new Sentence(text, span, block, index, all, cast, dates)),
  )
  return { ...relate(text, layout, cast, scene, sentences, title), main: scene.main, text }
}

/** The heading of a text; the imprint's title where it stands there. */
function titleOf(text: string, layout: readonly Block[], given?: string): Span | null {
  const [first, second] = layout
  if (!first) return null
  if (given) {
    const at = text.indexOf(given)
    if (at >= 0 && at < 300) return { start: at, end: at + given.length }
  }
  if (first.kind !== 'heading' && text.slice(first.start, first.end).length > 200) return null
  // A title that goes on in the next line: "The SSE Momentum:".
  const goesOn = second && second.kind === 'heading' && /:\s*$/.test(text.slice(first.start, first.end)) && second.start - first.end < 3
  return { start: first.start, end: goesOn ? second.end : first.end }
}

/** The meeting whose minutes a title announces. */
function minutedMeeting(text: string, title: Span | null, events: EventSpot[]): EventSpot[] {
  const line = title ? text.slice(title.start, title.end) : ''
  const match =
    /\b(?:minutes|summary|record|report|notes)\s+of\s+(?:the\s+)?((?:[\p{L}\d-]+\s+){0,6}(?:meeting|session|assembly))\b/iu.exec(line)
  if (!title || !match?.[1]) return events
  const start = title.start + match.index + match[0].length - match[1].length
  const span = { start, end: start + match[1].length }
  if (events.some(spot => overlaps(spot, span))) return events
  return [{ kind: 'Event', ...span, as: 'mention', name: wordsOf(text, span), certain: true, type: 'MEETING' }, ...events]
}

/** A programme or a slide deck carries the name of its event as title: when dates or places follow it and no rule saw an event there. */
function headlineEvent(
  text: string,
  layout: readonly Block[],
  title: Span | null,
  events: EventSpot[],
  dates: readonly DateMention[],
): EventSpot[] {
  if (!title || events.some(spot => overlaps(spot, title))) return events
  const second = layout.find(({ start }) => start >= title.end)
  if (
    second &&
    second.kind === 'heading' &&
    events.some(spot => overlaps(spot, second) && spot.certain) &&
    /\b(?:Task Force|Committee|Council|Board|Alliance|Network|Commission|Working Group)\b/.test(wordsOf(text, title))
  )
    return events
  const words = wordsOf(text, title)
  const body = layout.findIndex(block => block.kind === 'paragraph' && block.end - block.start > 160)
  const head = layout.slice(0, body < 0 ? 6 : Math.min(6, body + 1)).filter(({ start }) => start >= title.end)
  const stretch = head[0] ? text.slice(head[0].start, Math.min(head.at(-1)?.end ?? 0, head[0].start + 300)) : ''
  const dated = dates.some(date => date.start >= title.end && date.end <= title.end + 320 && date.from.length === 10)
  const listed = layout.filter(({ kind }) => kind !== 'paragraph').length / layout.length
  const programme =
    /\b(?:programme|agenda|conference|webinar|workshop|symposium|seminar|forum|summit|session)\b/i.test(stretch) ||
    layout.some(({ time }) => time)
  if (
    !dated ||
    listed < 0.6 ||
    !programme ||
    /\b(?:list of|events|report|summary|interview|news|newsletter|notes)\b/i.test(words) ||
    /^(?:News|Press release)/.test(stretch)
  )
    return events
  return [
    {
      kind: 'Event',
      ...title,
      as: 'heading',
      name: words,
      certain: true,
      type: 'CONFERENCE',
      also: /:/.test(words) ? [words.slice(0, words.indexOf(':'))] : [],
    },
    ...events,
  ]
}

/** Names that only their bracketed acronym shows to be organizations: "Vereniging Surinaams Bedrijfsleven (VSB)". */
function withIntroduced(
  text: string,
  organizations: readonly Spot[],
  introductions: ReturnType<typeof introductionsOf>,
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
  return found.sort((a, b) => a.start - b.start)
}

/** The body within the name of its session: "341st Session of the ILO Governing Body". */
function nestedBodies(text: string, events: readonly EventSpot[]): Spot[] {
  return events.flatMap(({ start, end, name }): Spot[] => {
    const match = /\b[Ss]essions?\s+of\s+(?:the\s+)?(.+)$/.exec(name)
    const body = match?.[1]
    if (!body || /Conference|Forum|Academy|Summit|Congress/.test(body) || !/^\p{Lu}/u.test(body)) return []
    const at = text.slice(start, end).search(
      new RegExp(
        body
          .split(' ')
          .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+'),
      ),
    )
    const parent = /^([A-Z]{2,})\s+\p{Lu}/u.exec(body)?.[1]
    return at < 0 ? [] : [{ kind: 'Organization', start: start + at, end, name: body, certain: true, ...(parent && { parent }) }]
  })
}

/** "Name (ACRONYM)" where the name is a body, an event or a project by its form, whatever the letters are. */
function bracketed(text: string, spots: readonly Spot[]): ReturnType<typeof introductionsOf> {
  return spots.flatMap(spot => {
    const match = /^(["”]?\s*\(\s*)(\p{Lu}[\p{Lu}\p{N}/&-]{1,13}(?:\s(?:International|Africa|Europe|Asia|Global))?)\s*\)/u.exec(
      text.slice(spot.end, spot.end + 40),
    )
    if (!match || spot.name.split(' ').length < 2 || lexicon().countries.has(match[2] ?? '')) return []
    const start = spot.end + (match[1] ?? '').length
    return [{ long: spot, short: { start, end: start + (match[2] ?? '').length } }]
  })
}

/** A heading such as "Plenary Session 3" whose title the first sentence below gives: "The session on "X" was moderated by". */
function titledLater(text: string, events: readonly EventSpot[]): [EventSpot, EventSpot][] {
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

/** "COACEHL, the Honduran Educators Savings and Credit Cooperative, …": an acronym and the name behind it. */
function apposed<S extends Spot>(text: string, spots: readonly S[]): [S, S][] {
  return spots.flatMap((spot, index): [S, S][] => {
    const next = spots[index + 1]
    if (!next || !/^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(spot.name) || !next.name.includes(' ')) return []
    const behind = text.slice(next.end, next.end + 24)
    // In a list the next name follows; beside its own name a clause goes on.
    const goesOn = /^,\s+(?:which|who|that|ran|has|had|was|is|\p{Ll}+(?:ed|es)\s)/u.test(behind)
    return /^,\s+the\s+$/.test(text.slice(spot.end, next.start)) && goesOn ? [[next, spot]] : []
  })
}

/** Projects that stand side by side are one: 'OECD Global Action "Promoting …"'. */
function neighbours(text: string, projects: readonly Spot[]): [Spot, Spot][] {
  return projects.flatMap((spot, index): [Spot, Spot][] => {
    const next = projects[index + 1]
    return next && /^(?:\s+(?:project|programme|partnership|initiative))?\s*[("“]{1,3}$/.test(text.slice(spot.end, next.start))
      ? [[spot, next]]
      : []
  })
}

/** The larger body within the name of a unit: "Youth Network of the International Cooperative Alliance". */
function nestedParents(text: string, organizations: readonly Spot[]): Spot[] {
  return organizations.flatMap(({ start, end, parent }): Spot[] => {
    if (!parent) return []
    const at = text.slice(start, end).search(
      new RegExp(
        parent
          .split(' ')
          .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+'),
      ),
    )
    return at < 0
      ? []
      : [
          {
            kind: 'Organization',
            start: start + at,
            end:
              start +
              at +
              text
                .slice(start + at)
                .search(new RegExp(`$|(?<=${(parent.split(' ').at(-1) ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')})`)),
            name: parent,
            certain: true,
          },
        ]
  })
}

/** Finds the other places where a person is named by the family name alone, or an event by its short form. */
function addShortNames(text: string, tokens: readonly (readonly Token[])[], cast: Cast, spots: readonly Spot[]): void {
  const families = new Map<string, Figure[]>()
  for (const person of cast.of('Person')) {
    const parts = person.name.split(' ')
    for (let length = 1; length <= Math.min(3, parts.length - 1); length++) {
      const family = parts.slice(-length).join(' ')
      families.set(family, [...(families.get(family) ?? []), person])
      const plain = family.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
      if (plain !== family) families.set(plain, [...(families.get(plain) ?? []), person])
    }
  }
  const free = (span: Span) => ![...spots, ...cast.figures.flatMap(figure => figure.spots)].some(other => overlaps(other, span))
  for (const words of tokens)
    for (const [at, token] of words.entries()) {
      if (token.shape === 'lower' || !free(token)) continue
      const word = token.text.replace(/['’]s?$/, '')
      const [owner] = families.get(word) ?? []
      if (!owner || owner.first > token.start || word.length < 3) continue
      const last = words[at - 1]
      if (
        last &&
        last.shape === 'cap' &&
        last.kind === 'word' &&
        !last.opens &&
        last.end === token.start - 1 &&
        !/^(?:Mr|Mrs|Ms|Dr|Prof|Minister|Commissioner|President)$/.test(last.text)
      )
        continue
      cast.add({ kind: 'Person', start: token.start, end: token.start + word.length, name: word, certain: false }, owner)
    }
  for (const project of cast.of('Project')) {
    for (const form of project.names) {
      for (const match of text.matchAll(
        new RegExp(
          `(?<![\\p{L}-])${form
            .split(' ')
            .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('\\s+')}(?![\\p{L}-])`,
          'gu',
        ),
      )) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (free(span)) cast.add({ kind: 'Project', ...span, name: form }, project)
      }
    }
  }
  // "the Ministry", "the cooperative": the last body before that bears the noun.
  const nouns =
    /(?<![\p{L}])([Tt]he\s+)(Ministry|Alliance|Task Force|Forum|Federation|Confederation|Foundation|Institute|Commission|Committee|Council|Network|University|Union|Association|Agency|Coalition|Parliament|Bank|Fund|Unit|Department|Think Tank|Centre|Board|cooperative|think tank|ministry|federation|alliance|network|foundation|university|institute|association|union|coalition|forum|agency|consortium|refugee agency)(?![\p{L}])(?!\s+(?:of|for|on|in\s+charge)\b)(?!['’-])(?!\s+\p{Lu})/gu
  for (const match of text.matchAll(nouns)) {
    const start = match.index + (match[1] ?? '').length
    const span = { start, end: start + (match[2] ?? '').length }
    if (!free(span)) continue
    const noun = new RegExp(`(?<![\\p{L}])${match[2]}(?![\\p{L}])`, 'iu')
    const bearers = cast
      .of('Organization')
      .filter(figure => figure.names.some(name => noun.test(name)) && figure.spots.some(spot => spot.start < start))
    const last = (figure: Figure) => Math.max(...figure.spots.filter(spot => spot.start < start).map(spot => spot.start))
    const [owner] = bearers.sort((a, b) => last(b) - last(a))
    if (owner && start - last(owner) < 900)
      cast.add({ kind: 'Organization', ...span, name: match[2] ?? '', certain: false, type: 'REFERENCE' }, owner)
  }
  for (const event of cast.of('Event')) {
    for (const form of event.names) {
      if (form.split(' ').length < 2 && !/^\p{Lu}{3,}\d*$/u.test(form)) continue
      const pattern = new RegExp(
        `(?<![\\p{L}])${form
          .split(' ')
          .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+')}(?![\\p{L}])`,
        'gu',
      )
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (free(span)) cast.add({ kind: 'Event', ...span, name: form }, event)
      }
    }
  }
}

function relate(
  text: string,
  layout: readonly Block[],
  cast: Cast,
  scene: Scene,
  sentences: readonly Sentence[],
  title: Span | null,
): { figures: Figure[]; facts: Fact[] } {
  const facts: Fact[] = []
  const holdings: Holding[] = []
  const ends = new Map<Sentence, Map<number, number>>()
  const host = hostOf(cast, scene.main, title)
  const minting = (span: Span): Figure | null => {
    const name = wordsOf(text, span)
    if (name.length < 2 || /^(?:Mr|Ms|Dr|The|Chair|Moderator|Speaker|Panel|Session)\b/.test(name)) return null
    if (lexicon().countries.has(name) || lexicon().cities.has(name)) return null
    return cast.named('Organization', name) ?? cast.add({ kind: 'Organization', ...span, name, certain: false })
  }
  const mint = Object.assign(minting, { named: (name: string) => cast.named('Organization', name) })
  let lastPerson: Figure | null = null
  let lastBody: Figure | null = null
  const bodyOf = (word: string, at: number): Figure | undefined =>
    cast
      .of('Organization')
      .filter(figure => figure.first < at && new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(figure.names.join(' ')))
      .sort((a, b) => b.first - a.first)[0]
  const bodyBefore = new Map<Sentence, Figure | null>()
  for (const sentence of sentences) {
    bodyBefore.set(sentence, lastBody)
    const read = holdingsIn(sentence, mint, bodyOf, host, lastPerson, lastBody)
    lastBody = sentence.signs('o').at(-1)?.figure ?? lastBody
    lastPerson = sentence.signs('p')[0]?.figure ?? lastPerson
    holdings.push(...read.holdings)
    ends.set(sentence, read.ends)
  }
  // What goes on, sentence by sentence.
  let paragraph = -1
  let focus: Figure | null = scene.main
  const foci = new Map<Sentence, Setting>()
  let mentioned: { event: Figure; block: number } | null = null
  for (const sentence of sentences) {
    if (sentence.blockIndex !== paragraph) {
      paragraph = sentence.blockIndex
      focus = scene.container(sentence.blockIndex) ?? scene.main
    }
    const headed = scene.headed(sentence.blockIndex)
    // "The workshop is hosted by …" speaks of the whole, whatever session went before.
    // "It will be hosted by …" goes on about the event of the sentence before.
    if (
      /^It\s+(?:will|was|is|has|takes|took|had)\b/.test(sentence.code) &&
      mentioned &&
      !sentence.code.includes('‹e') &&
      mentioned.block === sentence.blockIndex
    ) {
      foci.set(sentence, { event: mentioned.event, headed: headed !== null, explicit: mentioned.event, any: mentioned.event })
      continue
    }
    const whole = /^(?:The|This)\s+(conference|workshop|webinar|congress|forum|symposium|seminar|summit|meeting|event|academy)\b/.exec(
      sentence.code,
    )?.[1]
    const container = scene.container(sentence.blockIndex)
    if (
      whole &&
      sentence.block.kind === 'paragraph' &&
      container &&
      !sentence.code.includes('‹e') &&
      (whole === 'event' ||
        new RegExp(whole, 'i').test(container.names.join(' ')) ||
        (container.type ?? '') ===
          (
            {
              conference: 'CONFERENCE',
              webinar: 'WEBINAR',
              workshop: 'COURSE',
              seminar: 'COURSE',
              congress: 'CONFERENCE',
              forum: 'CONFERENCE',
              symposium: 'CONFERENCE',
              meeting: 'MEETING',
            } as Record<string, string>
          )[whole])
    ) {
      foci.set(sentence, { event: container, headed: headed !== null, explicit: container, any: container })
      continue
    }
    const own = sentence.signs('e')
    const lastNamed = own.at(-1)?.figure
    if (lastNamed) mentioned = { event: lastNamed, block: sentence.blockIndex }
    const cue = own.find(({ at, spot }) => isFocus(sentence.code.slice(0, at), spot as EventSpot))
    const plain =
      cue &&
      !/\bwhen\s+the\s+$|\b(?:after|since|before|until|as in|like|conclusions of|results of|adopted (?:at|by)|ahead of|founded)\s+(?:the\s+)?"?$/.test(
        sentence.code.slice(0, cue.at),
      )
        ? cue.figure
        : null
    if (plain && !headed) focus = plain
    const any = plain ?? own.find(({ spot }) => (spot as EventSpot).certain !== false)?.figure ?? null
    foci.set(sentence, {
      event: headed ?? focus ?? scene.container(sentence.blockIndex),
      headed: headed !== null,
      explicit: headed ? null : plain,
      any: headed ? null : any,
    })
  }
  const focusOf = (sentence: Sentence) => foci.get(sentence) ?? { event: null, headed: false, explicit: null, any: null }
  const holdsChair = (at: number): Figure | null =>
    holdings.findLast(({ post, span }) => span.start < at && /^(?:new )?(?:Co-)?Chair\b/.test(post.title ?? ''))?.person ?? null
  facts.push(...speakingIn(sentences, scene, (sentence, at) => ends.get(sentence)?.get(at) ?? at, focusOf, holdsChair))
  for (const { part, whole, span } of scene.parts)
    facts.push({ predicate: 'PART_OF', subject: part, object: whole, span, rule: 'session of programme' })
  let project: Figure | null = null
  let lastProject: Figure | null = null
  let projectBlock = -1
  for (const sentence of sentences) {
    const { event, headed, any } = focusOf(sentence)
    const inTitle = title !== null && sentence.start < title.end
    const base = headed ? event : scene.main
    facts.push(
      ...organizersIn(sentence, any ?? event, headed, base, bodyBefore.get(sentence) ?? null).filter(
        ({ rule }) => !inTitle || rule === 'organizing by name',
      ),
    )
    const place = placesIn(sentence, headerEvent(sentence, layout, scene, event), headed)
    facts.push(...place)
    facts.push(...instrumentFactsIn(sentence, any ?? event))
    facts.push(...partsIn(sentence, headed ? event : scene.main, host))
    const jump = sentence.signs('j').at(-1)?.figure
    if (jump) {
      project = jump
      projectBlock = sentence.blockIndex
    } else if (sentence.block.kind === 'heading') project = null
    // Lines below its heading, and the paragraph that it was named in, go on about a project; further down only "The project" does.
    const resumed = /^(?:The|This)\s+(?:[\p{L}-]+\s+)?(?:project|programme|initiative|partnership)\b/u.test(sentence.code)
      ? lastProject
      : null
    const goesOn = sentence.block.kind === 'item' || sentence.blockIndex === projectBlock ? project : null
    facts.push(...projectFactsIn(sentence, resumed ?? goesOn))
    lastProject = jump ?? lastProject
    for (const { figure, spot, at } of sentence.signs('e')) {
      const labelled = /\b(?:session|plenary|panel|workshop|roundtable|discussion|keynote)\b[^.;]{0,40}$/i.test(sentence.code.slice(0, at))
      if (
        figure.type === 'SESSION' &&
        spot.certain !== false &&
        (spot as EventSpot).as === 'mention' &&
        (labelled || spot.edition === undefined)
      ) {
        const earlier = previousFocus(sentences, sentence, foci, figure) ?? scene.main
        if (earlier && earlier !== figure)
          facts.push({ predicate: 'PART_OF', subject: figure, object: earlier, span: sentence, rule: 'session in prose' })
      }
    }
  }
  facts.push(
    ...within(cast, scene.main, facts),
    ...posts(holdings, facts),
    ...units(cast),
    ...named(cast, host, scene),
    ...datesIn(sentences, layout, scene, focusOf),
    ...naming(cast),
  )
  const kept = facts.filter(({ subject, object }) => subject !== object)
  const used = new Set(kept.flatMap(({ subject, object }) => [subject, object]))
  const figures = cast.figures.filter(figure => keep(figure, used, scene))
  const known = new Set<Figure | 'document' | undefined>(figures)
  return { figures, facts: unique(kept.filter(({ subject, object }) => known.has(subject) && (object === undefined || known.has(object)))) }
}

/** What a sentence is about: the event in focus, the one that it speaks at, and any that it names. */
interface Setting extends Focus {
  readonly explicit: Figure | null
  readonly any: Figure | null
}

/** Whether an event stands where a sentence makes it its scene: as its subject, or after "at" or "the session". */
function isFocus(before: string, spot: EventSpot): boolean {
  if (spot.certain === false) return /^(?:The|This|A)\s*$/.test(before) || /\b(?:at|during)\s+(?:a|the)\s+$/.test(before)
  return (
    /(?:\b(?:at|during|opened|moderated|closed|chaired|addressed|facilitated|plenary|session|panel|webinar|conference|symposium|seminar|workshop|forum|meeting|dialogue|event|course|academy|summit|called|entitled|titled|title|of|joined|for|in|In|At|During|facilitates?|coordinates?|moderates?|chairs?|address|one,)\s*(?:(?:on|the|a|an|its|this|their|second|first|own)\s+)*(?:[\p{L}-]+\s+){0,2}["(]?|^(?:The|This|On ‹d\d+› the|In ‹d\d+› the)?\s*"?|[,:]\s+(?:the\s+)?")$/u.test(
      before,
    ) && !/\bwhat the\s+$/.test(before)
  )
}

/** The event for a line of date and place: that of the heading right above it, at the top the main event. */
function headerEvent(sentence: Sentence, layout: readonly Block[], scene: Scene, event: Figure | null): Figure | null {
  if (!isHeader(sentence)) return event
  for (let index = sentence.blockIndex; index >= Math.max(0, sentence.blockIndex - 3); index--) {
    const headed = scene.headed(index)
    if (headed) return headed
    if (layout[index]?.kind === 'paragraph') break
  }
  return sentence.blockIndex < 6 ? scene.main : event
}

function previousFocus(sentences: readonly Sentence[], sentence: Sentence, foci: ReadonlyMap<Sentence, Focus>, own: Figure): Figure | null {
  for (let index = sentences.indexOf(sentence) - 1; index >= 0; index--) {
    const other = sentences[index]
    if (!other || other.blockIndex !== sentence.blockIndex) return null
    const event = foci.get(other)?.event
    if (event && event !== own && event.type !== 'SESSION') return event
  }
  return null
}

/** Posts as relationships; the bodies of a post borne while speaking are those spoken for. */
function posts(holdings: readonly Holding[], facts: readonly Fact[]): Fact[] {
  const found: Fact[] = []
  for (const { person, post, span, rule, sentence } of holdings) {
    const spoke = facts.find(
      fact => fact.predicate === 'SPOKE_AT' && fact.subject === person && fact.span.start < sentence.end && sentence.start < fact.span.end,
    )
    for (const body of post.at) {
      found.push({
        predicate: 'HOLDS_POSITION',
        subject: person,
        object: body,
        qualifiers: { ...(post.title && { title: post.title }), status: post.status, ...(spoke?.object && { at: spoke.object }) },
        span,
        rule: post.title ? rule : `${rule}, no title`,
      })
    }
    for (const [part, whole] of post.chain)
      found.push({ predicate: 'PART_OF', subject: part, object: whole, span: post.span, rule: 'chain of units' })
  }
  return found
}

/** "side event of the HLPF 2020" is part of it; a general discussion that the text is about is part of its conference. */
function within(cast: Cast, main: Figure | null, facts: readonly Fact[]): Fact[] {
  return cast.of('Event').flatMap((part): Fact[] => {
    const spot = part.spots[0] as EventSpot | undefined
    if (spot?.certain !== false || facts.some(({ predicate, subject }) => predicate === 'PART_OF' && subject === part)) return []
    const inner = cast
      .of('Event')
      .find(other => other !== part && other.spots.some(({ start, end }) => start > spot.start && end <= spot.end + 1))
    const whole = inner ?? (/^(?:general discussion|committee)/i.test(part.name) && main && main !== part ? main : undefined)
    return whole ? [{ predicate: 'PART_OF', subject: part, object: whole, span: spot, rule: 'event within' }] : []
  })
}

/** "ILO Cooperatives Unit" is part of the ILO. */
function units(cast: Cast): Fact[] {
  return cast.of('Organization').flatMap(figure => {
    if (!figure.parent) return []
    const whole = cast.named('Organization', figure.parent)
    const spot = figure.spots.find(({ parent }) => parent) ?? figure.spots[0]
    return whole && spot && whole !== figure
      ? [{ predicate: 'PART_OF', subject: figure, object: whole, span: spot, rule: 'unit by name' }]
      : []
  })
}

/** The body whose minutes a text is: the organization of its title. */
function hostOf(cast: Cast, main: Figure | null, title: Span | null): Figure | null {
  if (!title || !main || main.type !== 'MEETING') return null
  return cast.of('Organization').find(({ spots }) => spots.some(({ start }) => start < title.end)) ?? null
}

/** Organizers that the name of an event begins with: "ILO-ICA Joint Conference"; and the body that holds its regular meetings. */
function named(cast: Cast, host: Figure | null, scene: Scene): Fact[] {
  const leads = cast.of('Project').flatMap((project): Fact[] => {
    const spot = project.spots[0]
    const owner = project.names.map(name => cast.named('Organization', name.split(/\s+/)[0] ?? '')).find(Boolean)
    return spot && owner && project.name.includes(' ')
      ? [{ predicate: 'INVOLVED_IN', subject: owner, object: project, qualifiers: { role: 'LEAD' }, span: spot, rule: 'project by name' }]
      : []
  })
  const joins = cast.of('Organization').flatMap((unit): Fact[] => {
    const spot = unit.spots.find(({ parent }) => parent)
    const project = spot ? cast.named('Project', spot.name.replace(`${spot.parent} `, '')) : undefined
    return spot && project
      ? [{ predicate: 'INVOLVED_IN', subject: unit, object: project, qualifiers: { role: 'LEAD' }, span: spot, rule: 'project by name' }]
      : []
  })
  return [
    ...leads,
    ...joins,
    ...cast.of('Event').flatMap((event): Fact[] => {
      const spot = event.spots[0]
      if (!spot) return []
      const found: Fact[] = []
      for (const form of event.type === 'SERIES' ? [] : event.names) {
        const words = form.split(/\s+/)
        for (let length = Math.min(4, words.length - 1); length > 0; length--) {
          const owner = cast.named('Organization', words.slice(0, length).join(' '))
          if (owner) {
            if (/^\p{Lu}{2,}[/\s]/u.test(`${words[length] ?? ''} `)) break
            found.push({
              predicate: 'ORGANIZED',
              subject: owner,
              object: event,
              qualifiers: { role: 'ORGANIZER' },
              span: spot,
              rule: 'organizing by name',
            })
            break
          }
        }
        const joint = /^(\p{Lu}{2,})-(\p{Lu}{2,})\s/u.exec(form)
        for (const acronym of joint?.slice(1) ?? []) {
          const owner = cast.named('Organization', acronym)
          if (owner)
            found.push({
              predicate: 'ORGANIZED',
              subject: owner,
              object: event,
              qualifiers: { role: 'ORGANIZER' },
              span: spot,
              rule: 'organizing by name',
            })
        }
      }
      if (host && (event === scene.main || (event.type === 'MEETING' && event.spots.some(each => (each as EventSpot).as === 'heading'))))
        found.push({
          predicate: 'ORGANIZED',
          subject: host,
          object: event,
          qualifiers: { role: 'ORGANIZER' },
          span: spot,
          rule: 'organizing own meeting',
        })
      return found
    }),
  ]
}

/** Types, numbers and editions that follow from the form of a name. */
function naming(cast: Cast): Fact[] {
  return cast.figures.flatMap((figure): Fact[] => {
    const spot = figure.spots[0]
    if (!spot) return []
    const facts: Fact[] = []
    if (figure.kind === 'Organization' && (figure.type || isUnit(figure)))
      facts.push({ predicate: 'organizationType', subject: figure, value: figure.type ?? 'UNIT', span: spot, rule: 'type by name' })
    if (figure.kind === 'Event' && figure.type)
      facts.push({ predicate: 'eventType', subject: figure, value: figure.type, span: spot, rule: 'type by name' })
    const edition = figure.spots.find(each => each.edition !== undefined)
    if (figure.kind === 'Event' && edition?.edition !== undefined)
      facts.push({ predicate: 'edition', subject: figure, value: edition.edition, span: edition, rule: 'type by name' })
    if (figure.kind === 'Convention') {
      if (figure.number && /^[CRP]/.test(figure.number))
        facts.push({
          predicate: 'number',
          subject: figure,
          value: figure.number,
          span: figure.spots.find(each => each.number) ?? spot,
          rule: 'number',
        })
      if (figure.type) facts.push({ predicate: 'conventionType', subject: figure, value: figure.type, span: spot, rule: 'type by name' })
    }
    return facts
  })
}

/** Whether a place only tells in which country another one lies: "Lomé, Togo". */
export function isQualifier(figure: Figure): boolean {
  return figure.kind === 'Place' && figure.spots.every(({ type }) => type === 'QUALIFIER')
}

/** Whether a figure is worth keeping: sure by its form, or something is said of it. */
function keep(figure: Figure, used: ReadonlySet<unknown>, scene: Scene): boolean {
  if (figure.kind === 'Event') return figure.certain || figure === scene.main || used.has(figure)
  if (figure.kind === 'Organization') return figure.certain || used.has(figure) || figure.spots.length > 1
  return true
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>()
  const ids = new Map<unknown, number>()
  const id = (of: unknown) => {
    if (!ids.has(of)) ids.set(of, ids.size)
    return ids.get(of)
  }
  for (const fact of facts) {
    const key = [
      fact.predicate,
      id(fact.subject),
      id(fact.object),
      fact.predicate === 'HOLDS_POSITION' ? String(fact.qualifiers?.title ?? '').toLowerCase() : '',
      fact.object ? '' : JSON.stringify(fact.value),
    ].join('|')
    if (!seen.has(key)) seen.set(key, fact)
  }
  return [...seen.values()]
}
