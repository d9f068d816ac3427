import { ID, Int } from 'type-graphql'
import type { Properties } from '../graph/graph.ts'
import { claimMethods } from '../model/records.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { differenceField } from './difference.ts'
import { ClaimMethod } from './enums.ts'
import { expectLimit, limitArgument } from './paging.ts'
import type { Node } from './records.ts'
import { summaryOf } from './summary.ts'
import { DocumentType, EntityInterface, Evidence, NodeInterface } from './types.ts'

/** Lists of one document are read as a whole; a text of some pages has a few hundred mentions. */
const listLimit = 1000

const span = {
  start: { type: () => Int, description: 'Where it starts in the text, in UTF-16 code units.' },
  end: { type: () => Int, description: 'Where it ends.' },
}

export const Mention = objectType('Mention', 'A place of the text that stands for an entity.', {
  surface: { type: () => String, description: 'The words as they stand there.' },
  ...span,
})

const Qualifier = objectType('Qualifier', 'A property that a claim gives to a relationship.', {
  name: { type: () => String, description: 'Which property.' },
  value: { type: () => String, description: 'Its value as text; entities by id.' },
})

const Claim = objectType('Claim', 'One statement of a document, with the words that state it.', {
  id: { type: () => ID, description: 'Its id.' },
  predicate: { type: () => String, description: 'What is said of the subject: an attribute, or a relationship type.' },
  value: { type: () => String, nullable: true, description: 'The value of an attribute, as text.' },
  quote: { type: () => String, description: 'The exact words.' },
  ...span,
})

export const documentFields: Record<string, ResolvedField<Node>> = {
  difference: differenceField as ResolvedField<Node>,
  summary: {
    type: () => String,
    nullable: true,
    description: 'One line about the document.',
    resolve: (node, _, { load }) => summaryOf(node, load),
  },
  text: { type: () => String, description: 'The text that all offsets count in.', resolve: ({ id }, _, { load }) => load.text(id) },
  mentions: {
    type: () => [Mention],
    description: 'Places of the text that stand for entities, in its order.',
    args: [limitArgument(listLimit, `How many at most, 1 to ${listLimit}.`)],
    resolve: ({ id }, { limit }: { limit: number }, { load }) => load.mentions(id, expectLimit(limit, 'limit', listLimit)),
  },
  claims: {
    type: () => [Claim],
    description: 'What the document states, in the order of its text.',
    args: [limitArgument(listLimit, `How many at most, 1 to ${listLimit}.`)],
    resolve: ({ id }, { limit }: { limit: number }, { load }) => load.claims(id, expectLimit(limit, 'limit', listLimit)),
  },
}

export function documentResolvers(): Type[] {
  return [
    fieldsOf<Properties>(Evidence, {
      method: {
        type: () => ClaimMethod,
        description: 'How the claim came to be.',
        resolve: ({ rank }) => claimMethods[Number(rank)],
      },
      document: {
        type: () => DocumentType,
        description: 'The document that says so.',
        resolve: ({ documentId }, _, { load }) => load.document(String(documentId)),
      },
    }),
    fieldsOf<Properties>(Mention, {
      entity: {
        type: () => EntityInterface,
        description: 'What the words stand for.',
        resolve: ({ entityId }, _, { load }) => load.entity(String(entityId)),
      },
    }),
    fieldsOf<Properties>(Claim, {
      subject: {
        type: () => NodeInterface,
        description: 'What it is said of.',
        resolve: ({ subjectId }, _, { load }) => load.node(String(subjectId)),
      },
      object: {
        type: () => NodeInterface,
        nullable: true,
        description: 'The other end of a relationship.',
        resolve: ({ objectId }, _, { load }) => (objectId ? load.node(String(objectId)) : null),
      },
      value: {
        type: () => String,
        nullable: true,
        description: 'The value of an attribute, as text.',
        resolve: ({ value }) => (typeof value === 'string' ? asText(JSON.parse(value)) : null),
      },
      qualifiers: {
        type: () => [Qualifier],
        description: 'The properties that it gives to a relationship.',
        resolve: ({ properties }) =>
          Object.entries(JSON.parse(String(properties ?? '{}')) as object).map(([name, value]) => ({ name, value: asText(value) })),
      },
    }),
  ]
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
