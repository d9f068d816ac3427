import type { Properties, Statement } from '../graph/graph.ts'
import { attributesOf, type NodeKind } from '../model/kinds.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import { all, type Connection, column, compileEdgeWhere, compileWhere, endCondition, Parameters, pattern, type Where } from './filter.ts'

export type Direction = 'ASC' | 'DESC'

/** A field to sort by: a property of the node at the end or of the relationship. */
export interface SortField {
  readonly of: 'node' | 'edge'
  readonly property: string
  readonly value: 'text' | 'number'
  /** Never null, so that no key is spent on sorting the absent last. */
  readonly always?: true
}

export interface Order {
  readonly field: SortField
  readonly direction: Direction
}

/** The values that place a row in its order: two for each nullable field (absent last, then the value), the id at the end. */
export type Keys = readonly (string | number)[]

/** A window of an ordered list: so many rows after a place, or before it. */
export interface Window {
  readonly limit: number
  readonly after?: Keys
  readonly backward: boolean
}

export interface PageRow {
  readonly id: string
  readonly node: Properties
  readonly edge: Properties | null
  readonly keys: Keys
}

export interface Compiled<R> {
  readonly statement: Statement<Properties, R>
  readonly params: Properties
}

/** What a connection selects: all nodes of a kind, or what hangs on each of many nodes. */
export interface Selection {
  readonly kinds: readonly NodeKind[]
  /** Absent for a root connection. */
  readonly connection?: Connection
  readonly where?: Where | null
  readonly edgeWhere?: Where | null
  /** Also what hangs on the parts of each start node, at any depth. */
  readonly includeParts?: boolean
  /** Only relationships whose stated or cited bounds hold this date. */
  readonly asOf?: string | null
}

/** Rows to be sorted and cut: nodes bound to `n`, relationships to `r`, the start node's id to `id`. */
export interface Source {
  readonly name: string
  readonly match: string
  readonly condition: string
  /** Whether there are start nodes, and with them relationships. */
  readonly related: boolean
}

/**
 * One page for each of many start nodes (`$ids`), in one statement. Rows come in the order asked for, or reversed when the
 * window is backward. A root connection has the single start ''.
 */
export function pageOf(selection: Selection, order: readonly Order[], window: Window): Compiled<PageRow> {
  const parameters = new Parameters()
  return pageFrom(source(selection, parameters), parameters, order, window)
}

/** One page of a source; `parameters` holds the values of its condition. */
export function pageFrom(from: Source, parameters: Parameters, order: readonly Order[], window: Window): Compiled<PageRow> {
  const keys = keysOf(from.related, order, window.backward)
  const names = keys.map((_, index) => `k${index}`)
  const sort = keys.map(({ direction }, index) => `k${index} ${direction}`).join(', ')
  const beyond = window.after ? after(keys, names, window.after, parameters) : ''
  const edge = from.related ? 'r, ' : ''
  const condition = all(inStoredOrder(from, order), from.condition)
  const body = [
    from.match,
    condition && `WHERE ${condition}`,
    `WITH ${edge}n, ${keys.map(({ expression }, index) => `${expression} AS k${index}`).join(', ')}`,
    beyond && `WHERE ${beyond}`,
    `RETURN ${edge}n, ${names.join(', ')}`,
    `ORDER BY ${sort}`,
    'LIMIT $limit',
  ]
  const columns = `properties(n) AS node, ${from.related ? 'properties(r)' : 'null'} AS edge, [${names.join(', ')}] AS keys`
  return {
    statement: { name: `${from.name} page`, text: perStart(from, body, columns, sort) },
    params: { ...parameters.values, limit: window.limit },
  }
}

/** Says of a value that is never null that it is not: only then an index gives a whole kind in its order. */
function inStoredOrder({ related }: Source, [first]: readonly Order[]): string {
  return !related && first?.field.always ? `${column('n', first.field.property)} IS NOT NULL` : ''
}

/** How many rows a connection has in all, for each start node. */
export function countOf(selection: Selection): Compiled<{ id: string; total: number }> {
  const parameters = new Parameters()
  return countFrom(source(selection, parameters), parameters)
}

/** How many rows a source has. */
export function countFrom(from: Source, parameters: Parameters): Compiled<{ id: string; total: number }> {
  const body = [from.match, from.condition && `WHERE ${from.condition}`, 'RETURN count(*) AS total']
  return { statement: { name: `${from.name} count`, text: perStart(from, body, 'total') }, params: parameters.values }
}

/** Which of many nodes (`$ids`) fit a filter. */
export function matchingOf(kind: NodeKind, where: Where): Compiled<{ id: string }> {
  const parameters = new Parameters()
  const condition = compileWhere([kind], where, 'n', parameters)
  const lines = ['UNWIND $ids AS id', 'MATCH (n:Entity {id: id})', condition && `WHERE ${condition}`, 'RETURN id', 'ORDER BY id']
  return { statement: { name: `matching ${kind}`, text: lines.filter(line => line !== '').join('\n') }, params: parameters.values }
}

