import { dateInWords, periodInWords } from '../../model/words.ts'
import type { Pages } from '../data/list-pages.ts'
import { placesIn } from '../data/places-in.ts'
import type { Ref } from '../data/refs.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { when, words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { TimeChart } from '../parts/time-chart.tsx'
import { EventsInTimeDocument, TimelineDocument, type TimelineQuery } from '../queries.ts'

/** What the timeline of all events asks. */
export function eventsInTimeQuestion(search: URLSearchParams) {
  return { to: EventsInTimeDocument, given: placesIn(search, 'from', 'to', 'after', 'undated') }
}

/** All events in order, those without a date apart. */
export function EventsTimelinePage() {
  const [parameters, change] = useParameters()
  const from = parameters.get('from')
  const to = parameters.get('to')
  const title = titleOf(from, to)
  return (
    <>
      <PageHead title={title} description="All events in order, and those of which no document states a date." />
      <h1 tabIndex={-1}>{title}</h1>
      <form
        class="pickers"
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          change({ from: String(form.get('from')), to: String(form.get('to')), after: null })
        }}
      >
        {(['from', 'to'] as const).map(name => (
          <p key={name} class="field">
            <label for={name}>{name === 'from' ? 'From (2020, 2020-09 or 2020-09-10)' : 'To'}</label>
            <input
              id={name}
              name={name}
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              key={parameters.get(name)}
              defaultValue={parameters.get(name) ?? ''}
            />
          </p>
        ))}
        <button type="submit">Show</button>
      </form>
      <Answer {...eventsInTimeQuestion(parameters)}>
        {({ events, undated }) => (
          <>
            {events.totalCount === 0 && <p class="nothing">No document speaks of anything in that time.</p>}
            <TimeChart of={events.nodes.map(event => ({ ...event, node: event }))} />
            {events.totalCount > 0 && (
              <FactTable
                title="Events in order"
                rows={events.nodes}
                columns={[
                  { title: 'When', cell: when },
                  { title: 'Event', cell: event => event },
                  { title: 'Type', cell: ({ eventType }) => words(eventType) },
                  { title: 'Where', cell: ({ places }) => places.nodes },
                ]}
                sources={sourcesOf}
                pages={{ place: 'after', page: events.pageInfo, total: events.totalCount }}
              />
            )}
            {undated.totalCount > 0 && (
              <section id="undated">
                <h2>
                  Without a date <span class="count">{undated.totalCount}</span>
                </h2>
                <FactTable
                  title="Events without a date"
                  rows={undated.nodes}
                  columns={[
                    { title: 'Event', cell: event => event },
                    { title: 'What is printed', cell: ({ recurrence }) => recurrence },
                  ]}
                  sources={sourcesOf}
                  pages={{ place: 'undated', page: undated.pageInfo, total: undated.totalCount }}
                />
              </section>
            )}
          </>
        )}
      </Answer>
    </>
  )
}

function titleOf(from: string | null, to: string | null): string {
  if (from && from === to) return `What happened in ${dateInWords(from)}`
  if (from && to) return `What happened from ${periodInWords(from, to)}`
  if (from) return `What happened since ${dateInWords(from)}`
  return to ? `What happened until ${dateInWords(to)}` : 'What happened, in order'
}

/** What the timeline of an entity asks. */
export function timelineQuestion(id: string, search: URLSearchParams) {
  return { to: TimelineDocument, given: { id, after: search.get('after') } }
}

/** What one entity took part in, in order, the undated apart. */
export function EntityTimelinePage({ id }: { readonly id: string }) {
  const [parameters] = useParameters()
  return (
    <Answer {...timelineQuestion(id, parameters)}>
      {({ node }) => {
        if (!node || !isTimed(node)) return <NotFound id={id} />
        const { edges, pageInfo, totalCount } = node.timeline
        const dated = edges.filter(({ startDate, endDate }) => startDate ?? endDate)
        const undated = edges.filter(({ startDate, endDate }) => !(startDate ?? endDate))
        const subject: Ref = node
        const pages: Pages = { place: 'after', page: pageInfo, total: totalCount }
        return (
          <>
            <PageHead title={`Timeline of ${subject.name}`} description={`What ${subject.name} took part in, in order.`} />
            <h1 tabIndex={-1}>
              Timeline of <NodeLink of={subject} />
            </h1>
            {totalCount === 0 && <p class="nothing">No document says when anything of it was.</p>}
            <TimeChart of={dated.map(edge => ({ ...edge, label: edge.label }))} />
            {dated.length > 0 && <Table title="In order" rows={dated} pages={pages} />}
            {undated.length > 0 && (
              <section>
                <h2>
                  Without a date <span class="count">{undated.length}</span>
                </h2>
                <Table title="Without a date" rows={undated} pages={dated.length > 0 ? undefined : pages} />
              </section>
            )}
          </>
        )
      }}
    </Answer>
  )
}

type Timed = Extract<NonNullable<TimelineQuery['node']>, { timeline: unknown }>
type Edge = Timed['timeline']['edges'][number]

function isTimed(node: NonNullable<TimelineQuery['node']>): node is Timed {
  return 'timeline' in node
}

function Table({ title, rows, pages }: { readonly title: string; readonly rows: readonly Edge[]; readonly pages?: Pages | undefined }) {
  return (
    <FactTable
      title={title}
      rows={rows}
      pages={pages}
      columns={[
        { title: 'When', cell: when },
        { title: 'How', cell: ({ label }) => label },
        { title: 'What', cell: ({ node }) => node },
        { title: 'Title or role', cell: ({ title: printed, role }) => printed ?? words(role) },
      ]}
      sources={sourcesOf}
    />
  )
}
