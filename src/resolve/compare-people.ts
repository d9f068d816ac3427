import { fold } from '../model/fold.ts'
import { type Comparison, contradiction, shared, verdict } from './comparison.ts'
import { agreeInDates } from './dates.ts'
import { isCommonEvent } from './event-name.ts'
import { compareNames, isVagueName, type NameAgreement, personWords } from './person-name.ts'
import type { EventTrait, OrganizationTrait, PostTrait, Profile, Traits } from './profile.ts'

const nameScore: Readonly<Record<Exclude<NameAgreement, null>, number>> = { full: 0.5, middle: 0.4, initial: 0.3, family: 0.2 }

interface Finding {
  readonly score: number
  readonly reason: string
}

/**
 * Whether two documents speak of one person. A name alone is never enough: it takes an organization, a post, an event or people on
 * the same stages besides. A family name alone is never enough at all, for families work together.
 */
export function comparePeople(a: Profile, b: Profile): Comparison {
  const [nameA = '', nameB = ''] = [a.names[0], b.names[0]]
  const both = [nameA, nameB].sort().join(' and ')
  const [wordsA, wordsB] = [personWords(nameA), personWords(nameB)]
  const agreement = compareNames(wordsA, wordsB)
  if (agreement === null) return contradiction(`${both} are two names`)
  if (contradicting(a.traits.gender, b.traits.gender)) return contradiction('addressed as a woman here and as a man there')
  const name = agreement === 'full' ? 'same name' : `${both} may be one name`
  const work = sharedWork(a.traits, b.traits)
  const event = sharedEvent(a.traits.events, b.traits.events)
  const company = sharedCompany(a.traits, b.traits, wordsA, wordsB)
  const agreeing = [work, event, company].filter(finding => finding !== null)
  const elsewhere = work === null && hasWork(a.traits) && hasWork(b.traits)
  const penalty = elsewhere && event === null ? 0.2 : 0
  const score = nameScore[agreement] + agreeing.reduce((sum, finding) => sum + finding.score, 0) - penalty
  const reasons = [name, ...agreeing.map(({ reason }) => reason), ...(elsewhere ? ['posts in different organizations'] : [])]
  if (agreeing.length === 0 && !elsewhere) reasons.push('nothing else that agrees')
  const vague = isVagueName(wordsA) || isVagueName(wordsB)
  return verdict(score, reasons, vague ? 0.45 : 0.2, agreement === 'family' ? 'unsure' : 'same')
}

function contradicting(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === 1 && b.length === 1 && a[0] !== b[0]
}

function hasWork({ posts = [], organizations = [] }: Traits): boolean {
  return organizations.length > 0 || posts.some(({ organization }) => organization !== undefined)
}

/** The best agreement in posts and organizations. */
function sharedWork(a: Traits, b: Traits): Finding | null {
  const findings: Finding[] = []
  for (const mine of a.posts ?? []) for (const theirs of b.posts ?? []) findings.push(...samePost(mine, theirs))
  for (const mine of organizationsIn(a)) for (const theirs of organizationsIn(b)) findings.push(...sameOrganization(mine, theirs))
  return findings.sort((x, y) => y.score - x.score || (x.reason < y.reason ? -1 : 1))[0] ?? null
}

function organizationsIn({ organizations = [], posts = [] }: Traits): OrganizationTrait[] {
  return [...organizations, ...posts.flatMap(({ organization }) => organization ?? [])]
}

function samePost(a: PostTrait, b: PostTrait): Finding[] {
  const title = fold(a.title)
  if (title !== fold(b.title)) return []
  if (!a.organization || !b.organization)
    return title.split(' ').length > 3 ? [{ score: 0.25, reason: `both ${shorter(a.title, b.title)}` }] : []
  const [organization] = sameOrganization(a.organization, b.organization)
  return organization
    ? [{ score: organization.score + 0.1, reason: `both ${shorter(a.title, b.title)}${organization.reason.slice(4)}` }]
    : []
}

function sameOrganization(a: OrganizationTrait, b: OrganizationTrait): Finding[] {
  const reason = `both at ${shorter(a.name, b.name)}`
  if (shared(a.keys, b.keys).length > 0) {
    if (!a.common && !b.common) return [{ score: 0.3, reason }]
    return [{ score: shared(a.wholes, b.wholes).length > 0 ? 0.3 : 0.15, reason }]
  }
  const [whole] = [...shared(a.wholes, b.keys), ...shared(a.keys, b.wholes), ...shared(a.wholes, b.wholes)]
  if (whole === undefined) return []
  return [{ score: 0.2, reason: `both at parts of one organization, ${[a.name, b.name].sort().join(' and ')}` }]
}

function sharedEvent(a: readonly EventTrait[] = [], b: readonly EventTrait[] = []): Finding | null {
  for (const mine of [...a].sort((x, y) => (x.key < y.key ? -1 : 1))) {
    for (const theirs of b) {
      const dated = agreeInDates(mine.date, theirs.date)
      if (mine.key !== theirs.key || dated === false) continue
      if (isCommonEvent(mine.key) && dated === null) continue
      return { score: 0.3, reason: `both at ${shorter(mine.name, theirs.name)}` }
    }
  }
  return null
}

function sharedCompany(a: Traits, b: Traits, ...own: (readonly string[])[]): Finding | null {
  const self = own.map(words => words.join(' '))
  const known = (names: readonly string[] = []) =>
    names.map(name => personWords(name).join(' ')).filter(name => name.includes(' ') && !self.includes(name))
  const met = shared(known(a.companions), known(b.companions))
  if (met.length === 0) return null
  const printed = new Map([...(a.companions ?? []), ...(b.companions ?? [])].sort().map(name => [personWords(name).join(' '), name]))
  return { score: met.length > 1 ? 0.35 : 0.25, reason: `both on stage with ${printed.get(met[0] ?? '')}` }
}

/** One of two forms of the same, the same one whichever side it comes from. */
function shorter(a: string, b: string): string {
  return a.length < b.length || (a.length === b.length && a < b) ? a : b
}
