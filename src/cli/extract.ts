import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRaw } from '../documents/raw.ts'
import { writeDocument } from '../documents/write.ts'
import { analyse } from '../extract/analyse.ts'
import { extract } from '../extract/extract.ts'
import { imprintOf } from '../extract/imprint.ts'
import { outline } from '../extract/outline.ts'
import { isDocument } from '../extract/reading-of.ts'
import { AppError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/records.ts'
import { explained } from './explained.ts'
import { readableFiles, readDocumentFile } from './files.ts'
import { count } from './report.ts'

const schemaFile = fileURLToPath(new URL('../../schema/document.schema.json', import.meta.url))

export interface ExtractFlags {
  /** A file, a folder, or `-` for standard output; beside each file if left out. */
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
}

/** `convene extract`: writes a draft of every file, for a person to correct. Answers whether all were written. */
export async function extractFiles(paths: readonly string[], { out, force = false, json = false }: ExtractFlags): Promise<boolean> {
  const files = await readableFiles(paths)
  if (files.length === 0) throw new AppError('BAD_USER_INPUT', 'Expected a file that can be read, but found none there.')
  const isFolder = out !== undefined && out !== '-' && (files.length > 1 || (await isDirectory(out)))
  let complete = true
  for (const file of files) {
    try {
      const document = await imprint(file)
      const shown = json || out === '-'
      const target = shown ? null : isFolder ? join(out as string, draftName(file)) : (out ?? join(dirname(file), draftName(file)))
      const content = json ? `${JSON.stringify(outlineOf(document), null, 2)}\n` : draft(document, target)
      if (target === null) process.stdout.write(content)
      else await write(target, content, document, force)
    } catch (error) {
      complete = false
      console.error(explained(error))
    }
  }
  return complete
}

async function imprint(file: string): Promise<DocumentRecord> {
  const named = { name: file, bytes: await readDocumentFile(file) }
  if (isDocument(named))
    throw new AppError('BAD_USER_INPUT', `${file}: Expected a text without claims, but found a document; \`convene check\` reads it.`)
  return imprintOf(await readRaw(named), file)
}

/** What a document says in the shape in which texts are annotated. */
function outlineOf({ text, title, url, publisher, publishedOn }: DocumentRecord): unknown {
  return { document: { title, url, publisher, publishedOn }, ...outline(analyse(text, { title, publishedOn })) }
}

/** A draft that names the schema to editors from where it will stand. */
function draft(document: DocumentRecord, target: string | null): string {
  const schema = target === null ? schemaFile : relative(dirname(target), schemaFile).replaceAll('\\', '/')
  return writeDocument(extract(document), { schema })
}

/** `notes.pdf` → `notes.md`; Markdown keeps its own name for itself: `notes.draft.md`. */
function draftName(file: string): string {
  const name = basename(file)
  return /\.(?:md|markdown)$/i.test(name) ? name.replace(/\.\w+$/, '.draft.md') : name.replace(/\.\w+$/, '.md')
}

async function write(target: string, content: string, { title }: DocumentRecord, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content, { flag: force ? 'w' : 'wx' })
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    const message = exists ? 'Expected no file there, but found one; --force writes over it' : 'Expected a place that can be written'
    throw new AppError('BAD_USER_INPUT', `${message}: ${target}`, { cause })
  }
  const doubts = content.match(/ # 0\.\d+, please check$|^\s+# 0\.\d+, please check$/gm)?.length ?? 0
  console.log(`${target}: ${title}${doubts > 0 ? ` (${count(doubts, 'line')} to check)` : ''}`)
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? /[/\\]$/.test(path)
}
