import { GraphQLDateTime } from 'graphql-scalars'
import { ID } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { historyCount, historyOrder, historyPage } from '../statements/records.ts'
import { signatureOf } from './connections.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { enumType, NodeKind } from './enums.ts'
import { connectionFields, encodeCursor, type PageArguments, pageArguments, pageOf, pageRequest, windowOf } from './paging.ts'
import { DocumentType, NodeInterface } from './types.ts'

export const ChangeAction = enumType('ChangeAction', 'What happened to something.', {
  ADDED: 'It came into the graph.',
  CHANGED: 'What is shown of it changed.',
  REMOVED: 'It left the graph, because nothing states it any more.',
  MERGED: 'It was merged into another entity, or split from it again.',
})

interface Line {
  readonly of: string
  readonly action: string
  readonly documentId?: string
}

const Edge = objectType('ChangeEdge', 'Something that changed.', {
  cursor: { type: () => String, description: 'Its place in the list.' },
  action: { type: () => ChangeAction, description: 'What happened to it.' },
  at: { type: () => GraphQLDateTime, description: 'When.' },
  revision: { type: () => ID, description: 'The revision of the graph that it brought.' },
})

const Connection = objectType('ChangeConnection', 'A page of the history.', {
  ...connectionFields(
    () => Edge,
    () => NodeInterface,
  ),
  nodes: { type: () => [NodeInterface], nullable: 'items', description: 'The nodes of these rows; null for those that are gone.' },
})

interface ChangesArguments extends PageArguments {
  readonly since?: Date | null
  readonly sinceRevision?: string | null
  readonly kinds?: readonly string[] | null
  readonly actions?: readonly string[] | null
}

export const changesField: ResolvedField<unknown> = {
  type: () => Connection,
  description: 'What changed in the graph, the latest first: documents, entities and relationships.',
  args: [
    { name: 'since', type: () => GraphQLDateTime, nullable: true, description: 'At this instant or later.' },
    { name: 'sinceRevision', type: () => ID, nullable: true, description: 'After this revision of the graph.' },
    { name: 'kinds', type: () => [NodeKind], nullable: true, description: 'Only these kinds; relationships are left out then.' },
    { name: 'actions', type: () => [ChangeAction], nullable: true, description: 'Only these.' },
    ...pageArguments,
  ],
  resolve: async (_, { since, sinceRevision, kinds, actions, ...page }: ChangesArguments, { load }) => {
    const filter = { since: since?.toISOString(), sinceRevision: revisionOf(sinceRevision), kinds, actions }
    const signature = signatureOf('changes', filter)
    const request = pageRequest(page, signature, historyOrder.length + 1)
    const rows = await load.rows(historyPage(filter, windowOf(request)))
    return pageOf(
      rows,
      request,
      ({ node, keys }) => ({ ...node, cursor: encodeCursor(signature, keys), node: load.node(subjectOf(node as unknown as Line)) }),
      async () => (await load.rows(historyCount(filter)))[0]?.total ?? 0,
    )
  },
}

function revisionOf(given: string | null | undefined): number | null {
  if (given == null) return null
  if (/^\d{1,15}$/.test(given)) return Number(given)
  throw new AppError('BAD_USER_INPUT', `Expected "sinceRevision" to be a revision such as "12", but got: ${given}`, {
    argument: 'sinceRevision',
  })
}

/** A line about a relationship stands for the node that it starts from. */
function subjectOf({ of }: Line): string {
  return of.split(' ')[0] ?? of
}

export function historyResolvers(): Type[] {
  return [
    fieldsOf<Line>(Edge, {
      id: { type: () => ID, description: 'The id of the node or of the relationship.', resolve: ({ of }) => of },
      node: {
        type: () => NodeInterface,
        nullable: true,
        description: 'The node, or the node from which the relationship starts; null when it is gone.',
        resolve: (line, _, { load }) => load.node(subjectOf(line)),
      },
      document: {
        type: () => DocumentType,
        nullable: true,
        description: 'The document that brought the change; null when it is gone.',
        resolve: ({ documentId }, _, { load }) => (documentId ? load.document(documentId) : null),
      },
    }),
  ]
}
