import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { readAhead } from '../../src/cli/read-ahead.ts'
import { folder } from './convene.ts'

const numbers = Array.from({ length: 20 }, (_, number) => String(number).padStart(2, '0'))

it.each([1, 3])(
  'gives what files say in the order of the files, with %s threads, and refuses one without stopping at it',
  async threads => {
    const cwd = folder(
      Object.fromEntries(numbers.map(number => [`${number}.txt`, number === '07' ? '' : `Ada Example wrote text ${number}.`])),
    )
    const found: string[] = []
    for await (const answer of readAhead(
      numbers.map(number => join(cwd, `${number}.txt`)),
      threads,
    )) {
      found.push('problem' in answer ? 'refused' : answer.reading.document.text.trim())
    }
    expect(found).toEqual(numbers.map(number => (number === '07' ? 'refused' : `Ada Example wrote text ${number}.`)))
  },
)

it('ends its threads when nobody waits for more', async () => {
  const cwd = folder(Object.fromEntries(numbers.map(number => [`${number}.txt`, `Text ${number}.`])))
  for await (const answer of readAhead(numbers.map(number => join(cwd, `${number}.txt`)))) {
    expect(answer).toMatchObject({ reading: { document: { text: 'Text 00.\n' } } })
    break
  }
  expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
})
