import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from './moment.ts'

/**
 * The date of J plus a number of days: -10 is J-10 (C3). Moving the day moves every task with it.
 *
 * @example dateOfOffset('2015-04-23', -10) // "2015-04-13"
 * @throws RangeError for a day that does not exist: the plan's own rules keep it out
 */
export function dateOfOffset(day: PlainDate, offsetDays: number): PlainDate {
  return Temporal.PlainDate.from(day).add({ days: offsetDays }).toString()
}

/**
 * How many days a date lies after J: -10 is J-10. The inverse of {@link dateOfOffset}.
 *
 * @example offsetOfDate('2015-04-23', '2015-04-13') // -10
 */
export function offsetOfDate(day: PlainDate, date: PlainDate): number {
  return Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days
}
