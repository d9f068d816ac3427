import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { type Column, tableAsCsv } from '../data/cells.ts'
import { download, fileName } from '../data/download.ts'
import { listPages, type Pages } from '../data/list-pages.ts'
import { AnsweredQuery } from '../data/shown-query.ts'
import type { SourceFragment } from '../queries.ts'

interface CsvButtonProps<Row> {
  readonly title: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly sources?: ((row: Row) => readonly SourceFragment[]) | undefined
  /** Of what list the rows are a page; the file then holds all of it. */
  readonly pages?: Pages | undefined
}

/** Hands a whole list to the person as a CSV file; while its other pages are fetched, says how far it is and can be stopped. */
export function CsvButton<Row>({ title, rows, columns, sources, pages }: CsvButtonProps<Row>) {
  const asked = useContext(AnsweredQuery)
  const [fetched, setFetched] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const stop = useRef<AbortController | null>(null)

  useEffect(() => () => stop.current?.abort(), [])

  function hand(all: readonly Row[]): void {
    download(fileName(title, 'csv'), 'text/csv', tableAsCsv(columns, all, sources))
  }

  async function fetchAll(place: string): Promise<void> {
    const controller = new AbortController()
    stop.current = controller
    setFailed(false)
    setFetched(0)
    try {
      const all: Row[] = []
      for await (const page of listPages<Row>(asked ?? { query: '', variables: null }, place, controller.signal)) {
        all.push(...page)
        setFetched(all.length)
      }
      hand(all)
    } catch {
      setFailed(!controller.signal.aborted)
    }
    setFetched(null)
  }

  if (fetched !== null && pages) {
    return (
      <p class="csv" role="status">
        <progress max={pages.total} value={fetched} aria-label={`Rows of ${title} fetched`} /> {fetched.toLocaleString('en')} of{' '}
        {pages.total.toLocaleString('en')} rows{' '}
        <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
          Stop
        </button>
      </p>
    )
  }
  const whole = pages === undefined || pages.total === rows.length
  return (
    <p class="csv">
      <button type="button" class="quiet" onClick={() => (whole ? hand(rows) : fetchAll(pages.place))}>
        CSV<span class="unseen"> of {title}</span>
      </button>
      {failed && <span role="alert"> Not all rows could be fetched. Try again.</span>}
    </p>
  )
}
