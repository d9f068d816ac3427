import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import type { NodeKind } from '../queries.ts'

/** The colours of the picture, those of the page. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly line: string
  readonly kinds: Readonly<Record<NodeKind, string>>
}

/** Draws the name of a node on the paper's own colour; the library's way is white in the dark, too. */
// biome-ignore lint/suspicious/noExplicitAny: the library's type of any attributes.
export function drawHover({ paper, ink, faint }: Colours): NodeHoverDrawingFunction<any, any> {
  return (canvas, { x, y, size, label }, { labelSize, labelFont }) => {
    if (!label) return
    canvas.font = `${labelSize}px ${labelFont}`
    const width = canvas.measureText(label).width
    canvas.fillStyle = paper
    canvas.strokeStyle = faint
    canvas.beginPath()
    canvas.roundRect(x + size, y - labelSize * 0.9, width + 14, labelSize * 1.8, 4)
    canvas.fill()
    canvas.stroke()
    canvas.beginPath()
    canvas.arc(x, y, size + 3, 0, Math.PI * 2)
    canvas.stroke()
    canvas.fillStyle = ink
    canvas.fillText(label, x + size + 7, y + labelSize / 3)
  }
}
