import { readdir, readFile } from 'node:fs/promises'

const folder = new URL('../../src/server/playground/questions/', import.meta.url)

/** One question: its file, its words, the name of its operation. */
export interface Question {
  readonly file: string
  readonly title: string | undefined
  readonly operationName: string | undefined
  readonly query: string
}

/** The playground's questions as they stand in their files, in the order of its tabs. */
export async function readQuestions(): Promise<Question[]> {
  const files = (await readdir(folder)).sort()
  return Promise.all(
    files.map(async file => {
      const query = await readFile(new URL(file, folder), 'utf8')
      return { file, title: /^# (.+)\n/.exec(query)?.[1], operationName: /^query (\w+)/m.exec(query)?.[1], query }
    }),
  )
}
