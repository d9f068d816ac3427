import { readFileSync } from 'node:fs'
import { fold } from '../model/fold.ts'
import { remembered } from './remembered.ts'

const file = new URL('../../lexicon/organizations.tsv', import.meta.url)

/** Words that are written in two ways, by the one that is compared. */
const spellings: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  labor: 'labour',
  center: 'centre',
  programme: 'program',
}

/** A name of an organization as it is compared: folded, in one spelling, without a leading article. */
export const organizationKey: (name: string) => string = remembered(name => {
  const words = fold(name.replaceAll('&', ' and ').replaceAll(/\b[Cc]o-op/g, 'coop')).split(' ')
  const spelt = words.map(word => spellings[word] ?? word).filter(word => word !== '')
  return (spelt.length > 1 && spelt[0] === 'the' ? spelt.slice(1) : spelt).join(' ')
})

let known: ReadonlyMap<string, string> | undefined

/** The key of the body that is known by this name or acronym, or null. `lexicon/README.md` names the sources. */
export function knownOrganization(key: string): string | null {
  known ??= read()
  return known.get(key) ?? null
}

function read(): Map<string, string> {
  const keys = new Map<string, string>()
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows = lines.filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t'))
  for (const [name = '', acronym, , also] of rows) {
    const key = organizationKey(name)
    for (const form of [name, acronym, ...(also?.split(';') ?? [])]) {
      if (form && !keys.has(organizationKey(form))) keys.set(organizationKey(form), key)
    }
  }
  return keys
}
