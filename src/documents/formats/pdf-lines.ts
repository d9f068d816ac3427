/** A run of text as the library gives it, or a mark around runs. */
export type TextItem =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly hasEOL: boolean }
  | { readonly type: string; readonly tag?: string; readonly id?: string | null }

/** A run of text where it stands on its page, in points from the lower left. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The tagged content that it belongs to. */
  readonly tag: string | null
  /** Whether the file says that it is no part of the text: a header, a page number. */
  readonly artifact: boolean
}

/** Pieces beside each other. */
export interface Line {
  text: string
  readonly x: number
  right: number
  readonly y: number
  readonly size: number
  artifact: boolean
}

/** The runs of a page that read from left to right, with what they belong to. Turned ones are stamps and watermarks. */
export function piecesOf(items: readonly TextItem[]): Piece[] {
  const pieces: Piece[] = []
  const open: { tag: string | null; artifact: boolean }[] = []
  for (const item of items) {
    if ('type' in item) {
      const outer = open.at(-1) ?? { tag: null, artifact: false }
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ tag: item.id ?? outer.tag, artifact: outer.artifact || item.tag === 'Artifact' })
      continue
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
    if (item.str === '' || Math.abs(b) > Math.abs(a) / 4) continue
    pieces.push({ text: item.str, x, right: x + item.width, y, size: Math.hypot(c, d), ...(open.at(-1) ?? { tag: null, artifact: false }) })
  }
  return pieces
}

/** The lines of some pieces, in the order in which the file gives them. With `columns`, wide gaps divide a line by " | ". */
export function toLines(pieces: readonly Piece[], columns: boolean): Line[] {
  const lines: Line[] = []
  let space = false
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      space = true
      continue
    }
    const line = lines.at(-1)
    if (line && continues(line, piece)) {
      const gap = piece.x - line.right
      const wide = columns && gap > 1.5 * line.size
      line.text += (wide ? ' | ' : space || gap > 0.15 * line.size ? ' ' : '') + piece.text
      line.right = Math.max(line.right, piece.right)
      line.artifact &&= piece.artifact
    } else lines.push({ text: piece.text, x: piece.x, right: piece.right, y: piece.y, size: piece.size, artifact: piece.artifact })
    space = false
  }
  return lines.map(line => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
}

/** Raised and lowered signs belong to their line though they stand off it. */
function continues(line: Line, piece: Piece): boolean {
  const off = Math.abs(piece.y - line.y)
  const beside = piece.x >= line.right - 0.5 * line.size
  return beside && (off < 0.25 * line.size || (off < 0.6 * line.size && piece.size < 0.8 * line.size && piece.x - line.right < line.size))
}
