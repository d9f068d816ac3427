import { createHash } from 'node:crypto'
import { kind, type NodeKind } from '../model/kinds.ts'
import { isReference, type Property } from '../model/relationships.ts'
import {
  constant,
  type Direction,
  edgeSortFields,
  keyCount,
  nodeSortFields,
  type Order,
  type PageRow,
  type Selection,
  type SortField,
} from '../statements/connections.ts'
import { type Connection, connectionsOf, type Where } from '../statements/filter.ts'
import type { RequestContext } from './context.ts'
import { type ArgumentSpec, type FieldSpec, fieldsOf, inputType, objectType, type ResolvedField, type Type } from './define.ts'
import { enumType, OrderDirection } from './enums.ts'
import { evidenceList } from './evidence.ts'
import { withCurrentIds } from './former-ids.ts'
import { edgeWhereOf, pascal, whereOf } from './inputs.ts'
import { connectionFields, encodeCursor, type Page, type PageArguments, pageArguments, pageOf, pageRequest, windowOf } from './paging.ts'
import { nodeOf } from './records.ts'
import { PartialDate } from './scalars.ts'
import { endType, nodeType, typeOf } from './types.ts'

/** How one connection can be sorted: the fields by the name that clients give them, and the order without `orderBy`. */
export interface Ordering {
  readonly input: Type
  readonly fields: ReadonlyMap<string, SortField>
  readonly usual: readonly Order[]
}

export interface ConnectionArguments extends PageArguments {
  readonly where?: Where | null
  readonly edge?: Where | null
  readonly includeParts?: boolean | null
  readonly asOf?: string | null
  readonly orderBy?: readonly { field: string; direction?: Direction }[] | null
}

const orderings = new Map<string, Ordering>()

/** An ordering with its input type; connections that sort by the same fields share one. */
export function ordering(name: string, fields: ReadonlyMap<string, SortField>, usual: readonly (readonly [string, Direction])[]): Ordering {
  const known = orderings.get(name)
  if (known) return known
  const meanings = Object.fromEntries([...fields].map(([field]) => [field, `By ${field.toLowerCase().replaceAll('_', ' ')}.`]))
  const field = enumType(`${name}OrderField`, 'What a list can be sorted by.', meanings)
  const input = inputType(`${name}Order`, 'What to sort by, and which way. Ties are broken by id.', {
    field: { type: () => field, description: 'By what.' },
    direction: { type: () => OrderDirection, nullable: true, description: 'Which way; ASC if left out.' },
  })
  const made = { input, fields, usual: usual.map(([of, direction]) => ({ field: fields.get(of) as SortField, direction })) }
  orderings.set(name, made)
  return made
}

/** How nodes of a kind are sorted where nothing else is asked for. */
function usualOrder(to: readonly NodeKind[], connection?: Connection): [string, Direction][] {
  if (connection?.type === 'HOLDS_POSITION')
    return [
      ['LAST_CITED', 'DESC'],
      ['NAME', 'ASC'],
    ]
  const [only] = to
  if (to.length === 1 && only === 'Event')
    return [
      ['START_DATE', 'DESC'],
      ['NAME', 'ASC'],
    ]
  if (to.length === 1 && only === 'Document')
    return [
      ['PUBLISHED_ON', 'DESC'],
      ['NAME', 'ASC'],
    ]
  return [['NAME', 'ASC']]
}

function orderingOf(to: readonly NodeKind[], connection?: Connection): Ordering {
  const [only] = to
  const node =
    only && to.length === 1
      ? nodeSortFields(only)
      : new Map([['NAME', { of: 'node', property: 'sortName', value: 'text', always: true } as SortField]])
  const edge = connection ? edgeSortFields(connection) : new Map<string, SortField>()
  const base = only && to.length === 1 ? only : to.includes('Document') ? 'Node' : 'Entity'
  return ordering(
    `${base}${edge.size > 0 && connection ? pascal(connection.type) : ''}`,
    new Map([...edge, ...node]),
    usualOrder(to, connection),
  )
}

