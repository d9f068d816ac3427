import type { Cell } from '../data/cells.ts'
import type { Ref } from '../data/refs.ts'
import { NodeLink } from './node-link.tsx'

/** A cell of a table, with links where it names nodes. */
export function CellContent({ of: cell }: { readonly of: Cell }) {
  if (cell == null || typeof cell !== 'object') return <>{cell}</>
  const refs = [cell].flat() as Ref[]
  if (refs.length === 0) return null
  if (refs.length === 1 && refs[0]) return <NodeLink of={refs[0]} />
  return (
    <ul class="refs">
      {refs.map(ref => (
        <li key={ref.id}>
          <NodeLink of={ref} />
        </li>
      ))}
    </ul>
  )
}
