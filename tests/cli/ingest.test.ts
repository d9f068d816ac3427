import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { localDoor } from '../../src/cli/door.ts'
import { loadTogether } from '../../src/cli/ingest.ts'
import { documentsTogether } from '../../src/cli/together.ts'
import { readingOf } from '../../src/extract/reading-of.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { Reading } from '../../src/model/records.ts'
import { documentIds } from '../../src/statements/corpus.ts'
import { expectSound } from '../assemble/soundness.ts'
import { down, pdfOf } from '../documents/sample-files.ts'
import { begin, convene, folder, startService } from './convene.ts'

const sentences = [
  'The conference "Work and Cooperatives" was held in Lyon, France, on 2 May 2023.',
  'Ada Example, Director of the ILO Enterprises Department, opened the conference.',
]
const page = (said: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Cooperatives meet in Lyon</title><link rel="canonical" href="https://www.example.org/lyon"></head><body><main><article><h1>Cooperatives meet in Lyon</h1>${said
    .map(sentence => `<p>${sentence}</p>`)
    .join('')}</article></main></body></html>`

/** Waits until the files of a folder have this many bytes. */
async function filled(path: string, bytes: number): Promise<void> {
  const size = () => {
    const entries = existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()) : []
    return entries.reduce((sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0), 0)
  }
  while (size() < bytes) await setTimeout(2)
}

it('reads a folder of pages, texts and documents, and says what became of each and of the facts', async () => {
  const cwd = folder({
    'in/page.html': page(sentences),
    'in/page.pdf': pdfOf([down(['Cooperatives meet in Lyon', '', ...sentences.flatMap(sentence => [sentence, ''])])]),
    'in/empty.txt': '',
    'in/fake.pdf': page(sentences),
    'in/picture.png': 'no text',
  })
  const env = { CONVENE_DATA: join(cwd, 'data') }
  const dry = await convene(['ingest', '--dry-run', 'in'], { cwd, env })
  expect(dry.code).toBe(1)
  expect(dry.stdout).toMatch(/\n4 documents: 2 added, 0 changed, 0 unchanged, 2 refused\.\n.*\nNothing was written\.\n$/)

  const first = await convene(['ingest', 'in'], { cwd, env })
  expect(first.code).toBe(1)
  expect(first.stdout).toMatch(
    /^added {5}document:https:\/\/www\.example\.org\/lyon: Cooperatives meet in Lyon \(\d+ facts added, 0 confirmed, .*\)\nadded {5}document:[0-9a-f]{64}: .* ([1-9]\d*) confirmed.*\n4 documents: 2 added, 0 changed, 0 unchanged, 2 refused\.\n\d+ facts added, [1-9]\d* confirmed, \d+ changed, 0 removed, 0 contradicted, \d+ uncertain\.\n$/,
  )
  expect(first.stderr).toMatch(/^in\/empty\.txt:1: .*\nin\/fake\.pdf:1: .*\n$/)

  rmSync(join(cwd, 'in/empty.txt'))
  rmSync(join(cwd, 'in/fake.pdf'))
  const again = await convene(['ingest', 'in', '--again'], { cwd, env })
  expect(again).toMatchObject({ code: 0, stderr: '' })
  expect(again.stdout).toContain('2 documents: 0 added, 0 changed, 2 unchanged, 0 refused.\n0 facts added, 0 confirmed')
  const graph = await openGraph({ kind: 'embedded', path: env.CONVENE_DATA })
  try {
    await expectSound(graph)
  } finally {
    await graph.close()
  }
})

it('leaves all or nothing of each document when it is killed, and goes on where it stopped', async () => {
  const total = 2 * documentsTogether
  const numbers = Array.from({ length: total }, (_, number) => String(2000 + number))
  const cwd = folder(Object.fromEntries(numbers.map(number => [`in/${number}.txt`, sentences.join('\n\n').replaceAll('2023', number)])))
  const env = { CONVENE_DATA: join(cwd, 'data') }
  const killed = begin(['ingest', 'in'], { cwd, env })
  // More than one transaction writes, less than three.
  await filled(env.CONVENE_DATA, 1_500_000)
  killed.child.kill('SIGKILL')
  await killed.ended
  const standing = await openGraph({ kind: 'embedded', path: env.CONVENE_DATA })
  const documents = await standing.read(documentIds, {})
  expect(documents.length).toBeGreaterThan(0)
  expect(documents.length).toBeLessThan(total)
  await expectSound(standing)
  await standing.close()

  const { stdout } = await convene(['ingest', 'in'], { cwd, env })
  expect(stdout).toContain(`${total} documents: ${total - documents.length} added, 0 changed, ${documents.length} unchanged, 0 refused.`)
})

it('takes in what stands before a document that the store refuses, also where both are loaded together', async () => {
  const graph = await openGraph({ kind: 'embedded' })
  try {
    const readings = await Promise.all(
      ['one', 'two', 'three'].map(name => readingOf({ name: `${name}.txt`, bytes: Buffer.from(`${sentences.join('\n\n')} ${name}`) })),
    )
    const [one, two, three] = readings as [Reading, Reading, Reading]
    const broken = { ...two, document: { ...two.document, url: (10n ** 40n) as unknown as string } }
    const loaded: object[] = []
    const all = async () => {
      for await (const each of loadTogether(localDoor(graph), [one, broken, three], {})) loaded.push(each)
    }
    await expect(all()).rejects.toThrow('put-documents')
    expect(loaded).toMatchObject([{ action: 'ADDED' }])
    expect(await graph.read(documentIds, {})).toMatchObject([{ id: one.document.id }])
    await expectSound(graph)
  } finally {
    await graph.close()
  }
})

it('goes through a running service, replaces what changed, and takes a draft that was corrected', async () => {
  const cwd = folder({ 'page.html': page(sentences) })
  const env = { CONVENE_DATA: folder() }
  const service = await startService(env)
  const posts = async () =>
    (await service.ask('{ people(where: { name: { eq: "Ada Example" } }) { nodes { positions { edges { title } } } } }')).people
  const of = (...titles: string[]) => ({ nodes: [{ positions: { edges: titles.map(title => ({ title })) } }] })

  expect((await convene(['ingest', 'page.html'], { cwd, env })).stdout).toContain('1 document: 1 added')
  expect(await posts()).toEqual(of('Director'))
  writeFileSync(join(cwd, 'page.html'), page(sentences.map(sentence => sentence.replace('Director', 'Head'))))
  expect((await convene(['ingest', 'page.html'], { cwd, env })).stdout).toContain('0 added, 1 changed')
  expect(await posts()).toEqual(of('Head'))

  const { stdout: draft } = await convene(['extract', '--out', '-', 'page.html'], { cwd })
  writeFileSync(join(cwd, 'draft.md'), draft.replaceAll('title: Head', 'title: Head of Department'))
  expect(await convene(['check', 'draft.md'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect((await convene(['load', 'draft.md'], { cwd, env })).stdout).toMatch(/^changed /)
  expect(await posts()).toEqual(of('Head of Department'))
  expect((await convene(['ingest', '.'], { cwd, env })).stdout).toContain('0 added, 0 changed, 1 unchanged, 1 kept, 0 refused')
  expect(await posts()).toEqual(of('Head of Department'))
})

it('leaves out claims of less confidence than it is told, and refuses what is no confidence', async () => {
  const cwd = folder({ 'page.html': page(sentences) })
  const env = { CONVENE_DATA: join(cwd, 'data') }
  expect((await convene(['ingest', '--min-confidence', '1', '--dry-run', 'page.html'], { cwd, env })).stdout).toContain('\n0 facts added')
  expect(await convene(['ingest', '--min-confidence', 'much', 'page.html'], { cwd, env })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Expected a confidence from 0 to 1, but got: much\n',
  })
  expect(await convene(['ingest', 'missing.html'], { cwd, env })).toMatchObject({
    code: 1,
    stderr: 'Expected a file or a folder, but found none: missing.html\n',
  })
})
