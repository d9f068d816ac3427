import { fold } from '../model/fold.ts'
import { type Attribute, attributesOf, type NodeKind } from '../model/kinds.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import { type ConnectionField, type Property, type RelationshipType, relationship, relationshipTypes } from '../model/relationships.ts'

/** A filter as clients write it: field → operator → value, AND OR NOT, relationships by the name of their field. */
export type Where = { readonly [key: string]: unknown }

/** A connection field together with its relationship; `MENTIONED_IN` links entities to the documents that name them. */
export interface Connection extends ConnectionField {
  readonly type: RelationshipType | 'MENTIONED_IN'
  readonly properties: Readonly<Record<string, Property>>
}

/** Where every entity is found: the documents that mention it. Not a claimed relationship, so not in the table. */
export function documentsOf(on: NodeKind): Connection {
  return {
    type: 'MENTIONED_IN',
    on: [on],
    field: 'documents',
    direction: 'out',
    to: ['Document'],
    properties: {},
    description: 'Documents that mention it.',
  }
}

/** The connection fields of a kind, in the order of the relationship table. */
export function connectionsOf(kind: NodeKind): Connection[] {
  const declared = relationshipTypes.flatMap(type => {
    const { fields, properties } = relationship(type)
    return fields
      .filter(field => field.on.includes(kind))
      .map(field => ({ ...field, on: [kind], to: ends(type, kind, field), type, properties }))
  })
  return kind === 'Document' ? declared : [...declared, documentsOf(kind)]
}

/** What a field can lead to from one kind: PART_OF stays within it. */
function ends(type: RelationshipType, kind: NodeKind, field: ConnectionField): readonly NodeKind[] {
  return relationship(type).sameKind ? [kind] : field.to
}

/** Collects values as parameters, so that no value ever becomes part of a statement's text. */
export class Parameters {
  readonly values: Record<string, unknown> = {}
  #count = 0

  add(value: unknown): string {
    const name = `p${this.#count++}`
    this.values[name] = value
    return `$${name}`
  }
}

/** Compiles a filter on nodes of `kinds` bound to `alias` into a Cypher condition; the empty string for none. */
export function compileWhere(kinds: readonly NodeKind[], where: Where | null | undefined, alias: string, parameters: Parameters): string {
  return group(where, parameters, (name, filter) => nodeCondition(kinds, name, filter, alias, parameters))
}

/** Compiles a filter on the properties of a relationship bound to `alias`. */
export function compileEdgeWhere(connection: Connection, where: Where | null | undefined, alias: string, parameters: Parameters): string {
  return group(where, parameters, (name, filter) => {
    const property = connection.properties[name]
    return property ? valueCondition(property, alias, name, filter as Where, parameters) : ''
  })
}

/** Joins conditions; empty ones vanish. */
export function all(...conditions: string[]): string {
  return conditions.filter(condition => condition !== '').join(' AND ')
}

function group(where: Where | null | undefined, parameters: Parameters, field: (name: string, filter: unknown) => string): string {
  if (!where) return ''
  const inner = (each: unknown): string => group(each as Where, parameters, field)
  return all(
    ...Object.keys(where)
      .sort()
      .map(name => {
        const filter = where[name]
        if (filter == null) return ''
        if (name === 'AND') return all(...(filter as Where[]).map(inner))
        if (name === 'OR') return anyOf((filter as Where[]).map(each => inner(each) || 'true'))
        // What a filter leaves undecided, because no document says, it leaves out; NOT gives all that it leaves out.
        if (name === 'NOT') return `NOT coalesce(${inner(filter) || 'true'}, false)`
        return field(name, filter)
      }),
  )
}

