import { Link, useSearch } from 'wouter-preact'
import type { Pages } from '../data/list-pages.ts'

interface PagerProps {
  readonly of: Pages
  readonly shown: number
}

/** Leads to the next rows of a long list; the address keeps the place. */
export function Pager({ of: { place, page, total }, shown }: PagerProps) {
  const search = new URLSearchParams(useSearch())
  const begun = search.has(place)
  if (!begun && !page.hasNextPage) return null
  return (
    <nav class="pager" aria-label={`Pages of ${place}`}>
      <span>
        {shown.toLocaleString('en')} of {total.toLocaleString('en')}
      </span>
      {begun && <Link href={withParameter(search, place, null)}>First</Link>}
      {page.hasNextPage && <Link href={withParameter(search, place, page.endCursor)}>Next</Link>}
    </nav>
  )
}

function withParameter(search: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(search)
  if (value === null) next.delete(name)
  else next.set(name, value)
  return `?${next}`
}
