import type { Analysis } from './analyse.ts'
import type { Figure } from './cast.ts'
import { confidenceOf } from './confidence.ts'

/** A named thing of an outline, as the annotation guideline has it. */
export interface OutlineThing {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly number?: string
  readonly country?: string
  readonly startDate?: string
  readonly endDate?: string
}

export interface OutlineRelation {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly role?: string
  readonly title?: string
  /** The rule that found it. */
  readonly rule: string
  /** How often that rule is right, from 0 to 1. */
  readonly confidence: number
}

/** What a text says in the shape of the annotation guideline: things by kind, relations by name. */
export interface Outline {
  readonly people: readonly OutlineThing[]
  readonly organizations: readonly OutlineThing[]
  readonly events: readonly OutlineThing[]
  readonly conventions: readonly OutlineThing[]
  readonly projects: readonly OutlineThing[]
  readonly places: readonly OutlineThing[]
  readonly relations: readonly OutlineRelation[]
}

/** The outline of an analysis. Finer relationships take the names of the guideline: HOLDS_POSITION is AFFILIATED_WITH, LOCATED_IN of an event HELD_IN. */
export function outline({ figures, facts }: Analysis): Outline {
  const of = (kind: string) => figures.filter(figure => figure.kind === kind && !isQualifier(figure)).map(figure => thing(figure, facts))
  const relations = facts.flatMap((fact): OutlineRelation[] => {
    const { predicate, subject, object, qualifiers = {} } = fact
    if (subject === 'document' || !object) return []
    const type = relationOf(predicate, subject, qualifiers as Record<string, unknown>)
    if (!type) return []
    const { role, title } = qualifiers as Record<string, string | undefined>
    return [
      {
        type,
        from: subject.name,
        to: object.name,
        ...(type === 'SPOKE_AT' && role && { role }),
        ...(title && { title }),
        rule: fact.rule,
        confidence: confidenceOf(fact.rule),
      },
    ]
  })
  return {
    people: of('Person'),
    organizations: of('Organization'),
    events: of('Event'),
    conventions: of('Convention'),
    projects: of('Project'),
    places: of('Place'),
    relations,
  }
}

function thing(figure: Figure, facts: Analysis['facts']): OutlineThing {
  const [name = '', ...aliases] = figure.names
  const value = (predicate: string) =>
    facts.find(fact => fact.subject === figure && fact.predicate === predicate)?.value as string | undefined
  const startDate = value('startDate')
  const endDate = value('endDate')
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(figure.number && /^[CRP]\d/.test(figure.number) && { number: figure.number }),
    ...(figure.kind === 'Place' && figure.parent && { country: figure.parent }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
  }
}

function relationOf(predicate: string, subject: Figure, qualifiers: Record<string, unknown>): string | null {
  switch (predicate) {
    case 'SPOKE_AT':
      return qualifiers.presence === 'MESSAGE_READ' ? null : 'SPOKE_AT'
    case 'HOLDS_POSITION':
      return 'AFFILIATED_WITH'
    case 'MEMBER_OF':
      return qualifiers.as === 'OBSERVER' ? null : 'PART_OF'
    case 'ORGANIZED':
      return qualifiers.role === 'FUNDER' ? null : 'ORGANIZED'
    case 'LOCATED_IN':
      return subject.kind === 'Event' ? 'HELD_IN' : subject.kind === 'Project' ? 'OPERATES_IN' : null
    case 'PART_OF':
      return subject.kind === 'Place' ? null : predicate
    case 'INVOLVED_IN':
      return predicate
    default:
      return null
  }
}

/** Whether a place only tells in which country another one lies: "Lomé, Togo". */
function isQualifier(figure: Figure): boolean {
  return figure.kind === 'Place' && figure.spots.every(({ type }) => type === 'QUALIFIER')
}
