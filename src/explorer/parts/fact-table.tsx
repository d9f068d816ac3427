import { type Column, tableAsCsv, textOf } from '../data/cells.ts'
import type { SourceFragment } from '../queries.ts'
import { CsvButton } from './csv-button.tsx'
import { FactRow } from './fact-row.tsx'

interface FactTableProps<Row> {
  readonly title: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** What states a row; without it the rows state nothing that a document says. */
  readonly sources?: (row: Row) => readonly SourceFragment[]
}

/** Rows of facts, each with its source, to read, to copy and to take away as CSV. Columns without any value are left out. */
export function FactTable<Row>({ title, rows, columns, sources }: FactTableProps<Row>) {
  const used = columns.filter(({ cell }) => rows.some(row => textOf(cell(row)) !== ''))
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
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of facts have no identity but their place.
            <FactRow key={index} row={row} columns={used} sources={sources?.(row) ?? null} />
          ))}
        </tbody>
      </table>
      <CsvButton title={title} text={() => tableAsCsv(used, rows, sources)} />
    </div>
  )
}
