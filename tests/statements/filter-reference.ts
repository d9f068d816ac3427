import fc from 'fast-check'
import { entityNode, relationshipProperties } from '../../src/assemble/nodes.ts'
import { type Bound, bind, type Graph } from '../../src/graph/graph.ts'
import type { Json } from '../../src/model/records.ts'
import { compileWhere, Parameters, type Where } from '../../src/statements/filter.ts'
import { putEntities, putRelationships } from '../../src/statements/projection.ts'

/** A person or an event with what documents said of it; the first name is the shown one. */
export interface Thing {
  readonly id: string
  readonly names: readonly string[]
  readonly said: Readonly<Record<string, string | number>>
}

interface Appearance {
  readonly person: string
  readonly event: string
  readonly said: Readonly<Record<string, string>>
}

/** Some people, some events, and who spoke where. */
export interface World {
  readonly people: readonly Thing[]
  readonly events: readonly Thing[]
  readonly appearances: readonly Appearance[]
}

// Few values, so that filters meet them, and some apart in accents, case, precision and aliases only.
const names = fc.constantFrom('Forum', 'Fórum der Weber', 'Loom Fair', 'LOOM', 'Élan', 'Elan vital', "Weavers' Day", 'Ada', 'Ádám')
const pieces = fc.constantFrom('forum', 'LOOM', 'é', 'elan', 'weavers', "weavers'", 'a', 'fair', 'der w', 'ada', 'zzz', "'", '…')
const types = fc.constantFrom('CONFERENCE', 'SESSION', 'SERIES')
const editions = fc.integer({ min: 1, max: 3 })
const themes = fc.constantFrom('Looms for all', 'LOOMS', 'Fair wages', 'Équité')
const dates = fc.constantFrom('2021', '2022', '2022-10', '2022-11', '2022-10-18', '2022-11-15', '2022-12-31', '2023-01-01')
const roles = fc.constantFrom('SPEAKER', 'CHAIR')

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<string, string & number>

const eventSaid = fc
  .record({ eventType: maybe(types), edition: maybe(editions), theme: maybe(themes), startDate: maybe(dates), endDate: maybe(dates) })
  .map(({ startDate, endDate, ...rest }) => {
    const [first, last] = [startDate, endDate].filter(date => date !== undefined).sort()
    return present({ ...rest, startDate: startDate && first, endDate: startDate ? last : endDate })
  })

const nameLists = fc.uniqueArray(names, { minLength: 1, maxLength: 3 })
const things = (prefix: string, said: fc.Arbitrary<Record<string, string & number>>) =>
  fc
    .array(fc.tuple(nameLists, said), { minLength: 1, maxLength: 8 })
    .map(each => each.map(([known, values], index): Thing => ({ id: `${prefix}:${index}`, names: known, said: values })))

export const worlds: fc.Arbitrary<World> = fc
  .record({ people: things('person', fc.constant({})), events: things('event', eventSaid) })
  .chain(({ people, events }) =>
    fc.record({
      people: fc.constant(people),
      events: fc.constant(events),
      appearances: fc.uniqueArray(
        fc.record({
          person: fc.constantFrom(...people.map(({ id }) => id)),
          event: fc.constantFrom(...events.map(({ id }) => id)),
          said: fc.record({ role: roles, title: maybe(names) }).map(present),
        }),
        { selector: ({ person, event }) => `${person} ${event}`, maxLength: 10 },
      ),
    }),
  )

const some = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(fields, { requiredKeys: [] }).map(({ ...given }): Where => given)
const several = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 3 })

const nameFilter = some({ eq: names, in: several(names), contains: pieces, startsWith: pieces })
const textFilter = (values: fc.Arbitrary<string>) =>
  some({ eq: values, in: several(values), contains: pieces, startsWith: pieces, isNull: fc.boolean() })

const combined = (fields: Record<string, fc.Arbitrary<Where>>): fc.Arbitrary<Where> =>
  fc.letrec<{ where: Where }>(tie => ({
    where: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(...Object.entries(fields).map(([name, filter]) => filter.map((value): Where => ({ [name]: value })))),
      some(fields),
      several(tie('where')).map(AND => ({ AND })),
      several(tie('where')).map(OR => ({ OR })),
      tie('where').map(NOT => ({ NOT })),
    ),
  })).where

const personFilters = combined({ name: nameFilter })
const appearanceFilters = combined({ role: some({ eq: roles, in: several(roles), isNull: fc.boolean() }), title: textFilter(names) })
const match = some({ edge: appearanceFilters, node: personFilters })

/** Filters on events, of any shape. */
export const filters: fc.Arbitrary<Where> = combined({
  name: nameFilter,
  theme: textFilter(themes),
  eventType: some({ eq: types, in: several(types), isNull: fc.boolean() }),
  edition: some({ eq: editions, in: several(editions), gte: editions, lte: editions, isNull: fc.boolean() }),
  startDate: some({ eq: dates, in: several(dates), gte: dates, lte: dates, isNull: fc.boolean() }),
  period: some({ from: dates, to: dates }),
  speakers: some({ some: match, none: match }),
})

