import { attributesOf, type NodeKind } from '../model/kinds.ts'
import { type Compiled, partDepth, type Selection } from './connections.ts'
import { all, type Connection, compileWhere, connectionsOf, endCondition, Parameters, pattern } from './filter.ts'

/** What nodes are counted by: a value of the node itself, or of what hangs on it. */
export interface Facet {
  /** The fields that lead to what has the value, step by step; several fields of a step lead to things of one kind. */
  readonly through: readonly (readonly string[])[]
  /**
   * What the value is: the `property` of what stands there, its `year`, the id of that thing (`node`), a constant that the last
   * relationship has (`edge`), or the ISO code of the country that a place is or lies in (`country`).
   */
  readonly by: 'property' | 'year' | 'node' | 'edge' | 'country'
  /** The kind of what stands at the end. */
  readonly of: NodeKind
  /** The property that is read; without meaning for `node` and `country`. */
  readonly property: string
}

export interface FacetRow {
  readonly id: string
  readonly value: string | number
  readonly label: string | number
  readonly count: number
}

const own = (of: NodeKind, property: string): Facet => ({ through: [], by: 'property', of, property })
const ownYear = (of: NodeKind, property: string): Facet => ({ through: [], by: 'year', of, property })
const eventYear = (...fields: string[]): Facet => ({ through: [fields], by: 'year', of: 'Event', property: 'startDate' })
const organization = (...fields: string[]): Facet => ({ through: [fields], by: 'node', of: 'Organization', property: 'id' })
const country = (...through: string[]): Facet => ({
  through: through.map(field => [field]),
  by: 'country',
  of: 'Place',
  property: 'isoCode',
})

/** The facets of each kind, by the name that clients give them. */
export const facets: Readonly<Record<NodeKind, Readonly<Record<string, Facet>>>> = {
  Person: {
    ROLE: { through: [['spokeAt']], by: 'edge', of: 'Event', property: 'role' },
    ORGANIZATION: organization('positions'),
    YEAR: eventYear('spokeAt'),
    COUNTRY: country('spokeAt', 'places'),
  },
  Organization: {
    TYPE: own('Organization', 'organizationType'),
    COUNTRY: country('places'),
    YEAR: eventYear('representedAt', 'organized'),
  },
  Event: {
    TYPE: own('Event', 'eventType'),
    STATUS: own('Event', 'status'),
    MODE: own('Event', 'mode'),
    YEAR: ownYear('Event', 'startDate'),
    ORGANIZATION: organization('organizers', 'represented'),
    COUNTRY: country('places'),
  },
  Convention: { TYPE: own('Convention', 'conventionType'), YEAR: ownYear('Convention', 'adoptedOn') },
  Project: { YEAR: ownYear('Project', 'startDate'), ORGANIZATION: organization('partners'), COUNTRY: country('places') },
  Place: { COUNTRY: country() },
  Topic: { YEAR: eventYear('events') },
  Publication: {
    TYPE: own('Publication', 'publicationType'),
    YEAR: own('Publication', 'year'),
    ORGANIZATION: organization('publishers'),
  },
  Statement: { TYPE: own('Statement', 'statementType'), YEAR: own('Statement', 'year') },
  Document: { TYPE: own('Document', 'documentType'), YEAR: ownYear('Document', 'publishedOn'), PUBLISHER: own('Document', 'publisher') },
}

/**
 * How many of the selected nodes have each value of a facet, the most frequent first, then by value. A node with several values counts
 * for each, and once for each. What has no value is not counted. `$ids` are start nodes, as for a page.
 */
