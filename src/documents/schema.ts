import {
  type Attribute,
  claimableAttributes,
  documentKind,
  type EnumName,
  entityKinds,
  enums,
  type FieldShape,
  kind as kindOf,
} from '../model/kinds.ts'
import { claimableProperties, isReference, type Property, relationship, relationshipTypes } from '../model/relationships.ts'

type Schema = Record<string, unknown>

/** How a document calls a thing: short, lower case, words joined by hyphens. */
export const keyPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'

/**
 * The JSON Schema of a document's front matter, for editors and for the first check of a file. It follows from the tables of
 * kinds and relationships. What a schema cannot say (keys are declared, quotes stand in the text) the reader checks.
 */
export function documentSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A document of convene',
    description: 'The front matter of a document: its imprint, the things it speaks of, and its claims with the words that prove them.',
    type: 'object',
    required: ['title', 'type'],
    additionalProperties: false,
    properties: {
      id: {
        type: 'string',
        pattern: `^document:${keyPattern}$`,
        description: 'The id of the document; its canonical address or its hash if left out.',
      },
      title: { $ref: '#/definitions/text', description: documentKind.attributes.title.description },
      type: enumeration('DocumentType'),
      publisher: { $ref: '#/definitions/text', description: documentKind.attributes.publisher.description },
      publishedOn: { $ref: '#/definitions/date', description: documentKind.attributes.publishedOn.description },
      url: { type: 'string', pattern: '^https?://', description: documentKind.attributes.url.description },
      language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', description: documentKind.attributes.language.description },
      retells: {
        description: 'The published text that a RETELLING retells.',
        ...object(
          {
            title: { $ref: '#/definitions/text' },
            publisher: { $ref: '#/definitions/text' },
            publishedOn: { $ref: '#/definitions/date' },
            url: { type: 'string', pattern: '^https?://' },
          },
          ['title'],
        ),
      },
      ...Object.fromEntries(entityKinds.map(name => [kindOf(name).plural, things(name.toLowerCase(), kindOf(name).description)])),
      claims: {
        description: 'What the document says: each item a quote of its text, and what these words state.',
        type: 'array',
        items: { $ref: '#/definitions/claim' },
      },
    },
    if: { required: ['type'], properties: { type: { const: 'RETELLING' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['retells'] },
    definitions: {
      text: { type: 'string', minLength: 1, pattern: '\\S' },
      date: {
        description: 'EDTF level 0: 2022, 2022-10 or 2022-10-18.',
        anyOf: [
          { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
          { type: 'integer', minimum: 1000, maximum: 9999 },
        ],
      },
      key: { type: 'string', pattern: `^${keyPattern}$` },
      claim: claim(),
    },
  }
}

function things(prefix: string, description: string): Schema {
  const forms = { type: 'array', items: { $ref: '#/definitions/text' } }
  return {
    description,
    type: 'object',
    additionalProperties: false,
    patternProperties: {
      [`^${keyPattern}$`]: object({
        id: {
          type: 'string',
          pattern: `^${prefix}:${keyPattern}$`,
          description:
            'The id of the entity in the graph, the same in every document. Left out, it is decided by rules who or what is meant: what its names and the claims say is compared with other documents.',
        },
        name: { $ref: '#/definitions/text', description: 'Its name in full, as the text has it.' },
        acronym: { $ref: '#/definitions/text', description: 'Its abbreviation, as the text has it.' },
        also: { ...forms, description: 'Other forms of its name in the text.' },
        misprints: { ...forms, description: 'Forms that the text prints by mistake.' },
      }),
    },
  }
}

function claim(): Schema {
  return {
    type: 'object',
    required: ['quote'],
    minProperties: 2,
    additionalProperties: false,
    properties: { quote: { $ref: '#/definitions/text', description: 'Words that stand exactly once in the text.' } },
    patternProperties: {
      [`^(?!quote$)${keyPattern}$`]: object({ name: { $ref: '#/definitions/text' }, ...attributes() }),
      ...Object.fromEntries(
        relationshipTypes
          .filter(type => !relationship(type).derived)
          .map(type => {
            const required = claimableProperties(type)
              .filter(([, shape]) => !shape.optional)
              .map(([name]) => name)
            const properties = object(Object.fromEntries(claimableProperties(type).map(([name, shape]) => [name, value(shape)])), required)
            return [
              `^${keyPattern} ${type} ${keyPattern}$`,
              {
                description: relationship(type).description,
                anyOf: [
                  ...(required.length === 0 ? [{ type: 'null' }] : []),
                  properties,
                  { type: 'array', items: properties, minItems: 1 },
                ],
              },
            ]
          }),
      ),
    },
  }
}

/** The attributes of all kinds together: which of them a thing can have depends on its kind, which the reader checks. */
function attributes(): Schema {
  return Object.fromEntries(entityKinds.flatMap(name => claimableAttributes(name).map(([attribute, shape]) => [attribute, value(shape)])))
}

function value(shape: Attribute | Property): Schema {
  const { description } = shape
  if (isReference(shape)) {
    const key = { $ref: '#/definitions/key' }
    return shape.type === 'entity' ? { ...key, description } : { description, anyOf: [key, { type: 'array', items: key, minItems: 1 }] }
  }
  const one = single(shape)
  return 'list' in shape && shape.list ? { description, anyOf: [one, { type: 'array', items: one, minItems: 1 }] } : { ...one, description }
}

function single(shape: FieldShape): Schema {
  switch (shape.type) {
    case 'text':
      return { $ref: '#/definitions/text' }
    case 'date':
      return { $ref: '#/definitions/date' }
    case 'integer':
      return { type: 'integer' }
    case 'number':
      return { type: 'number' }
    case 'decimal':
      return { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }] }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return enumeration(shape.of)
    case 'record':
      return object(
        Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, { ...single(field), description: field.description }]),
        ),
        Object.entries(shape.fields)
          .filter(([, field]) => !field.optional)
          .map(([name]) => name),
      )
  }
}

function enumeration(name: EnumName): Schema {
  const values: Readonly<Record<string, string>> = enums[name]
  return { enum: Object.keys(values), markdownEnumDescriptions: Object.values(values) }
}

function object(properties: Schema, required: string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 && { required }) }
}
