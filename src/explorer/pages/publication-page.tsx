import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { passageSection } from '../parts/passage-list.tsx'
import { connectionSection } from '../parts/section.tsx'
import { PublicationDocument } from '../queries.ts'

/** What the page of a publication asks. */
export function publicationQuestion(id: string, search: URLSearchParams) {
  return {
    to: PublicationDocument,
    given: { id, ...placesIn(search, 'publishers', 'citedBy', 'discussedAt', 'about', 'documents', 'passages') },
  }
}

/** One publication: who published it, and who cites it. */
export function PublicationPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...publicationQuestion(id, search)}>
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
