import DataLoader from 'dataloader'
import type { Graph, Properties, Statement } from '../graph/graph.ts'
import { kindOf } from '../model/ids.ts'
import type { NodeKind } from '../model/kinds.ts'
import {
  type Compiled,
  countOf,
  matchingOf,
  type Order,
  type PageRow,
  pageOf,
  type Selection,
  type Window,
} from '../statements/connections.ts'
import {
  claimedValues,
  currentIds,
  documentClaims,
  documentDifference,
  documentMentions,
  documents,
  documentTexts,
  entities,
  entityEvidence,
  evidence,
  factValues,
  knownEntities,
  passageMentions,
  passages,
  placePeople,
  sharedEvents,
  sharedSameEvents,
  sharedStages,
  soleEntities,
  spokeAtSameEvents,
  spokeWith,
  stageAppearances,
  timeline,
} from '../statements/corpus.ts'
import { type Facet, type FacetRow, facetOf } from '../statements/facets.ts'
import type { Where } from '../statements/filter.ts'
import { type Node, nodeOf } from './records.ts'

type ParametersOf<S> = S extends Statement<infer P, infer _> ? P : never

type Key = { readonly key: string } & Properties

/**
 * The reads of one request. Keys that are asked for in one turn go to the store together, so a query of any shape costs at most
 * one read for each level and field. A load with arguments has one batch for each distinct set of them.
 */
export class Loads {
  readonly #graph: Graph
  readonly #loaders = new Map<string, DataLoader<never, unknown, string>>()

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** An entity or a document by id; null where there is none. */
  node(id: string): Promise<Node | null> {
    return kindOf(id) === 'Document' ? this.document(id) : this.entity(id)
  }

  /** An entity by its id; only what is not there is looked for under ids from before a merge. */
  entity(id: string): Promise<Node | null> {
    return this.#entities().load(id)
  }

  document(id: string): Promise<Node | null> {
    return this.#one('document', documents, ({ node }) => nodeOf(node)).load(id)
  }

  /** Keeps a node that came along with something else, so that it is not read again. */
  prime(node: Node): void {
    const loader = node.kind === 'Document' ? this.#one('document', documents, row => nodeOf(row.node)) : this.#entities()
    loader.prime(node.id, node)
  }

  text(documentId: string): Promise<string | null> {
    return this.#one('text', documentTexts, ({ text }) => text).load(documentId)
  }

