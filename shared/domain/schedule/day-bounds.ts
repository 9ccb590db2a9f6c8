import { rowsOf } from '../../lib/table.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../lib/time-units.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { DayMinute, Moment } from '../values/moment.ts'
import { dayMinuteOfMoment } from './day-time.ts'

/** The two sides of the campaign's day. */
export const DAY_SIDES = ['before', 'after'] as const
export type DaySide = (typeof DAY_SIDES)[number]

/** Where something lies that has a time: in an hour of the campaign's day (25 = from one the next morning), or outside it. */
export type HourPlace = number | DaySide

/**
 * The minute at which the campaign's day is over: its midnight, or the whole hour in which its window or its last
 * planned slot ends, where they go on into the night.
 */
export function dayEnd(plan: Plan): DayMinute {
  const { windowTo } = campaignOf(plan)
  const ends = rowsOf(plan.slots).flatMap(({ state, startMinute, durationSeconds }) =>
    state.kind === 'planned' && startMinute !== null ? [startMinute + durationSeconds / 60] : [],
  )
  const last = ends.reduce((latest, end) => Math.max(latest, end), Math.max(MINUTES_PER_DAY, windowTo))
  return Math.ceil(last / MINUTES_PER_HOUR) * MINUTES_PER_HOUR
}

/**
 * Things by where they lie in the campaign's day, each in exactly one place; under `null` those of which only the date is
 * known, or nothing. Streams and posts alike: what lies at one time is counted in one hour.
 */
export function byHourPlace<Thing>(
  plan: Plan,
  things: readonly Thing[],
  momentOf: (thing: Thing) => Moment | null,
): ReadonlyMap<HourPlace | null, readonly Thing[]> {
  const [campaign, end] = [campaignOf(plan), dayEnd(plan)]
  return Map.groupBy(things, (thing) => hourPlace(dayMinuteOfMoment(campaign, momentOf(thing)), end))
}

/** Where a minute of the campaign's day lies; `null` for what has no time. */
export function hourPlace(minute: number | null, end: DayMinute): HourPlace | null {
  if (minute === null) return null
  if (minute < 0) return 'before'
  return minute < end ? Math.floor(minute / MINUTES_PER_HOUR) : 'after'
}
