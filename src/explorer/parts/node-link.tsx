import { Link } from 'wouter-preact'
import { addressOf, type Ref } from '../data/refs.ts'

/** A node by its name, leading to its page. */
export function NodeLink({ of }: { readonly of: Ref }) {
  return <Link href={addressOf(of)}>{of.name}</Link>
}
