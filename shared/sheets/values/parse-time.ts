import { foldText } from '../../lib/fold-text.ts'
import { natureOfFormat } from '../number-format.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import { type DayMinute, LAST_DAY_MINUTE } from '../../domain/values/moment.ts'
import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import type { Cell } from '../table.ts'
import { parseTyped } from './read-cell.ts'

const CLOCK =
  /^(?:vers |a |at |~ ?|≈ ?)?(\d{1,2}) ?(?:h|:|\.|heures?|hours?) ?(?:(\d{1,2}) ?(?:min|mn|m)?)?(?:[:.](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)?$/u
const HOUR_AND_HALF_DAY = /^(?:vers |a |at )?(\d{1,2}) ?(am|pm|a\.m\.?|p\.m\.?)$/u
const DIGITS = /^\d{1,4}$/u
const DAY_SHARE = /^0?[.,]\d{3,20}$/u
const NAMED = /^(?:vers |a )?(midi|minuit|noon|midnight)(?: ?(?:et )?(\d{1,2}|quart|demie?))?$/u

/**
 * A time of day in minutes from midnight, which may pass 1440 (`25:30`).
 *
 * @example `9h30`, `9 h`, `09:30 `, `14 h 5`, `2pm`, `midi`, `0.395833`, `930`
 * @returns `cell.notATime` for "à confirmer", "25h99"
 */
export function parseTime(cell: Cell, context: ReadContext): Reading<DayMinute> {
  const notATime = (value: string): Reading<DayMinute> => trouble('cell.notATime', { value })
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    const minute = minuteOfNumber(cell.number, natureOfFormat(cell.format) !== 'number')
    return minute === null ? notATime(String(cell.number)) : read(minute)
  }
  if (typeof cell === 'boolean') return notATime(cell ? 'VRAI' : 'FAUX')
  return parseTyped(cell, context, notATime, (text) => {
    const minute = minuteOf(text)
    return minute === null ? notATime(text) : read(minute)
  })
}

/** The minute of the day that a text writes, or `null`. Seconds are dropped: a run of show is planned in minutes. */
export function minuteOf(text: string): DayMinute | null {
  if (text.length > 40) return null
  const folded = foldText(text)
  const named = NAMED.exec(folded)
  if (named !== null) return namedMinute(named[1] ?? '', named[2])
  const halfDay = HOUR_AND_HALF_DAY.exec(folded)
  if (halfDay !== null) return clockMinute(Number(halfDay[1]), 0, halfDay[2])
  const clock = CLOCK.exec(folded)
  if (clock !== null && !DAY_SHARE.test(folded)) return clockMinute(Number(clock[1]), Number(clock[2] ?? 0), clock[4])
  if (DAY_SHARE.test(folded)) return minuteOfNumber(Number(folded.replace(',', '.')), true)
  return DIGITS.test(folded) ? minuteOfDigits(folded) : null
}

/** `9` is nine o'clock, `930` and `0930` half past nine. */
function minuteOfDigits(digits: string): DayMinute | null {
  if (digits.length <= 2) return clockMinute(Number(digits), 0, undefined)
  return clockMinute(Number(digits.slice(0, -2)), Number(digits.slice(-2)), undefined)
}

function minuteOfNumber(value: number, isShare: boolean): DayMinute | null {
  if (!Number.isFinite(value) || value < 0) return null
  if (!isShare && Number.isInteger(value)) return value <= 4759 ? minuteOfDigits(String(value)) : shareOfDay(value)
  if (!isShare && value >= 1 && value < 366) return null
  return shareOfDay(value)
}

/** Above two days the number is a date and time: its time of day counts. */
function shareOfDay(value: number): DayMinute | null {
  if (value >= 3 && value < 366) return null
  const share = value >= 366 ? value - Math.floor(value) : value
  const minute = Math.round(share * MINUTES_PER_DAY)
  return minute <= LAST_DAY_MINUTE ? minute : null
}

function clockMinute(hour: number, minute: number, halfDay: string | undefined): DayMinute | null {
  if (minute > 59) return null
  if (halfDay === undefined) return hour * 60 + minute <= LAST_DAY_MINUTE ? hour * 60 + minute : null
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (halfDay.startsWith('p') ? 12 : 0)) * 60 + minute
}

function namedMinute(name: string, more: string | undefined): DayMinute | null {
  const base = name === 'midi' || name === 'noon' ? 720 : 0
  if (more === undefined) return base
  const extra = more === 'quart' ? 15 : more.startsWith('demi') ? 30 : Number(more)
  return extra > 59 ? null : base + extra
}
