import { isReference, relationship, relationshipTypes } from '../model/relationships.ts'
import type { Where } from '../statements/filter.ts'

/** The fields of a filter whose values are ids of entities. */
const idFields = new Set([
  'id',
  ...relationshipTypes.flatMap(type =>
    Object.entries(relationship(type).properties).flatMap(([name, property]) => (isReference(property) ? [name] : [])),
  ),
])

/** A filter with every id in it as it is now; `current` answers for one id. */
export async function withCurrentIds(
  where: Where | null | undefined,
  current: (id: string) => Promise<string>,
): Promise<Where | null | undefined> {
  if (!where) return where
  const entries = await Promise.all(
    Object.entries(where).map(async ([name, value]) => [
      name,
      idFields.has(name) ? await currentFilter(value, current) : await inside(value, current),
    ]),
  )
  return Object.fromEntries(entries) as Where
}

async function inside(value: unknown, current: (id: string) => Promise<string>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(each => inside(each, current)))
  return value !== null && typeof value === 'object' ? withCurrentIds(value as Where, current) : value
}

async function currentFilter(value: unknown, current: (id: string) => Promise<string>): Promise<unknown> {
  const { eq, in: several } = (value ?? {}) as { eq?: string | null; in?: readonly string[] | null }
  return {
    ...(eq != null && { eq: await current(eq) }),
    ...(several != null && { in: await Promise.all(several.map(current)) }),
  }
}
