import { NamesDocument } from '../queries.ts'
import { type Ref, refOf } from './refs.ts'
import { useAnswer } from './use-answer.ts'

/** The nodes that ids of the address stand for, in that order; as long as they are not known, nothing. */
export function useNames(ids: readonly string[]): readonly Ref[] {
  const { data } = useAnswer(NamesDocument, { ids: [...ids] }, ids.length > 0)
  return (data?.nodes ?? []).filter(node => node !== null).map(refOf)
}
