/** A date as precise as its source: EDTF level 0, `2022`, `2022-10` or `2022-10-18` (https://www.loc.gov/standards/datetime/). */
export type PartialDate = string

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is a year, a month or a day that exists in the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  const match = form.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

/** The first day that `date` can mean. */
export function earliestDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`
}

/** The last day that `date` can mean. */
export function latestDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
