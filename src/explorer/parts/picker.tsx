import type { Ref } from '../data/refs.ts'
import type { NodeKind } from '../queries.ts'
import { NodeSearch } from './node-search.tsx'

interface PickerProps {
  readonly label: string
  readonly chosen?: Ref | undefined
  readonly kinds?: NodeKind[]
  readonly choose: (ref: Ref) => void
}

/** A field under its name in which to choose a node. */
export function Picker({ label, chosen, kinds, choose }: PickerProps) {
  return (
    <div class="field">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <NodeSearch
        key={chosen?.id}
        label={label}
        kinds={kinds}
        initial={chosen?.name ?? ''}
        placeholder="Begin to type a name"
        choose={choose}
      />
    </div>
  )
}
