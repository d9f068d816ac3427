import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openGraph } from '../../src/graph/open.ts'
import { expectSound } from '../assemble/soundness.ts'
import { storyFile } from '../assemble/stories.ts'
import { begin, convene, folder, isOneLine, startService } from './convene.ts'

const good = storyFile({
  id: 'good',
  people: { ada: 'Ada' },
  events: { opening: 'Opening' },
  says: [['Ada spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER' } }]],
})

const front = `---
id: document:bad
title: A bad one
type: NEWS
people:
  bea: { id: person:bea, name: Bea }
events:
  closing: { id: event:closing, name: Closing }
claims:
  - quote: Bea spoke.
    bea SPOKE_AT closing: { role: SPEAKER }
---
At the Closing
Bea spoke. Nobody
else spoke, nobody else did.
`

/** Documents that are wrong in one place, and the line that says so. */
const bad: readonly { name: string; content: string | Uint8Array; says: string | RegExp }[] = [
  {
    name: 'a missing field',
    content: front.replace('title: A bad one\n', ''),
    says: 'bad.md:2: title: Expected the field "title", but it is missing.',
  },
  {
    name: 'an unknown relationship',
    content: front.replace('SPOKE_AT', 'SANG_AT'),
    says: /^bad\.md:11: claims\[0\]\.bea SANG_AT closing: Expected a relationship \(SPOKE_AT, .*\), but got: SANG_AT$/,
  },
  {
    name: 'an unknown key',
    content: front.replace('bea SPOKE_AT closing', 'bea SPOKE_AT opening'),
    says: 'bad.md:11: claims[0].bea SPOKE_AT opening: Expected a key that a section above declares, but got: opening',
  },
  {
    name: 'an unknown value',
    content: front.replace('role: SPEAKER', 'role: SINGER'),
    says: 'bad.md:11: claims[0].bea SPOKE_AT closing.role: Expected one of SPEAKER, MODERATOR, CHAIR, but got: SINGER',
  },
  {
    name: 'a date that does not exist',
    content: front.replace('    bea SPOKE_AT', '    closing: { startDate: 2022-02-30 }\n    bea SPOKE_AT'),
    says: 'bad.md:11: claims[0].closing.startDate: Expected a date such as 2022, 2022-10 or 2022-10-18, but got: 2022-02-30',
  },
  {
    name: 'a quote that does not stand in the text',
    content: front.replace('quote: Bea spoke.', 'quote: Bea sang.'),
    says: 'bad.md:10: claims[0].quote: Expected words that stand in the text, but got: Bea sang.',
  },
  {
    name: 'a quote that stands twice',
    content: front.replace('quote: Bea spoke.', 'quote: obody else'),
    says: 'bad.md:10: claims[0].quote: Expected words that stand once in the text, but these stand on lines 14, 15: obody else',
  },
  {
    name: 'two entities that claim one id',
    content: front.replace('name: Bea }\n', 'name: Bea }\n  bee: { id: person:bea, name: Nobody }\n'),
    says: 'bad.md:7: people.bee.id: Expected an id of its own, but "bea" already claims person:bea.',
  },
  { name: 'broken YAML', content: front.replace('title: A bad one', 'title: "A bad one'), says: /^bad\.md:\d+: Expected YAML, but got: / },
  { name: 'no front matter', content: 'Bea spoke.\n', says: 'bad.md:1: Expected a line "---" that opens the front matter, but got none.' },
  {
    name: 'another encoding',
    content: Buffer.from(front.replace('Nobody', 'Müller'), 'latin1'),
    says: 'bad.md:1: Expected a file in UTF-8, but got another encoding.',
  },
]

describe('a document', () => {
  it.each(bad)('with $name is refused by file, line and field', async ({ content, says }) => {
    const { code, stdout, stderr } = await convene(['check', 'bad.md'], { cwd: folder({ 'bad.md': content }) })
    expect([code, stdout]).toEqual([1, '1 document of 1 with problems.\n'])
    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toEqual(typeof says === 'string' ? says : expect.stringMatching(says))
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })

  it('that is right is found so, and nothing is written', async () => {
    const data = join(folder(), 'data')
    const ended = await convene(['check', 'good.md'], { cwd: folder({ 'good.md': good }), env: { CONVENE_DATA: data } })
    expect(ended).toEqual({ code: 0, stdout: '1 document without problems.\n', stderr: '' })
    expect(existsSync(data)).toBe(false)
  })

  it('of the project itself is found right', async () => {
    expect(await convene(['check'])).toEqual({ code: 0, stdout: '5 documents without problems.\n', stderr: '' })
  })
})

