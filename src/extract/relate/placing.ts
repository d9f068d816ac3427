import type { Cast, Figure } from '../cast.ts'
import { lexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import type { Fact } from './fact.ts'
import type { Sentence, Sign } from './sentence.ts'

const held =
  /\b(?:held|hold|holds|host|hosts|launched|celebrated|took place|takes? place|taking place|hosted|gathered|met|opens?|opened|closed|ended|began|started|assembled|streamed|broadcast|on air|runs?|ran|filled|organi[sz]ed|convened|brought|side event|event|conference|meeting|webinar|seminar|summit|session|symposium|congress|forum|workshop|gathering|rendezvous|academy|course|visit)\b/i
const itself =
  /^(?:It|They|Held|Organi[sz]ed|Hosted)\b|\b(?:[Tt]he|[Tt]his|[Ii]ts)\s+(?!next|following|previous|last|future|other)(?:[\p{L}\d-]+\s+){0,3}(?:conference|congress|webinar|meeting|seminar|summit|session|symposium|forum|workshop|gathering|event|academy|course|visit|ceremony|dialogue|assembly|training|launch|week|festival|edition)\b|\bit\s+(?:was|is|will|took|has|opens|runs)\b|\b(?:took place|were held|gathered|met|came together|brought)\b/u
const rank: Readonly<Record<string, number>> = { VENUE: 3, CITY: 2, REGION: 1 }

/** "‹e1› in ‹l2›", "‹e1›, held by ‹o2› on ‹d3› in ‹l4›" */
const beside =
  /^"?(?:\s*\([^)]*\))?(?:,?\s+(?:(?:which|that)\s+)?(?:was\s+|were\s+|will be\s+|is\s+|going to be\s+|to be\s+)?(?:held|took place|takes place|taking place|hosted|(?:co-)?organi[sz]ed|convened|opens?|opened|due|planned|scheduled))?(?:\s+(?:jointly\s+|together\s+)?by\s+(?:(?:the|its)\s+)?(?:[\p{Ll}-]+\s+){0,3}‹o\d+›(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s+(?:together\s+)?with\s+)(?:(?:the|its)\s+)?‹o\d+›)*)?(?:,?\s+(?:on|from|of)\s+(?:‹d\d+›|\d[^.;‹,]{0,24}))?,?\s+(?:in|at)\s+(?:the\s+)?(‹l\d+›)/u
/** "‹e1› (‹l2›, ‹d3›)" */
const bracketed = /^"?\s*\([^)‹]*(‹l\d+›)/

/** "‹e1› – ‹d2›, ‹l3›", "‹e1›, ‹l2›, ‹d3›" in a line */
const inLine =
  /^"?\s*(?:[,:|•(–—-]\s*(?:‹[do]\d+›|online|\p{Lu}[\p{L}\d ]{1,20})?\s*(?:\)\s*)?){0,3}[,:|•(–—-]\s*(?:in\s+|at\s+)?(?:the\s+)?(‹l\d+›)(?!'|\s+\p{Ll})/u

const place = '(?<place>‹l\\d+›)'
const event = '(?:the\\s+|its\\s+|their\\s+|an?\\s+)?"?(?<event>‹e\\d+›)"?(?:\\s*\\([^()]{0,30}\\))?'
const further = '(?:(?:,\\s+|\\s+\\(|\\s+in\\s+(?:the\\s+)?)‹l\\d+›\\)?){0,2}'
/** Constructions that give an event its place when they do not stand side by side. */
const ties = [
  // "‹e1› brought weavers from ten countries to ‹l2›"
  `${event}\\s+(?:brought|drew|attracted|took|led)\\s+[^.;‹]{2,60}\\bto\\s+(?:the\\s+)?${place}`,
  // "The city of ‹l1› hosted ‹e2›"
  `\\b(?:[Tt]he\\s+)?(?:city|town|capital|island)\\s+of\\s+${place}\\s+(?:also\\s+)?(?:hosts?|hosted|welcomed|received|will\\s+host)\\s+${event}`,
  // "in ‹l1›, where the ‹e2› meets"
  `\\b(?:in|at|to)\\s+(?:the\\s+)?${place}${further},?\\s+where\\s+${event}\\s+(?:meets?|met|opens?|opened|takes?|took|was|is|will|gathers?|gathered|convenes?)\\b`,
  // "came to the ‹o1› in ‹l2› for ‹e3›", "were invited to ‹l1› for ‹e2›"
  `\\b(?:came|come|travelled|squeezed|gathered|met|meet|assembled|flocked|invited|packed|crowded|convened)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:(?:to|into|in|at)\\s+)?(?:the\\s+)?(?:‹o\\d+›(?:'s?)?\\s+(?:in\\s+)?)?${place}${further}[^.;‹]{0,40}(?:‹d\\d+›[^.;‹]{0,20})?\\bfor\\s+${event}`,
  // "‹l1› was the setting of ‹e2›"
  `${place}${further}\\s+(?:was|is|will be|became|served as|provided)\\s+the\\s+(?:setting|venue|scene|stage|place|site|host)\\s+(?:of|for)\\s+${event}`,
  // "‹e1› goes to ‹l2›", "‹e1› is scheduled for ‹l2›"
  `${event}\\s+(?:(?:goes|moves|returns|comes|travels|will go|will move|will return|will come)\\s+to|(?:is|are|was)\\s+(?:scheduled|planned|due|set|announced)\\s+(?:for|in))\\s+(?:the\\s+)?${place}`,
  // "In ‹l1›, the ‹e2› closed with"
  `\\b(?:[Ii]n|[Aa]t)\\s+(?:the\\s+)?${place}${further},\\s+${event}\\s+(?:closed|opened|ended|began|started|took place|was held|was opened|brought|gathered)\\b`,
  // "‹e1›, yesterday in the ‹l2›"
  `${event},\\s+(?:yesterday|today|last \\p{L}+|the same (?:day|evening)|that (?:evening|morning|afternoon|day)|in the (?:morning|afternoon|evening)|on ‹d\\d+›|held|organi[sz]ed by [^.;]{0,120}?),?\\s+(?:in|at)\\s+(?:the\\s+)?${place}`,
  // "‹e1› filled Room XVII of the ‹l2›"
  `${event}\\s+(?:filled|packed|took over)\\s+(?:[\\p{L}\\d‹›]+\\s+){0,4}${place}`,
  // "See you in ‹l1›: ‹e2›"
  `\\b(?:in|to)\\s+${place}${further}\\s*:\\s+${event}`,
].map(form => pattern(form, 'gu'))

/** Where an event took place: the most exact place that a sentence gives for it. */
export function placesIn(sentence: Sentence, event: Figure | null, headed: boolean, opensText: boolean): Fact[] {
  const { code } = sentence
  const events = sentence.signs('e')
  const places = sentence
    .signs('l')
    .filter(
      ({ at }) =>
        (!/‹o\d+›\s+in\s+(?:the\s+)?$/.test(code.slice(0, at)) &&
          /(?:\b(?:[Ii]n|[Aa]t|filled|is|near|(?:room|hall|auditorium|premises|campus|grounds|garden|building|halls)\s+of)\s+(?:the\s+)?(?:city of\s+)?|online and at\s+)$/.test(
            code.slice(0, at),
          )) ||
        isHeader(sentence),
    )
  const facts: Fact[] = []
  const add = (place: { figure: Figure; at: number; end: number }, target: Figure, rule: string) => {
    if (!facts.some(fact => fact.subject === target))
      facts.push({
        predicate: 'LOCATED_IN',
        subject: target,
        object: place.figure,
        qualifiers: {},
        span: sentence.span(place.at, place.end),
        rule,
      })
  }
  // "‹e1› (‹l1›, ‹d1›)", "‹e1› in ‹l1›", "‹e1›, held in ‹l1›"
  for (const one of events) {
    const rest = code.slice(one.end, one.end + 120)
    const besides = beside.exec(rest) ?? bracketed.exec(rest)
    // "‹e1›, a fair of farmers in ‹l2›"
    const explained = /^"?,\s+an?\s+[^.;,‹]{3,60}?\bin\s+(?:the\s+)?(‹l\d+›)/.exec(rest)
    const listed = /^"?\s*\((?:[^)]*?)(‹l\d+›)[^)]*‹d\d+›[^)]*\)/.exec(rest)
    const lined = sentence.block.kind === 'paragraph' && (one.spot as EventSpot).as !== 'heading' ? null : inLine.exec(rest)
    // "‹e1› will follow before the summer in ‹l2›"
    const nearby = /^"?[^.;:‹"]{0,50}(?:‹d\d+›[^.;:‹"]{0,20})?\b(?:in|at)\s+(?:the\s+)?(‹l\d+›)(?!'s)/u.exec(rest)
    const sign = (listed ?? besides ?? explained ?? lined ?? nearby)?.[1]
    const spot = sign ? sentence.signs('l').find(each => each.sign === sign) : undefined
    if (spot && !besides && !listed && !lined && !explained && !rank[spot.spot.type ?? '']) continue
    if (spot && (listed || lined || !/^\s*\((?![^)]*‹d)/.test(rest))) add(best(sentence, spot), one.figure, 'place beside')
  }
  for (const tie of ties)
    for (const { groups } of code.matchAll(tie)) {
      const spot = sentence.signs('l').find(each => each.sign === groups?.place)
      const target = sentence.figureAt(groups?.event ?? '')
      if (spot && target) add(best(sentence, spot), target, 'place beside')
    }
  // "There was no empty chair in the ‹l1› in ‹l2› on ‹d3›.": how a report begins
  const [venue] = places.filter(({ spot }) => spot.type === 'VENUE')
  if (opensText && venue && event && events.length === 0 && sentence.dates.length > 0) add(venue, event, 'place by verb')
  // "A follow-up is planned in Dhaka" places another one than that spoken of.
  const another = events.length === 0 && !headed && !isHeader(sentence) && !itself.test(code)
  const target =
    events.find(({ figure }) => !facts.some(fact => fact.subject === figure) && figure === event)?.figure ??
    (events.length === 1 ? events[0]?.figure : events.length === 0 ? event : (lastBefore(sentence, places[0]?.at ?? 0) ?? event))
  if (
    target &&
    !another &&
    !facts.some(fact => fact.subject === target) &&
    places.length > 0 &&
    (isHeader(sentence) || (held.test(code) && (sentence.dates.length > 0 || events.length > 0 || headed)))
  ) {
    const [first] = [...places].sort((a, b) => (rank[b.spot.type ?? ''] ?? 0) - (rank[a.spot.type ?? ''] ?? 0) || a.at - b.at)
    const country = first && !rank[first.spot.type ?? '']
    const near =
      first && (events.length === 0 || events.some(({ at, end }) => Math.abs(first.at - end) < 160 || Math.abs(at - first.end) < 160))
    if (first && near && (!country || isHeader(sentence))) add(first, target, isHeader(sentence) ? 'place by header' : 'place by verb')
  }
  return facts
}

/** "Oslo (Norway), 8-9 July – host: ‹o1›", "Oslo + online (80 people …)": whatever follows the place and the days. */
const opensWithPlace =
  /^\s*‹l\d+›(?:\s*\(‹l\d+›\)|,\s+‹l\d+›)?(?:,\s+‹d\d+›\s+[–—-]\s|\s*(?:\+|&|\/|,|and)\s*(?:online|virtual|hybrid|Zoom)\b)/i

/** "LIMA (Wool News), 4 May – ": from where a report of an event comes. */
const dateline =
  /^(‹l\d+›)(?:,\s+‹l\d+›)?(?:\s*\([^)]{2,20}\))?(?:,?\s+(?:‹d\d+›|\d{1,2}\s+\p{Lu}\p{Ll}+(?:\s+\d{4})?))?(?:\s*\([^)]{2,20}\))?\s+[–—|-]{1,2}\s|^(‹l\d+›)(?:,\s+‹l\d+›)?(?:\s*\([^)]{2,20}\))?,?\s+‹d\d+›(?:\s*\([^)]{2,20}\))?\s*[.:](?:\s|$)/u

