import type { Properties, Statement } from '../graph/graph.ts'
import { type EntityKind, entityKinds, type NodeKind } from '../model/kinds.ts'
import { type RelationshipType, relationship, relationshipTypes } from '../model/relationships.ts'

/** The label that carries the id of a node of `kind`. */
function labelOf(kind: NodeKind): 'Entity' | 'Document' {
  return kind === 'Document' ? 'Document' : 'Entity'
}

/** Creates or replaces entities of one kind. */
export function putEntities(kind: EntityKind): Statement<{ rows: readonly Properties[] }, never> {
  return {
    name: `put ${kind}`,
    text: `UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n = row\nSET n:${kind}`,
  }
}

export interface RelationshipRow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** Creates or replaces relationships of one type between ends of one sort. */
export function putRelationships(
  type: RelationshipType,
  from: NodeKind,
  to: NodeKind,
): Statement<{ rows: readonly RelationshipRow[] }, never> {
  return {
    name: `put ${type}`,
    text: `UNWIND $rows AS row\nMATCH (a:${labelOf(from)} {id: row.from})\nMATCH (b:${labelOf(to)} {id: row.to})\nMERGE (a)-[r:${type} {id: row.id}]->(b)\nSET r = row.properties`,
  }
}

/** Deletes relationships of one type. */
export function deleteRelationships(
  type: RelationshipType,
  from: NodeKind,
  to: NodeKind,
): Statement<{ rows: readonly Omit<RelationshipRow, 'properties'>[] }, never> {
  return {
    name: `delete ${type}`,
    text: `UNWIND $rows AS row\nMATCH (a:${labelOf(from)} {id: row.from})-[r:${type} {id: row.id}]->(b:${labelOf(to)} {id: row.to})\nDELETE r`,
  }
}

/**
 * How many entities of each kind and relationships of each type there are, the latter once for every kind from which they may go: so
 * either engine counts without looking at others.
 */
export const graphCounts: Statement<Record<string, never>, { what: string; count: number }> = {
  name: 'graph counts',
  text: [
    ...entityKinds.map(kind => `MATCH (n:${kind}) RETURN '${kind}' AS what, count(n) AS count`),
    ...relationshipTypes.flatMap(type =>
      relationship(type).from.map(kind => `MATCH (:${kind})-[r:${type}]->() RETURN '${type}' AS what, count(r) AS count`),
    ),
  ].join('\nUNION ALL\n'),
}
