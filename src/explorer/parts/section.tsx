import type { ComponentChildren } from 'preact'
import type { Column } from '../data/cells.ts'
import type { PageFragment, SourceFragment } from '../queries.ts'
import { FactTable } from './fact-table.tsx'

/** A part of a page about one thing; an empty one is not shown. */
export interface Section {
  /** Names it in the address. */
  readonly name: string
  readonly title: string
  /** Null as long as it is not known. */
  readonly count: number | null
  readonly content: ComponentChildren
}

interface Connection<Edge> {
  readonly totalCount: number
  readonly pageInfo: PageFragment
  readonly edges: readonly Edge[]
}

/** A connection as a section: a table with the source of each row. */
export function connectionSection<Edge>(
  name: string,
  title: string,
  of: Connection<Edge>,
  columns: readonly Column<Edge>[],
  sources?: (edge: Edge) => readonly SourceFragment[],
): Section {
  return {
    name,
    title,
    count: of.totalCount,
    content: <ConnectionTable name={name} title={title} of={of} columns={columns} sources={sources} />,
  }
}

interface ConnectionTableProps<Edge> {
  /** The variable of the query that holds the place in the list. */
  readonly name: string
  readonly title: string
  readonly of: Connection<Edge>
  readonly columns: readonly Column<Edge>[]
  readonly sources?: ((edge: Edge) => readonly SourceFragment[]) | undefined
}

/** A page of a connection as a table. */
export function ConnectionTable<Edge>({ name, title, of: { totalCount, pageInfo, edges }, columns, sources }: ConnectionTableProps<Edge>) {
  if (totalCount === 0) return <p class="hint">The documents know of nobody.</p>
  return (
    <FactTable title={title} rows={edges} columns={columns} sources={sources} pages={{ place: name, page: pageInfo, total: totalCount }} />
  )
}

/** The sections of a page, after a list of them to jump to. */
export function Sections({ of }: { readonly of: readonly Section[] }) {
  const filled = of.filter(({ count }) => count !== 0)
  return (
    <div class="sections">
      <nav class="contents" aria-label="On this page">
        <ul>
          {filled.map(({ name, title, count }) => (
            <li key={name}>
              <a href={`#${name}`}>
                {title} <Count of={count} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {filled.map(({ name, title, count, content }) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>
              {title} <Count of={count} />
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  )
}

function Count({ of }: { readonly of: number | null }) {
  return of === null ? null : <span class="count">{of.toLocaleString('en')}</span>
}
