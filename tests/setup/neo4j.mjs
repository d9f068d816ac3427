// Before all tests: the real Neo4j that they run against. It is the server of NEO4J_URI where that is given, which must
// be empty, and otherwise one started here. Workers find it in NEO4J_TEST_URI, _USERNAME, _PASSWORD and _DATABASE, and
// take turns at it. Without Java or Maven a person's run leaves that half out, and its last lines say so; with CI=true
// that is a failure.
import { randomBytes } from 'node:crypto'
import { neo4jJars, neo4jVersion } from '../../tools/neo4j/jars.mjs'
import { freePort } from '../../tools/neo4j/port.mjs'
import { neo4jRequirements, startNeo4j } from '../../tools/neo4j.mjs'
import { testStore } from './neo4j-store.mjs'
import { serveTurns } from './turns.mjs'

export default async function setUp() {
  const server = given() ?? (await started())
  if (server === null) return
  const { address, ready, stop } = server
  const store = testStore(address)
  if (stop === undefined) await store.expectEmpty()
  const turns = await serveTurns(async () => {
    await ready
    await store.empty()
  })
  process.env.NEO4J_TEST_TURNS = String(turns.port)
  for (const [name, value] of Object.entries(address)) process.env[`NEO4J_TEST_${name.toUpperCase()}`] = value

  globalThis.leaveNeo4j = async () => {
    turns.close()
    if (stop === undefined) await store.empty()
    await store.close()
    await stop?.()
  }
}

/** The server that the person names, or null. The settings are taken away, so that no test depends on them unawares. */
function given() {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database = 'neo4j',
  } = process.env
  for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) delete process.env[name]
  return uri ? { address: { uri, username, password, database }, ready: Promise.resolve() } : null
}

/** A server that starts while the first tests run: who takes a turn waits for it, and hears why where it does not start. */
async function started() {
  const missing = neo4jRequirements() ?? (await downloaded())
  if (missing !== null) {
    if (process.env.CI === 'true') throw new Error(`The tests need a real Neo4j. ${missing}`)
    process.env.NEO4J_TEST_MISSING = missing
    return null
  }
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const giveUp = new AbortController()
  const ready = startNeo4j({ port, password, jvm: ['-XX:TieredStopAtLevel=1'], signal: giveUp.signal })
  ready.catch(() => {})
  return {
    address: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' },
    ready,
    async stop() {
      giveUp.abort()
      await ready.then(running => running.stop()).catch(() => {})
    },
  }
}

/** Null when the server's files are on this machine, else why they are not. */
async function downloaded() {
  try {
    await neo4jJars(neo4jVersion, line => console.error(line))
    return null
  } catch (cause) {
    return cause.message
  }
}
