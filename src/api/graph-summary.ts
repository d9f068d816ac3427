import { ID, Int } from 'type-graphql'
import { entityKinds } from '../model/kinds.ts'
import { relationshipTypes } from '../model/relationships.ts'
import { graphSummary, revision } from '../statements/corpus.ts'
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

export const graphField: ResolvedField<unknown> = {
  type: () => GraphSummary,
  description: 'What the graph holds, counted.',
  resolve: async (_, __, { graph }) => {
    const [counts, [summary], [at]] = await Promise.all([
      graph.read(graphCounts, {}),
      graph.read(graphSummary, {}),
      graph.read(revision, {}),
    ])
    const count = new Map(counts.map(row => [row.what, row.count]))
    return {
      ...summary,
      kinds: entityKinds.map(kind => ({ kind, count: count.get(kind) ?? 0 })),
      relationships: relationshipTypes.map(type => ({ type, count: count.get(type) ?? 0 })),
      revision: String(at?.revision ?? 0),
    }
  },
}
