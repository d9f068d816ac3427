import { useEffect, useRef, useState } from 'preact/hooks'
import { pageColours } from './page-colours.ts'
import { type Chosen, Picture } from './picture.ts'
import type { Subgraph } from './subgraph.ts'

interface GraphCanvasProps {
  readonly of: Subgraph
  readonly title: string
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen) => void
}

/** A subgraph drawn, with what one can do with the picture. The tables beside it say the same. */
export function GraphCanvas({ of, title, chosen, choose }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<Picture | null>(null)
  const [failed, setFailed] = useState(false)
  const [named, setNamed] = useState(false)
  const chooseNow = useRef(choose)
  chooseNow.current = choose

  useEffect(() => {
    if (!container.current) return
    try {
      const drawn = new Picture(container.current, pageColours(container.current), next => chooseNow.current(next))
      setPicture(drawn)
      return () => {
        // Giving back what the graphics card holds takes long; the next page need not wait for it.
        setTimeout(() => drawn.close(), 300)
      }
    } catch {
      setFailed(true)
    }
  }, [])
  useEffect(() => picture?.show(of), [picture, of])
  useEffect(() => picture?.mark(chosen), [picture, chosen])
  useEffect(() => picture?.nameLinks(named), [picture, named])

  if (failed) return <p class="hint">This browser cannot draw the graph. The tables below say the same.</p>
  return (
    <figure class="picture">
      <div
        ref={container}
        class="canvas"
        role="img"
        aria-label={`${title}: ${of.nodes.length} nodes and ${of.links.length} links, listed below`}
      />
      <figcaption>
        <label>
          <input type="checkbox" checked={named} onChange={event => setNamed(event.currentTarget.checked)} /> Name the links
        </label>
        <button type="button" class="quiet" onClick={() => picture?.savePng('graph')}>
          PNG
        </button>
        <button type="button" class="quiet" onClick={() => picture?.saveGexf('graph')}>
          GEXF
        </button>
      </figcaption>
    </figure>
  )
}
