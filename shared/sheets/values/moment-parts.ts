import { foldText } from '../../lib/fold-text.ts'
import { SECONDS_PER_HOUR } from '../../lib/time-units.ts'

/** The time of day that stands beside a date, and what is said of its zone. */
export interface ClockPart {
  readonly second: number
  readonly millisecond: number | null
  /** Minutes east of UTC; `null` when the text names no offset. */
  readonly offsetMinutes: number | null
  /** An IANA zone in brackets, as our own exports write it. */
  readonly zone: string | null
}

export interface MomentParts {
  /** Folded, without weekday, time and zone: `28 sept 2026`, `05/26/2026`. */
  readonly date: string
  readonly clock: ClockPart | null
}

const BRACKETED_ZONE = /\[([A-Za-z][A-Za-z0-9_+\-/]{1,40})\]$/u
const CLOCK =
  /(?:^|[ t])(\d{1,2}) ?[:h](?: ?(\d{2}))?(?::(\d{2})(?:[.,](\d{1,9})(?!\d))?)?(?: ?(am|pm|a\.m\.|p\.m\.))?(?: ?(.{1,12}))?$/u
const OFFSET = /^\(?(?:utc|gmt|z)? ?(?:([+\-−])(\d{1,2}):?(\d{2})?)?\)?$/u

/** Takes a written moment apart. `null` when what stands behind the time is neither a zone nor an offset. */
export function splitMoment(text: string): MomentParts | null {
  const bracket = BRACKETED_ZONE.exec(text)
  const folded = foldText(bracket === null ? text : text.slice(0, bracket.index))
  const found = CLOCK.exec(folded)
  if (found === null) return { date: dateWords(folded), clock: null }
  const clock = clockOf(found, bracket?.[1] ?? null)
  return clock === null ? null : { date: dateWords(folded.slice(0, found.index)), clock }
}

function clockOf(found: RegExpExecArray, zone: string | null): ClockPart | null {
  const [, hours, minutes, seconds, fraction, halfDay, tail] = found
  const offsetMinutes = tail === undefined ? null : offsetOf(tail)
  if (offsetMinutes === undefined) return null
  const [hour, minute, second] = [hour24(Number(hours), halfDay), Number(minutes ?? 0), Number(seconds ?? 0)]
  if (hour === null || minute > 59 || second > 59) return null
  const millisecond = fraction === undefined ? null : Number(fraction.slice(0, 3).padEnd(3, '0'))
  return { second: hour * SECONDS_PER_HOUR + minute * 60 + second, millisecond, offsetMinutes, zone }
}

/** `undefined`: the text is no offset. `null`: it says nothing. */
function offsetOf(tail: string): number | null | undefined {
  const bare = tail.trim()
  if (bare === '') return null
  const parts = OFFSET.exec(bare)
  if (parts === null) return undefined
  const [, sign, hours, minutes] = parts
  if (sign === undefined) return 0
  const total = Number(hours) * 60 + Number(minutes ?? 0)
  return total > 14 * 60 ? undefined : sign === '+' ? total : -total
}

function hour24(hour: number, halfDay: string | undefined): number | null {
  if (halfDay === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (halfDay.startsWith('p') ? 12 : 0)
}

/** Without commas and a trailing "à" or "at" before the time. */
function dateWords(folded: string): string {
  return folded.replace(/,/gu, ' ').replace(/ {2,}/gu, ' ').trim().replace(/ (?:a|at|-)$/u, '').trim()
}
