import { createUnionType, Float, ID, Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, inputType, mutations, objectType, type Type } from './define.ts'
import { enumType } from './enums.ts'
import { nodeType } from './types.ts'
import type { Reason, Written } from './writing.ts'

const DocumentAction = enumType('DocumentAction', 'What became of a document.', {
  ADDED: 'It is new.',
  CHANGED: 'Its claims took the place of those of an earlier version.',
  UNCHANGED: 'The same file was there; nothing changed.',
  KEPT: 'A better file of the same document was there; nothing changed.',
  REMOVED: 'It is gone.',
})

const ContentEncoding = enumType('ContentEncoding', 'How the content of a file is written.', {
  TEXT: 'As it is.',
  BASE64: 'In Base64, for PDF and Word.',
})

const counted = (description: string) => ({ type: () => Int, description })

const FactCounts = objectType('FactCounts', 'How many facts of which sort.', {
  added: counted('New in the graph.'),
  confirmed: counted('Stated before and stated again.'),
  changed: counted('Shown otherwise than before.'),
  removed: counted('Gone, because nothing else states them.'),
  contradicted: counted('Those of the document on which another one says something else.'),
  uncertain: counted('Those for which the document has only claims that somebody should check.'),
})

const Accepted = objectType('Accepted', 'A change that was made, or in a dry run would be.', {
  documentId: { type: () => ID, description: 'The id of the document.' },
  title: { type: () => String, description: 'Its title.' },
  action: { type: () => DocumentAction, description: 'What became of it.' },
  facts: { type: () => FactCounts, description: 'What became of the facts.' },
  revision: { type: () => ID, description: 'The revision of the graph afterwards.' },
})

const RejectionReason = objectType('RejectionReason', 'Why a change was not made.', {
  message: { type: () => String, description: 'What was expected, and what came.' },
  line: { type: () => Int, nullable: true, description: 'The line of the file, counted from 1.' },
  field: { type: () => String, nullable: true, description: 'The field of the front matter.' },
})

const Rejected = objectType('Rejected', 'A change that was not made; nothing was written.', {
  reasons: { type: () => [RejectionReason], description: 'Everything that was wrong.' },
})

const WriteResult = createUnionType({
  name: 'WriteResult',
  description: 'What became of a change.',
  types: () => [Accepted, Rejected] as const,
  resolveType: (result: object) => ('reasons' in result ? Rejected : Accepted),
})

const IngestInput = inputType('IngestInput', 'A file to read and to load.', {
  fileName: { type: () => String, description: 'Its name; the end says the format: .txt, .md, .html, .pdf or .docx.' },
  content: { type: () => String, description: 'What it holds.' },
  encoding: { type: () => ContentEncoding, nullable: true, description: 'How `content` is written; TEXT if left out.' },
  minConfidence: { type: () => Float, nullable: true, description: 'Claims of less confidence are left out; 0 if left out.' },
  dryRun: { type: () => Boolean, nullable: true, description: 'Whether to say what would happen and write nothing.' },
})

interface Input {
  readonly fileName: string
  readonly content: string
  readonly encoding?: string | null
  readonly minConfidence?: number | null
  readonly dryRun?: boolean | null
}

/** The mutations and the fields of what they answer. */
export function mutationResolvers(): Type[] {
  return [
    fieldsOf<{ documentId: string }>(Accepted, {
      document: {
        type: () => nodeType('Document'),
        nullable: true,
        description: 'The document as it stands; null where it is gone or was never written.',
        resolve: ({ documentId }, _, { load }) => load.node(documentId),
      },
    }),
    mutations({
      ingest: {
        type: () => WriteResult,
        description:
          'Reads a file, decides who is who, and loads what it says in one transaction. The same file again changes nothing. Needs the bearer token of the service.',
        args: [{ name: 'input', type: () => IngestInput, nullable: false, description: 'The file.' }],
        resolve: async (_, { input }: { input: Input }, context) => answered(await context.writing().ingest(handedIn(input))),
      },
      removeDocument: {
        type: () => WriteResult,
        description: 'Removes a document, and exactly the facts that nothing else states. Needs the bearer token of the service.',
        args: [{ name: 'id', type: () => ID, nullable: false, description: 'Its id.' }],
        resolve: async (_, { id }: { id: string }, context: RequestContext) => answered(await context.writing().removeDocument(id)),
      },
    }),
  ]
}

function handedIn({ fileName, content, encoding, minConfidence, dryRun }: Input) {
  const least = minConfidence ?? 0
  if (!(least >= 0 && least <= 1))
    throw new AppError('BAD_USER_INPUT', `Expected a confidence from 0 to 1, but got ${least}.`, { argument: 'minConfidence' })
  if (encoding === 'BASE64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content))
    throw new AppError('BAD_USER_INPUT', 'Expected content in Base64, but got something else.', { argument: 'content' })
  const bytes = Buffer.from(content, encoding === 'BASE64' ? 'base64' : 'utf8')
  return { fileName, bytes, minConfidence: least, dryRun: dryRun ?? false }
}

/** What is written has the names of the schema; its revision is an id there. */
function answered(result: Written | { readonly reasons: readonly Reason[] }): object {
  if ('reasons' in result) return result
  const { id, ...written } = result
  return { ...written, documentId: id }
}
