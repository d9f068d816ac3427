import { describe, expect, it } from '@jest/globals'
import { auditServer } from 'graphql-http'
import { serve } from './harness.ts'

/** Where Apollo Server keeps to the older habit; both are allowed, and 400 shows in the log of a proxy. */
const apolloAnswers400 = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]

describe('GraphQL over HTTP', () => {
  it('is spoken as its specification asks', async () => {
    const { server } = await serve()
    const results = await auditServer({
      url: `${server.url}/graphql`,
      // Every client that sends simple requests has to prove that it is not a page of another origin.
      fetchFn: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } }),
    })
    const failed = results.filter(result => result.status !== 'ok').map(result => result.name)
    expect(results.length).toBeGreaterThan(50)
    expect(failed).toEqual(apolloAnswers400)
  })
})
