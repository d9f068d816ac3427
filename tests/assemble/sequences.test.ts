import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rebuild, removeDocument } from '../../src/assemble/load.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { Reading } from '../../src/model/records.ts'
import { dump, expectSound } from './soundness.ts'
import { load, story } from './stories.ts'

/**
 * Three documents about Ada and Ben at the opening of a congress, each in two versions, that agree, contradict and complete one
 * another: names, dates, roles, posts that events date, and who is represented.
 */
const versions: Readonly<Record<string, readonly [Reading, Reading]>> = {
  programme: [
    story({
      id: 'programme',
      publishedOn: '2022-04',
      people: { ada: 'Ada Abel' },
      organizations: { guild: { name: 'Guild of Weavers', acronym: 'GW' } },
      events: { opening: 'Opening' },
      says: [
        ['Ada Abel is to open.', { 'ada SPOKE_AT opening': { role: 'CHAIR', basis: 'ANNOUNCED', onBehalfOf: 'guild' } }],
        ['She directs the guild.', { 'ada HOLDS_POSITION guild': { title: 'Director', at: 'opening' } }],
        ['It opens in May 2022.', { opening: { startDate: '2022-05', eventType: 'SESSION' } }],
      ],
    }),
    story({
      id: 'programme',
      publishedOn: '2022-04',
      people: { ada: 'Ada Abel' },
      events: { opening: 'Opening' },
      says: [
        ['It opens on the second of June.', { opening: { startDate: '2022-06-02' } }],
        ['Ada listens.', { 'ada ATTENDED opening': {} }],
      ],
    }),
  ],
  report: [
    story({
      id: 'report',
      publishedOn: '2022-06-05',
      people: { ada: { name: 'Ada B. Abel', id: 'person:ada' }, ben: 'Ben' },
      organizations: { guild: 'Guild of Weavers', union: 'Union' },
      events: { opening: 'Opening', congress: 'Congress' },
      says: [
        ['Ada B. Abel spoke for both.', { 'ada SPOKE_AT opening': { role: 'SPEAKER', onBehalfOf: ['guild', 'union'] } }],
        ['Ben was there.', { 'ben ATTENDED opening': { onBehalfOf: 'union' } }],
        ['The congress opened.', { 'opening PART_OF congress': {}, congress: { edition: 3 } }],
      ],
    }),
    story({
      id: 'report',
      people: { ben: 'Ben' },
      organizations: { union: 'Union' },
      events: { opening: 'Opening' },
      says: [
        ['Ben spoke.', { 'ben SPOKE_AT opening': { role: 'SPEAKER', title: 'President', onBehalfOf: 'union' } }],
        ['Ben presides over the union.', { 'ben HOLDS_POSITION union': { title: 'President', at: 'opening' } }],
      ],
    }),
  ],
  list: [
    story({
      id: 'list',
      people: { ada: { name: 'Ada', misprints: ['Nicolas Schmi'] } },
      organizations: { guild: 'GW' },
      events: { opening: 'Opening' },
      topics: { looms: 'looms' },
      says: [
        ['Ada, director of GW.', { 'ada HOLDS_POSITION guild': { title: 'director' }, 'ada ATTENDED opening': { onBehalfOf: 'guild' } }],
        ['All about looms.', { 'document ABOUT looms': {}, 'opening ABOUT looms': {}, 'document REPORTS opening': {} }],
      ],
    }),
    story({
      id: 'list',
      publishedOn: '2023',
      people: { ada: 'Ada' },
      organizations: { guild: 'Guild' },
      says: [['Ada directed the Guild.', { 'ada HOLDS_POSITION guild': { title: 'Director', status: 'FORMER', end: '2022' } }]],
    }),
  ],
}

type Step = { readonly id: string; readonly does: 'load' | 'load the other version' | 'remove' | 'rebuild' }

const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom(...Object.keys(versions)),
  does: fc.constantFrom('load', 'load the other version', 'remove', 'rebuild'),
})

async function take(graph: Graph, { id, does }: Step, standing: Map<string, Reading>): Promise<void> {
  const [first, second] = versions[id] as readonly [Reading, Reading]
  if (does === 'rebuild') {
    await rebuild(graph)
  } else if (does === 'remove') {
    await removeDocument(graph, `document:${id}`)
    standing.delete(id)
  } else {
    const version = does === 'load' ? first : second
    await load(graph, version)
    standing.set(id, version)
  }
}

describe('any sequence of loading, changing, removing and rebuilding', () => {
  it('ends in a sound graph, the same that loading only the standing documents gives', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
        const [lived, fresh] = await Promise.all([openGraph({ kind: 'embedded' }), openGraph({ kind: 'embedded' })])
        try {
          const standing = new Map<string, Reading>()
          for (const each of steps) {
            await take(lived, each, standing)
            await expectSound(lived)
          }
          for (const reading of standing.values()) await load(fresh, reading)
          expect(await dump(lived)).toEqual(await dump(fresh))
        } finally {
          await Promise.all([lived.close(), fresh.close()])
        }
      }),
      { numRuns: 40 },
    ))
})
