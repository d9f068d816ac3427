import type { CitedFragment, DatedFragment, EntityFragment, NodeFragment } from '../queries.ts'
import type { Column } from './cells.ts'
import { kinds } from './kinds.ts'
import { documentRef, type Ref, refOf } from './refs.ts'
import { cited, when, words } from './when.ts'

/** The other end of a relationship, under a heading. */
export function nodeColumn<Edge extends { readonly node: EntityFragment | DatedFragment }>(title: string): Column<Edge> {
  return { title, cell: ({ node }) => node }
}

/** The other end, of whatever kind. */
export function anyNodeColumns<Edge extends { readonly node: NodeFragment }>(): Column<Edge>[] {
  return [
    { title: 'What', cell: ({ node }) => refOf(node) },
    { title: 'Kind', cell: ({ node }) => kinds[refOf(node).kind].one },
  ]
}

/** The other end, where it is a document. */
export function documentColumn<Edge extends { readonly node: CitedFragment }>(): Column<Edge> {
  return { title: 'Document', cell: ({ node }) => documentRef(node) }
}

/** When the other end was. */
export function whenColumn<Edge extends { readonly node: { startDate: string | null; endDate: string | null } }>(): Column<Edge> {
  return { title: 'When', cell: ({ node }) => when(node) }
}

/** In which role. */
export function roleColumn<Edge extends { readonly role: string | null }>(title = 'Role'): Column<Edge> {
  return { title, cell: ({ role }) => words(role) }
}

/** In which capacity, as printed. */
export function capacityColumn<Edge extends { readonly title: string | null }>(title = 'Capacity, as printed'): Column<Edge> {
  return { title, cell: edge => edge.title }
}

/** Whether an appearance is only announced, and from where one took part in it. */
export function mannerColumn<Edge extends { readonly basis: string | null; readonly presence: string | null }>(): Column<Edge> {
  return { title: 'How', cell: ({ basis, presence }) => [basis === 'ANNOUNCED' && 'announced', words(presence)].filter(Boolean).join(', ') }
}

/** On whose behalf. */
export function behalfColumn<Edge extends { readonly onBehalfOf: readonly Ref[] }>(): Column<Edge> {
  return { title: 'On behalf of', cell: ({ onBehalfOf }) => onBehalfOf }
}

/** From when to when a post is cited, and how it is held. */
export function postColumns<
  Edge extends Parameters<typeof cited>[0] & { readonly title: string | null; readonly status: string | null },
>(): Column<Edge>[] {
  return [
    { title: 'Post', cell: ({ title }) => title },
    { title: 'When', cell: cited },
    { title: 'Status', cell: ({ status }) => words(status) },
  ]
}
