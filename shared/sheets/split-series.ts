import type { RecognisedTable } from './recognised.ts'

/** What says of which day and of whom a value is. */
const OF_THE_ROW: ReadonlySet<string | null> = new Set(['date', 'accountHandle'])

/**
 * A daily table of several metrics (X overview, TikTok, Twitch by day) as one series for each: a row of a series is one
 * value of one day. What was set aside is said once.
 */
export function splitSeries(table: RecognisedTable): readonly RecognisedTable[] {
  if (table.kind !== 'series') return [table]
  const values = table.columns.filter(({ field }) => field !== null && !OF_THE_ROW.has(field))
  if (values.length < 2) return [table]
  return values.map((value, place) => ({
    ...table,
    columns: table.columns.map((column) => {
      const isOwn = OF_THE_ROW.has(column.field) || column.index === value.index
      return isOwn ? column : { ...column, field: null, confidence: 0 }
    }),
    setAside: place === 0 ? table.setAside : [],
  }))
}
