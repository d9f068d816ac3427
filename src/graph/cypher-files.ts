import { readFileSync } from 'node:fs'

const folder = new URL('../../cypher/', import.meta.url)

/** The text of a file of `cypher/`, by its path without ending. Throws where there is none: a fault of the build. */
export function cypherFile(path: string): string {
  return readFileSync(new URL(`${path}.cypher`, folder), 'utf8')
}

/** The statements of a setup file, in order. */
export function setupStatements(engine: 'embedded' | 'neo4j'): string[] {
  return cypherFile(`setup/${engine}`)
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map(text => text.trim())
    .filter(text => text !== '')
}
