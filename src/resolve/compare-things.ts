import { fold } from '../model/fold.ts'
import { apart, type Comparison, contradiction, shared, verdict } from './comparison.ts'
import type { Profile } from './profile.ts'

/** Whether two documents speak of one place: by name, unless it lies in different countries. */
export function comparePlaces(a: Profile, b: Profile): Comparison {
  if (!named(a, b)) return verdict(0, ['different names'], 1)
  if (apart(a.traits.wholes, b.traits.wholes)) return contradiction('same name', 'in different countries or regions')
  return verdict(0.85, ['same name'], 0.5)
}

/** Whether two documents speak of one instrument: by its number, else by its title and year. */
export function compareConventions(a: Profile, b: Profile): Comparison {
  const [mine, theirs] = [a.traits.number, b.traits.number]
  if (mine !== undefined && theirs !== undefined) {
    return mine === theirs ? verdict(1, ['same number'], 0.5) : contradiction(`${[mine, theirs].sort().join(' and ')} are two instruments`)
  }
  if (!named(a, b)) return verdict(0, ['different names'], 1)
  if (otherYear(a, b)) return contradiction('same name', 'of different years')
  return verdict(0.85, ['same name'], 0.5)
}

/** Whether two documents speak of one project: by name, unless it runs at other times. */
export function compareProjects(a: Profile, b: Profile): Comparison {
  const acronym = shared(a.traits.acronyms, b.traits.acronyms).length > 0
  if (!named(a, b) && !acronym) return verdict(0, ['different names'], 1)
  const reason = named(a, b) ? 'same name' : 'same acronym'
  if (apart(a.traits.dates?.slice(0, 1), b.traits.dates?.slice(0, 1))) return verdict(0.6, [reason, 'at different times'], 0.5)
  const partners = shared(a.traits.makers, b.traits.makers).length > 0
  if (partners) return verdict(0.9, [reason, 'with the same partners'], 0.5)
  const short = a.names.length === 0 || b.names.length === 0
  return named(a, b) ? verdict(0.85, [reason], 0.5) : verdict(short ? 0.8 : 0.4, [reason], 0.5)
}

/** Whether two documents speak of one subject: by any of its names. */
export function compareTopics(a: Profile, b: Profile): Comparison {
  return shared(a.blocks, b.blocks).length > 0 ? verdict(1, ['same subject'], 0.5) : verdict(0, ['different names'], 1)
}

/** Whether two documents speak of one publication: by its title, with its year or who published it. */
export function comparePublications(a: Profile, b: Profile): Comparison {
  if (!named(a, b)) return verdict(0, ['different titles'], 1)
  if (otherYear(a, b)) return contradiction('same title', 'of different years')
  const year = a.traits.year !== undefined && a.traits.year === b.traits.year
  const makers = shared(a.traits.makers, b.traits.makers).length > 0
  const long = a.names.some(name => fold(name).split(' ').length > 4)
  const reasons = ['same title', ...(year ? ['of the same year'] : []), ...(makers ? ['by the same publisher'] : [])]
  return verdict(0.5 + (year ? 0.3 : 0) + (makers ? 0.3 : 0) + (long ? 0.25 : 0), reasons, 0.5)
}

/** Whether two documents report one statement: the same words by the same people. */
export function compareStatements(a: Profile, b: Profile): Comparison {
  if (!named(a, b)) return verdict(0, ['different words'], 1)
  const makers = shared(a.traits.makers, b.traits.makers).length > 0
  return makers ? verdict(0.9, ['same words', 'by the same'], 0.5) : verdict(0.5, ['same words'], 0.5)
}

function named(a: Profile, b: Profile): boolean {
  return shared(a.names.map(fold), b.names.map(fold)).length > 0
}

function otherYear({ traits: a }: Profile, { traits: b }: Profile): boolean {
  return a.year !== undefined && b.year !== undefined && a.year !== b.year
}
