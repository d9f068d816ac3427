import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import type { Keys, Window } from '../statements/connections.ts'
import { type ArgumentSpec, type FieldSpec, objectType, type Type, type TypeThunk } from './define.ts'

@ObjectType('PageInfo', { description: 'Where a page lies in its list (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether something goes before.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  startCursor?: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge.' })
  endCursor?: string | null
}

/** The largest page, and the size of one without `first` or `last`. */
export const pageLimit = 100
const pageDefault = 20

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export const pageArguments: readonly ArgumentSpec[] = [
  {
    name: 'first',
    type: () => Int,
    nullable: true,
    description: `How many from the front, 1 to ${pageLimit}; ${pageDefault} if nothing is given.`,
  },
  { name: 'after', type: () => String, nullable: true, description: 'The cursor after which to start; goes with `first`.' },
  { name: 'last', type: () => Int, nullable: true, description: `How many from the back, 1 to ${pageLimit}.` },
  { name: 'before', type: () => String, nullable: true, description: 'The cursor before which to end; goes with `last`.' },
]

/** A `limit` argument of a plain list. */
export function limitArgument(defaultValue: number, description = 'How many at most, 1 to 100.'): ArgumentSpec {
  return { name: 'limit', type: () => Int, defaultValue, description }
}

/** Checks a `limit`; over the maximum is an error, never silently less. */
export function expectLimit(limit: number, argument = 'limit', maximum = pageLimit): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= maximum) return limit
  throw new AppError('BAD_USER_INPUT', `Expected "${argument}" from 1 to ${maximum}, but got: ${limit}`, { argument, limit: maximum })
}

/** A page that was asked for: `size` rows after or before the place of a cursor, in the order that `signature` names. */
export interface PageRequest {
  readonly size: number
  readonly place?: Keys
  readonly backward: boolean
}

/** Reads the paging arguments of a connection. Throws BAD_USER_INPUT for sizes out of bounds and cursors of another list. */
export function pageRequest({ first, after, last, before }: PageArguments, signature: string, keys: number): PageRequest {
  if (first != null && last != null) throw new AppError('BAD_USER_INPUT', 'Expected "first" or "last", but got both.', { argument: 'last' })
  const backward = last != null || (first == null && before != null)
  if (backward && after != null)
    throw new AppError('BAD_USER_INPUT', 'Expected "before" beside "last", but got "after".', { argument: 'after' })
  if (!backward && before != null)
    throw new AppError('BAD_USER_INPUT', 'Expected "after" beside "first", but got "before".', { argument: 'before' })
  const argument = backward ? 'before' : 'after'
  const cursor = backward ? before : after
  return {
    size: expectLimit(last ?? first ?? pageDefault, backward ? 'last' : 'first'),
    place: cursor == null ? undefined : decodeCursor(cursor, signature, keys, argument),
    backward,
  }
}

/** One row more than asked for, to see whether more follows. */
export function windowOf({ size, place, backward }: PageRequest): Window {
  return { limit: size + 1, after: place, backward }
}

/** A cursor: the place of a row in its order, and which order that is. */
export function encodeCursor(signature: string, keys: Keys): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString('base64url')
}

function decodeCursor(cursor: string, signature: string, keys: number, argument: string): Keys {
  const [given, ...place] = parse(cursor)
  if (given === signature && place.length === keys && place.every(key => typeof key === 'string' || typeof key === 'number'))
    return place as Keys
  throw new AppError('BAD_USER_INPUT', `Expected "${argument}" to be a cursor of this connection in this order, but got: ${cursor}`, {
    argument,
  })
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

/** A page of rows with what a client needs to ask for the next. */
export interface Page<E> {
  readonly edges: readonly E[]
  readonly nodes: readonly unknown[]
  readonly pageInfo: PageInfo
  /** Called only when the query selects it. */
  readonly totalCount: () => number | Promise<number>
}

/** Puts rows, read one more than asked for, into a page; backward rows come in reverse. */
export function pageOf<R, E extends { cursor: string; node: unknown }>(
  rows: readonly R[],
  { size, place, backward }: PageRequest,
  edge: (row: R) => E,
  totalCount: Page<E>['totalCount'],
): Page<E> {
  const more = rows.length > size
  const kept = rows.slice(0, size)
  const edges = (backward ? kept.reverse() : kept).map(edge)
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? place !== undefined : more,
      hasPreviousPage: backward ? more : place !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** The part of a list that is held in full which a page request asks for, one row more if there is one. */
export function cut<R>(rows: readonly R[], { size, place, backward }: PageRequest, compareTo: (row: R, place: Keys) => number): R[] {
  if (backward) {
    const before = place ? rows.filter(row => compareTo(row, place) < 0) : rows
    return before.slice(Math.max(0, before.length - size - 1)).reverse()
  }
  const after = place ? rows.filter(row => compareTo(row, place) > 0) : rows
  return after.slice(0, size + 1)
}

/** Compares the values by which rows sort, one after the other, each in its direction: 1 upwards, -1 downwards. */
export function compareKeys(a: Keys, b: Keys, directions: readonly number[]): number {
  for (const [index, direction] of directions.entries()) {
    const [x, y] = [a[index] ?? '', b[index] ?? '']
    if (x !== y) return (x < y ? -1 : 1) * direction
  }
  return 0
}

/** The types of a list that is more than the nodes at the ends of one relationship. */
export interface ListTypes {
  readonly edge: Type
  readonly connection: Type
}

/** An edge and a connection type, named for what the list holds; the edge has the fields given beside its cursor. */
export function listTypes(
  name: string,
  node: TypeThunk,
  about: { edge: string; list: string },
  fields: Readonly<Record<string, FieldSpec>>,
): ListTypes {
  const cursor: FieldSpec = { type: () => String, description: 'Its place in the list.' }
  const edge = objectType(`${name}Edge`, about.edge, { cursor, ...fields })
  return {
    edge,
    connection: objectType(
      `${name}Connection`,
      about.list,
      connectionFields(() => edge, node),
    ),
  }
}

/** The fields of every connection, over its edge and node types. */
export function connectionFields(edge: TypeThunk, node: TypeThunk) {
  return {
    edges: { type: () => [edge()], description: 'The rows of this page.' },
    nodes: { type: () => [node()], description: 'The nodes of these rows.' },
    pageInfo: { type: () => PageInfo, description: 'Where this page lies.' },
    totalCount: { type: () => Int, description: 'How many rows there are in all.' },
  }
}

export const idArgument: ArgumentSpec = { name: 'id', type: () => ID, nullable: false, description: 'Its id.' }
