// A real Neo4j for development and tests, without Docker. As a command it runs one until Ctrl-C.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { neo4jVersion } from './neo4j/jars.mjs'
import { startNeo4j } from './neo4j/server.mjs'

export { neo4jRequirements } from './neo4j/requirements.mjs'
export { startNeo4j }

const help = `Runs a Neo4j server on this machine until Ctrl-C, for development.

usage: npm run -s neo4j -- [options]

  --version VERSION   default ${neo4jVersion} (NEO4J_TEST_VERSION)
  --port PORT         default any free one; always on the loopback interface
  --data FOLDER       keeps the data there; without it they are gone at the end
  --password TEXT     of the user neo4j; without it none is asked for
  --help

Prints the settings that make the service use it. Needs Java and, the first time, Maven.`

async function main() {
  const options = readOptions()
  if (options.help) {
    console.log(help)
    return
  }
  const neo4j = await startNeo4j({ ...options, onProgress: line => console.error(line) })
  console.log(`export NEO4J_URI=${neo4j.uri}`)
  if (neo4j.password !== undefined) {
    console.log(`export NEO4J_USERNAME=${neo4j.username}`)
    console.log(`export NEO4J_PASSWORD=${quoted(neo4j.password)}`)
  }
  console.error('Neo4j is ready. Ctrl-C stops it.')
  await untilStopped(neo4j)
}

function readOptions() {
  const string = { type: 'string' }
  const { values } = parseArgs({ options: { version: string, port: string, data: string, password: string, help: { type: 'boolean' } } })
  if (values.port === undefined) return values
  if (!/^\d+$/.test(values.port) || Number(values.port) < 1 || Number(values.port) > 65_535) {
    throw new Error(`Expected a port between 1 and 65535, but got: ${values.port}`)
  }
  return { ...values, port: Number(values.port) }
}

function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

async function untilStopped(neo4j) {
  let asked = false
  const awake = setInterval(() => {}, 60_000)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!asked) console.error('Stopping Neo4j.')
      asked = true
      neo4j.stop()
    })
  }
  const log = await neo4j.exited
  clearInterval(awake)
  if (!asked) throw new Error(`Neo4j ended by itself. The end of its log:\n${log}`)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch(cause => {
    console.error(cause.message)
    process.exitCode = 1
  })
}
