import { registerEnumType } from 'type-graphql'
import { type EnumName, entityKinds, enums, kind, nodeKinds } from '../model/kinds.ts'
import { relationship, relationshipTypes } from '../model/relationships.ts'
import { constant } from '../statements/connections.ts'

export type Enum = Record<string, string>

/** Registers an enum from values and their meanings. Its inner values are `inner` or the names themselves. */
export function enumType(
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
  inner: (key: string) => string = key => key,
): Enum {
  const type = Object.fromEntries(Object.keys(values).map(key => [key, inner(key)]))
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([key, meaning]) => [key, { description: meaning }]))
  registerEnumType(type, { name, description, valuesConfig })
  return type
}

const vocabularies = new Map(
  Object.entries(enums).map(([name, values]) => [name, enumType(name, `The values of ${words(name)}.`, values)] as const),
)

/** The registered enum of a vocabulary. */
export function vocabulary(name: EnumName): Enum {
  return vocabularies.get(name) ?? {}
}

export const EntityKind = enumType(
  'EntityKind',
  'The kinds of entities.',
  Object.fromEntries(entityKinds.map(name => [constant(name).slice(1), kind(name).description])),
  pascal,
)

export const NodeKind = enumType(
  'NodeKind',
  'The kinds of entities, and documents.',
  Object.fromEntries(nodeKinds.map(name => [constant(name).slice(1), kind(name).description])),
  pascal,
)

export const RelationshipType = enumType(
  'RelationshipType',
  'The types of relationships.',
  Object.fromEntries(relationshipTypes.map(type => [type, relationship(type).description])),
)

export const OrderDirection = enumType('OrderDirection', 'Which way to sort. What has no value comes last either way.', {
  ASC: 'From the smallest, the earliest, A.',
  DESC: 'From the largest, the latest, Z.',
})

export const ClaimMethod = enumType('ClaimMethod', 'How a claim came to be.', {
  CURATED: 'A person wrote it.',
  RULES: 'Rules found it in the text.',
  MODEL: 'A language model found it in the text.',
})

export const Closeness = enumType('Closeness', 'How close two people were when they spoke, closest first.', {
  SAME_EVENT: 'At the very same event.',
  SAME_OCCASION: 'At an event and a session of it, or at two sessions of one event.',
  SAME_SERIES: 'At two events of one series.',
})

export const closenessGrades = Object.keys(Closeness)

function pascal(key: string): string {
  return key.charAt(0) + key.slice(1).toLowerCase()
}

function words(name: string): string {
  return name.replaceAll(/(?<=.)[A-Z]/g, letter => ` ${letter.toLowerCase()}`).toLowerCase()
}
