import type { Ref } from '../data/refs.ts'
import { NodeLink } from './node-link.tsx'

/** What was chosen, each with a way to take it out again. */
export function ChosenList({ of, remove }: { readonly of: readonly Ref[]; readonly remove: (ref: Ref) => void }) {
  return (
    <ul class="chosen">
      {of.map(ref => (
        <li key={ref.id}>
          <NodeLink of={ref} />
          <button type="button" class="quiet" aria-label={`Leave out ${ref.name}`} onClick={() => remove(ref)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
