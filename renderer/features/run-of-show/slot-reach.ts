import { type DayMinute, LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import type { DayBounds } from './time-axis.ts'

const SHORTEST_MINUTES = 1

/**
 * The start nearest to a place on the grid: on whole steps, inside the hours that the grid shows, and early enough for
 * the slot to end before the second midnight.
 *
 * @param minute may be fractional, and beyond the grid
 * @param step minutes: 1, or 5 for a coarser hand
 */
export function reachedStart(minute: number, step: number, durationSeconds: number, { from, to }: DayBounds): DayMinute {
  const last = Math.min(to, LAST_DAY_MINUTE - Math.ceil(durationSeconds / 60))
  return Math.max(from, Math.min(last, Math.round(minute / step) * step))
}

/**
 * The length of a slot whose end is held at a place on the grid: whole steps of minutes, one minute at least; it may go
 * beyond midnight and beyond the hours shown, but not beyond the night after the day.
 *
 * @param endMinute may be fractional
 * @returns seconds
 */
export function reachedLength(startMinute: DayMinute, endMinute: number, step: number): number {
  return kept(startMinute, Math.round((endMinute - startMinute) / step) * step)
}

/**
 * A length made longer or shorter by a key: to the next whole step, so that 90 seconds become two minutes and then one.
 *
 * @param by how many minutes, negative for shorter
 * @returns seconds
 */
export function stepLength(startMinute: DayMinute, durationSeconds: number, by: number): number {
  const step = Math.abs(by)
  const steps = durationSeconds / 60 / step
  return kept(startMinute, (by > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * step)
}

function kept(startMinute: DayMinute, minutes: number): number {
  return 60 * Math.max(SHORTEST_MINUTES, Math.min(minutes, LAST_DAY_MINUTE - startMinute))
}
