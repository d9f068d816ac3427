import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Block, textOfBlocks } from './blocks.ts'
import { cleanWords } from './clean-text.ts'
import type { Content } from './content.ts'
import { decodeHtml } from './decode.ts'
import { blocksOf } from './html-blocks.ts'
import { imprintOf } from './html-imprint.ts'
import type { HtmlDocument, HtmlElement } from './html-nodes.ts'
import { dateInWords } from './stated.ts'
import { UnreadableError } from './unreadable.ts'

const deepest = 500
const mostElements = 100_000

/** Elements that need no end tag, and so say nothing of depth; those between them do. */
const endless = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp html head body path'.split(
    ' ',
  ),
)

/** What never belongs to an article. A page's own header and footer do not, those of an article do. */
const furniture = [
  'script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video',
  'button, select, textarea, input, dialog, nav, aside, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="banner"], [role="contentinfo"], [role="menu"]',
  'body > footer, body > div > footer, .breadcrumb, .breadcrumbs, .skip-link, .sr-only, .visually-hidden, .screen-reader-text',
].join(', ')
const consent = /cookie|consent|gdpr/i

/** A page as its article: what stands around it is left out. */
export function parseHtml(bytes: Uint8Array): Content {
  const document = documentOf(decodeHtml(bytes))
  const imprint = imprintOf(document)
  const heading = headingOf(document)
  clear(document)
  const whole = mainOf(document)
  const wholeBlocks = whole ? blocksOf(whole) : []
  const everything = document.body ? blocksOf(document.body) : []
  const article = new Readability<HtmlElement>(document as never, { serializer: node => node as never, charThreshold: 250 }).parse()
  const articleBlocks = article?.content ? blocksOf(article.content) : []
  const chosen = sizeOf(articleBlocks) < 0.6 * sizeOf(wholeBlocks) ? wholeBlocks : sizeOf(articleBlocks) > 0 ? articleBlocks : everything
  // What a page states wins over what its visible lines say.
  const byline = cleanWords(article?.byline ?? '')
  const lines = [heading, everything.some(({ text }) => text === byline) ? byline : '']
  return {
    ...imprint,
    title: imprint.title ?? heading,
    publishedOn: imprint.publishedOn ?? dateInWords(byline),
    text: textOfBlocks(withFirst(lines.filter(line => line !== null && line !== '') as string[], chosen)),
  }
}

/** Parses a whole page, or a part of one; refuses what would make this or later steps slow, or overflow their stack. */
export function documentOf(source: string): HtmlDocument {
  refuseUnbounded(source)
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`
  return (parseHTML(whole) as unknown as { document: HtmlDocument }).document
}

/** Counts tags before they are parsed, since the time of parsing grows with the square of their depth. */
function refuseUnbounded(source: string): void {
  const open = new Map<string, number>()
  let [elements, depth] = [0, 0]
  for (const [, slash, tag = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const name = tag.toLowerCase()
    const before = open.get(name) ?? 0
    if (slash === '' && ++elements > mostElements)
      throw new UnreadableError(`Expected a page of at most ${mostElements} elements, but found more.`)
    if (endless.has(name) || (slash !== '' && before === 0)) continue
    open.set(name, before + (slash === '' ? 1 : -1))
    depth += slash === '' ? 1 : -1
    if (depth > deepest) throw new UnreadableError(`Expected elements at most ${deepest} deep, but found deeper ones.`)
  }
}

function headingOf(document: HtmlDocument): string | null {
  const heading = document.querySelector('main h1, article h1, [role="main"] h1') ?? document.querySelector('h1')
  const words = cleanWords(heading?.textContent ?? '')
  return words === '' ? null : words
}

function clear(document: HtmlDocument): void {
  const marked = [...document.querySelectorAll('[id], [class]')].filter(
    each => consent.test(`${each.getAttribute('id')} ${each.getAttribute('class')}`) && isAside(each),
  )
  for (const element of [...document.querySelectorAll(furniture), ...marked]) {
    if (!isRoot(element)) element.remove()
  }
}

/** Whether an element can go without taking the article along: pages set such classes on their outermost elements too. */
function isAside(element: HtmlElement): boolean {
  return !isRoot(element) && element.querySelector('h1, main, article') === null && (element.textContent ?? '').length < 10_000
}

function isRoot({ localName }: HtmlElement): boolean {
  return ['html', 'head', 'body', 'main', 'article'].includes(localName)
}

/** The one element that a page marks as its content; null when it marks none or several. */
function mainOf(document: HtmlDocument): HtmlElement | null {
  for (const mark of ['article', 'main, [role="main"]']) {
    const [only, ...others] = document.querySelectorAll(mark)
    if (only && others.length === 0) return only
  }
  return null
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((size, { text }) => size + text.length, 0)
}

/** Puts the lines that stand on top of a page before its blocks, unless they are there already. */
function withFirst(lines: readonly string[], blocks: readonly Block[]): Block[] {
  const top = blocks.slice(0, 5).map(({ text }) => text)
  const missing = lines.filter(line => !top.includes(line)).map(text => ({ text, group: null }))
  const title = blocks.findIndex(({ text }) => text === lines[0])
  return title === 0 ? [...blocks.slice(0, 1), ...missing, ...blocks.slice(1)] : [...missing, ...blocks]
}
