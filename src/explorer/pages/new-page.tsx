import { useEffect } from 'preact/hooks'
import { kinds } from '../data/kinds.ts'
import { documentRef, refOf } from '../data/refs.ts'
import { useStored } from '../data/stored.ts'
import { useParameters } from '../data/use-parameters.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Pager } from '../parts/pager.tsx'
import { ChangesDocument } from '../queries.ts'

/** What changed since this browser was last told of all; everything on a first visit. */
export function NewPage() {
  const [parameters, change] = useParameters()
  const [seen, setSeen] = useStored('seen-revision')
  const everything = parameters.has('all')
  return (
    <>
      <PageHead title="What is new" description="What was added, changed or removed since your last visit." />
      <h1 tabIndex={-1}>{seen === null || everything ? 'What is new' : 'What is new since your last visit'}</h1>
      <Answer to={ChangesDocument} given={{ sinceRevision: everything ? null : seen, after: parameters.get('after') }}>
        {({ changes: { edges, totalCount, pageInfo }, graph: { revision } }) => (
          <>
            <FirstVisit seen={seen} remember={() => setSeen(revision)} />
            {totalCount === 0 ? (
              <p class="nothing">Nothing has changed since.</p>
            ) : (
              <FactTable
                title="Changes"
                rows={edges}
                columns={[
                  { title: 'When', cell: ({ at }) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }) },
                  { title: 'How', cell: ({ action }) => words(action) },
                  { title: 'What', cell: ({ id, node }) => (node ? refOf(node) : id) },
                  { title: 'Kind', cell: ({ node }) => node && kinds[refOf(node).kind].one },
                  { title: 'By', cell: ({ document }) => document && documentRef(document) },
                ]}
              />
            )}
            <Pager name="after" page={pageInfo} shown={edges.length} total={totalCount} />
            <p class="pickers">
              {seen !== revision && (
                <button type="button" class="primary" onClick={() => setSeen(revision)}>
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
        )}
      </Answer>
    </>
  )
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
