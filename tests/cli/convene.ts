import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin.convene)

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** What it has written to standard output so far. */
  output(): string
}

const children = new Set<ChildProcess>()
const folders = new Set<string>()

afterEach(async () => {
  for (const child of children) {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  children.clear()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  folders.clear()
})

/** A folder that is gone after the test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'convene-test-'))
  folders.add(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

export interface Surroundings {
  /** Settings; nothing of the test's own environment is seen but where programs are. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Begins a command of the built program. It is ended after the test, if it has not ended before. */
export function begin(args: readonly string[], { env = {}, cwd = tmpdir() }: Surroundings = {}): Running {
  if (!existsSync(bin)) throw new Error(`Expected a built program at ${bin}; run \`npm run build\`.`)
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', data => {
    stdout += data
  })
  child.stderr.on('data', data => {
    stderr += data
  })
  const ended = once(child, 'close').then(([code]): Ended => {
    children.delete(child)
    return { code, stdout, stderr }
  })
  return { child, ended, output: () => stdout }
}

/** Runs a command of the built program to its end. */
export function convene(args: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return begin(args, surroundings).ended
}

/** A service that answers. */
export interface Service extends Running {
  readonly url: string
  ask(query: string): Promise<Record<string, unknown>>
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>
}

/** Starts a service on a free port and waits until it says where its playground is. */
export async function startService(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Service> {
  const running = begin(['start', ...args], { env: { PORT: '0', LOG_LEVEL: 'error', ...env } })
  const url = await new Promise<string>((resolve, reject) => {
    running.child.stdout?.on('data', () => {
      const address = /Playground: (\S+)\/playground/.exec(running.output())?.[1]
      if (address) resolve(address)
    })
    running.ended.then(({ stderr }) => reject(new Error(`Expected a service, but it ended: ${stderr}`)), reject)
  })
  return {
    ...running,
    url,
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    stop(signal = 'SIGTERM') {
      running.child.kill(signal)
      return running.ended
    },
  }
}

/** What a person can read: one line, without a stack. */
export function isOneLine(text: string): boolean {
  return /^[^\n]+\n$/.test(text) && !/\bat .*:\d+:\d+/.test(text)
}
