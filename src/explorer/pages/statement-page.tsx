import { anyNodeColumns, nodeColumn, whenColumn } from '../data/columns.ts'
import { placesIn } from '../data/places-in.ts'
import { sourcesOf } from '../data/sources-of.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { EntityPage } from '../parts/entity-page.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { connectionSection } from '../parts/section.tsx'
import { StatementDocument } from '../queries.ts'

/** What the page of a statement asks. */
export function statementQuestion(id: string, search: URLSearchParams) {
  return { to: StatementDocument, given: { id, ...placesIn(search, 'madeBy', 'madeAt', 'about', 'cites', 'documents') } }
}

/** One statement: who made it, where, and about what. */
export function StatementPage({ id }: { readonly id: string }) {
  const [search] = useParameters()
  return (
    <Answer {...statementQuestion(id, search)}>
      {({ statement: it, conflicts }) =>
        it ? (
          <EntityPage
            head={it}
            conflicts={conflicts}
            sections={[
              connectionSection('madeBy', 'Made by', it.madeBy, [nodeColumn('Who')], sourcesOf),
              connectionSection('madeAt', 'Made at', it.madeAt, [nodeColumn('Event'), whenColumn()], sourcesOf),
              connectionSection('about', 'About', it.about, anyNodeColumns(), sourcesOf),
              connectionSection('cites', 'Cites', it.cites, [nodeColumn('Publication')], sourcesOf),
            ]}
          />
        ) : (
          <NotFound id={id} />
        )
      }
    </Answer>
  )
}
