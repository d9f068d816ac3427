import { Cast, type Figure } from './cast.ts'
import { datesOf } from './dates.ts'
import { bylineDate } from './imprint.ts'
import { type Block, blocksOf } from './layout.ts'
import { addShortNames } from './references.ts'
import type { Fact } from './relate/fact.ts'
import { relate } from './relate/relate.ts'
import { Scene } from './relate/scene.ts'
import { Sentence } from './relate/sentence.ts'
import { sentencesIn } from './sentences.ts'
import { introductionsOf } from './spot/acronyms.ts'
import { eventsOf } from './spot/events.ts'
import { capitalTitle, headlineEvent, minutedMeeting, titleOf } from './spot/headline.ts'
import { instrumentsOf } from './spot/instruments.ts'
import { knownBodies } from './spot/known-bodies.ts'
import { meetingPlaces } from './spot/meeting-places.ts'
import { isSubjectOf, nestedBodies, nestedParents, nestedProjects } from './spot/nested.ts'
import { organizationsOf } from './spot/organizations.ts'
import { apposed, bracketed, fullTitles, neighbours, sameEditions, sameEvents, titledLater, withIntroduced } from './spot/pairs.ts'
import { peopleOf } from './spot/people.ts'
import { datelines, placesOf } from './spot/places.ts'
import { projectsOf } from './spot/projects.ts'
import { quotesOf, withDoubleQuotes } from './spot/quotes.ts'
import { nestedSeries, withSeries } from './spot/series.ts'
import { Covered, overlaps, type Spot } from './spot/spot.ts'
import { nestedInProjects } from './spot/told-projects.ts'
import { unknownNames } from './spot/unknown-names.ts'
import { unnamedEvents } from './spot/unnamed.ts'
import { venuesOf } from './spot/venues.ts'
import { tokensOf } from './tokens.ts'

/** What rules read out of a text: who and what it names, and what it says of them. */
export interface Analysis {
  readonly figures: readonly Figure[]
  readonly facts: readonly Fact[]
  readonly main: Figure | null
}

/** Reads a text by rules alone. `published` resolves dates without a year. */
export function analyse(
  printed: string,
  imprint: { title?: string; publishedOn?: string } = {},
  layout: readonly Block[] = blocksOf(printed),
): Analysis {
  const text = withDoubleQuotes(printed)
  const tokens = layout.map(block => tokensOf(text, { start: block.from, end: block.end }))
  const title = titleOf(text, layout, imprint.title)
  const published = imprint.publishedOn ?? bylineDate(text, layout)
  const dates = datesOf(text, published)
  const quotes = quotesOf(text)
  const introduced = introductionsOf(text)
  const instruments = instrumentsOf(text)
  const bodies = knownBodies(text)
  const occupied = [...instruments, ...bodies.filter(isLong), ...dates.filter(({ from }) => from.length > 4)]
  const named = minutedMeeting(
    text,
    layout,
    title,
    headlineEvent(text, layout, title, capitalTitle(text, layout, eventsOf(text, layout, tokens, quotes, occupied)), dates),
  )
  const events = withSeries([...named, ...unnamedEvents(text, named, occupied)])
  const projects = projectsOf(text, layout, title, quotes, [...instruments, ...events])
  const venues = venuesOf(text, layout, events, [...instruments, ...events, ...projects])
  const taken = [...instruments, ...events, ...projects, ...venues]
  const namedBodies = withIntroduced(text, organizationsOf(text, tokens, [...taken, ...datelines(text)], bodies), introduced, taken)
  const scenes = meetingPlaces(text, layout, events, dates, namedBodies).filter(place => !taken.some(other => overlaps(other, place)))
  const organizations = namedBodies.filter(body => !scenes.some(place => overlaps(place, body)))
  const introductions = [
    ...introduced.filter(introduction => !events.some(event => isSubjectOf(text, introduction, event))),
    ...bracketed(text, [...organizations, ...events, ...projects], introduced),
  ]
  const nested = [
    ...nestedBodies(text, events, introduced),
    ...nestedProjects(text, events),
    ...nestedParents(text, organizations),
    ...nestedSeries(text, events),
    ...nestedInProjects(text, projects, bodies),
  ]
  const listed = placesOf(text, tokens, [...taken, ...scenes.filter(({ type }) => type === 'VENUE'), ...organizations])
  const places = [...scenes.filter(scene => !listed.some(place => overlaps(place, scene))), ...listed]
  const slots = new Set(layout.filter(({ kind }) => kind !== 'paragraph').map(({ from }) => from))
  const people = peopleOf(text, tokens, [...taken, ...organizations, ...places, ...dates.filter(({ from }) => from.length > 4)], offset =>
    slots.has(offset),
  )
  const spots: Spot[] = [...instruments, ...events, ...projects, ...venues, ...organizations, ...places, ...people]
  const cast = new Cast(text, [...spots, ...nested], introductions)
  for (const [label, titled] of titledLater(text, events)) cast.join(titled, label)
  for (const [one, other] of [...neighbours(text, projects), ...fullTitles(text, title, projects)]) cast.join(one, other)
  for (const [one, other] of [
    ...apposed(text, organizations),
    ...apposed(text, events),
    ...sameEvents(text, events),
    ...sameEditions(events),
  ])
    cast.join(one, other)
  addShortNames(text, tokens, cast, spots)
  const all = [...new Set(cast.figures.flatMap(figure => figure.spots))]
    .filter(spot => !nested.includes(spot))
    .sort((a, b) => a.start - b.start)
  const covered = new Covered(text.length, [...quotes, ...all, ...dates])
  const unknown = unknownNames(text, tokens, covered, all)
  for (const spot of unknown) cast.add(spot)
  const scene = new Scene(text, layout, cast, events, title)
  const sentences = layout.flatMap((block, index) =>
    sentencesIn(text, { start: block.from, end: block.end }).map(span => new Sentence(text, span, block, index, all, cast, dates)),
  )
  const wide = new Map<Sentence, Sentence>()
  const widen = (sentence: Sentence): Sentence => {
    const inside = ({ start, end }: Spot) => start < sentence.end && end > sentence.start
    const more = unknown.filter(inside)
    if (more.length === 0) return sentence
    const spots = [...all.filter(spot => inside(spot) && !more.some(other => overlaps(spot, other))), ...more].sort(
      (a, b) => a.start - b.start,
    )
    return new Sentence(text, sentence, sentence.block, sentence.blockIndex, spots, cast, dates)
  }
  /** A sentence with the names of no dictionary in it. */
  const widened = (sentence: Sentence): Sentence => {
    const made = wide.get(sentence) ?? widen(sentence)
    wide.set(sentence, made)
    return made
  }
  return { ...relate(text, layout, cast, scene, sentences, title, widened), main: scene.main }
}

/** Known bodies with names of three words and more are what no event may take apart. */
const isLong = ({ name }: Spot) => name.split(' ').length > 2
