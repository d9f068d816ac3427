import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { ConflictList } from '../parts/conflict-list.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Pager } from '../parts/pager.tsx'
import { ConflictsDocument } from '../queries.ts'

/** What the page of conflicts asks. */
export function conflictsQuestion(search: URLSearchParams) {
  return { to: ConflictsDocument, given: { after: search.get('after') } }
}

/** What documents disagree on, over the whole graph. */
export function ConflictsPage() {
  const [parameters] = useParameters()
  return (
    <>
      <PageHead
        title="What documents disagree on"
        description="Names, titles, dates and places of which documents state different values."
      />
      <h1 tabIndex={-1}>What documents disagree on</h1>
      <Answer {...conflictsQuestion(parameters)}>
        {({ conflicts }) =>
          conflicts.totalCount === 0 ? (
            <p class="nothing">Nothing: no two documents state different values.</p>
          ) : (
            <>
              <ConflictList of={conflicts} heading="h2" />
              <Pager of={{ place: 'after', page: conflicts.pageInfo, total: conflicts.totalCount }} shown={conflicts.nodes.length} />
            </>
          )
        }
      </Answer>
    </>
  )
}
