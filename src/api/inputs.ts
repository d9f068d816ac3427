import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { attributesOf, type EnumName, enums, type FieldShape, kind, type NodeKind, nodeKinds } from '../model/kinds.ts'
import { isReference, type Property } from '../model/relationships.ts'
import { type Connection, connectionsOf } from '../statements/filter.ts'
import { addFields, type FieldSpec, inputType, type Type } from './define.ts'
import { EntityKind, NodeKind as NodeKindEnum, vocabulary } from './enums.ts'
import { PartialDate } from './scalars.ts'

@InputType('StringFilter', { description: 'What a text must fit. All conditions given must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this.' })
  eq?: string

  @Field(() => [String], { nullable: true, description: 'One of these, exactly.' })
  in?: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Contains this; case, accents and punctuation do not count. On names, any name may.',
  })
  contains?: string

  @Field(() => String, {
    nullable: true,
    description: 'Begins with this; case, accents and punctuation do not count. On names, any name may.',
  })
  startsWith?: string

  @Field(() => Boolean, { nullable: true, description: 'true: no document states it; false: one does.' })
  isNull?: boolean
}

@InputType('IDFilter', { description: 'Which ids are meant.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'This one.' })
  eq?: string

  @Field(() => [ID], { nullable: true, description: 'One of these.' })
  in?: string[]
}

@InputType('IntFilter', { description: 'What a whole number must fit.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Exactly this.' })
  eq?: number

  @Field(() => [Int], { nullable: true, description: 'One of these.' })
  in?: number[]

  @Field(() => Int, { nullable: true, description: 'This or more.' })
  gte?: number

  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number

  @Field(() => Boolean, { nullable: true, description: 'true: no document states it; false: one does.' })
  isNull?: boolean
}

@InputType('FloatFilter', { description: 'What a number must fit.' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Exactly this.' })
  eq?: number

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number

  @Field(() => Boolean, { nullable: true, description: 'true: no document states it; false: one does.' })
  isNull?: boolean
}

@InputType('DateFilter', { description: 'What a date must fit. A bound of 2022 means from its first, or up to its last, day.' })
export class DateFilter {
  @Field(() => PartialDate, { nullable: true, description: 'Exactly this, as precise as this.' })
  eq?: string

  @Field(() => [PartialDate], { nullable: true, description: 'One of these.' })
  in?: string[]

  @Field(() => PartialDate, { nullable: true, description: 'This or later.' })
  gte?: string

  @Field(() => PartialDate, { nullable: true, description: 'This or earlier.' })
  lte?: string

  @Field(() => Boolean, { nullable: true, description: 'true: no document states it; false: one does.' })
  isNull?: boolean
}

@InputType('Period', { description: 'A stretch of time, open where an end is left out. What has no date is in no period.' })
export class Period {
  @Field(() => PartialDate, { nullable: true, description: 'From the first day of this.' })
  from?: string

  @Field(() => PartialDate, { nullable: true, description: 'Up to the last day of this.' })
  to?: string
}

function enumFilter(name: string, type: () => object): Type {
  return inputType(`${name}Filter`, `What a ${name} must fit.`, {
    eq: { type, nullable: true, description: 'This one.' },
    in: { type: () => [type()], nullable: true, description: 'One of these.' },
    isNull: { type: () => Boolean, nullable: true, description: 'true: no document states it; false: one does.' },
  })
}

const enumFilters = new Map(Object.keys(enums).map(name => [name, enumFilter(name, () => vocabulary(name as EnumName))]))
const entityKindFilter = enumFilter('EntityKind', () => EntityKind)
const nodeKindFilter = enumFilter('NodeKind', () => NodeKindEnum)

/** The filter on one value, or null where there is none: records are not filtered. */
function filterOf(shape: FieldShape | Property): (() => unknown) | null {
  if (isReference(shape)) return () => IDFilter
  switch (shape.type) {
    case 'text':
      return () => StringFilter
    case 'date':
      return () => DateFilter
    case 'integer':
      return () => IntFilter
    case 'number':
      return () => FloatFilter
    case 'enum':
      return () => enumFilters.get(shape.of)
    default:
      return null
  }
}

function filters(shapes: Readonly<Record<string, FieldShape | Property>>): Record<string, FieldSpec> {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const type = filterOf(shape)
      return type ? [[name, { type, nullable: true, description: shape.description }]] : []
    }),
  )
}