const isOnline = ({ type, name }: Figure) =>
  type === 'WEBINAR' || type === 'SERIES' || /\b(?:webinars?|online|virtual|digital|distance)\b/i.test(name)
const calledOnline = /\b(?:webinar|online|on line|virtual|Zoom)\b/i

/** The town from which a text is datelined, where it gives its main event no place. */
export function placeOfDateline(sentences: readonly Sentence[], main: Figure | null, facts: readonly Fact[]): Fact[] {
  const told = facts.some(
    ({ predicate, subject, object, rule }) =>
      (predicate === 'LOCATED_IN' && subject === main) || (object === main && rule === 'event of series'),
  )
  const named = sentences.filter(sentence => sentence.signs('e').some(({ figure }) => figure === main))
  if (!main || told || isOnline(main) || named.some(({ code }) => calledOnline.test(code))) return []
  const sentence = sentences.find(({ code, blockIndex }) => blockIndex < 6 && dateline.test(code))
  const [, dashed, stopped] = (sentence && dateline.exec(sentence.code)) ?? []
  // A day alone in its line is that of the page.
  const sign = dashed ?? (sentence && sentence.end < sentence.block.end ? stopped : undefined)
  const town = sentence?.signs('l').find(each => each.sign === sign)
  const [only, another] = openingTowns(sentences)
  const [where, place] = sentence && town && main.first < sentence.end + 700 ? [sentence, town] : another ? [] : (only ?? [])
  if (!where || !place || main.first > where.end + 700) return []
  const span = where.span(place.at, place.end)
  return [{ predicate: 'LOCATED_IN', subject: main, object: place.figure, qualifiers: {}, span, rule: 'place of dateline' }]
}

