import type { Span } from '../../model/records.ts'
import { alike, type Cast, type Figure } from '../cast.ts'
import type { EventSpot } from '../spot/event-spot.ts'
import type { Spot } from '../spot/spot.ts'
import type { Fact } from './fact.ts'
import { isUnit } from './membership.ts'
import type { Scene } from './scene.ts'

/** "side event of the HLPF 2020" is part of it; a general discussion that the text is about is part of its conference. */
export function within(cast: Cast, main: Figure | null, facts: readonly Fact[]): Fact[] {
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

/** "8th ILO SSE Academy" and the ninth are editions of the "Academy on Social and Solidarity Economy" that the text names as well. */
export function editions(cast: Cast): Fact[] {
  const numbered = cast.of('Event').filter(({ spots, type }) => type !== 'SESSION' && spots.some(({ edition }) => edition !== undefined))
  return cast.of('Event').flatMap((series): Fact[] => {
    if (numbered.includes(series) || !/^(?:COURSE|SERIES)$/.test(series.type ?? '') || !series.certain || /\d/.test(series.name)) return []
    // A session of a conference is none of its editions.
    const own = numbered.filter(
      ({ names, type }) =>
        type === series.type && alike(names, series.names) >= 0.99 && !names.some(name => /\b(?:session|meeting) of\b/i.test(name)),
    )
    if (own.length < 2) return []
    return own.flatMap(edition => {
      const span = edition.spots.find(spot => spot.edition !== undefined)
      return span ? [{ predicate: 'PART_OF', subject: edition, object: series, span, rule: 'event of series' }] : []
    })
  })
}

/** "ILO Cooperatives Unit" is part of the ILO. */
export function units(cast: Cast): Fact[] {
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
export function hostOf(cast: Cast, main: Figure | null, title: Span | null): Figure | null {
  if (!title || !main || main.type !== 'MEETING') return null
  const alone = ({ start, end }: Span) =>
    start - title.start < 5 && (end >= title.end - 16 || main.spots.some(spot => spot.start > end && spot.start - end < 40))
  const meets = ({ start, end }: Span) => main.spots.some(spot => spot.start < start && end === spot.end && end <= title.end)
  return cast.of('Organization').find(({ spots }) => spots.some(spot => spot.start < title.end && (alone(spot) || meets(spot)))) ?? null
}

/** Organizers that the name of an event begins with: "ILO-ICA Joint Conference"; and the body that holds its regular meetings. */
export function named(cast: Cast, host: Figure | null, scene: Scene, facts: readonly Fact[]): Fact[] {
  const organizedOtherwise = (event: Figure) => facts.some(({ predicate, object }) => predicate === 'ORGANIZED' && object === event)
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
      const organized = (owner: Figure, rule: string) =>
        found.push({ predicate: 'ORGANIZED', subject: owner, object: event, qualifiers: { role: 'ORGANIZER' }, span: spot, rule })
      for (const form of event.type === 'SERIES' ? [] : event.names) {
        for (const acronym of /^(\p{Lu}{2,})-(\p{Lu}{2,})\s/u.exec(form)?.slice(1) ?? []) {
          const owner = cast.named('Organization', acronym)
          if (owner) organized(owner, 'organizing by name')
        }
      }
      // "14th Regional Meeting of the Wool Union"
      const [own] = cast
        .of('Organization')
        .filter(({ spots }) => event.spots.some(each => spots.some(({ start, end }) => end === each.end && isOwn(each, start))))
      if (own && own !== host) organized(own, 'organizing by name')
      // The board that meets is no organizer of its meeting.
      const meets = host?.spots.some(each => event.spots.some(({ start, end }) => start < each.start && each.end <= end))
      if (
        host &&
        !meets &&
        (event === scene.main ||
          (event.type === 'MEETING' && !organizedOtherwise(event) && event.spots.some(each => (each as EventSpot).as === 'heading')))
      )
        organized(host, 'organizing own meeting')
      return found
    }),
  ]
}

/** Whether the body that stands at `at` within the name of an event is the one whose meeting or conference it is. */
const isOwn = (event: Spot, at: number) =>
  at > event.start &&
  /(?:meeting|conference|congress|forum|summit|symposium|assembly)\s+of(?:\s+the)?$/i.test(event.name.slice(0, at - event.start).trimEnd())

/** Types, numbers and editions that follow from the form of a name. */
export function naming(cast: Cast): Fact[] {
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
