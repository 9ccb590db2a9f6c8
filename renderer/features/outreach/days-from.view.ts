import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { MS_PER_DAY } from '../../../shared/lib/time-units.ts'

/** Whole days from one calendar date to another; never negative. Midnights in UTC, so that no clock change counts. */
export function daysFrom(from: PlainDate, to: PlainDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY))
}
