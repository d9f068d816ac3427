import type { EntityKind } from '../model/kinds.ts'

/** An organization as a document speaks of it: its printed name, and the keys by which it and what it is part of are compared. */
export interface OrganizationTrait {
  readonly name: string
  readonly keys: readonly string[]
  readonly wholes: readonly string[]
  /** Whether many bodies have such a name: "the Ministry of Labour". */
  readonly common: boolean
}

export interface EventTrait {
  readonly name: string
  readonly key: string
  readonly date?: string
}

export interface PostTrait {
  readonly title: string
  readonly organization?: OrganizationTrait
}

/** What tells who or what a thing is, beside its names. Texts are as printed; what is compared is folded when compared. */
export interface Traits {
  readonly gender?: readonly string[]
  readonly posts?: readonly PostTrait[]
  readonly organizations?: readonly OrganizationTrait[]
  readonly events?: readonly EventTrait[]
  /** People who appeared at the same events. */
  readonly companions?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly common?: boolean
  readonly wholes?: readonly string[]
  readonly places?: readonly string[]
  readonly dates?: readonly string[]
  readonly edition?: number
  readonly sort?: string
  readonly number?: string
  readonly year?: number
  readonly makers?: readonly string[]
}

/**
 * What a document says of one of its things, as far as it tells who or what it is. It follows from that document alone. Documents
 * that say the same share a profile, so that what is compared grows with what is said and not with how often.
 */
export interface Profile {
  /** A hash of everything else. */
  readonly id: string
  readonly kind: EntityKind
  /** Profiles that share none of these are never compared. */
  readonly blocks: readonly string[]
  /** The id that a person wrote. */
  readonly curatedId?: string
  /** As printed, the fullest first. */
  readonly names: readonly string[]
  readonly traits: Traits
  /** Whether it fits several: a family name alone, an event without a date. */
  readonly vague: boolean
  /** The document, where it tells too little to mean the same elsewhere, or speaks of others who might be meant. */
  readonly only?: string
}

/** A profile with the entity that it cannot leave: one that a person wrote into a document, or has decided about. */
export interface Member extends Profile {
  readonly fixedId?: string
}
