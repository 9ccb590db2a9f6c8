import type { HourRow } from '../../domain/recap/recap-rows.ts'
import type { CellSpec, ChartSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { MENTION_HOUR_COLUMNS, mentionHourRange, type MentionHourColumn } from './mentions-layout.ts'
import { tableBlock, type Block, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'

const BLUE = '2456C7'
const QUIET = '6B6870'
/** What a chart needs to be read, even beside a table of few hours. */
const LEAST_ROWS = 15

/** The mentions hour by hour, and beside the table their chart, in which the hours of the trend windows have a colour. */
export function mentionHours(context: RecapContext): Block {
  return (top) => {
    const table = hoursTable(context)(top)
    const missing = Math.max(0, LEAST_ROWS - table.rows.length)
    const rows = [...table.rows, ...Array.from({ length: missing }, () => rowOfCells([]))]
    return { ...table, rows, charts: context.recap.hours.length === 0 ? [] : [mentionsByHour(context, { from: { row: top, column: 5 }, to: { row: top + rows.length, column: 8 } })] }
  }
}

/** The native chart of the mentions by hour, where it is wanted. */
export function mentionsByHour(context: RecapContext, anchor: Pick<ChartSpec, 'from' | 'to'>): ChartSpec {
  const { translate } = context
  const categories = mentionHourRange(context, 'hour')
  return {
    kind: 'column',
    title: translate('workbook.chart.mentionsByHour'),
    alternative: translate('workbook.chart.mentionsByHourAlt', { table: translate('workbook.sheet.mentions') }),
    xTitle: translate('workbook.head.hour'),
    yTitle: translate('workbook.head.mentions'),
    series: [
      { name: translate('workbook.chart.inTrend'), categories, values: mentionHourRange(context, 'mentionsInTrend'), colour: BLUE },
      { name: translate('workbook.chart.outOfTrend'), categories, values: mentionHourRange(context, 'mentionsOutOfTrend'), colour: QUIET },
    ],
    ...anchor,
  }
}

function hoursTable({ recap, translate, formats }: RecapContext): Block {
  const yes = translate('workbook.yes')
  const at = (column: MentionHourColumn, row: number): string => cellAddress(MENTION_HOUR_COLUMNS.indexOf(column), row)
  const split = (hour: HourRow, row: number, trending: boolean): CellSpec => {
    const formula = `IF(${at('inTrend', row)}${trending ? '=' : '<>'}"${yes}",${at('mentions', row)},"")`
    return formulaCell(formula, hour.trending === trending ? hour.mentions : '', formats.whole)
  }
  const cells: Readonly<Record<MentionHourColumn, PageColumn<HourRow>['cell']>> = {
    hour: ({ hour }) => numberCell(hour, formats.hour, 'label'),
    mentions: ({ mentions }) => numberCell(mentions, formats.whole),
    inTrend: ({ trending }) => textCell(trending ? yes : ''),
    mentionsInTrend: (row, index) => split(row, index, true),
    mentionsOutOfTrend: (row, index) => split(row, index, false),
  }
  return tableBlock<HourRow>(
    'MentionHours',
    MENTION_HOUR_COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: cells[column] })),
    recap.hours,
    translate('workbook.nothing'),
  )
}
