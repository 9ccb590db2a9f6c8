import { dayNumber } from '../calendar.ts'
import { natureOfFormat } from '../number-format.ts'
import { read, type ReadContext, type Reading } from '../reading.ts'
import type { DayMinute } from '../../domain/values/moment.ts'
import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import type { Cell } from '../table.ts'
import { cellText } from '../cell-text.ts'
import { LONGEST_VALUE } from './absent.ts'
import { dateOfMoment, parseMoment } from './parse-moment.ts'
import { minuteOf, parseTime } from './parse-time.ts'
import { rangeOf } from './parse-windows.ts'

/** A start, with the end where the cell holds both (`9h30-9h32`). */
export interface StartAndEnd {
  readonly startMinute: DayMinute
  readonly endMinute?: DayMinute
}

/**
 * The start of a slot: a time, a range, or a date with a time. A date one day after the campaign's is the night after
 * it (`24/04/2015 00:30` is 24:30). `cell.notATime` for "à confirmer".
 */
export function parseStart(cell: Cell, context: ReadContext): Reading<StartAndEnd> {
  const text = typeof cell === 'string' && cell.length <= LONGEST_VALUE ? cellText(cell) : ''
  const range = rangeOf(text)
  if (range !== null) return read({ startMinute: range.from, endMinute: range.to })
  if (hasDate(cell, text)) {
    const minute = minuteOfMoment(cell, context)
    if (minute !== null) return read({ startMinute: minute })
  }
  const time = parseTime(cell, context)
  return { value: time.value === null ? null : { startMinute: time.value }, remark: time.remark }
}

function hasDate(cell: Cell, text: string): boolean {
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    return natureOfFormat(cell.format) === 'dateTime' && cell.number >= 366
  }
  return text.length > 8 && minuteOf(text) === null
}

function minuteOfMoment(cell: Cell, context: ReadContext): DayMinute | null {
  const moment = parseMoment(cell, context).value
  if (moment?.kind !== 'local') return null
  const days = context.campaignDay === null ? 0 : dayNumber(dateOfMoment(moment)) - dayNumber(context.campaignDay)
  const minute = minuteOf(moment.local.slice(11, 16)) ?? 0
  return days === 1 ? minute + MINUTES_PER_DAY : minute
}
