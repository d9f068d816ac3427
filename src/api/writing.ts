/** A file that somebody hands in. */
export interface HandedIn {
  /** Its end says the format. */
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Claims of less confidence are left out. */
  readonly minConfidence: number
  /** Says what would happen, and writes nothing. */
  readonly dryRun: boolean
}

/** What became of a document. */
export interface Written {
  readonly id: string
  readonly title: string
  readonly action: string
  readonly facts: Readonly<Record<'added' | 'confirmed' | 'changed' | 'removed' | 'contradicted' | 'uncertain', number>>
  readonly revision: number
}

/** Why a file or an id was not taken. */
export interface Reason {
  readonly message: string
  /** Of the file, from 1. */
  readonly line?: number
  /** Of the front matter. */
  readonly field?: string
}

/** What the API needs of those who can write. Both answer with reasons where they write nothing. */
export interface Writing {
  ingest(file: HandedIn): Promise<Written | { readonly reasons: readonly Reason[] }>
  removeDocument(id: string): Promise<Written | { readonly reasons: readonly Reason[] }>
}
