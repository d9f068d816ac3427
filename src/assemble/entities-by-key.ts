import type { Judgement } from '../model/records.ts'

/** The entities that a document's keys stand for. */
export function entitiesByKey(judgements: readonly Judgement[]): Map<string, string> {
  return new Map(judgements.map(({ key, entityId }) => [key, entityId]))
}
