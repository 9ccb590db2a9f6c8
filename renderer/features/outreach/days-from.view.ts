import type { PlainDate } from '../../../shared/domain/values/moment.ts'

const DAY_MS = 86_400_000

/** Whole days from one calendar date to another; never negative. Midnights in UTC, so that no clock change counts. */
export function daysFrom(from: PlainDate, to: PlainDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS))
}