/** The towns in which something happened by the first paragraph, each once, the last of "at the Hotel Africa in Tunis" alone. */
function openingTowns(sentences: readonly Sentence[]): (readonly [Sentence, Sign])[] {
  const opening = sentences.find(({ block }) => block.kind === 'paragraph')?.blockIndex
  const towns = sentences
    .filter(({ blockIndex }) => blockIndex === opening)
    .flatMap(sentence =>
      sentence
        .signs('l')
        .filter(({ spot, at }) => spot.type === 'CITY' && /(?<!‹o\d+›\s)\b[Ii]n\s+(?:the\s+)?$/.test(sentence.code.slice(0, at)))
        .map((sign): readonly [Sentence, Sign] => [sentence, sign]),
    )
  return [...new Map(towns.map(town => [town[1].figure, town])).values()]
}

/** The town of a headline, "Weavers meet in Lima", "Lima hosts …", where the text gives its main event no place. */
export function placeOfHeadline(sentence: Sentence | undefined, main: Figure | null, facts: readonly Fact[]): Fact[] {
  if (!main || sentence?.block.kind !== 'heading' || main.first > sentence.start + 1200) return []
  if (facts.some(({ predicate, subject }) => predicate === 'LOCATED_IN' && subject === main)) return []
  const towns = sentence.signs('l').filter(({ spot }) => spot.type === 'CITY')
  const [town] = towns
  if (!town || towns.length > 1) return []
  const told =
    /\b(?:in|at)\s+$/.test(sentence.code.slice(0, town.at)) ||
    (town.at === 0 && /^\s+(?:hosts?|hosted|opens|welcomes|receives|sees|calls|gathers)\b/.test(sentence.code.slice(town.end)))
  return told
    ? [
        {
          predicate: 'LOCATED_IN',
          subject: main,
          object: town.figure,
          qualifiers: {},
          span: sentence.span(town.at, town.end),
          rule: 'place by header',
        },
      ]
    : []
}

