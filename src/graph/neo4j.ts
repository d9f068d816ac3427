import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver'
import { AppError } from '../model/errors.ts'
import { setupStatements } from './cypher-files.ts'
import type { Graph, Properties, Statement, Work } from './graph.ts'
import { expectRevision, raiseRevision } from './revision.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Where a Neo4j server is, under the names of NEO4J_URI and its companions. */
export interface Neo4jAddress {
  readonly uri: string
  readonly username?: string
  readonly password?: string
  readonly database?: string
}

/** Connects to a server, a cluster or Aura, and creates constraints and indexes. Fails with one clear line. */
export async function openNeo4j(address: Neo4jAddress): Promise<Graph> {
  const driver = connect(address)
  const graph = new Neo4jGraph(driver, address.database ?? 'neo4j')
  try {
    await driver.verifyConnectivity()
    await graph.setUp()
    return graph
  } catch (cause) {
    await driver.close()
    throw explain(cause, address)
  }
}

function connect({ uri, username, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, username === undefined ? undefined : neo4j.auth.basic(username, password ?? ''), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
    })
  } catch (cause) {
    throw new AppError('STORE_UNAVAILABLE', `Expected NEO4J_URI like bolt://host:7687 or neo4j+s://host, but got: ${withoutSecrets(uri)}`, {
      cause,
    })
  }
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver
  readonly #database: string
  /** On a cluster, every read sees the writes that this process has made. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager()

  constructor(driver: Driver, database: string) {
    this.#driver = driver
    this.#database = database
  }

  async setUp(): Promise<void> {
    for (const text of setupStatements('neo4j')) await this.#inSession('WRITE', session => session.run(text))
  }

  async read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    try {
      const result = await this.#inSession('READ', session => session.run(statement.text, integers(params) as Properties))
      return result.records.map(record => record.toObject() as R)
    } catch (cause) {
      throw translate(cause, statement.name)
    }
  }

  write(work: readonly Work[], options: { ifRevision?: number } = {}): Promise<number> {
    return this.#inSession('WRITE', async session => {
      let current = 'raise-revision'
      try {
        const transaction = await session.beginTransaction()
        try {
          const raised = await transaction.run(raiseRevision)
          const revision = Number(raised.records[0]?.get('revision'))
          expectRevision(revision, options.ifRevision)
          for (const part of work) {
            for (const { statement, params } of [await part].flat()) {
              current = statement.name
              await transaction.run(statement.text, integers(params) as Properties)
            }
          }
          await transaction.commit()
          return revision
        } finally {
          await transaction.close()
        }
      } catch (cause) {
        throw translate(cause, current)
      }
    })
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', run: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      fetchSize: -1,
      bookmarkManager: this.#bookmarks,
    })
    try {
      return await run(session)
    } finally {
      await session.close()
    }
  }
}

/** Whole numbers as Cypher integers: LIMIT refuses floats, and the driver sends every number as one. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)]))
  }
  return value
}

function translate(cause: unknown, statement: string): AppError {
  if (cause instanceof AppError) return cause
  const { code = '', retriable = false } = (cause ?? {}) as { code?: string; retriable?: boolean }
  if (code.startsWith('Neo.TransientError.Transaction') || code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new AppError('CONFLICT', 'Another writer was faster.', { cause })
  }
  if (retriable) return new AppError('STORE_UNAVAILABLE', 'The store cannot be reached right now.', { cause })
  return new AppError('STORE_UNAVAILABLE', `The store refused the statement ${statement}.`, { cause })
}

/** What a person who set the address can do about it. */
function explain(cause: unknown, { uri: given, database = 'neo4j' }: Neo4jAddress): AppError {
  const uri = withoutSecrets(given)
  const code = String((cause as { code?: unknown } | null)?.code ?? '')
  const line = code.startsWith('Neo.ClientError.Security')
    ? `Neo4j at ${uri} refused the user name or the password (NEO4J_USERNAME, NEO4J_PASSWORD).`
    : code === 'Neo.ClientError.Database.DatabaseNotFound'
      ? `Neo4j at ${uri} has no database "${database}" (NEO4J_DATABASE).`
      : `Neo4j cannot be reached at ${uri} (NEO4J_URI).`
  return new AppError('STORE_UNAVAILABLE', line, { cause })
}
