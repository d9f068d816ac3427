import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { AppError } from '../model/errors.ts'
import { setupStatements } from './cypher-files.ts'
import type { Graph, Statement, Work } from './graph.ts'
import { expectRevision, raiseRevision } from './revision.ts'

type Database = InstanceType<typeof grafeo.GrafeoDB>

/** The file inside the data folder that holds the graph. */
const fileName = 'graph.grafeo'

/** Opens the embedded engine on a folder, which is made when missing, or in memory without one. One process at a time. */
export async function openEmbedded(folder?: string): Promise<Graph> {
  const database = open(folder)
  for (const text of setupStatements('embedded')) await database.executeCypher(text)
  return new EmbeddedGraph(database)
}

function open(folder: string | undefined): Database {
  if (folder === undefined) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(folder, { recursive: true })
    return grafeo.GrafeoDB.create(join(folder, fileName))
  } catch (cause) {
    const why = String((cause as { message?: unknown }).message).includes('locked')
      ? 'another process holds it'
      : 'it is not a folder that this version can read and write'
    throw new AppError('STORE_UNAVAILABLE', `The data folder ${folder} cannot be opened: ${why}.`, { cause })
  }
}

class EmbeddedGraph implements Graph {
  readonly #database: Database
  #closed = false
  /** The end of the queue of writers; the engine detects conflicts, but one at a time never meets one. */
  #queue: Promise<unknown> = Promise.resolve()

  constructor(database: Database) {
    this.#database = database
  }

  async read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    if (this.#closed) throw closedError()
    try {
      const result = await this.#database.executeCypher(statement.text, params)
      return result.toArray() as R[]
    } catch (cause) {
      throw translate(cause, statement.name)
    }
  }

  write(work: readonly Work[], options: { ifRevision?: number } = {}): Promise<number> {
    if (this.#closed) return Promise.reject(closedError())
    const turn = this.#queue.then(() => this.#transact(work, options.ifRevision))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#queue
    this.#database.close()
  }

  async #transact(work: readonly Work[], ifRevision: number | undefined): Promise<number> {
    const transaction = this.#database.beginTransaction()
    let current = 'raise-revision'
    try {
      const [row] = (await transaction.executeCypher(raiseRevision)).toArray() as { revision: number }[]
      const revision = row?.revision ?? 0
      expectRevision(revision, ifRevision)
      for (const part of work) {
        for (const { statement, params } of [await part].flat()) {
          current = statement.name
          await transaction.executeCypher(statement.text, params)
        }
      }
      transaction.commit()
      return revision
    } catch (cause) {
      if (transaction.isActive) transaction.rollback()
      throw translate(cause, current)
    }
  }
}

function closedError(): AppError {
  return new AppError('STORE_UNAVAILABLE', 'The store is closed.')
}

function translate(cause: unknown, statement: string): AppError {
  if (cause instanceof AppError) return cause
  const message = String((cause as { message?: unknown } | null)?.message ?? cause)
  if (message.includes('GRAFEO-T001')) return new AppError('CONFLICT', 'Another writer was faster.', { cause })
  if (message.includes('UNIQUE constraint')) return new AppError('CONFLICT', 'Another writer was faster.', { cause })
  if (message.includes('MAX_CAPACITY')) {
    return new AppError('TOO_COMPLEX', 'The query meets a node with too many relationships.', { cause })
  }
  return new AppError('STORE_UNAVAILABLE', `The store refused the statement ${statement}.`, { cause })
}
