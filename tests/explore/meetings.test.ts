import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import { earliestDay, latestDay } from '../../src/model/partial-date.ts'
import { ask, type Data } from '../api/ask.ts'
import { engines } from '../setup/engines.ts'
import { type Drawn, draw, type Entity, entity, type Link, link } from './random-graph.ts'

const grades = ['SAME_EVENT', 'SAME_OCCASION', 'SAME_SERIES'] as const

interface Question {
  readonly closeness: (typeof grades)[number]
  readonly includeParts: boolean
  readonly with: string | null
  readonly from: string | null
  readonly to: string | null
}

interface Met {
  readonly id: string
  readonly meetings: number
  readonly closeness: string
  readonly lastMet: string
}

/** Itself and what it is part of, each with the number of steps up. */
function above({ links }: Drawn, start: string): Map<string, number> {
  const found = new Map([[start, 0]])
  for (const [id, steps] of found) {
    for (const { type, from, to } of links) if (type === 'PART_OF' && from.id === id && !found.has(to.id)) found.set(to.id, steps + 1)
  }
  return found
}

/** Whom an organization met, by looking at every pair of appearances. */
function naiveStages(drawn: Drawn, self: string, question: Question): Met[] {
  const events = new Map(drawn.entities.map(each => [each.id, each]))
  const date = (id: string) => (events.get(id)?.more?.startDate ?? null) as string | null
  const during = (id: string) => {
    const day = date(id)
    if (question.from === null && question.to === null) return true
    if (day === null) return false
    return (
      (question.from === null || latestDay(day) >= earliestDay(question.from)) &&
      (question.to === null || earliestDay(day) <= latestDay(question.to))
    )
  }
  const appearances = drawn.links.filter(({ type, more, to }) => type === 'REPRESENTED_AT' && more?.met === true && during(to.id))
  const counted = (id: string) => (question.includeParts ? [...above(drawn, id).keys()] : [id])
  const related = (id: string) => above(drawn, self).has(id) || above(drawn, id).has(self)
  const best = new Map<string, Map<string, number>>()
  const latest = new Map<string, string>()
  for (const mine of appearances.filter(({ from }) => counted(from.id).includes(self))) {
    for (const yours of appearances.filter(({ more }) => more?.person !== mine.more?.person)) {
      const grade = nearest(drawn, mine, yours)
      if (grade === null || grade % 3 > grades.indexOf(question.closeness)) continue
      for (const other of counted(yours.from.id).filter(id => !related(id) && (question.with === null || question.with === id))) {
        const own = best.get(other) ?? best.set(other, new Map()).get(other)
        own?.set(mine.to.id, Math.min(own.get(mine.to.id) ?? 2, grade % 3))
        const when = [latest.get(other), date(mine.to.id), date(yours.to.id)].map(day => day ?? '').sort()
        latest.set(other, when.at(-1) ?? '')
      }
    }
  }
  return [...best]
    .map(([id, own]) => ({
      id,
      meetings: [...own.values()].filter(grade => grade === 0).length,
      closeness: grades[Math.min(...own.values())] ?? '',
      lastMet: latest.get(id) ?? '',
    }))
    .sort(
      (a, b) =>
        b.meetings - a.meetings ||
        Number(a.lastMet === '') - Number(b.lastMet === '') ||
        (a.lastMet === b.lastMet ? (a.id < b.id ? -1 : 1) : a.lastMet < b.lastMet ? 1 : -1),
    )
}

/** How near the nearest event above both appearances is, with its grade in the last place; null where there is none. */
function nearest(drawn: Drawn, mine: Link, yours: Link): number | null {
  const theirs = above(drawn, yours.to.id)
  const common = [...above(drawn, mine.to.id)].flatMap(([id, up]) => {
    const down = theirs.get(id)
    if (down === undefined) return []
    const isSeries = drawn.entities.find(each => each.id === id)?.more?.eventType === 'SERIES'
    return [(up + down) * 3 + (up + down === 0 ? 0 : isSeries ? 2 : 1)]
  })
  return common.length === 0 ? null : Math.min(...common)
}

