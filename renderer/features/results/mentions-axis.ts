import { formatTime } from '../../../shared/i18n/format.ts'
import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'

/** What the drawing of the day spans, in minutes of the campaign day. */
export interface ChartAxis {
  readonly from: number
  readonly minutes: number
}

/** A time on the clock of the campaign's zone, also the evening before or the next morning. */
export function clock(minute: number): string {
  return formatTime(((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY)
}
