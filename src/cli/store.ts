import { z } from 'zod'
import { openGraph, type Store } from '../graph/open.ts'
import { withoutSecrets } from '../graph/without-secrets.ts'
import { AppError } from '../model/errors.ts'
import { type Door, localDoor } from './door.ts'
import { remoteDoor } from './service-file.ts'

/** One row of the README's table of settings. */
export const storeSettings = [
  { name: 'CONVENE_DATA', default: './data', meaning: 'Folder of the embedded store.' },
  { name: 'NEO4J_URI', default: '', meaning: 'Address of a Neo4j server, cluster or Aura; with it the embedded store is not used.' },
  { name: 'NEO4J_USERNAME', default: '', meaning: 'User name there; without one no authentication is tried.' },
  { name: 'NEO4J_PASSWORD', default: '', meaning: 'Password there.' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'Name of the database there.' },
] as const

const scheme = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/

/** The store that the environment names. Throws BAD_USER_INPUT for an address that cannot be one. */
export function storeOf(environment: NodeJS.ProcessEnv): Store {
  const given = (name: string) => environment[name]?.trim() || undefined
  const uri = given('NEO4J_URI')
  if (uri === undefined) return { kind: 'embedded', path: given('CONVENE_DATA') ?? './data' }
  if (!z.string().regex(scheme).safeParse(uri).success) {
    throw new AppError(
      'BAD_USER_INPUT',
      `NEO4J_URI: expected an address such as bolt://host:7687 or neo4j+s://host, but got "${withoutSecrets(uri)}".`,
    )
  }
  return {
    kind: 'neo4j',
    uri,
    username: given('NEO4J_USERNAME'),
    password: given('NEO4J_PASSWORD'),
    database: given('NEO4J_DATABASE') ?? 'neo4j',
  }
}

/** The door to the graph for a command: through the service that holds the data folder, if one runs, else directly. */
export async function openDoor(environment: NodeJS.ProcessEnv): Promise<Door> {
  const store = storeOf(environment)
  const remote = store.kind === 'embedded' && store.path !== undefined ? await remoteDoor(store.path) : null
  return remote ?? localDoor(await openGraph(store))
}
