import { Link } from 'wouter-preact'
import { PageHead } from './page-head.tsx'

/** Says that nothing is at this address, and where else to look. */
export function NotFound({ id }: { readonly id?: string }) {
  const name = id?.replace(/^\w+:/, '').replaceAll('-', ' ')
  return (
    <div class="nothing">
      <PageHead title="Nothing found" description="Nothing is at this address." />
      <h1 tabIndex={-1}>Nothing is here</h1>
      <p>{id ? `No document speaks of anything with the id ${id}. What a document no longer states is gone.` : 'There is no such page.'}</p>
      <p>
        {name ? (
          <Link href={`/search?${new URLSearchParams({ q: name })}`}>Search for “{name}”</Link>
        ) : (
          <Link href="/">Begin at the start page</Link>
        )}
      </p>
    </div>
  )
}
