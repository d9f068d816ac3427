// The jars of a Neo4j server, from Maven Central into a folder of the person's cache, once per version.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { withLock } from './lock.mjs'

/** The version that tests and development run against: a long-term support release, unless NEO4J_TEST_VERSION says otherwise. */
export const neo4jVersion = process.env.NEO4J_TEST_VERSION || '5.26.30'

const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** Where the jars of a version are kept. The folder exists only when it is complete. */
export function jarFolder(version) {
  return join(cacheFolder(), `neo4j-${version}`, 'lib')
}

/**
 * The folder with the jars of a version, fetched first where they are missing; several processes may ask at once.
 * They are gathered elsewhere and moved in by one rename, so a broken download is never taken for a whole one.
 */
export async function neo4jJars(version, onProgress) {
  const lib = jarFolder(version)
  if (existsSync(lib)) return lib
  await mkdir(cacheFolder(), { recursive: true })
  await withLock(join(cacheFolder(), `neo4j-${version}.lock`), async () => {
    if (!existsSync(lib)) await fetchJars(version, onProgress)
  })
  return lib
}

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'convene')
}

async function fetchJars(version, onProgress) {
  await removeAbandoned(`neo4j-${version}.partial-`)
  const folder = await mkdtemp(join(cacheFolder(), `neo4j-${version}.partial-`))
  try {
    await writeFile(join(folder, 'pom.xml'), pom(version))
    onProgress(`Downloading Neo4j ${version} with Maven: about 125 MB, this once.`)
    await maven(folder, version, onProgress).catch(() => maven(folder, version, onProgress))
    await move(folder, join(cacheFolder(), `neo4j-${version}`))
    onProgress(`Neo4j ${version} is downloaded.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a download that was killed has left; one that may still be running is younger. */
async function removeAbandoned(prefix) {
  for (const name of await readdir(cacheFolder())) {
    if (!name.startsWith(prefix)) continue
    const folder = join(cacheFolder(), name)
    const { mtimeMs } = await stat(folder)
    if (Date.now() - mtimeMs > 60 * 60_000) await rm(folder, { recursive: true, force: true })
  }
}

/** Leaves a folder alone that is there already: it is as complete as ours. */
async function move(from, to) {
  try {
    await rename(from, to)
  } catch (cause) {
    if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause
  }
}

function pom(version) {
  const dependency = (group, artifact) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>convene</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`
}

/** Runs Maven in `folder`, which then holds `lib`. A failure carries what Maven said about it. */
function maven(folder, version, onProgress) {
  const options = [
    '--batch-mode',
    '--strict-checksums',
    '--update-snapshots',
    `-DoutputDirectory=${join(folder, 'lib')}`,
    '-DincludeScope=runtime',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', [...options, copyDependencies], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const lines = []
    let jars = 0
    const hear = text => {
      lines.push(...text.split('\n').filter(line => line.includes('[ERROR]')))
      jars += text.match(/Downloaded from .*\.jar\b/g)?.length ?? 0
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    const ticker = setInterval(() => onProgress(`Downloading Neo4j ${version}: ${jars} files so far.`), 10_000)
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(ticker)
      if (code === 0) resolve()
      else reject(new Error(`Neo4j ${version} could not be downloaded. Maven said: ${lines[0] ?? 'nothing'}`))
    })
    child.on('error', () => clearInterval(ticker))
  })
}
