import type { Graph } from './graph.ts'
import type { Neo4jAddress } from './neo4j.ts'

/** Which store to open: a Neo4j server, or the embedded engine on a folder, or in memory. */
export type Store = ({ readonly kind: 'neo4j' } & Neo4jAddress) | { readonly kind: 'embedded'; readonly path?: string }

/** Opens a store; its constraints and indexes are there when this resolves. Only the chosen engine is loaded. */
export async function openGraph(store: Store): Promise<Graph> {
  if (store.kind === 'neo4j') {
    const { openNeo4j } = await import('./neo4j.ts')
    return openNeo4j(store)
  }
  const { openEmbedded } = await import('./embedded.ts')
  return openEmbedded(store.path)
}
