import type { NodeKind } from '../queries.ts'

/** The shape of each kind: who acts is round, what happens or is done is square, what is spoken of is a ring. */
export const shapes: Readonly<Record<NodeKind, 'circle' | 'square' | 'ring'>> = {
  PERSON: 'circle',
  ORGANIZATION: 'circle',
  EVENT: 'square',
  PROJECT: 'square',
  STATEMENT: 'square',
  CONVENTION: 'ring',
  PLACE: 'ring',
  TOPIC: 'ring',
  PUBLICATION: 'ring',
  DOCUMENT: 'ring',
}
