import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import { dateOfOffset } from '../values/day-offset.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import type { PlainDate } from '../values/moment.ts'
import type { Platform } from '../values/platform.ts'
import type { Metric } from '../results/metric.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'

/**
 * Days after a stream from which what a platform says of it is final. A live that ends at J is counted at once and
 * corrected for a while: what was read before is provisional, and the next export of the platform settles it.
 *
 * - youtube: its analytics of lives come 48 to 72 hours after their end (formats.md, R15)
 * - periscope: a replay was gone a day after its stream, and nothing counts after that
 * - every other: nothing is promised anywhere; the longest that is known is taken, rather than a figure called final too early
 */
export const SETTLING_DAYS = {
  periscope: 1, youtube: 3, instagram: 3, facebook: 3, x: 3, tiktok: 3, linkedin: 3, twitch: 3, other: 3,
} as const satisfies Record<Platform, number>

/** For a platform that is not known: the longest. */
const UNKNOWN_PLATFORM_DAYS = 3

/** The first date on which figures of a stream are final. A stream of which no moment is known was on the campaign's day. */
export function settledOn(day: PlainDate, platforms: readonly Platform[]): PlainDate {
  const days = platforms.length === 0 ? UNKNOWN_PLATFORM_DAYS : Math.max(...platforms.map((platform) => SETTLING_DAYS[platform]))
  return daysAfter(day, days)
}

/**
 * The date until which a metric of a stream is provisional, or `null` when it is final or was never read.
 *
 * Judged by the earliest of the readings that were added up: one post read too early makes the sum provisional. The date
 * may be past: then a new export of the platform gives the final figure.
 */
export function provisionalUntil(plan: Plan, { stream, readings }: MeasuredStream, metric: Metric): PlainDate | null {
  const reading = readings[metric]
  if (reading === undefined) return null
  const until = settledOn(dayOf(plan, stream), reading.platforms)
  return reading.observations.some(({ asOf }) => asOf < until) ? until : null
}

/** The date on which a stream began, told by the campaign's clock; of a stream without any moment, the campaign's day. */
function dayOf(plan: Plan, { startedAt }: Stream): PlainDate {
  if (startedAt?.kind === 'date') return startedAt.date
  const { day, zone } = campaignOf(plan)
  const minute = dayMinuteOfMoment({ day, zone }, startedAt)
  return minute === null ? day : daysAfter(day, Math.floor(minute / MINUTES_PER_DAY))
}

/** A calendar takes its time, and a screen asks for every metric of every stream: of a few days, again and again. */
const asked = new Map<string, PlainDate>()

function daysAfter(day: PlainDate, days: number): PlainDate {
  const key = `${day} ${String(days)}`
  const known = asked.get(key)
  if (known !== undefined) return known
  const date = dateOfOffset(day, days)
  if (asked.size < 1000) asked.set(key, date)
  return date
}
