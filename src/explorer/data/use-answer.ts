import { type QueryClient, useQuery } from '@tanstack/preact-query'
import type { TypedDocumentString } from '../queries.ts'
import { type AskError, ask } from './ask.ts'

/** A query of the API and what it is asked about. */
export interface Question<Data, Variables> {
  readonly to: TypedDocumentString<Data, Variables>
  readonly given: Variables
}

/** Fetches the answer to a question, unless the cache has it or is about to. */
export function fetchAnswer<Data, Variables>(client: QueryClient, question: Question<Data, Variables>): Promise<Data> {
  return client.fetchQuery(answerOptions(question))
}

/**
 * The answer to a question, from the cache where it was asked before. While other pages of the same thing load, the last
 * answer stays.
 */
export function useAnswer<Data, Variables>(question: Question<Data, Variables>, enabled = true) {
  return useQuery<Data, AskError>({
    ...answerOptions(question),
    enabled,
    placeholderData: (last, lastQuery) => (subjectOf(lastQuery?.queryKey[1]) === subjectOf(question.given) ? last : undefined),
  })
}

/** How the cache keeps the answer to a question and how it comes by it. */
function answerOptions<Data, Variables>({ to, given }: Question<Data, Variables>) {
  return { queryKey: [String(to), given], queryFn: ({ signal }: { signal: AbortSignal }) => ask(to, given, signal) }
}

function subjectOf(variables: unknown): unknown {
  return (variables as { id?: unknown } | undefined)?.id
}