function orderOf({ fields, usual }: Ordering, orderBy: ConnectionArguments['orderBy']): readonly Order[] {
  if (!orderBy || orderBy.length === 0) return usual
  return orderBy.map(({ field, direction }) => ({ field: fields.get(field) as SortField, direction: direction ?? 'ASC' }))
}

/** Which list a cursor belongs to: the connection with its filter and its order. */
export function signatureOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10)
}

/** The arguments of a connection: filter, order, page. */
function argumentsOf(to: readonly NodeKind[], order: Ordering, connection?: Connection): ArgumentSpec[] {
  const where = whereOf(to)
  const edge = connection && edgeWhereOf(connection)
  return [
    { name: 'where', type: () => where, nullable: true, description: 'Which nodes are meant.' },
    ...(edge ? [{ name: 'edge', type: () => edge, nullable: true, description: 'Which relationships are meant.' }] : []),
    ...(connection?.throughParts
      ? [
          {
            name: 'includeParts',
            type: () => Boolean,
            defaultValue: false,
            description: 'Also what hangs on its parts, at any depth: units, sessions.',
          },
        ]
      : []),
    ...(connection?.asOf
      ? [
          {
            name: 'asOf',
            type: () => PartialDate,
            nullable: true,
            description: 'Only posts whose stated or cited bounds hold this date; outside them nothing is known.',
          },
        ]
      : []),
    { name: 'orderBy', type: () => [order.input], nullable: true, description: 'In which order; the first counts most.' },
    ...pageArguments,
  ]
}

/** A page with what it was cut from: all nodes of a kind, or what hangs on `start`. */
export interface SelectedPage extends Page<Edge> {
  readonly start: string
  readonly selection: Selection
}

/** One page of what hangs on `start`, or of all nodes. */
async function page(
  start: string,
  asked: Selection,
  name: string,
  order: readonly Order[],
  args: ConnectionArguments,
  { load }: RequestContext,
): Promise<SelectedPage> {
  const signature = signatureOf(name, start, args.where, args.edge, args.includeParts, args.asOf, order)
  const request = pageRequest(args, signature, keyCount(asked, order))
  const selection = await known(asked, load)
  const rows = await load.page(start, selection, order, windowOf(request))
  const found = pageOf(
    rows,
    request,
    row => edgeOf(row, signature, load),
    () => load.count(start, selection),
  )
  return { ...found, start, selection }
}

/** The selection with ids as they are now, where its filter names any. */
async function known(selection: Selection, load: RequestContext['load']): Promise<Selection> {
  const { where, edgeWhere } = selection
  if (!where && !edgeWhere) return selection
  const current = (id: string) => load.currentId(id)
  return { ...selection, where: await withCurrentIds(where, current), edgeWhere: await withCurrentIds(edgeWhere, current) }
}

interface Edge {
  readonly cursor: string
  readonly node: { readonly id: string }
}

function edgeOf({ node, edge, keys }: PageRow, signature: string, load: RequestContext['load']): Edge {
  const end = nodeOf(node)
  load.prime(end)
  return { ...edge, cursor: encodeCursor(signature, keys), node: end }
}

const plainConnections = new Map<string, Type>()

/** The connection over nodes alone, such as PersonConnection; its edges say nothing but where they stand. */
export function plainConnection(to: readonly NodeKind[]): Type {
  const node = endType(to)
  const known = plainConnections.get(node.name)
  if (known) return known
  const title = node.name.replace(/Interface$/, '')
  const edge = objectType(`${title}Edge`, `A ${title} in a list.`, {
    cursor: { type: () => String, description: 'Its place in the list.' },
    node: { type: () => node, description: 'What stands there.' },
  })
  const made = objectType(
    `${title}Connection`,
    `A page of a list of ${title}.`,
    connectionFields(
      () => edge,
      () => node,
    ),
  )
  plainConnections.set(node.name, made)
  return made
}

const relatedConnections = new Map<string, { connection: Type; resolvers: Type[] }>()

