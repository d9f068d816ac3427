// Writes src/*/queries.ts from the .graphql files of the room beside it: the text of each query, with the types of its
// variables and of its answer as schema/schema.graphql has them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as documentNodes from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'

const root = new URL('../', import.meta.url)
const read = path => readFileSync(new URL(path, root), 'utf8')
const schema = buildSchema(read('schema/schema.graphql'))
const config = {
  documentMode: 'string',
  skipTypename: true,
  useTypeImports: true,
  dedupeFragments: true,
  scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string', Decimal: 'string' },
  fragmentVariableSuffix: 'Fragment',
}

for (const room of ['src/brief', 'src/explorer']) {
  const files = readdirSync(new URL(`${room}/queries/`, root)).sort()
  const text = await codegen({
    schema: parse(read('schema/schema.graphql')),
    schemaAst: schema,
    filename: `${room}/queries.ts`,
    documents: files.map(file => ({ location: `${room}/queries/${file}`, document: parse(read(`${room}/queries/${file}`)) })),
    config,
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
  })
  writeFileSync(
    new URL(`${room}/queries.ts`, root),
    `// Generated from ${room}/queries/ by \`npm run build:queries\`; do not edit.\n${text}`,
  )
}
