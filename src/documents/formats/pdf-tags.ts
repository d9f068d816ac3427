import { type Block, BlockBuilder } from './blocks.ts'
import { type Piece, toLines } from './pdf-lines.ts'
import { edgesOf, flowed } from './pdf-words.ts'

/** A structure element (ISO 32000-1, 14.8.4) or a piece of content that it holds. */
export interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

/** Elements within a block; all others begin and end one. */
const inline = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Reference',
  'Quote',
  'Code',
  'NonStruct',
  'Sub',
  'Annot',
  'Ruby',
  'Warichu',
  'BibEntry',
])

/** The pieces that the tags hold. */
export function heldBy(tags: TagNode, pieces: readonly Piece[]): Piece[] {
  const ids = new Set(contentOf(tags))
  return pieces.filter(({ tag }) => tag !== null && ids.has(tag))
}

/** The blocks of a page as its tags tell them. */
export function blocksOfTags(pieces: readonly Piece[], tags: TagNode | null): Block[] {
  const edge = edgesOf(toLines(pieces, false))
  const held = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.tag === null || piece.artifact) continue
    const some = held.get(piece.tag)
    if (some) some.push(piece)
    else held.set(piece.tag, [piece])
  }
  const builder = new BlockBuilder<readonly Piece[]>(runs => {
    const lines = toLines(runs.flat(), false)
    return flowed(lines, edge(lines))
  })
  if (tags) walk(tags, held, builder)
  return builder.blocks().map(({ text, group }) => ({ text: withOneMarker(text), group }))
}

function contentOf(node: TagNode): string[] {
  return node.type === 'content' && node.id !== undefined ? [node.id] : (node.children ?? []).flatMap(contentOf)
}

function walk(node: TagNode, held: ReadonlyMap<string, readonly Piece[]>, builder: BlockBuilder<readonly Piece[]>): void {
  const { role = '', children = [] } = node
  const each = (some: readonly TagNode[]) => {
    for (const child of some) walk(child, held, builder)
  }
  if (node.type === 'content') builder.add(held.get(node.id ?? '') ?? [])
  else if (node.type !== undefined || role === 'Artifact') return
  else if (inline.has(role)) each(children)
  else if (role === 'L' || role === 'TOC') builder.list(() => each(children))
  else if (role === 'LI' || role === 'TOCI') {
    const labels = children.filter(child => child.role === 'Lbl')
    const label = toLines(
      labels.flatMap(contentOf).flatMap(id => held.get(id) ?? []),
      false,
    )
      .map(({ text }) => text)
      .join(' ')
    builder.item(/^\(?[\p{L}\p{N}]{1,4}[.):]?$/u.test(label) ? `${label} ` : '- ', () =>
      each(children.filter(child => !labels.includes(child))),
    )
  } else if (role === 'Table') {
    const parts = children.flatMap(child => (/^T(?:Head|Body|Foot)$/i.test(child.role ?? '') ? (child.children ?? []) : [child]))
    each(parts.filter(part => part.role === 'Caption'))
    const rows = parts.filter(part => part.role === 'TR')
    builder.table(rows.map(({ children: cells = [] }) => cells.map(cell => () => each(cell.children ?? []))))
  } else {
    builder.end()
    each(children)
    builder.end()
  }
}

/** Some programs tag a list and leave the mark of an item among its words. */
function withOneMarker(text: string): string {
  return text.replace(/^- (?=\d{1,3}[.)] )/, '').replace(/^- [•‣◦▪●○■o·–-] +/, '- ')
}
