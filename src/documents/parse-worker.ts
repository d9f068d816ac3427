import { parentPort } from 'node:worker_threads'
import type { Content, Format } from './formats/content.ts'
import { UnreadableError } from './formats/unreadable.ts'

/** What a worker is asked to parse. */
export interface Task {
  readonly format: Format
  readonly bytes: Uint8Array
}

/** What came of it, or why nothing did. */
export type Answer = { readonly content: Content } | { readonly problem: string }

const parsers: Readonly<Partial<Record<Format, (bytes: Uint8Array) => Promise<Content>>>> = {
  html: async bytes => (await import('./formats/html.ts')).parseHtml(bytes),
  pdf: async bytes => (await import('./formats/pdf.ts')).parsePdf(bytes),
  docx: async bytes => (await import('./formats/docx.ts')).parseDocx(bytes),
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answer(task)))

async function answer({ format, bytes }: Task): Promise<Answer> {
  try {
    const parse = parsers[format]
    if (!parse) throw new UnreadableError(`Expected a format that needs a worker, but found ${format}.`)
    return { content: await parse(bytes) }
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: error.message }
    return {
      problem: `Expected a sound ${format.toUpperCase()} file, but found a damaged one: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
