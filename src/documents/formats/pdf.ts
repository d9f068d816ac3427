import { getDocumentProxy } from 'unpdf'
import { type Block, textOfBlocks } from './blocks.ts'
import { cleanWords } from './clean-text.ts'
import type { Content } from './content.ts'
import { blocksOfLines } from './pdf-layout.ts'
import { type Line, type Piece, piecesOf, type TextItem, toLines } from './pdf-lines.ts'
import { printedAddress, withoutRunningLines } from './pdf-margins.ts'
import { blocksOfTags, heldBy, type TagNode } from './pdf-tags.ts'
import { joined, withHyphensResolved } from './pdf-words.ts'
import { statedDate, statedLanguage, statedTitle, statedUrl, statedWords } from './stated.ts'
import { UnreadableError } from './unreadable.ts'

const mostPages = 2_000

interface Page {
  readonly pieces: readonly Piece[]
  readonly tags: TagNode | null
}

/** The text of a PDF by its tags where it has them, else by where its words stand. */
export async function parsePdf(bytes: Uint8Array): Promise<Content> {
  const file = await open(bytes)
  if (file.numPages > mostPages) throw new UnreadableError(`Expected at most ${mostPages} pages, but found ${file.numPages}.`)
  const { info, metadata } = await file.getMetadata()
  const pages: Page[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push({ pieces: piecesOf(items as TextItem[]), tags: (await page.getStructTree()) as TagNode | null })
    page.cleanup()
  }
  await file.cleanup()
  if (!pages.some(({ pieces }) => pieces.length > 0))
    throw new UnreadableError(
      `Expected a PDF with text, but found ${file.numPages === 1 ? 'a page' : `${file.numPages} pages`} without any, as scans have.`,
    )
  const lines = pages.map(({ pieces }) => toLines(pieces, true))
  const blocks = pages.every(isTagged)
    ? pages.map(({ pieces, tags }) => blocksOfTags(pieces, tags))
    : withoutRunningLines(lines).map(blocksOfLines)
  const text = textOfBlocks(withHyphensResolved(acrossPages(blocks)))
  return { ...imprintOf(info as Info, metadata, lines, text), text }
}

async function open(bytes: Uint8Array) {
  try {
    // The library takes the bytes over; the caller keeps its own.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false })
  } catch (cause) {
    if ((cause as { name?: unknown }).name === 'PasswordException')
      throw new UnreadableError('Expected a document that opens without a password, but found an encrypted one.', { cause })
    throw cause
  }
}

/** Whether the tags of a page hold nearly all of its text; some programs tag a part and leave the rest. */
function isTagged({ pieces, tags }: Page): boolean {
  const content = pieces.filter(({ artifact }) => !artifact)
  const size = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return content.length === 0 || (tags !== null && size(heldBy(tags, content)) >= 0.95 * size(content))
}

/** Joins a paragraph that goes on over the end of its page. */
function acrossPages(pages: readonly (readonly Block[])[]): Block[] {
  const all: Block[] = []
  for (const [number, page] of pages.entries()) {
    const [first, ...others] = page
    const last = all.at(-1)
    if (!first) continue
    const shift = (block: Block): Block => ({ ...block, group: block.group === null ? null : block.group + number * 100_000 })
    if (last && !/[.!?:;”"’')\]]$/.test(last.text) && /^\p{Ll}/u.test(first.text))
      all.splice(-1, 1, { ...last, text: joined(last.text, first.text) })
    else all.push(shift(first))
    all.push(...others.map(shift))
  }
  return all
}

type Info = Readonly<Record<string, unknown>>

/** What the file states of itself; the day on which a browser printed a page is none of them. */
function imprintOf(
  info: Info,
  metadata: { get(name: string): unknown } | null,
  lines: readonly (readonly Line[])[],
  text: string,
): Omit<Content, 'text'> {
  const xmp = (name: string) => [metadata?.get(name)].flat().find(value => typeof value === 'string')
  const printed = /Chrom|Mozilla|Firefox|Skia|Safari|Quartz|wkhtmltopdf|WebKit|cairo|Print To PDF/i.test(`${info.Creator} ${info.Producer}`)
  const stamp = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate))?.slice(1).join('-')
  return {
    title: withoutSite(statedTitle(info.Title) ?? statedTitle(xmp('dc:title')), text),
    publisher: statedWords(xmp('dc:publisher')) ?? statedWords(xmp('prism:publicationname')),
    publishedOn: statedDate(xmp('prism:publicationdate')) ?? statedDate(xmp('dc:date')) ?? (printed ? null : statedDate(stamp)),
    url: statedUrl(xmp('prism:url')) ?? statedUrl(xmp('dc:identifier')) ?? statedUrl(xmp('dc:source')) ?? statedUrl(printedAddress(lines)),
    language: statedLanguage(info.Language),
  }
}

/** A printed page is titled as its window was, "Title | Site"; its first line says where the title ends. */
function withoutSite(title: string | null, text: string): string | null {
  const top = text.split('\n').slice(0, 6).map(cleanWords)
  return top.find(line => line.length > 5 && title?.startsWith(line) && /^ [|»·–—-] /.test(title.slice(line.length))) ?? title
}
