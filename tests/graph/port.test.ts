import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Bound, bind, type Graph, type Properties, type Statement } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { AppError, type ErrorCode } from '../../src/model/errors.ts'
import { revision } from '../../src/statements/corpus.ts'
import { engines } from '../setup/engines.ts'
import { takeNeo4j } from '../setup/neo4j-turn.ts'

const statement = (text: string): Statement => ({ name: 'a-test', text })
const work = (text: string, params: Properties = {}): Bound => bind(statement(text), params)
const create = (id: string) => work('CREATE (:Entity {id: $id})', { id })
const broken = work('MATCH (n:Entity) RETURN n..id')

async function idsIn(graph: Graph): Promise<unknown[]> {
  const rows = await graph.read(statement('MATCH (n:Entity) RETURN n.id AS id ORDER BY id'), {})
  return rows.map(({ id }) => id)
}

async function revisionOf(graph: Graph): Promise<number> {
  const [row] = await graph.read(revision, {})
  return row?.revision ?? 0
}

/** What `attempt` is refused with: one line that a person may read, of this code, with what the engine said kept apart. */
async function refusal(attempt: Promise<unknown>, code: ErrorCode): Promise<AppError> {
  const error = await attempt.then(
    () => null,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(AppError)
  const refused = error as AppError
  expect(refused.code).toBe(code)
  expect(refused.message).toMatch(/^[^\n]+$/)
  expect(refused.message).not.toMatch(/Neo\.|GRAFEO|Invalid input|syntax|constraint|[({]n\b/i)
  return refused
}

/** An address on which nothing listens. */
async function deafAddress(credentials = ''): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return `bolt://${credentials}127.0.0.1:${port}`
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CONFLICT')) throw error
    }
  }
}

