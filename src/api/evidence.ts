import type { Properties } from '../graph/graph.ts'
import type { ResolvedField } from './define.ts'
import { expectLimit, limitArgument } from './paging.ts'
import { Evidence } from './types.ts'

/** An `evidence` field: the claims behind a fact, or behind one value of it, best first. */
export function evidenceList<R>(factOf: (root: R) => { fact: string; value?: string }): ResolvedField<R> {
  return {
    type: () => [Evidence],
    description: 'The words that state it, best first.',
    args: [limitArgument(10)],
    resolve: (root, { limit }: { limit: number }, { load }) => {
      const { fact, value } = factOf(root)
      return load.evidence(fact, expectLimit(limit), value)
    },
  }
}

/** The claims that name an entity or state an attribute of it. */
export const entityEvidenceField: ResolvedField<{ id: string }> = {
  type: () => [Evidence],
  description: 'The words that name it or state something of it, best first.',
  args: [limitArgument(10)],
  resolve: ({ id }, { limit }: { limit: number }, { load }): Promise<Properties[]> => load.entityEvidence(id, expectLimit(limit)),
}
