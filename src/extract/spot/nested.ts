import type { EventSpot } from './events.ts'
import type { Spot } from './spot.ts'

/** The body within the name of its session: "341st Session of the ILO Governing Body". */
export function nestedBodies(text: string, events: readonly EventSpot[]): Spot[] {
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

/** The larger body within the name of a unit: "Youth Network of the International Cooperative Alliance". */
export function nestedParents(text: string, organizations: readonly Spot[]): Spot[] {
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
