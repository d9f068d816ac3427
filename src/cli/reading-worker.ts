import { parentPort, workerData } from 'node:worker_threads'
import type { Profiled } from '../assemble/load.ts'
import { confident } from '../extract/confident.ts'
import { readingOf } from '../extract/reading-of.ts'
import { profilesOf } from '../resolve/profiles-of.ts'
import { explained } from './explained.ts'
import { readDocumentFile } from './files.ts'

/** What a file says, or why it was refused. */
export type Answer = { readonly reading: Profiled } | { readonly problem: string }

/** What a thread is told when it begins. */
export interface ReadingOrders {
  /** Claims of less confidence are left out. */
  readonly minConfidence: number
}

/** The end of the queue of files: one is read after the other, and answered in that order. */
let last = Promise.resolve()

parentPort?.on('message', (name: string) => {
  last = last.then(async () => parentPort?.postMessage(await answer(name, workerData as ReadingOrders)))
})

async function answer(name: string, { minConfidence }: ReadingOrders): Promise<Answer> {
  try {
    const reading = confident(await readingOf({ name, bytes: await readDocumentFile(name) }), minConfidence)
    return { reading: { ...reading, profiles: profilesOf(reading) } }
  } catch (error) {
    return { problem: explained(error) }
  }
}
