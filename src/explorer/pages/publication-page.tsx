import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { usePlaces } from '../data/use-places.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { PublicationDocument } from '../queries.ts'

/** One publication: who published it, and who cites it. */
export function PublicationPage({ id }: { readonly id: string }) {
  const places = usePlaces('publishers', 'citedBy', 'discussedAt', 'about', 'documents', 'passages')
  return (
    <Answer to={PublicationDocument} given={{ id, ...places }}>
      {({ publication: it, passages, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('publishers', 'Published by', it.publishers, [nodeColumn('Who')], sourcesOf),
              connectionSection('citedBy', 'Cited by', it.citedBy, [...anyNodeColumns()], sourcesOf),
              connectionSection('discussedAt', 'Discussed at', it.discussedAt, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('about', 'About', it.about, anyNodeColumns(), sourcesOf),
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
