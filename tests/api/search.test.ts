import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { load, story } from '../assemble/stories.ts'
import { type Data, type Everywhere, everywhere } from './ask.ts'

/** What a search can find in several ways: by a whole name, its beginning, a word in it, another name, another text. */
const library = story({
  id: 'library',
  publishedOn: '2020',
  people: {
    anna: { name: 'Anna Müller', also: ['Mrs Miller'] },
    anton: 'Anton van der Mühle',
    ann: 'Ann',
    luis: 'Luís María Alcalde Luján',
    obrien: "Kate O'Brien",
  },
  organizations: { mill: { name: 'Muller & Sons', acronym: 'M&S' } },
  events: { fair: 'Mont-Blanc Fair', peak: 'Peak: the Mont Blanc', annual: 'Annual meeting' },
  projects: { looms: 'Looms' },
  says: [
    ['Looms are to weave Müller cloth, as Ann likes.', { looms: { objectives: ['Weave Müller cloth'] } }],
    ['Anna spoke.', { 'anna SPOKE_AT fair': { role: 'SPEAKER' }, 'anna SPOKE_AT annual': { role: 'SPEAKER' } }],
    ['The theme is wool, Œuvre complète.', { peak: { theme: 'Œuvre complète' } }],
  ],
})

let here: Everywhere

beforeAll(async () => {
  here = await everywhere(graph => load(graph, library))
})
afterAll(() => here?.close())

