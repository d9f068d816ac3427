// A real Neo4j server on this machine.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { neo4jJars, neo4jVersion } from './jars.mjs'
import { freePort, isFree } from './port.mjs'
import { waitUntilReady } from './ready.mjs'
import { entryPoint, java, neo4jRequirements } from './requirements.mjs'

const guardian = fileURLToPath(new URL('guardian.mjs', import.meta.url))

/**
 * Starts a server on a loopback port and answers when it takes queries. It ends with this process, however that ends,
 * and does not keep it running.
 *
 * - `version`: default NEO4J_TEST_VERSION, else a long-term support release
 * - `password`: of the user neo4j; without one the server asks for none
 * - `port`: default a free one
 * - `data`: a folder that keeps the data; default a temporary one that is removed with the server
 * - `jvm`: further options for Java
 * - `signal`: gives up a start that is under way
 * - `onProgress`: is told what takes long, a line at a time
 *
 * `exited` resolves, with the end of the server's log, when the server has ended for any reason.
 */
export async function startNeo4j({ version = neo4jVersion, password, port, data, jvm = [], signal, onProgress = () => {} } = {}) {
  const missing = neo4jRequirements(version)
  if (missing !== null) throw new Error(missing)
  if (port !== undefined && !(await isFree(port))) throw new Error(`Expected a free port for Neo4j, but port ${port} is in use.`)
  const lib = await neo4jJars(version, onProgress)
  const boltPort = port ?? (await freePort())
  const home = data === undefined ? await mkdtemp(join(tmpdir(), 'convene-neo4j-')) : resolve(data)
  for (const folder of ['conf', 'logs']) await mkdir(join(home, folder), { recursive: true })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(boltPort, password))

  const server = spawnGuarded(home, data === undefined ? 'remove' : 'keep', [
    java(),
    ...['-Xmx1g', '-XX:+UseSerialGC', ...opened, ...jvm],
    ...['-cp', join(lib, '*'), entryPoint(version)],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ])
  const uri = `bolt://127.0.0.1:${boltPort}`
  try {
    onProgress(`Starting Neo4j ${version}.`)
    await waitUntilReady(uri, password, AbortSignal.any([signal ?? new AbortController().signal, server.ended]))
  } catch (cause) {
    const log = server.log()
    await server.stop()
    throw new Error(`Neo4j ${version} did not start: ${cause.message}\nThe end of its log:\n${log}`, { cause })
  }
  return { uri, username: password === undefined ? undefined : 'neo4j', password, exited: server.exited, stop: server.stop }
}

/** Packages of the JDK that the server reaches into, as in the configuration that it is delivered with. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)

function configuration(port, password) {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${password !== undefined}
dbms.security.auth_minimum_password_length=1
`
}

/** Starts a command under the guardian, in `home`; its standard input is the line that it hangs on. */
function spawnGuarded(home, mode, command) {
  // In a process group of its own, so that Ctrl-C reaches the person's process only, which then decides.
  const child = spawn(process.execPath, [guardian, mode, home, ...command], { cwd: home, detached: true, stdio: 'pipe' })
  const handles = [child, child.stdin, child.stdout, child.stderr]
  for (const handle of handles) handle.unref()
  child.stdin.on('error', () => {})

  let log = ''
  const hear = text => {
    log = `${log}${text}`.split('\n').slice(-20).join('\n')
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)

  // `close` comes when nobody holds the output any more, so the server itself has ended too.
  const exited = new Promise(resolve => child.once('close', () => resolve(log.trimEnd())))
  const ended = new AbortController()
  exited.then(() => ended.abort(new Error('the server ended.')))
  return {
    exited,
    ended: ended.signal,
    log: () => log.trimEnd(),
    async stop() {
      for (const handle of handles) handle.ref()
      child.stdin.end()
      await exited
    },
  }
}
