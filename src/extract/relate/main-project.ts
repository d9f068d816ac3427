import type { Span } from '../../model/records.ts'
import type { Figure } from '../cast.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './sentence.ts'

/** The project that a text is about: what a line such as "Full title:" calls it, its title, or named in its first lines and again, where no event comes before it. */
export function mainProject(
  projects: readonly Figure[],
  sentences: readonly Sentence[],
  { main }: Scene,
  title: Span | null,
): Figure | null {
  const head = sentences.filter(({ blockIndex }) => blockIndex < 2).flatMap(sentence => sentence.signs('j').map(({ figure }) => figure))
  const isTitle = ({ start, end }: Span) => title !== null && start < title.end && (end - start) * 2 > title.end - title.start
  const [labelled] = sentences
    .filter(({ blockIndex, code }) => blockIndex < 8 && /^\s*(?:Full|Official|Complete|Project|Programme) (?:title|name)\s*:/.test(code))
    .flatMap(sentence => sentence.signs('j'))
  if (labelled) return labelled.figure
  const project = projects.find(({ spots }) => spots.some(isTitle)) ?? head.find(({ spots }) => spots.length > 1)
  return project && (!main || project.first <= main.first) ? project : null
}
