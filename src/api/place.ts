import { Int } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import type { Keys } from '../statements/connections.ts'
import { signatureOf } from './connections.ts'
import { fieldsOf, type ResolvedField, type Type } from './define.ts'
import { compareKeys, cut, encodeCursor, listTypes, type PageArguments, pageArguments, pageOf, pageRequest } from './paging.ts'
import { nodeType } from './types.ts'

/** Beyond this a place has too many to list. */
const hubLimit = 10_000

interface Row {
  readonly personId: string
  readonly sortName: string
  readonly events: number
}

const { edge: Edge, connection: Connection } = listTypes(
  'PlacePerson',
  () => nodeType('Person'),
  { edge: 'Somebody who spoke in a place.', list: 'A page of those who spoke in a place.' },
  {
    events: { type: () => Int, description: 'At how many events there the person spoke.' },
  },
)

/** Fields of a place beyond attributes and relationships. */
export const placeFields: Record<string, ResolvedField<{ id: string }>> = {
  people: {
    type: () => Connection,
    description: 'Who spoke at events here or in a part of it, by name. It does not say that they live or work here.',
    args: pageArguments,
    resolve: async ({ id }, page: PageArguments, { load }) => {
      const rows: Row[] = await load.placePeople(id, hubLimit + 1)
      if (rows.length > hubLimit) {
        throw new AppError('TOO_COMPLEX', `Expected at most ${hubLimit} people, but there are more: ask for a part of the place.`, {
          limit: hubLimit,
        })
      }
      const signature = signatureOf('Place.people', id)
      const request = pageRequest(page, signature, 2)
      return pageOf(
        cut(rows, request, (row, place) => compareKeys(keysOf(row), place, [1, 1])),
        request,
        row => ({ ...row, cursor: encodeCursor(signature, keysOf(row)), node: load.entity(row.personId) }),
        () => rows.length,
      )
    },
  },
}

function keysOf({ sortName, personId }: Row): Keys {
  return [sortName, personId]
}

export function placeResolvers(): Type[] {
  return [
    fieldsOf<Row>(Edge, {
      node: { type: () => nodeType('Person'), description: 'The person.', resolve: ({ personId }, _, { load }) => load.entity(personId) },
    }),
  ]
}
