import type { PartialDate } from './partial-date.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A partial date as one reads it: "10 September 2020", "September 2020", "2020". */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** Two dates as a stretch: "1 July 2019 to 30 June 2023"; one, when they are the same. */
export function periodInWords(from: PartialDate, to: PartialDate): string {
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`
}

/** The value of an enum as words: "INTERNATIONAL_ORGANIZATION" → "International organization". */
export function constantInWords(constant: string): string {
  const words = constant.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
