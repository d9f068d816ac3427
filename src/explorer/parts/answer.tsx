import type { ComponentChildren } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import { ShowQuery } from '../data/shown-query.ts'
import { useAnswer } from '../data/use-answer.ts'
import type { TypedDocumentString } from '../queries.ts'
import { Trouble } from './trouble.tsx'
import { Waiting } from './waiting.tsx'

interface AnswerProps<Data, Variables> {
  readonly to: TypedDocumentString<Data, Variables>
  readonly given: Variables
  /** An answer beside another: its query is not the one behind the view. */
  readonly aside?: boolean
  readonly children: (data: Data) => ComponentChildren
}

/** Asks a query and shows its answer, or what stands in its way. */
export function Answer<Data, Variables>({ to, given, aside = false, children }: AnswerProps<Data, Variables>) {
  const { data, error, refetch, isPlaceholderData } = useAnswer(to, given)
  const show = useContext(ShowQuery)
  const query = String(to)
  const variables = JSON.stringify(given)
  useEffect(() => {
    if (!aside) show({ query, variables: JSON.parse(variables) })
  }, [aside, query, variables, show])

  if (data === undefined) return error ? <Trouble error={error} retry={() => refetch()} /> : <Waiting />
  return (
    <>
      {error && <Trouble error={error} retry={() => refetch()} />}
      <div class={isPlaceholderData ? 'stale' : undefined} aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    </>
  )
}
