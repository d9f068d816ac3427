import { bind, type Graph, type Properties } from '../graph/graph.ts'
import { type DocumentRecord, type Reading, type TextForm, textForms } from '../model/records.ts'
import type { Profile } from '../resolve/profile.ts'
import { profilesOf } from '../resolve/profiles-of.ts'
import { deleteStrayEntities, deleteStrayRelationships, documentIds, documents, factPage, supportingClaims } from '../statements/corpus.ts'
import type { Assembly, DocumentChange, Judged } from './assembly.ts'
import { type StoredClaim, storeClaims } from './claims.ts'
import { deciding } from './deciding.ts'
import { type FactCounts, factCounts, noFacts } from './fact-counts.ts'
import { linkEntities } from './links.ts'
import type { Memory } from './memory.ts'
import { citedOn } from './nodes.ts'
import { planDocuments } from './plan-documents.ts'
import { type Outcome, project } from './project.ts'
import { readJudged } from './read-judged.ts'
import { type Resolving, resolveDocuments } from './resolve-documents.ts'

/** What loading or removing one document did. */
export interface DocumentOutcome {
  readonly id: string
  readonly title: string
  /** KEPT: a better file of the same document stands already, so this one changes nothing. */
  readonly action: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'KEPT' | 'REMOVED'
  readonly facts: FactCounts
  readonly revision: number
}

/** What a document says, with the profiles of its things by key where somebody has made them already. */
export interface Profiled extends Reading {
  readonly profiles?: ReadonlyMap<string, Profile>
}

export interface LoadOptions {
  readonly now?: Date
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean
  /** Looks at the claims also where the text is the same: the rules that found them may have changed. */
  readonly again?: boolean
}

/** Brings the graph to what one document says, as `loadDocuments` does. */
export async function loadDocument(graph: Graph, reading: Reading, options?: LoadOptions): Promise<DocumentOutcome> {
  const [outcome] = await loadDocuments(graph, [reading], options)
  return outcome as DocumentOutcome
}

/**
 * Brings the graph to what documents say: one transaction, all or nothing. The same file again changes nothing; a changed one
 * replaces its claims. Facts that only the old text stated go. Who is who is decided again for everything that the documents touch,
 * in others too. Of several files of one document the best form stands, whichever comes first; they cannot be loaded together.
 */
export function loadDocuments(
  graph: Graph,
  readings: readonly Profiled[],
  { now = new Date(), dryRun = false, again = false }: LoadOptions = {},
): Promise<DocumentOutcome[]> {
  const at = now.toISOString()
  // Before its turn comes: while this waits for other writers, something is done.
  const profiles = new Map(readings.map(reading => [reading.document.id, reading.profiles ?? profilesOf(reading)]))
  return deciding(graph, async (ifRevision, memory) => {
    const ids = readings.map(({ document }) => document.id)
    const known = new Map((await graph.read(documents, { ids })).map(({ id, node }) => [id, node]))
    const actions = new Map(readings.map(({ document }) => [document.id, actionOn(document, known.get(document.id), again)]))
    const moving = readings.filter(({ document }) => moves.has(actions.get(document.id)))
    const resolved = await resolveDocuments(
      graph,
      moving.map(reading => {
        const { id } = reading.document
        return { id, coming: { reading, own: profiles.get(id) ?? new Map() }, isKnown: known.has(id) }
      }),
      memory,
    )
    const whole: DocumentChange[] = []
    for (const [index, reading] of moving.entries()) {
      const { id, sha256 } = reading.document
      const judgements = resolved.judgements[index] ?? []
      const claims = storeClaims(reading, judgements)
      if (known.get(id)?.sha256 === sha256 && (await isSaid(graph, id, claims))) actions.set(id, 'UNCHANGED')
      else whole.push({ id, assembly: { reading, judgements, claims } })
    }
    const { facts, revision } = await bring(graph, whole, resolved, memory, { ifRevision, at, dryRun })
    return readings.map(({ document: { id, title } }) => {
      return { id, title, action: actions.get(id) ?? 'UNCHANGED', facts: facts.get(id) ?? noFacts, revision }
    })
  })
}

/** Plans what a transaction changes and, but for a dry run, writes it. Answers what happens to the facts, by document. */
async function bring(
  graph: Graph,
  whole: readonly DocumentChange[],
  { rejudged, retold, blocks, work }: Resolving,
  memory: Memory,
  { ifRevision, at, dryRun }: { readonly ifRevision: number; readonly at: string; readonly dryRun: boolean },
): Promise<{ facts: Map<string, FactCounts>; revision: number }> {
  if (whole.length === 0) return { facts: new Map(), revision: ifRevision }
  const plan = await planDocuments(graph, { whole, rejudged }, ifRevision + 1, at)
  if (dryRun) return { facts: factCounts(whole, await plan.effect), revision: ifRevision }
  const [revision, effect] = await Promise.all([graph.write([...plan.work, ...work], { ifRevision }), plan.effect])
  const judged = whole.flatMap(({ assembly }) => (assembly ? [judgedOf(assembly, at)] : []))
  const removed = whole.flatMap(({ id, assembly }) => (assembly ? [] : [id]))
  memory.note(revision, { documents: [...judged, ...rejudged.map(({ after }) => after)], removed, retold, blocks })
  return { facts: factCounts(whole, effect), revision }
}

function judgedOf({ reading: { document, mentions, passages }, judgements }: Assembly, at: string): Judged {
  return {
    id: document.id,
    citedOn: citedOn(document),
    readAt: at,
    mentions,
    passages,
    judgements,
  }
}

type Action = DocumentOutcome['action']

/** What changes the graph. */
const moves: ReadonlySet<Action | undefined> = new Set<Action>(['ADDED', 'CHANGED'])

/** What a document does, as far as its text tells. */
function actionOn({ sha256, form }: DocumentRecord, known: Properties | undefined, again: boolean): Action {
  if (!known) return 'ADDED'
  if (known.sha256 === sha256 && !again) return 'UNCHANGED'
  return rank(known.form) < rank(form) ? 'KEPT' : 'CHANGED'
}

/** Whether a document claims just this already. */
async function isSaid(graph: Graph, id: string, claims: readonly StoredClaim[]): Promise<boolean> {
  const known = await graph.read(supportingClaims, { ids: [id] })
  const said = new Set(known.map(claim => `${claim.id} ${claim.fact} ${claim.confidence}`))
  return said.size === claims.length && claims.every(claim => said.has(`${claim.id} ${claim.fact} ${claim.confidence}`))
}

/** Removes a document and exactly the facts that nothing else states. Null when there is no such document. */
export function removeDocument(graph: Graph, id: string, now = new Date()): Promise<DocumentOutcome | null> {
  return deciding(graph, async (ifRevision, memory): Promise<DocumentOutcome | null> => {
    const [known] = await graph.read(documents, { ids: [id] })
    if (!known) return null
    const resolved = await resolveDocuments(graph, [{ id, coming: null, isKnown: true }], memory)
    const options = { ifRevision, at: now.toISOString(), dryRun: false }
    const { facts, revision } = await bring(graph, [{ id, assembly: null }], resolved, memory, options)
    return { id, title: String(known.node.title), action: 'REMOVED', facts: facts.get(id) ?? noFacts, revision }
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
