import type { EntityKind } from './kinds.ts'
import type { PartialDate } from './partial-date.ts'
import type { RelationshipType } from './relationships.ts'

/** A value as plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** How a claim came to be, best first. */
export const claimMethods = ['CURATED', 'RULES', 'MODEL'] as const
export type ClaimMethod = (typeof claimMethods)[number]

/** A claim of less confidence than this is uncertain: a person should look at it. */
export const sureFrom = 0.8

/**
 * The forms in which a text comes, the best first. Where several files are one document by their address, the best of them stands: what
 * a person wrote or corrected, then what keeps the structure of the text.
 */
export const textForms = ['curated', 'html', 'docx', 'md', 'txt', 'pdf'] as const
export type TextForm = (typeof textForms)[number]

/** Where a retelling comes from. */
export interface Retold {
  readonly title: string
  readonly publisher?: string
  readonly publishedOn?: PartialDate
  readonly url?: string
}

/** A text with its imprint. `text` is what offsets count in, by UTF-16 code units. */
export interface DocumentRecord {
  readonly id: string
  readonly title: string
  readonly documentType: string
  readonly publisher?: string
  readonly publishedOn?: PartialDate
  readonly url?: string
  readonly language?: string
  readonly retells?: Retold
  /** What sort of file it came from; that of a person if absent. */
  readonly form?: TextForm
  /** Of the whole file, front matter included: unchanged means nothing to do. */
  readonly sha256: string
  readonly text: string
}

/** Something that a document speaks of, under a key that holds in this document only. */
export interface Thing {
  readonly key: string
  readonly kind: EntityKind
  /** The entity that a curated document names; absent where the resolver has to decide. */
  readonly id?: string
}

/** A stretch of a document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A surface form in the text that stands for a thing. */
export interface Mention extends Span {
  readonly key: string
  readonly surface: string
}

/** A sentence or a list item of the text. */
export interface Passage extends Span {
  readonly text: string
}

/** What a claim says, with keys of its document for things. */
export type Assertion =
  | { readonly predicate: 'name'; readonly subject: string; readonly value: Name }
  | { readonly predicate: string; readonly subject: string; readonly value: Json }
  | {
      readonly predicate: RelationshipType
      readonly subject: string
      readonly object: string
      /** Properties of the relationship; things are given by key. */
      readonly qualifiers: Readonly<Record<string, Json>>
    }

export interface Name {
  readonly value: string
  readonly type: string
}

/** One statement of a document with the words that prove it. */
export type Claim = Assertion &
  Span & {
    readonly quote: string
    readonly method: ClaimMethod
    /** From 0 to 1. */
    readonly confidence: number
  }

/** The key under which a document speaks of itself. */
export const documentKey = 'document'

/** Everything that one document says, before anybody decides who is who. */
export interface Reading {
  readonly document: DocumentRecord
  readonly things: readonly Thing[]
  readonly mentions: readonly Mention[]
  readonly passages: readonly Passage[]
  readonly claims: readonly Claim[]
}

/** The decision which entity a document means by one of its keys. */
export interface Judgement {
  readonly documentId: string
  readonly key: string
  readonly entityId: string
  /** Who decided: a rule by name, or a person. */
  readonly by: string
  readonly score: number
  readonly reason: string
  /** What the document says of the thing, as it is compared with others. */
  readonly profile?: string
  /** The entity that was decided on, where people merged it into `entityId` since. */
  readonly decidedId?: string
  /** The entity that the document names, where people judged that it means another one. */
  readonly splitFrom?: string
}
