import type { AskError } from '../data/ask.ts'

const advice: Readonly<Record<string, string>> = {
  UNREACHABLE: 'The service cannot be reached. Check the connection, then try again; what was already loaded stays readable.',
  NOT_FOUND: 'Nothing has this id any more. Search for the name instead.',
  TIMEOUT: 'The answer took too long. Try again, or ask for less.',
  TOO_COMPLEX: 'That is more than one answer can hold. Ask for less.',
  STORE_UNAVAILABLE: 'The graph store does not answer at the moment. Try again shortly.',
  RATE_LIMITED: 'Too many questions in a short time. Wait a moment, then try again.',
}

/** Says what went wrong and what to do about it. */
export function Trouble({ error, retry }: { readonly error: AskError; readonly retry: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{advice[error.code] ?? `The service could not answer: ${error.message}`}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
