import { METRICS } from '../domain/results/metric.ts'
import type { Column } from './column.ts'
import { MENTIONS_COLUMNS } from './mentions.columns.ts'
import type { TableKind } from './recognised.ts'
import { RESULTS_COLUMNS } from './results.columns.ts'
import { ROSTER_COLUMNS } from './roster.columns.ts'
import { SCHEDULE_COLUMNS } from './schedule.columns.ts'
import { SERIES_COLUMNS } from './series.columns.ts'

export type DataKind = Exclude<TableKind, 'unknown'>

/** What recognition needs of a column; how it is read is the drafts' business. */
export type NamedColumn = Pick<Column<unknown>, 'key' | 'header' | 'aliases' | 'platformAliases' | 'patterns' | 'hint' | 'repeats'>

/** The columns of each kind of table. */
export const COLUMNS_OF_KIND: Readonly<Record<DataKind, readonly NamedColumn[]>> = {
  roster: ROSTER_COLUMNS,
  schedule: SCHEDULE_COLUMNS,
  results: RESULTS_COLUMNS,
  mentions: MENTIONS_COLUMNS,
  series: SERIES_COLUMNS,
}

export const DATA_KINDS: readonly DataKind[] = ['roster', 'schedule', 'results', 'mentions', 'series']

/** How strongly a field speaks for a kind; fields not named count half a point. */
const WEIGHTS: Readonly<Record<DataKind, Readonly<Record<string, number>>>> = {
  roster: {
    email: 3, phone: 3, givenName: 2, familyName: 2, fullName: 2, civility: 2, device: 3, status: 2, availability: 2,
    role: 1.5, team: 1, organisation: 1, consent: 2, imageRight: 2, wishedTime: 1.5, answeredAt: 1,
  },
  schedule: { start: 3, end: 2, duration: 2.5, title: 2, participant: 1.5, account: 1.5, format: 1.5, place: 1.5, brief: 1, familyName: 1, givenName: 1 },
  results: {
    ...Object.fromEntries(METRICS.map((metric) => [metric, 2.5])),
    postId: 3, permalink: 2, publishedAt: 1.5, title: 1, text: 1, accountHandle: 1, accountId: 1, platform: 1.5, duration: 1,
  },
  mentions: { url: 2, author: 3, sentiment: 4, text: 2, date: 1.5, reach: 2, engagement: 2, country: 1.5 },
  series: { date: 1, value: 4, followers: 5, ...Object.fromEntries(METRICS.map((metric) => [metric, 1.5])) },
}

const isMetric = (field: string): boolean => (METRICS as readonly string[]).includes(field)

/** Whether columns mapped to these fields can be a table of that kind at all. */
export function canBe(kind: DataKind, fields: ReadonlySet<string>): boolean {
  const hasAny = (...keys: readonly string[]): boolean => keys.some((key) => fields.has(key))
  switch (kind) {
    case 'roster':
      return hasAny('fullName', 'familyName', 'givenName', 'email', 'handle')
    case 'schedule':
      return hasAny('start', 'end', 'duration') && hasAny('title', 'participant', 'familyName', 'account')
    case 'results':
      return (
        [...fields].some(isMetric) &&
        (hasAny('postId', 'permalink', 'title', 'text', 'ref', 'participant', 'accountHandle') ||
          // A date and figures alone are a daily series; a date with an end is a stream.
          (fields.has('publishedAt') && hasAny('endedAt', 'duration')))
      )
    case 'mentions':
      return hasAny('url', 'text') && hasAny('author', 'sentiment', 'date')
    case 'series':
      return fields.has('date') && (hasAny('value', 'followers') || [...fields].some(isMetric)) && fields.size <= 12
  }
}

/** How well a table fits a kind by the fields found in it; 0 when it cannot be one. */
export function fitOf(kind: DataKind, fields: ReadonlySet<string>): number {
  if (!canBe(kind, fields)) return 0
  return [...fields].reduce((sum, field) => sum + (WEIGHTS[kind][field] ?? 0.5), 0)
}
