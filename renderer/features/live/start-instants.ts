import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { dayClock } from '../../../shared/domain/schedule/day-clock.ts'
import { dayMinuteOfInstant, firstInstant, instantOfDayMinute } from '../../../shared/domain/schedule/day-time.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'
import type { DayMinute, Instant } from '../../../shared/domain/values/moment.ts'
import { clockOfSecond } from '../../../shared/lib/clock-text.ts'
import { SECONDS_PER_DAY } from '../../../shared/lib/time-units.ts'

type CampaignDay = Pick<Campaign, 'day' | 'zone'>

/** No clock is changed at noon: from there every minute of the day is found by elapsed time. */
const NOON = 720

/** When a minute of the campaign day comes, in milliseconds of the epoch; for a time that the clock jumps over, as it jumps. */
export function startsOf(campaign: CampaignDay): (minute: DayMinute) => number {
  const clock = dayClock(campaign)
  const noon = Date.parse(firstInstant(instantOfDayMinute(campaign, NOON)) ?? '')
  return (minute) => noon + (clock.secondsOf(minute) - clock.secondsOf(NOON)) * 1000
}

/** The instant of a typed time of the campaign day; `null` where the text is none ("25h99", "bientôt"). */
export function typedInstant(campaign: CampaignDay, text: string): Instant | null {
  const minute = minuteOf(text)
  return minute === null ? null : new Date(startsOf(campaign)(minute)).toISOString()
}

/** The wall clock of the campaign's zone at an instant: `14:03:27`. */
export function clockText(campaign: CampaignDay, now: Instant): string {
  const seconds = Math.round(dayMinuteOfInstant(campaign, now) * 60)
  const ofDay = ((seconds % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY
  return clockOfSecond(ofDay)
}
