import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Colours } from './draw-hover.ts'
import { type Label, withoutOverlaps } from './labels-apart.ts'

/**
 * Writes the names of nodes beside them: on the left where the picture ends on the right, with a rim that keeps them apart from lines.
 * The library asks for one name after another; they are written together at the end of a frame, so that none lies upon another.
 */
// biome-ignore lint/suspicious/noExplicitAny: the library's type of any attributes.
export function drawLabels({ paper, ink }: Colours): NodeLabelDrawingFunction<any, any> {
  const waiting = new Map<CanvasRenderingContext2D, Label[]>()
  const write = (canvas: CanvasRenderingContext2D) => {
    for (const { text, left, top, height } of withoutOverlaps(waiting.get(canvas) ?? [])) {
      canvas.lineJoin = 'round'
      canvas.lineWidth = 3
      canvas.strokeStyle = paper
      canvas.strokeText(text, left, top + height * 0.8)
      canvas.fillStyle = ink
      canvas.fillText(text, left, top + height * 0.8)
    }
    waiting.delete(canvas)
  }
  return (canvas, { x, y, size, label }, { labelSize, labelFont }) => {
    if (!label) return
    const labels = waiting.get(canvas) ?? []
    if (labels.length === 0) {
      waiting.set(canvas, labels)
      queueMicrotask(() => write(canvas))
    }
    canvas.font = `${labelSize}px ${labelFont}`
    const width = canvas.measureText(label).width
    const right = canvas.canvas.clientWidth
    const left = x + size + 3 + width > right && x - size - 3 - width > 0 ? x - size - 3 - width : x + size + 3
    labels.push({ text: label, left, top: y - 0.5 * labelSize, width, height: labelSize, size })
  }
}
