import type { Properties } from '../graph/graph.ts'
import { attributesOf, type NodeKind } from '../model/kinds.ts'
import type { Name } from '../model/records.ts'

/** An entity or a document as the API hands it on: plain values, records parsed, lists never absent. */
export interface Node extends Properties {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
}

/** A stored node in the form of the API. */
export function nodeOf(stored: Properties): Node {
  const kind = stored.kind as NodeKind
  const node: Properties = { aliases: [], ...stored }
  for (const [name, { type, list }] of Object.entries(attributesOf(kind))) {
    if (type === 'record' && typeof stored[name] === 'string') node[name] = JSON.parse(stored[name])
    if (list) node[name] ??= []
  }
  if (kind === 'Document') {
    node.name = stored.title
    node.retells = typeof stored.retells === 'string' ? JSON.parse(stored.retells) : null
  }
  return node as Node
}

/** The names of an entity as they are stored: "ACRONYM ILO". */
export function namesOf(node: Node): Name[] {
  return ((node.names as readonly string[] | undefined) ?? []).map(stored => {
    const space = stored.indexOf(' ')
    return { type: stored.slice(0, space), value: stored.slice(space + 1) }
  })
}
