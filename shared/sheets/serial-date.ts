import type { PlainDate } from '../domain/values/moment.ts'
import { SECONDS_PER_DAY } from '../lib/time-units.ts'
import { dateOfDayNumber } from './calendar.ts'

/** Day number (from 1970-01-01) of serial 0 in the two systems. */
const EPOCH_1900 = -25_569
const EPOCH_1904 = -24_107

/**
 * The date and second of the day of a spreadsheet's day number. In the 1900 system serial 60 is a day that never was
 * (29 February 1900) and the days before it are counted one off, as Lotus did.
 *
 * @returns `null` for a serial outside 1900 to 2199
 */
export function dateOfSerial(
  serial: number,
  date1904: boolean,
): { readonly date: PlainDate; readonly second: number } | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 110_000) return null
  const seconds = Math.round(serial * SECONDS_PER_DAY)
  const whole = Math.floor(seconds / SECONDS_PER_DAY)
  const date = dateOfWholeSerial(whole, date1904)
  return date === null ? null : { date, second: seconds - whole * SECONDS_PER_DAY }
}

function dateOfWholeSerial(serial: number, date1904: boolean): PlainDate | null {
  if (date1904) return dateOfDayNumber(EPOCH_1904 + serial)
  if (serial === 60) return null
  return dateOfDayNumber(EPOCH_1900 + serial + (serial < 60 ? 1 : 0))
}
