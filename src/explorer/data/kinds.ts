import type { NodeKind } from '../queries.ts'

/** How a kind of node is called and where its pages are. */
export interface Kind {
  readonly path: string
  readonly one: string
  readonly many: string
}

/** All kinds, in the order in which they are listed. */
export const kinds: Readonly<Record<NodeKind, Kind>> = {
  PERSON: { path: 'people', one: 'Person', many: 'People' },
  ORGANIZATION: { path: 'organizations', one: 'Organization', many: 'Organizations' },
  EVENT: { path: 'events', one: 'Event', many: 'Events' },
  PROJECT: { path: 'projects', one: 'Project', many: 'Projects' },
  CONVENTION: { path: 'conventions', one: 'Convention', many: 'Conventions' },
  PLACE: { path: 'places', one: 'Place', many: 'Places' },
  TOPIC: { path: 'topics', one: 'Topic', many: 'Topics' },
  PUBLICATION: { path: 'publications', one: 'Publication', many: 'Publications' },
  STATEMENT: { path: 'statements', one: 'Statement', many: 'Statements' },
  DOCUMENT: { path: 'documents', one: 'Document', many: 'Documents' },
}

/** The kinds with their names in the API. */
export const kindEntries = Object.entries(kinds) as [NodeKind, Kind][]
