import { Float, Int } from 'type-graphql'
import { fold } from '../model/fold.ts'
import { attributesOf } from '../model/kinds.ts'
import type { Keys } from '../statements/connections.ts'
import { search as searchStatement } from '../statements/corpus.ts'
import { signatureOf } from './connections.ts'
import { fieldsOf, objectType, type ResolvedField, type Type } from './define.ts'
import { NodeKind } from './enums.ts'
import { compareKeys, cut, encodeCursor, listTypes, type PageArguments, pageArguments, pageOf, pageRequest } from './paging.ts'
import { type Node, nodeOf } from './records.ts'
import { summaryOf } from './summary.ts'
import { NodeInterface } from './types.ts'

/** How many candidates are ranked; a query that meets more is too short to mean any of them. */
const candidateLimit = 1000

interface Hit {
  readonly node: Node
  readonly score: number
  readonly degree: number
  readonly terms: readonly string[]
}

const Highlight = objectType('Highlight', 'A word that matched.', {
  text: { type: () => String, description: 'The part of the word that was asked for.' },
  start: { type: () => Int, description: 'Where it starts in `matchedText`.' },
  end: { type: () => Int, description: 'Where it ends.' },
})

const { edge: SearchEdge, connection: SearchConnection } = listTypes(
  'Search',
  () => NodeInterface,
  { edge: 'Something that a search found, and why.', list: 'A page of what a search found.' },
  {
    node: { type: () => NodeInterface, description: 'What was found.' },
    score: { type: () => Float, description: '4 a whole name, 3 the beginning of the shown name, 2 words of a name, 1 other text.' },
  },
)

export const searchField: ResolvedField<unknown> = {
  type: () => SearchConnection,
  description:
    'Entities and documents with words that begin with every word of the query; case and accents do not count. Whole names first, then beginnings of names, other names, other text; then what has most relationships.',
  args: [
    { name: 'query', type: () => String, nullable: false, description: 'Words or their beginnings: "van vu", "gregoire".' },
    { name: 'kinds', type: () => [NodeKind], nullable: true, description: 'Only of these kinds.' },
    ...pageArguments,
  ],
  resolve: async (_, { query, kinds, ...page }: PageArguments & { query: string; kinds?: string[] | null }, { graph, load }) => {
    const signature = signatureOf('search', fold(query), kinds)
    const request = pageRequest(page, signature, 3)
    const hits = await find(query, kinds ?? null, (statement, params) => graph.read(statement, params))
    for (const { node } of hits) load.prime(node)
    return pageOf(
      cut(hits, request, (hit, place) => compareKeys(keysOf(hit), place, best)),
      request,
      hit => ({ ...hit, cursor: encodeCursor(signature, keysOf(hit)) }),
      () => hits.length,
    )
  },
}

async function find(
  query: string,
  kinds: readonly string[] | null,
  read: (
    statement: typeof searchStatement,
    params: Parameters<typeof paramsOf>[0],
  ) => Promise<{ node: object; score: number; degree: number }[]>,
): Promise<Hit[]> {
  const folded = fold(query)
  if (folded === '') return []
  const terms = folded.split(' ')
  // The longest is likely the rarest.
  const rarest = [...terms].sort((a, b) => b.length - a.length)
  const rows = await read(searchStatement, paramsOf({ query: folded, terms: rarest.map(term => ` ${term}`), kinds, limit: candidateLimit }))
  return rows.map(({ node, score, degree }) => ({ node: nodeOf(node as Node), score, degree, terms }))
}

function paramsOf(params: { query: string; terms: readonly string[]; kinds: readonly string[] | null; limit: number }) {
  return params
}

function keysOf({ score, degree, node }: Hit): Keys {
  return [score, degree, node.id]
}

/** Best score first, then most relationships, then by id. */
const best = [-1, -1, 1]

/** The text that matched and the name of its field: the shown name before another, a name before other texts. */
function matched({ node, terms }: Hit): { field: string; text: string } {
  const fits = (text: string): boolean => terms.every(term => ` ${fold(text)}`.includes(` ${term}`))
  if (fits(node.name)) return { field: node.kind === 'Document' ? 'title' : 'name', text: node.name }
  const alias = (node.aliases as string[]).find(fits)
  if (alias !== undefined) return { field: 'aliases', text: alias }
  for (const [name, { type }] of Object.entries(attributesOf(node.kind))) {
    const text =
      type === 'text'
        ? [node[name]].flat().find(value => typeof value === 'string' && terms.some(term => ` ${fold(value)}`.includes(` ${term}`)))
        : undefined
    if (typeof text === 'string') return { field: name, text }
  }
  return { field: 'name', text: node.name }
}

/** The beginnings of words that the terms asked for, with their places in the text. */
function highlights(text: string, terms: readonly string[]): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].flatMap(({ 0: word, index }) => {
    const term = terms.find(each => fold(word).startsWith(each))
    if (term === undefined) return []
    const length =
      [...Array(word.length).keys()].map(count => count + 1).find(count => fold(word.slice(0, count)).length >= term.length) ?? word.length
    return [{ text: word.slice(0, length), start: index, end: index + length }]
  })
}

export function searchResolvers(): Type[] {
  return [
    fieldsOf<Hit>(SearchEdge, {
      label: { type: () => String, description: 'The name or title to show.', resolve: ({ node }) => node.name },
      detail: {
        type: () => String,
        nullable: true,
        description: 'One line about it.',
        resolve: ({ node }, _, { load }) => summaryOf(node, load),
      },
      matchedField: {
        type: () => String,
        description: 'Where the words stand: name, aliases, title or another field.',
        resolve: hit => matched(hit).field,
      },
      matchedText: { type: () => String, description: 'The text in which they stand.', resolve: hit => matched(hit).text },
      highlights: {
        type: () => [Highlight],
        description: 'The words that matched, with their places in `matchedText`.',
        resolve: hit => highlights(matched(hit).text, hit.terms),
      },
    }),
  ]
}
