import type { PartialDate } from '../../model/partial-date.ts'
import { UnreadableError } from './unreadable.ts'

/** The formats that are read, by the ends of file names. */
export const formats = { txt: 'txt', md: 'md', markdown: 'md', html: 'html', htm: 'html', xhtml: 'html', pdf: 'pdf', docx: 'docx' } as const

export type Format = (typeof formats)[keyof typeof formats]

/** What a file says: its text, and what its own metadata state. What they leave out is null. */
export interface Content {
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: PartialDate | null
  /** The canonical address of the page. */
  readonly url: string | null
  /** A language tag: `en`, `pt-BR`. */
  readonly language: string | null
  readonly text: string
}

/** What is longer is no text that a person wrote as one. */
const mostTextLength = 2_000_000

/** Refuses a text of more characters than that. */
export function refuseLong(text: string): void {
  if (text.length > mostTextLength)
    throw new UnreadableError(`Expected a text of at most ${mostTextLength} characters, but found ${text.length}.`)
}
