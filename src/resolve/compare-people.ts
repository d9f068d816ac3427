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

/** As much of a profile as is compared, folded once: profiles never change, and one is compared with many. */
interface Folded {
  readonly name: string
  readonly words: readonly string[]
  readonly isVague: boolean
  readonly posts: readonly PostTrait[]
  /** Their titles, folded. */
  readonly titles: ReadonlySet<string>
  readonly organizations: readonly OrganizationTrait[]
  /** The keys of organizations and of what they are part of. */
  readonly bodies: ReadonlySet<string>
  readonly events: readonly EventTrait[]
  readonly eventKeys: ReadonlySet<string>
  /** Full names of people on the same stages as they are printed, by their words. */
  readonly companions: ReadonlyMap<string, string>
}

const folded = new WeakMap<Profile, Folded>()

function foldedOf(profile: Profile): Folded {
  const known = folded.get(profile)
  if (known) return known
  const { posts = [], events = [], companions = [] } = profile.traits
  const [name = ''] = profile.names
  const words = personWords(name)
  const organizations = organizationsIn(profile.traits)
  const made: Folded = {
    name,
    words,
    isVague: isVagueName(words),
    posts,
    titles: new Set(posts.map(({ title }) => fold(title))),
    organizations,
    bodies: new Set(organizations.flatMap(({ keys, wholes }) => [...keys, ...wholes])),
    events: [...events].sort((x, y) => (x.key < y.key ? -1 : 1)),
    eventKeys: new Set(events.map(({ key }) => key)),
    companions: new Map(
      [...companions]
        .sort()
        .map((each): [string, string] => [personWords(each).join(' '), each])
        .filter(([key]) => key.includes(' ')),
    ),
  }
  folded.set(profile, made)
  return made
}

/**
 * Whether two documents speak of one person. A name alone is never enough: it takes an organization, a post, an event or people on
 * the same stages besides. A family name alone is never enough at all, for families work together.
 */
export function comparePeople(a: Profile, b: Profile): Comparison {
  const [one, other] = [foldedOf(a), foldedOf(b)]
  const both = one.name < other.name ? `${one.name} and ${other.name}` : `${other.name} and ${one.name}`
  const agreement = compareNames(one.words, other.words)
  if (agreement === null) return contradiction(`${both} are two names`)
  if (contradicting(a.traits.gender, b.traits.gender)) return contradiction('addressed as a woman here and as a man there')
  const name = agreement === 'full' ? 'same name' : `${both} may be one name`
  const titled = overlap(one.titles, other.titles)
  const work = titled || overlap(one.bodies, other.bodies) ? sharedWork(one, other) : null
  const event = overlap(one.eventKeys, other.eventKeys) ? sharedEvent(one.events, other.events) : null
  const company = sharedCompany(one, other)
  const agreeing = [work, event, company].filter(finding => finding !== null)
  const elsewhere = work === null && one.organizations.length > 0 && other.organizations.length > 0
  const penalty = elsewhere && event === null ? 0.2 : 0
  const score = nameScore[agreement] + agreeing.reduce((sum, finding) => sum + finding.score, 0) - penalty
  const reasons = [name, ...agreeing.map(({ reason }) => reason), ...(elsewhere ? ['posts in different organizations'] : [])]
  if (agreeing.length === 0 && !elsewhere) reasons.push('nothing else that agrees')
  const vague = one.isVague || other.isVague
  return verdict(score, reasons, vague ? 0.45 : 0.2, agreement === 'family' ? 'unsure' : 'same')
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const each of few) if (many.has(each)) return true
  return false
}

function contradicting(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === 1 && b.length === 1 && a[0] !== b[0]
}

/** The best agreement in posts and organizations. */
function sharedWork(a: Folded, b: Folded): Finding | null {
  const findings: Finding[] = []
  for (const mine of a.posts) for (const theirs of b.posts) findings.push(...samePost(mine, theirs))
  for (const mine of a.organizations) for (const theirs of b.organizations) findings.push(...sameOrganization(mine, theirs))
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

/** Both in the order of their keys. */
function sharedEvent(a: readonly EventTrait[], b: readonly EventTrait[]): Finding | null {
  for (const mine of a) {
    for (const theirs of b) {
      const dated = agreeInDates(mine.date, theirs.date)
      if (mine.key !== theirs.key || dated === false) continue
      if (isCommonEvent(mine.key) && dated === null) continue
      return { score: 0.3, reason: `both at ${shorter(mine.name, theirs.name)}` }
    }
  }
  return null
}

function sharedCompany(a: Folded, b: Folded): Finding | null {
  const self = [a, b].map(({ words }) => words.join(' '))
  const met = [...a.companions.keys()].filter(key => b.companions.has(key) && !self.includes(key)).sort()
  const [first] = met
  if (first === undefined) return null
  const [, printed] = [a, b].map(({ companions }) => companions.get(first)).sort()
  return { score: met.length > 1 ? 0.35 : 0.25, reason: `both on stage with ${printed}` }
}

/** One of two forms of the same, the same one whichever side it comes from. */
function shorter(a: string, b: string): string {
  return a.length < b.length || (a.length === b.length && a < b) ? a : b
}
