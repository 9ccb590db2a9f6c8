import { z } from 'zod'
import { MINUTES_PER_DAY, SECONDS_PER_DAY } from '../../lib/time-units.ts'

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/u

/** A calendar date `YYYY-MM-DD`, without a zone. */
export const dateSchema = z.string().regex(DATE)
/** An instant in UTC, ISO 8601 with `Z`. */
export const instantSchema = z.string().regex(INSTANT)
/** The last minute that the campaign day's clock can say: it goes on through the night and the day after. */
export const LAST_DAY_MINUTE = 2 * MINUTES_PER_DAY
/** Minutes from the campaign day's midnight in its zone; may pass 1440 (`25:30` = 1530), never 48 hours. */
export const dayMinuteSchema = z.number().int().min(0).max(LAST_DAY_MINUTE)
/** The longest elapsed time that anything lasts: a week. */
export const LONGEST_SECONDS = 7 * SECONDS_PER_DAY
/** An elapsed time in seconds. */
export const durationSchema = z.number().min(0).max(LONGEST_SECONDS)

/** A calendar date `YYYY-MM-DD`. */
export type PlainDate = string
/** ISO 8601 in UTC. */
export type Instant = string
/** Minutes from the campaign day's midnight, wall clock. */
export type DayMinute = number

/**
 * A moment as a file gave it, and no more: an instant, a wall-clock time whose zone may be unknown, or a bare date
 * (YouTube and X give no hour). data-model.md, "Time".
 */
export const momentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instant'), instant: instantSchema }),
  z.strictObject({ kind: z.literal('local'), local: z.string().regex(LOCAL), zone: z.string().nullable() }),
  z.strictObject({ kind: z.literal('date'), date: dateSchema }),
])
export type Moment = Readonly<z.infer<typeof momentSchema>>

/** A stretch of the campaign day, from (included) to (excluded), in minutes from its midnight. */
export const minuteWindowSchema = z.strictObject({ from: dayMinuteSchema, to: dayMinuteSchema }).readonly()
export type MinuteWindow = z.infer<typeof minuteWindowSchema>
