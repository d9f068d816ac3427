import type { Footnotes } from './footnotes.ts'
import { eventInWords, joined, lower, timeOfPost } from './in-words.ts'
import type { BriefingSection, Subject } from './portrait.ts'

/** What a briefing says of a person alone; `ours` is the name of the reader's organization. */
export function personSections(person: Extract<Subject, { positions: unknown }>, ours: string | null, notes: Footnotes): BriefingSection[] {
  const posts: BriefingSection = {
    title: 'Posts, as cited',
    points: person.positions.edges.map(post => ({
      text: `${joined(post.title, post.node.name)}${timeOfPost(post)}`,
      notes: notes.of(post.evidence),
    })),
    otherwise: 'No document states a post.',
  }
  const appearances: BriefingSection = {
    title: 'Appearances',
    points: person.spokeAt.edges.map(({ node, role, title, basis, presence, onBehalfOf, evidence }) => ({
      text: joined(
        `${eventInWords(node)}: ${lower(role)}`,
        title,
        onBehalfOf.length > 0 && `on behalf of ${onBehalfOf.map(({ name }) => name).join(' and ')}`,
        basis === 'ANNOUNCED' && 'announced only',
        lower(presence),
      ),
      notes: notes.of(evidence),
    })),
    otherwise: 'No document states an appearance.',
  }
  return [posts, appearances, ...(person.met && ours !== null ? [metSection(person.met, ours, notes)] : [])]
}

function metSection(
  { edges }: NonNullable<Extract<Subject, { positions: unknown }>['met']>,
  ours: string,
  notes: Footnotes,
): BriefingSection {
  return {
    title: `Whom of ${ours} they shared a stage with`,
    points: edges.map(({ node, shared }) => ({
      text: `${node.name}, at ${[...new Set(shared.map(({ event }) => eventInWords(event)))].join('; ')}`,
      notes: notes.of(shared.flatMap(({ evidence }) => evidence)),
    })),
    otherwise: `No document says that they shared a stage with anybody of ${ours}.`,
  }
}
