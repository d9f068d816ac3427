import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { storyFile } from '../assemble/stories.ts'
import { type Turn, takeNeo4j } from '../setup/neo4j-turn.ts'
import { convene, folder, isOneLine, startService } from './convene.ts'

const counts = '{ graph { documents } }'
const ada = storyFile({ id: 'ada', people: { ada: 'Ada' } })

/** No tests rather than skipped ones where this run has no Neo4j; the summary says so. */
const onNeo4j = process.env.NEO4J_TEST_TURNS === undefined ? [] : ['convene']

describe.each(onNeo4j)('%s on a Neo4j', () => {
  let turn: Turn
  let env: Record<string, string>

  beforeAll(async () => {
    turn = await takeNeo4j()
    const { uri, username, password, database } = turn.address
    env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  })
  afterAll(() => turn.end())

  it('starts without loading anything', async () => {
    const service = await startService(env)
    expect(service.output()).not.toContain('Loaded')
    expect(await service.ask(counts)).toEqual({ graph: { documents: 0 } })
    expect(await service.stop()).toMatchObject({ code: 0, stderr: '' })
  })

  it('loads, rebuilds and removes there, beside a service that runs', async () => {
    const service = await startService(env)
    const cwd = folder({ 'ada.md': ada })
    expect(await convene(['load', 'ada.md'], { env, cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await service.ask('{ person(id: "person:ada") { name } }')).toEqual({ person: { name: 'Ada' } })
    expect(await convene(['rebuild'], { env })).toMatchObject({ code: 0, stdout: 'The graph is as its claims say.\n' })
    expect(await convene(['remove', 'document:ada'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(await service.ask(counts)).toEqual({ graph: { documents: 0 } })
  })

  it('loads the five documents when seeds are asked for, and once', async () => {
    const first = await startService(env, ['--seeds'])
    expect(await first.ask(counts)).toEqual({ graph: { documents: 5 } })
    const revision = await first.ask('{ graph { revision } }')
    await first.stop()
    const second = await startService(env, ['--seeds'])
    expect(await second.ask('{ graph { revision } }')).toEqual(revision)
  })

  it('says in one line that the database does not exist', async () => {
    const { code, stdout, stderr } = await convene(['start'], { env: { ...env, NEO4J_DATABASE: 'nowhere', PORT: '0' } })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('has no database "nowhere"')
    expect(isOneLine(stderr)).toBe(true)
  })

  // A server that was given for the run may ask for no password.
  if (process.env.NEO4J_TEST_PASSWORD) {
    it('says in one line that the password is wrong', async () => {
      const { code, stdout, stderr } = await convene(['start'], { env: { ...env, NEO4J_PASSWORD: 'wrong', PORT: '0' } })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('refused the user name or the password')
      expect(isOneLine(stderr)).toBe(true)
    })
  }
})
