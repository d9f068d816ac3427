import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Float, ID, Int, InterfaceType } from 'type-graphql'
import { entityKinds, type FieldShape, type Kind, kind, type NodeKind } from '../model/kinds.ts'
import { type FieldSpec, objectType, type Type, type TypeThunk } from './define.ts'
import { EntityKind, vocabulary } from './enums.ts'
import { Decimal, PartialDate } from './scalars.ts'

/** Anything with an id: an entity or a document. */
@InterfaceType('Node', {
  description: 'Anything with an id: an entity or a document.',
  resolveType: (value: { kind: string }) => value.kind,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Its id, minted once: `person:vic-van-vuuren`.' })
  id!: string
}

/** What all entities have in common. */
@InterfaceType('Entity', {
  description: 'What all entities have in common: person, organization, event, convention, project, place, topic, publication, statement.',
  implements: NodeInterface,
  resolveType: (value: { kind: string }) => value.kind,
})
export abstract class EntityInterface extends NodeInterface {
  @Field(() => EntityKind, { description: 'What kind of entity it is.' })
  kind!: string

  @Field(() => String, {
    description: 'The name that is shown: the best documented one, or the correct form where documents only misprint it.',
  })
  name!: string

  @Field(() => [String], { description: 'Its other names.' })
  aliases!: string[]

  @Field(() => String, { description: 'The name as it sorts: lower case, without accents.' })
  sortName!: string

  @Field(() => GraphQLDateTime, { description: 'When the graph learned of it.' })
  addedAt!: string

  @Field(() => GraphQLDateTime, { description: 'When what is shown of it last changed.' })
  updatedAt!: string
}

const records = new Map<string, Type>()

/** The GraphQL type of a value of a table. */
export function typeOf(shape: FieldShape): TypeThunk {
  switch (shape.type) {
    case 'text':
      return () => String
    case 'date':
      return () => PartialDate
    case 'integer':
      return () => Int
    case 'number':
      return () => Float
    case 'decimal':
      return () => Decimal
    case 'boolean':
      return () => Boolean
    case 'enum':
      return () => vocabulary(shape.of)
    case 'record': {
      const record = recordType(shape.name, shape.description, shape.fields)
      return () => record
    }
  }
}

function recordType(name: string, description: string, fields: Readonly<Record<string, FieldShape>>): Type {
  const known = records.get(name)
  if (known) return known
  const specs = Object.entries(fields).map(([field, shape]): [string, FieldSpec] => [
    field,
    { type: typeOf(shape), nullable: shape.optional ?? false, description: shape.description },
  ])
  const type = objectType(name, description, Object.fromEntries(specs))
  records.set(name, type)
  return type
}

/** The attributes of a kind as fields: null where no document states one. */
function attributeFields({ attributes }: Kind, required: readonly string[] = []): Record<string, FieldSpec> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const one = typeOf(attribute)
      const note = attribute.reference ? ' *Reference*: from reference data, not from a document.' : ''
      const nullable = !attribute.list && !required.includes(name)
      return [name, { type: attribute.list ? () => [one()] : one, nullable, description: attribute.description + note }]
    }),
  )
}

const Retells = objectType('Retells', 'The published text that a document retells.', {
  title: { type: () => String, description: 'Its title.' },
  publisher: { type: () => String, nullable: true, description: 'Who published it.' },
  publishedOn: { type: () => PartialDate, nullable: true, description: 'When it was published.' },
  url: { type: () => String, nullable: true, description: 'Where it is.' },
})

export const DocumentType = objectType(
  'Document',
  kind('Document').description,
  {
    ...attributeFields(kind('Document'), ['title', 'documentType']),
    retells: { type: () => Retells, nullable: true, description: 'What it retells, if it is a RETELLING.' },
    sha256: { type: () => String, description: 'The SHA-256 of the file that was loaded, in hexadecimal digits.' },
    addedAt: { type: () => GraphQLDateTime, description: 'When it was first loaded.' },
    updatedAt: { type: () => GraphQLDateTime, description: 'When its present text was loaded.' },
  },
  [NodeInterface],
)

const entityTypes = new Map<NodeKind, Type>(
  entityKinds.map(name => [name, objectType(name, kind(name).description, attributeFields(kind(name)), [NodeInterface, EntityInterface])]),
)

/** The object type of a kind. */
export function nodeType(of: NodeKind): Type {
  return of === 'Document' ? DocumentType : (entityTypes.get(of) as Type)
}

/** The type of an end of several kinds: an object type for one, else the interface that they share. */
export function endType(kinds: readonly NodeKind[]): Type {
  const [only] = kinds
  if (only && kinds.length === 1) return nodeType(only)
  return (kinds.includes('Document') ? NodeInterface : EntityInterface) as unknown as Type
}

export const Evidence = objectType('Evidence', 'Words of a document that state a fact.', {
  id: { type: () => ID, description: 'The id of the claim.' },
  quote: { type: () => String, description: 'The exact words.' },
  start: { type: () => Int, description: 'Where the quote starts in the text of the document, in UTF-16 code units.' },
  end: { type: () => Int, description: 'Where it ends: `text.slice(start, end)` is the quote.' },
  before: { type: () => String, description: 'What stands before it in its sentence.' },
  after: { type: () => String, description: 'What stands after it in its sentence.' },
  confidence: { type: () => Float, description: 'How sure the method is, from 0 to 1.' },
})
