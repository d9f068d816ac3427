import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pino } from 'pino'
import { requestContext } from '../../src/api/context.ts'
import { buildApi } from '../../src/api/schema.ts'
import { loadDocument } from '../../src/assemble/load.ts'
import { documentFiles, seedsFolder } from '../../src/cli/files.ts'
import { readDocument } from '../../src/documents/read.ts'
import { openGraph } from '../../src/graph/open.ts'
import { startServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'

/** A document whose names are markup, formulas and all that a page or a table could take for its own. */
const hostile = `---
id: document:hostile
title: "<img src=x onerror=alert(1)>"
type: NEWS
url: https://example.org/hostile

people:
  mallory: { id: person:mallory, name: "=HYPERLINK(1)<script>alert(1)</script>" }
organizations:
  guild: { id: organization:hostile, name: "<b>Guild</b>" }
claims:
  - quote: =HYPERLINK(1)<script>alert(1)</script>, Chair of <b>Guild</b>
    mallory HOLDS_POSITION guild: { title: Chair }
---
=HYPERLINK(1)<script>alert(1)</script>, Chair of <b>Guild</b>, was there.
`

/** Two documents that disagree. */
const disagreeing = ['2001', '2002'].map(
  year => `---
id: document:looms-${year}
title: Looms since ${year}
type: NEWS
url: https://example.org/looms-${year}

projects:
  looms: { id: project:looms, name: Looms }
claims:
  - quote: Looms began in ${year}
    looms: { startDate: "${year}" }
---
Looms began in ${year}.
`,
)

/** A running service over the documents of the project, a hostile one and two that disagree. */
export interface ExplorerService {
  readonly url: string
  close(): Promise<void>
}

/** Starts the service as a person would have it, with the pages built. */
export async function serveExplorer(): Promise<ExplorerService> {
  if (!existsSync('dist/explorer/index.html')) spawnSync('npm', ['run', '-s', 'build:explorer'], { stdio: 'inherit' })
  const graph = await openGraph({ kind: 'embedded' })
  const files = await documentFiles([seedsFolder])
  const texts = [...(await Promise.all(files.map(file => readFile(file)))), ...[hostile, ...disagreeing].map(text => Buffer.from(text))]
  for (const [index, bytes] of texts.entries()) {
    await loadDocument(graph, readDocument(files[index] ?? 'written-here.md', bytes))
  }
  const server = await startServer({
    schema: buildApi(),
    sdl: '',
    contextFor: ({ signal }) => requestContext(graph, { signal }),
    ready: async () => {},
    settings: readSettings({ PORT: '0' }),
    logger: pino({ level: 'silent' }),
  })
  return {
    url: server.url,
    async close() {
      await server.close()
      await graph.close()
    },
  }
}
