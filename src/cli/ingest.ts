import type { DocumentOutcome, Profiled } from '../assemble/load.ts'
import { AppError } from '../model/errors.ts'
import type { Door, IngestOptions } from './door.ts'
import { explained } from './explained.ts'
import { readableFiles } from './files.ts'
import { optimizeLate } from './optimize-late.ts'
import { readAhead } from './read-ahead.ts'
import type { Answer } from './reading-worker.ts'
import { ingestLines, outcomeLine, progress } from './report.ts'
import { openDoor } from './store.ts'
import { oneAhead, together } from './together.ts'

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
  optimizeLate()
  const door = await openDoor(process.env)
  const outcomes: DocumentOutcome[] = []
  const problems: string[] = []
  const bar = progress(files.length, 'documents')
  try {
    const groups = together(readAhead(files, { minConfidence: least }), dryRun ? 1 : door.documentsAtOnce)
    for await (const { answers, loaded } of oneAhead(groups, answers => take(door, answers, { dryRun, again }))) {
      for (const each of loaded) {
        if ('problem' in each) problems.push(each.problem)
        else outcomes.push(each)
      }
      bar.step(answers.length)
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

/** What became of one file. */
type Taken = DocumentOutcome | { readonly problem: string }

/** Takes in what was read out of files, and says what became of each. */
async function take(door: Door, answers: readonly Answer[], options: IngestOptions) {
  const loaded: Taken[] = answers.flatMap(answer => ('problem' in answer ? [answer] : []))
  const readings = answers.flatMap(answer => ('reading' in answer ? [answer.reading] : []))
  for await (const each of loadTogether(door, readings, options)) loaded.push(each)
  return { answers, loaded }
}

/** Loads documents in one transaction; where that is refused each in one of its own, so that those before the one at fault are loaded. */
export async function* loadTogether(door: Door, readings: readonly Profiled[], options: IngestOptions): AsyncGenerator<Taken> {
  if (readings.length === 0) return
  try {
    yield* await door.ingest(readings, options)
  } catch (error) {
    if (readings.length === 1) yield { problem: explained(error) }
    else for (const reading of readings) yield* loadTogether(door, [reading], options)
  }
}
