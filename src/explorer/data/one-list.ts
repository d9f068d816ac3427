import {
  type ArgumentNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** A query cut down to the list whose place is the variable `place`, with so many rows a page; null where it has no such list. */
export function oneList(query: string, place: string, rows: number): string | null {
  const { definitions } = parse(query)
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const fragments = new Map(definitions.filter(isFragment).map(fragment => [fragment.name.value, fragment]))
  const selectionSet = operation && narrowed(operation.selectionSet, place, rows, fragments)
  return selectionSet ? print({ kind: Kind.DOCUMENT, definitions: withWhatItNeeds({ ...operation, selectionSet }, fragments) }) : null
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** What leads to the list and nothing beside it. */
function narrowed(set: SelectionSetNode, place: string, rows: number, fragments: Fragments): SelectionSetNode | null {
  for (const selection of set.selections) {
    const found = narrowedSelection(selection, place, rows, fragments)
    if (found) return { ...set, selections: [found] }
  }
  return null
}

function narrowedSelection(selection: SelectionNode, place: string, rows: number, fragments: Fragments): SelectionNode | null {
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = fragments.get(selection.name.value)
    const selectionSet = fragment && narrowed(fragment.selectionSet, place, rows, fragments)
    return selectionSet ? { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet } : null
  }
  if (selection.kind === Kind.FIELD && selection.arguments?.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === place))
    return { ...selection, arguments: selection.arguments.map(argument => withRows(argument, rows)) }
  const selectionSet = selection.selectionSet && narrowed(selection.selectionSet, place, rows, fragments)
  return selectionSet ? { ...selection, selectionSet } : null
}

function withRows(argument: ArgumentNode, rows: number): ArgumentNode {
  return argument.name.value === 'first' ? { ...argument, value: { kind: Kind.INT, value: String(rows) } } : argument
}

/** An operation without the variables that it no longer uses, and the fragments that it still does. */
function withWhatItNeeds(operation: OperationDefinitionNode, fragments: Fragments): DefinitionNode[] {
  const variables = new Set<string>()
  const needed = new Set<FragmentDefinitionNode>()
  const note = (node: SelectionSetNode): void => {
    visit(node, {
      Variable({ name }) {
        variables.add(name.value)
      },
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || needed.has(fragment)) return
        needed.add(fragment)
        note(fragment.selectionSet)
      },
    })
  }
  note(operation.selectionSet)
  const used = operation.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value))
  return [{ ...operation, variableDefinitions: used }, ...needed]
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION
}
