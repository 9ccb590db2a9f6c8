/*
 * How many of one unit of time another holds. A day is one of 24 hours: the days of a calendar, two of which a year are
 * shorter or longer, are counted in shared/domain/schedule/day-clock.ts.
 */
export const MINUTES_PER_HOUR = 60
export const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR
export const SECONDS_PER_HOUR = 60 * MINUTES_PER_HOUR
export const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR
export const MS_PER_MINUTE = 60_000
export const MS_PER_DAY = 1000 * SECONDS_PER_DAY
