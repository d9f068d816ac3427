import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { citedOn } from '../../src/assemble/nodes.ts'
import { fold } from '../../src/model/fold.ts'
import { earliestDay, latestDay } from '../../src/model/partial-date.ts'
import { ask as askGraph, type Data, type Everywhere, everywhere } from '../api/ask.ts'
import { load, seeds } from '../assemble/stories.ts'

interface Question {
  readonly query?: string | null
  readonly mentions?: readonly string[] | null
  readonly from?: string | null
  readonly to?: string | null
}

interface Asked extends Question {
  readonly first?: number
  readonly after?: string | null
  readonly last?: number
  readonly before?: string | null
}

/** Every passage of the five documents with whom it names, as they were read: the latest documents first, each in its order. */
const all = seeds
  .flatMap(reading => {
    const idOf = new Map(reading.things.map(({ key, id }) => [key, id]))
    return reading.passages.map(({ start, end, text }) => ({
      documentId: reading.document.id,
      date: citedOn(reading.document),
      start,
      end,
      text,
      names: new Set(
        reading.mentions.filter(mention => mention.start >= start && mention.end <= end).map(({ key }) => idOf.get(key) ?? key),
      ),
    }))
  })
  .sort(
    (a, b) =>
      Number(a.date === null) - Number(b.date === null) ||
      (a.date !== b.date ? ((a.date ?? '') < (b.date ?? '') ? 1 : -1) : 0) ||
      (a.documentId !== b.documentId ? (a.documentId < b.documentId ? -1 : 1) : a.start - b.start),
  )

function naive({ query, mentions, from, to }: Question): typeof all {
  const asked = fold(query ?? '')
    .split(' ')
    .filter(Boolean)
  return all.filter(({ text, names, date }) => {
    const words = fold(text).split(' ')
    if (!asked.every(word => words.some(each => each.startsWith(word)))) return false
    if (!(mentions ?? []).every(id => names.has(id))) return false
    if (!from && !to) return true
    if (date === null) return false
    return (!from || latestDay(date) >= earliestDay(from)) && (!to || earliestDay(date) <= latestDay(to))
  })
}

const vic = 'person:vic-van-vuuren'
const ilo = 'organization:ilo'

