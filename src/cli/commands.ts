import { userInfo } from 'node:os'
import type { DocumentOutcome } from '../assemble/load.ts'
import { readDocument } from '../documents/read.ts'
import { AppError } from '../model/errors.ts'
import type { Door } from './door.ts'
import { explained } from './explained.ts'
import { documentFiles, readDocumentFile } from './files.ts'
import { count, outcomeLine, progress, rulingLines, totalLine } from './report.ts'
import { openDoor } from './store.ts'

/** `convene load`: every file for itself, so that a bad one does not keep the others out. Answers whether all were loaded. */
export async function load(paths: readonly string[]): Promise<boolean> {
  const files = await documentFiles(paths)
  return throughDoor(async door => {
    const outcomes: DocumentOutcome[] = []
    const problems: string[] = []
    const bar = progress(files.length, 'documents')
    for (const file of files) {
      try {
        outcomes.push(await door.load(file, await readDocumentFile(file)))
      } catch (error) {
        problems.push(explained(error))
      }
      bar.step()
    }
    bar.stop()
    for (const outcome of outcomes) console.log(outcomeLine(outcome))
    for (const problem of problems) console.error(problem)
    console.log(totalLine(outcomes, problems.length))
    return problems.length === 0
  })
}

/** `convene remove`: answers whether every id named a document. */
export function remove(ids: readonly string[]): Promise<boolean> {
  return throughDoor(async door => {
    let complete = true
    for (const id of ids) {
      const outcome = await door.remove(id)
      if (outcome) console.log(outcomeLine(outcome))
      else {
        complete = false
        console.error(`Expected the id of a document, but got: ${id}`)
      }
    }
    return complete
  })
}

/** `convene check`: reads documents without loading them. Answers whether all are sound. */
export async function check(paths: readonly string[]): Promise<boolean> {
  const files = await documentFiles(paths)
  let bad = 0
  for (const file of files) {
    try {
      readDocument(file, await readDocumentFile(file))
    } catch (error) {
      bad++
      console.error(explained(error))
    }
  }
  console.log(
    bad === 0 ? `${count(files.length, 'document')} without problems.` : `${count(bad, 'document')} of ${files.length} with problems.`,
  )
  return bad === 0
}

/** `convene rebuild`: computes every fact anew. Answers true; a graph that had drifted is mended and said. */
export function rebuild(): Promise<boolean> {
  return throughDoor(async door => {
    let facts = 0
    const outcome = await door.rebuild(page => {
      facts += page
      if (process.stderr.isTTY) process.stderr.write(`\r${count(facts, 'fact')} looked at`)
    })
    if (facts > 0 && process.stderr.isTTY) process.stderr.write('\n')
    const moved = outcome.added.length + outcome.changed.length + outcome.removed.length
    console.log(moved === 0 ? 'The graph is as its claims say.' : `${count(moved, 'fact')} mended.`)
    return true
  })
}

export interface RulingFlags {
  readonly why: string
  readonly by?: string
  readonly dryRun?: boolean
}

/** `convene merge`: judges two entities to be one; says what changes, and with a dry run changes nothing. */
export function merge(from: string, into: string, { why, by = userInfo().username, dryRun = false }: RulingFlags): Promise<boolean> {
  return throughDoor(async door => {
    for (const line of rulingLines(await door.merge(from, into, { by, why }, dryRun))) console.log(line)
    return true
  })
}

export interface SplitFlags extends RulingFlags {
  readonly document?: string
  readonly as?: string
}

/** `convene split`: undoes a merge, or takes what one document means out of an entity. */
export function split(id: string, { document, as, why, by = userInfo().username, dryRun = false }: SplitFlags): Promise<boolean> {
  if (document === undefined && as !== undefined) throw new AppError('BAD_USER_INPUT', 'Expected --document beside --as, but got none.')
  return throughDoor(async door => {
    const reasons = { by, why }
    const outcome = await (document === undefined ? door.split(id, reasons, dryRun) : door.splitDocument(id, document, as, reasons, dryRun))
    for (const line of rulingLines(outcome)) console.log(line)
    return true
  })
}

/** Opens the door to the graph for `work`, and closes it. */
export async function throughDoor(work: (door: Door) => Promise<boolean>): Promise<boolean> {
  const door = await openDoor(process.env)
  try {
    return await work(door)
  } finally {
    await door.close()
  }
}
