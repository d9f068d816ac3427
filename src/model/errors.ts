/** Every code that can cross the GraphQL border in `extensions.code`, beside Apollo's own. The README explains each; a test compares. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument is not of the form that its description asks for.',
  NOT_FOUND: 'An id that a list or a path starts from names nothing in the graph.',
  TOO_COMPLEX: 'The query is too deep, asks for too much, or meets a node with too many relationships.',
  RATE_LIMITED: 'Too many requests in a short time.',
  TIMEOUT: 'The request took longer than the service allows.',
  STORE_UNAVAILABLE: 'The graph store cannot be reached or refused the work.',
  UNAUTHENTICATED: 'The request needs a valid bearer token.',
  FORBIDDEN: 'The request is not allowed on this service.',
  CONFLICT: 'The graph moved while a decision was being written; try again.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** Details that help a caller mend the call: the argument at fault, the limit in force, the cost that was measured. */
export interface ErrorDetails {
  readonly argument?: string
  readonly limit?: number
  readonly cost?: number
}

/** The one base of errors that a caller may read. Anything else is masked at the border. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, options: ErrorDetails & { cause?: unknown } = {}) {
    const { cause, ...details } = options
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.details = details
  }
}

/** A programmer's mistake: stops with `message` when `condition` does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`)
}