describe('convene load', () => {
  const files = Object.fromEntries(bad.map(({ content }, index) => [`in/${String(index).padStart(2, '0')}.md`, content]))

  it('keeps out every bad document and nothing else, without a service and through one', async () => {
    const cwd = folder({ ...files, 'in/05-good.md': good, 'in/not-a-document.txt': 'nothing' })
    const env = { CONVENE_DATA: folder() }
    const direct = await convene(['load', 'in'], { cwd, env })
    expect(direct.code).toBe(1)
    expect(direct.stdout).toMatch(
      /^added +document:good: The story good \(3 facts added, .*\)\n1 document loaded, 11 refused: 3 facts added, /,
    )
    for (let index = 0; index < bad.length; index++)
      expect(direct.stderr).toMatch(new RegExp(`^in/${String(index).padStart(2, '0')}\\.md:\\d+: .*Expected `, 'm'))
    expect(direct.stderr).not.toMatch(/good|\bat .*:\d+:\d+/)

    const service = await startService(env)
    const through = await convene(['load', 'in'], { cwd, env })
    expect(through).toMatchObject({ code: 1, stderr: direct.stderr })
    expect(through.stdout).toMatch(/^unchanged document:good: The story good\n1 document loaded, 11 refused: 0 facts added, /)
    expect(await service.ask('{ documents { nodes { id } } people { nodes { name } } }')).toEqual({
      documents: { nodes: [{ id: 'document:good' }] },
      people: { nodes: [{ name: 'Ada' }] },
    })
  })

  it('keeps what the graph has of a document whose new version is bad', async () => {
    const env = { CONVENE_DATA: folder() }
    await convene(['load', 'good.md'], { env, cwd: folder({ 'good.md': good }) })
    const broken = good.replace('SPOKE_AT', 'SANG_AT').replace('"Ada"', '"Bea"')
    expect(await convene(['load', 'good.md'], { env, cwd: folder({ 'good.md': broken }) })).toMatchObject({ code: 1 })
    expect(await convene(['load', 'good.md'], { env, cwd: folder({ 'good.md': good }) })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^unchanged /),
    })
  })

  it('says what a changed version changed', async () => {
    const env = { CONVENE_DATA: folder() }
    await convene(['load', 'good.md'], { env, cwd: folder({ 'good.md': good }) })
    const changed = storyFile({
      id: 'good',
      people: { ada: 'Ada' },
      events: { opening: 'Opening' },
      says: [['Ada chaired.', { 'ada SPOKE_AT opening': { role: 'CHAIR' } }]],
    })
    const { stdout } = await convene(['load', 'good.md'], { env, cwd: folder({ 'good.md': changed }) })
    expect(stdout).toMatch(/^changed +document:good: The story good \(0 facts added, 2 confirmed, 1 changed, 0 removed\)\n/)
  })

  it('works on the folder itself when no service runs: load, rebuild, remove', async () => {
    const env = { CONVENE_DATA: folder() }
    const cwd = folder({ 'good.md': good })
    expect(await convene(['load', 'good.md'], { env, cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await convene(['rebuild'], { env })).toEqual({ code: 0, stdout: 'The graph is as its claims say.\n', stderr: '' })
    expect(await convene(['remove', 'document:good'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(await convene(['remove', 'document:good'], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Expected the id of a document, but got: document:good\n',
    })
  })

  it.each(['missing.md', 'missing'])('says in one line that there is no file or folder %s, and loads the others', async missing => {
    const cwd = folder({ 'a.md': good, 'in/b.md': storyFile({ id: 'other', people: { bea: 'Bea' } }) })
    const { code, stdout, stderr } = await convene(['load', 'a.md', missing, 'in'], { env: { CONVENE_DATA: folder() }, cwd })
    expect(stdout).toMatch(/^added +document:good: .*\nadded +document:other: .*\n2 documents loaded, 1 refused: 4 facts added, /)
    expect([code, stderr]).toEqual([1, `Expected a file or a folder, but found none: ${missing}\n`])
    expect(await convene(['check', missing, 'a.md'], { cwd })).toEqual({ code: 1, stdout: '1 document of 2 with problems.\n', stderr })
  })

  it.each([
    ['nonsense', 'NEO4J_URI: expected'],
    ['bolt://127.0.0.1:1', 'Neo4j cannot be reached at bolt://127.0.0.1:1'],
  ])('says in one line that there is no Neo4j at %s', async (uri, line) => {
    for (const command of [['load'], ['start'], ['rebuild'], ['remove', 'document:good']]) {
      const { code, stdout, stderr } = await convene(command, { env: { NEO4J_URI: uri, PORT: '0' } })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(line)
      expect(isOneLine(stderr)).toBe(true)
    }
  })

  it('leaves whole documents only when it is killed, and goes on where it was', async () => {
    const env = { CONVENE_DATA: folder() }
    const people = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, `Person No ${index}`]))
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, storyFile({ id: `crowd-${number}`, people })])),
    )
    for (const ms of [350, 500, 700]) {
      const { child, ended } = begin(['load', '.'], { env, cwd })
      await new Promise(resolve => setTimeout(resolve, ms))
      child.kill('SIGKILL')
      await ended
      const graph = await openGraph({ kind: 'embedded', path: env.CONVENE_DATA })
      await expectSound(graph)
      await graph.close()
    }
    const { code, stdout } = await convene(['load', '.'], { env, cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n40 documents loaded, 0 refused: /)
  })
})

describe('every command', () => {
  it('explains itself', async () => {
    const { code, stdout } = await convene(['--help'])
    expect(code).toBe(0)
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name).filter(name => name !== 'help')
    expect(commands).toEqual(expect.arrayContaining(['start', 'load', 'remove', 'check', 'rebuild']))
    const helps = await Promise.all(commands.map(name => convene([name, '--help'])))
    for (const [index, help] of helps.entries()) {
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toMatch(new RegExp(`^Usage: convene ${commands[index]}`))
    }
  })

  it.each([
    [['dance'], "error: unknown command 'dance'"],
    [['load', '--fast'], "error: unknown option '--fast'"],
    [['remove'], "error: missing required argument 'ids'"],
  ])('%j ends with a line about what is wrong with it', async (args, line) => {
    expect(await convene(args)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` })
  })
})
