import type { SourceFragment } from '../queries.ts'
import { originOf } from './citation.ts'
import { csvOf } from './csv.ts'
import type { Ref } from './refs.ts'

/** What stands in a table, as data, so that the page and the exported file show the same. */
export type Cell = string | number | null | undefined | Ref | readonly Ref[]

/** A column of a table: its heading and what a row has there. */
export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Cell
}

/** A cell as plain text; of several nodes, their names. */
export function textOf(cell: Cell): string {
  if (cell == null) return ''
  if (typeof cell !== 'object') return String(cell)
  return [cell]
    .flat()
    .map(({ name }: Ref) => name)
    .join('; ')
}

/** The columns in which some row has a value. */
export function filledColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly Column<Row>[] {
  return columns.filter(({ cell }) => rows.some(row => textOf(cell(row)) !== ''))
}

/** A table as CSV, without empty columns; each row ends in the first quote that states it and the document where it stands. */
export function tableAsCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sources?: (row: Row) => readonly Pick<SourceFragment, 'quote' | 'document'>[],
): string {
  const filled = filledColumns(columns, rows)
  const heading = [...filled.map(({ title }) => title), ...(sources ? ['Quote', 'Document'] : [])]
  const lines = rows.map(row => {
    const [source] = sources?.(row) ?? []
    const stated = sources ? [source?.quote ?? '', source ? originOf(source.document) : ''] : []
    return [...filled.map(({ cell }) => textOf(cell(row))), ...stated]
  })
  return csvOf([heading, ...lines])
}
