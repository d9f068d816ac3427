import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/records.ts'
import { lexicon } from '../lexicon.ts'

/** An instrument that a text names by its subject and its number, and where the number stands. */
export interface NumberedInstrument extends Span {
  readonly number: string
  readonly type: string
  readonly mark: Span
}

/** "(No. 97)", ", No.143" */
const mark = /(?:,\s*|\s*\(\s*)((?:No|Nos|no|nos|n°)\.?\s*(\d{1,3}))(?!\d)/gu
const year = /(?:,?\s+|\s*\()(?:19|20)\d{2}\)?$/u
/** What a list of several names once behind them all, and a text leaves out: "the Minimum Age (No. 138) and Home Work (No. 177) Conventions". */
const noun = /\s+(?:Convention|Recommendation)s?\b/u
const kinds: readonly (readonly [string, string])[] = [
  ['C', 'CONVENTION'],
  ['R', 'RECOMMENDATION'],
]
const longest = 140

let byNumber: ReadonlyMap<string, string> | undefined

/** The subject of an instrument by its number: "migration for employment revised" of C097. */
function subjects(): ReadonlyMap<string, string> {
  byNumber ??= new Map(lexicon().instruments.map(({ number, title }) => [number, fold(title.replace(noun, ''))]))
  return byNumber
}

/**
 * The instruments of the ILO whose number follows the words of their title, whether or not these say what sort of instrument it is:
 * "Migration for Employment (Revised), 1949 (No. 97)".
 */
export function numberedInstruments(text: string): NumberedInstrument[] {
  return [...text.matchAll(mark)].flatMap(({ index, 0: whole, 1: printed = '', 2: digits = '' }): NumberedInstrument[] => {
    const before = text.slice(Math.max(0, index - longest), index)
    const title = before.replace(year, '')
    for (const [letter, type] of kinds) {
      const number = letter + digits.padStart(3, '0')
      const start = startOf(title, subjects().get(number) ?? '')
      if (start === null || (letter === 'C' && /Recommendation/.test(title.slice(start)))) continue
      const at = index + whole.indexOf(printed)
      return [{ start: index - before.length + start, end: index, number, type, mark: { start: at, end: at + printed.length } }]
    }
    return []
  })
}

/** Where the words at the end of `title` begin that are those of a subject; null where they are others. */
function startOf(title: string, subject: string): number | null {
  if (subject === '') return null
  const [first = ''] = subject.split(' ')
  for (const { index } of [...title.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].reverse()) {
    const words = title.slice(index)
    if (fold(words.replace(noun, '')) === subject && fold(words).startsWith(first)) return index
  }
  return null
}
