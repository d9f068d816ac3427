import { earliestDay, latestDay } from '../model/partial-date.ts'

/** Whether two partial dates can mean one day: null where one is missing or the two only share a year. */
export function agreeInDates(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  if (latestDay(a) < earliestDay(b) || latestDay(b) < earliestDay(a)) return false
  return Math.min(a.length, b.length) > 4 ? true : null
}
