import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import typescript from 'typescript'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Which rooms a room may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  graph: ['model'],
  statements: ['model', 'graph'],
  documents: ['model', 'graph', 'statements'],
  extract: ['model', 'graph', 'statements', 'documents'],
  resolve: ['model', 'graph', 'statements'],
  assemble: ['model', 'graph', 'statements', 'documents', 'extract', 'resolve'],
  api: ['model', 'graph', 'statements'],
  server: ['model', 'statements', 'api'],
  brief: ['model'],
  explorer: ['model', 'brief'],
  cli: ['model', 'graph', 'statements', 'documents', 'extract', 'resolve', 'assemble', 'api', 'server', 'brief'],
}

interface File {
  /** From src/: `api/loads.ts`. */
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly File[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(ts|tsx)$/.test(path))
  .map(path => {
    const text = readFileSync(join(source, path), 'utf8')
    return { path, room: path.split('/')[0] ?? '', text, imports: importsOf(text) }
  })

/** What a file imports, by any form of import, for its types too. */
function importsOf(text: string): string[] {
  return typescript.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The file in src that an import leads to; null for packages, and for files elsewhere. */
function target({ path }: File, imported: string): string | null {
  if (!imported.startsWith('.')) return null
  const file = normalize(join(dirname(path), imported))
  return file.startsWith('..') ? null : file
}

/** Every import for which `wrong` holds, as "file → import". */
function offences(wrong: (file: File, imported: string) => boolean): string[] {
  return files.flatMap(file => file.imports.filter(imported => wrong(file, imported)).map(imported => `${file.path} → ${imported}`))
}

const packageOf = (imported: string) =>
  imported.startsWith('@') ? imported.split('/').slice(0, 2).join('/') : (imported.split('/')[0] ?? '')

describe('imports', () => {
  it('are found in every form', () => {
    const forms = ["import a from 'a'", "import 'b'", 'import type { c,\n d } from "c/d"', "export * from './e.ts'", "await import('f')"]
    const others = ["require('g')", "// import 'h'", "const words = ['from', 'import', 'i']"]
    expect(importsOf([...forms, ...others].join('\n')).sort()).toEqual(['./e.ts', 'a', 'b', 'c/d', 'f', 'g'])
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
  })

  it('lead only between rooms that are known', () => {
    expect([...new Set(files.map(({ room }) => room))].filter(room => !(room in mayImport))).toEqual([])
  })

  it.each(Object.entries(mayImport))('of %s go only to where they may', (room, allowed) => {
    const wrong = offences((file, imported) => {
      const to = target(file, imported)?.split('/')[0]
      return file.room === room && to !== undefined && to !== room && !allowed.includes(to)
    })
    expect(wrong).toEqual([])
  })

  it('of files in src stay there', () => {
    const leaving = offences((file, imported) => imported.startsWith('.') && target(file, imported) === null)
    expect(leaving).toEqual([])
  })

  it('of model need no package and no part of Node', () => {
    expect(offences(({ room }, imported) => room === 'model' && !imported.startsWith('.'))).toEqual([])
  })

  it.each(['neo4j-driver', '@grafeo-db/js'])('of %s happen in graph only', engine => {
    const importing = files.filter(({ imports }) => imports.some(imported => packageOf(imported) === engine))
    expect(importing.map(({ room }) => room)).toEqual(['graph'])
  })

  it('make no circle, not even of types', () => {
    const next = new Map(files.map(file => [file.path, file.imports.map(imported => target(file, imported)).filter(path => path !== null)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const each of next.get(path) ?? []) visit(each, [...trail, path])
      done.add(path)
    }
    for (const { path } of files) visit(path, [])
    expect(circles).toEqual([])
  })

  it('name their files, which exist', () => {
    const paths = new Set(readdirSync(source, { recursive: true, encoding: 'utf8' }))
    const missing = offences((file, imported) => {
      const to = target(file, imported)
      return to !== null && !paths.has(to.replace(/\?.*$/, ''))
    })
    expect(missing).toEqual([])
  })
})

describe('files', () => {
  it('are called by what they hold', () => {
    const vague = /^(index|utils?|helpers?|common|misc|types?|constants|shared)\.tsx?$/
    expect(files.map(({ path }) => path).filter(path => vague.test(basename(path)) && path !== 'api/types.ts')).toEqual([])
  })

  it('have names in kebab-case', () => {
    expect(files.map(({ path }) => path).filter(path => !/^[a-z0-9]+(-[a-z0-9]+)*(\.config)?\.tsx?$/.test(basename(path)))).toEqual([])
  })

  it('outside graph and statements hold no Cypher', () => {
    const cypher = /\b(?:(?:OPTIONAL )?MATCH\s*\(|MERGE\s*\(|UNWIND\s+\$?\w+\s+AS\b|DETACH DELETE|CALL\s*\(.*\)\s*\{|CREATE\s*\(\s*\w*:)/
    const outside = files.filter(({ room }) => room !== 'graph' && room !== 'statements')
    expect(outside.filter(({ text }) => cypher.test(text)).map(({ path }) => path)).toEqual([])
    expect(files.filter(({ text }) => cypher.test(text)).length).toBeGreaterThan(2)
  })

  it('outside graph hold no name of an engine, but where a person chooses one', () => {
    const choosing = ['cli/store.ts', 'cli/main.ts']
    const naming = files.filter(({ room, text }) => room !== 'graph' && /neo4j|grafeo/i.test(text))
    expect(naming.map(({ path }) => path).filter(path => !choosing.includes(path))).toEqual([])
  })
})
