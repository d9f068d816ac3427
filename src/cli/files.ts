import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReadable, mostFileBytes } from '../documents/raw.ts'
import { AppError } from '../model/errors.ts'

/** The documents that come with the project. */
export const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url))

/**
 * Document files by what a person typed: files as they are, also where none is there, and folders as the Markdown files below them,
 * in order.
 */
export async function documentFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all((paths.length === 0 ? [seedsFolder] : paths).map(path => expand(path, name => name.endsWith('.md'))))
  return found.flat().map(path => relative(process.cwd(), path) || path)
}

/** Files of any readable format by what a person typed: files as they are, folders as the readable files below them, in order. */
export async function readableFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(path => expand(path, isReadable)))
  return [...new Set(found.flat().map(path => relative(process.cwd(), path) || path))]
}

/** The bytes of a file. Throws BAD_USER_INPUT where none can be read, or more than any document has. */
export async function readDocumentFile(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > mostFileBytes)
      throw new AppError('BAD_USER_INPUT', `${file}: Expected a file of at most ${mostFileBytes} bytes, but found ${size}.`)
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const expected = isMissing ? 'Expected a file or a folder, but found none' : 'Expected a file that can be read, but got'
    throw new AppError('BAD_USER_INPUT', `${expected}: ${file}`, { cause })
  }
}

async function expand(path: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const known = await stat(path).catch(() => null)
  if (!known?.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter(isWanted)
    .sort()
    .map(name => join(path, name))
}
