import type { NodeFragment, NodeKind } from '../queries.ts'
import { kinds } from './kinds.ts'

/** Enough of a node to name it and to link to it. */
export interface Ref {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
}

/** What a node is called: an entity by its name, a document by its title. */
export function refOf(node: NodeFragment): Ref {
  if ('title' in node) return documentRef(node)
  return 'name' in node ? node : { ...(node as { id: string }), kind: 'DOCUMENT', name: (node as { id: string }).id }
}

/** A document as something to link to. */
export function documentRef({ id, title }: { readonly id: string; readonly title: string }): Ref {
  return { id, kind: 'DOCUMENT', name: title }
}

/** The address of a node's page. */
export function addressOf({ id, kind }: Pick<Ref, 'id' | 'kind'>): string {
  return `/${kinds[kind].path}/${pathPart(id)}`
}

/** The address of a document's text, at these words. */
export function wordsAddress(document: { readonly id: string }, start: number, end: number): string {
  return `${addressOf({ id: document.id, kind: 'DOCUMENT' })}#${start}-${end}`
}

/** An id as a part of a path: colons stay readable. */
export function pathPart(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':')
}
