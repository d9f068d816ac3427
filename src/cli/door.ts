import { type DocumentOutcome, loadDocument, rebuild, removeDocument } from '../assemble/load.ts'
import type { Outcome } from '../assemble/project.ts'
import { readDocument } from '../documents/read.ts'
import type { Graph } from '../graph/graph.ts'
import { judge } from '../resolve/judge.ts'

/** What commands do to a graph, wherever it is held. */
export interface Door {
  /** Loads one document file. Throws BAD_USER_INPUT with every problem by file, line and field; then nothing was written. */
  load(file: string, bytes: Uint8Array): Promise<DocumentOutcome>
  /** Null when there is no such document. */
  remove(id: string): Promise<DocumentOutcome | null>
  rebuild(onPage?: (facts: number) => void): Promise<Outcome>
  close(): Promise<void>
}

/** The door of the process that holds the graph itself. */
export function localDoor(graph: Graph): Door {
  return {
    async load(file, bytes) {
      const reading = readDocument(file, bytes)
      return loadDocument(graph, reading, judge(reading))
    },
    remove: id => removeDocument(graph, id),
    rebuild: onPage => rebuild(graph, onPage),
    close: () => graph.close(),
  }
}
