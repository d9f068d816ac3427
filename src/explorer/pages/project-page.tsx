import { anyNodeColumns, nodeColumn, postColumns, roleColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { when } from '../data/when.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { ProjectDocument } from '../queries.ts'

/** What the page of a project asks. */
export function projectQuestion(id: string, search: URLSearchParams) {
  return {
    to: ProjectDocument,
    given: {
      id,
      ...placesIn(
        search,
        'partners',
        'places',
        'people',
        'organized',
        'partOf',
        'parts',
        'about',
        'discussedAt',
        'subjectOf',
        'documents',
        'passages',
      ),
    },
  }
}

/** One project: where, with whom, with what budget, until when. */
export function ProjectPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...projectQuestion(id, search)}>
      {({ project: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('partners', 'Partners', it.partners, [nodeColumn('Organization'), roleColumn()], sourcesOf),
              connectionSection(
                'places',
                'Where it works',
                it.places,
                [nodeColumn('Place'), { title: 'Activity', cell: ({ activity }) => activity }],
                sourcesOf,
              ),
              connectionSection('people', 'People, as cited', it.people, [nodeColumn('Person'), ...postColumns()], sourcesOf),
              connectionSection('organized', 'Organized', it.organized, [nodeColumn('Event'), whenColumn(), roleColumn()], sourcesOf),
              connectionSection('partOf', 'Part of', it.partOf, [nodeColumn('Project')], sourcesOf),
              connectionSection('parts', 'Parts', it.parts, [nodeColumn('Project')], sourcesOf),
              connectionSection('about', 'About', it.about, anyNodeColumns(), sourcesOf),
              connectionSection('discussedAt', 'Discussed at', it.discussedAt, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('subjectOf', 'What is about it', it.subjectOf, [...anyNodeColumns()], sourcesOf),
              passageSection(passages),
            ]}
          >
            {it.budget && (
              <p>
                Budget: {Number(it.budget.amount).toLocaleString('en')} {it.budget.currency}
                {when(it) && `, ${when(it)}`}
              </p>
            )}
          </EntityPage>
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
