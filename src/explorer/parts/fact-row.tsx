import { useId, useState } from 'preact/hooks'
import { type Column, textOf } from '../data/cells.ts'
import type { SourceFragment } from '../queries.ts'
import { CellContent } from './cell-content.tsx'
import { Source } from './source.tsx'
import { SourceMark } from './source-mark.tsx'

interface FactRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly sources: readonly SourceFragment[] | null
}

/** A row of a table and, on demand, the words that state it. */
export function FactRow<Row>({ row, columns, sources }: FactRowProps<Row>) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  const about = columns
    .map(({ cell }) => textOf(cell(row)))
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <tr>
        {columns.map(({ title, cell }) => (
          <td key={title} data-title={title}>
            <CellContent of={cell(row)} />
          </td>
        ))}
        {sources && (
          <td class="marks">
            <SourceMark of={sources} open={open} panel={panel} about={about} toggle={() => setOpen(!open)} />
          </td>
        )}
      </tr>
      {open && sources && (
        <tr class="sources" id={panel}>
          <td colSpan={columns.length + 1}>
            {sources.map(source => (
              <Source key={source.id} of={source} />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