const dates = [null, '2019', '2020', '2020-05', '2020-05-17', '2020-06', '2021'] as const

const organizations = ['guild', 'office', 'union', 'mill', 'board'].map(name => entity('Organization', name))
const people = ['ada', 'ben', 'cleo'].map(name => entity('Person', name))

/** Five organizations and five events in trees, as each names at most one whole of a lower number; who was represented where by whom. */
const stages: fc.Arbitrary<Drawn> = fc
  .record({
    wholes: fc.array(fc.option(fc.nat(), { freq: 2 }), { minLength: 5, maxLength: 5 }),
    eventWholes: fc.array(fc.option(fc.nat()), { minLength: 5, maxLength: 5 }),
    when: fc.array(fc.constantFrom(...dates), { minLength: 5, maxLength: 5 }),
    series: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    spoke: fc.array(fc.tuple(fc.nat(4), fc.nat(2), fc.nat(4), fc.constantFrom(true, true, true, false)), {
      minLength: 2,
      maxLength: 12,
      size: 'max',
    }),
  })
  .map(({ wholes, eventWholes, when, series, spoke }) => {
    const events = when.map((startDate, index) =>
      entity('Event', `e${index}`, {
        eventType: series[index] ? 'SERIES' : 'CONFERENCE',
        ...(startDate && { startDate, earliestDay: earliestDay(startDate), latestDay: latestDay(startDate) }),
      }),
    )
    const represented = spoke.flatMap(([organization, person, event, met]) => {
      const [from, by, to] = [organizations[organization], people[person], events[event]]
      if (!from || !by || !to) return []
      return [link(from, 'REPRESENTED_AT', to, { met, person: by.id, role: 'SPEAKER' }, ` ${by.id}`)]
    })
    const links = [...inTrees(organizations, wholes), ...inTrees(events, eventWholes), ...represented]
    return { entities: [...organizations, ...people, ...events], links: [...new Map(links.map(each => [each.id, each])).values()] }
  })

function inTrees(things: readonly Entity[], wholes: readonly (number | null)[]): Link[] {
  return things.flatMap((thing, index) => {
    const whole = things[(wholes[index] ?? 0) % Math.max(index, 1)]
    return index === 0 || wholes[index] == null || !whole ? [] : [link(thing, 'PART_OF', whole)]
  })
}

const question: fc.Arbitrary<Question> = fc.record({
  closeness: fc.constantFrom(...grades),
  includeParts: fc.boolean(),
  with: fc.option(fc.constantFrom(...organizations.map(({ id }) => id)), { freq: 4 }),
  from: fc.option(fc.constantFrom('2020', '2020-05-18', '2020-06-01'), { freq: 2 }),
  to: fc.option(fc.constantFrom('2019', '2020-05', '2020-06-30'), { freq: 2 }),
})

