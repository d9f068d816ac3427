import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Ask, composeBriefing } from '../../src/brief/briefing.ts'
import { markdownOf } from '../../src/brief/markdown.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from '../api/ask.ts'
import { engines } from '../setup/engines.ts'
import { loadSmall } from '../small-graph.ts'

describe.each(engines)('$name: a briefing', ({ open }) => {
  let graph: Graph
  const asking: Ask = (query, variables) => ask(graph, String(query), variables as Record<string, unknown>) as never

  beforeAll(async () => {
    graph = await open()
    await loadSmall(graph)
  })
  afterAll(() => graph.close())

  it('tells of a person what is cited, whom of ours they met, and what is not known', async () => {
    const briefing = await composeBriefing(['person:ben-bauer'], 'organization:weavers-guild', asking)
    const points = Object.fromEntries(
      briefing?.portraits[0]?.sections.map(({ title, points }) => [title, points.map(({ text }) => text)]) ?? [],
    )
    expect(points).toMatchObject({
      'Posts, as cited': ['Director, Blue Mill (cited 18 October 2022)'],
      Appearances: [
        'Loom Fair (November 2022): speaker',
        'Panel on wages (19 October 2022): moderator',
        "Weavers' Forum (18 October 2022 to 19 October 2022): speaker, Director of Blue Mill, on behalf of Blue Mill",
      ],
      "Whom of Weavers' Guild they shared a stage with": [
        'Cléo Chêne, at Loom Fair (November 2022)',
        "Ada Adler, at Weavers' Forum (18 October 2022 to 19 October 2022)",
      ],
      'What documents disagree on': [],
    })
    expect(points['What is not known']).toContain('No document states when these posts began or ended: Director, Blue Mill.')
  })

  it('numbers each quote once, as they are read', async () => {
    const briefing = await composeBriefing(['person:ben-bauer', 'organization:weavers-guild'], null, asking)
    const used = [...(briefing?.between ? [briefing.between] : []), ...(briefing?.portraits ?? []).flatMap(({ sections }) => sections)]
      .flatMap(({ points }) => points)
      .flatMap(({ notes }) => notes)
    const numbers = briefing?.notes.map(({ number }) => number) ?? []
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect([...new Set(used)]).toEqual(numbers)
    expect(briefing?.between?.points[0]?.text).toMatch(/^Ben Bauer /)
  })

  it('is Markdown in which a text of a document stays text', async () => {
    const briefing = await composeBriefing(['person:ada-adler'], null, asking)
    if (!briefing) throw new Error('Expected a briefing.')
    expect(markdownOf(briefing)).toMatch(
      /^# Briefing: Ada Adler\n\nChair, Weavers' Guild[\s\S]*\n\[\^1\]: “Ada Adler, Chair of the Weavers' Guild, opened it” \(“The Weavers' Forum”/,
    )
    expect(markdownOf({ ...briefing, title: '<b>*x*</b>' })).toMatch(/^# \\<b\\>\\\*x\\\*\\<\/b\\>\n/)
  })

  it('is not there for what is neither a person nor an organization', async () => {
    expect(await composeBriefing(['place:bern'], null, asking)).toBeNull()
    expect(await composeBriefing(['person:nobody'], null, asking)).toBeNull()
  })
})
