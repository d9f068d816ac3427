import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { Footnotes, type Note } from './footnotes.ts'
import { organizationSections } from './organization-sections.ts'
import { personSections } from './person-sections.ts'
import type { BriefingSection, Portrait, Subject } from './portrait.ts'
import { BetweenDocument, BriefingDocument, type BriefingQuery, OwnNameDocument } from './queries.ts'
import { sharedSections } from './shared-sections.ts'

/** A briefing: one portrait or two, what lies between them, and the footnotes of all. */
export interface Briefing {
  readonly title: string
  readonly portraits: readonly Portrait[]
  readonly between: BriefingSection | null
  readonly notes: readonly Note[]
}

/** Asks the API a typed query. */
export type Ask = <Data, Variables>(
  query: DocumentTypeDecoration<Data, Variables> & { toString(): string },
  variables: Variables,
) => Promise<Data>

/**
 * Composes a briefing about one or two people or organizations; `own` is the organization of its reader. Null where an id names
 * neither a person nor an organization.
 */
export async function composeBriefing(ids: readonly string[], own: string | null, ask: Ask): Promise<Briefing | null> {
  const ours = own === null ? null : (await ask(OwnNameDocument, { id: own })).organization
  const answers = await Promise.all(ids.map(id => ask(BriefingDocument, { id, own: ours?.id ?? null, withOwn: ours !== null })))
  const answered = answers.flatMap(answer => (isSubject(answer.node) ? { ...answer, node: answer.node } : []))
  if (answered.length === 0 || answered.length < ids.length) return null
  // Notes are numbered as they are read: what lies between comes first.
  const notes = new Footnotes()
  const between = await betweenOf(ids, ask, notes)
  const portraits = answered.map(answer => portraitOf(answer, ours?.name ?? null, notes))
  return { title: `Briefing: ${portraits.map(({ name }) => name).join(' and ')}`, portraits, between, notes: notes.all }
}

function portraitOf(answer: BriefingQuery & { readonly node: Subject }, ours: string | null, notes: Footnotes): Portrait {
  const subject = answer.node
  const own = 'positions' in subject ? personSections(subject, ours, notes) : organizationSections(subject, ours, notes)
  return { name: subject.name, summary: subject.summary, sections: [...own, ...sharedSections(answer, subject, notes)] }
}

async function betweenOf([from, to]: readonly string[], ask: Ask, notes: Footnotes): Promise<BriefingSection | null> {
  if (from === undefined || to === undefined) return null
  const { path } = await ask(BetweenDocument, { from, to })
  return {
    title: 'How they are connected',
    points: path.map(({ sentence, hops }) => ({ text: sentence, notes: notes.of(hops.flatMap(({ evidence }) => evidence)) })),
    otherwise: 'The documents know of no connection of at most six steps.',
  }
}

function isSubject(node: BriefingQuery['node']): node is Subject {
  return node !== null && ('positions' in node || 'people' in node)
}
