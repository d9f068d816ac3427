import type { DocumentOutcome } from '../assemble/load.ts'
import { confident } from '../extract/confident.ts'
import { AppError } from '../model/errors.ts'
import { explained } from './explained.ts'
import { readableFiles } from './files.ts'
import { readAhead } from './read-ahead.ts'
import { ingestLines, outcomeLine, progress } from './report.ts'
import { openDoor } from './store.ts'

export interface IngestFlags {
  readonly minConfidence?: string
  readonly dryRun?: boolean
  readonly again?: boolean
}

/** `convene ingest`: reads, resolves and loads every file for itself. Answers whether none was refused. */
export async function ingest(
  paths: readonly string[],
  { minConfidence = '0', dryRun = false, again = false }: IngestFlags,
): Promise<boolean> {
  const least = Number(minConfidence)
  if (!(least >= 0 && least <= 1)) throw new AppError('BAD_USER_INPUT', `Expected a confidence from 0 to 1, but got: ${minConfidence}`)
  const files = await readableFiles(paths)
  if (files.length === 0) throw new AppError('BAD_USER_INPUT', 'Expected files that can be read, but found none there.')
  const door = await openDoor(process.env)
  const outcomes: DocumentOutcome[] = []
  const problems: string[] = []
  const bar = progress(files.length, 'documents')
  try {
    for await (const answer of readAhead(files)) {
      try {
        if ('problem' in answer) problems.push(answer.problem)
        else outcomes.push(await door.ingest(confident(answer.reading, least), { dryRun, again }))
      } catch (error) {
        problems.push(explained(error))
      }
      bar.step()
    }
  } finally {
    bar.stop()
    await door.close()
  }
  for (const outcome of outcomes) console.log(outcomeLine(outcome))
  for (const problem of problems) console.error(problem)
  for (const line of ingestLines(outcomes, problems.length, dryRun)) console.log(line)
  return problems.length === 0
}
