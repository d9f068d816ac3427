import { useQuery } from '@tanstack/preact-query'
import type { TypedDocumentString } from '../queries.ts'
import { type AskError, ask } from './ask.ts'

/**
 * The answer to a query, from the cache where it was asked for before. While other pages of the same thing load, the last
 * answer stays.
 */
export function useAnswer<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables, enabled = true) {
  return useQuery<Data, AskError>({
    queryKey: [String(query), variables],
    queryFn: ({ signal }) => ask(query, variables, signal),
    enabled,
    placeholderData: (last, lastQuery) => (subjectOf(lastQuery?.queryKey[1]) === subjectOf(variables) ? last : undefined),
  })
}

function subjectOf(variables: unknown): unknown {
  return (variables as { id?: unknown } | undefined)?.id
}
