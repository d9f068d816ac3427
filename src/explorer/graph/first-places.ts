import type { Subgraph } from './subgraph.ts'

/** A place in the picture. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Where nodes begin that have no place yet: the first ones on a circle, later ones beside a neighbour that has a place. The
 * same nodes always begin at the same places.
 */
export function firstPlaces({ nodes, links }: Subgraph, known: ReadonlyMap<string, Place>): Map<string, Place> {
  const places = new Map<string, Place>()
  nodes.forEach(({ id }, index) => {
    if (known.has(id)) return
    const angle = index * goldenAngle
    const link = links.find(({ from, to }) => (from === id && known.has(to)) || (to === id && known.has(from)))
    const near = link && known.get(link.from === id ? link.to : link.from)
    const distance = near ? 10 : 10 * Math.sqrt(index + 1)
    places.set(id, { x: (near?.x ?? 0) + distance * Math.cos(angle), y: (near?.y ?? 0) + distance * Math.sin(angle) })
  })
  return places
}

// Turns so that no two of many points fall on one line.
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