describe.each(engines)('$name: the port', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterEach(() => graph.write([work('MATCH (n) DETACH DELETE n')]))
  afterAll(() => graph.close())

  describe('reading', () => {
    const plain = {
      whole: 7,
      negative: -7,
      large: Number.MAX_SAFE_INTEGER,
      fraction: 0.25,
      text: 'Cléo said: "`\'\\ 👋"\n',
      yes: true,
      nothing: null,
      list: [1, ['two'], []],
      map: { deep: { list: [{ one: 1 }] }, empty: {} },
    }
    const columns = Object.keys(plain).map(name => `$${name} AS ${name}`)

    it('answers plain JSON for every kind of value, as it was given', async () => {
      const rows = await graph.read(statement(`RETURN ${columns.join(', ')}`), plain)
      expect(rows).toEqual([plain])
      expect(JSON.parse(JSON.stringify(rows))).toEqual([plain])
    })

    it('answers plain JSON for values that the statement computes', async () => {
      const text = `UNWIND [1, 2] AS i WITH count(*) AS times, sum(i) AS total, collect({i: i}) AS items RETURN times, total, items, size('abc') AS size`
      const rows = await graph.read(statement(text), {})
      expect(JSON.parse(JSON.stringify(rows))).toEqual([{ times: 2, total: 3, items: [{ i: 1 }, { i: 2 }], size: 3 }])
    })

    it('answers properties as they were stored, and none for those that are absent', async () => {
      const { nothing: _, list: _list, map: _map, ...stored } = plain
      const properties = { ...stored, id: 'entity:plain', words: ['a', 'b'] }
      await graph.write([work('CREATE (n:Entity) SET n = $properties', { properties })])
      const rows = await graph.read(statement('MATCH (n:Entity) RETURN properties(n) AS all, n.nothing AS nothing'), {})
      expect(JSON.parse(JSON.stringify(rows))).toEqual([{ all: properties, nothing: null }])
    })

    it('answers an empty list where nothing matches', async () => {
      expect(await idsIn(graph)).toEqual([])
    })

    it('takes a number as a LIMIT', async () => {
      const rows = await graph.read(statement('UNWIND range(1, 9) AS i RETURN i ORDER BY i LIMIT $limit'), { limit: 2 })
      expect(rows).toEqual([{ i: 1 }, { i: 2 }])
    })
  })

  describe('writing', () => {
    it('raises the revision by one each time and answers it', async () => {
      const before = await revisionOf(graph)
      expect(await graph.write([create('a'), create('b')])).toBe(before + 1)
      expect(await graph.write([])).toBe(before + 2)
      expect(await revisionOf(graph)).toBe(before + 2)
    })

    it('runs statements in order, each seeing the ones before', async () => {
      await graph.write([create('a'), work("MATCH (n:Entity {id: 'a'}) SET n.seen = true")])
      expect(await graph.read(statement('MATCH (n:Entity) RETURN n.seen AS seen'), {})).toEqual([{ seen: true }])
    })

    it('waits in its place for statements that are still being decided on, which read what was before', async () => {
      await graph.write([create('a')])
      const deciding = setTimeout(20).then(async () => (await idsIn(graph)).map(id => create(`after-${id}`)))
      await graph.write([create('b'), deciding, work('MATCH (n:Entity) SET n.seen = true')])
      expect(await graph.read(statement('MATCH (n:Entity) WHERE n.seen RETURN n.id AS id ORDER BY id'), {})).toEqual(
        ['a', 'after-a', 'b'].map(id => ({ id })),
      )
    })

    it('leaves nothing when what is being decided on comes to an error', async () => {
      const before = await revisionOf(graph)
      const deciding = setTimeout(20).then((): Bound[] => {
        throw new AppError('TOO_COMPLEX', 'a-decision')
      })
      await refusal(graph.write([create('a'), deciding]), 'TOO_COMPLEX')
      expect(await idsIn(graph)).toEqual([])
      expect(await revisionOf(graph)).toBe(before)
    })

    it.each([
      ['cannot be parsed', broken],
      ['fails when it runs', work('UNWIND [0] AS zero CREATE (:Entity {id: toString(1 / zero)})')],
      ['lacks a parameter', work('CREATE (:Entity {id: $id})')],
    ])('leaves nothing when a later statement %s', async (_, second) => {
      const before = await revisionOf(graph)
      const error = await refusal(graph.write([create('a'), second]), 'STORE_UNAVAILABLE')
      expect(error.message).toContain('a-test')
      expect(error.cause).toBeDefined()
      expect(await idsIn(graph)).toEqual([])
      expect(await revisionOf(graph)).toBe(before)
    })

    it('goes on after a write that was refused', async () => {
      await refusal(graph.write([broken]), 'STORE_UNAVAILABLE')
      await graph.write([create('a')])
      expect(await idsIn(graph)).toEqual(['a'])
    })

    it('is refused with CONFLICT on a graph that has moved, and leaves nothing', async () => {
      const decided = await revisionOf(graph)
      await graph.write([])
      await refusal(graph.write([create('a')], { ifRevision: decided }), 'CONFLICT')
      expect(await idsIn(graph)).toEqual([])
      expect(await revisionOf(graph)).toBe(decided + 1)
    })

    it('is accepted on a graph that has not moved', async () => {
      const decided = await revisionOf(graph)
      expect(await graph.write([create('a')], { ifRevision: decided })).toBe(decided + 1)
    })

    it('of many who decided on one revision lets one win', async () => {
      const ifRevision = await revisionOf(graph)
      const ids = ['a', 'b', 'c', 'd', 'e']
      const outcomes = await Promise.all(ids.map(id => graph.write([create(id)], { ifRevision }).catch((error: AppError) => error.code)))
      expect(outcomes.filter(outcome => outcome === ifRevision + 1)).toHaveLength(1)
      expect(outcomes.filter(outcome => outcome === 'CONFLICT')).toHaveLength(4)
      expect(await idsIn(graph)).toHaveLength(1)
    })
  })

  describe('writing at the same time', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index)

    it('makes one node of one id', async () => {
      await Promise.all(twenty.map(() => retrying(() => graph.write([work("MERGE (:Entity {id: 'a'})")]))))
      expect(await idsIn(graph)).toEqual(['a'])
    })

    it('loses no update, and gives every write a revision of its own', async () => {
      await graph.write([work("CREATE (:Entity {id: 'a', times: 0})")])
      const before = await revisionOf(graph)
      const increment = work("MATCH (n:Entity {id: 'a'}) SET n.times = n.times + 1")
      const revisions = await Promise.all(twenty.map(() => retrying(() => graph.write([increment]))))
      expect(await graph.read(statement('MATCH (n:Entity) RETURN n.times AS times'), {})).toEqual([{ times: 20 }])
      expect(revisions.sort((a, b) => a - b)).toEqual(twenty.map(index => before + 1 + index))
    })

    it('shows readers all of a write or nothing', async () => {
      const pair = (index: number) => [create(`a${index}`), create(`b${index}`)]
      const count = async () => (await idsIn(graph)).length
      const seen = await Promise.all(twenty.flatMap(index => [retrying(() => graph.write(pair(index))).then(count), count()]))
      expect(seen.filter(nodes => nodes % 2 === 1)).toEqual([])
      expect(await count()).toBe(40)
    })
  })

  describe('ids', () => {
    it.each(['Entity', 'Document', 'DocumentText', 'Fact', 'Claim'])('of %s stay unique', async label => {
      const twice = [work(`CREATE (:${label} {id: 'a'})`), work(`CREATE (:${label} {id: 'a'})`)]
      await refusal(graph.write(twice), 'CONFLICT')
      expect(await graph.read(statement(`MATCH (n:${label}) RETURN n.id AS id`), {})).toEqual([])
    })
  })

  describe('errors', () => {
    it('of a statement that is refused name it, in words of the port', async () => {
      const error = await refusal(graph.read(broken.statement, {}), 'STORE_UNAVAILABLE')
      expect(error.message).toBe('The store refused the statement a-test.')
      expect(error.cause).toBeDefined()
    })

    it('of a fan-out that the engine cannot hold say TOO_COMPLEX, and the graph goes on working', async () => {
      await graph.write([
        create('hub'),
        work("MATCH (hub:Entity) UNWIND range(1, 300) AS i CREATE (:Entity {id: 'leaf' + i})-[:AT]->(hub)"),
      ])
      const pairs = statement('MATCH (a:Entity)-[:AT]->(:Entity)<-[:AT]-(b:Entity) RETURN count(*) AS pairs')
      const answer = await graph.read(pairs, {}).catch((error: AppError) => error.code)
      expect([[{ pairs: 300 * 299 }], 'TOO_COMPLEX']).toContainEqual(answer)
      expect(await idsIn(graph)).toHaveLength(301)
    })
  })
})

