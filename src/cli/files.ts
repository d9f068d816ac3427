import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../model/errors.ts'

/** The documents that come with the project. */
export const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url))

/**
 * Document files by what a person typed: files as they are, also where none is there, and folders as the Markdown files below them,
 * in order.
 */
export async function documentFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all((paths.length === 0 ? [seedsFolder] : paths).map(expand))
  return found.flat().map(path => relative(process.cwd(), path) || path)
}

/** The bytes of a document file. Throws BAD_USER_INPUT where none can be read. */
export async function readDocumentFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const expected = isMissing ? 'Expected a file or a folder, but found none' : 'Expected a file that can be read, but got'
    throw new AppError('BAD_USER_INPUT', `${expected}: ${file}`, { cause })
  }
}

async function expand(path: string): Promise<string[]> {
  const known = await stat(path).catch(() => null)
  if (!known?.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => join(path, name))
}
