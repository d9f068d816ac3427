import type { Cast, Figure } from '../cast.ts'
import type { Sentence, Sign } from './sentence.ts'

/** "The project, worth two million, …": what goes on about a project that was named before. */
export const resumesProject = /^(?:The|This)\s+(?:[\p{L}-]+\s+)?(?:project|programme|initiative|partnership)\b/u

/** The projects that a sentence names and speaks of; those that one which goes on about another names are agents or examples. */
export function projectsSpokenOf(sentence: Sentence, focus: Figure | null): readonly Sign[] {
  return focus && resumesProject.test(sentence.code) ? [] : sentence.signs('j')
}

/** The project that a sentence names last, be it within the name of an event. */
export function projectNamed(cast: Cast, sentence: Sentence): Figure | undefined {
  const plain = sentence.signs('j').at(-1)?.figure
  if (plain || !sentence.code.includes('‹e')) return plain
  const events = sentence.signs('e').map(({ spot }) => spot)
  return cast
    .of('Project')
    .find(({ spots }) => spots.some(({ start, end }) => events.some(event => event.start < start && end <= event.end)))
}
