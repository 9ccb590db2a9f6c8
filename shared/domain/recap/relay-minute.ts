import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import type { Campaign } from '../campaign/campaign.ts'
import type { Relay } from '../outreach/relay.ts'
import { offsetOfDate } from '../values/day-offset.ts'
import type { DayMinute } from '../values/moment.ts'

/**
 * When somebody carried the campaign further, in minutes of its day: negative the day before. A time without a date is
 * of the day itself; a date without a time has no minute: `null`.
 */
export function relayMinute(campaign: Pick<Campaign, 'day'>, { date, minute }: Pick<Relay, 'date' | 'minute'>): DayMinute | null {
  if (minute === null) return null
  return (date === null ? 0 : offsetOfDate(campaign.day, date) * MINUTES_PER_DAY) + minute
}
