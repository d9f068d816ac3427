import { fold } from '../model/fold.ts'
import { attributesOf, type NodeKind } from '../model/kinds.ts'
import type { Json } from '../model/records.ts'
import type { RankedClaim } from './values.ts'

/** Words that do not tell one name from another. */
const small = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'at', 'to', 'a', 'an'])

/** What documents disagree on in the claims of an attribute: its name, or nothing. */
export function contestedAttribute(kind: NodeKind, predicate: string, claims: readonly RankedClaim[]): string[] {
  const attribute = attributesOf(kind)[predicate]
  if (attribute?.list || (predicate !== 'name' && !attribute)) return []
  const acronyms = new Set(claims.filter(({ nameType }) => nameType === 'ACRONYM').map(({ value }) => value))
  const stated = predicate === 'name' ? claims.filter(({ nameType, value }) => nameType === 'PREFERRED' && !acronyms.has(value)) : claims
  const values = stated.map(({ documentId, value }) => ({ documentId, value: JSON.parse(value ?? 'null') as Json }))
  return disagree(values, agreement(predicate === 'name' ? 'name' : attribute?.type)) ? [predicate] : []
}

/** The properties of a relationship that documents disagree on: titles and stated bounds. */
export function contestedProperties(claims: readonly RankedClaim[]): string[] {
  const read = claims.map(({ documentId, properties }) => ({
    documentId,
    properties: JSON.parse(properties ?? '{}') as Record<string, Json>,
  }))
  return ['title', 'start', 'end'].filter(name => {
    const values = read
      .filter(({ properties }) => properties[name] != null)
      .map(({ documentId, properties }) => ({ documentId, value: properties[name] ?? null }))
    return disagree(values, agreement(name === 'title' ? 'name' : 'date'))
  })
}

interface Stated {
  readonly documentId: string
  readonly value: Json
}

/** Whether two documents state values that cannot both be meant; what one document says twice is its own affair. */
function disagree(stated: readonly Stated[], agree: (a: Json, b: Json) => boolean): boolean {
  const documents = new Map<string, Set<string>>()
  for (const { documentId, value } of stated) {
    const key = JSON.stringify(value)
    documents.set(key, (documents.get(key) ?? new Set()).add(documentId))
  }
  const values = [...documents].map(([key, stating]) => ({ value: JSON.parse(key) as Json, stating }))
  return values.some((one, index) =>
    values.slice(index + 1).some(other => new Set([...one.stating, ...other.stating]).size > 1 && !agree(one.value, other.value)),
  )
}

function agreement(type: string | undefined): (a: Json, b: Json) => boolean {
  if (type === 'name' || type === 'text') return (a, b) => sameWords(String(a), String(b))
  if (type === 'date') return (a, b) => String(a).startsWith(String(b)) || String(b).startsWith(String(a))
  return (a, b) => JSON.stringify(a) === JSON.stringify(b)
}

/** Two wordings agree when one has all the words of the other, or abbreviates it. */
function sameWords(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)]
  return x.every(word => y.includes(word)) || y.every(word => x.includes(word)) || initials(x) === fold(b) || initials(y) === fold(a)
}

function words(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(word => !small.has(word))
}

function initials(given: readonly string[]): string {
  return given.map(word => word.charAt(0)).join('')
}
