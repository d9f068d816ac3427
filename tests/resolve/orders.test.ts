import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { loadDocuments, removeDocument } from '../../src/assemble/load.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { Reading } from '../../src/model/records.ts'
import { load } from '../assemble/stories.ts'
import { corpus } from './corpora.ts'
import { upToIds } from './up-to-ids.ts'

async function graphOf(readings: readonly Reading[], then: (graph: Graph) => Promise<unknown> = async () => {}): Promise<string[]> {
  const graph = await openGraph({ kind: 'embedded' })
  try {
    for (const reading of readings) await load(graph, reading)
    await then(graph)
    return await upToIds(graph)
  } finally {
    await graph.close()
  }
}

/** Compares what is only on one side: whole graphs are long. */
function expectSame(a: readonly string[], b: readonly string[]): void {
  expect({ extra: a.filter(line => !b.includes(line)), missing: b.filter(line => !a.includes(line)) }).toEqual({ extra: [], missing: [] })
}

describe('who is who', () => {
  it('is the same in whatever order documents are loaded', () =>
    fc.assert(
      fc.asyncProperty(
        corpus.chain(readings => fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length }))),
        async ([readings, shuffled]) => expectSame(await graphOf(shuffled), await graphOf(readings)),
      ),
      { numRuns: 60 },
    ))

  it('is the same whether documents are loaded together or one by one, as changes of others or at first', () =>
    fc.assert(
      fc.asyncProperty(corpus, fc.nat(), fc.boolean(), async (readings, number, beside) => {
        const middle = number % (readings.length + 1)
        const [before, after] = [readings.slice(0, middle), readings.slice(middle)]
        const together = graphOf(beside ? before : [], async graph => {
          if (!beside) await loadDocuments(graph, before)
          await loadDocuments(graph, after)
        })
        expectSame(await together, await graphOf(readings))
      }),
      { numRuns: 60 },
    ))

  it('is, once a document is removed, as if it had never been loaded', () =>
    fc.assert(
      fc.asyncProperty(corpus, fc.nat(), async (readings, number) => {
        const gone = readings[number % readings.length] as Reading
        const others = readings.filter(reading => reading !== gone)
        expectSame(await graphOf(readings, graph => removeDocument(graph, gone.document.id)), await graphOf(others))
      }),
      { numRuns: 60 },
    ))
})
