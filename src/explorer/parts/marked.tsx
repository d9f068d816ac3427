interface MarkedProps {
  readonly text: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** A text with the parts marked that matched. */
export function Marked({ text, highlights }: MarkedProps) {
  const sorted = [...highlights].sort((a, b) => a.start - b.start)
  return (
    <>
      {sorted.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(sorted[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  )
}
