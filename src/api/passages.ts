import { ID, Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { fold } from '../model/fold.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import { type PassageFilter, passageCount, passageOrder, passagePage } from '../statements/records.ts'
import { signatureOf } from './connections.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { Mention } from './document.ts'
import { encodeCursor, listTypes, type PageArguments, pageArguments, pageOf, pageRequest, windowOf } from './paging.ts'
import { PartialDate } from './scalars.ts'
import { DocumentType } from './types.ts'

/** How many entities a passage can be asked to name. */
const mentionLimit = 10

interface Passage {
  readonly id: string
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export const PassageType = objectType('Passage', 'A sentence or list item of a document.', {
  id: { type: () => ID, description: 'Its id.' },
  text: { type: () => String, description: 'Its words.' },
})

const { edge: Edge, connection: Connection } = listTypes(
  'Passage',
  () => PassageType,
  { edge: 'A passage with its place. That it names a person does not mean that the person said it.', list: 'A page of passages.' },
  {
    node: { type: () => PassageType, description: 'The passage.' },
    start: { type: () => Int, description: 'Where it starts in the text of the document, in UTF-16 code units.' },
    end: { type: () => Int, description: 'Where it ends.' },
  },
)

interface PassagesArguments extends PageArguments {
  readonly query?: string | null
  readonly mentions?: readonly string[] | null
  readonly from?: string | null
  readonly to?: string | null
}

export const passagesField: ResolvedField<unknown> = {
  type: () => Connection,
  description:
    'Sentences that name all of the given entities and have words beginning with every word of the query; the latest documents first. A passage names a person; it does not claim that the person said it.',
  args: [
    { name: 'query', type: () => String, nullable: true, description: 'Words or their beginnings; case and accents do not count.' },
    { name: 'mentions', type: () => [ID], nullable: true, description: `Entities that all have to be named, at most ${mentionLimit}.` },
    { name: 'from', type: () => PartialDate, nullable: true, description: 'Only of documents dated on or after the first day of this.' },
    { name: 'to', type: () => PartialDate, nullable: true, description: 'Only of documents dated on or before the last day of this.' },
    ...pageArguments,
  ],
  resolve: async (_, { query, mentions, from, to, ...page }: PassagesArguments, { load }) => {
    const terms = termsOf(query)
    const ids = await Promise.all([...new Set(mentions ?? [])].map(id => load.currentId(id)))
    if (terms.length === 0 && ids.length === 0) {
      throw new AppError('BAD_USER_INPUT', 'Expected "query" or "mentions", but got neither.', { argument: 'query' })
    }
    if (ids.length > mentionLimit) {
      throw new AppError('BAD_USER_INPUT', `Expected at most ${mentionLimit} entities, but got ${ids.length}.`, {
        argument: 'mentions',
        limit: mentionLimit,
      })
    }
    const filter: PassageFilter = { terms, mentions: ids, from: from ? earliestDay(from) : null, to: to ? latestDay(to) : null }
    const signature = signatureOf('passages', filter)
    const request = pageRequest(page, signature, passageOrder.length + 2)
    const rows = await load.rows(passagePage(filter, windowOf(request)))
    return pageOf(
      rows,
      request,
      ({ node, keys }) => ({ ...node, node, cursor: encodeCursor(signature, keys) }),
      async () => (await load.rows(passageCount(filter)))[0]?.total ?? 0,
    )
  },
}

/** The words of a query as the store looks for them: folded, each with the space that begins a word. */
export function termsOf(query: string | null | undefined): string[] {
  const folded = fold(query ?? '')
  return folded === '' ? [] : folded.split(' ').map(word => ` ${word}`)
}

export function passageResolvers(): Type[] {
  return [
    fieldsOf<Passage>(Edge, {
      document: {
        type: () => DocumentType,
        description: 'The document that has it.',
        resolve: ({ documentId }, _, { load }) => load.document(documentId),
      },
    }),
    fieldsOf<Passage>(PassageType, {
      document: {
        type: () => DocumentType,
        description: 'The document that has it.',
        resolve: ({ documentId }, _, { load }) => load.document(documentId),
      },
      mentions: {
        type: () => [Mention],
        description: 'The places of the passage that stand for entities, in its order; offsets count in the text of the document.',
        resolve: ({ id }, _, { load }) => load.passageMentions(id),
      },
    }),
  ]
}
