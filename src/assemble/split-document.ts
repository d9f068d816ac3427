import { createHash } from 'node:crypto'
import type { Graph } from '../graph/graph.ts'
import { AppError } from '../model/errors.ts'
import { isEntityId, kindOf, slug } from '../model/ids.ts'
import type { EntityKind } from '../model/kinds.ts'
import { currentIds, entities, formerIds, judgingDocuments, rulings } from '../statements/corpus.ts'
import type { Judged } from './assembly.ts'
import { deciding } from './deciding.ts'
import { readJudged } from './read-judged.ts'
import { readClaimsAbout } from './rejudged.ts'
import { asInFile, asRuled, expectEntities, type Reasons, type Ruling, type RulingOptions, type RulingOutcome, rule } from './ruling.ts'

/** Which document, and the id of the new entity; made of the document's name for it if left out. */
export interface SplitDocumentOptions extends RulingOptions {
  readonly as?: string
}

/**
 * Judges that one document means another entity than the others by `id`: a new one, as long as nobody decides otherwise, also when
 * the document changes. Merging the new one into `id` again undoes it. Throws NOT_FOUND for an unknown id or document, BAD_USER_INPUT
 * for a document that does not speak of the entity or is the only one that does, and for a new id that is taken or of another kind.
 */
export function splitDocument(
  graph: Graph,
  id: string,
  documentId: string,
  reasons: Reasons,
  options: SplitDocumentOptions = {},
): Promise<RulingOutcome> {
  return deciding(graph, revision => split(graph, revision, id, documentId, reasons, options))
}

/** Splits again what a merge has brought back, if `latest` is such a merge; else answers null and does nothing. */
export async function splitAgain(
  graph: Graph,
  revision: number,
  latest: Ruling | undefined,
  reasons: Reasons,
  options: RulingOptions,
): Promise<RulingOutcome | null> {
  if (latest?.action !== 'MERGE' || latest.documentId === undefined) return null
  return split(graph, revision, latest.into, latest.documentId, reasons, { ...options, as: latest.from })
}

/**
 * Undoes the split that made `from` out of `into` for one document, if `from` is still nothing else; else answers null and does
 * nothing. No id forwards then, for the graph is the one from before.
 */
export async function undoSplit(
  graph: Graph,
  revision: number,
  from: string,
  into: string,
  reasons: Reasons,
  options: RulingOptions,
): Promise<RulingOutcome | null> {
  const latest = await latestRuling(graph, from)
  const documentId = latest?.documentId
  if (latest?.action !== 'SPLIT' || documentId === undefined || latest.into !== into) return null
  const [judging, former] = await Promise.all([graph.read(judgingDocuments, { ids: [from] }), graph.read(formerIds, { ids: [from] })])
  if (former.length > 0 || judging.some(({ id }) => id !== documentId)) return null
  const [document] = await readJudged(graph, [documentId])
  const split = document?.judgements.filter(({ entityId }) => entityId === from) ?? []
  const before = await asRuled(graph, documentId, split.map(asInFile), from)
  if (before.some(({ entityId }) => entityId !== into)) return null
  const restored = new Map(before.map(judgement => [judgement.key, judgement]))
  return rule(graph, revision, { action: 'MERGE', from, into, along: [], documentId }, reasons, options, {
    rejudge: judgement => restored.get(judgement.key) ?? judgement,
  })
}

async function split(
  graph: Graph,
  revision: number,
  id: string,
  documentId: string,
  reasons: Reasons,
  { as, ...options }: SplitDocumentOptions,
): Promise<RulingOutcome> {
  await expectEntities(graph, { id })
  const [document] = await readJudged(graph, [documentId])
  if (!document)
    throw new AppError('NOT_FOUND', `Expected the id of a document, but nothing has the id: ${documentId}`, { argument: 'document' })
  if (document.judgements.every(({ entityId }) => entityId !== id))
    throw new AppError('BAD_USER_INPUT', `Expected a document that speaks of ${id}, but ${documentId} does not.`, { argument: 'document' })
  if ((await graph.read(judgingDocuments, { ids: [id] })).length === 1)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected an entity of several documents, but only ${documentId} speaks of ${id}: nothing would be left of it.`,
      { argument: 'document' },
    )
  const from = as ?? (await mint(graph, id, document))
  await expectNewId(graph, from, id)
  const meant = [id, ...(await graph.read(formerIds, { ids: [id] })).map(({ former }) => former)]
  return rule(graph, revision, { action: 'SPLIT', from, into: id, along: [], documentId, meant }, reasons, options, {
    rejudge: judgement => {
      if (judgement.entityId !== id) return judgement
      const inFile = asInFile(judgement)
      return { ...inFile, entityId: from, splitFrom: inFile.entityId }
    },
  })
}

async function latestRuling(graph: Graph, id: string): Promise<Ruling | undefined> {
  const [latest] = await graph.read(rulings, { id })
  return latest?.ruling as unknown as Ruling | undefined
}

/** An id from the document's name for the entity; with 8 hex digits of the first mention, where that is taken. */
async function mint(graph: Graph, id: string, { id: documentId, judgements, mentions }: Judged): Promise<string> {
  const keys = judgements.filter(({ entityId }) => entityId === id).map(({ key }) => key)
  const claims = (await readClaimsAbout(graph, [{ documentId, entityId: id }])).get(documentId) ?? []
  const names = claims.filter(({ predicate, subjectId }) => predicate === 'name' && subjectId === id)
  const { value = '""' } = names.find(({ nameType }) => nameType === 'PREFERRED') ?? names[0] ?? {}
  const [prefix, own] = id.split(':')
  const plain = `${prefix}:${slug(JSON.parse(value) as string) || own}`
  if (!(await isTaken(graph, plain))) return plain
  const [{ start, end } = { start: 0, end: 0 }] = mentions.filter(({ key }) => keys.includes(key))
  const digits = createHash('sha256').update(`${documentId}#${start}-${end}`).digest('hex').slice(0, 8)
  return `${plain}-${digits}`
}

async function expectNewId(graph: Graph, as: string, id: string): Promise<void> {
  const kind = kindOf(id) as EntityKind
  if (!isEntityId(as, kind))
    throw new AppError('BAD_USER_INPUT', `Expected the id of a ${kind}, such as ${kind.toLowerCase()}:some-name, but got: ${as}`, {
      argument: 'as',
    })
  if (await isTaken(graph, as)) throw new AppError('BAD_USER_INPUT', `Expected an id that nothing has, but got: ${as}`, { argument: 'as' })
}

/** Whether an id stands for something, stood for something that was merged, or is what a document means whenever it is loaded. */
async function isTaken(graph: Graph, id: string): Promise<boolean> {
  const [known, moved, latest] = await Promise.all([
    graph.read(entities, { ids: [id] }),
    graph.read(currentIds, { ids: [id] }),
    latestRuling(graph, id),
  ])
  return known.length > 0 || moved.length > 0 || (latest?.action === 'SPLIT' && latest.documentId !== undefined)
}
