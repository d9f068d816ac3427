import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openGraph } from '../../src/graph/open.ts'
import { expectSound } from '../assemble/soundness.ts'
import { storyFile } from '../assemble/stories.ts'
import { begin, convene, type Ended, folder, isOneLine, startService } from './convene.ts'

const whoSpoke = '{ person(id: "person:vic-van-vuuren") { spokeWith(closeness: SAME_EVENT) { nodes { name } } } }'
const counts = '{ graph { documents revision factsWithoutEvidence } }'

/** A document that says little, and says it in a sentence of its own. */
function note(number: number): string {
  const people = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, `Person ${number} ${index}`]))
  return storyFile({
    id: `note-${number}`,
    people,
    events: { [`e${number}`]: `Event ${number}` },
    says: Object.keys(people).map(key => [`Here ${key} spoke.`, { [`${key} SPOKE_AT e${number}`]: { role: 'SPEAKER' } }]),
  })
}

const ada = storyFile({
  id: 'ada',
  people: { ada: 'Ada' },
  events: { opening: 'Opening' },
  says: [['Ada spoke.', { 'ada SPOKE_AT opening': { role: 'SPEAKER' } }]],
})

const strangers = new Set<Server>()

afterEach(() => {
  for (const server of strangers) server.close()
  strangers.clear()
})

