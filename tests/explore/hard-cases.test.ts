import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { hubLimit } from '../../src/api/find-paths.ts'
import { mergeEntities, splitEntity } from '../../src/assemble/merge.ts'
import { bind, type Graph } from '../../src/graph/graph.ts'
import { ask, type Data } from '../api/ask.ts'
import { load, story } from '../assemble/stories.ts'
import { engines } from '../setup/engines.ts'
import { draw, entity, link } from './random-graph.ts'

describe.each(engines)('$name: hard cases', ({ open }) => {
  let graph: Graph
  const reasons = { by: 'Nora', why: 'One and the same.' }

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph?.close())
  beforeEach(async () => {
    await graph.write([bind({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {})])
    for (const id of ['ada', 'ben', 'cleo']) {
      const event = `event-of-${id}`
      await load(
        graph,
        story({
          id,
          people: { [id]: id, xaver: 'Xaver' },
          organizations: { guild: 'Guild', office: 'Guild Office' },
          events: { [event]: event },
          says: [
            [`${id} spoke.`, { [`${id} SPOKE_AT ${event}`]: { role: 'SPEAKER' } }],
            ['Xaver did, too.', { [`xaver SPOKE_AT ${event}`]: { role: 'SPEAKER' } }],
            ['The office is part of it.', { 'office PART_OF guild': {} }],
          ],
        }),
      )
    }
  })

  it('an id that was parted and merged anew stays where it was merged last when another is parted', async () => {
    await mergeEntities(graph, 'person:ada', 'person:ben', reasons)
    await mergeEntities(graph, 'person:ben', 'person:cleo', reasons)
    await splitEntity(graph, 'person:ada', reasons)
    await mergeEntities(graph, 'person:ada', 'person:cleo', reasons)
    await splitEntity(graph, 'person:ben', reasons)
    const { person } = await ask(graph, '{ person(id: "person:ada") { id } }')
    expect(person.id).toBe('person:cleo')
  })

  it('a former id in the filter of those that somebody met stands for the new one', async () => {
    await mergeEntities(graph, 'person:ada', 'person:ben', reasons)
    const { person } = await ask(
      graph,
      '{ person(id: "person:xaver") { spokeWith(where: { id: { eq: "person:ada" } }) { nodes { id } } } }',
    )
    expect(person.spokeWith.nodes).toEqual([{ id: 'person:ben' }])
  })

  it('a whole that was merged with its part is not part of itself', async () => {
    await mergeEntities(graph, 'organization:office', 'organization:guild', reasons)
    const { organization } = await ask(graph, '{ organization(id: "organization:guild") { parts { nodes { id } } } }')
    expect(organization.parts.nodes).toEqual([])
  })

  it('two who spoke at one large event are connected from either side', async () => {
    const [ada, ben] = [entity('Person', 'ada'), entity('Person', 'ben')]
    const congress = entity('Event', 'congress')
    const dinner = entity('Event', 'dinner')
    const guests = Array.from({ length: hubLimit }, (_, index) => entity('Person', `guest-${index}`))
    await draw(graph, {
      entities: [ada, ben, congress, dinner, ...guests],
      links: [link(ben, 'SPOKE_AT', dinner), ...[ada, ben, ...guests].map(each => link(each, 'SPOKE_AT', congress))],
    })
    const length = async (from: string, to: string) =>
      (await ask(graph, `{ path(from: "${from}", to: "${to}") { length } }`)).path.map((path: Data) => path.length)
    expect(await length(ben.id, ada.id)).toEqual([2])
    expect(await length(ada.id, ben.id)).toEqual([2])
  })
})
