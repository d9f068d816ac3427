import { fold } from '../model/fold.ts'
import { thesaurus } from '../model/thesaurus.ts'
import { nameKeys } from './compare-organizations.ts'
import { eventKey, isCommonEvent } from './event-name.ts'
import { personWords } from './person-name.ts'
import type { Profile } from './profile.ts'

const longest = 120

const concepts = new Map(thesaurus.flatMap(({ id, label, synonyms }) => [label, ...synonyms].map(form => [fold(form), id] as const)))

/** The id of the concept of the thesaurus that has this name, without `topic:`, or null. */
export function conceptNamed(name: string): string | null {
  return concepts.get(fold(name)) ?? null
}

/**
 * Where a profile is looked for: only profiles that share one of these are compared. People by family name, organizations by names
 * and acronyms, events by what tells their names from others, instruments by number.
 */
export function blocksOf(profile: Omit<Profile, 'id' | 'blocks'>, documentId: string): string[] {
  const keys = keysOf(profile, documentId).map(key => `${profile.kind} ${key}`.slice(0, longest))
  return [...new Set(keys)].sort()
}

/** The family name and the first letter before it: other given names make other people, and a family name alone joins none. */
function personBlock(name: string): string {
  const words = personWords(name)
  return words.length === 1 ? (words[0] ?? '') : `${words.at(-1)}, ${words[0]?.charAt(0)}`
}

/** Where doubts are looked for: people by family name alone. */
export function doubtBlocksOf({ kind, blocks }: Profile): string[] {
  return kind === 'Person' ? blocks.map(block => block.replace(/,.*$/, '')) : [...blocks]
}

function keysOf({ kind, names, traits, curatedId }: Omit<Profile, 'id' | 'blocks'>, documentId: string): string[] {
  const folded = names.map(fold)
  const acronyms = (traits.acronyms ?? []).map(acronym => `#${fold(acronym)}`)
  switch (kind) {
    case 'Person':
      return names.slice(0, 1).map(personBlock)
    case 'Organization':
      return [...nameKeys({ names, traits }), ...acronyms]
    case 'Event': {
      const telling = names.map(eventKey).filter(key => !isCommonEvent(key))
      return telling.length > 0 ? telling : names.map(name => `${eventKey(name)} ${traits.dates?.[0]?.slice(0, 4) ?? documentId}`)
    }
    case 'Convention':
      return [...(traits.number === undefined ? [] : [`#${traits.number}`]), ...folded]
    case 'Topic':
      return [...names, ...(traits.acronyms ?? [])].map(name => conceptNamed(name) ?? fold(name))
    default:
      return [...folded, ...acronyms].length > 0 ? [...folded, ...acronyms] : [curatedId ?? documentId]
  }
}
