import { type Block, BlockBuilder } from './blocks.ts'
import type { HtmlElement, HtmlNode } from './html-nodes.ts'

/** Elements within a line; all others begin and end a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unseen = new Set(
  'head script style noscript template svg math canvas iframe object embed audio video img button select textarea input'.split(' '),
)

/** The blocks of an element, in order: paragraphs, headings, the items of lists, the rows of tables. */
export function blocksOf(root: HtmlElement): Block[] {
  const builder = new BlockBuilder<string>(lineOf)
  walk(root, builder)
  return builder.blocks()
}

/** Runs of text as lines: only a `br` ends one. */
function lineOf(runs: readonly string[]): string {
  const lines = runs.join('').split('\n')
  return lines
    .map(line => line.replaceAll(/[\s\u200b]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

function walk(node: HtmlNode, builder: BlockBuilder<string>): void {
  if (node.nodeType === 3) builder.add((node.textContent ?? '').replaceAll(/\s+/g, ' '))
  else if (node.nodeType === 1) walkElement(node as HtmlElement, builder)
}

function walkChildren(element: HtmlElement, builder: BlockBuilder<string>): void {
  for (const child of element.childNodes) walk(child, builder)
}

function walkElement(element: HtmlElement, builder: BlockBuilder<string>): void {
  const name = element.localName
  const children = (of = element) => walkChildren(of, builder)
  if (unseen.has(name) || /display:\s*none/i.test(element.getAttribute('style') ?? '')) return
  if (name === 'br') builder.add('\n')
  else if (inline.has(name)) children()
  else if (name === 'ul' || name === 'ol' || name === 'menu') builder.list(() => walkList(element, builder))
  else if (name === 'li') builder.item('- ', children)
  else if (name === 'table') walkTable(element, builder)
  else if (name === 'pre') {
    builder.end()
    builder.add(element.textContent ?? '')
    builder.end()
  } else {
    builder.end()
    children()
    builder.end()
  }
}

function walkTable(table: HtmlElement, builder: BlockBuilder<string>): void {
  const groups = [...table.children].flatMap(child => (/^t(?:head|body|foot)$/.test(child.localName) ? [...child.children] : [child]))
  for (const caption of groups.filter(({ localName }) => localName === 'caption')) walkElement(caption, builder)
  const rows = groups.filter(({ localName }) => localName === 'tr')
  builder.table(rows.map(row => [...row.children].map(cell => () => walkChildren(cell, builder))))
}

function walkList(list: HtmlElement, builder: BlockBuilder<string>): void {
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10)
  for (const child of list.childNodes) {
    if ((child as HtmlElement).localName !== 'li') walk(child, builder)
    else builder.item(list.localName === 'ol' ? `${number++}. ` : '- ', () => walkChildren(child as HtmlElement, builder))
  }
}
