import { download, fileName } from '../data/download.ts'

/** Hands a list to the person as a CSV file. */
export function CsvButton({ title, text }: { readonly title: string; readonly text: () => string }) {
  return (
    <button type="button" class="quiet csv" onClick={() => download(fileName(title, 'csv'), 'text/csv', text())}>
      CSV<span class="unseen"> of {title}</span>
    </button>
  )
}
