import fc from 'fast-check'
import { type Bound, bind, type Graph, type Properties } from '../../src/graph/graph.ts'
import type { EntityKind } from '../../src/model/kinds.ts'
import { joins, type RelationshipType } from '../../src/model/relationships.ts'
import { entityRelationships } from '../../src/statements/neighbours.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'

export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly more?: Properties
}

export interface Link {
  readonly id: string
  readonly type: RelationshipType
  readonly from: Entity
  readonly to: Entity
  readonly more?: Properties
}

export interface Drawn {
  readonly entities: readonly Entity[]
  readonly links: readonly Link[]
}

/** Brings a graph to exactly these entities and relationships, past all documents. */
export async function draw(graph: Graph, { entities, links }: Drawn): Promise<void> {
  const kinds = [...new Set(entities.map(({ kind }) => kind))]
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const key = `${link.type} ${link.from.kind} ${link.to.kind}`
    groups.set(key, [...(groups.get(key) ?? []), link])
  }
  await graph.write([
    bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {}),
    ...kinds.map(kind => bind(putEntities(kind), { rows: entities.filter(entity => entity.kind === kind).map(entityRow) })),
    ...[...groups.values()].flatMap(putGroup),
  ])
}

function entityRow({ id, kind, more }: Entity): Properties {
  return { id, kind, name: id, sortName: id, aliases: [], formerIds: [], ...more }
}

function putGroup(links: readonly Link[]): Bound[] {
  const [first] = links
  if (!first) return []
  const rows = links.map(({ id, from, to, more }) => ({ id, from: from.id, to: to.id, properties: { id, fact: id, ...more } }))
  return [bind(putRelationships(first.type, first.from.kind, first.to.kind), { rows })]
}

export function entity(kind: EntityKind, name: string, more?: Properties): Entity {
  return { id: `${kind.toLowerCase()}:${name}`, kind, more }
}

export function link(from: Entity, type: RelationshipType, to: Entity, more?: Properties, mark = ''): Link {
  return { id: `${from.id} ${type} ${to.id}${mark}`, type, from, to, more }
}

/** Small graphs of these kinds: any two entities may be joined by any relationship that can join them, also several times. */
export function drawn(kinds: readonly EntityKind[], size: { nodes: number; links: number }): fc.Arbitrary<Drawn> {
  return fc
    .record({
      kinds: fc.array(fc.constantFrom(...kinds), { minLength: 4, maxLength: size.nodes, size: 'max' }),
      joined: fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '', '', ' again')), { minLength: 3, maxLength: size.links, size: 'max' }),
    })
    .map(({ kinds: chosen, joined }) => {
      const entities = chosen.map((kind, index) => entity(kind, String.fromCharCode(97 + index)))
      const possible = entities.flatMap(from =>
        entities.flatMap(to =>
          from === to ? [] : entityRelationships.filter(type => joins(type, from.kind, to.kind)).map(type => ({ from, type, to })),
        ),
      )
      const links = joined.flatMap(([which, mark]) => {
        const chosenLink = possible[which % possible.length]
        return chosenLink ? [link(chosenLink.from, chosenLink.type, chosenLink.to, undefined, mark)] : []
      })
      return { entities, links: [...new Map(links.map(each => [each.id, each])).values()] }
    })
}
