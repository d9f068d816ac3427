import { parentPort } from 'node:worker_threads'
import { readingOf } from '../extract/reading-of.ts'
import type { Reading } from '../model/records.ts'
import { explained } from './explained.ts'
import { readDocumentFile } from './files.ts'

/** What a file says, or why it was refused. */
export type Answer = { readonly reading: Reading } | { readonly problem: string }

parentPort?.on('message', async (name: string) => parentPort?.postMessage(await answer(name)))

async function answer(name: string): Promise<Answer> {
  try {
    return { reading: await readingOf({ name, bytes: await readDocumentFile(name) }) }
  } catch (error) {
    return { problem: explained(error) }
  }
}
