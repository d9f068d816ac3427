import { createContext } from 'preact'

/** The query behind the view that is shown. */
export interface ShownQuery {
  readonly query: string
  readonly variables: unknown
}

/** Tells the frame which query the page asks. */
export const ShowQuery = createContext<(shown: ShownQuery) => void>(() => {})

/** The query whose answer a part of the page shows. */
export const AnsweredQuery = createContext<ShownQuery | null>(null)

/** The address of the playground, opened with a query. */
export function playgroundAddress({ query, variables }: ShownQuery): string {
  const search = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) })
  return `/playground?${search}`
}
