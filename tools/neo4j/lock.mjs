// One process at a time, across all processes of this machine.
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder that has not finished after this time, in milliseconds, is taken for dead. */
const patience = 15 * 60_000

/**
 * Runs `work` while this process holds the lock file at `path`; waits for its turn.
 * The file of a dead process does not count. Two that find it at the same moment may both go ahead: `work` must bear that.
 */
export async function withLock(path, work) {
  while (!(await taken(path))) {
    if (await abandoned(path)) await rm(path, { force: true })
    else await sleep(250)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function taken(path) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (cause) {
    if (cause.code === 'EEXIST') return false
    throw cause
  }
}

async function abandoned(path) {
  try {
    const pid = Number(await readFile(path, 'utf8'))
    const { mtimeMs } = await stat(path)
    return Date.now() - mtimeMs > patience || (pid > 0 && !alive(pid))
  } catch (cause) {
    if (cause.code === 'ENOENT') return false
    throw cause
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause.code === 'EPERM'
  }
}
