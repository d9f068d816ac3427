import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Colours } from './draw-hover.ts'

/** Writes the name of a node beside it: on the left where the picture ends on the right, with a rim that keeps it apart from lines. */
// biome-ignore lint/suspicious/noExplicitAny: the library's type of any attributes.
export function drawLabel({ paper, ink }: Colours): NodeLabelDrawingFunction<any, any> {
  return (canvas, { x, y, size, label }, { labelSize, labelFont }) => {
    if (!label) return
    canvas.font = `${labelSize}px ${labelFont}`
    const width = canvas.measureText(label).width
    const right = canvas.canvas.clientWidth
    const begin = x + size + 3 + width > right && x - size - 3 - width > 0 ? x - size - 3 - width : x + size + 3
    canvas.lineJoin = 'round'
    canvas.lineWidth = 3
    canvas.strokeStyle = paper
    canvas.strokeText(label, begin, y + labelSize / 3)
    canvas.fillStyle = ink
    canvas.fillText(label, begin, y + labelSize / 3)
  }
}
