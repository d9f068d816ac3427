import { isCurated } from '../documents/formats/markdown.ts'
import { UnreadableError } from '../documents/formats/unreadable.ts'
import { DocumentError } from '../documents/problems.ts'
import { readRaw } from '../documents/raw.ts'
import { readDocument } from '../documents/read.ts'
import type { Reading } from '../model/records.ts'
import { extract } from './extract.ts'
import { imprintOf } from './imprint.ts'
import { blocksOf } from './layout.ts'

/** A file by its name, which says the format. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Whether a file is a document with its claims already: Markdown that a person wrote or corrected. */
export function isDocument({ name, bytes }: NamedFile): boolean {
  try {
    return /\.(?:md|markdown)$/i.test(name) && isCurated(name, bytes)
  } catch (error) {
    if (error instanceof UnreadableError) return false
    throw error
  }
}

/**
 * What a file of any supported format says: of a document what its claims state, of any other what rules find in its text. Throws a
 * DocumentError for a file that cannot be read, or whose text is longer than `mostTextLength` characters.
 */
export async function readingOf(file: NamedFile, { mostTextLength = Number.POSITIVE_INFINITY } = {}): Promise<Reading> {
  if (isDocument(file)) return readDocument(file.name, file.bytes)
  const raw = await readRaw(file)
  if (raw.text.length > mostTextLength) {
    const message = `Expected a text of at most ${mostTextLength} characters, but found ${raw.text.length}.`
    throw new DocumentError([{ file: file.name, line: 1, field: '', message }])
  }
  const layout = blocksOf(raw.text)
  return extract(imprintOf(raw, file.name, layout), layout)
}
