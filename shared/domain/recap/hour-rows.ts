import { rowsOf } from '../../lib/table.ts'
import { MINUTES_PER_HOUR } from '../../lib/time-units.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Mention } from '../results/mention.ts'
import { sumOf } from '../results/statistics.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { byHourPlace, DAY_SIDES, type HourPlace } from '../schedule/day-bounds.ts'
import type { HourRow, OutsideDayRow } from './recap-rows.ts'

/**
 * The campaign hour by hour: every hour of its window, of its streams and of its mentions, without holes. What went live
 * before the day or after it is in {@link outsideDayRows}, what has no hour (a bare date) in neither.
 */
export function hourRows(
  plan: Plan,
  measured: readonly MeasuredStream[],
  mentions: readonly Mention[],
): readonly HourRow[] {
  const campaign = campaignOf(plan)
  const streams = streamsByPlace(plan, measured)
  const posts = mentionsByPlace(plan, mentions)
  const window = [Math.floor(campaign.windowFrom / MINUTES_PER_HOUR), Math.ceil(campaign.windowTo / MINUTES_PER_HOUR) - 1]
  const hours = [...window, ...streams.keys(), ...posts.keys()].filter((hour): hour is number => typeof hour === 'number')
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index
    return { hour, ...viewed(streams.get(hour)), mentions: posts.get(hour)?.length ?? 0, trending: isTrending(plan, hour) }
  })
}

/** The streams of the days before and after, a row for each side that has some: with the hours they are all that have a time. */
export function outsideDayRows(plan: Plan, measured: readonly MeasuredStream[]): readonly OutsideDayRow[] {
  const streams = streamsByPlace(plan, measured)
  return DAY_SIDES.flatMap((side) => (streams.has(side) ? [{ side, ...viewed(streams.get(side)) }] : []))
}

/** Streams by where they lie in the campaign's day; under `null` those of which only the date is known, or nothing. */
export function streamsByPlace(plan: Plan, measured: readonly MeasuredStream[]): ReadonlyMap<HourPlace | null, readonly MeasuredStream[]> {
  return byHourPlace(plan, measured, ({ stream }) => stream.startedAt)
}

/** Posts by where they lie in the campaign's day; under `null` those of which only the date is known, or nothing. */
export function mentionsByPlace(plan: Plan, mentions: readonly Mention[]): ReadonlyMap<HourPlace | null, readonly Mention[]> {
  return byHourPlace(plan, mentions, ({ at }) => at)
}

function viewed(streams: readonly MeasuredStream[] = []): Pick<HourRow, 'streams' | 'views' | 'viewsN'> {
  const views = streams.flatMap(({ readings }) => readings.views?.value ?? [])
  return { streams: streams.length, views: views.length === 0 ? null : sumOf(views), viewsN: views.length }
}

/** A window still open is known to stand in the hour in which it began, and no further. */
function isTrending(plan: Plan, hour: number): boolean {
  const [from, to] = [hour * MINUTES_PER_HOUR, (hour + 1) * MINUTES_PER_HOUR]
  return rowsOf(plan.trends).some((window) => window.from < to && from < (window.to ?? window.from + 1))
}
