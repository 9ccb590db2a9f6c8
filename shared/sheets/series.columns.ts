import type { SeriesFields } from '../domain/intake/draft.ts'
import { into, type Column } from './column.ts'
import { METRIC_HEADERS } from './metric.columns.ts'
import { mapReading } from './reading.ts'
import { dateOfMoment, parseMoment } from './values/parse-moment.ts'
import { parseNumber } from './values/parse-number.ts'
import type { RecognisedColumn } from './recognised.ts'

/** What the columns of a daily series fill; the metric comes from the column or from the line above the header. */
export type SeriesRow = Partial<SeriesFields>

/** The columns of a daily series: a date, and one value column (Meta's "Primary", or a metric by its own name). */
export const SERIES_COLUMNS: readonly Column<SeriesRow>[] = [
  {
    key: 'date', header: { fr: 'Date', en: 'Date' }, aliases: ['Jour', 'Day'], nature: 'date', example: { fr: '23/04/2015', en: '2015-04-23' },
    read: (cell, context) => mapReading(parseMoment(cell, context), (moment) => ({ date: dateOfMoment(moment) })),
  },
  {
    key: 'value', header: { fr: 'Valeur', en: 'Value' }, aliases: ['Primary', 'Principal', 'Principale'], nature: 'number',
    example: { fr: '120', en: '120' }, read: into('value', parseNumber),
  },
  ...METRIC_HEADERS.map(({ metric, fr, en, aliases = [] }): Column<SeriesRow> => ({
    key: metric, header: { fr, en }, aliases, nature: 'number', example: { fr: '', en: '' },
    read: (cell, context) => mapReading(parseNumber(cell, context), (value) => ({ metric, value })),
  })),
]


/** The columns, with one for a metric the app does not count under its own name (`custom:Visits`). */
export function seriesColumnsFor(columns: readonly Pick<RecognisedColumn, 'field'>[]): readonly Column<SeriesRow>[] {
  const name = columns.find(({ field }) => field?.startsWith('custom:') === true)?.field?.slice('custom:'.length)
  if (name === undefined) return SERIES_COLUMNS
  const other: Column<SeriesRow> = {
    key: 'custom', header: { fr: name, en: name }, aliases: [], nature: 'number', example: { fr: '', en: '' },
    read: (cell, context) => mapReading(parseNumber(cell, context), (value) => ({ metric: name, value })),
  }
  return [...SERIES_COLUMNS, other]
}
