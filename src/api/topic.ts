import { broaderOf, conceptOf } from '../model/thesaurus.ts'
import type { ResolvedField } from './define.ts'

/** What the thesaurus knows of a topic. */
export const topicFields: Record<string, ResolvedField<{ id: string }>> = {
  synonyms: {
    type: () => [String],
    description: 'Other labels of the subject. *Reference*: from the thesaurus, not from a document.',
    resolve: ({ id }) => conceptOf(id)?.synonyms ?? [],
  },
  broader: {
    type: () => String,
    nullable: true,
    description: 'The label of the broader subject. *Reference*: from the thesaurus, not from a document.',
    resolve: ({ id }) => {
      const concept = conceptOf(id)
      return concept ? (broaderOf(concept)?.label ?? null) : null
    },
  },
}
