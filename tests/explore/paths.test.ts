import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findPaths, hubLimit } from '../../src/api/find-paths.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { EntityKind, NodeKind } from '../../src/model/kinds.ts'
import { type RelationshipType, relationshipTypes } from '../../src/model/relationships.ts'
import { entityRelationships } from '../../src/statements/neighbours.ts'
import { ask, type Data } from '../api/ask.ts'
import { engines } from '../setup/engines.ts'
import { type Drawn, draw, drawn, type Entity, entity, link } from './random-graph.ts'

interface Question {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly types: readonly RelationshipType[]
  readonly without: readonly NodeKind[]
  readonly limit: number
}

interface Step {
  readonly type: RelationshipType
  readonly forward: boolean
  readonly otherId: string
  readonly relationshipId: string
}

/** All shortest walks, by trying every walk of one hop, of two and so on; sorted, and cut at the limit. */
function naivePaths({ entities, links }: Drawn, { from, to, maxHops, types, without, limit }: Question): Step[][] {
  const passable = new Set(entities.filter(({ id, kind }) => id === to || !without.includes(kind)).map(({ id }) => id))
  const stepsFrom = (id: string): Step[] =>
    links
      .filter(({ type }) => types.includes(type))
      .flatMap(({ id: relationshipId, type, from: start, to: end }) => [
        ...(start.id === id ? [{ type, forward: true, otherId: end.id, relationshipId }] : []),
        ...(end.id === id ? [{ type, forward: false, otherId: start.id, relationshipId }] : []),
      ])
      .filter(({ otherId }) => passable.has(otherId))
  let walks: Step[][] = [[]]
  for (let length = 1; length <= maxHops; length++) {
    walks = walks.flatMap(walk =>
      stepsFrom(walk.at(-1)?.otherId ?? from).flatMap(step => (revisits(walk, step, from) ? [] : [[...walk, step]])),
    )
    const arrived = walks.filter(walk => walk.at(-1)?.otherId === to)
    if (arrived.length > 0) return arrived.sort(inOrder).slice(0, limit)
  }
  return []
}

function revisits(walk: readonly Step[], { otherId }: Step, from: string): boolean {
  return otherId === from || walk.some(step => step.otherId === otherId)
}

function inOrder(a: readonly Step[], b: readonly Step[]): number {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (!other) return 1
    const order =
      relationshipTypes.indexOf(step.type) - relationshipTypes.indexOf(other.type) ||
      Number(other.forward) - Number(step.forward) ||
      (step.otherId < other.otherId ? -1 : step.otherId > other.otherId ? 1 : 0) ||
      (step.relationshipId < other.relationshipId ? -1 : step.relationshipId > other.relationshipId ? 1 : 0)
    if (order !== 0) return order
  }
  return 0
}

const kinds: readonly EntityKind[] = ['Person', 'Event', 'Organization', 'Place', 'Topic', 'Project']

const asked = fc.record({
  graph: drawn(kinds, { nodes: 9, links: 22 }),
  ends: fc.tuple(fc.nat(), fc.nat()),
  maxHops: fc.integer({ min: 2, max: 6 }),
  types: fc.oneof(fc.constant(entityRelationships), fc.subarray([...entityRelationships], { minLength: 6 })),
  without: fc.constantFrom<readonly NodeKind[]>([], ['Place', 'Topic']),
  limit: fc.constantFrom(1, 2, 3, 100),
})

function ends({ entities }: Drawn, [one, other]: readonly [number, number]): { from: string; to: string } | null {
  const from = entities[one % entities.length]
  const to = entities[other % entities.length]
  return from && to && from !== to ? { from: from.id, to: to.id } : null
}