function anyOf(conditions: string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.map(condition => `(${condition})`).join(' OR ')})`
}

function nodeCondition(kinds: readonly NodeKind[], name: string, filter: unknown, alias: string, parameters: Parameters): string {
  if (name === 'id') return valueCondition({ type: 'text', description: '' }, alias, 'id', filter as Where, parameters)
  if (name === 'kind') return valueCondition({ type: 'text', description: '' }, alias, 'kind', filter as Where, parameters)
  if (name === 'name') return nameCondition(alias, filter as Where, parameters)
  if (name === 'period') return periodCondition(alias, filter as { from?: string; to?: string }, parameters)
  for (const kind of kinds) {
    const attribute = attributesOf(kind)[name]
    if (attribute) return valueCondition(attribute, alias, name, filter as Where, parameters)
    const connection = connectionsOf(kind).find(each => each.field === name)
    if (connection) return relatedCondition(connection, filter as Where, alias, parameters)
  }
  return ''
}

/** Names: `eq` and `in` mean the shown name, `contains` and `startsWith` any of them, without case and accents. */
function nameCondition(alias: string, filter: Where, parameters: Parameters): string {
  const { contains, startsWith, ...exact } = filter
  return all(
    valueCondition({ type: 'text', description: '' }, alias, 'name', exact, parameters),
    contains == null ? '' : `${alias}.namesText CONTAINS ${parameters.add(sought(contains))}`,
    startsWith == null ? '' : `${alias}.namesText CONTAINS ${parameters.add(`| ${sought(startsWith)}`)}`,
  )
}

/** What stands in no folded text. */
const nowhere = "'"

/** A text as it is looked for in folded ones. Signs without a letter or a digit fold to nothing, which would stand in every text. */
function sought(value: unknown): string {
  const text = String(value)
  return fold(text) || (text.trim() && nowhere)
}

/** Overlap of partial dates: an event of 2022-11 is in a period that touches any day of November 2022; one without a date in none. */
function periodCondition(alias: string, { from, to }: { from?: string; to?: string }, parameters: Parameters): string {
  return all(
    `${alias}.earliestDay IS NOT NULL`,
    from == null ? '' : `${alias}.latestDay >= ${parameters.add(earliestDay(from))}`,
    to == null ? '' : `${alias}.earliestDay <= ${parameters.add(latestDay(to))}`,
  )
}

function relatedCondition(connection: Connection, filter: Where, alias: string, parameters: Parameters): string {
  const exists = (each: unknown): string => {
    const { edge, node } = (each ?? {}) as { edge?: Where; node?: Where }
    const [relation, end] = [`${alias}r`, `${alias}n`]
    const condition = all(
      endCondition(connection, end),
      compileEdgeWhere(connection, edge, relation, parameters),
      compileWhere(connection.to, node, end, parameters),
    )
    return `EXISTS { MATCH ${pattern(connection, alias, relation, end)}${condition ? ` WHERE ${condition}` : ''} }`
  }
  return all(filter.some == null ? '' : exists(filter.some), filter.none == null ? '' : `NOT ${exists(filter.none)}`)
}

/** The Cypher pattern of a connection between two variables. */
export function pattern(connection: Connection, from: string, relation: string, to: string): string {
  const label = connection.to.length === 1 ? `:${connection.to[0]}` : ''
  const arrow = `[${relation}:${connection.type}]`
  return connection.direction === 'out' ? `(${from})-${arrow}->(${to}${label})` : `(${from})<-${arrow}-(${to}${label})`
}

/** What narrows an end of several kinds, where the relationship could also lead to others. */
export function endCondition(connection: Connection, end: string): string {
  if (connection.to.length === 1 || connection.type === 'MENTIONED_IN') return ''
  const row = relationship(connection.type)
  const possible = connection.direction === 'out' ? row.to : row.from
  return possible.every(kind => connection.to.includes(kind)) ? '' : `(${connection.to.map(kind => `${end}:${kind}`).join(' OR ')})`
}

type Comparable = Attribute | Property

/** A property in Cypher; quoted, because some bear the names of keywords. */
export function column(alias: string, property: string): string {
  return `${alias}.\`${property}\``
}

function valueCondition(shape: Comparable, alias: string, property: string, filter: Where, parameters: Parameters): string {
  return all(
    ...Object.keys(filter)
      .sort()
      .map(operator => comparison(shape, alias, property, operator, filter[operator], parameters)),
  )
}

function comparison(shape: Comparable, alias: string, property: string, operator: string, value: unknown, parameters: Parameters): string {
  if (value == null) return ''
  const expression = column(alias, property)
  const twin = column(alias, `${property}Folded`)
  const many = shape.type === 'entities' || ('list' in shape && shape.list)
  switch (operator) {
    case 'eq':
      return many ? `${parameters.add(value)} IN coalesce(${expression}, [])` : `${expression} = ${parameters.add(value)}`
    case 'in':
      if ((value as unknown[]).length === 0) return 'false'
      return many
        ? `any(each IN coalesce(${expression}, []) WHERE each IN ${parameters.add(value)})`
        : `${expression} IN ${parameters.add(value)}`
    case 'contains':
      if (many) return `any(each IN coalesce(${twin}, []) WHERE each CONTAINS ${parameters.add(sought(value))})`
      return `${twin} CONTAINS ${parameters.add(sought(value))}`
    case 'startsWith':
      if (many) return `any(each IN coalesce(${twin}, []) WHERE each STARTS WITH ${parameters.add(sought(value))})`
      return `${twin} STARTS WITH ${parameters.add(sought(value))}`
    case 'gte':
      return `${expression} >= ${parameters.add(value)}`
    case 'lte':
      return `${expression} <= ${parameters.add(shape.type === 'date' ? latestDay(String(value)) : value)}`
    case 'isNull':
      return value ? `${expression} IS NULL` : `${expression} IS NOT NULL`
    default:
      return ''
  }
}
