import { dateText, isRealDate } from '../calendar.ts'
import type { ReadContext } from '../reading.ts'
import type { PlainDate } from '../../domain/values/moment.ts'
import { isWeekday, monthOf } from './month-names.ts'

const NUMERIC = /^(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})$/u
const SHORT = /^(\d{1,2})[/.](\d{1,2})$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u

/** What a written date is: a day, one of two days, or no date. */
export type DateReading = { readonly kind: 'date'; readonly date: PlainDate } | { readonly kind: 'ambiguous' } | { readonly kind: 'none' }

/** The three numbers of a date whose order is not told by a month's name. */
export interface NumericDate {
  readonly first: number
  readonly second: number
  readonly year: number
}

/** The numbers of `05/06/2026` and the like; `null` for dates whose order is plain (a year first, a month's name). */
export function numericDate(date: string): NumericDate | null {
  const parts = NUMERIC.exec(withoutWeekday(date))
  if (parts === null || (parts[1] ?? '').length > 2) return null
  const year = yearOf(parts[3] ?? '')
  return year === null ? null : { first: Number(parts[1]), second: Number(parts[2]), year }
}

/** Reads the numbers in one order, `null` when there is no such day. */
export function dateInOrder(date: NumericDate, order: 'dmy' | 'mdy'): PlainDate | null {
  return order === 'dmy' ? dateText(date.year, date.second, date.first) : dateText(date.year, date.first, date.second)
}

/**
 * The date that a folded text writes without weekday and time. `ambiguous` when it could be two days and the context
 * does not say which; a missing year is the campaign's.
 */
export function dateOfParts(date: string, context: ReadContext): DateReading {
  const words = withoutWeekday(date)
  const numeric = NUMERIC.exec(words) ?? COMPACT.exec(words)
  if (numeric !== null && (numeric[1] ?? '').length === 4) {
    return known(dateText(Number(numeric[1]), Number(numeric[2]), Number(numeric[3])))
  }
  const open = numericDate(words) ?? shortDate(words, context)
  return open === null ? known(dateOfWords(words.split(' '), context)) : dateOfOpen(open, context)
}

function dateOfOpen(date: NumericDate, context: ReadContext): DateReading {
  if (context.dateOrder === 'dmy' || context.dateOrder === 'mdy') return known(dateInOrder(date, context.dateOrder))
  const [dmy, mdy] = [dateInOrder(date, 'dmy'), dateInOrder(date, 'mdy')]
  return dmy !== null && mdy !== null && dmy !== mdy ? { kind: 'ambiguous' } : known(dmy ?? mdy)
}

function known(date: PlainDate | null): DateReading {
  return date === null ? { kind: 'none' } : { kind: 'date', date }
}

/** `23/04`: without a year it is the campaign's. */
function shortDate(words: string, context: ReadContext): NumericDate | null {
  const parts = SHORT.exec(words)
  const year = campaignYear(context)
  return parts === null || year === null ? null : { first: Number(parts[1]), second: Number(parts[2]), year }
}

/** `28 sept. 2026`, `1er janvier 2026`, `dec 15 2023`, `19 avril`, `28-sept-26`. */
function dateOfWords(words: readonly string[], context: ReadContext): PlainDate | null {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '')
  const months = parts.map(monthOf)
  const at = months.findIndex((month) => month !== null)
  const month = months[at]
  if (month === null || month === undefined || parts.length > 3) return null
  const numbers = parts.filter((_, index) => index !== at)
  const [dayText, yearText] = /^\d{4}$/u.test(numbers[0] ?? '') ? [numbers[1], numbers[0]] : [numbers[0], numbers[1]]
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?\.?$/u.exec(dayText ?? '')
  const year = yearText === undefined ? campaignYear(context) : yearOf(yearText)
  if (day === null || year === null || !isRealDate(year, month, Number(day[1]))) return null
  return dateText(year, month, Number(day[1]))
}

/** Two digits are this century's up to 69, as spreadsheets have it. */
function yearOf(digits: string): number | null {
  if (/^\d{4}$/u.test(digits)) return Number(digits)
  return /^\d{2}$/u.test(digits) ? Number(digits) + (Number(digits) < 70 ? 2000 : 1900) : null
}

function campaignYear(context: ReadContext): number | null {
  return context.campaignDay === null ? null : Number(context.campaignDay.slice(0, 4))
}

function withoutWeekday(date: string): string {
  const [first = '', ...rest] = date.split(' ').filter((word) => word !== 'le' && word !== 'of')
  return rest.length > 0 && isWeekday(first) && rest.some((word) => /\d/u.test(word)) && !/^\d/u.test(first)
    ? rest.join(' ')
    : [first, ...rest].join(' ')
}