describe('passages, the same on every engine,', () => {
  let here: Everywhere

  beforeAll(async () => {
    here = await everywhere(async graph => {
      for (const reading of seeds) await load(graph, reading)
    })
  })
  afterAll(() => here?.close())

  const selection =
    'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor start end document { id } node { id text document { id } mentions { surface start end entity { id } } } }'
  const asking = `query ($query: String, $mentions: [ID!], $from: PartialDate, $to: PartialDate, $first: Int, $after: String, $last: Int, $before: String) {
    passages(query: $query, mentions: $mentions, from: $from, to: $to, first: $first, after: $after, last: $last, before: $before) { ${selection} } }`
  const passages = async (question: Asked): Promise<Data> => (await here.ask(asking, { ...question })).passages
  const refusal = async (question: Asked): Promise<Data[]> => {
    const [graph] = here.graphs
    if (!graph) throw new Error('Expected an engine.')
    const { errors } = await askGraph(graph, asking, { ...question }).then(
      () => ({ errors: [] }),
      (error: AggregateError) => error,
    )
    return errors.map(({ originalError }: Data) => [originalError.code, originalError.details?.argument])
  }
  const places = (edges: Data[]) => edges.map(({ document, start, end, node }) => [document.id, start, end, node.text])
  const expected = (question: Question) => naive(question).map(({ documentId, start, end, text }) => [documentId, start, end, text])

  it.each<[string, Question]>([
    ['that name one person', { mentions: [vic] }],
    ['that name two at once', { mentions: [vic, 'organization:untfsse'] }],
    ['that name the same twice', { mentions: [vic, vic] }],
    ['that have a word', { query: 'cooperatives' }],
    ['that have the beginning of a word, whatever case and accents', { query: 'RÉFUG' }],
    ['that have all of several words, in any order', { query: 'economy social webinar' }],
    ['that name one and have a word', { query: 'director', mentions: [vic] }],
    ['of documents of a year', { mentions: [ilo], from: '2022', to: '2022' }],
    ['of documents from a month on', { query: 'social', from: '2020-09' }],
    ['of documents up to a day', { query: 'social', to: '2020-06-19' }],
  ])('%s are found in the latest documents first', async (_, question) => {
    const { edges, totalCount } = await passages({ ...question, first: 100 })
    expect(edges.length).toBeGreaterThan(0)
    expect(places(edges)).toEqual(expected(question).slice(0, 100))
    expect(totalCount).toBe(expected(question).length)
  })

  it.each<[string, Question]>([
    ['name two who stand in no one sentence', { mentions: ['person:carlos-acero', vic] }],
    ['name nobody that there is', { mentions: ['person:nobody'] }],
    ['have only the end of the word', { query: 'operatives' }],
    ['were written before all documents', { query: 'social', to: '2019' }],
  ])('that %s are none', async (_, question) => {
    expect(await passages(question)).toMatchObject({ totalCount: 0, edges: [] })
    expect(expected(question)).toEqual([])
  })

  it('show their mentions at their places, among them all that were asked for', async () => {
    const { edges } = await passages({ mentions: [vic, 'organization:untfsse'], first: 100 })
    const { documents } = await here.ask('{ documents { nodes { id text } } }')
    const texts = new Map(documents.nodes.map(({ id, text }: Data) => [id, text]))
    for (const { node, start, end, document } of edges) {
      const text = String(texts.get(document.id))
      expect([text.slice(start, end), node.document.id]).toEqual([node.text, document.id])
      for (const mention of node.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.surface)
        expect(mention.start >= start && mention.end <= end).toBe(true)
      }
      const named = node.mentions.map(({ entity }: Data) => entity.id)
      expect(named).toEqual(expect.arrayContaining([vic, 'organization:untfsse']))
    }
  })

  it('come for any question as reading every sentence finds them, and in pages that make up the whole', async () => {
    const words = fc.constantFrom('social', 'coop', 'work', 'migrant', 'session', 'the', 'ilo', '2022', 'réf', 'e', 'president of', 'zzz')
    const question = fc
      .record({
        query: fc.option(
          fc.array(words, { minLength: 1, maxLength: 2 }).map(each => each.join(' ')),
          { freq: 3 },
        ),
        mentions: fc.subarray([ilo, vic, 'organization:untfsse', 'topic:refugees'], { maxLength: 2 }),
        from: fc.option(fc.constantFrom('2020', '2020-09', '2022-10-31'), { freq: 1 }),
        to: fc.option(fc.constantFrom('2020-06', '2020-09-25', '2022'), { freq: 1 }),
      })
      .filter(({ query, mentions }) => query !== null || mentions.length > 0)
    await fc.assert(
      fc.asyncProperty(question, fc.integer({ min: 20, max: 60 }), async (asked, size) => {
        const wanted = expected(asked)
        const forward: Data[] = []
        for (let after: string | null = null, more = true; more; ) {
          const page: Data = await passages({ ...asked, first: size, after })
          expect(page.totalCount).toBe(wanted.length)
          forward.push(...page.edges)
          more = page.pageInfo.hasNextPage
          after = page.pageInfo.endCursor
        }
        expect(places(forward)).toEqual(wanted)
        const backward: Data[] = []
        for (let before: string | null = null, more = true; more; ) {
          const page: Data = await passages({ ...asked, last: size, before })
          backward.unshift(...page.edges)
          more = page.pageInfo.hasPreviousPage
          before = page.pageInfo.startCursor
        }
        expect(backward).toEqual(forward)
      }),
      { numRuns: 6 },
    )
  })

  it('go on after any of their cursors', async () => {
    const { edges } = await passages({ query: 'social', first: 20 })
    for (const index of [0, 7, 18]) {
      const next = await passages({ query: 'social', first: 1, after: edges[index].cursor })
      expect(places(next.edges)).toEqual(places([edges[index + 1]]))
    }
  })

  it('refuse the cursors of other questions and of other lists', async () => {
    const [{ cursor }] = (await passages({ query: 'social', first: 1 })).edges
    const { people, search } = await here.ask(
      '{ people(first: 1) { edges { cursor } } search(query: "social", first: 1) { edges { cursor } } }',
    )
    expect(await refusal({ query: 'social', after: cursor })).toEqual([])
    for (const [question, after] of [
      [{ query: 'work' }, cursor],
      [{ query: 'social', mentions: [ilo] }, cursor],
      [{ query: 'social', from: '2020' }, cursor],
      [{ query: 'social' }, people.edges[0].cursor],
      [{ query: 'social' }, search.edges[0].cursor],
      [{ query: 'social' }, 'nonsense'],
    ] as const) {
      expect(await refusal({ ...question, after })).toEqual([['BAD_USER_INPUT', 'after']])
      expect(await refusal({ ...question, last: 1, before: after })).toEqual([['BAD_USER_INPUT', 'before']])
    }
  })

  it('refuse a question without words and names, with too many names, and pages that are too long', async () => {
    const many = Array.from({ length: 11 }, (_, index) => `person:p${index}`)
    expect(await refusal({})).toEqual([['BAD_USER_INPUT', 'query']])
    expect(await refusal({ query: ' - ', mentions: [] })).toEqual([['BAD_USER_INPUT', 'query']])
    expect(await refusal({ mentions: many })).toEqual([['BAD_USER_INPUT', 'mentions']])
    expect(await refusal({ mentions: many.slice(1) })).toEqual([])
    expect(await refusal({ query: 'social', first: 101 })).toEqual([['BAD_USER_INPUT', 'first']])
    expect(await refusal({ query: 'social', first: 0 })).toEqual([['BAD_USER_INPUT', 'first']])
  })
})
