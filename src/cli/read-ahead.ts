import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answer, ReadingOrders } from './reading-worker.ts'
import { charactersTogether, documentsTogether } from './together.ts'

/** Where the worker stands: beside this file once built; the sources, which Node does not run, use that of the build. */
const entry = new URL(import.meta.url.endsWith('.ts') ? '../../dist/bin/reading-worker.js' : './reading-worker.js', import.meta.url)

/** More threads than this read faster than any store takes documents in. */
const mostThreads = 4
/** How many files are read, or wait to be loaded: those that come next are ready when one transaction has ended. */
const mostAhead = 2 * documentsTogether

/**
 * Reads files in threads of their own while those before them are loaded, and gives them in their order. One processor is left to
 * whoever loads. A file that needs more memory than a thread has is refused, and the next ones get another thread.
 */
export async function* readAhead(
  names: readonly string[],
  orders: ReadingOrders,
  threads = availableParallelism() - 1,
): AsyncGenerator<Answer> {
  const count = Math.max(1, Math.min(threads, mostThreads, names.length))
  const readers = Array.from({ length: count }, () => new Reader(orders))
  const answers: Promise<Answer>[] = []
  try {
    for (let next = 0, given = 0, waiting = 0; given < names.length; given++) {
      while (next < names.length && next - given < mostAhead && (next - given < count || waiting < charactersTogether)) {
        answers[next] = (readers[next % count] as Reader).read(names[next] as string)
        answers[next]?.then(
          answer => (waiting += charactersOf(answer)),
          () => {},
        )
        next++
      }
      const answer = await (answers[given] as Promise<Answer>)
      delete answers[given]
      yield answer
      waiting -= charactersOf(answer)
    }
  } finally {
    await Promise.all(readers.map(reader => reader.stop()))
  }
}

function charactersOf(answer: Answer): number {
  return 'reading' in answer ? answer.reading.document.text.length : 0
}

/** A thread that reads one file after another. */
class Reader {
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #stopped = false
  readonly #orders: ReadingOrders

  constructor(orders: ReadingOrders) {
    this.#orders = orders
  }

  read(name: string): Promise<Answer> {
    const answer = this.#last.then(() => this.#answer(name))
    this.#last = answer.catch(() => null)
    return answer
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#worker?.terminate()
  }

  async #answer(name: string): Promise<Answer> {
    if (this.#stopped) throw new Error(`${name} is read no more.`)
    this.#worker ??= new Worker(entry, { execArgv: [], workerData: this.#orders })
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const end = () => worker.off('message', answered).off('error', failed).off('exit', exited)
      const answered = (answer: Answer) => {
        end()
        resolve(answer)
      }
      const failed = (cause: Error & { code?: string }) => {
        end()
        this.#worker = null
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
          resolve({ problem: `${name}: Expected a file that can be read, but found one that needs too much memory.` })
        else reject(cause)
      }
      const exited = () => failed(new Error(`${name} stops its reader.`))
      worker.on('message', answered).on('error', failed).on('exit', exited)
      worker.postMessage(name)
    })
  }
}
