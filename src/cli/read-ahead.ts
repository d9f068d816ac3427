import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { Answer, ReadingOrders } from './reading-worker.ts'
import { charactersTogether, documentsTogether } from './together.ts'

/** Where the worker stands: beside this file once built; the sources, which Node does not run, use that of the build. */
const entry = new URL(import.meta.url.endsWith('.ts') ? '../../dist/bin/reading-worker.js' : './reading-worker.js', import.meta.url)

/** More threads than this read faster than any store takes documents in. */
const mostThreads = 4
/** How many files are read, or wait to be loaded: those that come next are ready when one transaction has ended. */
const mostAhead = 2 * documentsTogether
/** How many bytes the files have together that are given to the threads: who loads is long too busy to hand out the next. */
const bytesAhead = 4_000_000

/**
 * Reads files in threads of their own while those before them are loaded, and gives them in their order. One processor is left to
 * whoever loads. A file that needs more memory than a thread has, `limits` or what V8 gives it, is refused, and the next ones get
 * another thread.
 */
export async function* readAhead(
  names: readonly string[],
  orders: ReadingOrders,
  threads = availableParallelism() - 1,
  limits: ResourceLimits = {},
): AsyncGenerator<Answer> {
  const count = Math.max(1, Math.min(threads, mostThreads, names.length))
  const readers = Array.from({ length: count }, () => new Reader(orders, limits))
  const answers: Promise<Answer>[] = []
  let reading = 0
  let waiting = 0
  const read = (name: string, reader: Reader) => {
    const bytes = sizeOf(name)
    reading += bytes
    const answer = reader.read(name)
    answer.then(
      told => {
        reading -= bytes
        waiting += charactersOf(told)
      },
      () => {},
    )
    return answer
  }
  try {
    for (let next = 0, given = 0; given < names.length; given++) {
      const isRoom = () => next - given < mostAhead && reading < bytesAhead && waiting < charactersTogether
      while (next < names.length && (next - given < count || isRoom())) {
        answers[next] = read(names[next] as string, readers[next % count] as Reader)
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

/** The size of a file in bytes; none where it cannot be told, which its reader says. */
function sizeOf(name: string): number {
  try {
    return statSync(name).size
  } catch {
    return 0
  }
}

function charactersOf(answer: Answer): number {
  return 'reading' in answer ? answer.reading.document.text.length : 0
}

/** A file that a thread has been given, and who waits for what it says. */
interface Task {
  readonly name: string
  readonly resolve: (answer: Answer) => void
  readonly reject: (cause: Error) => void
}

/** A thread that reads one file after another. */
class Reader {
  #worker: Worker | null = null
  /** What it has not answered yet, in the order of its answers. */
  #tasks: Task[] = []
  readonly #orders: ReadingOrders
  readonly #limits: ResourceLimits

  constructor(orders: ReadingOrders, limits: ResourceLimits) {
    this.#orders = orders
    this.#limits = limits
  }

  read(name: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#tasks.push({ name, resolve, reject })
      this.#worker ??= this.#start()
      this.#worker.postMessage(name)
    })
  }

  /** Ends the thread; what it was to read is answered no more. */
  async stop(): Promise<void> {
    this.#tasks = []
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(entry, { execArgv: [], workerData: this.#orders, resourceLimits: this.#limits })
    const failed = (cause: Error) => {
      worker.removeAllListeners()
      this.#fail(cause)
    }
    return worker
      .on('message', (answer: Answer) => this.#tasks.shift()?.resolve(answer))
      .on('error', failed)
      .on('exit', () => failed(new Error(`${this.#tasks[0]?.name} stops its reader.`)))
  }

  /** The file that was being read is refused if it needs too much memory, and those after it go to a new thread. */
  #fail(cause: Error & { code?: string }): void {
    const tasks = this.#tasks
    this.#tasks = []
    this.#worker = null
    if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') {
      for (const { reject } of tasks) reject(cause)
      return
    }
    const [first, ...others] = tasks
    first?.resolve({ problem: `${first.name}: Expected a file that can be read, but found one that needs too much memory.` })
    for (const { name, resolve, reject } of others) this.read(name).then(resolve, reject)
  }
}
