import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import type { Answer } from '../../src/cli/reading-worker.ts'
import { charactersTogether, documentsTogether, oneAhead, together } from '../../src/cli/together.ts'

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

it('groups few documents at first and then as many as one transaction takes in, in their order', async () => {
  const ids = Array.from({ length: 127 + documentsTogether + 1 }, (_, number) => `document:${number}`)
  const grouped = await groups(ids.map(id => reading(id)))
  expect(grouped.map(group => group.length)).toEqual([1, 2, 4, 8, 16, 32, 64, documentsTogether, 1])
  expect(grouped.flat()).toEqual(ids)
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
  expect(
    await groups([reading('first'), reading('a', half), reading('b', half), reading('c', half), reading('d', `${half}${half}${half}`)]),
  ).toEqual([['first'], ['a', 'b'], ['c'], ['d']])
})

it('never groups two files of one document, and keeps refused files in their places', async () => {
  expect(
    await groups([reading('first'), { problem: 'p' }, reading('a'), reading('b'), { problem: 'q' }, reading('b'), reading('a')]),
  ).toEqual([['first'], ['p', 'a'], ['b', 'q'], ['b', 'a']])
})

it('begins with the next before one has ended, answers in order, and stops at the first that fails', async () => {
  const items = async function* () {
    yield* [1, 2, 3, 4]
  }
  const begun: number[] = []
  const done: [number, number[]][] = []
  const work = async (item: number) => {
    begun.push(item)
    await setTimeout(5 - item)
    if (item === 3) throw new Error('the third')
    return item
  }
  const all = async () => {
    for await (const item of oneAhead(items(), work)) done.push([item, [...begun]])
  }
  await expect(all()).rejects.toThrow('the third')
  expect(done).toEqual([
    [1, [1, 2]],
    [2, [1, 2, 3]],
  ])
})
