import type { QueryClient } from '@tanstack/preact-query'
import { Link } from 'wouter-preact'
import type { Column } from '../data/cells.ts'
import { pathPart } from '../data/refs.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { fetchNames, useNames } from '../data/use-names.ts'
import { listIn, useParameters } from '../data/use-parameters.ts'
import { listed, when, words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { ChosenList } from '../parts/chosen-list.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picker } from '../parts/picker.tsx'
import { ComparisonDocument, type EntityFragment, SharedPeopleDocument, type ShareFragment } from '../queries.ts'

const most = 5
const mostShares = 50

interface Shared {
  readonly node: EntityFragment
  readonly parts: readonly ShareFragment[]
}

/** Fetches what a comparison will ask. */
export function fetchComparison(client: QueryClient, search: URLSearchParams): Promise<unknown> {
  const ids = listIn(search, 'ids')
  const questions = ids.length < 2 ? [] : [fetchAnswer(client, comparisonQuestion(ids)), fetchAnswer(client, sharedPeopleQuestion(ids))]
  return Promise.all([fetchNames(client, ids), ...questions])
}

/** Two to five people or organizations side by side: what they share, and the part of each in it. */
export function ComparePage() {
  const [parameters, change] = useParameters()
  const ids = listIn(parameters, 'ids')
  const chosen = useNames(ids)
  const title = chosen.length > 1 ? `What ${listed(chosen.map(({ name }) => name))} share` : 'Compare'
  const setIds = (next: readonly string[]) => change({ ids: next.join(',') })
  return (
    <>
      <PageHead title={title} description="Two to five people or organizations side by side." />
      <h1 tabIndex={-1}>{title}</h1>
      <div class="pickers">
        <ChosenList of={chosen} remove={({ id }) => setIds(ids.filter(each => each !== id))} />
        {ids.length < most && (
          <Picker
            key={ids.join()}
            label="Add a person or an organization"
            kinds={['PERSON', 'ORGANIZATION']}
            choose={({ id }) => ids.includes(id) || setIds([...ids, id])}
          />
        )}
      </div>
      {ids.length < 2 ? (
        <p class="hint">Choose two to five people or organizations.</p>
      ) : (
        <>
          <Answer {...comparisonQuestion(ids)}>
            {({ compare: { members, events, organizations, projects } }) => (
              <>
                {[events, organizations, projects].every(list => list.length === 0) && (
                  <p class="nothing">The documents know of no event, organization or project that two of them share.</p>
                )}
                <Shares title="Events" rows={events} members={members} />
                <Shares title="Organizations" rows={organizations} members={members} />
                <Shares title="Projects" rows={projects} members={members} />
              </>
            )}
          </Answer>
          <Answer {...sharedPeopleQuestion(ids)} aside>
            {({ compare: { members, people } }) => <Shares title="People" rows={people} members={members} />}
          </Answer>
          <p>
            <Link href={`/graph?of=${ids.map(pathPart).join(',')}`}>As a graph</Link>
          </p>
        </>
      )}
    </>
  )
}

function comparisonQuestion(ids: readonly string[]) {
  return { to: ComparisonDocument, given: { ids: [...ids] } }
}

function sharedPeopleQuestion(ids: readonly string[]) {
  return { to: SharedPeopleDocument, given: { ids: [...ids] } }
}

function Shares({
  title,
  rows,
  members,
}: {
  readonly title: string
  readonly rows: readonly Shared[]
  readonly members: readonly EntityFragment[]
}) {
  if (rows.length === 0) return null
  const columns: Column<Shared>[] = [
    { title: 'What', cell: ({ node }) => node },
    { title: 'When', cell: ({ node }) => ('startDate' in node ? when(node as never) : null) },
    ...members.map(member => ({
      title: member.name,
      cell: ({ parts }: Shared) => [...new Set(parts.filter(part => part.member.id === member.id).map(partInWords))].join('; ') || '–',
    })),
  ]
  return (
    <section class="path" aria-labelledby={`shared-${title}`}>
      <h2 id={`shared-${title}`}>
        {title} {rows.length < mostShares && <span class="count">{rows.length}</span>}
      </h2>
      <FactTable title={title} rows={rows} columns={columns} sources={({ parts }) => parts.flatMap(({ evidence }) => evidence)} />
      {rows.length === mostShares && <p class="hint">The first {mostShares}; there may be more.</p>}
    </section>
  )
}

function partInWords({ label, role, title, event }: ShareFragment): string {
  return [label, title ?? words(role)?.toLowerCase(), event && `at ${event.name}`].filter(Boolean).join(', ')
}
