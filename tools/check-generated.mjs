// Fails when a committed file differs from what the build generates from its sources. Compares contents, so it needs no
// version control. It builds by itself, and so must run before any other build: that one would hide the difference.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const generated = [
  'src/statements/corpus.ts',
  'schema/schema.graphql',
  'schema/document.schema.json',
  'src/brief/queries.ts',
  'src/explorer/queries.ts',
]

function contents(file) {
  try {
    return readFileSync(new URL(file, root), 'utf8')
  } catch (cause) {
    if (cause.code === 'ENOENT') return null
    throw cause
  }
}

const before = generated.map(contents)
const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

const differing = generated.filter((file, index) => contents(file) !== before[index])
for (const file of differing) console.error(`${file} was not what its sources generate; it is now, and has to be committed.`)
process.exitCode = differing.length === 0 ? 0 : 1
