import type { Bound } from '../graph/graph.ts'
import { deleteLinks, deletePassageLinks, putLinks, putPassageLinks } from '../statements/corpus.ts'
import type { Judged, Rejudged } from './assembly.ts'
import { entitiesByKey } from './entities-by-key.ts'
import { bindRows } from './rows.ts'

/** The links of a document: from the entities that it speaks of, and from its passages to those that they name. */
interface Links {
  readonly entities: readonly { readonly id: string; readonly documentId: string; readonly mentions: number }[]
  readonly passages: readonly { readonly id: string; readonly passageId: string }[]
}

type Linked = Omit<Judged, 'citedOn' | 'readAt'>

/** Links entities to the documents that mention them, and to the passages that name them. */
export function linkEntities(documents: readonly Linked[]): Bound[] {
  const links = documents.map(linksOf)
  return putAll(
    links.flatMap(({ entities }) => entities),
    links.flatMap(({ passages }) => passages),
  )
}

/** Moves the links of documents of which some things are other entities than before. */
export function relinkEntities(documents: readonly Rejudged[]): Bound[] {
  const links = documents.map(({ before, after }) => ({ before: linksOf(before), after: linksOf(after) }))
  return [
    ...bindRows(
      deleteLinks,
      links.flatMap(({ before, after }) => missingIn(after.entities, before.entities, ({ id }) => id)),
    ),
    ...bindRows(
      deletePassageLinks,
      links.flatMap(({ before, after }) => missingIn(after.passages, before.passages, linkKey)),
    ),
    ...putAll(
      links.flatMap(({ before, after }) => missingIn(before.entities, after.entities, ({ id, mentions }) => `${id} ${mentions}`)),
      links.flatMap(({ before, after }) => missingIn(before.passages, after.passages, linkKey)),
    ),
  ]
}

function putAll(entities: Links['entities'], passages: Links['passages']): Bound[] {
  return [...bindRows(putLinks, entities), ...bindRows(putPassageLinks, passages)]
}

function linksOf({ id: documentId, mentions, passages, judgements }: Linked): Links {
  const entityOf = entitiesByKey(judgements)
  const counted = new Map<string, number>()
  for (const { entityId } of judgements) if (entityId !== documentId) counted.set(entityId, 0)
  for (const { key } of mentions) {
    const id = entityOf.get(key) ?? key
    counted.set(id, (counted.get(id) ?? 0) + 1)
  }
  return {
    entities: [...counted].map(([id, count]) => ({ id, documentId, mentions: count })),
    passages: passages.flatMap(passage => {
      const inside = mentions.filter(({ start, end }) => start >= passage.start && end <= passage.end)
      return [...new Set(inside.map(({ key }) => entityOf.get(key) ?? key))].map(id => ({
        id,
        passageId: `${documentId}#${passage.start}`,
      }))
    }),
  }
}

function missingIn<L>(present: readonly L[], links: readonly L[], keyOf: (link: L) => string): L[] {
  const known = new Set(present.map(keyOf))
  return links.filter(link => !known.has(keyOf(link)))
}

function linkKey({ id, passageId }: Links['passages'][number]): string {
  return `${passageId} ${id}`
}
