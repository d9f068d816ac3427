import { findPrinted } from '../pattern.ts'
import type { EventSpot } from './event-spot.ts'
import type { Spot } from './spot.ts'

/** The body within the name of its session: "341st Session of the ILO Governing Body". */
export function nestedBodies(text: string, events: readonly EventSpot[]): Spot[] {
  return events.flatMap(({ start, end, name }): Spot[] => {
    const match = /\b[Ss]essions?\s+of\s+(?:the\s+)?(.+)$/.exec(name)
    const body = match?.[1]
    if (!body || /Conference|Forum|Academy|Summit|Congress/.test(body) || !/^\p{Lu}/u.test(body)) return []
    const at = findPrinted(text, body, start, end)
    const parent = /^([A-Z]{2,})\s+\p{Lu}/u.exec(body)?.[1]
    return at ? [{ kind: 'Organization', start: at.start, end, name: body, certain: true, ...(parent && { parent }) }] : []
  })
}

/** The larger body within the name of a unit: "Youth Network of the International Cooperative Alliance". */
export function nestedParents(text: string, organizations: readonly Spot[]): Spot[] {
  return organizations.flatMap(({ start, end, parent }): Spot[] => {
    if (!parent) return []
    const at = findPrinted(text, parent, start, end)
    return at ? [{ kind: 'Organization', ...at, name: parent, certain: true }] : []
  })
}
