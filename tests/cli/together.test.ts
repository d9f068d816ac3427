import { expect, it } from '@jest/globals'
import type { Answer } from '../../src/cli/reading-worker.ts'
import { charactersTogether, documentsTogether, together } from '../../src/cli/together.ts'

const reading = (id: string, text = ''): Answer => ({
  reading: {
    document: { id, title: id, documentType: 'NEWS', sha256: id, text },
    things: [],
    mentions: [],
    passages: [],
    claims: [],
  },
})

async function groups(answers: readonly Answer[], most?: number): Promise<string[][]> {
  const grouped: string[][] = []
  const each = async function* () {
    yield* answers
  }
  for await (const group of together(each(), most)) {
    grouped.push(group.map(answer => ('problem' in answer ? answer.problem : answer.reading.document.id)))
  }
  return grouped
}

it('groups as many documents as one transaction takes in, in their order', async () => {
  const ids = Array.from({ length: documentsTogether + 1 }, (_, number) => `document:${number}`)
  expect(await groups(ids.map(id => reading(id)))).toEqual([ids.slice(0, -1), ids.slice(-1)])
  expect(
    await groups(
      ids.slice(0, 3).map(id => reading(id)),
      1,
    ),
  ).toEqual(ids.slice(0, 3).map(id => [id]))
  expect(await groups([])).toEqual([])
})

it('groups long texts by few, and a very long one alone', async () => {
  const half = 'x'.repeat(charactersTogether / 2)
  expect(await groups([reading('a', half), reading('b', half), reading('c', half), reading('d', `${half}${half}${half}`)])).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ])
})

it('never groups two files of one document, and keeps refused files in their places', async () => {
  expect(await groups([reading('a'), { problem: 'p' }, reading('b'), { problem: 'q' }, reading('a'), reading('b')])).toEqual([
    ['a', 'p', 'b', 'q'],
    ['a', 'b'],
  ])
})