describe.each(engines)('$name: a graph that is closed', ({ open }) => {
  it('refuses to read and to write', async () => {
    const graph = await open()
    await graph.write([create('a')])
    await graph.close()
    await refusal(graph.read(statement('RETURN 1 AS one'), {}), 'STORE_UNAVAILABLE')
    await refusal(graph.write([create('b')]), 'STORE_UNAVAILABLE')
  })
})

describe('the embedded engine on a folder', () => {
  let folder: string
  const store = () => openGraph({ kind: 'embedded', path: join(folder, 'data', 'graph') })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'convene-port-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('keeps what was written, its revision and its constraints when it is opened again', async () => {
    const first = await store()
    await first.write([create('a')])
    await first.close()
    const second = await store()
    expect(await idsIn(second)).toEqual(['a'])
    expect(await revisionOf(second)).toBe(1)
    await expect(second.write([create('a')])).rejects.toThrow(AppError)
    await second.close()
  })

  it('finishes the writes under way before it closes', async () => {
    const first = await store()
    const written = [first.write([create('b')]), first.write([create('c')])]
    await first.close()
    await Promise.all(written)
    const second = await store()
    expect(await idsIn(second)).toEqual(['a', 'b', 'c'])
    await second.close()
  })

  it('says in one line that another process holds it, and opens when that has ended', async () => {
    const [file = ''] = readdirSync(join(folder, 'data', 'graph'))
    const holding = `require('@grafeo-db/js').GrafeoDB.create(process.argv[1]); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['-e', holding, join(folder, 'data', 'graph', file)], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    const error = await refusal(store(), 'STORE_UNAVAILABLE')
    expect(error.message).toContain(join(folder, 'data', 'graph'))
    expect(error.message).toContain('another process')
    holder.kill()
    await once(holder, 'exit')
    const graph = await store()
    expect(await idsIn(graph)).toEqual(['a', 'b', 'c'])
    await graph.close()
  })

  it('says in one line that the place is none for a folder', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const error = await refusal(openGraph({ kind: 'embedded', path: join(folder, 'a-file') }), 'STORE_UNAVAILABLE')
    expect(error.message).toContain(join(folder, 'a-file'))
  })

  it('does not take a file of something else for another process', async () => {
    const damaged = mkdtempSync(join(folder, 'damaged-'))
    const [file = ''] = readdirSync(join(folder, 'data', 'graph'))
    writeFileSync(join(damaged, file), 'no graph at all')
    const error = await refusal(openGraph({ kind: 'embedded', path: damaged }), 'STORE_UNAVAILABLE')
    expect(error.message).toContain(damaged)
    expect(error.message).not.toContain('another process')
  })
})

describe('an address where no Neo4j answers', () => {
  it('is named in one line', async () => {
    const uri = await deafAddress()
    const error = await refusal(openGraph({ kind: 'neo4j', uri }), 'STORE_UNAVAILABLE')
    expect(error.message).toBe(`Neo4j cannot be reached at ${uri} (NEO4J_URI).`)
    expect(error.cause).toBeDefined()
  })

  it.each(['nonsense', 'http://127.0.0.1:7687', 'bolt://', ''])('is refused in one line where it is malformed: "%s"', async uri => {
    const error = await refusal(openGraph({ kind: 'neo4j', uri }), 'STORE_UNAVAILABLE')
    expect(error.message).toBe(`Expected NEO4J_URI like bolt://host:7687 or neo4j+s://host, but got: ${uri}`)
  })

  it('is named without the password that somebody wrote into it', async () => {
    const uri = await deafAddress('neo4j:swordfish@')
    const error = await refusal(openGraph({ kind: 'neo4j', uri }), 'STORE_UNAVAILABLE')
    expect(error.message).not.toContain('swordfish')
  })
})

