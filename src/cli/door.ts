import { type Doubts, listDoubts } from '../assemble/doubts.ts'
import {
  type DocumentOutcome,
  type LoadOptions,
  loadDocument,
  loadDocuments,
  type Profiled,
  rebuild,
  removeDocument,
} from '../assemble/load.ts'
import { mergeEntities, splitEntity } from '../assemble/merge.ts'
import type { Outcome } from '../assemble/project.ts'
import type { Reasons, RulingOutcome } from '../assemble/ruling.ts'
import { settleDoubt, type Verdict } from '../assemble/settle-doubt.ts'
import { splitDocument } from '../assemble/split-document.ts'
import type { Graph } from '../graph/graph.ts'
import { documentsTogether } from './together.ts'

/** How what was read out of a file is loaded. */
export type IngestOptions = Pick<LoadOptions, 'dryRun' | 'again'>

/** What commands do to a graph, wherever it is held. */
export interface Door {
  /** How many documents it takes in at once: fewer where others wait for answers meanwhile. */
  readonly documentsAtOnce: number
  /** Loads one document file. Throws BAD_USER_INPUT with every problem by file, line and field; then nothing was written. */
  load(file: string, bytes: Uint8Array): Promise<DocumentOutcome>
  /**
   * Loads what was read out of files, none of them of one document, all or nothing; with `again` also where a text is known, or with
   * `dryRun` says what that would do.
   */
  ingest(readings: readonly Profiled[], options?: IngestOptions): Promise<DocumentOutcome[]>
  /** Null when there is no such document. */
  remove(id: string): Promise<DocumentOutcome | null>
  rebuild(onPage?: (facts: number) => void): Promise<Outcome>
  /** Judges two entities to be one, or with `dryRun` says what that would do. */
  merge(from: string, into: string, reasons: Reasons, dryRun: boolean): Promise<RulingOutcome>
  /** Undoes a merge. */
  split(id: string, reasons: Reasons, dryRun: boolean): Promise<RulingOutcome>
  /** Takes what one document means by an entity out of it, as a new one. */
  splitDocument(id: string, documentId: string, as: string | undefined, reasons: Reasons, dryRun: boolean): Promise<RulingOutcome>
  /** Pairs of entities that may be one, the most likely first. */
  doubts(limit: number): Promise<Doubts>
  /** Decides one of them, or with `dryRun` says what that would do. */
  settle(ids: readonly [string, string], verdict: Verdict, reasons: Reasons, dryRun: boolean): Promise<RulingOutcome>
  close(): Promise<void>
}

/** The door of the process that holds the graph itself. */
export function localDoor(graph: Graph): Door {
  return {
    documentsAtOnce: documentsTogether,
    async load(file, bytes) {
      // Loaded when first needed: a service that only answers questions starts without it.
      const { readDocument } = await import('../documents/read.ts')
      return loadDocument(graph, readDocument(file, bytes))
    },
    ingest: (readings, options) => loadDocuments(graph, readings, options),
    remove: id => removeDocument(graph, id),
    rebuild: onPage => rebuild(graph, onPage),
    merge: (from, into, reasons, dryRun) => mergeEntities(graph, from, into, reasons, { dryRun }),
    split: (id, reasons, dryRun) => splitEntity(graph, id, reasons, { dryRun }),
    splitDocument: (id, documentId, as, reasons, dryRun) => splitDocument(graph, id, documentId, reasons, { as, dryRun }),
    doubts: limit => listDoubts(graph, limit),
    settle: (ids, verdict, reasons, dryRun) => settleDoubt(graph, ids, verdict, reasons, { dryRun }),
    close: () => graph.close(),
  }
}