/** The port of a server that is no convene and answers everything with an empty object. */
async function strangerPort(): Promise<number> {
  const server = createServer((_, response) => response.setHeader('connection', 'close').end('{}')).listen(0, '127.0.0.1')
  strangers.add(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Kills a service while documents are loaded through it: how many there were at least, and how the loading ended. */
async function killedWhileLoading(env: { CONVENE_DATA: string }, total: number): Promise<{ known: number; loading: Ended }> {
  const files = folder(Object.fromEntries(Array.from({ length: total }, (_, number) => [`${number}.md`, note(number)])))
  const service = await startService(env)
  const loaded = async () => ((await service.ask(counts)) as { graph: { documents: number } }).graph.documents - 5
  const loading = begin(['load', '.'], { env, cwd: files })
  while ((await loaded()) < 3) await new Promise(resolve => setTimeout(resolve, 5))
  const known = await loaded()
  await service.stop('SIGKILL')
  return { known, loading: await loading.ended }
}

describe('convene start', () => {
  it('fills an empty folder with the five documents, says where the playground is, and ends in order', async () => {
    const data = join(folder(), 'new')
    const service = await startService({ CONVENE_DATA: data })
    expect(service.output()).toMatch(
      /^Loaded 5 documents from seeds\.\nExplorer: http:\/\/127\.0\.0\.1:\d+\/\nPlayground: http:\/\/127\.0\.0\.1:\d+\/playground\n$/,
    )
    const { person } = (await service.ask(whoSpoke)) as { person: { spokeWith: { nodes: { name: string }[] } } }
    expect(person.spokeWith.nodes.map(({ name }) => name).sort()).toEqual([
      'Charlotte Poisson',
      'Gianluca Pastorelli',
      'Giuseppe Guerini',
      'Italia Perez Ojeda',
      'John Mayford',
      'Laurence Kwark',
      'Luigi Martignetti',
      'Madani Coumare',
    ])
    expect((await fetch(`${service.url}/playground`)).status).toBe(200)

    const address = join(data, 'service.json')
    expect(statSync(address).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(address, 'utf8'))).toMatchObject({ url: service.url, pid: service.child.pid })

    expect(await service.stop()).toMatchObject({ code: 0, stderr: '' })
    expect(() => statSync(address)).toThrow('ENOENT')
  })

  it('changes nothing when it starts again, and brings no removed document back', async () => {
    const env = { CONVENE_DATA: folder() }
    const first = await startService(env)
    const full = await first.ask(counts)
    expect(full).toMatchObject({ graph: { documents: 5, factsWithoutEvidence: 0 } })
    await first.stop()

    const second = await startService(env)
    expect(second.output()).not.toContain('Loaded')
    expect(await second.ask(counts)).toEqual(full)
    expect(await convene(['remove', 'document:ilo-dg-oecd-high-level-conference'], { env })).toMatchObject({ code: 0 })
    const fewer = await second.ask(counts)
    expect(fewer).toMatchObject({ graph: { documents: 4 } })
    await second.stop('SIGINT')

    const third = await startService(env)
    expect(await third.ask(counts)).toEqual(fewer)
  })

  it('leaves an emptied folder empty, and fills it when seeds are asked for', async () => {
    const env = { CONVENE_DATA: folder(), PORT: '0' }
    const files = folder({ 'ada.md': ada })
    await convene(['load', 'ada.md'], { env, cwd: files })
    await convene(['remove', 'document:ada'], { env })
    const service = await startService(env)
    expect(await service.ask(counts)).toMatchObject({ graph: { documents: 0 } })
    await service.stop()
    const filled = await startService(env, ['--seeds'])
    expect(await filled.ask(counts)).toMatchObject({ graph: { documents: 5 } })
  })

  it('does not share its folder with a second one', async () => {
    const env = { CONVENE_DATA: folder() }
    const service = await startService(env)
    const second = await convene(['start'], { env: { ...env, PORT: '0' } })
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toContain(env.CONVENE_DATA)
    expect(isOneLine(second.stderr)).toBe(true)
    expect(await service.ask(counts)).toMatchObject({ graph: { documents: 5 } })
    expect(statSync(join(env.CONVENE_DATA, 'service.json')).isFile()).toBe(true)
  })

  it('says in one line that its port is in use', async () => {
    const port = await strangerPort()
    const env = { CONVENE_DATA: folder(), PORT: String(port) }
    const { code, stderr } = await convene(['start'], { env })
    expect(code).toBe(1)
    expect(stderr).toContain(String(port))
    expect(isOneLine(stderr)).toBe(true)
    expect(() => statSync(join(env.CONVENE_DATA, 'service.json'))).toThrow('ENOENT')
  })

  it.each([
    ['PORT', 'four thousand'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
  ])('says in one line that %s cannot be %j', async (name, value) => {
    const { code, stdout, stderr } = await convene(['start'], { env: { CONVENE_DATA: folder(), PORT: '0', [name]: value } })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${name}: expected`)
    expect(stderr).toContain(value)
    expect(isOneLine(stderr)).toBe(true)
  })

  it('says in one line that its folder cannot be used', async () => {
    const files = folder({ 'a-file': '' })
    const { code, stderr } = await convene(['start'], { env: { CONVENE_DATA: join(files, 'a-file', 'below'), PORT: '0' } })
    expect(code).toBe(1)
    expect(stderr).toContain(join(files, 'a-file', 'below'))
    expect(isOneLine(stderr)).toBe(true)
  })
})

describe('convene start, where it cannot leave its address in the folder,', () => {
  it('ends instead of serving without one', async () => {
    const env = { CONVENE_DATA: folder({ 'service.json/in-the-way': '' }), PORT: '0' }
    const running = begin(['start'], { env })
    const giveUp = setTimeout(() => running.child.kill('SIGKILL'), 8_000)
    const { code, stdout } = await running.ended
    clearTimeout(giveUp)
    expect(code).toBe(1)
    expect(stdout).not.toContain('Playground')
  })
})

describe('a command, while a service holds the folder,', () => {
  it('works through it, and what it did shows at once', async () => {
    const env = { CONVENE_DATA: folder() }
    const files = folder({ 'ada.md': ada, 'bad.md': ada.replace('"NEWS"', '"GOSSIP"') })
    const service = await startService(env)
    const here = '{ person(id: "person:ada") { name spokeAt { nodes { name } } } }'
    expect(await service.ask(here)).toEqual({ person: null })

    expect(await convene(['check', 'ada.md'], { env, cwd: files })).toEqual({
      code: 0,
      stdout: '1 document without problems.\n',
      stderr: '',
    })
    expect(await service.ask(here)).toEqual({ person: null })

    const loaded = await convene(['load', 'bad.md', 'ada.md'], { env, cwd: files })
    expect(loaded.code).toBe(1)
    expect(loaded.stdout).toMatch(
      /^added +document:ada: The story ada \(3 facts added, 0 confirmed, 0 changed, 0 removed\)\n1 document loaded, 1 refused/,
    )
    expect(loaded.stderr).toMatch(/^bad\.md:\d+: type: Expected one of /)
    expect(await service.ask(here)).toEqual({ person: { name: 'Ada', spokeAt: { nodes: [{ name: 'Opening' }] } } })

    expect((await convene(['load', 'ada.md'], { env, cwd: files })).stdout).toMatch(/^unchanged document:ada: The story ada\n/)
    expect(await convene(['rebuild'], { env })).toEqual({ code: 0, stdout: 'The graph is as its claims say.\n', stderr: '' })

    const removed = await convene(['remove', 'document:ada', 'document:of-nobody'], { env })
    expect(removed).toMatchObject({ code: 1, stderr: 'Expected the id of a document, but got: document:of-nobody\n' })
    expect(removed.stdout).toMatch(/^removed +document:ada: The story ada \(0 facts added, 0 confirmed, 0 changed, 3 removed\)\n$/)
    expect(await service.ask(here)).toEqual({ person: null })
  })

  it('takes no address for a service that nobody answers, or another does', async () => {
    const port = await strangerPort()
    const env = { CONVENE_DATA: folder() }
    const files = folder({ 'ada.md': ada })
    for (const url of ['http://127.0.0.1:1', `http://127.0.0.1:${port}`]) {
      writeFileSync(join(env.CONVENE_DATA, 'service.json'), JSON.stringify({ url, token: 'old', pid: 1 }))
      expect(await convene(['load', 'ada.md'], { env, cwd: files })).toMatchObject({ code: 0, stderr: '' })
      expect(await convene(['remove', 'document:ada'], { env })).toMatchObject({ code: 0, stderr: '' })
    }
    for (const nonsense of ['', 'nonsense', '{}']) {
      writeFileSync(join(env.CONVENE_DATA, 'service.json'), nonsense)
      expect(await convene(['rebuild'], { env })).toMatchObject({ code: 0 })
    }
    const service = await startService(env)
    expect(JSON.parse(readFileSync(join(env.CONVENE_DATA, 'service.json'), 'utf8'))).toMatchObject({ url: service.url })
  })

  it('says in one line that the service was killed, which leaves whole documents only', async () => {
    const total = 60
    const env = { CONVENE_DATA: folder() }
    const { known, loading } = await killedWhileLoading(env, total)
    const graph = await openGraph({ kind: 'embedded', path: env.CONVENE_DATA })
    await expectSound(graph)
    const notes = await graph.read<object, { id: string; claims: number }>(
      {
        name: 'notes',
        text: "MATCH (d:Document) WHERE d.id STARTS WITH 'document:note-' MATCH (c:Claim {documentId: d.id}) RETURN d.id AS id, count(c) AS claims",
      },
      {},
    )
    await graph.close()
    expect(notes.length).toBeGreaterThanOrEqual(known)
    expect(notes.length).toBeLessThan(total)
    expect(new Set(notes.map(({ claims }) => claims))).toEqual(new Set([41]))
    expect(loading.code).toBe(1)
    expect(isOneLine(loading.stderr)).toBe(true)
  })
})
