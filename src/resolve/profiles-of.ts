import { createHash } from 'node:crypto'
import { fold } from '../model/fold.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Claim, Name, Reading, Thing } from '../model/records.ts'
import type { RelationshipType } from '../model/relationships.ts'
import { blocksOf } from './blocks.ts'
import { compareProfiles } from './compare.ts'
import { nameKeys } from './compare-organizations.ts'
import { isoCode } from './country.ts'
import { eventKey } from './event-name.ts'
import { isCommonOrganization } from './organization-name.ts'
import { genderOf, isVagueName, personWords } from './person-name.ts'
import type { EventTrait, OrganizationTrait, PostTrait, Profile, Traits } from './profile.ts'

/** A relationship as a document claims it. */
interface Relation {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly qualifiers: Readonly<Record<string, unknown>>
}

type Draft = Omit<Profile, 'id' | 'blocks'>

/** How many people on the same stages are compared; a list of participants names hundreds. */
const mostCompanions = 40
/** How far up parts are followed. */
const furthest = 4
/** Kinds of which a document means different ones by different keys, as long as nothing else is known of them. */
const distinctKinds: readonly EntityKind[] = ['Person', 'Event', 'Publication', 'Statement']

/**
 * The profiles of a document's things, by key. They follow from the document alone. A thing of which it tells too little, or beside
 * which it speaks of another one that could be meant, gets one that no other document shares.
 */
export function profilesOf(reading: Reading): Map<string, Profile> {
  const told = new Told(reading)
  const profiles = new Map(reading.things.map(thing => [thing.key, finish(told.profile(thing), reading.document.id)]))
  const crowded = [...profiles].filter(([key, profile]) => isCrowded(key, profile, profiles)).map(([key]) => key)
  for (const key of crowded) profiles.set(key, only(profiles.get(key) as Profile, reading.document.id))
  return profiles
}

function finish(draft: Draft, documentId: string): Profile {
  const profile = identified({ ...draft, blocks: blocksOf(draft, documentId) })
  return profile.curatedId !== undefined || compareProfiles(profile, profile).outcome === 'same' ? profile : only(profile, documentId)
}

function isCrowded(key: string, profile: Profile, profiles: ReadonlyMap<string, Profile>): boolean {
  if (profile.curatedId !== undefined || !distinctKinds.includes(profile.kind)) return false
  return [...profiles].some(([other, beside]) => {
    if (other === key || beside.kind !== profile.kind || !beside.blocks.some(block => profile.blocks.includes(block))) return false
    const { outcome, contradicts } = compareProfiles(profile, beside)
    return outcome !== 'different' && !contradicts
  })
}

function only({ id: _, ...profile }: Profile, documentId: string): Profile {
  return identified({ ...profile, only: documentId })
}

function identified(profile: Omit<Profile, 'id'>): Profile {
  const digest = createHash('sha256').update(JSON.stringify(profile)).digest('hex').slice(0, 20)
  return { ...profile, id: digest }
}

/** What a document tells of its things, looked up by key. */
class Told {
  readonly #names = new Map<string, Name[]>()
  readonly #attributes = new Map<string, Map<string, unknown[]>>()
  readonly #from = new Map<string, Relation[]>()
  readonly #to = new Map<string, Relation[]>()
  readonly #kinds: ReadonlyMap<string, EntityKind>

  constructor({ things, claims }: Reading) {
    this.#kinds = new Map(things.map(({ key, kind }) => [key, kind]))
    for (const claim of claims) this.#take(claim)
  }

