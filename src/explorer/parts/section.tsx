import type { ComponentChildren } from 'preact'
import type { Column } from '../data/cells.ts'
import type { PageFragment, SourceFragment } from '../queries.ts'
import { FactTable } from './fact-table.tsx'
import { Pager } from './pager.tsx'

/** A part of a page about one thing; an empty one is not shown. */
export interface Section {
  /** Names it in the address. */
  readonly name: string
  readonly title: string
  readonly count: number
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
  { totalCount, pageInfo, edges }: Connection<Edge>,
  columns: readonly Column<Edge>[],
  sources?: (edge: Edge) => readonly SourceFragment[],
): Section {
  return {
    name,
    title,
    count: totalCount,
    content: (
      <>
        <FactTable title={title} rows={edges} columns={columns} sources={sources} />
        <Pager name={name} page={pageInfo} shown={edges.length} total={totalCount} />
      </>
    ),
  }
}

/** The sections of a page, after a list of them to jump to. */
export function Sections({ of }: { readonly of: readonly Section[] }) {
  const filled = of.filter(({ count }) => count > 0)
  return (
    <div class="sections">
      <nav class="contents" aria-label="On this page">
        <ul>
          {filled.map(({ name, title, count }) => (
            <li key={name}>
              <a href={`#${name}`}>
                {title} <span class="count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {filled.map(({ name, title, count, content }) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>
              {title} <span class="count">{count}</span>
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  )
}
