/** A name and the room that it takes in the picture, in pixels. */
export interface Label {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The radius of its node. */
  readonly size: number
}

/** Of names that lie upon one another that of the larger node; of nodes of one size the first. */
export function withoutOverlaps(labels: readonly Label[]): Label[] {
  const kept: Label[] = []
  for (const label of [...labels].sort((a, b) => b.size - a.size)) if (!kept.some(other => overlap(label, other))) kept.push(label)
  return kept
}

function overlap(a: Label, b: Label): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}
