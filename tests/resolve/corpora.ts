import fc from 'fast-check'
import type { Reading } from '../../src/model/records.ts'
import { story } from '../assemble/stories.ts'

/** A thing whose document leaves it to the rules who it is. */
export const unnamed = (thing: string | object): object => ({ ...(typeof thing === 'string' ? { name: thing } : thing), id: undefined })

/** Somebody as a document tells of them. */
export interface Appearance {
  readonly name: string
  readonly title?: string
  readonly at?: string
  readonly acronym?: string
  readonly event?: string
  readonly date?: string
  readonly place?: string
  readonly id?: string
}

/** A document in which people hold posts and speak, all without ids unless one is given. */
export function telling(id: string, ...people: readonly Appearance[]): Reading {
  const keys = {
    people: new Map<string, string>(),
    organizations: new Map<string, string>(),
    events: new Map<string, string>(),
    places: new Map<string, string>(),
  }
  const keyOf = (section: keyof typeof keys, name: string) => {
    const known = keys[section]
    if (!known.has(name)) known.set(name, `${section.slice(0, 2)}${known.size}`)
    return known.get(name) as string
  }
  const things: Record<string, Record<string, object>> = { people: {}, organizations: {}, events: {}, places: {} }
  const says: [string, object][] = people.flatMap(({ name, title, at, acronym, event, date, place, id: curated }, index) => {
    const who = keyOf('people', name)
    ;(things.people as Record<string, object>)[who] = { name, id: curated }
    const states: Record<string, object> = {}
    if (at !== undefined) {
      const body = keyOf('organizations', at)
      ;(things.organizations as Record<string, object>)[body] = unnamed({ name: at, ...(acronym !== undefined && { acronym }) })
      states[`${who} HOLDS_POSITION ${body}`] = { title: title ?? 'Member' }
    }
    if (event !== undefined) {
      const occasion = keyOf('events', event)
      ;(things.events as Record<string, object>)[occasion] = unnamed(event)
      states[`${who} SPOKE_AT ${occasion}`] = { role: 'SPEAKER' }
      if (date !== undefined) states[occasion] = { startDate: date }
      if (place !== undefined) {
        const where = keyOf('places', place)
        ;(things.places as Record<string, object>)[where] = unnamed(place)
        states[`${occasion} LOCATED_IN ${where}`] = {}
      }
    }
    return Object.keys(states).length === 0 ? [] : [[`This is sentence number ${index}.`, states] as [string, object]]
  })
  return story({ id, ...things, says })
}

const often = (first: string, ...others: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
const maybe = (first: string, ...others: readonly string[]) => fc.option(often(first, ...others), { nil: undefined, freq: 3 })

const appearance: fc.Arbitrary<Appearance> = fc.record({
  name: often('Ada Abel', 'A. Abel', 'Luca Abel', 'Gianluca Abel', 'Ada M. Abel', 'Ben Cole', 'Abel', 'Ms Ada Abel', 'Mr Ada Abel'),
  title: often('Director', 'Chair'),
  at: maybe('Guild of Weavers', 'GW', 'Union of Spinners', 'Secretariat'),
  event: maybe('Loom Forum', 'Days of Spinning', 'Opening session'),
  date: maybe('2022-05-02', '2022-05', '2023'),
  place: maybe('Bern', 'Lyon'),
})

/** Small corpora about few people, some of one name, in few organizations and at few events. */
export const corpus: fc.Arbitrary<Reading[]> = fc
  .array(fc.uniqueArray(appearance, { minLength: 1, maxLength: 3, selector: ({ name }) => name }), { minLength: 2, maxLength: 5 })
  .map(documents => documents.map((people, index) => telling(`d${index}`, ...people)))
