import { fixedColumn } from './address.ts'
import type { RecapContext } from './recap-context.ts'

/** The columns of the mentions by hour, in their order. */
export const MENTION_HOUR_COLUMNS = ['hour', 'mentions', 'inTrend', 'mentionsInTrend', 'mentionsOutOfTrend'] as const
export type MentionHourColumn = (typeof MENTION_HOUR_COLUMNS)[number]

/** Rows above the first hour, counted from 0: title, note, heading, header. */
export const MENTION_HOURS_FIRST_ROW = 8

/** A column of the mentions by hour, for the chart on the Summary. */
export function mentionHourRange({ recap, translate }: RecapContext, column: MentionHourColumn): string {
  const last = MENTION_HOURS_FIRST_ROW + Math.max(1, recap.hours.length) - 1
  return fixedColumn(translate('workbook.sheet.mentions'), MENTION_HOUR_COLUMNS.indexOf(column), MENTION_HOURS_FIRST_ROW, last)
}
