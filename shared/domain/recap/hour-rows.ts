import { rowsOf } from '../../lib/table.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { mentionsByTime } from '../results/mention-times.ts'
import type { Mention } from '../results/mention.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import type { HourRow } from './recap-rows.ts'

const HOUR = 60
/** Streams further off belong to another day: no chart is drawn for them. */
const EARLIEST = -12
const LATEST = 47

/**
 * The campaign hour by hour: every hour of its window, of its streams and of the mentions of its day, without holes.
 * What has no hour (a bare date) is in no hour: the sum may be less than the campaign's.
 */
export function hourRows(
  plan: Plan,
  measured: readonly MeasuredStream[],
  mentions: readonly Mention[],
): readonly HourRow[] {
  const campaign = campaignOf(plan)
  const streams = Map.groupBy(measured, ({ stream }) => hourOf(dayMinuteOfMoment(campaign, stream.startedAt)))
  const posts = mentionsByTime(campaign, mentions)
  const window = [Math.floor(campaign.windowFrom / HOUR), Math.ceil(campaign.windowTo / HOUR) - 1]
  const hours = [...window, ...streams.keys(), ...posts.keys()].filter(
    (hour): hour is number => typeof hour === 'number' && hour >= EARLIEST && hour <= LATEST,
  )
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index
    const within = streams.get(hour) ?? []
    const views = within.flatMap(({ readings }) => readings.views?.value ?? [])
    return {
      hour,
      streams: within.length,
      views: views.length === 0 ? null : views.reduce((sum, value) => sum + value, 0),
      viewsN: views.length,
      mentions: posts.get(hour)?.length ?? 0,
      trending: isTrending(plan, hour),
    }
  })
}

/** The hour of the campaign day in which a minute of it lies. */
export function hourOf(minute: number | null): number | null {
  return minute === null ? null : Math.floor(minute / HOUR)
}

/** A window still open is known to stand in the hour in which it began, and no further. */
function isTrending(plan: Plan, hour: number): boolean {
  const [from, to] = [hour * HOUR, (hour + 1) * HOUR]
  return rowsOf(plan.trends).some((window) => window.from < to && from < (window.to ?? window.from + 1))
}
