import { nodeColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { PlaceDocument } from '../queries.ts'

/** What the page of a place asks. */
export function placeQuestion(id: string, search: URLSearchParams) {
  return {
    to: PlaceDocument,
    given: { id, ...placesIn(search, 'events', 'organizations', 'projects', 'people', 'partOf', 'parts', 'documents', 'passages') },
  }
}

/** One place: what happened there, and who is there. */
export function PlacePage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...placeQuestion(id, search)}>
      {({ place: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('events', 'Events', it.events, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('organizations', 'Organizations', it.organizations, [nodeColumn('Organization')], sourcesOf),
              connectionSection(
                'projects',
                'Projects',
                it.projects,
                [nodeColumn('Project'), { title: 'Activity', cell: ({ activity }) => activity }],
                sourcesOf,
              ),
              connectionSection(
                'people',
                'People who spoke there',
                it.people,
                [
                  nodeColumn('Person'),
                  { title: 'What is known', cell: ({ node }) => node.summary },
                  { title: 'Events', cell: ({ events }) => events },
                ],
                undefined,
              ),
              connectionSection('partOf', 'Part of', it.partOf, [nodeColumn('Place')], sourcesOf),
              connectionSection('parts', 'Parts', it.parts, [nodeColumn('Place')], sourcesOf),
              passageSection(passages),
            ]}
          />
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
