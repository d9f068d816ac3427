import { Int } from 'type-graphql'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import type { Loads } from './loads.ts'
import { expectLimit, limitArgument } from './paging.ts'
import { type Stated, StatedFact } from './stated.ts'
import { EntityInterface } from './types.ts'

interface Row extends Stated {
  /** How many other documents state the same, and how many another value of the same fact. */
  readonly others: number
  readonly otherwise: number
  /** Whether documents disagree on the fact. */
  readonly contested: boolean
}

/** Lists of one document are read as a whole. */
const listLimit = 1000

const Difference = objectType('Difference', 'What a document brings beside all the others.', {})

export const differenceField: ResolvedField<{ id: string }> = {
  type: () => Difference,
  description: 'What it alone states, what it confirms, what it contradicts, and what would go with it.',
  resolve: async ({ id }, _, { load }) => ({ id, rows: (await load.difference(id)) as unknown as Row[] }),
}

function list(description: string, fits: (row: Row) => boolean): ResolvedField<{ rows: readonly Row[] }> {
  return {
    type: () => [StatedFact],
    description,
    args: [limitArgument(100, `How many at most, 1 to ${listLimit}.`)],
    resolve: ({ rows }, { limit }: { limit: number }) => rows.filter(fits).slice(0, expectLimit(limit, 'limit', listLimit)),
  }
}

const adds = (row: Row): boolean => row.others === 0
const confirms = (row: Row): boolean => row.others > 0
const contradicts = ({ contested, value, others, otherwise }: Row): boolean =>
  contested && (value == null ? others > 0 : others === 0 && otherwise > 0)

export function differenceResolvers(): Type[] {
  const count = (description: string, fits: (row: Row) => boolean): ResolvedField<{ rows: readonly Row[] }> => ({
    type: () => Int,
    description,
    resolve: ({ rows }) => rows.filter(fits).length,
  })
  return [
    fieldsOf<{ id: string; rows: readonly Row[] }>(Difference, {
      adds: list('What no other document states.', adds),
      addsCount: count('How many facts and values no other document states.', adds),
      confirms: list('What other documents state as well.', confirms),
      confirmsCount: count('How many facts and values other documents state as well.', confirms),
      contradicts: list('Values where other documents state another.', contradicts),
      contradictsCount: count('How many values other documents state otherwise.', contradicts),
      wouldRemove: {
        type: () => [EntityInterface],
        description: 'Entities that no other document names: they would go with it.',
        args: [limitArgument(100, `How many at most, 1 to ${listLimit}.`)],
        resolve: ({ id, rows }, { limit }: { limit: number }, { load }) =>
          soleEntities(id, rows, expectLimit(limit, 'limit', listLimit), load),
      },
    }),
  ]
}

async function soleEntities(id: string, rows: readonly Row[], limit: number, load: Loads) {
  const named = [...new Set(rows.map(({ subjectId }) => subjectId))].filter(subject => subject !== id).sort()
  const sole = await load.soleEntities(id, named)
  return Promise.all(sole.slice(0, limit).map(each => load.entity(each)))
}
