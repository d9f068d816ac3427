import { sureFrom } from '../model/records.ts'
import type { DocumentChange } from './assembly.ts'
import type { Effect } from './plan-documents.ts'

/** Numbers of facts: what happened to them, and how well those of the document stand. */
export interface FactCounts {
  /** New in the graph. */
  readonly added: number
  /** Stated before and stated again. */
  readonly confirmed: number
  /** Shown otherwise than before. */
  readonly changed: number
  /** Gone, because nothing else states them. */
  readonly removed: number
  /** Those of the document on which another one says something else. */
  readonly contradicted: number
  /** Those for which the document has only claims that somebody should check. */
  readonly uncertain: number
}

/** No facts at all. */
export const noFacts: FactCounts = { added: 0, confirmed: 0, changed: 0, removed: 0, contradicted: 0, uncertain: 0 }

/**
 * What a transaction does to the facts, by document: each change counts for the document that brings it. Where several do, or none
 * does alone, it is the first.
 */
export function factCounts(whole: readonly DocumentChange[], { facts, contested, broughtBy }: Effect): Map<string, FactCounts> {
  const isContested = new Set(contested)
  const [first] = whole
  const by = (id: string) => broughtBy.get(id) ?? first?.id
  const moved = new Set([...facts.added, ...facts.changed])
  return new Map(
    whole.map(({ id, assembly }): [string, FactCounts] => {
      const stated = new Map<string, number>()
      for (const { fact, confidence } of assembly?.claims ?? []) stated.set(fact, Math.max(confidence, stated.get(fact) ?? 0))
      const count = (ids: readonly string[]) => ids.filter(fact => by(fact) === id).length
      const own = [...stated.keys()]
      const counts = {
        added: count(facts.added),
        confirmed: own.filter(fact => !(moved.has(fact) && by(fact) === id)).length,
        changed: count(facts.changed),
        removed: count(facts.removed),
        contradicted: own.filter(fact => isContested.has(fact)).length,
        uncertain: own.filter(fact => (stated.get(fact) ?? 1) < sureFrom).length,
      }
      return [id, counts]
    }),
  )
}
