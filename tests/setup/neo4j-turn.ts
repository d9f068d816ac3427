import { once } from 'node:events'
import { connect } from 'node:net'
import type { Neo4jAddress } from '../../src/graph/neo4j.ts'

/** The time in which Neo4j belongs to one suite. */
export interface Turn {
  readonly address: Required<Neo4jAddress>
  end(): void
}

/**
 * Waits until no other suite uses the Neo4j of this run; then it is empty. One turn at a time in a file: a second would
 * wait for the first for ever, so it is refused. For suites that hand the address on, to a command say; others use `engines`.
 */
export async function takeNeo4j(): Promise<Turn> {
  if (taken) throw new Error('Expected the graph that this file opened on Neo4j to be closed before the next one is opened.')
  taken = true
  const {
    NEO4J_TEST_TURNS,
    NEO4J_TEST_URI = '',
    NEO4J_TEST_USERNAME = '',
    NEO4J_TEST_PASSWORD = '',
    NEO4J_TEST_DATABASE = '',
  } = process.env
  const socket = connect(Number(NEO4J_TEST_TURNS), '127.0.0.1').unref()
  const end = () => {
    taken = false
    socket.destroy()
  }
  try {
    socket.write(process.env.JEST_WORKER_ID ?? '1')
    const [answer] = await once(socket, 'data')
    const { error } = JSON.parse(String(answer)) as { error?: string }
    if (error !== undefined) throw new Error(error)
  } catch (cause) {
    end()
    throw cause
  }
  const address = { uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD, database: NEO4J_TEST_DATABASE }
  return { address, end }
}

/** Jest loads this module anew for every test file. */
let taken = false
