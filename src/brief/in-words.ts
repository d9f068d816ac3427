import { constantInWords, dateInWords, periodInWords } from '../model/words.ts'
import type { WhenFragment } from './queries.ts'

/** An event by its name and its time: "the Forum (18 October 2022)". */
export function eventInWords({ name, startDate, endDate }: WhenFragment): string {
  const from = startDate ?? endDate
  return `${name} (${from ? periodInWords(from, endDate ?? from) : 'undated'})`
}

interface Post {
  readonly title: string | null
  readonly status: string | null
  readonly firstCited: string | null
  readonly lastCited: string | null
  readonly start: string | null
  readonly end: string | null
}

/** What a post says of its time: since when, until when, when it was cited. */
export function timeOfPost({ status, firstCited, lastCited, start, end }: Post): string {
  const parts = [
    status && status !== 'HELD' && constantInWords(status).toLowerCase(),
    start && `from ${dateInWords(start)}`,
    end && `until ${dateInWords(end)}`,
    firstCited && lastCited && `cited ${periodInWords(firstCited, lastCited)}`,
  ].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** A constant in small letters. */
export function lower(constant: string | null): string | null {
  return constant ? constantInWords(constant).toLowerCase() : null
}

/** Parts of a sentence that are known, with commas. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ')
}
