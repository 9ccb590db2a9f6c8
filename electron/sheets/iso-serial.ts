import { MS_PER_DAY, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../shared/lib/time-units.ts'

const EPOCH = Date.UTC(1899, 11, 30)
/** Excel counts a 29 February 1900 that never was: before 1 March 1900 spreadsheets do not agree on a number. */
const FIRST_SAFE = 61
const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/u
const CLOCK = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?$/u
const LENGTH = /^(-?)P(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,9})?)S)?)?$/u

/** A date or a length of time as a spreadsheet counts it: days, with a number format that says which of them it is. */
export interface SerialCell {
  readonly number: number
  readonly format: string
}

/**
 * A date, date with time or time of day written as ISO 8601 in a part of a workbook, as its serial number in the 1900
 * system; `null` where spreadsheets do not agree on the number (before March 1900) or it is none of these.
 *
 * @example serialOfIso('2015-04-23T09:30:00') // {number: 42117.395833…, format: 'yyyy-mm-dd hh:mm:ss'}
 */
export function serialOfIso(text: string): SerialCell | null {
  const clock = CLOCK.exec(text)
  if (clock !== null) return { number: daysOf(clock[1], clock[2], clock[3]), format: 'hh:mm:ss' }
  const match = DATE_TIME.exec(text)
  if (match === null) return null
  const day = (Date.parse(`${match[1] ?? ''}T00:00:00Z`) - EPOCH) / MS_PER_DAY
  if (Number.isNaN(day) || day < FIRST_SAFE) return null
  const fraction = match[2] === undefined ? 0 : daysOf(match[2], match[3], match[4])
  return { number: day + fraction, format: fraction === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' }
}

/**
 * A length of time written as ISO 8601 (`PT36H00M00S`), in days. OpenDocument writes times of day so too.
 */
export function serialOfLength(text: string): SerialCell | null {
  const match = LENGTH.exec(text)
  if (match === null || text.length < 3) return null
  const days = Number(match[2] ?? 0) + daysOf(match[3], match[4], match[5]?.replace(',', '.'))
  return { number: match[1] === '-' ? -days : days, format: days < 1 ? 'hh:mm:ss' : '[h]:mm:ss' }
}

const daysOf = (hours: string | undefined, minutes: string | undefined, seconds: string | undefined): number =>
  (Number(hours ?? 0) * SECONDS_PER_HOUR + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / SECONDS_PER_DAY
