import type { QueryClient } from '@tanstack/preact-query'
import { NamesDocument } from '../queries.ts'
import { type Ref, refOf } from './refs.ts'
import { fetchAnswer, useAnswer } from './use-answer.ts'

/** Fetches what ids stand for. */
export async function fetchNames(client: QueryClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await fetchAnswer(client, namesQuestion(ids))
}

/** The nodes that ids of the address stand for, in that order; as long as they are not known, nothing. */
export function useNames(ids: readonly string[]): readonly Ref[] {
  const { data } = useAnswer(namesQuestion(ids), ids.length > 0)
  return (data?.nodes ?? []).filter(node => node !== null).map(refOf)
}

/** Asks what ids stand for. */
export function namesQuestion(ids: readonly string[]) {
  return { to: NamesDocument, given: { ids: [...ids] } }
}
