import { cypherFile } from '../graph/cypher-files.ts'
import type { Statement } from '../graph/graph.ts'

/** The statement of a file in `cypher/`, read when the process starts. */
export function corpus<P, R>(path: string): Statement<P, R> {
  const text = cypherFile(path)
    .split('\n')
    .filter(line => !line.startsWith('//'))
    .join('\n')
    .trim()
  return Object.freeze({ name: path.slice(path.indexOf('/') + 1), text })
}
