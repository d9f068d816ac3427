// What a real Neo4j needs on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { jarFolder, neo4jVersion } from './jars.mjs'

/** Versions named after a year start from a newer class and need a newer Java. */
const yearly = version => Number.parseInt(version, 10) >= 2025

/** The class that starts the server of a version. */
export const entryPoint = version => (yearly(version) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint')

/** The `java` to run: the one of JAVA_HOME where there is one, as Maven does it, else the one on the path. */
export function java() {
  const atHome = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java')
  return atHome && existsSync(atHome) ? atHome : 'java'
}

/** Null when a Neo4j of `version` can run here, else one line: what is missing and how to get it. */
export function neo4jRequirements(version = neo4jVersion) {
  const needed = yearly(version) ? 21 : 17
  const found = javaVersion()
  const get = `on Debian \`apt-get install openjdk-${needed}-jre-headless maven\`, on macOS \`brew install openjdk@${needed} maven\``
  if (found === null) return `Neo4j ${version} needs Java ${needed} or newer, and there is no java; ${get}`
  if (found < needed) return `Neo4j ${version} needs Java ${needed} or newer, but java is version ${found}; ${get}`
  if (!existsSync(jarFolder(version)) && !answers('mvn', '--version'))
    return `Neo4j ${version} is fetched with Maven, and there is no mvn; ${get}`
  return null
}

/** The major version of `java`, or null where it does not run. Java 8 calls itself 1.8. */
function javaVersion() {
  const { status, stderr } = spawnSync(java(), ['-version'], { encoding: 'utf8' })
  const [, first, second] = (status === 0 && /version "(\d+)(?:\.(\d+))?/.exec(stderr)) || []
  if (first === undefined) return null
  return first === '1' ? Number(second) : Number(first)
}

function answers(command, argument) {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
}
