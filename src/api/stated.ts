import { attributesOf } from '../model/kinds.ts'
import { type RelationshipType, relationshipTypes } from '../model/relationships.ts'
import { stepLabel } from '../model/sentences.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { evidenceList } from './evidence.ts'
import type { Loads } from './loads.ts'
import type { Node } from './records.ts'
import { NodeInterface } from './types.ts'

/** A fact with one of its values, wherever it is told of. */
export interface Stated {
  readonly fact: string
  readonly predicate: string
  readonly subjectId: string
  readonly objectId?: string | null
  /** The value of an attribute as it is stored; absent for a relationship. */
  readonly value?: string | null
}

export const StatedFact = objectType('StatedFact', 'Something that a document states: an attribute with its value, or a relationship.', {})

/** The fields of a stated fact. */
export const statedFields: Record<string, ResolvedField<Stated>> = {
  field: {
    type: () => String,
    description: 'What is stated: the name of an attribute, or a relationship type.',
    resolve: ({ predicate }) => predicate,
  },
  subject: {
    type: () => NodeInterface,
    nullable: true,
    description: 'Of what it is stated.',
    resolve: ({ subjectId }, _, { load }) => load.node(subjectId),
  },
  object: {
    type: () => NodeInterface,
    nullable: true,
    description: 'The other end of a relationship.',
    resolve: ({ objectId }, _, { load }) => (objectId ? load.node(objectId) : null),
  },
  value: {
    type: () => String,
    nullable: true,
    description: 'The value of an attribute, as text.',
    resolve: ({ value }) => (value == null ? null : asText(value)),
  },
  sentence: {
    type: () => String,
    description: 'The fact as one line.',
    resolve: (stated, _, { load }) => sentenceOf(stated, load),
  },
}

/** "Vic van Vuuren spoke at Social Economy and migrant entrepreneurship", "Mont Blanc Meetings: event type SERIES". */
async function sentenceOf({ subjectId, objectId, predicate, value }: Stated, load: Loads): Promise<string> {
  const [subject, object] = await Promise.all([load.node(subjectId), objectId ? load.node(objectId) : null])
  const name = subject?.name ?? subjectId
  if (!objectId)
    return `${name}: ${predicate.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)} ${value == null ? '' : asText(value)}`
  return `${name} ${isRelationship(predicate) ? stepLabel(predicate, true) : predicate} ${(object as Node | null)?.name ?? objectId}`
}

function isRelationship(predicate: string): predicate is RelationshipType {
  return (relationshipTypes as readonly string[]).includes(predicate)
}

/** A stored value as text. */
export function asText(stored: string): string {
  const value: unknown = JSON.parse(stored)
  return typeof value === 'string' ? value : stored
}

/** Whether a node shows a claimed value of one of its attributes. */
export function isShown(node: Node, predicate: string, stored: string): boolean {
  if (predicate === 'name') return JSON.parse(stored) === node.name
  if (attributesOf(node.kind)[predicate]?.list) return true
  return JSON.stringify(node[predicate]) === stored
}

export function statedResolvers(): Type[] {
  return [
    fieldsOf<Stated>(StatedFact, { ...statedFields, evidence: evidenceList(({ fact, value }) => ({ fact, value: value ?? undefined })) }),
  ]
}