/** The condition that a filter on events becomes, with its parameters. */
export function compileEvents(where: Where): { text: string; values: Record<string, unknown> } {
  const parameters = new Parameters()
  const text = compileWhere(['Event'], where, 'n', parameters)
  return { text, values: parameters.values }
}

/** Makes a graph hold this world and nothing else. */
export async function writeWorld(graph: Graph, { people, events, appearances }: World): Promise<void> {
  const node = ({ id, names: known, said }: Thing, kind: 'Person' | 'Event') =>
    entityNode(id, kind, { name: known.map((value, index) => ({ value, type: index === 0 ? 'PREFERRED' : 'VARIANT' })), ...said }, [])
  const rows = appearances.map(({ person, event, said }) => {
    const id = `${person} SPOKE_AT ${event}`
    return { id, from: person, to: event, properties: relationshipProperties('SPOKE_AT', id, id, said as Record<string, Json>) }
  })
  const work: Bound[] = [
    bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {}),
    bind(putEntities('Person'), { rows: people.map(each => node(each, 'Person')) }),
    bind(putEntities('Event'), { rows: events.map(each => node(each, 'Event')) }),
    bind(putRelationships('SPOKE_AT', 'Person', 'Event'), { rows }),
  ]
  await graph.write(work)
}

/** Whether something holds; null where documents leave it unsaid. NOT gives all that a filter leaves out, the unsaid too. */
type Verdict = boolean | null

const allOf = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes(false) ? false : verdicts.includes(null) ? null : true)
const anyOf = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes(true) ? true : verdicts.includes(null) ? null : false)
const not = (verdict: Verdict): Verdict => verdict !== true

/** Whether a filter fits an event, read without any database. */
export function fits(world: World, event: Thing, where: Where): Verdict {
  return combine(where, (field, filter) => {
    if (field === 'name') return nameFits(event.names, filter)
    if (field === 'period') return overlaps(event, filter)
    if (field === 'speakers') return related(world, event, filter)
    return valueFits(event.said[field], filter, field === 'startDate')
  })
}

function combine(where: Where, single: (field: string, filter: Where) => Verdict): Verdict {
  const inner = (each: unknown) => combine(each as Where, single)
  return allOf(
    Object.entries(where).map(([field, filter]) => {
      if (filter === undefined) return true
      if (field === 'AND') return allOf((filter as Where[]).map(inner))
      if (field === 'OR') return anyOf((filter as Where[]).map(inner))
      if (field === 'NOT') return not(inner(filter))
      return single(field, filter as Where)
    }),
  )
}

function related({ people, appearances }: World, event: Thing, filter: Where): Verdict {
  const exists = (each: unknown): boolean => {
    const { edge = {}, node = {} } = each as { edge?: Where; node?: Where }
    return appearances
      .filter(appearance => appearance.event === event.id)
      .some(({ person, said }) => {
        const speaker = people.find(({ id }) => id === person)
        const edgeFits = combine(edge, (field, condition) => valueFits(said[field], condition, false))
        const nodeFits = combine(node, (_, condition) => nameFits(speaker?.names ?? [], condition))
        return edgeFits === true && nodeFits === true
      })
  }
  return allOf([filter.some === undefined || exists(filter.some), filter.none === undefined || !exists(filter.none)])
}

function valueFits(value: string | number | undefined, filter: Where, isDate: boolean): Verdict {
  return allOf(
    Object.entries(filter).map(([operator, given]): Verdict => {
      if (given === undefined) return true
      if (operator === 'isNull') return (value === undefined) === given
      if (operator === 'in' && (given as unknown[]).length === 0) return false
      if (value === undefined) return null
      if (operator === 'eq') return value === given
      if (operator === 'in') return (given as unknown[]).includes(value)
      if (operator === 'gte') return value >= (given as typeof value)
      if (operator === 'lte') return value <= (given as typeof value) || (isDate && String(value).startsWith(String(given)))
      return textFits([String(value)], operator, String(given))
    }),
  )
}

function nameFits(known: readonly string[], filter: Where): Verdict {
  const { eq, in: oneOf, contains, startsWith } = filter as { eq?: string; in?: string[]; contains?: string; startsWith?: string }
  return allOf([
    eq === undefined || known[0] === eq,
    oneOf === undefined || oneOf.includes(known[0] ?? ''),
    contains === undefined || textFits(known, 'contains', contains),
    startsWith === undefined || textFits(known, 'startsWith', startsWith),
  ])
}

function textFits(texts: readonly string[], operator: string, given: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f']/g, '')
      .toLowerCase()
  // Signs alone stand in no text.
  if (!/[\p{L}\p{N}]/u.test(given)) return false
  return texts.some(text => (operator === 'contains' ? bare(text).includes(bare(given)) : bare(text).startsWith(bare(given))))
}

/** An event without an end lasts as long as its beginning, or the other way round; a month stands for its days. */
function overlaps({ said }: Thing, { from, to }: { from?: string; to?: string }): boolean {
  const begins = (said.startDate ?? said.endDate) as string | undefined
  const ends = (said.endDate ?? said.startDate) as string | undefined
  if (begins === undefined || ends === undefined) return false
  const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)
  const afterAllOf = (date: string) => `${date}~`
  return (from === undefined || afterAllOf(ends) > firstDay(from)) && (to === undefined || firstDay(begins) < afterAllOf(to))
}
