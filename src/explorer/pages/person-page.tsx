import type { QueryClient } from '@tanstack/preact-query'
import { behalfColumn, capacityColumn, mannerColumn, nodeColumn, postColumns, roleColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { useParameters } from '../data/use-parameters.ts'
import { words } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { MetByPerson } from '../parts/met-by-person.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { spokeWithQuestion, spokeWithSection } from '../parts/spoke-with.tsx'
import { PersonDocument } from '../queries.ts'

/** What the page of a person asks. */
function personQuestion(id: string, search: URLSearchParams) {
  return {
    to: PersonDocument,
    given: { id, ...placesIn(search, 'positions', 'spokeAt', 'attended', 'statements', 'publications', 'documents', 'passages') },
  }
}

/** Fetches what the page of a person will ask. */
export async function fetchPerson(client: QueryClient, id: string, search: URLSearchParams): Promise<void> {
  const { person } = await fetchAnswer(client, personQuestion(id, search))
  if (person) await fetchAnswer(client, spokeWithQuestion(person.id, person.spokeAt.totalCount, search))
}

/** One person: posts as cited, appearances, who they spoke with, what they said. */
export function PersonPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...personQuestion(id, search)}>
      {({ person, passages, conflicts }) =>
        person ? (
          <EntityPage
            head={person}
            conflicts={conflicts}
            sections={[
              connectionSection('positions', 'Posts, as cited', person.positions, [...postColumns(), nodeColumn('Where')], sourcesOf),
              connectionSection(
                'spokeAt',
                'Spoke at',
                person.spokeAt,
                [nodeColumn('Event'), whenColumn(), roleColumn(), capacityColumn(), behalfColumn(), mannerColumn()],
                sourcesOf,
              ),
              connectionSection(
                'attended',
                'Attended',
                person.attended,
                [nodeColumn('Event'), whenColumn(), capacityColumn(), behalfColumn()],
                sourcesOf,
              ),
              spokeWithSection(person.id, person.spokeAt.totalCount),
              connectionSection(
                'statements',
                'Said or published',
                person.statements,
                [
                  nodeColumn('Statement'),
                  { title: 'Type', cell: ({ node }) => words(node.statementType) },
                  { title: 'Where', cell: ({ node }) => node.madeAt.nodes },
                ],
                sourcesOf,
              ),
              connectionSection(
                'publications',
                'Publications',
                person.publications,
                [
                  nodeColumn('Publication'),
                  { title: 'Type', cell: ({ node }) => words(node.publicationType) },
                  { title: 'Year', cell: ({ node }) => node.year },
                ],
                sourcesOf,
              ),
              passageSection(passages),
            ]}
          >
            <MetByPerson id={person.id} />
          </EntityPage>
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
