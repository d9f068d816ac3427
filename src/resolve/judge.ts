import { documentKey, type Judgement, type Reading } from '../model/records.ts'
import type { Profile } from './profile.ts'
import type { Tie } from './resolve-block.ts'

/** The entity that a profile stands for, and why. */
export interface Standing extends Tie {
  readonly entityId: string
}

/**
 * The judgements about a document's things. A name that a person wrote into the document is a judgement with nothing left to weigh;
 * of anything else `standing` says what was decided about its profile.
 */
export function judge(
  { document, things }: Reading,
  profiles: ReadonlyMap<string, Profile>,
  standing: (profile: Profile) => Standing,
): Judgement[] {
  const documentId = document.id
  const itself: Judgement = {
    documentId,
    key: documentKey,
    entityId: documentId,
    by: 'identity',
    score: 1,
    reason: 'The document itself.',
  }
  const judged = things.map(({ key, id }): Judgement => {
    const profile = profiles.get(key)
    if (id !== undefined || !profile) {
      const reason = 'The document names the entity.'
      return { documentId, key, entityId: id ?? key, by: 'curated', score: 1, reason, ...(profile && { profile: profile.id }) }
    }
    const { entityId, score, reason } = standing(profile)
    return { documentId, key, entityId, by: 'rules', score, reason, profile: profile.id }
  })
  return [itself, ...judged]
}
