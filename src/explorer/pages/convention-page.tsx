import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { safeUrl } from '../data/safe-url.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { ConventionDocument } from '../queries.ts'

/** What the page of a convention asks. */
export function conventionQuestion(id: string, search: URLSearchParams) {
  return {
    to: ConventionDocument,
    given: { id, ...placesIn(search, 'accompanies', 'accompaniedBy', 'adoptedAt', 'discussedAt', 'subjectOf', 'documents', 'passages') },
  }
}

/** One instrument: where it was discussed and adopted, what stands beside it. */
export function ConventionPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...conventionQuestion(id, search)}>
      {({ convention: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection(
                'accompanies',
                'Stands beside',
                it.accompanies,
                [{ title: 'Number', cell: ({ node }) => node.number }, nodeColumn('Instrument')],
                sourcesOf,
              ),
              connectionSection(
                'accompaniedBy',
                'Accompanied by',
                it.accompaniedBy,
                [{ title: 'Number', cell: ({ node }) => node.number }, nodeColumn('Instrument')],
                sourcesOf,
              ),
              connectionSection('adoptedAt', 'Adopted at', it.adoptedAt, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('discussedAt', 'Discussed at', it.discussedAt, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('subjectOf', 'What is about it', it.subjectOf, [...anyNodeColumns()], sourcesOf),
              passageSection(passages),
            ]}
          >
            {safeUrl(it.normlexUrl) && (
              <p>
                <a href={safeUrl(it.normlexUrl) ?? ''} rel="noreferrer">
                  In NORMLEX
                </a>
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
