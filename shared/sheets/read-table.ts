import type { Issue } from '../errors/issue.ts'
import type { ControlFigure, DraftFile, MentionFields } from '../domain/intake/draft.ts'
import { METRICS, type Metric } from '../domain/results/metric.ts'
import { CUSTOM_COLUMN } from './custom-column.ts'
import { finishResults } from './finish-results.ts'
import { finishRoster } from './finish-roster.ts'
import { finishSchedule } from './finish-schedule.ts'
import { finishSeries } from './finish-series.ts'
import type { DataKind } from './kinds.ts'
import { MENTIONS_COLUMNS } from './mentions.columns.ts'
import { readRows, type FinishRow, type ReadOptions, type TableReading } from './read-rows.ts'
import type { RecognisedTable } from './recognised.ts'
import { RESULTS_COLUMNS } from './results.columns.ts'
import { ROSTER_COLUMNS } from './roster.columns.ts'
import { SCHEDULE_COLUMNS } from './schedule.columns.ts'
import { seriesColumnsFor } from './series.columns.ts'

/** A table read as one kind, each with its own drafts. */
export type KindReading = {
  readonly [Kind in DataKind]: TableReading<Extract<DraftFile, { kind: Kind }>['drafts'][number]['fields']> & { readonly kind: Kind }
}[DataKind]

/** The last reading of each table: recognition reads it for its issues, and the import the same way for its drafts. */
const remembered = new WeakMap<RecognisedTable, { readonly key: string; readonly reading: KindReading }>()

/** Reads a table as a kind: drafts, rejected rows and issues, with the columns as the table has them mapped. */
export function readTable(table: RecognisedTable, kind: DataKind, options: ReadOptions): KindReading {
  const key = [kind, options.dateOrder, options.campaignDay].join(' ')
  const known = remembered.get(table)
  if (known?.key === key) return known.reading
  const reading = readAs(table, kind, options)
  remembered.set(table, { key, reading })
  return reading
}

function readAs(table: RecognisedTable, kind: DataKind, options: ReadOptions): KindReading {
  switch (kind) {
    case 'roster':
      return { kind, ...readRows(table, kind, [...ROSTER_COLUMNS, CUSTOM_COLUMN], finishRoster, options) }
    case 'schedule':
      return { kind, ...readRows(table, kind, SCHEDULE_COLUMNS, finishSchedule, options) }
    case 'results':
      return { kind, ...readRows(table, kind, RESULTS_COLUMNS, finishResults(table.platform), options) }
    case 'mentions':
      return { kind, ...readRows(table, kind, MENTIONS_COLUMNS, finishMentions, options) }
    case 'series':
      return { kind, ...readRows(table, kind, seriesColumnsFor(table.columns), finishSeries, options) }
  }
}

/** The figures of the total rows, to be compared with the sums and never added (product.md, M8). */
export function readControls(table: RecognisedTable, options: ReadOptions): {
  readonly controls: readonly ControlFigure[]
  readonly issues: readonly Issue[]
} {
  const totals = { ...table, dataRows: table.controlRows }
  const { drafts, issues } = readRows(totals, 'results', RESULTS_COLUMNS, finishResults(table.platform), options)
  const controls = drafts.flatMap(({ sheet, row, fields }) =>
    METRICS.flatMap((metric: Metric): readonly ControlFigure[] => {
      const value = fields.metrics?.[metric]
      return value === undefined ? [] : [{ sheet, row, metric, value }]
    }),
  )
  return { controls, issues }
}

const finishMentions: FinishRow<MentionFields, MentionFields> = (row) => row
