import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { safeUrl } from '../data/safe-url.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { usePlaces } from '../data/use-places.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { ConventionDocument } from '../queries.ts'

/** One instrument: where it was discussed and adopted, what stands beside it. */
export function ConventionPage({ id }: { readonly id: string }) {
  const places = usePlaces('accompanies', 'accompaniedBy', 'adoptedAt', 'discussedAt', 'subjectOf', 'documents', 'passages')
  return (
    <Answer to={ConventionDocument} given={{ id, ...places }}>
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
