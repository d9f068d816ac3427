import type { Graph, Properties } from '../graph/graph.ts'
import { factClaims, facts } from '../statements/corpus.ts'
import type { StoredClaim } from './claims.ts'
import type { DatedClaim, RankedClaim, State } from './values.ts'

/** A claim and the fact that it supports. */
export interface Supporting {
  readonly id: string
  readonly fact: string
}

/** What a change does to the claims: some go, others come; one that changes does both. */
export interface ClaimChange {
  readonly going: readonly Supporting[]
  readonly adding: readonly DatedClaim[]
}

/** A fact as it stands, and claims as they will be: all, or those that decide. */
export interface ReadFact {
  readonly id: string
  readonly subjectId: string
  readonly predicate: string
  readonly objectId?: string
  /** Null where it does not stand. */
  readonly before: State
  readonly contestedBefore: readonly string[]
  /** The claims that decide what is shown now, as JSON. */
  readonly decisiveBefore?: string
  readonly addedAt?: string
  readonly claims: readonly RankedClaim[]
}

/**
 * Facts as they stand, with claims as they will be. All claims of a fact are read only where one of those that decide goes, or with
 * `whole`; else those stored with the fact are enough. What neither stands nor is stated is left out.
 */
export async function readFacts(graph: Graph, ids: readonly string[], { going, adding }: ClaimChange, whole: boolean): Promise<ReadFact[]> {
  if (ids.length === 0) return []
  const standing = new Map((await graph.read(facts, { ids })).map(({ id, fact }) => [id, fact]))
  const leaving = new Set(going.map(({ id }) => id))
  const stored = new Map(ids.map(id => [id, decisiveOf(standing.get(id))]))
  const isEnough = (id: string) => !whole && stored.get(id)?.every(claim => !leaving.has(claim.id))
  const all = await readClaims(
    graph,
    ids.filter(id => !isEnough(id)),
  )
  const coming = new Map<string, DatedClaim[]>()
  for (const claim of adding) coming.set(claim.fact, [...(coming.get(claim.fact) ?? []), claim])
  return ids.flatMap(id => {
    const fact = standing.get(id)
    const added = coming.get(id) ?? []
    const known = (all.get(id) ?? stored.get(id) ?? []).filter(claim => !leaving.has(claim.id))
    const source = (fact ?? added[0] ?? all.get(id)?.[0]) as Partial<ReadFact> | undefined
    if (!source) return []
    return [
      {
        id,
        subjectId: source.subjectId ?? '',
        predicate: source.predicate ?? '',
        objectId: source.objectId ?? undefined,
        before: fact ? (JSON.parse(String(fact.state)) as State) : null,
        contestedBefore: (fact?.contested as string[] | undefined) ?? [],
        decisiveBefore: fact?.decisive as string | undefined,
        addedAt: (fact?.addedAt as string | undefined) ?? earliest([...added, ...(all.get(id) ?? [])]),
        claims: [...known, ...added],
      },
    ]
  })
}

/** The claims stored with a fact; none with one that does not stand, unknown of one that was stored without. */
function decisiveOf(fact: Properties | undefined): RankedClaim[] | undefined {
  if (!fact) return []
  return typeof fact.decisive === 'string' ? (JSON.parse(fact.decisive) as RankedClaim[]) : undefined
}

async function readClaims(graph: Graph, ids: readonly string[]): Promise<Map<string, DatedClaim[]>> {
  const read = new Map<string, DatedClaim[]>(ids.map(id => [id, []]))
  if (ids.length === 0) return read
  for (const { fact, claim, citedOn, readAt } of await graph.read(factClaims, { facts: ids })) {
    read.get(fact)?.push({ ...(claim as unknown as StoredClaim), citedOn, readAt })
  }
  return read
}

/** When the first of these claims was made: what is new to the graph may have been known under another name. */
function earliest(claims: readonly DatedClaim[]): string | undefined {
  return claims.flatMap(({ readAt }) => readAt ?? []).sort()[0]
}