/** AND, OR and NOT over an input of its own type. */
function combined(type: Type): Type {
  addFields(type, {
    AND: { type: () => [type], nullable: true, description: 'All of these hold.' },
    OR: { type: () => [type], nullable: true, description: 'At least one of these holds.' },
    NOT: { type: () => type, nullable: true, description: 'All that this leaves out, what no document says included.' },
  })
  return type
}

const id: FieldSpec = { type: () => IDFilter, nullable: true, description: 'Its id.' }
const name: FieldSpec = { type: () => StringFilter, nullable: true, description: 'Its names.' }

const entityWhere = combined(
  inputType('EntityWhere', 'Which entities of several kinds are meant.', {
    id,
    name,
    kind: { type: () => entityKindFilter, nullable: true, description: 'Their kind.' },
  }),
)

const nodeWhere = combined(
  inputType('NodeWhere', 'Which entities and documents are meant.', {
    id,
    kind: { type: () => nodeKindFilter, nullable: true, description: 'Their kind.' },
  }),
)

const wheres = new Map<NodeKind, Type>(
  nodeKinds.map(of => {
    const fields: Record<string, FieldSpec> = { id, ...(of !== 'Document' && { name }), ...filters(attributesOf(of)) }
    if ('startDate' in attributesOf(of)) fields.period = { type: () => Period, nullable: true, description: 'It overlaps this period.' }
    return [of, combined(inputType(`${of}Where`, `Which ${kind(of).plural} are meant. All conditions given must hold.`, fields))]
  }),
)

const edgeWheres = new Map<string, Type>()

/** The filter on the properties of a relationship; null for one without any. */
export function edgeWhereOf({ type, properties }: Connection): Type | null {
  const fields = filters(properties)
  if (Object.keys(fields).length === 0) return null
  const known = edgeWheres.get(type)
  if (known) return known
  const made = combined(inputType(`${pascal(type)}Where`, `Which ${type} relationships are meant.`, fields))
  edgeWheres.set(type, made)
  return made
}

/** The filter on an end of a connection. */
export function whereOf(kinds: readonly NodeKind[]): Type {
  const [only] = kinds
  if (only && kinds.length === 1) return wheres.get(only) as Type
  return kinds.includes('Document') ? nodeWhere : entityWhere
}

const relationFilters = new Map<string, Type>()

/** `some` and `none` over what hangs on a node by a connection; one input for connections that lead to the same. */
function relationFilter(connection: Connection): Type {
  const edge = edgeWhereOf(connection)
  const node = whereOf(connection.to)
  const prefix = `${node.name.slice(0, -'Where'.length)}${edge ? pascal(connection.type) : ''}`
  const known = relationFilters.get(prefix)
  if (known) return known
  const match = inputType(`${prefix}Match`, 'One relationship and what stands at its end.', {
    ...(edge && { edge: { type: () => edge, nullable: true, description: 'What the relationship must fit.' } }),
    node: { type: () => node, nullable: true, description: 'What the node at its end must fit.' },
  })
  const made = inputType(`${prefix}Filter`, 'What a node must be related to.', {
    some: { type: () => match, nullable: true, description: 'At least one fits.' },
    none: { type: () => match, nullable: true, description: 'None fits.' },
  })
  relationFilters.set(prefix, made)
  return made
}

for (const of of nodeKinds) {
  for (const connection of connectionsOf(of)) {
    const filter = relationFilter(connection)
    addFields(wheres.get(of) as Type, { [connection.field]: { type: () => filter, nullable: true, description: connection.description } })
  }
}

/** SPOKE_AT → SpokeAt */
export function pascal(constantName: string): string {
  return constantName
    .toLowerCase()
    .split('_')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
