import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../model/errors.ts'

/** The documents that come with the project. */
export const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url))

/** Document files by what a person typed: files as they are, folders as the Markdown files below them, in order. */
export async function documentFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all((paths.length === 0 ? [seedsFolder] : paths).map(expand))
  return found.flat().map(path => relative(process.cwd(), path) || path)
}

async function expand(path: string): Promise<string[]> {
  const known = await stat(path).catch((cause: unknown) => {
    throw new AppError('BAD_USER_INPUT', `Expected a file or a folder, but found none: ${path}`, { cause })
  })
  if (!known.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => join(path, name))
}