  mentions(documentId: string, limit: number): Promise<Properties[]> {
    return this.#many(
      `mentions ${limit}`,
      documentMentions,
      { limit },
      ({ id }) => id,
      ({ mention }) => mention,
    ).load(documentId)
  }

  claims(documentId: string, limit: number): Promise<Properties[]> {
    return this.#many(
      `claims ${limit}`,
      documentClaims,
      { limit },
      ({ id }) => id,
      ({ claim }) => claim,
    ).load(documentId)
  }

  /** The claims behind a fact, or behind one value of it. */
  evidence(fact: string, limit: number, value: string | null = null): Promise<Properties[]> {
    return this.#keyed(`evidence ${limit}`, evidence, { limit }, ({ claim }) => claim).load({ key: `${fact} ${value}`, fact, value })
  }

  entityEvidence(id: string, limit: number): Promise<Properties[]> {
    return this.#many(
      `entity evidence ${limit}`,
      entityEvidence,
      { limit },
      row => row.id,
      ({ claim }) => claim,
    ).load(id)
  }

  claimedValues(id: string) {
    return this.#many(
      'claimed values',
      claimedValues,
      {},
      row => row.id,
      row => row,
    ).load(id)
  }

  /** Whom a person met. The closest grade alone has a statement of its own, which looks no further than the events themselves. */
  spokeWith(id: string, { loosest, ...filter }: Omit<ParametersOf<typeof spokeWith>, 'ids'>) {
    const name = `spoke with ${loosest} ${JSON.stringify(filter)}`
    if (loosest === 0)
      return this.#many(
        name,
        spokeAtSameEvents,
        filter,
        row => row.id,
        row => row,
      ).load(id)
    return this.#many(
      name,
      spokeWith,
      { loosest, ...filter },
      row => row.id,
      row => row,
    ).load(id)
  }

  sharedStages(id: string, filter: Omit<ParametersOf<typeof sharedStages>, 'ids'>) {
    return this.#many(
      `shared stages ${JSON.stringify(filter)}`,
      sharedStages,
      filter,
      row => row.id,
      row => row,
    ).load(id)
  }

  stageAppearances(id: string, other: string, filter: Omit<ParametersOf<typeof stageAppearances>, 'keys'>) {
    return this.#keyed(`appearances ${JSON.stringify(filter)}`, stageAppearances, filter, row => row).load({
      key: `${id} ${other}`,
      id,
      other,
    })
  }

  sharedEvents(id: string, other: string, { loosest, ...filter }: Omit<ParametersOf<typeof sharedEvents>, 'keys'>) {
    const name = `shared ${loosest} ${JSON.stringify(filter)}`
    const key = { key: `${id} ${other}`, id, other }
    if (loosest === 0) return this.#keyed(name, sharedSameEvents, filter, row => row).load(key)
    return this.#keyed(name, sharedEvents, { loosest, ...filter }, row => row).load(key)
  }

  /** A page of a connection, for one start node or, with '', of a root connection. */
  page(start: string, selection: Selection, order: readonly Order[], window: Window): Promise<PageRow[]> {
    return this.#compiled(
      `page ${describe(selection)} ${JSON.stringify([order, window])}`,
      () => pageOf(selection, order, window),
      row => row.id,
    ).load(start)
  }

  async count(start: string, selection: Selection): Promise<number> {
    const rows = await this.#compiled(
      `count ${describe(selection)}`,
      () => countOf(selection),
      row => row.id,
    ).load(start)
    return rows[0]?.total ?? 0
  }

  /** The values of a facet of what a connection selects, with their counts. */
  facet(start: string, selection: Selection, facet: Facet, first: number): Promise<FacetRow[]> {
    return this.#compiled(
      `facet ${describe(selection)} ${JSON.stringify([facet, first])}`,
      () => facetOf(selection, facet, first),
      row => row.id,
    ).load(start)
  }

  /** The id that an entity has now, by that or by one that it had before it was merged. */
  async currentId(id: string): Promise<string> {
    const row = await this.#one('current id', currentIds, row => row.current).load(id)
    return row ?? id
  }

  passage(id: string): Promise<Properties | null> {
    return this.#one('passage', passages, ({ passage }) => passage).load(id)
  }

  passageMentions(passageId: string) {
    return this.#many(
      'passage mentions',
      passageMentions,
      {},
      row => row.id,
      ({ mention }) => mention,
    ).load(passageId)
  }

  placePeople(id: string, limit: number) {
    return this.#many(
      `place people ${limit}`,
      placePeople,
      { limit },
      row => row.id,
      row => row,
    ).load(id)
  }

  timeline(id: string, params: Omit<ParametersOf<typeof timeline>, 'ids'>) {
    return this.#many(
      `timeline ${JSON.stringify(params)}`,
      timeline,
      params,
      row => row.id,
      row => row,
    ).load(id)
  }

  factClaims(fact: string, limit: number): Promise<Properties[]> {
    return this.#many(
      `fact claims ${limit}`,
      factValues,
      { limit },
      row => row.id,
      ({ claim }) => claim,
    ).load(fact)
  }

  difference(documentId: string) {
    return this.#many(
      'difference',
      documentDifference,
      {},
      row => row.id,
      row => row,
    ).load(documentId)
  }

  /** Which of these entities no document but this one names. */
  async soleEntities(documentId: string, ids: readonly string[]): Promise<string[]> {
    const rows = ids.length === 0 ? [] : await this.#graph.read(soleEntities, { documentId, ids })
    return rows.map(({ id }) => id)
  }

  /** The rows of a compiled statement that starts from no node. */
  rows<R>({ statement, params }: Compiled<R>): Promise<R[]> {
    return this.#graph.read(statement, params)
  }

  /** Which of these nodes fit a filter. */
  async matching(kind: NodeKind, ids: readonly string[], where: Where): Promise<string[]> {
    const fits = this.#compiled(
      `matching ${kind} ${JSON.stringify(where)}`,
      () => matchingOf(kind, where),
      row => row.id,
    )
    const found = await fits.loadMany([...ids])
    return ids.filter((_, index) => Array.isArray(found[index]) && found[index].length > 0)
  }

  #entities(): DataLoader<string, Node | null> {
    return this.#loader('entity', async (ids: readonly string[]) => {
      const found = new Map((await this.#graph.read(entities, { ids })).map(({ id, node }) => [id, nodeOf(node)]))
      const missing = ids.filter(id => !found.has(id))
      const merged = missing.length === 0 ? [] : await this.#graph.read(knownEntities, { ids: missing })
      for (const { id, node } of merged) found.set(id, nodeOf(node))
      return ids.map(id => found.get(id) ?? null)
    })
  }

  #one<R extends { id: string }, T>(
    name: string,
    statement: Statement<{ ids: readonly string[] }, R>,
    value: (row: R) => T,
  ): DataLoader<string, T | null> {
    return this.#loader(name, async (ids: readonly string[]) => {
      const rows = await this.#graph.read(statement, { ids })
      const found = new Map(rows.map(row => [row.id, value(row)]))
      return ids.map(id => found.get(id) ?? null)
    })
  }

  #many<P, R, T>(
    name: string,
    statement: Statement<P & { ids: readonly string[] }, R>,
    params: P,
    keyOf: (row: R) => string,
    value: (row: R) => T,
  ): DataLoader<string, T[]> {
    return this.#loader(name, async (ids: readonly string[]) => {
      const rows = await this.#graph.read(statement, { ...params, ids })
      const groups = groupBy(rows, keyOf, value)
      return ids.map(id => groups.get(id) ?? [])
    })
  }

  #keyed<P, R extends { key: string }, T>(
    name: string,
    statement: Statement<P & { keys: readonly Properties[] }, R>,
    params: P,
    value: (row: R) => T,
  ): DataLoader<Key, T[], string> {
    return this.#loader(
      name,
      async (keys: readonly Key[]) => {
        const rows = await this.#graph.read(statement, { ...params, keys })
        const groups = groupBy(rows, row => row.key, value)
        return keys.map(({ key }) => groups.get(key) ?? [])
      },
      ({ key }) => key,
    )
  }

  #compiled<R>(name: string, compile: () => Compiled<R>, keyOf: (row: R) => string): DataLoader<string, R[]> {
    return this.#loader(name, async (ids: readonly string[]) => {
      const { statement, params } = compile()
      const rows = await this.#graph.read(statement, { ...params, ids })
      const groups = groupBy(rows, keyOf, row => row)
      return ids.map(id => groups.get(id) ?? [])
    })
  }

  #loader<K, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn: (key: K) => string = String,
  ): DataLoader<K, V, string> {
    const known = this.#loaders.get(name) as unknown as DataLoader<K, V, string> | undefined
    const loader = known ?? new DataLoader<K, V, string>(batch, { cacheKeyFn })
    if (!known) this.#loaders.set(name, loader as never)
    return loader
  }
}

/** What tells two selections apart. */
function describe({ connection, ...selection }: Selection): string {
  return JSON.stringify([connection?.on, connection?.field, selection])
}

function groupBy<R, T>(rows: readonly R[], keyOf: (row: R) => string, value: (row: R) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(value(row))
    else groups.set(keyOf(row), [value(row)])
  }
  return groups
}
