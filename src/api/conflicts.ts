import { ID } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { contestedFacts, contestedPlaces } from '../statements/corpus.ts'
import { signatureOf } from './connections.ts'
import type { RequestContext } from './context.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { cut, encodeCursor, listTypes, type PageArguments, pageArguments, pageOf, pageRequest } from './paging.ts'
import type { Node } from './records.ts'
import { isShown } from './stated.ts'
import { Evidence, NodeInterface } from './types.ts'

/** How many conflicts are listed before they have to be worked off. */
const conflictLimit = 10_000

/** How many claims of one fact are compared. */
const claimLimit = 1_000

interface Found {
  readonly id: string
  readonly field: string
  readonly subjectId: string
  readonly objectId: string | null
  /** The facts between which the disagreement is. */
  readonly facts: readonly string[]
}

interface Claimed {
  readonly predicate: string
  readonly value?: string
  readonly properties?: string
  readonly nameType?: string
  readonly objectId?: string
}

const ConflictValue = objectType('ConflictValue', 'One of the values that documents disagree on.', {
  value: { type: () => String, description: 'The value as text; a place by its name.' },
  shown: { type: () => Boolean, description: 'Whether it is the one that is shown.' },
  evidence: { type: () => [Evidence], description: 'The words that state it.' },
})

const Conflict = objectType('Conflict', 'Something that documents disagree on.', {
  id: { type: () => ID, description: 'Its id.' },
  field: { type: () => String, description: 'What they disagree on: name, startDate, title, places.' },
})

const { connection: Connection } = listTypes(
  'Conflict',
  () => Conflict,
  { edge: 'A conflict in a list.', list: 'A page of conflicts.' },
  {
    node: { type: () => Conflict, description: 'The conflict.' },
  },
)

export const conflictsField: ResolvedField<unknown> = {
  type: () => Connection,
  description: 'What documents disagree on: names, titles, dates, places and other values, each with its evidence; by id.',
  args: [{ name: 'of', type: () => ID, nullable: true, description: 'Only of this entity.' }, ...pageArguments],
  resolve: async (_, { of, ...page }: PageArguments & { of?: string | null }, context) => {
    const subject = of == null ? null : await context.load.currentId(of)
    const found = (await findConflicts(context)).filter(({ subjectId }) => subject === null || subjectId === subject)
    const signature = signatureOf('conflicts', subject)
    const request = pageRequest(page, signature, 1)
    return pageOf(
      cut(found, request, ({ id }, [place = '']) => (id < place ? -1 : id > place ? 1 : 0)),
      request,
      node => ({ node, cursor: encodeCursor(signature, [node.id]) }),
      () => found.length,
    )
  },
}

async function findConflicts({ graph }: RequestContext): Promise<Found[]> {
  const limit = conflictLimit + 1
  const [facts, places] = await Promise.all([graph.read(contestedFacts, { limit }), graph.read(contestedPlaces, { limit })])
  if (facts.length > conflictLimit || places.length > conflictLimit) {
    throw new AppError('TOO_COMPLEX', `Expected at most ${conflictLimit} conflicts, but there are more.`, { limit: conflictLimit })
  }
  const stated = facts.flatMap(({ fact, subjectId, objectId, contested }) =>
    contested.map((field): Found => ({ id: `${fact} ${field}`, field, subjectId, objectId, facts: [fact] })),
  )
  const located = places.map(
    ({ eventId, fact, otherFact }): Found => ({
      id: `${fact} | ${otherFact}`,
      field: 'places',
      subjectId: eventId,
      objectId: null,
      facts: [fact, otherFact],
    }),
  )
  return [...stated, ...located].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The values of a conflict: of a fact the different ones that its claims state, of places one for each fact. */
async function valuesOf({ field, facts, subjectId }: Found, { load }: RequestContext) {
  const [node, ...claims] = await Promise.all([load.node(subjectId), ...facts.map(fact => load.factClaims(fact, claimLimit))])
  const groups = new Map<string, Claimed[]>()
  for (const claim of claims.flat() as unknown as Claimed[]) {
    const value = await statedValue(claim, field, load)
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), claim])
  }
  return [...groups].map(([value, evidence], index) => ({ value, shown: shows(node, evidence[0], field, index), evidence }))
}

async function statedValue(claim: Claimed, field: string, load: RequestContext['load']): Promise<string | null> {
  if (field === 'places') return (await load.entity(claim.objectId ?? ''))?.name ?? null
  if (claim.properties !== undefined) return (JSON.parse(claim.properties) as Record<string, string>)[field] ?? null
  if (claim.predicate === 'name' && claim.nameType !== 'PREFERRED') return null
  const value: unknown = JSON.parse(claim.value ?? 'null')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Of an attribute the value that the node shows; of a relationship the best, which comes first; of places both stand. */
function shows(node: Node | null, claim: Claimed | undefined, field: string, index: number): boolean {
  if (field === 'places') return true
  if (claim?.value === undefined || !node) return index === 0
  return isShown(node, claim.predicate, claim.value)
}

export function conflictResolvers(): Type[] {
  return [
    fieldsOf<Found>(Conflict, {
      subject: {
        type: () => NodeInterface,
        nullable: true,
        description: 'About what they disagree.',
        resolve: ({ subjectId }, _, { load }) => load.node(subjectId),
      },
      object: {
        type: () => NodeInterface,
        nullable: true,
        description: 'The other end, where it is about a relationship.',
        resolve: ({ objectId }, _, { load }) => (objectId ? load.node(objectId) : null),
      },
      values: {
        type: () => [ConflictValue],
        description: 'The values, the best documented first.',
        resolve: (conflict, _, context) => valuesOf(conflict, context),
      },
    }),
  ]
}
