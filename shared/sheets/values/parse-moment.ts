import { dayNumber, dateOfDayNumber } from '../calendar.ts'
import { natureOfFormat } from '../number-format.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import { dateOfSerial } from '../serial-date.ts'
import type { Moment, PlainDate } from '../../domain/values/moment.ts'
import { clockOfSecond, shortClockOfSecond } from '../../lib/clock-text.ts'
import { SECONDS_PER_DAY } from '../../lib/time-units.ts'
import type { Cell } from '../table.ts'
import { splitMoment, type ClockPart } from './moment-parts.ts'
import { dateOfParts } from './date-parts.ts'
import { parseTyped } from './read-cell.ts'

/** Day numbers from 1954 to 2119: other bare numbers in a date column are no dates. */
const FIRST_SERIAL = 20_000
const LAST_SERIAL = 80_000

/**
 * A moment, and no more than the file gave: a date without an hour stays a date (YouTube, X), a time without a zone
 * stays local, an offset makes an instant.
 *
 * @example `28 sept. 2026`, `Sat, Aug 22, 2026`, `05/26/2026 10:23`, `2020-02-10 18:00 +0000`,
 *   `2023/10/24 9:12:33 AM UTC+2`, `2026-09-28T10:30[Europe/Paris]` (our own export), a workbook's day number
 * @returns `dates.ambiguous` (an error) when the file's order is open and this date needs it; `cell.notADate`
 */
export function parseMoment(cell: Cell, context: ReadContext): Reading<Moment> {
  const notADate = (value: string): Reading<Moment> => trouble('cell.notADate', { value })
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    return momentOfSerial(cell.number, natureOfFormat(cell.format), context) ?? notADate(String(cell.number))
  }
  if (typeof cell === 'boolean') return notADate(cell ? 'VRAI' : 'FAUX')
  return parseTyped(cell, context, notADate, (text) => {
    if (/^\d{5}(?:[.,]\d{1,15})?$/u.test(text)) {
      return momentOfSerial(Number(text.replace(',', '.')), 'number', context) ?? notADate(text)
    }
    const parts = splitMoment(text)
    if (parts === null) return notADate(text)
    const written = dateOfParts(parts.date, context)
    if (written.kind === 'ambiguous') return trouble('dates.ambiguous', { value: text }, 'error')
    return written.kind === 'none' ? notADate(text) : read(momentOf(written.date, parts.clock))
  })
}

/** The day of a moment, whatever its hour: for columns that hold dates only. */
export function dateOfMoment(moment: Moment): PlainDate {
  if (moment.kind === 'date') return moment.date
  return (moment.kind === 'local' ? moment.local : moment.instant).slice(0, 10)
}

function momentOf(date: PlainDate, clock: ClockPart | null): Moment {
  if (clock === null) return { kind: 'date', date }
  if (clock.offsetMinutes === null) {
    return { kind: 'local', local: `${date}T${shortClockOfSecond(clock.second)}`, zone: clock.zone }
  }
  const seconds = dayNumber(date) * SECONDS_PER_DAY + clock.second - clock.offsetMinutes * 60
  const day = Math.floor(seconds / SECONDS_PER_DAY)
  const second = seconds - day * SECONDS_PER_DAY
  const utcDate = dateOfDayNumber(day) ?? date
  return { kind: 'instant', instant: `${utcDate}T${clockOfSecond(second)}${milliseconds(clock)}Z` }
}

function momentOfSerial(
  serial: number,
  nature: ReturnType<typeof natureOfFormat>,
  context: ReadContext,
): Reading<Moment> | null {
  const isDate = nature === 'date' || nature === 'dateTime'
  if (!isDate && (serial < FIRST_SERIAL || serial > LAST_SERIAL)) return null
  const moment = dateOfSerial(serial, context.date1904)
  if (moment === null) return null
  const bare = moment.second === 0 && nature !== 'dateTime'
  return read(
    bare
      ? { kind: 'date', date: moment.date }
      : { kind: 'local', local: `${moment.date}T${shortClockOfSecond(moment.second)}`, zone: null },
  )
}


function milliseconds(clock: ClockPart): string {
  return clock.millisecond === null ? '' : `.${String(clock.millisecond).padStart(3, '0')}`
}