const query = `query ($query: String!, $kinds: [NodeKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor score label detail matchedField matchedText highlights { text start end } node { __typename id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

async function search(words: string, more: object = {}): Promise<Data> {
  return (await here.ask(query, { query: words, ...more })).search
}

async function found(words: string, more: object = {}): Promise<[id: string, score: number][]> {
  return (await search(words, more)).edges.map(({ node, score }: Data) => [node.id, score])
}

describe('a search, the same on every engine,', () => {
  it('finds whole names before beginnings, these before words of names, these before other texts', async () => {
    expect(await found('ann')).toEqual([
      ['person:ann', 4],
      ['person:anna', 3],
      ['event:annual', 3],
    ])
    expect(await found('müller')).toEqual([
      ['organization:mill', 3],
      ['person:anna', 2],
      ['project:looms', 1],
    ])
  })

  it('finds the beginnings of several words, in any order and at any place', async () => {
    expect(await found('blanc mont')).toEqual([
      ['event:fair', 2],
      ['event:peak', 2],
    ])
    expect(await found('mont blanc')).toEqual([
      ['event:fair', 3],
      ['event:peak', 2],
    ])
    expect(await found('van mu')).toEqual([['person:anton', 2]])
    expect(await found('van der muhle')).toEqual([['person:anton', 2]])
    expect(await found('van nobody')).toEqual([])
  })

  it('does not find the ends or the middles of words', async () => {
    expect(await found('uller')).toEqual([])
    expect(await found('lanc')).toEqual([])
  })

  it.each([
    ['MULLER', 'organization:mill'],
    ['mu\u0308ller', 'organization:mill'],
    ['luis maria', 'person:luis'],
    ['Luís María', 'person:luis'],
    ['lujan', 'person:luis'],
    ["O'Brien", 'person:obrien'],
    ['o’brien', 'person:obrien'],
    ['obri', 'person:obrien'],
    ['oeuvre', 'event:peak'],
    ['m&s', 'organization:mill'],
    ['mont-blanc', 'event:fair'],
    ['  mont   blanc  ', 'event:fair'],
  ])('knows no case, accents or punctuation: %j', async (words, id) => {
    expect((await found(words))[0]?.[0]).toBe(id)
  })

  it.each(["'", '…', '|', ' '])('finds nothing for signs alone: %j', async words => {
    expect(await found(words)).toEqual([])
  })

  it('finds other names, and says where the words stand', async () => {
    const { edges } = await search('mrs mil')
    expect(edges).toEqual([
      expect.objectContaining({
        label: 'Anna Müller',
        matchedField: 'aliases',
        matchedText: 'Mrs Miller',
        highlights: [
          { text: 'Mrs', start: 0, end: 3 },
          { text: 'Mil', start: 4, end: 7 },
        ],
      }),
    ])
  })

  it('finds other texts, and says where the words stand', async () => {
    expect((await search('œuv')).edges).toEqual([
      expect.objectContaining({ label: 'Peak: the Mont Blanc', matchedField: 'theme', matchedText: 'Œuvre complète' }),
    ])
    expect((await search('weave')).edges).toEqual([
      expect.objectContaining({ label: 'Looms', matchedField: 'objectives', matchedText: 'Weave Müller cloth' }),
    ])
  })

  it('finds documents by their titles', async () => {
    expect((await search('story lib')).edges).toEqual([
      expect.objectContaining({
        matchedField: 'title',
        label: 'The story library',
        node: { __typename: 'Document', id: 'document:library' },
      }),
    ])
  })

  it.each(['ann', 'van mu', 'müller', 'mont blanc', 'o’bri', 'oeuvre', 'm&s', 'luis maria', 'weave', 'mrs mil', 'story'])(
    'highlights %j where it stands',
    async words => {
      const { edges } = await search(words)
      expect(edges.length).toBeGreaterThan(0)
      for (const { matchedText, highlights } of edges) {
        expect(highlights.length).toBeGreaterThan(0)
        for (const { text, start, end } of highlights) expect(matchedText.slice(start, end)).toBe(text)
        expect(new Set(highlights.map(({ start }: Data) => start)).size).toBe(highlights.length)
      }
    },
  )

  it('highlights as much of a word as was asked for', async () => {
    const [anna] = (await search('anna mu')).edges
    expect(anna.highlights).toEqual([
      { text: 'Anna', start: 0, end: 4 },
      { text: 'Mü', start: 5, end: 7 },
    ])
  })

  it('can be kept to some kinds', async () => {
    expect(await found('ann', { kinds: ['EVENT'] })).toEqual([['event:annual', 3]])
    expect(await found('mu', { kinds: ['ORGANIZATION', 'PROJECT'] })).toEqual([
      ['organization:mill', 3],
      ['project:looms', 1],
    ])
    expect(await found('story', { kinds: ['DOCUMENT'] })).toEqual([['document:library', 2]])
    expect(await found('story', { kinds: ['PERSON'] })).toEqual([])
  })

  it('puts what has more relationships first where words do not decide, then the id', async () => {
    const { edges } = await search('an', { kinds: ['PERSON'] })
    expect(edges.map(({ node, score }: Data) => [node.id, score])).toEqual([
      ['person:anna', 3],
      ['person:ann', 3],
      ['person:anton', 3],
    ])
  })

  it.each(['', '   ', '?!', '—', '()', '%', "'"])('finds nothing for %j', async words => {
    expect(await search(words)).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it('takes words of a query language for words', async () => {
    for (const words of ['ann OR mill', '*', '.*', '"ann"', 'ann | anna', "ann' OR true //"]) await search(words)
    expect(await found('ann OR mill')).toEqual([])
    expect((await found('"ann"'))[0]).toEqual(['person:ann', 4])
  })

  it.each(['m', 'an', 'mont'])('pages through what %j finds, from either end', async words => {
    const whole = await search(words)
    const cursors = whole.edges.map(({ cursor }: Data) => cursor)
    expect(whole.totalCount).toBe(cursors.length)
    const forward: string[] = []
    for (let after: string | undefined; forward.length < cursors.length; ) {
      const { edges, pageInfo, totalCount } = await search(words, { first: 1, after })
      forward.push(...edges.map(({ cursor }: Data) => cursor))
      expect([totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([
        cursors.length,
        forward.length < cursors.length,
        after !== undefined,
      ])
      after = pageInfo.endCursor
    }
    expect(forward).toEqual(cursors)
    const [last] = (await search(words, { last: 1 })).edges
    expect(last.cursor).toBe(cursors.at(-1))
    expect((await search(words, { last: 100, before: last.cursor })).edges.map(({ cursor }: Data) => cursor)).toEqual(cursors.slice(0, -1))
  })
})
