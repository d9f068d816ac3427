import { createHash } from 'node:crypto'
import { type Content, type Format, formats, refuseLong } from './formats/content.ts'
import { parseMarkdown } from './formats/markdown.ts'
import { parsePlain } from './formats/plain.ts'
import { refuseMislabelled } from './formats/sniff.ts'
import { UnreadableError } from './formats/unreadable.ts'
import { parseApart } from './parse-apart.ts'
import { DocumentError } from './problems.ts'

/** What a file of any supported format says: clean text, and what its own metadata state. */
export interface RawDocument extends Content {
  readonly format: Format
  /** Of the bytes of the file. */
  readonly sha256: string
}

/** A larger file is refused; who reads files from a disk looks at their size first. */
export const mostFileBytes = 20_000_000

/** Whether a file's name says that it can be read. */
export function isReadable(name: string): boolean {
  return formatOf(name) !== null
}

/**
 * Reads a file of any supported format. The same bytes always give the same text. Throws a DocumentError for a file that is not
 * what its name says, holds no text, is encrypted, or takes more than its share of time and memory.
 */
export async function readRaw(file: { name: string; bytes: Uint8Array }, { seconds = 20 } = {}): Promise<RawDocument> {
  try {
    const format = formatOf(file.name)
    if (!format) throw new UnreadableError(`Expected a name that ends with .${Object.keys(formats).join(', .')}, but found another.`)
    if (file.bytes.length > mostFileBytes)
      throw new UnreadableError(`Expected a file of at most ${mostFileBytes} bytes, but found ${file.bytes.length}.`)
    refuseMislabelled(format, file.bytes)
    const content = await parse(format, file, seconds)
    if (content.text === '') throw new UnreadableError('Expected a text, but found none.')
    refuseLong(content.text)
    return { ...content, format, sha256: createHash('sha256').update(file.bytes).digest('hex') }
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause
    throw new DocumentError([{ file: file.name, line: 1, field: '', message: cause.message }], cause)
  }
}

function formatOf(name: string): Format | null {
  const end = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(formats, end) ? formats[end as keyof typeof formats] : null
}

async function parse(format: Format, { name, bytes }: { name: string; bytes: Uint8Array }, seconds: number): Promise<Content> {
  if (format === 'txt') return parsePlain(bytes)
  if (format === 'md') return parseMarkdown(name, bytes)
  return parseApart(format, bytes, 1000 * seconds)
}
