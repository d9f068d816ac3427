import { Worker } from 'node:worker_threads'
import type { Content, Format } from './formats/content.ts'
import { UnreadableError } from './formats/unreadable.ts'
import type { Answer, Task } from './parse-worker.ts'

/** Where the worker stands: beside this file once built; the sources, which Node does not run, use that of the build. */
const entry = new URL(import.meta.url.endsWith('.ts') ? '../../dist/bin/parse-worker.js' : './parse-worker.js', import.meta.url)

const mostHeapMegabytes = 512
/** Buffers do not count to a heap, so the growth of the whole process is watched. */
const mostGrowthBytes = 1_000_000_000
const idleMilliseconds = 5_000

let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Parses a file in a thread of its own, one after another: a hostile file costs that thread and never the process. Refuses what
 * takes longer than `milliseconds` or too much memory.
 */
export function parseApart(format: Format, bytes: Uint8Array, milliseconds: number): Promise<Content> {
  const content = last.then(() => parseNow({ format, bytes }, milliseconds))
  last = content.catch(() => null)
  return content
}

async function parseNow(task: Task, milliseconds: number): Promise<Content> {
  clearTimeout(idle)
  worker ??= start()
  const current = worker
  current.ref()
  try {
    const answer = await answerOf(current, task, milliseconds)
    if ('problem' in answer) throw new UnreadableError(answer.problem)
    return answer.content
  } finally {
    if (worker === current) {
      current.unref()
      idle = setTimeout(stop, idleMilliseconds).unref()
    }
  }
}

function answerOf(current: Worker, task: Task, milliseconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss()
    const refuse = (found: string, cause?: unknown) => {
      end()
      stop()
      reject(new UnreadableError(`Expected a file that can be read, but found one that ${found}.`, { cause }))
    }
    const answered = (answer: Answer) => {
      end()
      resolve(answer)
    }
    const failed = (cause: Error & { code?: string }) => {
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('needs too much memory', cause)
      else if (cause.code !== 'ERR_MODULE_NOT_FOUND' && cause.code !== 'MODULE_NOT_FOUND')
        refuse(`stops its reader: ${cause.message}`, cause)
      else {
        // No fault of the file: this program is not built.
        end()
        reject(cause)
      }
    }
    const exited = () => refuse('stops its reader')
    const deadline = setTimeout(() => refuse(`takes longer than ${milliseconds / 1000} seconds`), milliseconds)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostGrowthBytes) refuse('needs too much memory')
    }, 50)
    const end = () => {
      clearTimeout(deadline)
      clearInterval(watch)
      current.off('message', answered).off('error', failed).off('exit', exited)
    }
    current.on('message', answered).on('error', failed).on('exit', exited)
    current.postMessage(task)
  })
}

function start(): Worker {
  const started = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
    execArgv: [],
    env: {},
    // What libraries say about damaged files belongs to no output of ours.
    stdout: true,
    stderr: true,
  })
  // A thread that ends between two files is replaced; during one, who waits for it hears of it.
  started
    .on('error', () => null)
    .on('exit', () => {
      if (worker === started) worker = null
    })
  return started
}

function stop(): void {
  void worker?.terminate()
  worker = null
}
