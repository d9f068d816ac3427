import { AppError } from '../model/errors.ts'
import { documentKey, type Judgement, type Reading } from '../model/records.ts'

/**
 * Decides which entity each thing of a document is. Curated documents name their entities, and a name that a person wrote is a
 * judgement with nothing left to weigh. Throws BAD_USER_INPUT for a thing without an id, because no other rule can decide yet.
 */
export function judge({ document, things }: Reading): Judgement[] {
  const itself: Judgement = {
    documentId: document.id,
    key: documentKey,
    entityId: document.id,
    kind: 'Document',
    by: 'identity',
    score: 1,
    reason: 'The document itself.',
  }
  const named = things.map(({ key, kind, id }): Judgement => {
    if (id === undefined) throw new AppError('BAD_USER_INPUT', `Expected an id for "${key}" of ${document.id}, but got none.`)
    return { documentId: document.id, key, entityId: id, kind, by: 'curated', score: 1, reason: 'The document names the entity.' }
  })
  return [itself, ...named]
}
