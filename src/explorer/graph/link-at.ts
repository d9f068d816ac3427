import type { Place } from './first-places.ts'

/** A link by its id with its ends, on the screen. */
export interface Stretch {
  readonly id: string
  readonly from: Place
  readonly to: Place
}

/** The link that passes a point most closely, within so many pixels. */
export function linkAt(point: Place, links: Iterable<Stretch>, within: number): string | null {
  let nearest: string | null = null
  let least = within
  for (const { id, from, to } of links) {
    const distance = distanceTo(point, from, to)
    if (distance <= least) {
      nearest = id
      least = distance
    }
  }
  return nearest
}

/** From a point to the nearest point of a straight stretch. */
function distanceTo({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length))
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy)
}
