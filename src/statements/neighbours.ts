import type { Statement } from '../graph/graph.ts'
import type { NodeKind } from '../model/kinds.ts'
import { type RelationshipType, relationship, relationshipTypes } from '../model/relationships.ts'

/** One relationship seen from a node. */
export interface Neighbour {
  /** The node it was asked for. */
  readonly id: string
  readonly otherId: string
  readonly type: RelationshipType
  /** Whether the relationship leads from `id` to `otherId`. */
  readonly forward: boolean
  readonly relationshipId: string
  readonly fact: string
}

export interface NeighboursParams {
  readonly ids: readonly string[]
  /** Nodes that may be reached although their kind is passed by. */
  readonly ends: readonly string[]
  readonly limit: number
}

/**
 * All relationships of some types between entities, for each of many: at most `limit` for each node, in no order, so that a node
 * with more than the limit is known by the number of its rows and nothing has to be sorted. `without` names kinds to pass by.
 */
export function neighboursOf(types: readonly RelationshipType[], without: readonly NodeKind[]): Statement<NeighboursParams, Neighbour> {
  const passedBy = without.map(kind => `m:${kind}`).join(' OR ')
  const where = passedBy === '' ? '' : `\n  WHERE NOT (${passedBy}) OR m.id IN $ends`
  return {
    name: 'neighbours',
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r:${types.join('|')}]-(m:Entity)${where}
  RETURN m.id AS otherId, type(r) AS type, startNode(r).id = n.id AS forward, r.id AS relationshipId, r.fact AS fact
  LIMIT $limit
}
RETURN id, otherId, type, forward, relationshipId, fact`,
  }
}

/** Relationship types that can join two entities; those of documents alone cannot. */
export const entityRelationships: readonly RelationshipType[] = relationshipTypes.filter(type => {
  const { from, to } = relationship(type)
  return from.some(kind => kind !== 'Document') && to.some(kind => kind !== 'Document')
})

/** A relationship type with the way that it is followed. */
export interface Direction {
  readonly type: RelationshipType
  readonly forward: boolean
}

/** Every way in which a relationship can leave an entity, in the order of the relationship table, forward first. */
export const directions: readonly Direction[] = entityRelationships.flatMap(type => [
  { type, forward: true },
  { type, forward: false },
])

/**
 * How many relationships to other entities each of many nodes has, for each of `directions`, in one list. Read from the degree that a
 * store keeps with a node, where it keeps one; only where documents stand among the others are these looked at.
 */
export const degrees: Statement<{ ids: readonly string[] }, { readonly id: string; readonly counts: readonly number[] }> = {
  name: 'degrees',
  text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [
  ${directions.map(direction => `COUNT { ${pattern(direction, 'n', '', leadsToDocuments(direction) ? ':Entity' : '')} }`).join(',\n  ')}
] AS counts`,
}

/**
 * The first `perType` relationships of each of some types and of each direction, by the id of the other end, for each of many nodes.
 * All relationships of a node are looked through, so its degree has to be known first.
 */
export const firstNeighbours: Statement<{ ids: readonly string[]; types: readonly RelationshipType[]; perType: number }, Neighbour> = {
  name: 'first neighbours',
  text: `UNWIND $ids AS id
CALL (id) {
  ${firstByType(true)}
  UNION ALL
  ${firstByType(false)}
}
RETURN id, otherId, type, forward, relationshipId, fact
ORDER BY id, type, forward, otherId, relationshipId`,
}

function firstByType(forward: boolean): string {
  const any = `[r:${entityRelationships.join('|')}]`
  return `MATCH (:Entity {id: id})${forward ? `-${any}->` : `<-${any}-`}(m:Entity)
  WHERE type(r) IN $types
  WITH type(r) AS type, m.id AS otherId, r.id AS relationshipId, r.fact AS fact
  ORDER BY otherId, relationshipId
  WITH type, collect({otherId: otherId, relationshipId: relationshipId, fact: fact}) AS all
  WITH type, all[..$perType] AS first
  UNWIND first AS each
  RETURN type, ${forward} AS forward, each.otherId AS otherId, each.relationshipId AS relationshipId, each.fact AS fact`
}

/** The same along one direction alone: what else hangs on a node costs nothing. */
export function firstNeighboursAlong(direction: Direction): Statement<{ ids: readonly string[]; perType: number }, Neighbour> {
  return {
    name: `first neighbours ${direction.type} ${direction.forward ? 'forward' : 'back'}`,
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  MATCH ${pattern(direction, 'n', 'r', 'm:Entity')}
  RETURN m.id AS otherId, r.id AS relationshipId, r.fact AS fact
  ORDER BY otherId, relationshipId
  LIMIT $perType
}
RETURN id, otherId, '${direction.type}' AS type, ${direction.forward} AS forward, relationshipId, fact
ORDER BY id, otherId, relationshipId`,
  }
}

/** One relationship seen from a node, with what the other end, or who represented the node, did there. */
export interface Participation extends Neighbour {
  /** The role, or in which capacity one belongs to the other. */
  readonly role: string | null
  readonly title: string | null
  /** Who represented an organization. */
  readonly person: string | null
}

/** All relationships of some types that lead to entities of some kinds, for each of many: at most `limit` for each, in no order. */
export function participationsOf(
  types: readonly RelationshipType[],
  kinds: readonly NodeKind[],
): Statement<{ ids: readonly string[]; limit: number }, Participation> {
  return {
    name: 'participations',
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r:${types.join('|')}]-(m:Entity)
  WHERE ${kinds.map(kind => `m:${kind}`).join(' OR ')}
  RETURN m.id AS otherId, type(r) AS type, startNode(r).id = id AS forward, r AS r
  LIMIT $limit
}
RETURN id, otherId, type, forward, r.id AS relationshipId, r.fact AS fact, coalesce(r.role, r.\`as\`) AS role, r.title AS title, r.person AS person`,
  }
}

function pattern({ type, forward }: Direction, from: string, relation: string, to: string): string {
  return forward ? `(${from})-[${relation}:${type}]->(${to})` : `(${from})<-[${relation}:${type}]-(${to})`
}

function leadsToDocuments({ type, forward }: Direction): boolean {
  const { from, to } = relationship(type)
  return (forward ? to : from).includes('Document')
}