describe.each(engines)('$name: the organizations that shared a stage', ({ name, open }) => {
  let graph: Graph
  const numRuns = name === 'embedded' ? 100 : 5

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph?.close())

  const ended =
    'edges { meetings closeness lastMet cursor node { id } shared(limit: 100) { ownPerson { id } theirPerson { id } closeness } }'
  const stagesOf = async (id: string, args: string): Promise<Data> =>
    (
      await ask(
        graph,
        `{ organization(id: "${id}") { sharedStageWith(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ${ended} } } }`,
      )
    ).organization.sharedStageWith

  function written({ closeness, includeParts, with: other, from, to }: Question): string {
    const optional = Object.entries({ with: other, from, to }).flatMap(([key, value]) => (value === null ? [] : [`, ${key}: "${value}"`]))
    return `closeness: ${closeness}, includeParts: ${includeParts}${optional.join('')}`
  }

  it('are those that looking at every pair of appearances finds, in the order of meetings, then the latest', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(stages, question, async (shape, asked) => {
        await draw(graph, shape)
        for (const { id } of organizations) {
          const { edges, totalCount } = await stagesOf(id, `${written(asked)}, first: 100`)
          const expected = naiveStages(shape, id, asked)
          expect(edges.map(({ node, meetings, closeness, lastMet }: Data) => ({ id: node.id, meetings, closeness, lastMet }))).toEqual(
            expected.map(met => ({ ...met, lastMet: met.lastMet || null })),
          )
          expect(totalCount).toBe(expected.length)
          found += expected.length
        }
      }),
      { numRuns },
    )
    // A few questions can all find nobody; a hundred cannot.
    if (numRuns === 100) expect(found).toBeGreaterThan(0)
  })

  it('were each brought there by two different people, and never are itself, its parts or its wholes', async () => {
    await fc.assert(
      fc.asyncProperty(stages, question, async (shape, asked) => {
        await draw(graph, shape)
        for (const { id } of organizations) {
          const { edges } = await stagesOf(id, `${written(asked)}, first: 100`)
          for (const { node, shared, closeness } of edges) {
            expect(above(shape, id).has(node.id) || above(shape, node.id).has(id)).toBe(false)
            expect(shared.length).toBeGreaterThan(0)
            for (const { ownPerson, theirPerson } of shared) expect(ownPerson.id).not.toBe(theirPerson.id)
            expect(shared[0].closeness).toBe(closeness)
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })

  it('come in pages that make up the whole list from either end', async () => {
    await fc.assert(
      fc.asyncProperty(stages, question, fc.integer({ min: 1, max: 3 }), async (shape, asked, size) => {
        await draw(graph, shape)
        const args = written(asked)
        const { edges } = await stagesOf('organization:guild', `${args}, first: 100`)
        const forward: Data[] = []
        for (let after = '', more = true; more; ) {
          const page = await stagesOf('organization:guild', `${args}, first: ${size}${after && `, after: "${after}"`}`)
          forward.push(...page.edges)
          more = page.pageInfo.hasNextPage
          after = page.pageInfo.endCursor
        }
        expect(forward).toEqual(edges)
        const backward: Data[] = []
        for (let before = '', more = true; more; ) {
          const page = await stagesOf('organization:guild', `${args}, last: ${size}${before && `, before: "${before}"`}`)
          backward.unshift(...page.edges)
          more = page.pageInfo.hasPreviousPage
          before = page.pageInfo.startCursor
        }
        expect(backward).toEqual(edges)
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })

  describe('for a reason that everybody knows:', () => {
    const [guild, office, union, mill] = organizations as [Entity, Entity, Entity, Entity]
    const [ada, ben] = people as [Entity, Entity]
    const congress = entity('Event', 'congress')
    const spoke = (by: Entity, whose: Entity, met = true) =>
      link(whose, 'REPRESENTED_AT', congress, { met, person: by.id, role: 'SPEAKER' }, ` ${by.id}`)
    const names = async (whose: Entity, args = 'includeParts: true') =>
      (await stagesOf(whose.id, args)).edges.map(({ node }: Data) => node.id)
    const given = (...links: readonly Link[]) => draw(graph, { entities: [...organizations, ...people, congress], links })

    it('two hats of one person make no shared stage', async () => {
      await given(spoke(ada, guild), spoke(ada, union))
      expect(await names(guild)).toEqual([])
      await given(spoke(ada, guild), spoke(ada, union), spoke(ben, union))
      expect(await names(guild)).toEqual([union.id])
    })

    it('what is only announced does not count', async () => {
      await given(spoke(ada, guild), spoke(ben, union, false))
      expect([await names(guild), await names(union)]).toEqual([[], []])
    })

    it('a unit does not meet its own whole, and brings its whole to others only with parts', async () => {
      await given(link(office, 'PART_OF', guild), spoke(ada, office), spoke(ben, guild), spoke(people[2] as Entity, mill))
      expect(await names(guild)).toEqual([mill.id])
      expect(await names(office)).toEqual([mill.id])
      expect(await names(mill)).toEqual([guild.id, office.id])
      await given(link(office, 'PART_OF', guild), spoke(ada, office), spoke(ben, mill))
      expect(await names(mill, 'includeParts: false')).toEqual([office.id])
      expect(await names(mill)).toEqual([guild.id, office.id])
      expect(await names(guild, 'includeParts: false')).toEqual([])
    })
  })
})
