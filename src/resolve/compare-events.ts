import { earliestDay } from '../model/partial-date.ts'
import { apart, type Comparison, contradiction, shared, verdict } from './comparison.ts'
import { agreeInDates } from './dates.ts'
import { eventKey, isCommonEvent } from './event-name.ts'
import { personWords } from './person-name.ts'
import type { Profile } from './profile.ts'

/**
 * Whether two documents speak of one event: by name, and by the date, the edition, the place, or those who organized it or spoke.
 * Other dates or another edition make another event, whatever else agrees.
 */
export function compareEvents(a: Profile, b: Profile): Comparison {
  const keys = shared(a.names.map(eventKey), b.names.map(eventKey))
  if (keys.length === 0) return verdict(0, ['different names'], 1)
  const [first, second] = [a.traits, b.traits]
  const dates = compareDates(first.dates, second.dates)
  if (dates === 'apart') return contradiction('same name', 'on different dates')
  if (first.edition !== undefined && second.edition !== undefined && first.edition !== second.edition) {
    return contradiction('same name', `edition ${[first.edition, second.edition].sort((x, y) => x - y).join(' and ')}`)
  }
  if (first.sort !== undefined && second.sort !== undefined && (first.sort === 'SERIES') !== (second.sort === 'SERIES')) {
    return contradiction('one is a series, the other is not')
  }
  const common = keys.every(isCommonEvent)
  const reasons = [common ? 'same name, which others may have' : 'same name']
  let score = common ? 0.2 : 0.5
  const add = (agrees: boolean, value: number, reason: string) => {
    if (!agrees) return
    score += value
    reasons.push(reason)
  }
  add(dates === 'day', 0.4, 'on the same date')
  add(dates === 'year', 0.25, 'in the same year')
  add(first.edition !== undefined && first.edition === second.edition, 0.25, `edition ${first.edition}`)
  add(first.sort === 'SERIES' && second.sort === 'SERIES', 0.3, 'both a series')
  add(shared(first.places, second.places).length > 0, 0.2, 'in the same place')
  add(shared(first.wholes, second.wholes).length > 0, 0.25, 'part of the same event')
  add(shared(first.makers, second.makers).length > 0, 0.15, 'by the same organizers')
  add(shared(speakers(a), speakers(b)).length > 0, 0.25, 'with the same people')
  add(apart(first.places, second.places), -0.25, 'in different places')
  add(apart(first.wholes, second.wholes), -0.25, 'part of different events')
  return verdict(score, reasons, common ? 0.55 : 0.4)
}

function speakers({ traits: { companions = [] } }: Profile): string[] {
  return companions.map(name => personWords(name).join(' ')).filter(name => name.includes(' '))
}

/** How the dates of two events agree; null where one has none. */
function compareDates(a: readonly string[] = [], b: readonly string[] = []): 'day' | 'year' | 'apart' | null {
  const [mine, theirs] = [a[0], b[0]]
  if (mine === undefined || theirs === undefined) return null
  const agreed = agreeInDates(mine, theirs)
  if (agreed === true) return 'day'
  if (agreed === null) return 'year'
  return within(mine, b) || within(theirs, a) ? 'day' : 'apart'
}

/** Whether a date lies in the time from the first to the last of others. */
function within(date: string, [start = '', end]: readonly string[]): boolean {
  return end !== undefined && earliestDay(date) >= earliestDay(start) && earliestDay(date) <= earliestDay(end)
}
