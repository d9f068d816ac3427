import { constantInWords, dateInWords, periodInWords } from '../../model/words.ts'

interface Stretch {
  readonly startDate?: string | null
  readonly endDate?: string | null
}

/** When something was, in words; null where no document says. */
export function when({ startDate, endDate }: Stretch): string | null {
  const from = startDate ?? endDate
  return from ? periodInWords(from, endDate ?? from) : null
}

/** From when to when a post was cited, and its beginning and end where they are stated. */
export function cited(post: { firstCited: string | null; lastCited: string | null; start: string | null; end: string | null }): string {
  const { firstCited, lastCited, start, end } = post
  return [
    firstCited && lastCited && `cited ${periodInWords(firstCited, lastCited)}`,
    start && `from ${dateInWords(start)}`,
    end && `until ${dateInWords(end)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Names as one says them: "A, B and C". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

/** A constant of the API in words, or nothing. */
export function words(constant: string | null | undefined): string | null {
  return constant ? constantInWords(constant) : null
}
