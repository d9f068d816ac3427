import { isKnownBody } from './known-bodies.ts'
import { type Spot, wordsOf } from './spot.ts'

/** "RAESS – RIPESS Africa": an acronym and the branch of a larger network are one body under two names. */
export function dashed(text: string, spots: readonly Spot[]): Spot[] {
  return spots.flatMap((spot, index) => {
    const [last, next] = [spots[index - 1], spots[index + 1]]
    if (last && isDashed(text, last, spot)) return []
    return next && isDashed(text, spot, next)
      ? [
          {
            ...next,
            start: spot.start,
            name: wordsOf(text, { start: spot.start, end: next.end }),
            also: [spot.name, next.name],
            certain: true,
          },
        ]
      : [spot]
  })
}

function isDashed(text: string, one: Spot, other: Spot): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(one.name) &&
    !isKnownBody(one.name) &&
    /^\p{Lu}{3,}\s\p{Lu}\p{L}+/u.test(other.name) &&
    /^ [–—-] $/.test(text.slice(one.end, other.start))
  )
}
