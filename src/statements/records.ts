import { type Compiled, countFrom, type Order, type PageRow, pageFrom, type SortField, type Source, type Window } from './connections.ts'
import { all, Parameters } from './filter.ts'

/** Which lines of the history are meant. */
export interface HistoryFilter {
  /** An instant, as ISO 8601 in UTC. */
  readonly since?: string | null
  readonly sinceRevision?: number | null
  readonly actions?: readonly string[] | null
  readonly kinds?: readonly string[] | null
}

/** The latest first. */
export const historyOrder: readonly Order[] = [field('revision', 'number', 'DESC')]

/** A page of the history. */
export function historyPage(filter: HistoryFilter, window: Window): Compiled<PageRow> {
  const parameters = new Parameters()
  return pageFrom(history(filter, parameters), parameters, historyOrder, window)
}

/** How many lines of the history fit. */
export function historyCount(filter: HistoryFilter): Compiled<{ id: string; total: number }> {
  const parameters = new Parameters()
  return countFrom(history(filter, parameters), parameters)
}

function history({ since, sinceRevision, actions, kinds }: HistoryFilter, parameters: Parameters): Source {
  const condition = all(
    since == null ? '' : `n.at >= ${parameters.add(since)}`,
    sinceRevision == null ? '' : `n.revision > ${parameters.add(sinceRevision)}`,
    actions == null ? '' : `n.action IN ${parameters.add(actions)}`,
    kinds == null ? '' : `n.kind IN ${parameters.add(kinds)}`,
  )
  return { name: 'history', match: 'MATCH (n:Change)', condition, related: false }
}

/** Which passages are meant. */
export interface PassageFilter {
  /** Words or their beginnings, folded, each with a space before it. */
  readonly terms: readonly string[]
  /** Entities that all have to be named, the rarest first. */
  readonly mentions: readonly string[]
  /** First and last day. */
  readonly from: string | null
  readonly to: string | null
}

/** The latest documents first, each in the order of its text. */
export const passageOrder: readonly Order[] = [
  { field: { of: 'node', property: 'citedOn', value: 'text' }, direction: 'DESC' },
  field('documentId', 'text', 'ASC'),
  field('start', 'number', 'ASC'),
]

/** A page of sentences that name all of some entities and hold all of some words. */
export function passagePage(filter: PassageFilter, window: Window): Compiled<PageRow> {
  const parameters = new Parameters()
  return pageFrom(passages(filter, parameters), parameters, passageOrder, window)
}

/** How many such sentences there are. */
export function passageCount(filter: PassageFilter): Compiled<{ id: string; total: number }> {
  const parameters = new Parameters()
  return countFrom(passages(filter, parameters), parameters)
}

function passages({ terms, mentions, from, to }: PassageFilter, parameters: Parameters): Source {
  const [first, ...others] = mentions
  const match = first === undefined ? 'MATCH (n:Passage)' : `MATCH (:Entity {id: ${parameters.add(first)}})<-[:NAMES]-(n:Passage)`
  const condition = all(
    ...others.map(id => `EXISTS { MATCH (n)-[:NAMES]->(:Entity {id: ${parameters.add(id)}}) }`),
    ...terms.map(term => `n.searchText CONTAINS ${parameters.add(term)}`),
    from === null ? '' : `n.latestDay >= ${parameters.add(from)}`,
    to === null ? '' : `n.earliestDay <= ${parameters.add(to)}`,
  )
  return { name: 'passages', match, condition, related: false }
}

function field(property: string, value: SortField['value'], direction: Order['direction']): Order {
  return { field: { of: 'node', property, value, always: true }, direction }
}

/** A subject as the store looks for it: phrases with the space that begins a word, and topics by id. */
export interface SubjectFilter {
  readonly phrases: readonly string[]
  readonly topicIds: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

/** A person beside an event or a passage about a subject. */
export interface SubjectRow {
  readonly personId: string
  readonly eventId: string | null
  readonly passageId: string | null
  /** The first day of the event. */
  readonly date: string | null
}

/** People who spoke at events about a subject, or whom a passage about it names; one row for each event and each passage. */
export function peopleOnSubject({ phrases, topicIds, from, to }: SubjectFilter, limit: number): Compiled<SubjectRow> {
  const parameters = new Parameters()
  const says = (alias: string) => `(${phrases.map(phrase => `${alias}.searchText CONTAINS ${parameters.add(phrase)}`).join(' OR ')})`
  const within = (alias: string) =>
    all(
      from === null ? '' : `${alias}.latestDay >= ${parameters.add(from)}`,
      to === null ? '' : `${alias}.earliestDay <= ${parameters.add(to)}`,
    )
  const rows = 'RETURN p.id AS personId, e.id AS eventId, null AS passageId, e.earliestDay AS date'
  const text = `CALL () {
  MATCH (t:Topic)<-[:ABOUT]-(e:Event)<-[s:SPOKE_AT]-(p:Person)
  WHERE ${all(`t.id IN ${parameters.add(topicIds)}`, 's.met', within('e'))}
  ${rows}
  UNION
  MATCH (e:Event)<-[s:SPOKE_AT]-(p:Person)
  WHERE ${all(says('e'), 's.met', within('e'))}
  ${rows}
  UNION
  MATCH (x:Passage)-[:NAMES]->(p:Person)
  WHERE ${all(says('x'), within('x'))}
  RETURN p.id AS personId, null AS eventId, x.id AS passageId, null AS date
}
RETURN personId, eventId, passageId, date
ORDER BY personId, eventId, passageId
LIMIT ${parameters.add(limit)}`
  return { statement: { name: 'people on subject', text }, params: parameters.values }
}
