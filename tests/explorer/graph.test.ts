import { describe, expect, it } from '@jest/globals'
import { firstPlaces } from '../../src/explorer/graph/first-places.ts'
import { type Label, withoutOverlaps } from '../../src/explorer/graph/labels-apart.ts'
import { linkAt } from '../../src/explorer/graph/link-at.ts'
import { contentsOf, degreesOf, type Subgraph, without } from '../../src/explorer/graph/subgraph.ts'

const subgraph: Subgraph = {
  nodes: [
    { id: 'ada', kind: 'PERSON', name: 'Ada' },
    { id: 'forum', kind: 'EVENT', name: 'Forum' },
    { id: 'wages', kind: 'TOPIC', name: 'wages' },
  ],
  links: [
    { id: '1', from: 'ada', to: 'forum', relationship: 'SPOKE_AT', label: 'spoke at' },
    { id: '2', from: 'forum', to: 'wages', relationship: 'ABOUT', label: 'is about' },
  ],
  hidden: [{ id: 'wages', relationship: 'ABOUT', forward: false, count: 3 }],
}

describe('a subgraph', () => {
  it('counts what is in it', () => {
    expect(contentsOf(subgraph).kinds).toEqual([
      ['EVENT', 1],
      ['PERSON', 1],
      ['TOPIC', 1],
    ])
    expect([...degreesOf(subgraph)]).toEqual([
      ['ada', 1],
      ['forum', 2],
      ['wages', 1],
    ])
  })

  it('loses the links of what is left out', () => {
    const rest = without(subgraph, { kinds: ['TOPIC'], relationships: [] })
    expect(rest.nodes.map(({ id }) => id)).toEqual(['ada', 'forum'])
    expect(rest.links.map(({ id }) => id)).toEqual(['1'])
    expect(rest.hidden).toEqual([])
    expect(without(subgraph, { kinds: [], relationships: ['SPOKE_AT'] }).links.map(({ id }) => id)).toEqual(['2'])
  })

  it('gives what is new a place beside what it is linked to, and always the same', () => {
    const known = new Map([['forum', { x: 100, y: 50 }]])
    const places = firstPlaces(subgraph, known)
    expect([...places.keys()]).toEqual(['ada', 'wages'])
    for (const { x, y } of places.values()) expect(Math.hypot(x - 100, y - 50)).toBeCloseTo(10)
    expect(firstPlaces(subgraph, known)).toEqual(places)
  })
})

describe('names in the picture', () => {
  const label = (text: string, left: number, top: number, size: number): Label => ({ text, left, top, width: 50, height: 10, size })

  it('lie beside one another, those of larger nodes first', () => {
    const labels = [label('small', 0, 0, 4), label('large', 30, 5, 20), label('below', 30, 15, 4), label('beside', 80, 5, 4)]
    expect(withoutOverlaps(labels).map(({ text }) => text)).toEqual(['large', 'below', 'beside'])
    expect(withoutOverlaps([label('first', 0, 0, 4), label('second', 1, 1, 4)]).map(({ text }) => text)).toEqual(['first'])
  })
})

describe('a click in the picture', () => {
  const links = [
    { id: 'level', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } },
    { id: 'steep', from: { x: 50, y: 10 }, to: { x: 50, y: 100 } },
    { id: 'point', from: { x: 200, y: 200 }, to: { x: 200, y: 200 } },
  ]

  it.each([
    [{ x: 30, y: 4 }, 'level'],
    [{ x: 53, y: 60 }, 'steep'],
    [{ x: 50, y: 6 }, 'steep'],
    [{ x: 201, y: 201 }, 'point'],
    [{ x: 30, y: 7 }, null],
    [{ x: 107, y: 0 }, null],
  ])('at %j means the link %s', (point, id) => {
    expect(linkAt(point, links, 6)).toBe(id)
  })
})
