import { bind, type Properties } from '../../src/graph/graph.ts'
import { kindOf } from '../../src/model/ids.ts'
import type { EntityKind } from '../../src/model/kinds.ts'
import { joins, type RelationshipType, relationshipTypes } from '../../src/model/relationships.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'

/** A relationship between two things that have nothing but their ids. */
export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: RelationshipType
  readonly properties: Properties
}

/** A relationship; `variant` tells it from others of its type between the same two. */
export function link(from: string, type: RelationshipType, to: string, properties: Properties = {}, variant = ''): Link {
  const id = `${from} ${type} ${to} ${variant}`.trim()
  return { id, from, to, type, properties: { id, fact: id, ...properties } }
}

/** The statements that write these relationships and their ends. */
export function written(links: readonly Link[]) {
  const ids = new Map(links.flatMap(({ from, to }) => [from, to]).map(id => [id, kindOf(id) as EntityKind]))
  return [
    ...[...new Set(ids.values())].map(kind =>
      bind(putEntities(kind), { rows: [...ids].filter(([, each]) => each === kind).map(([id]) => ({ id, kind, name: id, sortName: id })) }),
    ),
    ...[...new Set(links.map(({ type }) => type))].map(type =>
      bind(putRelationships(type, 'Person', 'Person'), { rows: links.filter(each => each.type === type) }),
    ),
  ]
}

/** Every relationship that the table allows between these ids. */
export function possibleLinks(ids: readonly string[]): Link[] {
  const joinable = (type: RelationshipType, from: string, to: string) => joins(type, kindOf(from) as EntityKind, kindOf(to) as EntityKind)
  return relationshipTypes.flatMap(type => ids.flatMap(from => ids.filter(to => joinable(type, from, to)).map(to => link(from, type, to))))
}
