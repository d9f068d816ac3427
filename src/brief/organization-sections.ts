import type { Footnotes } from './footnotes.ts'
import { eventInWords, joined, lower, timeOfPost } from './in-words.ts'
import type { BriefingSection, Subject } from './portrait.ts'

type Organization = Extract<Subject, { people: unknown }>

/** What a briefing says of an organization and its units alone; `ours` is the name of the reader's organization. */
export function organizationSections(organization: Organization, ours: string | null, notes: Footnotes): BriefingSection[] {
  return [
    {
      title: 'People, as cited',
      points: organization.people.edges.map(post => ({
        text: `${joined(post.node.name, post.title)}${timeOfPost(post)}`,
        notes: notes.of(post.evidence),
      })),
      otherwise: 'No document states who holds a post there.',
    },
    {
      title: 'Appearances',
      points: organization.representedAt.edges.map(({ node, person, role, title, evidence }) => ({
        text: joined(`${eventInWords(node)}: through ${person.name}`, lower(role), title),
        notes: notes.of(evidence),
      })),
      otherwise: 'No document states an appearance.',
    },
    {
      title: 'Projects',
      points: organization.projects.edges.map(({ node, role, evidence }) => ({
        text: joined(node.name, lower(role)),
        notes: notes.of(evidence),
      })),
      otherwise: 'No document states a project.',
    },
    ...(organization.stages && ours !== null ? [stageSection(organization.stages, ours, notes)] : []),
  ]
}

function stageSection({ edges }: NonNullable<Organization['stages']>, ours: string, notes: Footnotes): BriefingSection {
  return {
    title: `Shared stages with ${ours}`,
    points: edges
      .flatMap(({ shared }) => shared)
      .map(({ event, ownPerson, theirPerson, evidence }) => ({
        text: `${ownPerson.name} with ${theirPerson.name}, at ${eventInWords(event)}`,
        notes: notes.of(evidence),
      })),
    otherwise: `No document says that they shared a stage with ${ours}.`,
  }
}
