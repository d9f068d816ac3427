// Builds when the build is missing or older than its sources, and says so. Standard output is left to the command that follows.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const main = join(root, 'dist/bin/convene.js')

/** When the newest file of a folder changed; the folders count too, since a removed file changes only its folder. */
function newest(folder) {
  const paths = ['', ...readdirSync(join(root, folder), { recursive: true })]
  return Math.max(...paths.map(path => statSync(join(root, folder, path)).mtimeMs))
}

function isFresh() {
  const built = statSync(main, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return built > Math.max(newest('src'), newest('cypher'))
}

if (!isFresh()) {
  console.error('Building, since the sources have changed.')
  const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 'inherit'] })
  if (build.status !== 0) {
    // A compiler that fails may have written half; without its entry the next call builds again.
    rmSync(main, { force: true })
    process.exit(build.status ?? 1)
  }
}
