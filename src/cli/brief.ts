import { graphql } from 'graphql'
import { requestContext } from '../api/context.ts'
import { buildApi } from '../api/schema.ts'
import { type Ask, composeBriefing } from '../brief/briefing.ts'
import { markdownOf } from '../brief/markdown.ts'
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open.ts'
import { AppError } from '../model/errors.ts'
import { serviceUrl } from './service-file.ts'
import { storeOf } from './store.ts'

/** `convene brief`: writes a briefing about one or two people or organizations as Markdown. Answers whether both are known. */
export async function brief(ids: readonly string[], { own }: { own?: string }): Promise<boolean> {
  const store = storeOf(process.env)
  const url = store.kind === 'embedded' && store.path !== undefined ? await serviceUrl(store.path) : null
  if (url !== null) return write(ids, own, askService(url))
  const graph = await openGraph(store)
  try {
    return await write(ids, own, askGraph(graph))
  } finally {
    await graph.close()
  }
}

async function write(ids: readonly string[], own: string | undefined, ask: Ask): Promise<boolean> {
  const briefing = await composeBriefing(ids, own ?? null, ask)
  if (briefing) process.stdout.write(markdownOf(briefing))
  else console.error(`Expected ids of people or organizations, but got: ${ids.join(' ')}`)
  return briefing !== null
}

/** Asks the graph itself, as the service would. */
function askGraph(graph: Graph): Ask {
  const schema = buildApi()
  return async (query, variables) => {
    const { data, errors } = await graphql({
      schema,
      source: String(query),
      variableValues: variables as Record<string, unknown>,
      contextValue: requestContext(graph),
    })
    const [error] = errors ?? []
    if (error) throw error.originalError ?? error
    return data as never
  }
}

/** Asks the service that holds the graph. */
function askService(url: string): Ask {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: String(query), variables }),
    })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] }
    const [error] = errors ?? []
    if (error) throw new AppError('STORE_UNAVAILABLE', `The service could not answer: ${error.message}`)
    return data as never
  }
}
