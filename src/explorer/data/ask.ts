import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** Why the service gave no answer: its error code, or UNREACHABLE where nothing came back. */
export class AskError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

interface Body<Answer> {
  readonly data?: Answer | null
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** Asks the service that served this page. Rejects with an AskError also where only a part could be answered. */
export async function ask<Answer, Variables>(
  query: DocumentTypeDecoration<Answer, Variables> & { toString(): string },
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await post<Answer>(JSON.stringify({ query: String(query), variables }), signal)
  const [error] = body.errors ?? []
  if (error) throw new AskError(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message)
  if (body.data == null) throw new AskError('INTERNAL_SERVER_ERROR', 'The service answered with nothing.')
  return body.data
}

async function post<Answer>(body: string, signal?: AbortSignal): Promise<Body<Answer>> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal })
    return await response.json()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new AskError('UNREACHABLE', 'The service could not be reached.', { cause })
  }
}
