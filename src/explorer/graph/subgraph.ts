import type { NeighbourhoodQuery, NodeKind, RelationshipType } from '../queries.ts'

/** What lies around some entities: nodes, links, and how much is not shown. */
export type Subgraph = NeighbourhoodQuery['neighbourhood']

/** Kinds and relationships that a person left out of the picture. */
export interface LeftOut {
  readonly kinds: readonly string[]
  readonly relationships: readonly string[]
}

/** The part of a subgraph that a person wants to see. A link is there only with both of its ends. */
export function without({ nodes, links, hidden }: Subgraph, { kinds, relationships }: LeftOut): Subgraph {
  const kept = nodes.filter(({ kind }) => !kinds.includes(kind))
  const ids = new Set(kept.map(({ id }) => id))
  return {
    nodes: kept,
    links: links.filter(({ from, to, relationship }) => ids.has(from) && ids.has(to) && !relationships.includes(relationship)),
    hidden: hidden.filter(({ id, relationship }) => ids.has(id) && !relationships.includes(relationship)),
  }
}

/** How many links each node has in the picture. */
export function degreesOf({ nodes, links }: Subgraph): ReadonlyMap<string, number> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]))
  for (const { from, to } of links) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1)
    degrees.set(to, (degrees.get(to) ?? 0) + 1)
  }
  return degrees
}

/** The kinds and the relationships in a subgraph, each with its count, the most frequent first. */
export function contentsOf({ nodes, links }: Subgraph): { kinds: [NodeKind, number][]; relationships: [RelationshipType, number][] } {
  return { kinds: counted(nodes.map(({ kind }) => kind)), relationships: counted(links.map(({ relationship }) => relationship)) }
}

function counted<Item extends string>(items: readonly Item[]): [Item, number][] {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
}