/** The town that ends the name of an event, "Launch in Nairobi", where the text gives it no other place. */
export function placesOfNames(cast: Cast, facts: readonly Fact[]): Fact[] {
  const placed = new Set(facts.flatMap(({ predicate, subject }) => (predicate === 'LOCATED_IN' ? [subject] : [])))
  return cast.of('Event').flatMap((event): Fact[] => {
    const spot = event.spots.find(({ name }) => townBehind.test(name))
    const [, name = ''] = (spot && townBehind.exec(spot.name)) ?? []
    if (!spot || placed.has(event) || !lexicon().cities.has(name)) return []
    const span = { start: spot.end - name.length, end: spot.end }
    const place = cast.add({ kind: 'Place', ...span, name, type: 'CITY', certain: true })
    return [{ predicate: 'LOCATED_IN', subject: event, object: place, qualifiers: {}, span, rule: 'place beside' }]
  })
}

/** The countries that end the name of a project, "Clean Looms Peru", "Looms in Peru and Chile", where the text says no more of where it works. */
export function countriesOfProjects(cast: Cast, facts: readonly Fact[]): Fact[] {
  const placed = new Set(facts.flatMap(({ predicate, subject }) => (predicate === 'LOCATED_IN' ? [subject] : [])))
  return cast.of('Project').flatMap((project): Fact[] => {
    const [spot] = project.spots
    if (!spot || placed.has(project)) return []
    const listed = / in (?:the )?(\p{Lu}.*)$/u.exec(spot.name)?.[1] ?? ''
    return cast
      .of('Place')
      .filter(
        ({ names, spots }) =>
          names.some(name => spot.name.endsWith(` ${name}`) || listed.split(/, (?:and )?(?:the )?| and (?:the )?/).includes(name)) &&
          spots.some(({ parent, name }) => parent === name || lexicon().countries.has(name)),
      )
      .map(country => ({
        predicate: 'LOCATED_IN',
        subject: project,
        object: country,
        qualifiers: {},
        span: spot,
        rule: 'project place nearby',
      }))
  })
}

