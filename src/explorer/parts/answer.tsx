import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import { AnsweredQuery, ShowQuery } from '../data/shown-query.ts'
import { type Question, useAnswer } from '../data/use-answer.ts'
import { Trouble } from './trouble.tsx'
import { Waiting } from './waiting.tsx'

interface AnswerProps<Data, Variables> extends Question<Data, Variables> {
  /** An answer beside another: its query is not the one behind the view. */
  readonly aside?: boolean
  readonly children: (data: Data) => ComponentChildren
}

/** Asks a query and shows its answer, or what stands in its way. */
export function Answer<Data, Variables>({ to, given, aside = false, children }: AnswerProps<Data, Variables>) {
  const { data, error, refetch, isPlaceholderData } = useAnswer({ to, given })
  const show = useContext(ShowQuery)
  const query = String(to)
  const variables = JSON.stringify(given)
  const asked = useMemo(() => ({ query, variables: JSON.parse(variables) }), [query, variables])
  useEffect(() => {
    if (!aside) show(asked)
  }, [aside, asked, show])

  if (data === undefined) return error ? <Trouble error={error} retry={() => refetch()} /> : <Waiting />
  return (
    <AnsweredQuery.Provider value={asked}>
      {error && <Trouble error={error} retry={() => refetch()} />}
      <div class={isPlaceholderData ? 'stale' : undefined} aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    </AnsweredQuery.Provider>
  )
}
