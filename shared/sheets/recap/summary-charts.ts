import type { ChartSpec, TableSpec } from '../workbook-spec.ts'
import { fixedColumn } from './address.ts'
import { mentionsByHour } from './mention-hours.ts'
import { participantsChartRanges } from './participants.sheet.ts'
import type { RecapContext } from './recap-context.ts'
import { FORMAT_COLUMNS } from './summary-formats.ts'
import { HOUR_COLUMNS } from './summary-hours.ts'

const BLUE = '2456C7'
const QUIET = '6B6870'
const ROWS = 17
/** With the first row of charts, what one printed page holds. */
const MOST_ROWS = 26
/** Two charts beside each other: columns A to E, F to I. */
const LEFT = { from: 0, to: 5 }
const RIGHT = { from: 6, to: 9 }

/** How many rows the charts need below their heading. */
export function chartRows(context: RecapContext): number {
  return 2 + ROWS + secondRow(context)
}

/** The charts of the Summary: by hour with the trend window, mentions by hour, by format, by participant. */
export function summaryCharts(context: RecapContext, tables: readonly TableSpec[], top: number): readonly ChartSpec[] {
  const second = top + ROWS + 1
  const bottom = second + secondRow(context)
  const places = new Map(tables.map((table) => [table.name, firstAndLast(table.range)] as const))
  return [
    ...viewsByHour(context, places.get('Hours'), { top, bottom: top + ROWS }),
    ...(context.recap.hours.length === 0 ? [] : [mentionsByHour(context, anchor(RIGHT, { top, bottom: top + ROWS }))]),
    ...viewsByFormat(context, places.get('Formats'), { top: second, bottom: second + ROWS }),
    ...viewsByParticipant(context, { top: second, bottom }),
  ]
}

interface Rows {
  readonly top: number
  readonly bottom: number
}

function viewsByHour({ translate }: RecapContext, rows: Rows | undefined, at: Rows): readonly ChartSpec[] {
  if (rows === undefined) return []
  const sheet = translate('workbook.sheet.summary')
  const column = (name: (typeof HOUR_COLUMNS)[number]): string =>
    fixedColumn(sheet, HOUR_COLUMNS.indexOf(name), rows.top, rows.bottom)
  return [
    {
      kind: 'column',
      title: translate('workbook.chart.viewsByHour'),
      alternative: translate('workbook.chart.viewsByHourAlt', { table: translate('workbook.summary.hours') }),
      xTitle: translate('workbook.head.hour'),
      yTitle: translate('workbook.head.views'),
      series: [
        { name: translate('workbook.chart.inTrend'), categories: column('hour'), values: column('viewsInTrend'), colour: BLUE },
        { name: translate('workbook.chart.outOfTrend'), categories: column('hour'), values: column('viewsOutOfTrend'), colour: QUIET },
      ],
      ...anchor(LEFT, at),
    },
  ]
}

function viewsByFormat({ translate }: RecapContext, rows: Rows | undefined, at: Rows): readonly ChartSpec[] {
  if (rows === undefined) return []
  const sheet = translate('workbook.sheet.summary')
  const column = (name: (typeof FORMAT_COLUMNS)[number]): string =>
    fixedColumn(sheet, FORMAT_COLUMNS.indexOf(name), rows.top, rows.bottom)
  return [
    {
      kind: 'column',
      title: translate('workbook.chart.viewsByFormat'),
      alternative: translate('workbook.chart.viewsByFormatAlt', { table: translate('workbook.summary.formats') }),
      xTitle: translate('workbook.head.format'),
      yTitle: translate('workbook.head.views'),
      series: [{ name: translate('workbook.head.mean'), categories: column('format'), values: column('mean'), colour: BLUE }],
      ...anchor(LEFT, at),
    },
  ]
}

function viewsByParticipant(context: RecapContext, at: Rows): readonly ChartSpec[] {
  const { translate } = context
  const ranges = participantsChartRanges(context)
  if (ranges === null) return []
  return [
    {
      kind: 'bar',
      title: translate('workbook.chart.viewsByParticipant'),
      alternative: translate('workbook.chart.viewsByParticipantAlt', { table: translate('workbook.sheet.participants') }),
      xTitle: '',
      yTitle: translate('workbook.head.views'),
      series: [{ name: translate('workbook.head.views'), categories: ranges.categories, values: ranges.values, colour: BLUE }],
      ...anchor(RIGHT, at),
    },
  ]
}

/** Each name needs a line of its own, as far as the page goes. */
function secondRow(context: RecapContext): number {
  return Math.min(MOST_ROWS, Math.max(ROWS, Math.ceil((participantsChartRanges(context)?.rows ?? 0) * 0.8) + 4))
}

function anchor(columns: { readonly from: number; readonly to: number }, rows: Rows): Pick<ChartSpec, 'from' | 'to'> {
  return { from: { row: rows.top, column: columns.from }, to: { row: rows.bottom, column: columns.to } }
}

/** The data rows, counted from 0, of a range such as `A5:H12` whose first row is the header. */
function firstAndLast(range: string): Rows {
  const [first = 0, last = 0] = [...range.matchAll(/\d+/gu)].map(([digits]) => Number(digits))
  return { top: first, bottom: last - 1 }
}
