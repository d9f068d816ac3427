import { apart, type Comparison, contradiction, shared, verdict } from './comparison.ts'
import { knownOrganization, organizationKey } from './known-organizations.ts'
import type { Profile } from './profile.ts'

/**
 * Whether two documents speak of one organization. A common name, such as that of a ministry or a unit, takes the same whole or the
 * same place. An acronym stands for a name only where a document introduces it or the pair is known.
 */
export function compareOrganizations(a: Profile, b: Profile): Comparison {
  const [keysA, keysB] = [nameKeys(a), nameKeys(b)]
  const [acronym] = shared(a.traits.acronyms, b.traits.acronyms)
  const common = a.traits.common === true || b.traits.common === true
  if (shared(keysA, keysB).length > 0) return common ? commonName(a, b) : verdict(0.9, ['same name'], 0.5)
  if (acronym === undefined) return verdict(0, ['different names'], 1)
  if (keysA.length === 0 && keysB.length === 0) return verdict(0.85, ['same name'], 0.5)
  if (keysA.length === 0 || keysB.length === 0) {
    const [name = ''] = keysA.length === 0 ? b.names : a.names
    return verdict(0.8, [`${acronym} is the acronym of ${name}`], 0.5)
  }
  return verdict(0.4, [`same acronym ${acronym}, different names`], similar(keysA, keysB) ? 0.4 : 1)
}

/** The keys of the names in full; of an acronym alone that of the body known by it. */
export function nameKeys({ names, traits }: Pick<Profile, 'names' | 'traits'>): string[] {
  if (names.length > 0) return [...new Set(names.map(organizationKey))].map(key => knownOrganization(key) ?? key)
  return (traits.acronyms ?? []).flatMap(acronym => knownOrganization(organizationKey(acronym)) ?? [])
}

function commonName({ traits: a }: Profile, { traits: b }: Profile): Comparison {
  const name = 'same name, which others may have'
  if (shared(a.wholes, b.wholes).length > 0) return verdict(0.9, ['same name', 'part of the same organization'], 0.5)
  if (apart(a.wholes, b.wholes)) return contradiction(name, 'parts of different organizations')
  if (apart(a.places, b.places)) return contradiction(name, 'in different places')
  if (shared(a.places, b.places).length > 0) return verdict(0.8, ['same name', 'in the same place'], 0.5)
  return verdict(0.5, [name], 0.5)
}

/** Whether two names have most of their words in common. */
function similar(a: readonly string[], b: readonly string[]): boolean {
  return a.some(one =>
    b.some(other => {
      const [x, y] = [new Set(one.split(' ')), new Set(other.split(' '))]
      const both = [...x].filter(word => y.has(word)).length
      return both / (x.size + y.size - both) >= 0.5
    }),
  )
}
