import { Link } from 'wouter-preact'
import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { TopicDocument } from '../queries.ts'

/** What the page of a topic asks. */
export function topicQuestion(id: string, search: URLSearchParams) {
  return { to: TopicDocument, given: { id, ...placesIn(search, 'events', 'projects', 'subjectOf', 'documents', 'passages') } }
}

/** One topic: events, projects and all else about it. */
export function TopicPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...topicQuestion(id, search)}>
      {({ topic: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('events', 'Events', it.events, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('projects', 'Projects', it.projects, [nodeColumn('Project')], sourcesOf),
              connectionSection('subjectOf', 'All that is about it', it.subjectOf, [...anyNodeColumns()], sourcesOf),
              passageSection(passages),
            ]}
          >
            <p>
              <Link href={`/invite?${new URLSearchParams({ about: it.name })}`}>Who speaks on {it.name}?</Link>
            </p>
          </EntityPage>
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
