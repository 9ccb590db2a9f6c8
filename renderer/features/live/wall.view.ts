import { twoDigits } from '../../../shared/lib/clock-text.ts'
import { SECONDS_PER_HOUR } from '../../../shared/lib/time-units.ts'
import type { LiveRow, LiveView } from './live.view.ts'
import { isUntold } from './row-words.ts'

/** How much stands on the wall: the fewer, the larger. */
export type WallSize = 'large' | 'medium' | 'small'

/** What is read across the room: what is on air, who is late, who comes next; of the last two the nearest few. */
export interface WallView {
  readonly now: readonly LiveRow[]
  readonly size: WallSize
  readonly late: readonly LiveRow[]
  readonly moreLate: number
  readonly next: readonly LiveRow[]
  readonly moreNext: number
}

const LARGE = 2
const MEDIUM = 4
/** From so many seconds on, being late is no longer a matter of minutes. */
const VERY_LATE = 600

/**
 * The wall of a day. What nobody waits for any more (a day late) and what has no time is left to the list.
 *
 * @param room how many lines there are for each of "late" and "next"
 */
export function wallView({ now, late, next }: LiveView, room: number): WallView {
  const waited = late.filter((row) => !isUntold(row))
  const timed = next.filter(({ secondsToStart }) => secondsToStart !== null)
  return {
    now,
    size: now.length <= LARGE ? 'large' : now.length <= MEDIUM ? 'medium' : 'small',
    // The one that has waited longest is first: it is the one to look for.
    late: waited.slice(0, room),
    moreLate: Math.max(0, waited.length - room),
    next: timed.slice(0, room),
    moreNext: Math.max(0, timed.length - room),
  }
}

/** Whether somebody has been waited for so long that it is red and no longer amber. */
export function isVeryLate({ secondsToStart }: LiveRow): boolean {
  return secondsToStart !== null && -secondsToStart >= VERY_LATE
}

/** Elapsed or remaining time as a stopwatch shows it: `01:24`, `1:02:09`. */
export function stopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / SECONDS_PER_HOUR), Math.floor(whole / 60) % 60, whole % 60]
  return hours === 0 ? `${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}`
}

/** The digits that choose a row: 1 to 9 for what is on air, then late, then next. */
export function numbersOf({ now, late, next }: LiveView): ReadonlyMap<string, number> {
  return new Map([...now, ...late, ...next].slice(0, 9).map(({ key }, index) => [key, index + 1]))
}
