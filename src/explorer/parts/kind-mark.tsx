import { kinds } from '../data/kinds.ts'
import type { NodeKind } from '../queries.ts'

/** The kind of a node, in words beside its colour. */
export function KindMark({ kind }: { readonly kind: NodeKind }) {
  return <span class={`kind kind-${kinds[kind].path}`}>{kinds[kind].one}</span>
}
