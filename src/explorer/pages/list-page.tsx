import type { QueryClient } from '@tanstack/preact-query'
import { useLocation } from 'wouter-preact'
import { kinds } from '../data/kinds.ts'
import { fetchAnswer } from '../data/use-answer.ts'
import { useParameters } from '../data/use-parameters.ts'
import { Answer } from '../parts/answer.tsx'
import { DocumentTable } from '../parts/entity-page.tsx'
import { FactTable } from '../parts/fact-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import {
  ConventionsDocument,
  DocumentsDocument,
  type EntityFragment,
  EventsDocument,
  type NodeKind,
  OrganizationsDocument,
  type PageFragment,
  PeopleDocument,
  PlacesDocument,
  ProjectsDocument,
  PublicationsDocument,
  StatementsDocument,
  TopicsDocument,
  type TypedDocumentString,
} from '../queries.ts'

interface Listed {
  readonly totalCount: number
  readonly pageInfo: PageFragment
  readonly nodes: readonly (EntityFragment & { readonly summary: string | null })[]
}

type Variables = { contains?: string | null; after?: string | null }

const lists: Readonly<Record<Exclude<NodeKind, 'DOCUMENT'>, TypedDocumentString<Record<string, Listed>, Variables>>> = {
  PERSON: PeopleDocument as never,
  ORGANIZATION: OrganizationsDocument as never,
  EVENT: EventsDocument as never,
  CONVENTION: ConventionsDocument as never,
  PROJECT: ProjectsDocument as never,
  PLACE: PlacesDocument as never,
  TOPIC: TopicsDocument as never,
  PUBLICATION: PublicationsDocument as never,
  STATEMENT: StatementsDocument as never,
}

/** Fetches what the list of a kind will ask. */
export function fetchList(client: QueryClient, kind: NodeKind, search: URLSearchParams): Promise<unknown> {
  const given = givenOf(search)
  return kind === 'DOCUMENT' ? fetchAnswer(client, { to: DocumentsDocument, given }) : fetchAnswer(client, { to: lists[kind], given })
}

/** Everything of one kind by name, to narrow down by a part of the name. */
export function ListPage({ kind }: { readonly kind: NodeKind }) {
  const [, navigate] = useLocation()
  const [search] = useParameters()
  const { many, path } = kinds[kind]
  const given = givenOf(search)
  return (
    <>
      <PageHead title={many} description={`All ${many.toLowerCase()} that the documents name`} />
      <h1 tabIndex={-1}>{many}</h1>
      <p class="field">
        <label for="name">Name contains</label>
        <input
          id="name"
          type="search"
          value={given.contains}
          onInput={event => navigate(`/${path}?${new URLSearchParams({ name: event.currentTarget.value })}`, { replace: true })}
        />
      </p>
      {kind === 'DOCUMENT' ? (
        <Answer to={DocumentsDocument} given={given}>
          {({ documents }) => (documents.totalCount === 0 ? <Nothing /> : <DocumentTable of={documents} />)}
        </Answer>
      ) : (
        <Answer to={lists[kind]} given={given}>
          {data => {
            const list = data[path]
            if (!list || list.totalCount === 0) return <Nothing />
            return (
              <FactTable
                title={many}
                rows={list.nodes}
                columns={[
                  { title: 'Name', cell: node => node },
                  { title: 'What is known', cell: ({ summary }) => summary },
                ]}
                pages={{ place: 'after', page: list.pageInfo, total: list.totalCount }}
              />
            )
          }}
        </Answer>
      )}
    </>
  )
}

function givenOf(search: URLSearchParams) {
  return { contains: search.get('name') || '', after: search.get('after') }
}

function Nothing() {
  return <p class="nothing">Nothing is called so. Try a shorter part of the name.</p>
}
