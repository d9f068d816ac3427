import { fold } from './fold.ts'
import { type EntityKind, entityKinds, type NodeKind } from './kinds.ts'
import { type RelationshipType, relationship } from './relationships.ts'

const prefixes = new Map<string, NodeKind>([
  ...entityKinds.map((kind): [string, NodeKind] => [kind.toLowerCase(), kind]),
  ['document', 'Document'],
])

/** The kind that an id announces before its colon, or null: `person:vic-van-vuuren` is a Person. */
export function kindOf(id: string): NodeKind | null {
  const [prefix = '', ...rest] = id.split(':')
  return rest.length === 0 ? null : (prefixes.get(prefix) ?? null)
}

/** Whether `id` is well formed for `kind`: `event:2022-10-18-mont-blanc`. */
export function isEntityId(id: string, kind: EntityKind): boolean {
  return kindOf(id) === kind && /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
}

/** A name as part of an id: its folded words joined by hyphens. */
export function slug(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The id of the fact that an attribute of an entity has some value. */
export function attributeFact(entityId: string, attribute: string): string {
  return `${entityId}#${attribute}`
}

/**
 * The id of the fact that a relationship exists: its ends, its type, and the properties that belong to its identity.
 * Titles are compared folded, so "Director" and "director" are one post.
 */
export function relationshipFact(type: RelationshipType, from: string, to: string, properties: Readonly<Record<string, unknown>>): string {
  const row = relationship(type)
  const identity = row.identity.map(name => {
    const value = properties[name]
    if (value == null) return ''
    return row.properties[name]?.type === 'entity' ? String(value) : fold(String(value)).replaceAll(' ', '-')
  })
  return [`${from} ${type} ${to}`, ...identity].join(' ').trimEnd()
}
