import 'reflect-metadata'
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { Arg, type ClassType, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from './context.ts'

/** A thunk that names a type: `() => String`, `() => [Event]`. */
// biome-ignore lint/suspicious/noExplicitAny: type-graphql's own type of a thunk, which it does not export
export type TypeThunk = () => any

/** A class made while the schema is built from the tables; type-graphql reads it like one with decorators. */
export type Type = ClassType<object>

/** An interface type of the schema: an abstract class. */
export type Interface = abstract new () => object

export interface FieldOptions {
  readonly description: string
  /** `items`: of a list, only its items may be null. */
  readonly nullable?: boolean | 'items'
  readonly deprecationReason?: string
}

export interface FieldSpec extends FieldOptions {
  readonly type: TypeThunk
}

export interface ArgumentSpec {
  readonly name: string
  readonly type: TypeThunk
  readonly description: string
  readonly nullable?: boolean
  readonly defaultValue?: unknown
}

/** An object type from its fields. Its values are plain objects. */
export function objectType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
  implementing: Interface[] = [],
): Type {
  const type = named(name)
  ObjectType(name, { description, simpleResolvers: true, implements: implementing })(type)
  addFields(type, fields)
  return type
}

/** An input type from its fields; `more` adds fields whose types may name this one. */
export function inputType(name: string, description: string, fields: Readonly<Record<string, FieldSpec>>): Type {
  const type = named(name)
  InputType(name, { description })(type)
  addFields(type, fields)
  return type
}

/** Adds plain fields to a type. */
export function addFields(type: Type, fields: Readonly<Record<string, FieldSpec>>): void {
  for (const [name, { type: of, ...options }] of Object.entries(fields)) Field(of, options)(type.prototype, name)
}

/** What a field that has to look something up is made of. */
export interface ResolvedField<R> extends FieldSpec {
  readonly args?: readonly ArgumentSpec[]
  /** How many things it answers with at most, where `first`, `last` and `limit` do not say so. It multiplies the cost of what is below. */
  // biome-ignore lint/suspicious/noExplicitAny: each field names the type of its own arguments
  readonly size?: (args: any) => number
  // biome-ignore lint/suspicious/noExplicitAny: each field names the type of its own arguments
  resolve(root: R, args: any, context: RequestContext): unknown
}

/** A resolver class that adds fields to an object type or an interface. */
export function fieldsOf<R = { id: string }>(on: Type | Interface, fields: Readonly<Record<string, ResolvedField<R>>>): Type {
  const type = named(`${on.name}Fields`)
  Resolver(() => on as Type)(type)
  for (const [name, field] of Object.entries(fields)) {
    define(type, name, field, (root, args, context) => field.resolve(root as R, args, context))
    FieldResolver(field.type, options(field))(type.prototype, name, descriptor(type, name))
    Root()(type.prototype, name, 0)
  }
  return type
}

/** A resolver class of root fields. */
export function queries(fields: Readonly<Record<string, ResolvedField<unknown>>>): Type {
  return rootFields('Queries', Query, fields)
}

/** A resolver class of root fields that change something. */
export function mutations(fields: Readonly<Record<string, ResolvedField<unknown>>>): Type {
  return rootFields('Mutations', Mutation, fields)
}

function rootFields(name: string, decorate: typeof Query, fields: Readonly<Record<string, ResolvedField<unknown>>>): Type {
  const type = named(name)
  Resolver()(type)
  for (const [field, spec] of Object.entries(fields)) {
    define(type, field, spec, (_, args, context) => spec.resolve(undefined, args, context))
    decorate(spec.type, options(spec))(type.prototype, field, descriptor(type, field))
    Root()(type.prototype, field, 0)
  }
  return type
}

function define(
  type: Type,
  name: string,
  { args = [] }: ResolvedField<never>,
  resolve: (root: unknown, args: Record<string, unknown>, context: RequestContext) => unknown,
): void {
  const method = (root: unknown, context: RequestContext, ...values: unknown[]): unknown =>
    resolve(root, Object.fromEntries(args.map((arg, index) => [arg.name, values[index]])), context)
  Object.defineProperty(type.prototype, name, { value: method, configurable: true, writable: true })
  Ctx()(type.prototype, name, 1)
  args.forEach(({ name: arg, type: of, ...rest }, index) => {
    Arg(arg, of, { ...rest, nullable: rest.nullable ?? rest.defaultValue === undefined })(type.prototype, name, index + 2)
  })
}

function options({ description, nullable, deprecationReason, size }: ResolvedField<never>) {
  const complexity = size && (({ args, childComplexity }: ComplexityEstimatorArgs) => 1 + size(args) * childComplexity)
  return { description, nullable, deprecationReason, complexity }
}

function descriptor(type: Type, name: string): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(type.prototype, name) ?? {}
}

function named(name: string): Type {
  return { [name]: class {} }[name] as Type
}