const townBehind = /\bin (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})$/u

/** Of the places that a text gives for an event the most exact, the first of equals. */
export function mostExactPlaces(facts: readonly Fact[]): Fact[] {
  const exactness = ({ object }: Fact) => Math.max(...(object?.spots ?? []).map(({ type }) => rank[type ?? ''] ?? 0), 0)
  const places = ({ predicate, subject }: Fact) => predicate === 'LOCATED_IN' && subject !== 'document' && subject.kind === 'Event'
  const chosen = new Map<unknown, Fact>()
  for (const fact of facts.filter(places)) {
    const other = chosen.get(fact.subject)
    if (!other || exactness(fact) > exactness(other)) chosen.set(fact.subject, fact)
  }
  return facts.filter(fact => !places(fact) || chosen.get(fact.subject) === fact)
}

/** A line that holds little but places and dates: the head of a programme, or the venue below the title of a session. */
export function isHeader(sentence: Sentence): boolean {
  if (sentence.block.kind !== 'paragraph' && opensWithPlace.test(sentence.code)) return true
  if (sentence.block.kind === 'paragraph' || (/:\s/.test(sentence.code) && !/^\s*(?:venue|place|location|where|date)/i.test(sentence.code)))
    return false
  const rest = sentence.code
    .replace(/\band on screen\b(.*‹d\d+›,)\s+\d{1,2}[.:]\d{2}\s+to\s+\d{1,2}[.:]\d{2}\s*$/, '$1')
    .replaceAll(/‹[lde]\d+›/g, '')
    .replaceAll(/\b\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?/gi, ' ')
    .replaceAll(/[,|()•:;–-]/g, ' ')
    .replaceAll(/\d+\+?\s*(?:participants?|countries|people|delegates)|[A-Z]{2,}\b/g, ' ')
    .replace(/\b(?:in|at|on|and|from|to|the|online|international|conference|venue|place|location|date)\b/gi, '')
    .trim()
  // A list of many places says where something works, the head of slides where they were shown.
  if (/^\s*(?:Slides|Presentation)\b/.test(sentence.code)) return false
  if ((sentence.code.match(/‹l/g) ?? []).length > 3) return false
  return /‹l\d+›/.test(sentence.code) && rest.split(/\s+/).filter(Boolean).length <= 2 && !/‹p/.test(sentence.code)
}

/** Of a place and the one behind its comma the more exact. */
export function best(
  sentence: Sentence,
  spot: { figure: Figure; at: number; end: number; spot: { type?: string } },
): { figure: Figure; at: number; end: number } {
  const follows = /^,\s+(‹l\d+›)/.exec(sentence.code.slice(spot.end))
  const next = follows ? sentence.signs('l').find(each => each.sign === follows[1]) : undefined
  return next && (rank[next.spot.type ?? ''] ?? 0) > (rank[spot.spot.type ?? ''] ?? 0) ? next : spot
}

function lastBefore(sentence: Sentence, at: number): Figure | undefined {
  return sentence.signs('e').findLast(sign => sign.end <= at)?.figure
}