/** How deep parts are followed: a session of a day of an edition of a series. */
export const partDepth = 4

function source({ kinds, connection, where, edgeWhere, includeParts, asOf }: Selection, parameters: Parameters): Source {
  if (!connection) {
    const condition = compileWhere(kinds, where, 'n', parameters)
    return { name: kinds.join(','), match: `MATCH (n:${kinds[0]})`, condition, related: false }
  }
  const [on] = connection.on
  const start = `MATCH (s:${on === 'Document' ? 'Document' : 'Entity'} {id: id})`
  const parts = `MATCH (s)<-[:PART_OF*0..${partDepth}]-(part:${on})\n  WITH DISTINCT part`
  return {
    name: `${on}.${connection.field}`,
    match: `${start}\n  ${includeParts ? `${parts}\n  ` : ''}MATCH ${pattern(connection, includeParts ? 'part' : 's', 'r', 'n')}`,
    condition: all(
      endCondition(connection, 'n'),
      compileEdgeWhere(connection, edgeWhere, 'r', parameters),
      asOf == null ? '' : `r.latestDay >= ${parameters.add(earliestDay(asOf))} AND r.earliestDay <= ${parameters.add(latestDay(asOf))}`,
      compileWhere(kinds, where, 'n', parameters),
    ),
    related: true,
  }
}

/** Wraps a body in a subquery for each start node, so that LIMIT counts for each and not for all together. */
function perStart({ related }: Source, body: string[], columns: string, sort?: string): string {
  const inner = body.filter(line => line !== '').join('\n  ')
  const order = ['id', sort].filter(Boolean).join(', ')
  return related
    ? `UNWIND $ids AS id\nCALL (id) {\n  ${inner}\n}\nRETURN id, ${columns}\nORDER BY ${order}`
    : `CALL () {\n  ${inner}\n}\nRETURN '' AS id, ${columns}${sort ? `\nORDER BY ${sort}` : ''}`
}

interface Key {
  readonly expression: string
  readonly direction: Direction
}

/** The order's own values, then the id, then for a relationship its id: two posts in one organization are two rows. */
function keysOf(related: boolean, order: readonly Order[], backward: boolean): Key[] {
  const keys = order.flatMap(({ field, direction }): Key[] => {
    const value = column(field.of === 'node' ? 'n' : 'r', field.property)
    if (field.always) return [{ expression: value, direction }]
    return [
      { expression: `CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, direction: 'ASC' },
      { expression: `coalesce(${value}, ${field.value === 'text' ? "''" : '0'})`, direction },
    ]
  })
  const total: Key[] = [...keys, { expression: 'n.id', direction: 'ASC' }]
  if (related) total.push({ expression: 'r.id', direction: 'ASC' })
  return backward ? total.map(key => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' })) : total
}

/** The condition that a row comes after `place` in the order of `keys`. */
function after(keys: readonly Key[], names: readonly string[], place: Keys, parameters: Parameters): string {
  const given = place.map(value => parameters.add(value))
  return keys.reduceRight((rest, { direction }, index) => {
    const beyond = `${names[index]} ${direction === 'ASC' ? '>' : '<'} ${given[index]}`
    return rest === '' ? beyond : `(${beyond} OR (${names[index]} = ${given[index]} AND ${rest}))`
  }, '')
}

/** How many values a cursor of this order holds. */
export function keyCount(selection: Selection, order: readonly Order[]): number {
  return keysOf(selection.connection !== undefined, order, false).length
}

/** The fields by which nodes of a kind can be sorted, by the name that the API gives them. */
export function nodeSortFields(kind: NodeKind): Map<string, SortField> {
  const fields = new Map<string, SortField>([['NAME', { of: 'node', property: 'sortName', value: 'text', always: true }]])
  for (const [name, { type, ...shape }] of Object.entries(attributesOf(kind))) {
    if ('list' in shape) continue
    if (type === 'date' || type === 'enum' || type === 'text') fields.set(constant(name), { of: 'node', property: name, value: 'text' })
    if (type === 'integer' || type === 'number') fields.set(constant(name), { of: 'node', property: name, value: 'number' })
  }
  for (const name of ['addedAt', 'updatedAt']) fields.set(constant(name), { of: 'node', property: name, value: 'text', always: true })
  return fields
}

/** The fields by which the relationships of a connection can be sorted. */
export function edgeSortFields(connection: Connection): Map<string, SortField> {
  const fields = new Map<string, SortField>()
  for (const [name, { type }] of Object.entries(connection.properties)) {
    if (type === 'date' || type === 'enum' || type === 'text') fields.set(constant(name), { of: 'edge', property: name, value: 'text' })
  }
  return fields
}

/** `startDate` → `START_DATE`. */
export function constant(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `_${letter}`).toUpperCase()
}