if (engines.some(({ name }) => name === 'neo4j')) {
  describe('a Neo4j server', () => {
    let turn: Awaited<ReturnType<typeof takeNeo4j>>

    beforeAll(async () => {
      turn = await takeNeo4j()
    })
    afterAll(() => turn.end())

    const connect = (changed: Partial<typeof turn.address> = {}) => openGraph({ kind: 'neo4j', ...turn.address, ...changed })

    it('is set up by many who open it at once, and shows each what the others wrote', async () => {
      const graphs = await Promise.all([connect(), connect(), connect()])
      const ids = ['a', 'b', 'c']
      await Promise.all(graphs.map((graph, index) => retrying(() => graph.write([create(ids[index] ?? '')]))))
      expect(await Promise.all(graphs.map(idsIn))).toEqual([ids, ids, ids])
      await Promise.all(graphs.map(graph => graph.close()))
    })

    it('refuses in the second client what the first decided on an older revision', async () => {
      const [first, second] = await Promise.all([connect(), connect()])
      const decided = await revisionOf(second)
      await first.write([])
      await refusal(second.write([create('late')], { ifRevision: decided }), 'CONFLICT')
      await Promise.all([first.close(), second.close()])
    })

    it('says in one line that the database does not exist', async () => {
      const error = await refusal(connect({ database: 'nowhere' }), 'STORE_UNAVAILABLE')
      expect(error.message).toBe(`Neo4j at ${turn.address.uri} has no database "nowhere" (NEO4J_DATABASE).`)
    })

    // A server of the person's own may ask for no password at all.
    const itWithPassword = process.env.NEO4J_TEST_PASSWORD ? it : it.skip

    itWithPassword('says in one line that the password is wrong', async () => {
      const error = await refusal(connect({ password: 'wrong' }), 'STORE_UNAVAILABLE')
      expect(error.message).toBe(`Neo4j at ${turn.address.uri} refused the user name or the password (NEO4J_USERNAME, NEO4J_PASSWORD).`)
    })
  })
}
