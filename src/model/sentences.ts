import type { EntityKind } from './kinds.ts'
import { type RelationshipType, relationship } from './relationships.ts'

/** A named thing on a path. */
export interface Named {
  readonly name: string
  readonly kind: EntityKind
}

export interface Step {
  readonly type: RelationshipType
  readonly forward: boolean
  readonly to: Named
}

/** How a step reads: "spoke at", or from the other end "was addressed by". */
export function stepLabel(type: RelationshipType, forward: boolean): string {
  const { label, reverseLabel } = relationship(type)
  return forward ? label : reverseLabel
}

/** A path as one sentence: "A spoke at “X”, which was addressed by B, who spoke at “Y”." */
export function pathSentence(from: Named, steps: readonly Step[]): string {
  const parts = steps.map(({ type, forward, to }, index) => {
    const before = index === 0 ? from : steps[index - 1]?.to
    const subject = index === 0 ? inWords(from) : before?.kind === 'Person' ? 'who' : 'which'
    return `${subject} ${stepLabel(type, forward)} ${inWords(to)}`
  })
  return parts.length === 0 ? `${inWords(from)}.` : `${parts.join(', ')}.`
}

/** Titles of events, publications and statements stand in quotation marks; names of people, bodies and places do not. */
function inWords({ name, kind }: Named): string {
  return kind === 'Event' || kind === 'Publication' || kind === 'Statement' ? `“${name}”` : name
}
