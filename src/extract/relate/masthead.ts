import type { Fact } from './fact.ts'
import { isUnit } from './membership.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

const body = '‹o\\d+›(?:\\s*\\(‹o\\d+›\\))?'
const onlyBodies = new RegExp(`^\\s*${body}(?:(?:,\\s+|\\s+(?:and|&|/|\\+)\\s+)${body})*\\s*$`, 'u')

/** Whose event a cover announces: the bodies alone in the line right below its title, of a unit and its whole the unit. */
export function organizersBelowTitle(sentences: readonly Sentence[], { main }: Scene): Fact[] {
  const title = main?.spots[0]
  if (!main || main.type === 'MEETING' || !title || sentences.findIndex(({ end }) => end >= title.end) > 2) return []
  const line = sentences.find(({ start }) => start >= title.end)
  if (line?.block.kind !== 'heading' || !onlyBodies.test(line.code)) return []
  const bodies = [...new Set(line.signs('o').map(({ figure }) => figure))]
  const [first, second] = bodies
  const organizers = first && second && bodies.length === 2 && isUnit(first) && !isUnit(second) ? [first] : bodies
  return organizers.map(subject => ({
    predicate: 'ORGANIZED',
    subject,
    object: main,
    qualifiers: { role: 'ORGANIZER' },
    span: line,
    rule: 'organizing by label',
  }))
}
