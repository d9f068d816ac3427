import type { SourceFragment } from '../queries.ts'

interface SourceMarkProps {
  readonly of: readonly SourceFragment[]
  readonly open: boolean
  readonly panel: string
  readonly about: string
  readonly toggle: () => void
}

/** The mark beside a fact that opens the words which state it. */
export function SourceMark({ of, open, panel, about, toggle }: SourceMarkProps) {
  if (of.length === 0) return <span class="no-source">reference</span>
  return (
    <button type="button" class="source-mark" aria-expanded={open} aria-controls={open ? panel : undefined} onClick={toggle}>
      {of.length === 1 ? 'source' : `${of.length} sources`}
      <span class="unseen"> of: {about}</span>
    </button>
  )
}
