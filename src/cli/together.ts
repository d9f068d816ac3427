import type { Answer } from './reading-worker.ts'

/** How many documents one transaction takes in at most, and how many characters they may have together. */
export const documentsTogether = 80
export const charactersTogether = 400_000

/**
 * What was read, in the groups that are loaded together, in their order: small ones at first, so that loading begins with the first file.
 * Two files of one document are never together, since the later one may replace the earlier.
 */
export async function* together(answers: AsyncIterable<Answer>, most = documentsTogether): AsyncGenerator<Answer[]> {
  let size = 1
  let group: Answer[] = []
  let ids = new Set<string>()
  let characters = 0
  for await (const answer of answers) {
    const { id, text } = 'reading' in answer ? answer.reading.document : { id: '', text: '' }
    if (group.length === size || ids.has(id) || (group.length > 0 && characters + text.length > charactersTogether)) {
      yield group
      size = Math.min(2 * size, most)
      group = []
      ids = new Set()
      characters = 0
    }
    group.push(answer)
    if (id !== '') ids.add(id)
    characters += text.length
  }
  if (group.length > 0) yield group
}

/** Does `work` for each in order, beginning with the next before one has ended: what it prepares is ready then. */
export async function* oneAhead<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  let before: Promise<R> | null = null
  for await (const item of items) {
    const next = work(item)
    // Where an earlier one fails, nobody waits for this one any more.
    next.catch(() => {})
    if (before) yield await before
    before = next
  }
  if (before) yield await before
}
