import { dateInWords } from '../../model/words.ts'
import type { CitedFragment } from '../queries.ts'

/** Where a text comes from, in one line: title, publisher, date, and of a retelling also what it retells. */
export function originOf({ title, publisher, publishedOn, url, retells }: CitedFragment): string {
  const own = described(title, publisher, publishedOn, url)
  if (!retells) return own
  return `${own}; a retelling of ${described(retells.title, retells.publisher, retells.publishedOn, retells.url)}`
}

/** A quote with its source, to paste anywhere. `address` leads to the words. */
export function citationOf(quote: string, document: CitedFragment, address: string): string {
  return `“${quote.replace(/\s+/g, ' ')}” (${originOf(document)})\n${address}`
}

function described(title: string, publisher: string | null, publishedOn: string | null, url: string | null): string {
  return [`“${title}”`, publisher, publishedOn && dateInWords(publishedOn), url].filter(Boolean).join(', ')
}
