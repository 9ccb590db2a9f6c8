import type { DayMinute } from '../values/moment.ts'

/** A stretch of the window in which nobody is planned, in minutes of the campaign day. */
export interface Gap {
  readonly from: DayMinute
  readonly to: DayMinute
}

/**
 * How the planned slots fill the window of the day (S5). Minutes may be fractional: a slot lasts a number of seconds.
 * `startsPerQuarter` counts starts per quarter of an hour from `from` on; `coveredMinutes` is the union of the planned
 * stretches inside the window; `share` = covered ÷ window, `null` for an empty window.
 */
export interface Coverage {
  readonly from: DayMinute
  readonly to: DayMinute
  readonly coveredMinutes: number
  readonly share: number | null
  readonly longestGapMinutes: number
  readonly longestGap: Gap | null
  /** `null` when the campaign sets no longest gap wanted. */
  readonly targetMet: boolean | null
  readonly gapsOverTarget: readonly Gap[]
  readonly startsPerQuarter: readonly number[]
  /** The most slots at the same moment. */
  readonly mostAtOnce: number
  /** Hours of the window (8 = from 08:00 to 09:00) in which no slot runs. */
  readonly hoursWithout: readonly number[]
  readonly teamsWithout: readonly string[]
  readonly formatsWithout: readonly string[]
}
