import type { PlainDate } from '../domain/values/moment.ts'
import { twoDigits } from '../lib/clock-text.ts'

/** Whether this day exists in the Gregorian calendar, between 1900 and 2199. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false
  return day <= daysInMonth(year, month)
}

/** `YYYY-MM-DD`, or `null` for a day that does not exist. */
export function dateText(year: number, month: number, day: number): PlainDate | null {
  if (!isRealDate(year, month, day)) return null
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Days from 1970-01-01. Whole-number arithmetic, so that no time zone of the machine can move a date. */
export function dayNumber(date: PlainDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The date that many days from 1970-01-01, or `null` outside 1900 to 2199. */
export function dateOfDayNumber(days: number): PlainDate | null {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dateText(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
