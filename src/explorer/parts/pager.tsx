import { Link, useSearch } from 'wouter-preact'
import type { PageFragment } from '../queries.ts'

interface PagerProps {
  /** The part of the address that holds the place in this list. */
  readonly name: string
  readonly page: PageFragment
  readonly shown: number
  readonly total: number
}

/** Leads to the next rows of a long list; the address keeps the place. */
export function Pager({ name, page, shown, total }: PagerProps) {
  const search = new URLSearchParams(useSearch())
  const begun = search.has(name)
  if (!begun && !page.hasNextPage) return null
  return (
    <nav class="pager" aria-label={`Pages of ${name}`}>
      <span>
        {shown} of {total}
      </span>
      {begun && <Link href={withParameter(search, name, null)}>First</Link>}
      {page.hasNextPage && <Link href={withParameter(search, name, page.endCursor)}>Next</Link>}
    </nav>
  )
}

function withParameter(search: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(search)
  if (value === null) next.delete(name)
  else next.set(name, value)
  return `?${next}`
}
