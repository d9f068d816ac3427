// Writes src/statements/corpus.ts: one typed binding for each file of cypher/read and cypher/write.
// A file's header declares parameters and columns in GraphQL's type notation.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Kind, parseType } from 'graphql'

const root = new URL('../', import.meta.url)
const scalars = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean', JSON: 'Properties' }

function fail(file, message) {
  console.error(`${file}: ${message}`)
  process.exit(1)
}

function typescript(file, node, nullable = true) {
  if (node.kind === Kind.NON_NULL_TYPE) return typescript(file, node.type, false)
  const inner =
    node.kind === Kind.LIST_TYPE
      ? `readonly ${typescript(file, node.type)}[]`
      : (scalars[node.name.value] ?? fail(file, `unknown type ${node.name.value}`))
  return nullable ? `${inner} | null` : inner
}

function fields(file, declared) {
  const entries = declared
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  if (entries.length === 0) return 'Record<string, never>'
  return `{ ${entries
    .map(entry => {
      const [name, type] = entry.split(/:\s*/)
      if (!name || !type) fail(file, `expected "name: Type" in the header, but got: ${entry}`)
      return `${name}: ${typescript(file, parseType(type))}`
    })
    .join('; ')} }`
}

function binding(mode, name) {
  const file = `cypher/${mode}/${name}.cypher`
  const text = readFileSync(new URL(file, root), 'utf8')
  const comments = text
    .split('\n')
    .filter(line => line.startsWith('// '))
    .map(line => line.slice(3))
  const header = label => comments.find(line => line.startsWith(`${label}:`))?.slice(label.length + 1)
  const params = header('params') ?? fail(file, 'the header lacks "// params:"')
  const returns = header('returns') ?? (mode === 'write' ? '' : fail(file, 'the header lacks "// returns:"'))
  const meaning = comments.filter(line => !/^(params|returns):/.test(line)).join(' ')
  const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  return `/** ${meaning} */\nexport const ${camel} = corpus<${fields(file, params)}, ${fields(file, returns)}>('${mode}/${name}')\n`
}

const bindings = ['read', 'write'].flatMap(mode =>
  readdirSync(new URL(`cypher/${mode}/`, root))
    .filter(file => file.endsWith('.cypher'))
    .sort()
    .map(file => binding(mode, file.slice(0, -'.cypher'.length))),
)

writeFileSync(
  new URL('src/statements/corpus.ts', root),
  `// Generated from cypher/ by \`npm run build:corpus\`; do not edit.\nimport type { Properties } from '../graph/graph.ts'\nimport { corpus } from './statement.ts'\n\n${bindings.join('\n')}`,
)
