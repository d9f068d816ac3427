import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { readAhead } from '../../src/cli/read-ahead.ts'
import { profilesOf } from '../../src/resolve/profiles-of.ts'
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
      { minConfidence: 0 },
      threads,
    )) {
      found.push('problem' in answer ? 'refused' : answer.reading.document.text.trim())
    }
    expect(found).toEqual(numbers.map(number => (number === '07' ? 'refused' : `Ada Example wrote text ${number}.`)))
  },
)

it.each([0, 1])(
  'gives with what a file says the profiles that follow from it, of claims of a confidence of %s or more',
  async minConfidence => {
    const cwd = folder({
      'opening.txt': 'Ada Example, Director of the ILO Enterprises Department, opened the conference in Lyon on 2 May 2023.\n',
    })
    for await (const answer of readAhead([join(cwd, 'opening.txt')], { minConfidence })) {
      if ('problem' in answer) throw new Error(answer.problem)
      const { profiles, ...reading } = answer.reading
      expect(reading.claims.length > 0).toBe(minConfidence === 0)
      expect(profiles).toEqual(profilesOf(reading))
    }
  },
)

it('refuses every file that needs more memory than its thread has, one after the other', async () => {
  const names = numbers.slice(0, 3).map(number => join(folder({ [`${number}.txt`]: 'Ada Example wrote.' }), `${number}.txt`))
  const found: unknown[] = []
  for await (const answer of readAhead(names, { minConfidence: 0 }, 1, { maxOldGenerationSizeMb: 8 })) found.push(answer)
  expect(found).toEqual(
    names.map(name => ({ problem: `${name}: Expected a file that can be read, but found one that needs too much memory.` })),
  )
})

it('ends its threads when nobody waits for more', async () => {
  const cwd = folder(Object.fromEntries(numbers.map(number => [`${number}.txt`, `Text ${number}.`])))
  for await (const answer of readAhead(
    numbers.map(number => join(cwd, `${number}.txt`)),
    { minConfidence: 0 },
  )) {
    expect(answer).toMatchObject({ reading: { document: { text: 'Text 00.\n' } } })
    break
  }
  expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
})
