import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, ID } from 'type-graphql'
import { AppError } from '../model/errors.ts'
import { kindOf } from '../model/ids.ts'
import { entityKinds, kind, type NodeKind, nodeKinds } from '../model/kinds.ts'
import { compareField, compareResolvers } from './compare.ts'
import { conflictResolvers, conflictsField } from './conflicts.ts'
import { connectionFieldsOf, rootConnection } from './connections.ts'
import { fieldsOf, queries, type ResolvedField, type Type } from './define.ts'
import { differenceResolvers } from './difference.ts'
import { documentFields, documentResolvers } from './document.ts'
import { entityResolvers } from './entity.ts'
import { facetResolvers } from './facets.ts'
import { graphField } from './graph-summary.ts'
import { changesField, historyResolvers } from './history.ts'
import { mutationResolvers } from './mutations.ts'
import { neighbourhoodField, neighbourhoodResolvers } from './neighbourhood.ts'
import { organizationFields, organizationResolvers } from './organization.ts'
import { idArgument, pageLimit } from './paging.ts'
import { passageResolvers, passagesField } from './passages.ts'
import { pathField, pathResolvers } from './path.ts'
import { peopleMatchingField, peopleMatchingResolvers } from './people-matching.ts'
import { personFields, personResolvers } from './person.ts'
import { placeFields, placeResolvers } from './place.ts'
import { searchField, searchResolvers } from './search.ts'
import { statedResolvers } from './stated.ts'
import { timelineResolvers } from './timeline.ts'
import { topicFields } from './topic.ts'
import { NodeInterface, nodeType } from './types.ts'

/** The whole schema, made from the tables of kinds and relationships and from the fields that are more than those. */
export function buildApi(): GraphQLSchema {
  const [first, ...rest] = [
    ...kindResolvers(),
    ...personResolvers(),
    ...organizationResolvers(),
    ...documentResolvers(),
    ...searchResolvers(),
    ...pathResolvers(),
    ...passageResolvers(),
    ...peopleMatchingResolvers(),
    ...placeResolvers(),
    ...timelineResolvers(),
    ...historyResolvers(),
    ...conflictResolvers(),
    ...differenceResolvers(),
    ...statedResolvers(),
    ...neighbourhoodResolvers(),
    ...compareResolvers(),
    ...facetResolvers(),
    ...mutationResolvers(),
    root(),
  ]
  return buildSchemaSync({
    resolvers: [first as Type, ...rest],
    orphanedTypes: nodeKinds.map(nodeType),
    validate: false,
  })
}

/** The schema as text, the same on every run. */
export function printApi(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

/** Fields that only one kind has, beside attributes and relationships. */
const ownFields: Partial<Record<NodeKind, Record<string, ResolvedField<never>>>> = {
  Person: personFields as Record<string, ResolvedField<never>>,
  Organization: organizationFields as Record<string, ResolvedField<never>>,
  Place: placeFields as Record<string, ResolvedField<never>>,
  Topic: topicFields as Record<string, ResolvedField<never>>,
  Document: documentFields as Record<string, ResolvedField<never>>,
}

function kindResolvers(): Type[] {
  const built = nodeKinds.map(of => ({ of, ...connectionFieldsOf(of) }))
  const documents = built.find(({ of }) => of === 'Person')?.fields.documents as ResolvedField<{ id: string }>
  return [
    ...built.flatMap(({ resolvers }) => resolvers),
    ...entityResolvers(documents),
    ...built.map(({ of, fields: { documents: _, ...fields } }) => fieldsOf(nodeType(of), { ...fields, ...ownFields[of] })),
  ]
}

function root(): Type {
  return queries({
    node: {
      type: () => NodeInterface,
      nullable: true,
      description: 'An entity or a document by id; null where there is none.',
      args: [idArgument],
      resolve: (_, { id }: { id: string }, { load }) => load.node(id),
    },
    nodes: {
      type: () => [NodeInterface],
      nullable: 'items',
      description: `Entities and documents by id, at most ${pageLimit}, in the order of the ids; null where there is none.`,
      args: [{ name: 'ids', type: () => [ID], nullable: false, description: 'Their ids.' }],
      resolve: (_, { ids }: { ids: string[] }, { load }) => {
        if (ids.length > pageLimit) {
          throw new AppError('BAD_USER_INPUT', `Expected at most ${pageLimit} ids, but got ${ids.length}.`, {
            argument: 'ids',
            limit: pageLimit,
          })
        }
        return Promise.all(ids.map(id => load.node(id)))
      },
    },
    ...Object.fromEntries([...entityKinds, 'Document' as const].flatMap(of => [one(of), many(of)])),
    search: searchField,
    passages: passagesField,
    peopleMatching: peopleMatchingField,
    path: pathField,
    neighbourhood: neighbourhoodField,
    compare: compareField,
    conflicts: conflictsField,
    changes: changesField,
    graph: graphField,
  })
}

function one(of: NodeKind): [string, ResolvedField<unknown>] {
  const type = nodeType(of)
  return [
    of.toLowerCase(),
    {
      type: () => type,
      nullable: true,
      description: `A ${of.toLowerCase()} by id; null where there is none.`,
      args: [idArgument],
      resolve: (_, { id }: { id: string }, { load }) => (kindOf(id) === of ? load.node(id) : null),
    },
  ]
}

function many(of: NodeKind): [string, ResolvedField<unknown>] {
  return [kind(of).plural, rootConnection(of)]
}