  #take(claim: Claim): void {
    if ('object' in claim) {
      const relation = { type: claim.predicate as RelationshipType, from: claim.subject, to: claim.object, qualifiers: claim.qualifiers }
      push(this.#from, claim.subject, relation)
      push(this.#to, claim.object, relation)
    } else if (claim.predicate === 'name') {
      push(this.#names, claim.subject, claim.value as unknown as Name)
    } else {
      const attributes = this.#attributes.get(claim.subject) ?? new Map<string, unknown[]>()
      this.#attributes.set(claim.subject, attributes)
      push(attributes, claim.predicate, claim.value)
    }
  }

  profile({ key, kind, id }: Thing): Draft {
    const told = this.#told(key, kind)
    return { kind, ...told, ...(id !== undefined && { curatedId: id }) }
  }

  #told(key: string, kind: EntityKind): Pick<Draft, 'names' | 'traits' | 'vague'> {
    switch (kind) {
      case 'Person':
        return this.#person(key)
      case 'Organization':
        return this.#organization(key)
      case 'Event':
        return this.#event(key)
      case 'Place':
        return this.#place(key)
      case 'Convention':
        return this.#plain(key, {
          number: this.#first(key, 'number'),
          year: yearIn(this.#first(key, 'adoptedOn') ?? this.#printed(key).find(name => /\b(19|20)\d\d\b/.test(name))),
        })
      case 'Project':
        return this.#plain(key, {
          acronyms: this.#acronyms(key),
          dates: list([String(this.#first(key, 'startDate') ?? '').slice(0, 4)]),
          makers: this.#keysOf(this.#incoming(key, 'INVOLVED_IN')),
        })
      case 'Topic':
        return this.#plain(key, {})
      case 'Publication':
        return this.#plain(key, { year: this.#first(key, 'year'), makers: this.#keysOf(this.#incoming(key, 'PUBLISHED')) })
      case 'Statement':
        return {
          names: list([String(this.#first(key, 'text') ?? '')]),
          traits: stated({ makers: this.#keysOf(this.#incoming(key, 'MADE')) }),
          vague: false,
        }
    }
  }

  #plain(key: string, traits: Traits): Pick<Draft, 'names' | 'traits' | 'vague'> {
    const names = this.#printed(key)
    return { names, traits: stated({ ...traits, acronyms: list(this.#acronyms(key)) }), vague: names.length === 0 }
  }

  #person(key: string): Pick<Draft, 'names' | 'traits' | 'vague'> {
    const names = this.#personNames(key)
    const presences = this.#outgoing(key, 'SPOKE_AT', 'ATTENDED')
    const posts: PostTrait[] = this.#outgoing(key, 'HOLDS_POSITION').map(({ to, qualifiers }) => this.#post(qualifiers.title, to))
    const titled = presences.filter(({ qualifiers }) => qualifiers.title != null)
    posts.push(...titled.map(({ qualifiers }) => this.#post(qualifiers.title, onBehalfOf(qualifiers)[0])))
    const organizations = [
      ...this.#outgoing(key, 'HOLDS_POSITION').map(({ to }) => to),
      ...presences.flatMap(each => onBehalfOf(each.qualifiers)),
    ]
    const events = [...new Set(presences.flatMap(({ to }) => [to, ...this.#wholes(to, 'Event')]))]
    const addresses = [...((this.#attributes.get(key)?.get('honorifics') as string[] | undefined) ?? []), ...this.#printed(key)]
    const traits = stated({
      gender: list(addresses.map(genderOf)),
      posts: unique(posts.filter(({ title }) => title !== '')),
      organizations: unique([...new Set(organizations)].map(each => this.organization(each))),
      events: unique(events.flatMap(each => this.#eventTrait(each))),
      companions: list(
        events
          .flatMap(event => this.#presentAt(event))
          .filter(other => other !== key)
          .map(other => this.#personNames(other)[0]),
      ).slice(0, mostCompanions),
    })
    return { names: names.slice(0, 1), traits, vague: isVagueName(personWords(names[0] ?? '')) }
  }

  #post(title: unknown, organization: string | undefined): PostTrait {
    const trait = organization === undefined ? undefined : this.organization(organization)
    return { title: String(title ?? ''), ...(trait && { organization: trait }) }
  }

  /** The fullest first: what has most words that are no initials, then the longest. */
  #personNames(key: string): string[] {
    const whole = (name: string) => personWords(name).filter(word => word.length > 1).length
    return this.#printed(key).sort((a, b) => whole(b) - whole(a) || b.length - a.length || (a < b ? -1 : 1))
  }

  #presentAt(event: string): string[] {
    const sessions = this.#incoming(event, 'PART_OF').map(({ from }) => from)
    return [event, ...sessions].flatMap(each => this.#incoming(each, 'SPOKE_AT', 'ATTENDED').map(({ from }) => from))
  }

  /** An organization as other things are compared by it. */
  organization(key: string): OrganizationTrait {
    const { names, traits } = this.#organization(key)
    const wholes = this.#wholes(key, 'Organization').flatMap(whole => this.#organizationKeys(whole))
    return {
      name: names[0] ?? traits.acronyms?.[0] ?? key,
      keys: this.#organizationKeys(key),
      wholes: list(wholes),
      common: traits.common === true,
    }
  }

  #organizationKeys(key: string): string[] {
    const names = this.#organizationNames(key)
    return list([...nameKeys({ names: names.full, traits: { acronyms: names.short } }), ...names.short.map(acronym => `#${fold(acronym)}`)])
  }

  #organization(key: string): Pick<Draft, 'names' | 'traits' | 'vague'> {
    const { full, short } = this.#organizationNames(key)
    const common = full.length > 0 && isCommonOrganization(full, this.#first(key, 'organizationType') === 'UNIT')
    const surroundings: Traits = common
      ? {
          common,
          wholes: list(this.#wholes(key, 'Organization').flatMap(whole => this.#organizationKeys(whole))),
          places: this.#places(key).filter(place => place.length === 2 && place === place.toUpperCase()),
        }
      : {}
    const known = nameKeys({ names: full, traits: { acronyms: short } })
    return { names: full, traits: stated({ acronyms: list(short), ...surroundings }), vague: known.length === 0 }
  }

  #organizationNames(key: string): { full: string[]; short: string[] } {
    const names = this.#names.get(key) ?? []
    const short = names.filter(isAcronym).map(({ value }) => value)
    return { full: list(names.filter(name => !isAcronym(name)).map(({ value }) => value)), short: list(short) }
  }

  #event(key: string): Pick<Draft, 'names' | 'traits' | 'vague'> {
    const dates = list([this.#first<string>(key, 'startDate'), this.#first<string>(key, 'endDate')])
    const sort = this.#first<string>(key, 'eventType')
    const edition = this.#first<number>(key, 'edition')
    const traits = stated({
      dates,
      edition,
      sort: sort === 'SERIES' ? sort : sort === undefined ? undefined : 'EVENT',
      places: this.#places(key),
      wholes: list(this.#wholes(key, 'Event').flatMap(whole => this.#printed(whole).map(eventKey))),
      makers: this.#keysOf(this.#incoming(key, 'ORGANIZED')),
      companions: list(this.#presentAt(key).map(person => this.#personNames(person)[0])).slice(0, mostCompanions),
    })
    return { names: this.#printed(key), traits, vague: dates.length === 0 && edition === undefined && sort !== 'SERIES' }
  }

  #eventTrait(key: string): EventTrait[] {
    const date = this.#first<string>(key, 'startDate')
    if (this.#first(key, 'eventType') === 'SERIES') return []
    return this.#printed(key).map(name => ({ name, key: eventKey(name), ...(date !== undefined && { date }) }))
  }

  #place(key: string): Pick<Draft, 'names' | 'traits' | 'vague'> {
    const names = this.#printed(key)
    const countries = list([key, ...this.#wholes(key, 'Place')].map(each => isoCode(this.#printed(each))))
    return { names, traits: stated({ wholes: countries }), vague: countries.length === 0 }
  }

  /** Where something is: names of places folded, and codes of their countries. */
  #places(key: string): string[] {
    const places = this.#outgoing(key, 'LOCATED_IN').flatMap(({ to }) => [to, ...this.#wholes(to, 'Place')])
    return list(places.flatMap(place => isoCode(this.#printed(place)) ?? this.#printed(place).map(fold)))
  }

  /** What something is part of, directly or through others. */
  #wholes(key: string, kind: EntityKind): string[] {
    const found = new Set<string>()
    let front = [key]
    for (let step = 0; step < furthest && front.length > 0; step++) {
      front = front.flatMap(part => this.#outgoing(part, 'PART_OF').map(({ to }) => to)).filter(to => to !== key && !found.has(to))
      for (const whole of front) if (this.#kinds.get(whole) === kind) found.add(whole)
    }
    return [...found]
  }

  #keysOf(relations: readonly Relation[]): string[] {
    return list(
      relations.flatMap(({ from }) =>
        this.#kinds.get(from) === 'Organization'
          ? this.#organizationKeys(from)
          : this.#printed(from).map(name => personWords(name).join(' ')),
      ),
    )
  }

  #outgoing(key: string, ...types: RelationshipType[]): Relation[] {
    return (this.#from.get(key) ?? []).filter(({ type }) => types.includes(type))
  }

  #incoming(key: string, ...types: RelationshipType[]): Relation[] {
    return (this.#to.get(key) ?? []).filter(({ type }) => types.includes(type))
  }

  #acronyms(key: string): string[] {
    return (this.#names.get(key) ?? []).filter(({ type }) => type === 'ACRONYM').map(({ value }) => value)
  }

  #printed(key: string): string[] {
    return list((this.#names.get(key) ?? []).filter(({ type }) => type !== 'ACRONYM').map(({ value }) => value))
  }

  #first<T>(key: string, attribute: string): T | undefined {
    return this.#attributes.get(key)?.get(attribute)?.[0] as T | undefined
  }
}

/** Whether a name is an abbreviation: said to be one, or a short word mostly of capitals. */
function isAcronym({ value, type }: Name): boolean {
  if (type === 'ACRONYM') return true
  if (!/^[\p{L}\p{N}&./-]{2,12}$/u.test(value)) return false
  const letters = value.replaceAll(/[^\p{L}]/gu, '')
  const capitals = letters.replaceAll(/[^\p{Lu}]/gu, '').length
  return capitals > 1 && capitals * 2 >= letters.length
}

function onBehalfOf(qualifiers: Readonly<Record<string, unknown>>): string[] {
  return [qualifiers.onBehalfOf ?? []].flat().map(String)
}

function yearIn(text: unknown): number | undefined {
  const year = /\b(19|20)\d\d\b/.exec(String(text ?? ''))?.[0]
  return year === undefined ? undefined : Number(year)
}

/** Without what is absent, each once, in one order. */
function list(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter(value => value != null && value !== ''))].sort() as string[]
}

function unique<T extends EventTrait | OrganizationTrait | PostTrait>(traits: readonly T[]): T[] {
  const byContent = new Map(traits.map(trait => [JSON.stringify(trait), trait]))
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trait]) => trait)
}

/** Only what is said, in one order, so that the same is the same as JSON. */
function stated(traits: Traits): Traits {
  const said = Object.entries(traits).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
