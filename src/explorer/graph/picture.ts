import { downloadAsPNG } from '@sigma/export-image'
import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf/browser'
import Sigma from 'sigma'
import { EdgeArrowProgram } from 'sigma/rendering'
import { animateNodes } from 'sigma/utils'
import { download } from '../data/download.ts'
import type { NodeKind } from '../queries.ts'
import { type Colours, drawHover } from './draw-hover.ts'
import { drawLabels } from './draw-labels.ts'
import { firstPlaces, type Place } from './first-places.ts'
import type { LayoutRequest } from './layout-worker.ts'
import { linkAt, type Stretch } from './link-at.ts'
import { pointsOf } from './points.ts'
import { shapes } from './shapes.ts'
import { degreesOf, type Subgraph } from './subgraph.ts'

/** How much of the picture is seen at most and at least when it is zoomed: nobody loses it. */
const farthest = 3
const closest = 0.03
/** How many pixels beside a link a click still means it. */
const clickReach = 6
/** Up to so many nodes are drawn in full size. */
const roomyNodes = 150
const smallestScale = 0.3
/** More links than these are left out while the picture moves. */
const mostMovingLinks = 1_000

/** What a person chose in the picture: a node or a link, by its id. */
export interface Chosen {
  readonly node?: string
  readonly link?: string
}

interface NodeAttributes {
  x: number
  y: number
  size: number
  label: string
  kind: NodeKind
  color: string
  type: string
}

interface LinkAttributes {
  label: string
  relationship: string
  color: string
  size: number
}

/** A drawing of a subgraph. What is already drawn keeps its place when more comes in. */
export class Picture {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, LinkAttributes>()
  readonly #renderer: Sigma<NodeAttributes, LinkAttributes>
  readonly #colours: Colours
  readonly #worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  #chosen: Chosen = {}
  /** Ends a movement at its aim, so that no node is moved that is taken out meanwhile. */
  #arrive = () => {}

  /** Throws where the browser cannot draw. */
  constructor(container: HTMLElement, colours: Colours, choose: (chosen: Chosen) => void) {
    this.#colours = colours
    this.#renderer = new Sigma(this.#graph, container, {
      nodeProgramClasses: { circle: pointsOf('circle'), square: pointsOf('square'), ring: pointsOf('ring', colours.paper) },
      edgeProgramClasses: { arrow: EdgeArrowProgram },
      defaultEdgeType: 'arrow',
      defaultDrawNodeHover: drawHover(colours),
      defaultDrawNodeLabel: drawLabels(colours),
      allowInvalidContainer: true,
      minCameraRatio: closest,
      maxCameraRatio: farthest,
      edgeLabelColor: { color: colours.faint },
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      labelRenderedSizeThreshold: 5.5,
      labelGridCellSize: 150,
      // Names stand to the right of their nodes and need room there.
      stagePadding: container.clientWidth > 600 ? 110 : 40,
      zIndex: true,
      nodeReducer: (id, data) => (id === this.#chosen.node ? { ...data, highlighted: true, zIndex: 1 } : data),
      edgeReducer: (id, data) => (this.#isNear(id) ? { ...data, color: colours.ink, size: 2.5, zIndex: 1 } : data),
    })
    this.#renderer.on('clickNode', ({ node }) => choose({ node }))
    this.#renderer.on('clickStage', ({ event }) => {
      const link = linkAt(event, this.#stretches(), clickReach)
      choose(link === null ? {} : { link })
    })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Record<string, Place>>) => this.#settle(data))
  }

  /** Draws a subgraph: takes out what is no longer in it, and makes room for what is new without moving the rest. */
  show(subgraph: Subgraph): void {
    this.#arrive()
    const graph = this.#graph
    const ids = new Set(subgraph.nodes.map(({ id }) => id))
    for (const id of graph.filterNodes(id => !ids.has(id))) graph.dropNode(id)
    const places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]))
    const added = firstPlaces(subgraph, places)
    const degrees = degreesOf(subgraph)
    // So that many nodes leave room between them, and are drawn as fast as few.
    const scale = Math.max(smallestScale, Math.min(1, Math.sqrt(roomyNodes / subgraph.nodes.length)))
    const many = subgraph.links.length > mostMovingLinks
    this.#renderer.setSetting('hideEdgesOnMove', many)
    this.#renderer.setSetting('hideLabelsOnMove', many)
    for (const { id, kind, name } of subgraph.nodes) {
      const size = scale * (4 + 2 * Math.sqrt(degrees.get(id) ?? 0))
      const label = name.length > 30 ? `${name.slice(0, 28).trimEnd()}…` : name
      graph.mergeNode(id, { ...added.get(id), size, label, kind, color: this.#colours.kinds[kind], type: shapes[kind] })
    }
    graph.clearEdges()
    for (const { id, from, to, label, relationship } of subgraph.links) {
      graph.addDirectedEdgeWithKey(id, from, to, { label, relationship, color: this.#colours.line, size: 1.5 * scale })
    }
    if (added.size === 0) return
    const request: LayoutRequest = {
      nodes: graph.mapNodes((id, { x, y }) => ({ id, x, y, fixed: places.has(id) })),
      links: subgraph.links.map(({ from, to }) => [from, to] as const),
    }
    this.#worker.postMessage(request)
  }

  /** Marks what a person chose, and the links of a node. */
  mark(chosen: Chosen): void {
    this.#chosen = chosen
    this.#renderer.refresh({ skipIndexation: true })
  }

  /** Writes the relationships beside the links, or not. */
  nameLinks(names: boolean): void {
    this.#renderer.setSetting('renderEdgeLabels', names)
  }

  savePng(fileName: string): Promise<void> {
    // Names are written after the rest of a frame: so long it waits.
    const withTempRenderer = async () => {}
    return downloadAsPNG(this.#renderer as never, { fileName, backgroundColor: this.#colours.paper, withTempRenderer })
  }

  saveGexf(fileName: string): void {
    const text = write(this.#graph, {
      formatNode: (_id, { label, kind, x, y, size, color }) => ({ label, attributes: { kind }, viz: { x, y, size, color } }),
      formatEdge: (_id, { label, relationship }) => ({ label, attributes: { relationship } }),
    })
    download(`${fileName}.gexf`, 'application/gexf+xml', text)
  }

  close(): void {
    this.#arrive()
    this.#worker.terminate()
    this.#renderer.kill()
  }

  /** All links as they lie on the screen. */
  *#stretches(): Generator<Stretch> {
    for (const { edge, sourceAttributes, targetAttributes } of this.#graph.edgeEntries()) {
      yield { id: edge, from: this.#renderer.graphToViewport(sourceAttributes), to: this.#renderer.graphToViewport(targetAttributes) }
    }
  }

  #isNear(link: string): boolean {
    return link === this.#chosen.link || (this.#chosen.node !== undefined && this.#graph.extremities(link).includes(this.#chosen.node))
  }

  #settle(places: Readonly<Record<string, Place>>): void {
    this.#arrive()
    const known: Record<string, { x: number; y: number }> = {}
    for (const [id, { x, y }] of Object.entries(places)) if (this.#graph.hasNode(id)) known[id] = { x, y }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const stop = animateNodes(this.#graph, known, { duration: still ? 0 : 300 })
    this.#arrive = () => {
      stop()
      for (const [id, place] of Object.entries(known)) this.#graph.mergeNodeAttributes(id, place)
      this.#arrive = () => {}
    }
  }
}
