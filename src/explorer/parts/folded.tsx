import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FoldedProps {
  readonly class?: string
  readonly title: ComponentChildren
  /** Made when it is first opened: a page with many of these would come later. */
  readonly children: () => ComponentChildren
}

/** A part of a page that stays closed until somebody opens it. */
export function Folded({ class: name, title, children }: FoldedProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details class={name} onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {opened && children()}
    </details>
  )
}
