import type { PageFragment } from '../queries.ts'
import { AskError, ask } from './ask.ts'
import type { ShownQuery } from './shown-query.ts'

/** A list of which a view shows one page. */
export interface Pages {
  /** The variable of the query, and the part of the address, that hold the place in the list. */
  readonly place: string
  readonly page: PageFragment
  readonly total: number
}

interface Connection<Row> {
  readonly pageInfo: PageFragment
  readonly edges?: readonly Row[]
  readonly nodes?: readonly Row[]
}

const mostRows = 100
const fewestRows = 5

/** All rows of a list from its beginning, page after page; where a page is too much for one answer, smaller ones are asked for. */
export async function* listPages<Row>(
  { query, variables }: ShownQuery,
  place: string,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  // The parser of queries is large and only this needs it.
  const { oneList } = await import('./one-list.ts')
  let rows = mostRows
  let after: string | null = null
  do {
    try {
      const list = oneList(query, place, rows)
      if (list === null) return
      const answer: unknown = await ask({ toString: () => list }, { ...Object(variables), [place]: after }, signal)
      const { edges, nodes, pageInfo }: Connection<Row> = connectionIn(answer)
      yield edges ?? nodes ?? []
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } catch (error) {
      if (!isTooMuch(error) || rows <= fewestRows) throw error
      rows = Math.max(fewestRows, Math.floor(rows / 2))
    }
  } while (after !== null)
}

/** The one list of an answer, however deep. */
function connectionIn<Row>(answer: unknown): Connection<Row> {
  if (typeof answer !== 'object' || answer === null) throw new AskError('NOT_FOUND', 'The list is gone.')
  return 'pageInfo' in answer ? (answer as Connection<Row>) : connectionIn(Object.values(answer)[0])
}

function isTooMuch(error: unknown): boolean {
  return error instanceof AskError && (error.code === 'TOO_COMPLEX' || error.code === 'TIMEOUT')
}
