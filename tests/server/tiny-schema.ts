import { buildSchema, type GraphQLSchema } from 'graphql'

/** What a resolver of a test may do. */
export type Resolve = (args: Record<string, unknown>, context: { signal: AbortSignal }) => unknown

const sdl = `
  type Query {
    "Answers what it is asked."
    echo(text: String = "hello", first: Int, last: Int, limit: Int): String
    fails: String
    waits(ms: Int!): String
    person(id: ID!): Person
    people(first: Int, last: Int, after: String): PersonConnection!
    byIds(ids: [ID!]!): [Person]!
    sized(first: Int! = 20): PersonConnection!
  }
  type Person { id: ID! name: String! friends(first: Int, last: Int): PersonConnection! best: Person evidence(limit: Int = 5): [Evidence!]! }
  type Evidence { quote: String! }
  type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! totalCount: Int! }
  type PersonEdge { node: Person! }
  type Mutation { touch: String }
`

const ada = { id: 'ada', name: 'Ada', evidence: [], friends: { edges: [], nodes: [], totalCount: 0 } }

/** A schema that everyone can keep in mind; `resolvers` replace those of its root fields. */
export function tinySchema(resolvers: Readonly<Record<string, Resolve>> = {}): GraphQLSchema {
  const schema = buildSchema(sdl)
  const all: Record<string, Resolve> = {
    echo: ({ text }) => text,
    fails: () => Promise.reject(new Error('Neo.ClientError: bolt://secret:7687 said no')),
    waits: ({ ms }) => new Promise(resolve => setTimeout(resolve, Number(ms), 'waited')),
    person: ({ id }) => (id === 'ada' ? ada : null),
    people: () => ({ edges: [{ node: ada }], nodes: [ada], totalCount: 1 }),
    byIds: () => [ada],
    ...resolvers,
  }
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = all[name]
    if (resolve) field.resolve = (_root, args, context) => resolve(args, context)
  }
  return schema
}
