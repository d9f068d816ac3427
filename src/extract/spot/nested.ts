import { findPrinted } from '../pattern.ts'
import type { Introduction } from './acronyms.ts'
import type { EventSpot } from './event-spot.ts'
import { organizationType } from './organization-type.ts'
import { type Spot, wordsOf } from './spot.ts'

const namesEvent = /Conference|Forum|Academy|Summit|Congress/

/** Whether an abbreviation stands for the body alone with which the name of an event ends: "Congress of the Alpine Wool Union (AWU)". */
export function isBodysOwn(text: string, { long }: Introduction, { start, end }: Spot): boolean {
  if (namesEvent.test(text.slice(long.start, long.end))) return false
  return long.start > start && Math.abs(long.end - end) < 3 && /\bof\s+(?:the\s+)?$/.test(text.slice(start, long.start))
}

/** Whether an abbreviation stands for what an event is about: "Academy on Alpine Wool and Water (AWW)". */
export function isSubjectOf(text: string, { long }: Introduction, { start, end }: Spot): boolean {
  return long.start > start && Math.abs(long.end - end) < 3 && /\b(?:on|about|for)\s+(?:the\s+)?$/.test(text.slice(start, long.start))
}

/** "13th MEETING OF THE REGIONAL LOOM COUNCIL", the heading of its minutes */
const meetingOf = /\bmeeting\s+of\s+(?:the\s+)?((?:[\p{Lu}][\p{L}-]*\s+){1,5}(?:Board|Council|Committee|Bureau|Executive))$/iu

/** The body within the name of its session: "341st Session of the ILO Governing Body", or of another event that it abbreviates there. */
export function nestedBodies(text: string, events: readonly EventSpot[], introduced: readonly Introduction[]): Spot[] {
  return events.flatMap((event): Spot[] => {
    const { start, end, name } = event
    const own = introduced.find(introduction => isBodysOwn(text, introduction, event))
    if (own) return [{ kind: 'Organization', ...own.long, name: wordsOf(text, own.long), certain: true }]
    const body = (/\b[Ss]essions?\s+of\s+(?:the\s+)?(.+)$/.exec(name) ?? (event.as === 'heading' ? meetingOf.exec(name) : null))?.[1]
    if (!body || namesEvent.test(body) || !/^\p{Lu}/u.test(body)) return []
    const at = findPrinted(text, body, start, end)
    const parent = /^([A-Z]{2,})\s+\p{Lu}/u.exec(body)?.[1]
    return at ? [{ kind: 'Organization', start: at.start, end, name: body, certain: true, ...(parent && { parent }) }] : []
  })
}

/** The project within the name of an event: 'Launch of the project "Clean Looms"'. */
export function nestedProjects(text: string, events: readonly EventSpot[]): Spot[] {
  return events.flatMap(({ start, end, name }): Spot[] => {
    const project = /\b(?:project|programme|initiative|campaign)\s+["“]([^"”]{4,120})/.exec(name)?.[1]
    const at = project ? findPrinted(text, project, start, end) : null
    return at && project ? [{ kind: 'Project', ...at, name: project, certain: true }] : []
  })
}

const isBranch = (name: string, parent: string) => name.startsWith(parent) && organizationType(name) === undefined

/** The larger body within the name of a unit: "Youth Network of the International Cooperative Alliance". */
export function nestedParents(text: string, organizations: readonly Spot[]): Spot[] {
  return organizations.flatMap(({ start, end, parent }): Spot[] => {
    // What only stands in front of a place is no mention of its own: "ICA Asia-Pacific".
    if (!parent || isBranch(text.slice(start, end), parent)) return []
    const at = findPrinted(text, parent, start, end)
    return at ? [{ kind: 'Organization', ...at, name: parent, certain: true }] : []
  })
}
