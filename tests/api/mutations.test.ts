import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { pino } from 'pino'
import { requestContext } from '../../src/api/context.ts'
import { localDoor } from '../../src/cli/door.ts'
import { writingThrough } from '../../src/cli/writing.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type RunningServer, startServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { dump, expectSound } from '../assemble/soundness.ts'
import { clear, storyFile } from '../assemble/stories.ts'
import { down, pdfOf } from '../documents/sample-files.ts'
import { engines } from '../setup/engines.ts'
import { type Data, schema } from './ask.ts'

const lines = [
  'Cooperatives meet in Lyon',
  '',
  'Ada Example, Director of CECOP, opened the conference "Work and Cooperatives" on 2 May 2023.',
]
const ingest = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on Accepted { documentId title action revision facts { added confirmed changed removed contradicted uncertain } document { title people: mentions { entity { name } } } }
    ... on Rejected { reasons { message line field } }
  }
}`
const remove = `mutation ($id: ID!) {
  removeDocument(id: $id) { __typename ... on Accepted { documentId action facts { removed } document { id } } ... on Rejected { reasons { message } } }
}`

describe.each(engines)('$name: a mutation', ({ open }) => {
  let graph: Graph
  const ask = async (source: string, variableValues: Record<string, unknown>): Promise<Data> => {
    const writing = () => writingThrough(localDoor(graph))
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: requestContext(graph, { writing }) })
    return JSON.parse(JSON.stringify({ ...data, errors }))
  }
  beforeAll(async () => {
    graph = await open()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  it('loads a text, changes nothing when it comes again, and removes it', async () => {
    const input = { fileName: 'news.txt', content: lines.join('\n') }
    const first = (await ask(ingest, { input })).ingest
    expect(first).toMatchObject({ __typename: 'Accepted', action: 'ADDED', title: lines[0], facts: { confirmed: 0, removed: 0 } })
    expect(first.facts.added).toBeGreaterThan(5)
    expect(first.document.people.map(({ entity }: Data) => entity.name)).toContain('Ada Example')
    await expectSound(graph)
    expect((await ask(ingest, { input })).ingest).toMatchObject({ action: 'UNCHANGED', facts: { added: 0 } })
    const gone = (await ask(remove, { id: first.documentId })).removeDocument
    expect(gone).toMatchObject({ __typename: 'Accepted', action: 'REMOVED', document: null, facts: { removed: first.facts.added } })
    await expectSound(graph)
  })

  it('takes PDFs in Base64, and documents with their claims', async () => {
    const content = pdfOf([down(lines)]).toString('base64')
    expect((await ask(ingest, { input: { fileName: 'a.pdf', encoding: 'BASE64', content } })).ingest).toMatchObject({ action: 'ADDED' })
    const document = storyFile({ id: 'a', people: { ada: 'Ada' } })
    expect((await ask(ingest, { input: { fileName: 'a.md', content: document } })).ingest).toMatchObject({ documentId: 'document:a' })
  })

  it('says in a dry run what would happen, and writes nothing', async () => {
    const before = await dump(graph)
    const { ingest: said } = await ask(ingest, { input: { fileName: 'a.txt', content: lines.join('\n'), dryRun: true } })
    expect(said).toMatchObject({ action: 'ADDED', document: null })
    expect(await dump(graph)).toEqual(before)
  })

  it('is rejected with every reason, and writes nothing', async () => {
    const before = await dump(graph)
    const document = storyFile({ id: 'a', people: { ada: 'Ada' } }).replace('"NEWS"', '"NOVELTY"')
    const rejected = async (input: object) => {
      const { ingest: answer } = await ask(ingest, { input })
      expect(answer.__typename).toBe('Rejected')
      return answer.reasons
    }
    expect(await rejected({ fileName: 'a.txt', content: '' })).toEqual([
      { message: 'Expected plain text, but found an empty file.', line: 1, field: null },
    ])
    expect(await rejected({ fileName: 'a.exe', content: 'text' })).toHaveLength(1)
    expect(await rejected({ fileName: 'a.txt', content: 'Long text. '.repeat(10_000) })).toEqual([
      { message: 'Expected a text of at most 100000 characters, but found 110000.', line: 1, field: null },
    ])
    expect(await rejected({ fileName: 'a.md', content: document.replace('"NOVELTY"', '"NEWS"').replace('person:ada', 'ada') })).toEqual([
      { message: expect.stringMatching(/^Expected the form /), line: expect.any(Number), field: 'people.ada.id' },
    ])
    expect((await ask(remove, { id: 'document:none' })).removeDocument).toEqual({
      __typename: 'Rejected',
      reasons: [{ message: 'Expected the id of a document, but got: document:none' }],
    })
    expect(await dump(graph)).toEqual(before)
  })

  it('refuses arguments of a wrong form', async () => {
    const wrong = async (input: object) =>
      (await ask(ingest, { input: { fileName: 'a.txt', content: 'Text.', ...input } })).errors[0].message
    expect(await wrong({ minConfidence: 2 })).toBe('Expected a confidence from 0 to 1, but got 2.')
    expect(await wrong({ encoding: 'BASE64', content: 'a text!' })).toBe('Expected content in Base64, but got something else.')
  })
})

describe.each(engines)('$name: who may change something', ({ open }) => {
  let graph: Graph
  let server: RunningServer | undefined
  beforeAll(async () => {
    graph = await open()
  })
  afterAll(async () => {
    await graph.close()
  })

  async function answers(environment: Record<string, string>, authorization?: string): Promise<Data> {
    server = await startServer({
      schema,
      sdl: '',
      contextFor: ({ refuseUnlessWriter }) =>
        requestContext(graph, {
          writing() {
            refuseUnlessWriter()
            return writingThrough(localDoor(graph))
          },
        }),
      ready: async () => {},
      settings: readSettings({ PORT: '0', ...environment }),
      logger: pino({ level: 'silent' }),
    })
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify({ query: remove, variables: { id: 'document:none' } }),
      })
      return await response.json()
    } finally {
      await server.close()
    }
  }

  const token = 'a-token-of-the-test'

  it('is nobody where no token is set', async () => {
    expect((await answers({}, `Bearer ${token}`)).errors).toMatchObject([
      { message: 'This service takes no changes over GraphQL, because no CONVENE_TOKEN is set.', extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it('is who carries the token, and nobody else', async () => {
    for (const header of [undefined, 'Bearer another-token-of-16', token, `Basic ${token}`])
      expect((await answers({ CONVENE_TOKEN: token }, header)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await answers({ CONVENE_TOKEN: token }, `Bearer ${token}`)).data).toMatchObject({ removeDocument: { __typename: 'Rejected' } })
  })
})
