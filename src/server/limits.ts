import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
// The package's ESM entry loads a second copy of graphql; of its CommonJS entry Node sees not every name.
import complexity, { type ComplexityEstimatorArgs } from 'graphql-query-complexity/cjs'
import { AppError } from '../model/errors.ts'

const { fieldExtensionsEstimator, getComplexity } = complexity

/** Tokens of a query: several times what the longest sensible query has; bounds the work of validating it. */
export const maxTokens = 5_000

/** How many selections are counted, fragments once for each use, before a query is refused. */
const maxSelections = 10_000

/** How many items a connection is taken to have when the query does not say. */
const defaultPageSize = 20

/** Refuses operations whose fields are nested deeper than `limit`, with TOO_COMPLEX. Introspection is exempt. */
export function depthLimit(limit: number): ValidationRule {
  return context => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation, context.getDocument())
      if (depth <= limit) return
      const error = new AppError('TOO_COMPLEX', `Expected a query nested at most ${limit} levels deep, but got ${depth}.`, {
        limit,
        cost: depth,
      })
      context.reportError(new GraphQLError(error.message, { nodes: operation, originalError: error }))
    },
  })
}

/** What an operation asks for, as its client sent it. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Throws TOO_COMPLEX where an operation asks for more than `limit` fields, every field counting one and the size of a list
 * multiplying what is below it. Variables of a wrong form are left to the execution, which reports all of them.
 */
export function refuseCostly({ schema, document, operation, variables }: Operation, limit: number): void {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return
  const cost = costOf({ schema, document, operation, variables })
  if (cost > limit) {
    throw new AppError('TOO_COMPLEX', `Expected a query that costs at most ${limit}, but got one that costs ${cost}.`, { limit, cost })
  }
}

function costOf({ schema, document, operation, variables }: Operation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      operationName: operation.name?.value,
      maxQueryNodes: maxSelections,
      // A field that can answer with more than its arguments say declares its cost itself.
      estimators: [fieldExtensionsEstimator(), ({ args, childComplexity, field }) => 1 + sizeOf(args, field) * childComplexity],
    })
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('maximum allowed number of nodes')) {
      const message = `Expected a query of fewer than ${maxSelections} selections, fragments counted at each use.`
      throw new AppError('TOO_COMPLEX', message, { limit: maxSelections, cause })
    }
    // An argument that does not fit its type, such as null from a variable; its cost cannot be known.
    throw new AppError('BAD_USER_INPUT', cause instanceof Error ? cause.message : 'An argument is not of its type.', { cause })
  }
}

/** How many things a field answers with at most, as far as its arguments say. */
function sizeOf(args: Readonly<Record<string, unknown>>, field: ComplexityEstimatorArgs['field']): number {
  const pages = field.args.some(argument => argument.name === 'first' || argument.name === 'last')
  const size = args.last ?? args.first ?? args.limit ?? (Array.isArray(args.ids) ? args.ids.length : undefined)
  if (typeof size === 'number') return Math.max(1, size)
  return pages ? defaultPageSize : 1
}

/** The deepest nesting of fields in `operation`. Each fragment is measured once; one that contains itself counts as empty there. */
function depthOf(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, number>()

  function below(selections: SelectionSetNode | undefined): number {
    let deepest = 0
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, isIntrospection(selection) ? 0 : 1 + below(selection.selectionSet))
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, below(selection.selectionSet))
      else deepest = Math.max(deepest, ofFragment(selection.name.value))
    }
    return deepest
  }

  function ofFragment(name: string): number {
    const known = measured.get(name)
    if (known !== undefined) return known
    measured.set(name, 0)
    const depth = below(fragments.get(name)?.selectionSet)
    measured.set(name, depth)
    return depth
  }

  return below(operation.selectionSet)
}

function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith('__')
}
