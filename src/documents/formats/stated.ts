import { isPartialDate, type PartialDate } from '../../model/partial-date.ts'
import { cleanWords } from './clean-text.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = `(${months.map(name => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})\\b`, 'gi')
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi')

/** A date as metadata write it: ISO 8601 as precise as it is, or in English words. Null when it is no date, or not of our times. */
export function statedDate(value: unknown): PartialDate | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = cleanWords(String(value))
  const iso = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?=$|[T ])/.exec(text)
  return iso ? sane(iso.slice(1).filter(Boolean).join('-')) : dateInWords(text)
}

/** The one day that a line of words names, such as "Published 5 May 2020"; null when it names none or several. */
export function dateInWords(line: string): PartialDate | null {
  const words = line.slice(0, 1000)
  const found = [
    ...[...words.matchAll(dayFirst)].map(([, day, name, year]) => isoDay(year, name, day)),
    ...[...words.matchAll(monthFirst)].map(([, name, day, year]) => isoDay(year, name, day)),
  ]
  const [first, ...others] = new Set(found)
  return first !== undefined && others.length === 0 ? sane(first) : null
}

/** A title that a person gave; null for what programs put in its place. */
export function statedTitle(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const title = cleanWords(value.slice(0, 2000)).replace(/^Microsoft (?:Word|PowerPoint|Excel) - /i, '')
  const placeholder =
    /^(?:untitled|no title|document|title|new document|presentation|powerpoint presentation|word document|slide|print|about:blank)[ _-]*\d*$/i
  const fileName = /\.(?:docx?|pptx?|xlsx?|pdf|odt|indd|rtf|txt|html?|qxp|pub|pages)$/i
  if (title.length < 3 || title.length > 500 || placeholder.test(title) || fileName.test(title) || /^\w+:\/\//.test(title)) return null
  return /\p{L}{2}/u.test(title) ? title : null
}

/** Some other words of metadata, or null. */
export function statedWords(value: unknown): string | null {
  const words = typeof value === 'string' ? cleanWords(value.slice(0, 2000)) : ''
  return words === '' || words.length > 500 ? null : words
}

/** An address on the web without fragment and without what only counts visits; null for any other. */
export function statedUrl(value: unknown, base?: string | null): string | null {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2000) return null
  const address = value.trim()
  if (!URL.canParse(address, base ?? undefined)) return null
  const url = new URL(address, base ?? undefined)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (/^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(name)) url.searchParams.delete(name)
  return url.href
}

/** A language tag in the form in which documents hold it; null for any other. */
export function statedLanguage(value: unknown): string | null {
  const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : ''
  const [language = '', ...rest] = tag.split('-')
  const normal = [language.toLowerCase(), ...rest].join('-')
  return tag.length < 36 && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(normal) ? normal : null
}

function isoDay(year = '', name = '', day = ''): string {
  const number = months.findIndex(each => each.startsWith(name.toLowerCase().slice(0, 3))) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function sane(date: string): PartialDate | null {
  return isPartialDate(date) && date >= '1800' && date < '2100' ? date : null
}
