import { Temporal } from 'temporal-polyfill'
import type { Campaign } from '../campaign/campaign.ts'
import type { DayMinute } from '../values/moment.ts'
import { dayMinuteOfInstant } from './day-time.ts'

/**
 * Elapsed seconds of the campaign day, counted from its midnight, beside the minutes on its wall clock. They differ
 * only on a day when the clock is changed: there, the length between 01:50 and 03:10 may be twenty minutes.
 */
export interface DayClock {
  /** A time that does not exist counts as the moment the clock jumps over it; of two, the earlier. */
  readonly secondsOf: (minute: DayMinute) => number
  readonly minuteOf: (seconds: number) => number
}

/** The latest minute that a slot can start at (two days), and a day more for its length. */
const HORIZON_HOURS = 72

/** The clock of a campaign day. Where no clock change is in sight it is plain multiplication, without a calendar. */
export function dayClock(campaign: Pick<Campaign, 'day' | 'zone'>): DayClock {
  const midnight = Temporal.PlainDate.from(campaign.day).toPlainDateTime()
  const start = midnight.toZonedDateTime(campaign.zone)
  const change = start.getTimeZoneTransition('next')
  const isSteady = change === null || change.since(start).total('hours') > HORIZON_HOURS
  if (isSteady) return { secondsOf: (minute) => minute * 60, minuteOf: (seconds) => seconds / 60 }
  return {
    secondsOf: (minute) => {
      const wall = midnight.add({ seconds: Math.round(minute * 60) })
      return (wall.toZonedDateTime(campaign.zone).epochMilliseconds - start.epochMilliseconds) / 1000
    },
    minuteOf: (seconds) => {
      const instant = start.toInstant().add({ milliseconds: Math.round(seconds * 1000) })
      return dayMinuteOfInstant(campaign, instant.toString())
    },
  }
}
