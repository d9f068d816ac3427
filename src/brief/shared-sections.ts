import { constantInWords } from '../model/words.ts'
import type { Footnotes } from './footnotes.ts'
import type { BriefingSection, Point, Subject } from './portrait.ts'
import type { BriefingQuery } from './queries.ts'

/** What a briefing says of people and organizations alike: passages by topic, conflicts, what is not known. */
export function sharedSections({ passages, conflicts }: BriefingQuery, subject: Subject, notes: Footnotes): BriefingSection[] {
  return [
    { title: 'Passages by topic', points: passagesByTopic(passages, notes), otherwise: 'No passage names them.' },
    {
      title: 'What documents disagree on',
      points: conflicts.nodes.map(({ field, values }) => ({
        text: `${constantInWords(field.replace(/([A-Z])/g, ' $1'))}: ${values.map(({ value, shown }) => (shown ? `${value} (shown)` : value)).join('; ')}`,
        notes: notes.of(values.flatMap(({ evidence }) => evidence)),
      })),
      otherwise: 'Nothing.',
    },
    { title: 'What is not known', points: gapsOf(subject).map(text => ({ text, notes: [] })), otherwise: 'Nothing stands out.' },
  ]
}

/** One point a topic, with the sentences that name it; those without a topic come last. */
function passagesByTopic({ edges }: BriefingQuery['passages'], notes: Footnotes): Point[] {
  const topics = new Map<string, typeof edges>()
  for (const edge of edges) {
    const names = edge.node.mentions.filter(({ entity }) => entity.kind === 'TOPIC').map(({ entity }) => entity.name)
    for (const name of new Set(names.length > 0 ? names : [''])) topics.set(name, [...(topics.get(name) ?? []), edge])
  }
  return [...topics]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([topic, found]) => ({
      text: `${topic || 'Without a topic'}: ${found.map(({ node }) => `“${node.text.replace(/\s+/g, ' ')}”`).join(' ')}`,
      notes: notes.of(found.map(({ node, ...place }) => ({ quote: node.text, ...place }))),
    }))
}

/** What one would ask next and no document states. */
function gapsOf(subject: Subject): string[] {
  const posts = 'positions' in subject ? subject.positions.edges : subject.people.edges
  const events = 'positions' in subject ? subject.spokeAt.edges : subject.representedAt.edges
  const open = posts.filter(({ start, end, status }) => start === null && end === null && status !== 'FORMER')
  const undated = [...new Set(events.filter(({ node }) => (node.startDate ?? node.endDate) === null).map(({ node }) => node.name))]
  const untitled = events.filter(({ title }) => title === null)
  return [
    ...(open.length > 0 ? [`No document states when these posts began or ended: ${open.map(nameOfPost).join('; ')}.`] : []),
    ...undated.map(name => `No document states the date of ${name}.`),
    ...(untitled.length > 0 ? [`No capacity is printed for: ${[...new Set(untitled.map(({ node }) => node.name))].join('; ')}.`] : []),
  ]
}

function nameOfPost({ title, node }: { readonly title: string | null; readonly node: { readonly name: string } }): string {
  return [title, node.name].filter(Boolean).join(', ')
}
