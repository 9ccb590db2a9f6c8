import type { DayMinute } from '../../domain/values/moment.ts'
import { minuteOf } from '../values/parse-time.ts'
import { trimMarks } from './trim-marks.ts'

/** The most words that a time is written in: `vers 9 h 30`, `midi et demie`. */
const TIME_TOKENS = 4

/** What may part the time from the rest. */
const DASHES = ' :,;–—-'

/** A line's time and the words after it; `null` where it does not begin with a time. */
export function splitLine(text: string): { readonly minute: DayMinute; readonly tokens: readonly string[] } | null {
  const tokens = text.trim().split(/\s+/u)
  for (let count = Math.min(TIME_TOKENS, tokens.length); count > 0; count -= 1) {
    // `10:04 –` and `10:04,` are times with a mark of their own.
    const minute = minuteOf(trimMarks(tokens.slice(0, count).join(' '), DASHES))
    if (minute !== null) return { minute, tokens: tokens.slice(count).filter((token, index) => index > 0 || trimMarks(token, DASHES) !== '') }
  }
  return null
}
