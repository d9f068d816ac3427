import { bind, type Graph } from '../graph/graph.ts'
import { type Reading, sureFrom, type TextForm, textForms } from '../model/records.ts'
import { deleteStrayEntities, deleteStrayRelationships, documentIds, documents, factPage, supportingClaims } from '../statements/corpus.ts'
import { type StoredClaim, storeClaims } from './claims.ts'
import { deciding } from './deciding.ts'
import { linkEntities } from './links.ts'
import { planDocuments } from './plan-documents.ts'
import { type Outcome, project } from './project.ts'
import { readJudged } from './read-judged.ts'
import { resolveDocument } from './resolve-document.ts'

/** What loading or removing one document did. */
export interface DocumentOutcome {
  readonly id: string
  readonly title: string
  /** KEPT: a better file of the same document stands already, so this one changes nothing. */
  readonly action: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'KEPT' | 'REMOVED'
  readonly facts: FactCounts
  readonly revision: number
}

/** Numbers of facts: what happened to them, and how well those of the document stand. */
export interface FactCounts {
  /** New in the graph. */
  readonly added: number
  /** Stated before and stated again. */
  readonly confirmed: number
  /** Shown otherwise than before. */
  readonly changed: number
  /** Gone, because nothing else states them. */
  readonly removed: number
  /** Those of the document on which another one says something else. */
  readonly contradicted: number
  /** Those for which the document has only claims that somebody should check. */
  readonly uncertain: number
}

/** No facts at all. */
export const noFacts: FactCounts = { added: 0, confirmed: 0, changed: 0, removed: 0, contradicted: 0, uncertain: 0 }

export interface LoadOptions {
  readonly now?: Date
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean
  /** Looks at the claims also where the text is the same: the rules that found them may have changed. */
  readonly again?: boolean
}

/**
 * Brings the graph to what the document says: one transaction, all or nothing. The same file again changes nothing; a changed
 * one replaces its claims. Facts that only the old text stated go. Who is who is decided again for everything that the document
 * touches, in other documents too. Of several files of one document the best form stands, whichever comes first.
 */
export function loadDocument(
  graph: Graph,
  reading: Reading,
  { now = new Date(), dryRun = false, again = false }: LoadOptions = {},
): Promise<DocumentOutcome> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome> => {
    const { id, title, sha256, form } = reading.document
    const [known] = await graph.read(documents, { ids: [id] })
    const unmoved = { id, title, facts: noFacts, revision: ifRevision }
    const isSameText = known?.node.sha256 === sha256
    if (isSameText && !again) return { ...unmoved, action: 'UNCHANGED' }
    if (known && rank(known.node.form) < rank(form)) return { ...unmoved, action: 'KEPT' }
    const at = now.toISOString()
    const resolved = await resolveDocument(graph, id, reading, known !== undefined)
    const { judgements } = resolved
    const claims = storeClaims(reading, judgements, at)
    if (isSameText && (await isSaid(graph, id, claims))) return { ...unmoved, action: 'UNCHANGED' }
    const changes = { whole: [{ id, assembly: { reading, judgements, claims } }], rejudged: resolved.rejudged }
    const { work, facts, contested } = await planDocuments(graph, changes, ifRevision + 1, at)
    const revision = dryRun ? ifRevision : await graph.write([...work, ...resolved.work], { ifRevision })
    return { id, title, action: known ? 'CHANGED' : 'ADDED', facts: counts(facts, claims, contested), revision }
  })
}

/** Whether a document claims just this already. */
async function isSaid(graph: Graph, id: string, claims: readonly StoredClaim[]): Promise<boolean> {
  const known = await graph.read(supportingClaims, { ids: [id] })
  const said = new Set(known.map(claim => `${claim.id} ${claim.fact} ${claim.confidence}`))
  return said.size === claims.length && claims.every(claim => said.has(`${claim.id} ${claim.fact} ${claim.confidence}`))
}

/** Removes a document and exactly the facts that nothing else states. Null when there is no such document. */
export function removeDocument(graph: Graph, id: string, now = new Date()): Promise<DocumentOutcome | null> {
  return deciding(graph, async (ifRevision): Promise<DocumentOutcome | null> => {
    const [known] = await graph.read(documents, { ids: [id] })
    if (!known) return null
    const resolved = await resolveDocument(graph, id, null, true)
    const changes = { whole: [{ id, assembly: null }], rejudged: resolved.rejudged }
    const { work, facts } = await planDocuments(graph, changes, ifRevision + 1, now.toISOString())
    const revision = await graph.write([...work, ...resolved.work], { ifRevision })
    return { id, title: String(known.node.title), action: 'REMOVED', facts: counts(facts, [], []), revision }
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
        const { work, facts } = await project(graph, ids, { going: [], adding: [] }, now.toISOString(), true)
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
    await graph.write(linkEntities(await readJudged(graph, ids.slice(start, start + documentsAtOnce))))
  }
}

/** The place of a form of text among all, best 0; what says nothing of its form was written by a person. */
function rank(form: unknown): number {
  return Math.max(0, textForms.indexOf(form as TextForm))
}

function counts({ added, changed, removed }: Outcome, claims: readonly StoredClaim[], contested: readonly string[]): FactCounts {
  const moved = new Set([...added, ...changed])
  const stated = new Map<string, number>()
  for (const { fact, confidence } of claims) stated.set(fact, Math.max(confidence, stated.get(fact) ?? 0))
  const facts = [...stated.keys()]
  return {
    added: added.length,
    confirmed: facts.filter(fact => !moved.has(fact)).length,
    changed: changed.length,
    removed: removed.length,
    contradicted: contested.filter(fact => stated.has(fact)).length,
    uncertain: facts.filter(fact => (stated.get(fact) ?? 1) < sureFrom).length,
  }
}
