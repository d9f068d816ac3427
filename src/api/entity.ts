import { ID } from 'type-graphql'
import { attributeFact } from '../model/ids.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { vocabulary } from './enums.ts'
import { entityEvidenceField, evidenceList } from './evidence.ts'
import { type Node, namesOf } from './records.ts'
import { asText, isShown } from './stated.ts'
import { summaryOf } from './summary.ts'
import { timelineField } from './timeline.ts'
import { EntityInterface } from './types.ts'

const Name = objectType('Name', 'One form of the name of an entity.', {
  value: { type: () => String, description: 'The form itself.' },
  type: { type: () => vocabulary('NameType'), description: 'What sort of form it is.' },
})

const Fact = objectType('Fact', 'A value that documents claim for a field of an entity.', {
  field: { type: () => String, description: 'The field.' },
  value: { type: () => String, description: 'The value, as text.' },
  shown: { type: () => Boolean, description: 'Whether the entity shows it, or another value that is better documented.' },
})

interface Claimed {
  readonly fact: string
  /** The value as it is stored, to find its claims. */
  readonly stored: string
}

const nameEvidence: ResolvedField<Claimed & { type: string }> = {
  ...evidenceList(({ fact, stored }) => ({ fact, value: stored })),
  description: 'The words that give it; none for a REFERENCE form, which no document states.',
}

/** Fields that every entity has and that have to be looked up or computed. */
export const entityFields: Record<string, ResolvedField<Node>> = {
  names: {
    type: () => [Name],
    description: 'All forms of its name, the shown one first.',
    resolve: node =>
      namesOf(node).map(({ value, type }) => ({ value, type, fact: attributeFact(node.id, 'name'), stored: JSON.stringify(value) })),
  },
  facts: {
    type: () => [Fact],
    description: 'Every value that documents claim for each of its fields, in the order of the fields.',
    args: [{ name: 'field', type: () => String, nullable: true, description: 'Only of this field.' }],
    resolve: async (node, { field }: { field?: string | null }, { load }) => {
      const claimed = await load.claimedValues(node.id)
      return claimed
        .filter(({ predicate }) => field == null || predicate === field)
        .map(({ fact, predicate, value }) => ({
          fact,
          stored: value,
          field: predicate,
          value: asText(value),
          shown: isShown(node, predicate, value),
        }))
    },
  },
  summary: {
    type: () => String,
    nullable: true,
    description: 'One line from cited facts: "Director, ILO Enterprises Department (cited June 2020 to September 2020)".',
    resolve: (node, _, { load }) => summaryOf(node, load),
  },
  formerIds: {
    type: () => [ID],
    description: 'Ids under which it was known before others were merged into it.',
    resolve: node => node.formerIds ?? [],
  },
  timeline: timelineField as ResolvedField<Node>,
  evidence: entityEvidenceField as ResolvedField<Node>,
}

/** The resolvers behind what all entities share, beside their connections. */
export function entityResolvers(documents: ResolvedField<{ id: string }>): Type[] {
  return [
    fieldsOf<Node>(EntityInterface, { ...entityFields, documents: documents as ResolvedField<Node> }),
    fieldsOf<Claimed & { type: string }>(Name, { evidence: nameEvidence }),
    fieldsOf<Claimed>(Fact, { evidence: evidenceList(({ fact, stored }) => ({ fact, value: stored })) }),
  ]
}
