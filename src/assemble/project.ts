import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { attributeFact, kindOf } from '../model/ids.ts'
import { type EntityKind, entityKinds, type NodeKind } from '../model/kinds.ts'
import type { Json } from '../model/records.ts'
import { type RelationshipType, relationshipTypes } from '../model/relationships.ts'
import { deleteEntities, deleteFacts, entities, facts, factsDatedBy, formerIds, putFacts, subjectFacts } from '../statements/corpus.ts'
import { deleteRelationships, putEntities, putRelationships, type RelationshipRow } from '../statements/projection.ts'
import { contestedAttribute, contestedProperties } from './contested.ts'
import { decisive } from './decisive.ts'
import { entityNode, makesMeeting, relationshipProperties } from './nodes.ts'
import { type ClaimChange, type ReadFact, readFacts } from './read-facts.ts'
import { attributeState, type RankedClaim, relationshipState, type State } from './values.ts'

/** A change of the claims, and the ids under which entities were known, as they will be: by entity. */
export interface Change extends ClaimChange {
  readonly former?: ReadonlyMap<string, readonly string[]>
}

/** What happened to some things, by id. */
export interface Outcome {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export interface Projection {
  readonly facts: Outcome
  readonly entities: Outcome
  /** Facts on which documents will disagree. */
  readonly contested: readonly string[]
  /** The statements that bring the graph to where the claims say. Empty when nothing changes. */
  readonly work: readonly Bound[]
}

/** One fact before and after a change; a state of null means that the fact is not there. */
interface Step {
  readonly id: string
  readonly subjectId: string
  readonly predicate: string
  readonly objectId?: string
  readonly before: State
  readonly after: State
  /** What documents disagree on, before and after. */
  readonly contestedBefore: readonly string[]
  readonly contested: readonly string[]
  /** The claims that decide, as JSON, before and after. */
  readonly decisiveBefore?: string
  readonly decisive: string
  readonly addedAt: string
}

/**
 * Recomputes these facts from their claims, and with them exactly what depends on them: entities, relationships, and the posts
 * that take their date from an event. Reads the graph, writes nothing. With `force`, what did not change is written again.
 */
export async function project(graph: Graph, touched: Iterable<string>, change: Change, now: string, force = false): Promise<Projection> {
  const projector = new Projector(graph, change, now, force)
  await projector.take([...new Set(touched)])
  return projector.finish()
}

class Projector {
  readonly #graph: Graph
  readonly #change: Change
  readonly #now: string
  readonly #force: boolean
  readonly #steps = new Map<string, Step>()
  readonly #dates = new Map<string, string | null>()

  constructor(graph: Graph, change: Change, now: string, force: boolean) {
    this.#graph = graph
    this.#change = change
    this.#now = now
    this.#force = force
  }