/** The connection of a relationship: its edges carry the relationship's properties and evidence. Shared by fields that lead to the same. */
function relatedConnection(connection: Connection): { connection: Type; resolvers: Type[] } {
  const node = endType(connection.to)
  const name = `${node.name.replace(/Interface$/, '')}${pascal(connection.type)}`
  const known = relatedConnections.get(name)
  if (known) return { connection: known.connection, resolvers: [] }
  const plain = Object.entries(connection.properties).filter(([, property]) => !isReference(property))
  const edge = objectType(`${name}Edge`, `A ${connection.type} relationship, seen from one of its ends.`, {
    id: { type: () => String, description: 'The id of the relationship.' },
    cursor: { type: () => String, description: 'Its place in the list.' },
    node: { type: () => node, description: 'What stands at its other end.' },
    ...Object.fromEntries(plain.map(([property, shape]) => [property, edgeField(shape)])),
  })
  const references = Object.entries(connection.properties).filter(([, property]) => isReference(property))
  const made = {
    connection: objectType(
      `${name}Connection`,
      `A page of ${connection.type} relationships.`,
      connectionFields(
        () => edge,
        () => node,
      ),
    ),
    resolvers: [
      fieldsOf<{ fact: string; [property: string]: unknown }>(edge, {
        ...Object.fromEntries(references.map(([property, shape]) => [property, referenceField(property, shape)])),
        evidence: evidenceList(({ fact }) => ({ fact })),
      }),
    ],
  }
  relatedConnections.set(name, made)
  return made
}

function edgeField(shape: Property): FieldSpec {
  if (isReference(shape)) throw new Error('A reference is looked up, not a plain field.')
  return { type: typeOf(shape), nullable: shape.optional ?? false, description: shape.description }
}

function referenceField(property: string, shape: Property): ResolvedField<Record<string, unknown>> {
  const { of, type, description, optional } = shape as Extract<Property, { type: 'entity' | 'entities' }>
  const node = nodeType(of)
  if (type === 'entities') {
    return {
      type: () => [node],
      description,
      resolve: (edge, _, { load }) => Promise.all(((edge[property] as string[] | undefined) ?? []).map(id => load.entity(id))),
    }
  }
  return {
    type: () => node,
    nullable: optional ?? false,
    description,
    resolve: (edge, _, { load }) => (edge[property] ? load.entity(String(edge[property])) : null),
  }
}

/** All connection fields of a kind, as the relationship table declares them. */
export function connectionFieldsOf(of: NodeKind): { fields: Record<string, ResolvedField<{ id: string }>>; resolvers: Type[] } {
  const fields: Record<string, ResolvedField<{ id: string }>> = {}
  const resolvers: Type[] = []
  for (const connection of connectionsOf(of)) {
    const related =
      connection.type === 'MENTIONED_IN' ? { connection: plainConnection(connection.to), resolvers: [] } : relatedConnection(connection)
    const order = orderingOf(connection.to, connection)
    resolvers.push(...related.resolvers)
    fields[connection.field] = {
      type: () => related.connection,
      description: connection.description,
      args: argumentsOf(connection.to, order, connection),
      resolve: ({ id }, args: ConnectionArguments, context) =>
        page(
          id,
          {
            kinds: connection.to,
            connection,
            where: args.where,
            edgeWhere: args.edge,
            includeParts: args.includeParts ?? false,
            asOf: args.asOf,
          },
          `${of}.${connection.field}`,
          orderOf(order, args.orderBy),
          args,
          context,
        ),
    }
  }
  return { fields, resolvers }
}

/** The root connection over all nodes of a kind. */
export function rootConnection(of: NodeKind): ResolvedField<unknown> {
  const order = orderingOf([of])
  const connection = plainConnection([of])
  return {
    type: () => connection,
    description: `${kind(of).plural.charAt(0).toUpperCase()}${kind(of).plural.slice(1)}, filtered and in order.`,
    args: argumentsOf([of], order),
    resolve: (_, args: ConnectionArguments, context) =>
      page('', { kinds: [of], where: args.where }, constant(of), orderOf(order, args.orderBy), args, context),
  }
}
