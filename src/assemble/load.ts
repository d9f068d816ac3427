import { type Bound, bind, type Graph, type Properties } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import type { Judgement, Reading } from '../model/records.ts'
import {
  deleteDocument,
  deleteDocumentClaims,
  deleteDocumentJudgements,
  deleteDocumentLinks,
  deleteDocumentMentions,
  deleteDocumentPassages,
  documentFacts,
  documents,
  factPage,
  putClaims,
  putDocument,
  putJudgements,
  putLinks,
  putMentions,
  putPassages,
  revision as readRevision,
} from '../statements/corpus.ts'
import { type StoredClaim, storeClaims } from './claims.ts'
import { citedOn, documentNode } from './nodes.ts'
import { type Outcome, project } from './project.ts'

/** What loading or removing one document did. */
export interface DocumentOutcome {
  readonly id: string
  readonly title: string
  readonly action: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'REMOVED'
  /** Numbers of facts: new in the graph, stated before and stated again, shown otherwise than before, gone. */
  readonly facts: { readonly added: number; readonly confirmed: number; readonly changed: number; readonly removed: number }
  readonly revision: number
}

/** How often a write is decided anew when another writer was faster. */
const attempts = 5

/**
 * Brings the graph to what the document says: one transaction, all or nothing. The same file again changes nothing; a changed
 * one replaces its claims. Facts that only the old text stated go.
 */
export function loadDocument(graph: Graph, reading: Reading, judgements: readonly Judgement[], now = new Date()): Promise<DocumentOutcome> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome> => {
    const { document } = reading
    const { id, title } = document
    const [known] = await graph.read(documents, { ids: [id] })
    if (known?.node.sha256 === document.sha256) return { id, title, action: 'UNCHANGED', facts: nothing, revision: ifRevision }

    const at = now.toISOString()
    const claims = storeClaims(reading, judgements, at)
    const before = await factsOf(graph, id)
    const supported = new Set(claims.map(({ fact }) => fact))
    const adding = claims.map(claim => ({ ...claim, citedOn: citedOn(document) }))
    const { work, ...outcome } = await project(graph, [...before, ...supported], { without: id, adding }, at)
    const node = { ...documentNode(document), addedAt: known?.node.addedAt ?? at, updatedAt: at }
    const revision = await graph.write(
      [
        ...(known ? clearDocument(id) : []),
        bind(putDocument, { id, properties: present(node), text: document.text }),
        ...putParts(reading, claims, judgements, at),
        ...work,
        bind(putLinks, { documentId: id, rows: linkRows(reading, judgements) }),
      ],
      { ifRevision },
    )
    return { id, title, action: known ? 'CHANGED' : 'ADDED', facts: counts(outcome, supported), revision }
  })
}

/** Removes a document and exactly the facts that nothing else states. Null when there is no such document. */
export function removeDocument(graph: Graph, id: string, now = new Date()): Promise<DocumentOutcome | null> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome | null> => {
    const [known] = await graph.read(documents, { ids: [id] })
    if (!known) return null
    const { work, ...outcome } = await project(graph, await factsOf(graph, id), { without: id, adding: [] }, now.toISOString())
    const revision = await graph.write([...clearDocument(id), ...work, bind(deleteDocument, { id })], { ifRevision })
    return { id, title: String(known.node.title), action: 'REMOVED', facts: counts(outcome, new Set()), revision }
  })
}

/** How many facts a rebuild looks at in one transaction. */
const pageSize = 500

/**
 * Computes every fact of the live graph again from its claims and writes what should stand there, a page at a time. On a sound
 * graph nothing changes; answers what did.
 */
export async function rebuild(graph: Graph, onPage: (facts: number) => void = () => {}, now = new Date()): Promise<Outcome> {
  const changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] }
  for (let after = ''; ; ) {
    const page = await graph.read(factPage, { after, limit: pageSize })
    const last = page.at(-1)
    if (!last) return changes
    const outcome = await deciding(graph, async ifRevision => {
      const { work, ...done } = await project(
        graph,
        page.map(({ id }) => id),
        { adding: [] },
        now.toISOString(),
        true,
      )
      await graph.write(work, { ifRevision })
      return done
    })
    changes.added.push(...outcome.added)
    changes.changed.push(...outcome.changed)
    changes.removed.push(...outcome.removed)
    after = last.id
    onPage(page.length)
  }
}

const nothing = { added: 0, confirmed: 0, changed: 0, removed: 0 }

/** Reads the revision, decides, and writes only if the graph has not moved meanwhile; else decides again. */
async function deciding<T>(graph: Graph, decide: (revision: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const [row] = await graph.read(readRevision, {})
    try {
      return await decide(row?.revision ?? 0)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CONFLICT') || attempt === attempts) throw error
    }
  }
}

async function factsOf(graph: Graph, documentId: string): Promise<string[]> {
  const rows = await graph.read(documentFacts, { id: documentId })
  return rows.map(({ fact }) => fact)
}

function clearDocument(id: string): Bound[] {
  return [deleteDocumentClaims, deleteDocumentMentions, deleteDocumentPassages, deleteDocumentJudgements, deleteDocumentLinks].map(
    statement => bind(statement, { id }),
  )
}

function putParts(
  { document, mentions, passages }: Reading,
  claims: readonly StoredClaim[],
  judgements: readonly Judgement[],
  at: string,
): Bound[] {
  const entityOf = new Map(judgements.map(({ key, entityId }) => [key, entityId]))
  const part = { documentId: document.id }
  const rows: [Parameters<typeof bind<{ rows: readonly Properties[] }, unknown>>[0], Properties[]][] = [
    [putClaims, claims.map(claim => ({ ...claim }))],
    [
      putMentions,
      mentions.map(mention => ({
        id: `${document.id}#${mention.start}-${mention.end}`,
        ...part,
        ...mention,
        entityId: entityOf.get(mention.key),
      })),
    ],
    [putPassages, passages.map(passage => ({ id: `${document.id}#${passage.start}`, ...part, ...passage }))],
    [putJudgements, judgements.map(judgement => ({ id: `${document.id}#${judgement.key}`, ...judgement, at }))],
  ]
  return rows.filter(([, each]) => each.length > 0).map(([statement, each]) => bind(statement, { rows: each.map(present) }))
}

/** Which entities the document mentions, and how often. */
function linkRows({ document, mentions, things }: Reading, judgements: readonly Judgement[]): Properties[] {
  const entityOf = new Map(judgements.map(({ key, entityId }) => [key, entityId]))
  const counted = new Map<string, number>()
  for (const key of [...things.map(thing => thing.key), ...mentions.map(mention => mention.key)]) {
    const id = entityOf.get(key)
    if (id !== undefined && id !== document.id) counted.set(id, (counted.get(id) ?? -1) + 1)
  }
  return [...counted].map(([id, count]) => ({ id, mentions: count }))
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

/** Without what is absent: engines store no null. */
function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
}