export function facetOf(selection: Selection, facet: Facet, first: number): Compiled<FacetRow> {
  const parameters = new Parameters()
  const { name, start, condition } = selected(selection, parameters)
  const { match, end, relation } = steps(selection.kinds[0] as NodeKind, facet)
  const { value, label } = columns(facet, end, relation)
  const body = [
    start,
    condition && `WHERE ${condition}`,
    ...match,
    `WITH n, ${value} AS value, ${label} AS label`,
    'WHERE value IS NOT NULL',
    'WITH value, min(label) AS label, count(DISTINCT n) AS count',
    'RETURN value, label, count',
    'ORDER BY count DESC, value',
    'LIMIT $first',
  ]
  const inner = body.filter(line => line !== '').join('\n  ')
  const text = selection.connection
    ? `UNWIND $ids AS id\nCALL (id) {\n  ${inner}\n}\nRETURN id, value, label, count\nORDER BY id, count DESC, value`
    : `CALL () {\n  ${inner}\n}\nRETURN '' AS id, value, label, count\nORDER BY count DESC, value`
  return { statement: { name: `${name} facet ${facet.by} ${facet.property}`, text }, params: { ...parameters.values, first } }
}

/** The field of a filter that keeps what has one value of a facet, with `value` for that value. */
export function fittingWhere(kind: NodeKind, { through, by, of, property }: Facet): string {
  const [step, ...rest] = through
  if (step) {
    const last = rest.length === 0 && by === 'edge'
    const inner = last
      ? `edge: {${property}: {eq: value}}`
      : `node: {${fittingWhere(target(kind, step), { through: rest, by, of, property })}}`
    const each = step.map(field => `${field}: {some: {${inner}}}`)
    return each.length === 1 ? String(each[0]) : `OR: [${each.map(one => `{${one}}`).join(', ')}]`
  }
  if (by === 'year') return `${property}: {gte: value, lte: value}`
  if (by !== 'country') return `${property}: {eq: value}`
  return `OR: [{isoCode: {eq: value}}, {partOf: {some: {node: {isoCode: {eq: value}}}}}]`
}

function selected({ kinds, connection, where }: Selection, parameters: Parameters) {
  const condition = compileWhere(kinds, where, 'n', parameters)
  if (!connection) return { name: kinds.join(','), start: `MATCH (n:${kinds[0]})`, condition }
  const [on] = connection.on
  return {
    name: `${on}.${connection.field}`,
    start: `MATCH (s:${on === 'Document' ? 'Document' : 'Entity'} {id: id})\n  MATCH ${pattern(connection, 's', 'r', 'n')}`,
    condition: all(endCondition(connection, 'n'), condition),
  }
}

/** The way from `n` to what has the value; the variables at its end. */
function steps(from: NodeKind, { through, by, of }: Facet): { match: string[]; end: string; relation: string } {
  const match: string[] = []
  let kind = from
  let end = 'n'
  let relation = ''
  for (const [index, fields] of through.entries()) {
    const [first] = fields.map(field => connectionOf(kind, field)) as [Connection]
    const types = fields.map(field => connectionOf(kind, field).type).join('|')
    kind = index === through.length - 1 ? of : target(kind, fields)
    const arrow = `-[f${index}:${types}]-`
    match.push(`MATCH (${end})${first.direction === 'out' ? `${arrow}>` : `<${arrow}`}(v${index}:${kind})`)
    end = `v${index}`
    relation = `f${index}`
  }
  if (by === 'country') {
    match.push(`MATCH (${end})-[:PART_OF*0..${partDepth}]->(country:Place)`)
    end = 'country'
  }
  return { match, end, relation }
}

function columns({ by, property }: Facet, end: string, relation: string): { value: string; label: string } {
  const value = `${by === 'edge' ? relation : end}.${property}`
  if (by === 'year') return { value: `substring(${value}, 0, 4)`, label: `substring(${value}, 0, 4)` }
  return { value, label: by === 'node' || by === 'country' ? `${end}.name` : value }
}

function connectionOf(kind: NodeKind, field: string): Connection {
  const connection = connectionsOf(kind).find(each => each.field === field)
  if (!connection) throw new Error(`Expected a connection field of ${kind}, but got: ${field}`)
  return connection
}

function target(kind: NodeKind, [field = '']: readonly string[]): NodeKind {
  return connectionOf(kind, field).to[0] as NodeKind
}

/** Whether the values of a facet are constants of a vocabulary. */
export function hasConstants({ by, of, property }: Facet): boolean {
  return by === 'edge' || (by === 'property' && attributesOf(of)[property]?.type === 'enum')
}
