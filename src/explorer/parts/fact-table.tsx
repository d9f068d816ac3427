import { useState } from 'preact/hooks'
import { type Column, filledColumns } from '../data/cells.ts'
import type { Pages } from '../data/list-pages.ts'
import type { SourceFragment } from '../queries.ts'
import { CsvButton } from './csv-button.tsx'
import { FactRow } from './fact-row.tsx'
import { Pager } from './pager.tsx'

interface FactTableProps<Row> {
  readonly title: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** What states a row; without it the rows state nothing that a document says. */
  readonly sources?: ((row: Row) => readonly SourceFragment[]) | undefined
  /** Of what list the rows are a page; without it they are all. */
  readonly pages?: Pages | undefined
}

const mostRows = 200

/** Rows of facts, each with its source, to read, to copy and to take away as CSV. Columns without any value are left out. */
export function FactTable<Row>({ title, rows, columns, sources, pages }: FactTableProps<Row>) {
  const [all, setAll] = useState(false)
  const used = filledColumns(columns, rows)
  return (
    <div class="facts">
      <table aria-label={title}>
        <thead>
          <tr>
            {used.map(({ title: heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {sources && (
              <th scope="col" class="marks">
                <span class="unseen">Source</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, mostRows)).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of facts have no identity but their place.
            <FactRow key={index} row={row} columns={used} sources={sources?.(row) ?? null} />
          ))}
        </tbody>
      </table>
      {!all && rows.length > mostRows && (
        <p>
          <button type="button" onClick={() => setAll(true)}>
            Show all {rows.length.toLocaleString('en')} rows
          </button>
        </p>
      )}
      {pages && <Pager of={pages} shown={rows.length} />}
      <CsvButton title={title} rows={rows} columns={columns} sources={sources} pages={pages} />
    </div>
  )
}
