import { MINUTES_PER_DAY, MS_PER_DAY, SECONDS_PER_DAY } from '../lib/time-units.ts'

const EPOCH = Date.UTC(1899, 11, 30)
/** 1900-03-01: before it, Excel counts a 29 February 1900 that never was, and readers differ by a day. */
const FIRST_SAFE = 61

/**
 * The serial number of a calendar date in the 1900 date system, or `null` before 1900-03-01, where spreadsheets do not
 * agree, and for what is not a date.
 *
 * @example serialOfDate('2015-04-23') // 42117
 */
export function serialOfDate(date: string): number | null {
  const instant = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(instant)) return null
  const serial = Math.round((instant - EPOCH) / MS_PER_DAY)
  return serial < FIRST_SAFE ? null : serial
}

/** Minutes as a fraction of a day: 09:30 is 0.395833…; past midnight it passes 1. */
export function serialOfMinutes(minutes: number): number {
  return minutes / MINUTES_PER_DAY
}

/** Seconds as a fraction of a day. */
export function serialOfSeconds(seconds: number): number {
  return seconds / SECONDS_PER_DAY
}
