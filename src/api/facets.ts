import { Int } from 'type-graphql'
import { kind as kindNamed, type NodeKind, nodeKinds } from '../model/kinds.ts'
import { constantInWords } from '../model/words.ts'
import { type Facet, type FacetRow, facets, fittingWhere, hasConstants } from '../statements/facets.ts'
import { plainConnection, type SelectedPage } from './connections.ts'
import { fieldsOf, objectType, type Type } from './define.ts'
import { enumType } from './enums.ts'
import { expectLimit } from './paging.ts'

const FacetValue = objectType('FacetValue', 'A value with the number of nodes that have it.', {
  value: { type: () => String, description: 'The value, as `where` takes it; a number as text.' },
  label: { type: () => String, description: 'The value as one reads it: a name, words, a year.' },
  count: { type: () => Int, description: 'How many nodes of the list have it.' },
})

const FacetType = objectType('Facet', 'What the nodes of a list have in common, counted.', {
  field: { type: () => String, description: 'What was counted by: one of the `fields` asked for.' },
  values: { type: () => [FacetValue], description: 'The most frequent values first, then by value.' },
})

interface FacetArguments {
  readonly fields: readonly string[]
  readonly first: number
}

const fieldTypes = new Map(
  nodeKinds.map(of => [of, enumType(`${of}Facet`, `What ${kindNamed(of).plural} can be counted by.`, meanings(of))]),
)

/** The `facets` of every connection over nodes of one kind. One read for each field. */
export function facetResolvers(): Type[] {
  return nodeKinds.map(of => {
    return fieldsOf<SelectedPage>(plainConnection([of]), {
      facets: {
        type: () => [FacetType],
        description:
          'How many nodes of the whole list, not of this page alone, have which values. A node with several values counts once for each; one without a value counts nowhere.',
        args: [
          { name: 'fields', type: () => [fieldTypes.get(of)], nullable: false, description: 'By what to count, in this order.' },
          { name: 'first', type: () => Int, defaultValue: 10, description: 'How many values of each field, 1 to 100.' },
        ],
        resolve: ({ start, selection }, { fields, first }: FacetArguments, { load }) =>
          Promise.all(
            fields.map(async name => {
              const facet = facets[of][name] as Facet
              const rows = await load.facet(start, selection, facet, expectLimit(first, 'first'))
              return { field: name, values: rows.map(row => shownValue(row, facet)) }
            }),
          ),
      },
    })
  })
}

function shownValue({ value, label, count }: FacetRow, facet: Facet) {
  return { value: String(value), label: hasConstants(facet) ? constantInWords(String(label)) : String(label), count }
}

/** What each facet of a kind means, and where its values fit. */
function meanings(of: NodeKind): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facets[of]).map(([name, facet]) => {
      const deeper = facet.by === 'country' ? ', with one more `partOf` for each place between, up to four' : ''
      return [name, `${meaning(name, facet)} A value fits \`where: {${fittingWhere(of, facet)}}\`${deeper}.`]
    }),
  )
}

function meaning(name: string, { through, by, of }: Facet): string {
  const what = { property: name.toLowerCase(), year: 'year', node: of.toLowerCase(), edge: name.toLowerCase(), country: 'country' }[by]
  const way = through.map(fields => fields.map(field => `\`${field}\``).join(' or ')).reverse()
  const reached = by === 'country' ? ', where a place is one or lies in one' : ''
  return `By ${[what, ...way].join(' of ')}${reached}.`
}