  /** Attributes first: the dates of events decide when posts were cited. */
  async take(ids: readonly string[]): Promise<void> {
    const read = await this.#read(ids)
    for (const fact of read.filter(({ objectId }) => objectId === undefined)) {
      const state = fact.claims.length === 0 ? null : attributeState(fact.subjectId, fact.predicate, fact.claims)
      this.#step(fact, state, contestedAttribute(kindOf(fact.subjectId) ?? 'Person', fact.predicate, fact.claims))
    }
    const moved = [...this.#steps.values()].filter(({ predicate, before, after }) => predicate === 'startDate' && !same(before, after))
    const dated = await this.#datedBy(moved.map(({ subjectId }) => subjectId))
    const missing = dated.filter(id => !ids.includes(id))
    const relations = [...read, ...(await this.#read(missing))].filter(({ objectId }) => objectId !== undefined)
    await this.#readDates(relations.flatMap(({ claims }) => claims))
    for (const fact of relations) {
      const type = fact.predicate as RelationshipType
      const state = fact.claims.length === 0 ? null : relationshipState(type, fact.claims, event => this.#dates.get(event) ?? null)
      this.#step(fact, state, contestedProperties(fact.claims))
    }
    await this.#takeSiblings()
  }

  async finish(): Promise<Projection> {
    const steps = [...this.#steps.values()]
    const moved = steps.filter(step => this.#force || !same(step.before, step.after))
    const gone = moved.filter(({ after }) => after === null)
    const standing = new Set(moved.filter(({ after }) => after !== null))
    const rewritten = steps.filter(step => step.after !== null && (standing.has(step) || isRankedAnew(step)))
    const nodes = await this.#entities(moved.filter(({ objectId }) => objectId === undefined))
    const relations = this.#relations(moved.filter(({ objectId }) => objectId !== undefined))
    return {
      work: [
        ...bindGroups(nodes.put, row => row.kind as EntityKind, putEntities),
        ...relations,
        ...(nodes.removed.length > 0 ? [bind(deleteEntities, { ids: nodes.removed })] : []),
        ...(rewritten.length > 0 ? [bind(putFacts, { rows: rewritten.map(factRow) })] : []),
        ...(gone.length > 0 ? [bind(deleteFacts, { ids: gone.map(({ id }) => id) })] : []),
      ],
      entities: nodes,
      contested: steps.filter(({ after, contested }) => after !== null && contested.length > 0).map(({ id }) => id),
      facts: {
        added: [...standing].filter(({ before }) => before === null).map(({ id }) => id),
        changed: [...standing].filter(({ before, after }) => before !== null && !same(before, after)).map(({ id }) => id),
        removed: gone.map(({ id }) => id),
      },
    }
  }

  #step(fact: ReadFact, after: State, contested: readonly string[]): void {
    const { claims, addedAt = this.#now, ...known } = fact
    if (known.before === null && after === null) return
    const type = known.objectId === undefined ? null : (known.predicate as RelationshipType)
    this.#steps.set(known.id, { ...known, after, contested, decisive: JSON.stringify(decisive(type, claims)), addedAt })
  }

  #read(ids: readonly string[]): Promise<ReadFact[]> {
    return readFacts(this.#graph, ids, this.#change, this.#force)
  }

  /** The posts that are dated by events whose date moved. */
  async #datedBy(events: readonly string[]): Promise<string[]> {
    if (events.length === 0) return []
    const rows = await this.#graph.read(factsDatedBy, { ids: events })
    return rows.map(({ fact }) => fact)
  }

  async #readDates(claims: readonly RankedClaim[]): Promise<void> {
    const events = [...new Set(claims.map(({ at }) => at).filter(at => at != null))]
    const untouched = events.filter(event => !this.#steps.has(attributeFact(event, 'startDate')))
    for (const event of events) {
      this.#dates.set(event, (this.#steps.get(attributeFact(event, 'startDate'))?.after as string | null | undefined) ?? null)
    }
    if (untouched.length === 0) return
    for (const { fact } of await this.#graph.read(facts, { ids: untouched.map(event => attributeFact(event, 'startDate')) })) {
      this.#dates.set(String(fact.subjectId), JSON.parse(String(fact.state)) as string)
    }
  }

  /** REPRESENTED_AT follows from SPOKE_AT and ATTENDED together, so both are known when one of them moves. */
  async #takeSiblings(): Promise<void> {
    const siblings = [...this.#steps.values()]
      .filter(step => isPresence(step) && (this.#force || !same(step.before, step.after)))
      .map(({ id, predicate }) => id.replace(` ${predicate} `, predicate === 'SPOKE_AT' ? ' ATTENDED ' : ' SPOKE_AT '))
      .filter(id => !this.#steps.has(id))
    for (const { id, fact } of siblings.length === 0 ? [] : await this.#graph.read(facts, { ids: siblings })) {
      const state = JSON.parse(String(fact.state)) as State
      const contested = (fact.contested as string[] | undefined) ?? []
      const unmoved = {
        before: state,
        after: state,
        contested,
        contestedBefore: contested,
        decisiveBefore: fact.decisive as string | undefined,
      }
      this.#steps.set(id, { ...(fact as unknown as Step), ...unmoved })
    }
  }

  async #entities(moved: readonly Step[]): Promise<Outcome & { put: Properties[] }> {
    const ids = [...new Set([...moved.map(({ subjectId }) => subjectId), ...(this.#change.former?.keys() ?? [])])].sort()
    if (ids.length === 0) return { put: [], added: [], changed: [], removed: [] }
    const [attributes, nodes, former] = await Promise.all([
      this.#graph.read(subjectFacts, { ids }),
      this.#graph.read(entities, { ids }),
      this.#formerIds(ids),
    ])
    const states = new Map<string, Record<string, State>>(ids.map(id => [id, {}]))
    for (const { id, fact } of attributes) Object.assign(states.get(id) ?? {}, { [String(fact.predicate)]: JSON.parse(String(fact.state)) })
    for (const { subjectId, predicate, after } of moved) {
      const state = states.get(subjectId) ?? {}
      if (after === null) delete state[predicate]
      else state[predicate] = after
    }
    const existing = new Map(nodes.map(({ id, node }) => [id, node]))
    const standing = ids.filter(id => Object.keys(states.get(id) ?? {}).length > 0)
    const learned = new Map<string, string>()
    for (const { subjectId, addedAt } of moved) {
      const known = learned.get(subjectId)
      if (known === undefined || addedAt < known) learned.set(subjectId, addedAt)
    }
    const put = standing.map(id => {
      const node = entityNode(id, kindOf(id) as EntityKind, states.get(id) ?? {}, former.get(id) ?? [])
      return this.#dated(node, existing.get(id), learned.get(id) ?? this.#now)
    })
    return {
      put,
      added: standing.filter(id => !existing.has(id)),
      changed: put
        .filter(({ id, updatedAt }) => existing.has(String(id)) && updatedAt !== existing.get(String(id))?.updatedAt)
        .map(({ id }) => String(id)),
      removed: ids.filter(id => existing.has(id) && !standing.includes(id)),
    }
  }

  async #formerIds(ids: readonly string[]): Promise<Map<string, readonly string[]>> {
    const former = new Map<string, readonly string[]>()
    for (const { id, former: each } of await this.#graph.read(formerIds, { ids })) former.set(id, [...(former.get(id) ?? []), each])
    return new Map([...former, ...(this.#change.former ?? [])])
  }

  /** When something was learned and last changed; a node that is written again unchanged keeps both. */
  #dated(node: Properties, existing: Properties | undefined, learned: string): Properties {
    const { addedAt = learned, updatedAt, ...rest } = existing ?? {}
    return { ...node, addedAt, updatedAt: updatedAt !== undefined && same(rest, node) ? updatedAt : this.#now }
  }

  #relations(moved: readonly Step[]): Bound[] {
    const before = [...moved.flatMap(step => links(step.id, step, step.before)), ...this.#represented('before')]
    const after = [...moved.flatMap(step => links(step.id, step, step.after)), ...this.#represented('after')]
    const standing = new Set(after.map(({ id }) => id))
    const gone = before.filter(({ id }) => !standing.has(id))
    return [
      ...bindGroups(gone, keyOfLink, key => deleteRelationships(...splitKey(key))),
      ...bindGroups(after, keyOfLink, key => putRelationships(...splitKey(key))),
    ]
  }

  /** Who represented which organization: the presences of one person at one event, speaking before attending. */
  #represented(time: 'before' | 'after'): LinkRow[] {
    const rows = new Map<string, LinkRow>()
    const presences = [...this.#steps.values()].filter(isPresence)
    const touched = new Set(presences.filter(step => this.#force || !same(step.before, step.after)).map(pairOf))
    for (const step of presences.filter(each => touched.has(pairOf(each))).sort((a, b) => (a.predicate < b.predicate ? 1 : -1))) {
      const state = step[time] as Record<string, Json> | null
      for (const organization of (state?.onBehalfOf ?? []) as string[]) {
        const { id, subjectId: person, objectId: event = '' } = step
        const met = step.predicate === 'SPOKE_AT' && makesMeeting(state ?? {})
        const given = { person, role: state?.role, title: state?.title, met }
        const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as Record<string, Json>
        const row = link('REPRESENTED_AT', `${organization} REPRESENTED_AT ${event} ${person}`, organization, event, id, known)
        if (!rows.has(row.id)) rows.set(row.id, row)
      }
    }
    return [...rows.values()]
  }
}

function factRow({ id, subjectId, predicate, objectId, after, contested, decisive, addedAt }: Step): Properties {
  const optional = { ...(objectId && { objectId }), ...(contested.length > 0 && { contested }) }
  return { id, subjectId, predicate, ...optional, state: JSON.stringify(after), decisive, addedAt }
}

interface LinkRow extends RelationshipRow {
  readonly type: RelationshipType
}

/** Whether a fact has to be stored though it is shown as before: its claims decide otherwise when others come. */
function isRankedAnew({ contestedBefore, contested, decisiveBefore, decisive }: Step): boolean {
  return decisiveBefore !== decisive || !same(contestedBefore, contested)
}

function isPresence({ predicate }: Step): boolean {
  return predicate === 'SPOKE_AT' || predicate === 'ATTENDED'
}

function pairOf({ subjectId, objectId }: Step): string {
  return `${subjectId} ${objectId}`
}

/** The relationship of a fact. What merging has made one is not related to itself; the fact and its claims stay, so that a split restores it. */
function links(fact: string, { predicate, subjectId, objectId = '' }: Step, state: State): LinkRow[] {
  if (state === null || subjectId === objectId) return []
  return [link(predicate as RelationshipType, fact, subjectId, objectId, fact, state as Record<string, Json>)]
}

function link(type: RelationshipType, id: string, from: string, to: string, fact: string, state: Record<string, Json>): LinkRow {
  return { type, id, from, to, properties: relationshipProperties(type, id, fact, state) }
}

/** Relationships of one type between ends of one sort are written by one statement. */
function keyOfLink({ type, from, to }: LinkRow): string {
  return `${type} ${kindOf(from) === 'Document' ? 'Document' : 'Person'} ${kindOf(to) === 'Document' ? 'Document' : 'Person'}`
}

function splitKey(key: string): [RelationshipType, NodeKind, NodeKind] {
  const [type, from, to] = key.split(' ')
  return [type as RelationshipType, from as NodeKind, to as NodeKind]
}

function bindGroups<R, K extends string>(
  rows: readonly R[],
  keyOf: (row: R) => K,
  statement: (key: K) => Bound['statement'] | ReturnType<typeof putEntities>,
): Bound[] {
  const groups = new Map<K, R[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, group]) => bind(statement(key) as Bound['statement'], { rows: group }))
}

/** Statements come in the order of the tables, so that the same work is the same on every run. */
function order(key: string): number {
  const [first = ''] = key.split(' ')
  return [...entityKinds, ...relationshipTypes].indexOf(first as EntityKind)
}

/** Equal as JSON, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null)
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.entries(inner)
              .filter(([, each]) => each !== undefined)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : inner,
    ) ?? 'null'
  )
}
