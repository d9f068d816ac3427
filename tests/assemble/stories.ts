import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentOutcome, loadDocument, removeDocument } from '../../src/assemble/load.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { kinds } from '../../src/model/kinds.ts'
import type { Reading } from '../../src/model/records.ts'
import { documentIds } from '../../src/statements/corpus.ts'

const folder = new URL('../../seeds/', import.meta.url)

/** The files of the five documents that come with the project. */
export const seedFiles: readonly { file: string; content: string }[] = readdirSync(folder)
  .sort()
  .map(file => ({ file, content: readFileSync(new URL(file, folder), 'utf8') }))

/** The five documents, read. */
export const seeds: readonly Reading[] = seedFiles.map(({ file, content }) => readDocument(file, Buffer.from(content)))

/** The one of the five with this in its id. */
export function seed(part: string): Reading {
  const found = seeds.find(({ document }) => document.id.includes(part))
  if (!found) throw new Error(`Expected a part of the id of a seed, but got: ${part}`)
  return found
}

type Section = (typeof kinds)[keyof typeof kinds]['plural']

export interface Story extends Partial<Record<Section, Readonly<Record<string, string | object>>>> {
  readonly id: string
  readonly publishedOn?: string
  /** Sentences, each with what it states, as in the `claims` of a document. */
  readonly says?: readonly (readonly [sentence: string, states: object])[]
}

/**
 * A document file from a few words. Things are given by key and name, or with `id`, `also` and so on; without an id they are
 * `person:ada` by their key. The names stand in a last line of the text, so every one has its evidence.
 */
export function storyFile({ id, publishedOn, says = [], ...sections }: Story): string {
  const things = Object.values(kinds).flatMap(({ plural }) => Object.entries(sections[plural as Section] ?? {}))
  const names = things.flatMap(([, thing]) => (typeof thing === 'string' ? [thing] : Object.entries(thing).flatMap(formsIn)))
  const front = {
    id: `document:${id}`,
    title: `The story ${id}`,
    type: 'NEWS',
    publishedOn,
    ...Object.fromEntries(
      Object.entries(kinds)
        .filter(([, { plural }]) => plural in sections)
        .map(([kind, { plural }]) => [plural, declared(kind, sections[plural as Section] ?? {})]),
    ),
    claims: says.map(([quote, states]) => ({ quote, ...states })),
  }
  return `---\n${JSON.stringify(front, null, 1)}\n---\n${says.map(([sentence]) => `${sentence}\n`).join('')}\nNames: ${names.join('; ')}.\n`
}

function declared(kind: string, things: Readonly<Record<string, string | object>>): object {
  return Object.fromEntries(
    Object.entries(things).map(([key, thing]) => [
      key,
      { id: `${kind.toLowerCase()}:${key}`, ...(typeof thing === 'string' ? { name: thing } : thing) },
    ]),
  )
}

function formsIn([field, value]: [string, unknown]): string[] {
  return field === 'id' ? [] : [value].flat().map(String)
}

/** A story, read. */
export function story(given: Story): Reading {
  return readDocument(`${given.id}.md`, Buffer.from(storyFile(given)))
}

export function load(graph: Graph, reading: Reading, now?: Date): Promise<DocumentOutcome> {
  return loadDocument(graph, reading, { now })
}

/** Removes whatever document the graph has, newest id first. */
export async function clear(graph: Graph): Promise<void> {
  for (const { id } of await graph.read(documentIds, {})) await removeDocument(graph, id)
}

/** Brings the graph to exactly these documents, loaded in this order. */
export async function loadOnly(graph: Graph, ...readings: readonly Reading[]): Promise<void> {
  await clear(graph)
  for (const reading of readings) await load(graph, reading)
}

/** One entity as the graph stores it, or null. */
export async function stored(graph: Graph, id: string): Promise<Record<string, unknown> | null> {
  const rows = await graph.read<object, { node: Record<string, unknown> }>(
    { name: 'one entity', text: 'MATCH (n:Entity {id: $id}) RETURN properties(n) AS node' },
    { id },
  )
  return rows[0]?.node ?? null
}

/** The relationships of one type, in the order of their ids, with their own properties. */
export async function relationshipsOf(graph: Graph, type: string): Promise<Record<string, unknown>[]> {
  const rows = await graph.read<object, { from: string; to: string; properties: Record<string, unknown> }>(
    { name: `all ${type}`, text: `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id` },
    {},
  )
  return rows.map(({ from, to, properties }) => ({ from, to, ...properties }))
}
