import { earliestDay, latestDay } from '../../model/partial-date.ts'

/** A stretch of time; its dates are as precise as their source. */
export interface Dates {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** Where stretches lie on a line from 0 to 100, and what stands beneath it. */
export interface TimeScale {
  /** The place of a stretch: all that its dates can mean. */
  place(dates: Dates): { readonly from: number; readonly to: number }
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

const day = 86_400_000
const mostTicks = 8

/** A line long enough for all of these; null where none has a date. */
export function timeScale(all: readonly Dates[]): TimeScale | null {
  const days = all.flatMap(dates => boundsOf(dates) ?? [])
  if (days.length === 0) return null
  const first = new Date(Math.min(...days)).getUTCFullYear()
  const last = new Date(Math.max(...days) - day).getUTCFullYear()
  const start = Date.UTC(first, 0)
  const end = Date.UTC(last + 1, 0)
  const at = (time: number) => ((time - start) / (end - start)) * 100
  const years = last - first + 1
  return {
    place(dates) {
      const [from, to] = boundsOf(dates) ?? [start, start]
      return { from: at(from), to: at(to) }
    },
    ticks: years === 1 ? months(first, at) : yearTicks(first, years, at),
  }
}

/** The quarters of a year. */
function months(year: number, at: (time: number) => number) {
  return [0, 3, 6, 9].map(month => {
    const time = Date.UTC(year, month)
    return { at: at(time), label: `${new Date(time).toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${year}` }
  })
}

function yearTicks(first: number, years: number, at: (time: number) => number) {
  const step = Math.ceil(years / mostTicks)
  return Array.from({ length: Math.ceil(years / step) }, (_, index) => first + index * step).map(year => ({
    at: at(Date.UTC(year, 0)),
    label: String(year),
  }))
}

/** The first moment that a stretch can mean and the last. */
function boundsOf({ startDate, endDate }: Dates): [number, number] | null {
  const from = startDate ?? endDate
  if (from === null) return null
  return [Date.parse(earliestDay(from)), Date.parse(latestDay(endDate ?? from)) + day]
}
