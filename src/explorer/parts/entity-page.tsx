import type { ComponentChildren } from 'preact'
import { Link } from 'wouter-preact'
import { dateInWords } from '../../model/words.ts'
import type { Column } from '../data/cells.ts'
import { fieldInWords, valueInWords } from '../data/facts.ts'
import { kinds } from '../data/kinds.ts'
import { documentRef, pathPart } from '../data/refs.ts'
import { schemaOrgOf } from '../data/schema-org.ts'
import { words } from '../data/when.ts'
import type { CitedFragment, ConflictsFragment, HeadFragment, PageFragment } from '../queries.ts'
import { conflictSection } from './conflict-list.tsx'
import { FactTable } from './fact-table.tsx'
import { KindMark } from './kind-mark.tsx'
import { PageHead } from './page-head.tsx'
import { connectionSection, type Section, Sections } from './section.tsx'

interface EntityPageProps {
  readonly head: HeadFragment
  readonly conflicts: ConflictsFragment
  readonly sections: readonly Section[]
  /** What the head says beyond the summary. */
  readonly children?: ComponentChildren
}

/** The page of an entity: what it is, what can be asked of it, and one section for each way it is related. */
export function EntityPage({ head, conflicts, sections, children }: EntityPageProps) {
  const { id, kind, name, summary, aliases } = head
  const all = [...sections, conflictSection(conflicts), factSection(head), documentSection(head.documents)]
  const comparable = kind === 'PERSON' || kind === 'ORGANIZATION'
  return (
    <article>
      <PageHead
        title={name}
        description={summary ?? `${kinds[kind].one} in ${head.documents.totalCount} documents`}
        about={schemaOrgOf(head)}
      />
      <header class="entity">
        <KindMark kind={kind} />
        <h1 tabIndex={-1}>{name}</h1>
        {summary && <p class="summary">{summary}</p>}
        {aliases.length > 0 && <p class="aliases">Also called {aliases.join(', ')}.</p>}
        {children}
        <ul class="actions">
          <li>
            <Link href={`/graph?of=${pathPart(id)}`}>Graph</Link>
          </li>
          <li>
            <Link href={`/timeline/${pathPart(id)}`}>Timeline</Link>
          </li>
          <li>
            <Link href={`/connect?from=${pathPart(id)}`}>How connected to …</Link>
          </li>
          {comparable && (
            <>
              <li>
                <Link href={`/compare?ids=${pathPart(id)}`}>Compare with …</Link>
              </li>
              <li>
                <Link href={`/brief/${pathPart(id)}`}>Briefing</Link>
              </li>
            </>
          )}
        </ul>
      </header>
      <Sections of={all} />
    </article>
  )
}

type Fact = HeadFragment['facts'][number]

const factColumns: readonly Column<Fact>[] = [
  { title: 'What', cell: ({ field }) => fieldInWords(field) },
  { title: 'Value', cell: ({ field, value }) => valueInWords(field, value) },
  { title: 'Shown', cell: ({ shown }) => (shown ? null : 'also stated') },
]

function factSection({ facts }: HeadFragment): Section {
  const sorted = [...facts].sort((a, b) => Number(b.shown) - Number(a.shown))
  return {
    name: 'facts',
    title: 'What is stated of it',
    count: facts.length,
    content: <FactTable title="What is stated" rows={sorted} columns={factColumns} sources={({ evidence }) => evidence} />,
  }
}

const documentColumns: readonly Column<CitedFragment>[] = [
  { title: 'Document', cell: document => documentRef(document) },
  { title: 'Type', cell: ({ documentType }) => words(documentType) },
  {
    title: 'Publisher',
    cell: ({ publisher, retells }) => (retells ? `${publisher}, retelling ${retells.publisher ?? 'another text'}` : publisher),
  },
  { title: 'Published', cell: ({ publishedOn, retells }) => dateOf(publishedOn ?? retells?.publishedOn) },
]

function dateOf(date: string | null | undefined): string | null {
  return date ? dateInWords(date) : null
}

/** Documents as a section. */
export function documentSection(documents: { totalCount: number; pageInfo: PageFragment; nodes: readonly CitedFragment[] }): Section {
  return connectionSection('documents', 'Documents', { ...documents, edges: documents.nodes }, documentColumns)
}

/** Documents as a table with its pages. */
export function DocumentTable({ of }: { readonly of: { totalCount: number; pageInfo: PageFragment; nodes: readonly CitedFragment[] } }) {
  return (
    <FactTable
      title="Documents"
      rows={of.nodes}
      columns={documentColumns}
      pages={{ place: 'after', page: of.pageInfo, total: of.totalCount }}
    />
  )
}
