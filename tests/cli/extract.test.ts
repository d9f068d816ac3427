import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { convene, folder, isOneLine } from './convene.ts'

const news = `Cooperatives meet in Lyon

News | 4 May 2023

The conference "Work and Cooperatives" was held in Lyon, France, on 2 May 2023. It was organized by the International Labour Organization (ILO).

Ada Example, Director of the ILO Enterprises Department, opened the conference.
`

const frontOf = (file: string) => parse(/^---\n([\s\S]*?)^---$/m.exec(file)?.[1] ?? '') as Record<string, Record<string, { name: string }>>

it('writes a draft beside the file, with a head that editors check, and the text', async () => {
  const path = folder({ 'news.txt': news })
  const { code, stdout, stderr } = await convene(['extract', 'news.txt'], { cwd: path })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^news\.md: Cooperatives meet in Lyon/)
  const draft = readFileSync(join(path, 'news.md'), 'utf8')
  expect(draft.slice(draft.lastIndexOf('---\n') + 4).trim()).toBe(news.trim())
  expect(draft).toMatch(/^---\n# yaml-language-server: \$schema=\S+\/schema\/document\.schema\.json\n/)
  expect(frontOf(draft)).toMatchObject({
    title: 'Cooperatives meet in Lyon',
    publishedOn: '2023-05-04',
    people: { example: { name: 'Ada Example' } },
    events: { 'work-and-cooperatives': { name: 'Work and Cooperatives' } },
  })
})

it('never writes over a file, unless it is told to', async () => {
  const path = folder({ 'news.txt': news, 'news.md': 'mine' })
  const refused = await convene(['extract', 'news.txt'], { cwd: path })
  expect(refused).toEqual({ code: 1, stdout: '', stderr: 'Expected no file there, but found one; --force writes over it: news.md\n' })
  expect(readFileSync(join(path, 'news.md'), 'utf8')).toBe('mine')
  expect((await convene(['extract', '--force', 'news.txt'], { cwd: path })).code).toBe(0)
  expect(readFileSync(join(path, 'news.md'), 'utf8')).toContain('Ada Example')
})

it('writes into a folder, to a file, or to standard output', async () => {
  const path = folder({ 'in/a.txt': news, 'in/b.md': news, 'in/c.csv': 'no text' })
  expect((await convene(['extract', 'in', '--out', 'drafts'], { cwd: path })).code).toBe(0)
  const draft = readFileSync(join(path, 'drafts/a.md'), 'utf8')
  expect(readFileSync(join(path, 'drafts/b.draft.md'), 'utf8')).toContain('Ada Example')
  expect((await convene(['extract', 'in/a.txt', '--out', 'one.md'], { cwd: path })).code).toBe(0)
  const body = (text: string) => text.replace(/^# yaml.*\n/m, '')
  expect(body(readFileSync(join(path, 'one.md'), 'utf8'))).toBe(body(draft))
  expect(body((await convene(['extract', 'in/a.txt', '--out', '-'], { cwd: path })).stdout)).toBe(body(draft))
})

it('prints what it found as JSON', async () => {
  const path = folder({ 'news.txt': news })
  const { code, stdout } = await convene(['extract', '--json', 'news.txt'], { cwd: path })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    document: { title: 'Cooperatives meet in Lyon', publishedOn: '2023-05-04' },
    people: [{ name: 'Ada Example' }],
    places: expect.arrayContaining([{ name: 'Lyon', country: 'France' }]),
    relations: expect.arrayContaining([
      expect.objectContaining({ type: 'SPOKE_AT', from: 'Ada Example', to: 'Work and Cooperatives', role: 'SPEAKER' }),
    ]),
  })
})

it('says what it cannot read, and reads the rest', async () => {
  const document = '---\ntitle: A\ntype: NEWS\n---\nText.\n'
  const path = folder({ 'empty.txt': '', 'curated.md': document, 'binary.md': Buffer.from([0, 1, 2, 0]), 'news.txt': news })
  const { code, stdout, stderr } = await convene(['extract', 'missing.txt', 'empty.txt', 'curated.md', 'binary.md', 'news.txt'], {
    cwd: path,
  })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^news\.md: /)
  const lines = stderr.trim().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('Expected a file or a folder, but found none: missing.txt')
  expect(lines[1]).toBe('empty.txt:1: Expected plain text, but found an empty file.')
  expect(lines[2]).toBe('curated.md: Expected a text without claims, but found a document; `convene check` reads it.')
  expect(lines[3]).toMatch(/^binary\.md:1: Expected/)
  expect(lines.every(line => isOneLine(`${line}\n`))).toBe(true)
})
