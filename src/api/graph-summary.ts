import { ID, Int } from 'type-graphql'
import { entityKinds } from '../model/kinds.ts'
import { relationshipTypes } from '../model/relationships.ts'
import { factsWithoutEvidence, graphSummary, revision } from '../statements/corpus.ts'
import { graphCounts } from '../statements/projection.ts'
import { objectType, type ResolvedField } from './define.ts'
import { EntityKind, RelationshipType } from './enums.ts'

const KindCount = objectType('KindCount', 'How many entities of a kind there are.', {
  kind: { type: () => EntityKind, description: 'The kind.' },
  count: { type: () => Int, description: 'How many.' },
})

const RelationshipCount = objectType('RelationshipCount', 'How many relationships of a type there are.', {
  type: { type: () => RelationshipType, description: 'The type.' },
  count: { type: () => Int, description: 'How many.' },
})

const GraphSummary = objectType('GraphSummary', 'What the graph holds.', {
  kinds: { type: () => [KindCount], description: 'Entities by kind.' },
  relationships: { type: () => [RelationshipCount], description: 'Relationships by type.' },
  documents: { type: () => Int, description: 'How many documents were loaded.' },
  claims: { type: () => Int, description: 'How many claims they make.' },
  factsWithoutEvidence: { type: () => Int, description: 'How many facts no claim supports: 0 in a sound graph.' },
  revision: { type: () => ID, description: 'Raised with every write.' },
})

/** Counts only what is asked for: some of it takes a look at every fact. */
export const graphField: ResolvedField<unknown> = {
  type: () => GraphSummary,
  description: 'What the graph holds, counted.',
  resolve: (_, __, { graph }) => {
    const counts = once(async () => {
      const sums = new Map<string, number>()
      for (const { what, count } of await graph.read(graphCounts, {})) sums.set(what, (sums.get(what) ?? 0) + count)
      return sums
    })
    const summary = once(async () => (await graph.read(graphSummary, {}))[0])
    return {
      kinds: async () => entityKinds.map(async kind => ({ kind, count: (await counts()).get(kind) ?? 0 })),
      relationships: async () => relationshipTypes.map(async type => ({ type, count: (await counts()).get(type) ?? 0 })),
      documents: async () => (await summary())?.documents ?? 0,
      claims: async () => (await summary())?.claims ?? 0,
      factsWithoutEvidence: async () => (await graph.read(factsWithoutEvidence, {}))[0]?.count ?? 0,
      revision: async () => String((await graph.read(revision, {}))[0]?.revision ?? 0),
    }
  },
}

/** The same answer for all who ask. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
