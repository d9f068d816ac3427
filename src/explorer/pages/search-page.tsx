import { Link, useLocation } from 'wouter-preact'
import type { Column } from '../data/cells.ts'
import { kindEntries, kinds } from '../data/kinds.ts'
import type { Pages } from '../data/list-pages.ts'
import { addressOf, refOf } from '../data/refs.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { CsvButton } from '../parts/csv-button.tsx'
import { HitText } from '../parts/node-search.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Pager } from '../parts/pager.tsx'
import { type NodeKind, SearchDocument, type SearchQuery } from '../queries.ts'

const columns: readonly Column<SearchQuery['search']['edges'][number]>[] = [
  { title: 'Name', cell: ({ node }) => refOf(node) },
  { title: 'Kind', cell: ({ node }) => kinds[refOf(node).kind].one },
  { title: 'What is known', cell: ({ detail }) => detail },
  { title: 'Matched', cell: ({ matchedText }) => matchedText },
]

/** What the page of a search asks. */
export function searchQuestion(search: URLSearchParams) {
  const kind = kindIn(search)
  return { to: SearchDocument, given: { query: search.get('q') ?? '', kinds: kind && [kind], first: 20, after: search.get('after') } }
}

/** All that a search finds, of every kind or of one. */
export function SearchPage() {
  const [, navigate] = useLocation()
  const [search] = useParameters()
  const question = searchQuestion(search)
  const { query } = question.given
  const kind = kindIn(search)

  function of(next: NodeKind | null): void {
    navigate(`/search?${new URLSearchParams({ q: query, ...(next && { kind: next }) })}`)
  }

  return (
    <>
      <PageHead title={`Search: ${query}`} description={`What is called “${query}”`} />
      <h1 tabIndex={-1}>Found for “{query}”</h1>
      <fieldset class="choices">
        <legend>Kind</legend>
        <button type="button" class="choice" aria-pressed={kind === null} onClick={() => of(null)}>
          All
        </button>
        {kindEntries.map(([name, { many }]) => (
          <button key={name} type="button" class="choice" aria-pressed={kind === name} onClick={() => of(name)}>
            {many}
          </button>
        ))}
      </fieldset>
      <Answer {...question}>
        {({ search: { edges, totalCount, pageInfo } }) => {
          const pages: Pages = { place: 'after', page: pageInfo, total: totalCount }
          return totalCount === 0 ? (
            <p class="nothing">Nothing is called so. Try the beginning of another word, or another kind.</p>
          ) : (
            <>
              <ol class="found">
                {edges.map(hit => (
                  <li key={hit.node.id}>
                    <Link href={addressOf(refOf(hit.node))}>
                      <HitText of={hit} />
                    </Link>
                  </li>
                ))}
              </ol>
              <Pager of={pages} shown={edges.length} />
              <CsvButton title={`Found for ${query}`} rows={edges} columns={columns} pages={pages} />
            </>
          )
        }}
      </Answer>
    </>
  )
}

function kindIn(search: URLSearchParams): NodeKind | null {
  return kindEntries.map(([name]) => name).find(name => name === search.get('kind')) ?? null
}
