import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** A node to place: where it begins, and whether it has to stay there. */
export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly fixed: boolean
}

/** What the layout is asked. */
export interface LayoutRequest {
  readonly nodes: readonly Placed[]
  readonly links: readonly (readonly [string, string])[]
}

// Away from the page's own thread, so that a large graph never makes it stutter.
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new MultiDirectedGraph()
  for (const { id, ...attributes } of data.nodes) graph.addNode(id, attributes)
  for (const [from, to] of data.links) graph.addDirectedEdge(from, to)
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1, linLogMode: false }
  postMessage(forceAtlas2(graph, { iterations: data.nodes.length > 500 ? 150 : 300, settings }))
})
