import { Temporal } from 'temporal-polyfill'
import type { Campaign } from '../campaign/campaign.ts'

/** The stretch around the campaign day in which its zone's clock keeps one offset, in milliseconds of the epoch. */
export interface SteadyOffset {
  readonly from: number
  readonly to: number
  /** What is added to an instant to read the wall clock as if it were UTC. */
  readonly offset: number
  /** The day's midnight on the wall clock, read as if it were UTC. */
  readonly midnight: number
}

/** The last answer, for one campaign is read at a time and a calendar costs a tenth of a millisecond per question. */
let last: { readonly key: string; readonly steady: SteadyOffset } | null = null

/** The offset that holds at noon of the day, and between which two clock changes it does. */
export function steadyOffset({ day, zone }: Pick<Campaign, 'day' | 'zone'>): SteadyOffset {
  const key = `${day} ${zone}`
  if (last?.key === key) return last.steady
  const date = Temporal.PlainDate.from(day)
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  const steady = {
    from: noon.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    to: noon.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offset: noon.offsetNanoseconds / 1e6,
    midnight: date.toZonedDateTime('UTC').epochMilliseconds,
  }
  last = { key, steady }
  return steady
}
