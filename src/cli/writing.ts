import type { Writing } from '../api/writing.ts'
import type { DocumentOutcome } from '../assemble/load.ts'
import { DocumentError } from '../documents/problems.ts'
import { confident } from '../extract/confident.ts'
import { readingOf } from '../extract/reading-of.ts'
import { AppError } from '../model/errors.ts'
import type { Door } from './door.ts'

/** A longer text would keep a service from answering others; `convene ingest` reads it in a process of its own. */
const mostTextLength = 100_000

/** What the API can write, through the door to the graph. */
export function writingThrough(door: Door): Writing {
  return {
    async ingest({ fileName, bytes, minConfidence, dryRun }) {
      try {
        const reading = await readingOf({ name: fileName, bytes }, { mostTextLength })
        const [outcome] = await door.ingest([confident(reading, minConfidence)], { dryRun })
        return outcome as DocumentOutcome
      } catch (error) {
        if (error instanceof DocumentError)
          return { reasons: error.problems.map(({ line, field, message }) => ({ message, line, ...(field !== '' && { field }) })) }
        if (error instanceof AppError && error.code === 'BAD_USER_INPUT') return { reasons: [{ message: error.message }] }
        throw error
      }
    },
    async removeDocument(id) {
      return (await door.remove(id)) ?? { reasons: [{ message: `Expected the id of a document, but got: ${id}` }] }
    },
  }
}
