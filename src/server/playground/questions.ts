/** A question that the service answers, as one runnable query. */
export interface Question {
  /** The question in plain words: the first line of the file. */
  readonly title: string
  /** The name of its operation, by which the editor knows its tab. */
  readonly operationName: string
  readonly query: string
}

const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The questions in the order of their file names. */
export const questions: readonly Question[] = Object.keys(files)
  .sort()
  .map(path => questionIn(files[path] ?? ''))

/** The question that an operation of this name answers. */
export function questionNamed(operationName: string): Question | undefined {
  return questions.find(question => question.operationName === operationName)
}

function questionIn(query: string): Question {
  return {
    title: /^# (.+)$/m.exec(query)?.[1] ?? 'Question',
    operationName: /^query (\w+)/m.exec(query)?.[1] ?? '',
    query,
  }
}
