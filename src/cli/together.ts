import type { Answer } from './reading-worker.ts'

/** How many documents one transaction takes in, and how many characters they may have together. */
export const documentsTogether = 20
export const charactersTogether = 400_000

/**
 * What was read, in the groups that are loaded together, in their order. Two files of one document never are, since the later one may
 * replace the earlier.
 */
export async function* together(answers: AsyncIterable<Answer>, most = documentsTogether): AsyncGenerator<Answer[]> {
  let group: Answer[] = []
  let ids = new Set<string>()
  let characters = 0
  for await (const answer of answers) {
    const { id, text } = 'reading' in answer ? answer.reading.document : { id: '', text: '' }
    if (group.length === most || ids.has(id) || (group.length > 0 && characters + text.length > charactersTogether)) {
      yield group
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
