import type { SeriesFields } from '../domain/intake/draft.ts'
import { into, type Column } from './column.ts'
import { METRIC_HEADERS } from './metric.columns.ts'
import { mapReading } from './reading.ts'
import { dateOfMoment, parseMoment } from './values/parse-moment.ts'
import { parseNumber } from './values/parse-number.ts'
import { parseLine } from './values/parse-text.ts'
import type { RecognisedColumn } from './recognised.ts'

/** What the columns of a daily series fill; the metric comes from the column or from the line above the header. */
export type SeriesRow = Partial<SeriesFields>

/**
 * The columns of a daily series: a date, whose it is where a table follows several accounts, and one value column
 * (Meta's "Primary", the followers that an account has in all, or a metric by its own name).
 */
export const SERIES_COLUMNS: readonly Column<SeriesRow>[] = [
  {
    key: 'date', header: { fr: 'Date', en: 'Date' }, aliases: ['Jour', 'Day'], nature: 'date', example: { fr: '23/04/2015', en: '2015-04-23' },
    read: (cell, context) => mapReading(parseMoment(cell, context), (moment) => ({ date: dateOfMoment(moment) })),
  },
  {
    key: 'value', header: { fr: 'Valeur', en: 'Value' }, aliases: ['Primary', 'Principal', 'Principale'], nature: 'number',
    example: { fr: '120', en: '120' }, read: into('value', parseNumber),
  },
  {
    key: 'accountHandle', header: { fr: 'Compte', en: 'Account' }, nature: 'handle', hint: 'handle', aliases: ['Account username', 'Handle', 'Chaîne', 'Channel'],
    example: { fr: '@station', en: '@station' }, read: into('accountHandle', parseLine),
  },
  {
    key: 'followers', header: { fr: 'Abonnés', en: 'Followers' }, nature: 'number',
    aliases: ['Nombre d’abonnés', 'Total des abonnés', 'Total followers', 'Followers count', 'Nombre de followers'],
    example: { fr: '3727', en: '3727' }, read: (cell, context) => mapReading(parseNumber(cell, context), (value) => ({ metric: 'followers', value })),
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
