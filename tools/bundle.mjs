// Bundles the command line with its libraries into dist/bin: a few files load faster than hundreds.
// Outside stay the engines, which are native or loaded only where they are used, and data read by path.
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const path = relative => fileURLToPath(new URL(`../${relative}`, import.meta.url))

await build({
  // Workers are started by their paths.
  input: {
    convene: path('dist/cli/main.js'),
    'parse-worker': path('dist/documents/parse-worker.js'),
    'reading-worker': path('dist/cli/reading-worker.js'),
  },
  platform: 'node',
  external: [/^@grafeo-db\//, /^neo4j-driver/, /^i18n-iso-countries/, 'an-array-of-english-words', 'class-validator'],
  // GraphQL has to be there once: its libraries name it by both of its entries.
  resolve: { mainFields: ['main', 'module'] },
  output: { dir: path('dist/bin'), format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', cleanDir: true },
  logLevel: 'warn',
})
