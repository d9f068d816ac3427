import { readFile } from 'node:fs/promises'
import { requestContext } from '../api/context.ts'
import { buildApi } from '../api/schema.ts'
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open.ts'
import { AppError } from '../model/errors.ts'
import { createLogger } from '../server/logs.ts'
import { type RunningServer, startServer } from '../server/serve.ts'
import { readSettings } from '../server/settings.ts'
import { drainOnSignal } from '../server/shutdown.ts'
import { revision } from '../statements/corpus.ts'
import { localDoor } from './door.ts'
import { documentFiles, seedsFolder } from './files.ts'
import { count } from './report.ts'
import { leaveAddress, newToken, obey, remoteDoor, removeAddress } from './service-file.ts'
import { storeOf } from './store.ts'
import { writingThrough } from './writing.ts'

/** `convene start`: opens the store, fills it if it is new, and serves until a signal ends it. */
export async function start({ seeds = false }: { seeds?: boolean }): Promise<void> {
  const settings = readSettings(process.env)
  const store = storeOf(process.env)
  const folder = store.kind === 'embedded' ? store.path : undefined
  if (folder !== undefined && (await remoteDoor(folder))) {
    throw new AppError('STORE_UNAVAILABLE', `A service already holds the data folder ${folder}.`)
  }
  const graph = await openGraph(store)
  try {
    if (seeds || (store.kind === 'embedded' && (await isNew(graph)))) await loadSeeds(graph)
    const schema = buildApi()
    const logger = createLogger(settings)
    const token = newToken()
    const door = localDoor(graph)
    const writing = writingThrough(door)
    const server = await startServer({
      schema,
      sdl: await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
      contextFor: ({ signal, refuseUnlessWriter }) =>
        requestContext(graph, {
          signal,
          writing() {
            refuseUnlessWriter()
            return writing
          },
        }),
      ready: async () => void (await graph.read(revision, {})),
      settings,
      writer: { token, handle: body => obey(door, body) },
      logger,
    })
    if (folder !== undefined) await leaveAddress(folder, { url: server.url, token, pid: process.pid }).catch(refuse(server, folder))
    drainOnSignal(server, {
      logger,
      async release() {
        if (folder !== undefined) await removeAddress(folder)
        await graph.close()
      },
    })
    console.log(`Explorer: ${server.url}/`)
    console.log(`Playground: ${server.url}/playground`)
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** Ends a server that cannot tell the command line where it is. */
function refuse(server: RunningServer, folder: string) {
  return async (cause: unknown): Promise<never> => {
    await server.close()
    throw new AppError('STORE_UNAVAILABLE', `The data folder ${folder} is not writable.`, { cause })
  }
}

/** A store that never held a document; one whose documents were all removed is not new. */
async function isNew(graph: Graph): Promise<boolean> {
  return (await graph.read(revision, {})).length === 0
}

async function loadSeeds(graph: Graph): Promise<void> {
  const door = localDoor(graph)
  const files = await documentFiles([seedsFolder])
  for (const file of files) await door.load(file, await readFile(file))
  console.log(`Loaded ${count(files.length, 'document')} from seeds.`)
}
