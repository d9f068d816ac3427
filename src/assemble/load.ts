import { bind, type Graph } from '../graph/graph.ts'
import type { Reading } from '../model/records.ts'
import { deleteStrayEntities, deleteStrayRelationships, documentIds, documents, factPage } from '../statements/corpus.ts'
import { deciding, linkEntities, planDocuments } from './apply.ts'
import { storeClaims } from './claims.ts'
import { type Outcome, project } from './project.ts'
import { resolveDocument } from './resolving.ts'
import { readAssemblies } from './stored.ts'

/** What loading or removing one document did. */
export interface DocumentOutcome {
  readonly id: string
  readonly title: string
  readonly action: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'REMOVED'
  /** Numbers of facts: new in the graph, stated before and stated again, shown otherwise than before, gone. */
  readonly facts: { readonly added: number; readonly confirmed: number; readonly changed: number; readonly removed: number }
  readonly revision: number
}

const nothing = { added: 0, confirmed: 0, changed: 0, removed: 0 }

/**
 * Brings the graph to what the document says: one transaction, all or nothing. The same file again changes nothing; a changed
 * one replaces its claims. Facts that only the old text stated go. Who is who is decided again for everything that the document
 * touches, in other documents too.
 */
export function loadDocument(graph: Graph, reading: Reading, now = new Date()): Promise<DocumentOutcome> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome> => {
    const { id, title, sha256 } = reading.document
    const [known] = await graph.read(documents, { ids: [id] })
    if (known?.node.sha256 === sha256) return { id, title, action: 'UNCHANGED', facts: nothing, revision: ifRevision }
    const at = now.toISOString()
    const resolved = await resolveDocument(graph, id, reading, known !== undefined)
    const { judgements } = resolved
    const claims = storeClaims(reading, judgements, at)
    const changes = [{ id, assembly: { reading, judgements, claims } }, ...resolved.changes]
    const { work, facts } = await planDocuments(graph, changes, ifRevision + 1, at)
    const revision = await graph.write([...work, ...resolved.work], { ifRevision })
    return { id, title, action: known ? 'CHANGED' : 'ADDED', facts: counts(facts, new Set(claims.map(({ fact }) => fact))), revision }
  })
}

/** Removes a document and exactly the facts that nothing else states. Null when there is no such document. */
export function removeDocument(graph: Graph, id: string, now = new Date()): Promise<DocumentOutcome | null> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome | null> => {
    const [known] = await graph.read(documents, { ids: [id] })
    if (!known) return null
    const resolved = await resolveDocument(graph, id, null, true)
    const changes = [{ id, assembly: null }, ...resolved.changes]
    const { work, facts } = await planDocuments(graph, changes, ifRevision + 1, now.toISOString())
    const revision = await graph.write([...work, ...resolved.work], { ifRevision })
    return { id, title: String(known.node.title), action: 'REMOVED', facts: counts(facts, new Set()), revision }
  })
}

/** How many facts, and how many documents, a rebuild looks at in one transaction. */
const factsAtOnce = 500
const documentsAtOnce = 20

/**
 * Computes every fact again from its claims and writes what should stand there, a page at a time, without wiping anything: entities
 * first, then relationships, then the links to documents and passages; last it deletes what nothing states. On a sound graph nothing
 * changes; answers which facts did.
 */
export async function rebuild(graph: Graph, onPage: (facts: number) => void = () => {}, now = new Date()): Promise<Outcome> {
  const changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] }
  for (const relationships of [false, true]) {
    for await (const ids of factPages(graph, relationships)) {
      const outcome = await deciding(graph, async ifRevision => {
        const { work, facts } = await project(graph, ids, { without: [], adding: [] }, now.toISOString(), true)
        await graph.write(work, { ifRevision })
        return facts
      })
      changes.added.push(...outcome.added)
      changes.changed.push(...outcome.changed)
      changes.removed.push(...outcome.removed)
      onPage(ids.length)
    }
  }
  await relink(graph)
  await graph.write([bind(deleteStrayRelationships, {}), bind(deleteStrayEntities, {})])
  return changes
}

async function* factPages(graph: Graph, relationships: boolean): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const page = await graph.read(factPage, { relationships, after, limit: factsAtOnce })
    const last = page.at(-1)
    if (!last) return
    yield page.map(({ id }) => id)
    after = last.id
  }
}

/** Links every document and passage to the entities that it names, where a link is missing. */
async function relink(graph: Graph): Promise<void> {
  const ids = (await graph.read(documentIds, {})).map(({ id }) => id)
  for (let start = 0; start < ids.length; start += documentsAtOnce) {
    const assemblies = await readAssemblies(graph, ids.slice(start, start + documentsAtOnce))
    await graph.write(assemblies.flatMap(assembly => linkEntities(assembly.reading.document.id, assembly)))
  }
}

function counts({ added, changed, removed }: Outcome, supported: ReadonlySet<string>): DocumentOutcome['facts'] {
  const moved = new Set([...added, ...changed])
  return {
    added: added.length,
    confirmed: [...supported].filter(fact => !moved.has(fact)).length,
    changed: changed.length,
    removed: removed.length,
  }
}