describe.each(engines)('$name: the paths between two entities', ({ name, open }) => {
  let graph: Graph
  const numRuns = name === 'embedded' ? 150 : 10

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph?.close())

  const path = async (from: string, to: string, args = ''): Promise<Data[]> =>
    (
      await ask(
        graph,
        `{ path(from: "${from}", to: "${to}"${args}) { length hops { from { id } to { id } relationship forward } notSearched { id } } }`,
      )
    ).path
  const refusal = async (asking: Promise<unknown>) => {
    const { errors } = await asking.then(
      () => ({ errors: [] }),
      (error: AggregateError) => error,
    )
    return errors.map(({ originalError }: Data) => [originalError.code, originalError.details?.argument])
  }

  it('are the first of all shortest ones, as trying every walk finds them', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(asked, async ({ graph: shape, ends: places, ...rest }) => {
        const between = ends(shape, places)
        fc.pre(between !== null)
        await draw(graph, shape)
        const question = { ...between, ...rest }
        const { paths, hubs } = await findPaths(graph, question)
        const steps = paths.map(each =>
          each.map(({ type, forward, otherId, relationshipId }) => ({ type, forward, otherId, relationshipId })),
        )
        expect(steps).toEqual(naivePaths(shape, question))
        expect(hubs).toEqual([])
        if (steps.length > 0) found++
      }),
      { numRuns },
    )
    if (numRuns === 150) expect(found).toBeGreaterThan(0)
  })

  it('lead through places and topics only where nothing else does', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ graph: shape, ends: places, maxHops, types, limit }) => {
        const between = ends(shape, places)
        fc.pre(between !== null)
        await draw(graph, shape)
        const question = { ...between, maxHops, types, limit }
        const narrow = naivePaths(shape, { ...question, without: ['Place', 'Topic'] })
        const expected = narrow.length > 0 ? narrow : naivePaths(shape, { ...question, without: [] })
        const answer = await path(between.from, between.to, `, maxHops: ${maxHops}, limit: ${limit}, via: [${types.join(', ')}]`)
        expect(answer.map(({ hops }) => hops.map(({ relationship, forward, to }: Data) => [relationship, forward, to.id]))).toEqual(
          expected.map(each => each.map(({ type, forward, otherId }) => [type, forward, otherId])),
        )
        for (const { length, hops } of answer) expect(length).toBe(hops.length)
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })

  it('are as long from either end', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ graph: shape, ends: places, ...rest }) => {
        const between = ends(shape, places)
        fc.pre(between !== null)
        await draw(graph, shape)
        const question = { ...between, ...rest, limit: 1000 }
        const there = await findPaths(graph, question)
        const back = await findPaths(graph, { ...question, from: between.to, to: between.from })
        const ways = (paths: typeof there.paths) => paths.map(steps => steps.map(({ relationshipId }) => relationshipId))
        expect(
          ways(back.paths)
            .map(way => way.reverse().join(' | '))
            .sort(),
        ).toEqual(
          ways(there.paths)
            .map(way => way.join(' | '))
            .sort(),
        )
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })

  describe('with a hub in between', () => {
    const [ada, ben, cleo] = ['ada', 'ben', 'cleo'].map(each => entity('Person', each)) as [Entity, Entity, Entity]
    const congress = entity('Event', 'congress')
    const dinner = entity('Event', 'dinner')
    const supper = entity('Event', 'supper')
    const dora = entity('Person', 'dora')
    const fair = entity('Event', 'fair')

    /** Ada and Cléo spoke at the congress with so many in all, Cléo and Ben at a dinner. */
    function crowd(size: number): Drawn {
      const guests = Array.from({ length: size - 2 }, (_, index) => entity('Person', `guest-${index}`))
      return {
        entities: [ada, ben, cleo, dora, congress, dinner, supper, fair, ...guests],
        links: [
          ...[ada, cleo, ...guests].map(each => link(each, 'SPOKE_AT', congress)),
          link(cleo, 'SPOKE_AT', dinner),
          link(ben, 'SPOKE_AT', dinner),
        ],
      }
    }
    const ids = (hops: Data[]) => hops.map(({ to }) => to.id)

    it('of as many relationships as are looked through lead through it', async () => {
      await draw(graph, crowd(hubLimit))
      const [found, ...more] = await path(ada.id, ben.id, ', limit: 5')
      expect(more).toEqual([])
      expect(ids(found.hops)).toEqual([congress.id, cleo.id, dinner.id, ben.id])
      expect(found.notSearched).toEqual([])
    })

    it('begin and end at one however large it is', async () => {
      await draw(graph, crowd(hubLimit + 100))
      expect(await path(congress.id, cleo.id)).toMatchObject([{ length: 1 }])
      expect(await path(ben.id, congress.id)).toMatchObject([{ length: 3 }])
    })

    /** Ada reaches the fair by the congress and Cléo, each with too many relationships; and by the supper and Dora. */
    function twoHubs(withWayRound: boolean): Drawn {
      const { entities, links } = crowd(hubLimit + 1)
      const talks = Array.from({ length: hubLimit + 1 }, (_, index) => entity('Event', `talk-${index}`))
      const around = [link(ada, 'SPOKE_AT', supper), link(dora, 'SPOKE_AT', supper), link(dora, 'SPOKE_AT', fair)]
      return {
        entities: [...entities, ...talks],
        links: [...links, ...[...talks, fair].map(each => link(cleo, 'SPOKE_AT', each)), ...(withWayRound ? around : [])],
      }
    }

    it('next to another are not looked through, and the refusal names one', async () => {
      await draw(graph, twoHubs(false))
      const asking = path(ada.id, fair.id)
      await expect(asking).rejects.toThrow(/event:congress|person:cleo/)
      expect(await refusal(asking)).toEqual([['TOO_COMPLEX', undefined]])
    })

    it('next to another lead around both where there is a way, and name what was not searched', async () => {
      await draw(graph, twoHubs(true))
      const found = await path(ada.id, fair.id, ', limit: 5')
      expect(found.map(({ hops }) => ids(hops))).toEqual([[supper.id, dora.id, fair.id]])
      const named = found[0].notSearched.map(({ id }: Data) => id)
      expect(named.length).toBeGreaterThan(0)
      expect([congress.id, cleo.id]).toEqual(expect.arrayContaining(named))
    })
  })

  describe('refuse or answer what makes no sense:', () => {
    const [ada, ben] = [entity('Person', 'ada'), entity('Person', 'ben')]
    const congress = entity('Event', 'congress')
    const bern = entity('Place', 'bern')
    beforeAll(() =>
      draw(graph, {
        entities: [ada, ben, congress, bern],
        links: [link(ada, 'SPOKE_AT', congress), link(ben, 'SPOKE_AT', congress), link(congress, 'LOCATED_IN', bern)],
      }),
    )

    it.each([
      ['an unknown start', 'person:nobody', ben.id, '', [['NOT_FOUND', 'from']]],
      ['an unknown end', ada.id, 'person:nobody', '', [['NOT_FOUND', 'to']]],
      ['no hops', ada.id, ben.id, ', maxHops: 0', [['BAD_USER_INPUT', 'maxHops']]],
      ['hops below none', ada.id, ben.id, ', maxHops: -1', [['BAD_USER_INPUT', 'maxHops']]],
      ['too many hops', ada.id, ben.id, ', maxHops: 9', [['BAD_USER_INPUT', 'maxHops']]],
      ['too many paths', ada.id, ben.id, ', limit: 101', [['BAD_USER_INPUT', 'limit']]],
      ['no paths', ada.id, ben.id, ', limit: 0', [['BAD_USER_INPUT', 'limit']]],
    ])('%s is refused', async (_, from, to, args, expected) => {
      expect(await refusal(path(from, to, args))).toEqual(expected)
    })

    it('from one to itself there is none', async () => {
      expect(await path(ada.id, ada.id)).toEqual([])
    })

    it('none is found by relationships that do not join them, or by none at all', async () => {
      expect(await path(ada.id, ben.id, ', via: [PART_OF, ABOUT]')).toEqual([])
      expect(await path(ada.id, ben.id, ', via: []')).toEqual([])
    })

    it('a place can be an end though not a way', async () => {
      expect(await path(ada.id, bern.id)).toMatchObject([
        { length: 2, hops: [{ relationship: 'SPOKE_AT' }, { relationship: 'LOCATED_IN' }] },
      ])
      expect(await path(bern.id, ada.id, ', maxHops: 1')).toEqual([])
    })
  })
})
