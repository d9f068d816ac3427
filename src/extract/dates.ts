import type { Span } from '../model/records.ts'

/** A date or a range of dates as a text prints it, in EDTF level 0. `start` and `end` of days equal for a single one. */
export interface DateMention extends Span {
  readonly from: string
  readonly to?: string
  /** Neither year nor month stood there; they come from what stands around or from the document's date. */
  readonly inferred?: true
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** The source of an expression for the months in full. */
export const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthPattern = `(?:${monthNames}|${monthNames.toUpperCase()}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
const weekday = '(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,?\\s+)?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '((?:19|20)\\d{2})'
const dash = '\\s*(?:-|–|—|to|and|until|till|through|&|\\+)\\s*'
const ofMonth = `(?:\\s+of)?\\s+(${monthPattern})`
const before = '(?<![\\p{L}\\p{N}/.:-])'
const after = '(?![\\p{L}\\p{N}])(?!\\s*%)'

type Build = (parts: string[]) => { from: string; to?: string } | null

/** A form in which dates are printed, with what its groups mean; `?` where the year may be missing. */
interface Form {
  readonly pattern: RegExp
  readonly build: Build
}

const pad = (value: string | number) => String(value).padStart(2, '0')
const monthNumber = (name: string) => pad(months.findIndex(month => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1)
const dated = (y: string | undefined, m: string, d?: string) => `${y ?? '?'}-${monthNumber(m)}${d === undefined ? '' : `-${pad(d)}`}`

const forms: readonly Form[] = [
  // 27 May 2022 to 11 June 2022 · from 27 May to 11 June (2022) · 30 Nov. - 2 Dec. 2019
  form(`${weekday}${day}${ofMonth}(?:,?\\s+${year})?${dash}${weekday}${day}${ofMonth}(?:,?\\s+${year})?`, ([d1, m1, y1, d2, m2, y2]) => ({
    from: dated(y1 ?? y2, m1 as string, d1),
    to: dated(y2 ?? y1, m2 as string, d2),
  })),
  // May 27 to June 11, 2022
  form(`${weekday}(${monthPattern})\\s+${day}${dash}(${monthPattern})\\s+${day}(?:,?\\s+${year})?`, ([m1, d1, m2, d2, y]) => ({
    from: dated(y, m1 as string, d1),
    to: dated(y, m2 as string, d2),
  })),
  // 18 - 20 Nov. 2019 · 13 and 14 November · 21 to 25 June 2021
  form(`${weekday}${day}${dash}${weekday}${day}${ofMonth}(?:,?\\s+${year})?`, ([d1, d2, m, y]) => ({
    from: dated(y, m as string, d1),
    to: dated(y, m as string, d2),
  })),
  // November 18-20, 2019
  form(`${weekday}(${monthPattern})\\s+${day}${dash}${day}(?:,?\\s+${year})?`, ([m, d1, d2, y]) => ({
    from: dated(y, m as string, d1),
    to: dated(y, m as string, d2),
  })),
  // 18 November 2019 · 18 November
  form(`${weekday}${day}${ofMonth}(?:,?\\s+${year})?`, ([d, m, y]) => ({ from: dated(y, m as string, d) })),
  // November 18th, 2019 · June 10 2022 · November 18th
  form(`${weekday}(${monthPattern})\\s+${day}(?:,?\\s+${year})?`, ([m, d, y]) => ({ from: dated(y, m as string, d) })),
  // 2019-11-18
  form('((?:19|20)\\d{2})-(\\d{2})-(\\d{2})', ([y, m, d]) => ({ from: `${y}-${m}-${d}` })),
  // 22/11/2021 · 22.11.2021
  form('(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})', ([d, m, y]) => {
    if (Number(m) <= 12) return { from: `${y}-${pad(m as string)}-${pad(d as string)}` }
    return Number(d) <= 12 ? { from: `${y}-${pad(d as string)}-${pad(m as string)}` } : null
  }),
  // June to September 2020
  form(`(${monthPattern})${dash}(${monthPattern}),?\\s+${year}`, ([m1, m2, y]) => ({
    from: dated(y, m1 as string),
    to: dated(y, m2 as string),
  })),
  // June 2022
  form(`(${monthPattern})(?:\\s+of)?,?\\s+${year}`, ([m, y]) => ({ from: dated(y, m as string) })),
  // 2018-19 · 2018–2021
  form(`${year}\\s*[-–]\\s*((?:19|20)?\\d{2})`, ([y1, y2]) => ({
    from: y1 as string,
    to: (y2 as string).length === 2 ? `${(y1 as string).slice(0, 2)}${y2}` : (y2 as string),
  })),
  // 2022
  form(year, ([y]) => ({ from: y as string })),
]

function form(pattern: string, build: Build): Form {
  return { pattern: new RegExp(before + pattern + after, 'gu'), build }
}

/**
 * Every date of `text`, each stretch once, longer forms first. Where the year is missing it is that of the nearest date in full before
 * it in the same paragraph, else the one that puts the date at most eleven months before, or one month after, `published`. Impossible
 * days are no dates.
 */
export function datesOf(text: string, published?: string): DateMention[] {
  if (!/\d/.test(text)) return []
  const found: (DateMention & { missing: boolean })[] = []
  for (const { pattern, build } of forms) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some(other => span.start < other.end && other.start < span.end)) continue
      const built = build(match.slice(1))
      if (!built || (pattern.source.includes('Jan') === false && isPartOfNumber(text, span))) continue
      found.push({ ...span, ...built, missing: built.from.startsWith('?') })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.flatMap(mention => complete(mention, found, text, published)).filter(({ from, to }) => real(from) && (!to || real(to)))
}

/** A bare year that belongs to a title ("2030 Agenda") stays a year; one inside a number or a money amount does not. */
function isPartOfNumber(text: string, { start, end }: Span): boolean {
  return (
    (/[\d,.$€£]\s?$/.test(
      text
        .slice(Math.max(0, start - 2), start)
        .trimEnd()
        .slice(-1),
    ) &&
      /\d/.test(text.charAt(start - 2))) ||
    /^,\d{3}/.test(text.slice(end))
  )
}

function complete(
  mention: DateMention & { missing: boolean },
  all: readonly (DateMention & { missing: boolean })[],
  text: string,
  published?: string,
): DateMention[] {
  const { missing, ...date } = mention
  if (!missing) return [date]
  const paragraph = text.lastIndexOf('\n\n', date.start)
  const near = all.findLast(other => !other.missing && other.start < date.start && other.start > paragraph && other.from.length > 4)
  const anchor = published ?? all.find(other => !other.missing && other.from.length > 4)?.from
  const yearOf = near?.from.slice(0, 4) ?? (anchor && guessYear(date.from, anchor))
  return yearOf ? [{ ...date, from: date.from.replace('?', yearOf), to: date.to?.replace('?', yearOf), inferred: true }] : []
}

/** The year that puts a month and day at most eleven months before an anchor, or one month after it. */
function guessYear(date: string, anchor: string): string {
  const [, month = '01'] = date.split('-')
  const [anchorYear = '', anchorMonth = '12'] = anchor.split('-')
  const ahead = Number(month) - Number(anchorMonth)
  return String(Number(anchorYear) - (ahead > 2 ? 1 : ahead < -9 ? -1 : 0))
}

function real(date: string): boolean {
  const [y = '', m, d] = date.split('-')
  if (!/^\d{4}$/.test(y)) return false
  if (m !== undefined && (Number(m) < 1 || Number(m) > 12)) return false
  return d === undefined || (Number(d) >= 1 && Number(d) <= new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate())
}
