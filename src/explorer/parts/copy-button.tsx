import { useState } from 'preact/hooks'

/** Copies a text and says that it did. */
export function CopyButton({ text, children }: { readonly text: () => string; readonly children: string }) {
  const [done, setDone] = useState<string | null>(null)
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text())
      setDone('Copied')
    } catch {
      setDone('The browser did not allow it')
    }
    setTimeout(() => setDone(null), 2_000)
  }
  return (
    <button type="button" class="quiet" onClick={copy}>
      <span aria-live="polite">{done ?? children}</span>
    </button>
  )
}
