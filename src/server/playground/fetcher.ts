import type { Fetcher } from '@graphiql/toolkit'

/** Asks the service that served this page. */
export const fetcher: Fetcher = async ({ operationName, ...parameters }, options) => {
  // For a moment after a change of tabs GraphiQL still names the operation of the tab before.
  const named = operationName && new RegExp(`\\b${operationName}\\b`).test(parameters.query)
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify({ ...parameters, ...(named && { operationName }) }),
  })
  if (response.headers.get('content-type')?.includes('json')) return response.json()
  throw new Error(`Expected an answer in JSON, but got HTTP ${response.status} ${response.statusText}.`)
}
