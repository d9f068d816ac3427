/** What a row, a node or a relationship holds: plain JSON. */
export type Properties = Record<string, unknown>

/** A Cypher text with the types of its parameters and of its rows. */
export interface Statement<P = Properties, R = Properties> {
  /** The file it comes from, without ending, or a name given by the compiler; for logs, metrics and tests. */
  readonly name: string
  readonly text: string
  /** Never set: carries the types. */
  readonly types?: { readonly params: P; readonly row: R }
}

/** A statement with its parameters, ready to run. */
export interface Bound {
  readonly statement: Statement
  readonly params: Properties
}

/** A part of a transaction: a statement, or those that are still being decided on while the ones before them run. */
export type Work = Bound | Promise<readonly Bound[]>

/** The only door to an engine. Plain JSON crosses it: no driver classes, no engine names. */
export interface Graph {
  /** Runs one statement that changes nothing. */
  read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>
  /**
   * Runs statements in order, in one transaction, all or nothing, and answers the revision that the graph then has. Those that are
   * still being decided on are waited for in their place; what is read for them is the graph as it was before.
   * Refused with CONFLICT when the graph is no longer at `ifRevision`, or when another writer was faster.
   */
  write(work: readonly Work[], options?: { ifRevision?: number }): Promise<number>
  close(): Promise<void>
}

/** Ties parameters to a statement; the compiler checks that they fit. */
export function bind<P, R>(statement: Statement<P, R>, params: P): Bound {
  return { statement: statement as Statement, params: params as Properties }
}
