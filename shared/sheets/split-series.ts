import type { RecognisedTable } from './recognised.ts'

/**
 * A daily table of several metrics (X overview, TikTok, Twitch by day) as one series for each: a row of a series is one
 * value of one day. What was set aside is said once.
 */
export function splitSeries(table: RecognisedTable): readonly RecognisedTable[] {
  if (table.kind !== 'series') return [table]
  const values = table.columns.filter(({ field }) => field !== null && field !== 'date')
  if (values.length < 2) return [table]
  return values.map((value, place) => ({
    ...table,
    columns: table.columns.map((column) => {
      const isOwn = column.field === 'date' || column.index === value.index
      return isOwn ? column : { ...column, field: null, confidence: 0 }
    }),
    setAside: place === 0 ? table.setAside : [],
  }))
}
