import { useEffect } from 'preact/hooks'
import { kinds } from '../data/kinds.ts'
import type { Pages } from '../data/list-pages.ts'
import { documentRef, type Ref, refOf } from '../data/refs.ts'
import { useStored } from '../data/stored.ts'
import { useNames } from '../data/use-names.ts'
import { useParameters } from '../data/use-parameters.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ChangesDocument, type ChangesQuery } from '../queries.ts'

/** What the page of changes asks: what came after a revision, or everything. */
export function changesQuestion(seen: string | null, search: URLSearchParams) {
  return { to: ChangesDocument, given: { sinceRevision: search.has('all') ? null : seen, after: search.get('after') } }
}

/** What changed since this browser was last told of all; everything on a first visit. */
export function NewPage() {
  const [parameters, change] = useParameters()
  const [seen, setSeen] = useStored('seen-revision')
  const everything = parameters.has('all')
  const after = parameters.get('after')
  return (
    <>
      <PageHead title="What is new" description="What was added, changed or removed since your last visit." />
      <h1 tabIndex={-1}>{seen === null || everything ? 'What is new' : 'What is new since your last visit'}</h1>
      <Answer {...changesQuestion(seen, parameters)}>
        {({ changes: { edges, totalCount, pageInfo } }) => {
          // The latest change comes first, so only the first page knows up to where all is seen.
          const latest = after === null ? (edges[0]?.revision ?? seen) : null
          return (
            <>
              <FirstVisit seen={seen} remember={() => setSeen(latest)} />
              {totalCount === 0 ? (
                <p class="nothing">Nothing has changed since.</p>
              ) : (
                <ChangeTable of={edges} pages={{ place: 'after', page: pageInfo, total: totalCount }} />
              )}
              <p class="pickers">
                {latest !== null && latest !== seen && (
                  <button type="button" class="primary" onClick={() => setSeen(latest)}>
                    I have seen all this
                  </button>
                )}
                {!everything && (
                  <button type="button" onClick={() => change({ all: 'yes', after: null })}>
                    Show all changes
                  </button>
                )}
              </p>
            </>
          )
        }}
      </Answer>
    </>
  )
}

type Change = ChangesQuery['changes']['edges'][number]

/** What changed: nodes, and relationships with both of their ends. */
function ChangeTable({ of, pages }: { readonly of: readonly Change[]; readonly pages: Pages }) {
  const ends = useNames([...new Set(of.flatMap(({ id }) => relationshipOf(id)?.to ?? []))])
  const byId = new Map<string, Ref>(ends.map(end => [end.id, end]))
  const farEnd = (id: string | undefined) => (id === undefined ? null : (byId.get(id) ?? id))
  return (
    <FactTable
      title="Changes"
      rows={of}
      pages={pages}
      columns={[
        { title: 'When', cell: ({ at }) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }) },
        { title: 'How', cell: ({ action }) => words(action) },
        { title: 'What', cell: ({ id, node }) => (node ? refOf(node) : id) },
        { title: 'Kind', cell: ({ id, node }) => words(relationshipOf(id)?.type)?.toLowerCase() ?? (node && kinds[refOf(node).kind].one) },
        { title: 'With', cell: ({ id }) => farEnd(relationshipOf(id)?.to) },
        { title: 'By', cell: ({ document }) => document && documentRef(document) },
      ]}
    />
  )
}

/** The type and the far end of a relationship, whose id is "from TYPE to" with what else belongs to its identity; of a node null. */
function relationshipOf(id: string): { readonly type: string; readonly to: string } | null {
  const [, type, to] = /^\S+ ([A-Z_]+) (\S+)/.exec(id) ?? []
  return type !== undefined && to !== undefined ? { type, to } : null
}

/** A first visit shows everything once, and the next one what came after it. */
function FirstVisit({ seen, remember }: { readonly seen: string | null; readonly remember: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was there when the page was left.
  useEffect(() => {
    if (seen !== null) return
    return remember
  }, [seen])
  return seen === null ? <p class="hint">This is your first visit: everything is new. Next time only what came after.</p> : null
}
