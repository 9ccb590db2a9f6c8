import type { SeriesRow } from '../../domain/recap/recap-rows.ts'
import { formatOffset } from '../../i18n/day-offset.ts'
import type { ChartSpec } from '../workbook-spec.ts'
import { cellAddress, fixedColumn } from './address.ts'
import { dateCell, formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { metricLabel, sourceLabel } from './labels.ts'
import { headingBlock, proseBlock, tableBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'

const BLUE = '2456C7'
/** Charts drawn, two beside each other; the tables have every series. */
const MOST_CHARTS = 6
const CHART_ROWS = 13
/** Columns A to D, E to H. */
const SIDES = [{ from: 0, to: 4 }, { from: 4, to: 8 }] as const
/** In the table of days: the date and the value. */
const [DATE, VALUE] = [2, 4]

/** What platforms say of each account day by day: around the day with live differences, as lines, then every day with its row. */
export function accountSeries(context: RecapContext, columns: number): readonly Block[] {
  const { recap, translate } = context
  if (recap.series.length === 0) return []
  return [
    headingBlock(translate('workbook.series.title'), columns),
    proseBlock(translate('workbook.series.note'), columns, 140, 'note'),
    marksBlock(context),
    chartsBlock(context),
    headingBlock(translate('workbook.series.days'), columns),
    daysBlock(context),
  ]
}

function marksBlock({ recap, translate, formats }: RecapContext): Block {
  const offsets = recap.series[0]?.marks.map(({ offset }) => offset) ?? []
  const [before, last] = [2, 1 + offsets.length]
  return tableBlock<SeriesRow>(
    'AccountSeries',
    [
      { header: translate('workbook.head.account'), cell: ({ account }) => textCell(account, 'label') },
      { header: translate('workbook.head.metric'), cell: ({ metric }) => textCell(metricLabel(metric, translate)) },
      ...offsets.map((offset, index) => ({
        header: formatOffset(offset, translate), cell: ({ marks }: SeriesRow) => numberCell(marks[index]?.value ?? null, formats.whole),
      })),
      {
        header: translate('workbook.head.difference'),
        cell: ({ marks }, row) => {
          const difference = marks.at(-1)?.difference ?? null
          return difference === null ? textCell('', 'number') : formulaCell(`${cellAddress(last, row)}-${cellAddress(before, row)}`, difference, formats.signed)
        },
      },
    ],
    recap.series,
    translate('workbook.nothing'),
  )
}

/** Room for the lines, and the lines in it. Each refers to its own rows of the table of days further down. */
function chartsBlock(context: RecapContext): Block {
  const shown = context.recap.series.slice(0, MOST_CHARTS)
  const height = Math.ceil(shown.length / SIDES.length) * (CHART_ROWS + 1) + 1
  return (top) => {
    // Under the room: a heading of three rows, then the header of the days.
    let first = top + height + 4
    const charts = shown.map((series, index) => {
      const rows = { first, last: first + series.days.length - 1 }
      first += series.days.length
      return lineOf(context, series, rows, place(index, top + 1))
    })
    return { rows: Array.from({ length: height }, () => rowOfCells([])), charts }
  }
}

function lineOf({ translate }: RecapContext, series: SeriesRow, { first, last }: { readonly first: number; readonly last: number }, anchor: Pick<ChartSpec, 'from' | 'to'>): ChartSpec {
  const sheet = translate('workbook.sheet.mentions')
  const metric = metricLabel(series.metric, translate)
  const what = [series.account, metric].filter((part) => part !== '').join(' · ')
  return {
    kind: 'line',
    title: what,
    alternative: translate('workbook.chart.seriesAlt', { what, table: translate('workbook.series.days') }),
    xTitle: '',
    yTitle: metric,
    series: [{ name: metric, categories: fixedColumn(sheet, DATE, first, last), values: fixedColumn(sheet, VALUE, first, last), colour: BLUE }],
    ...anchor,
  }
}

function place(index: number, top: number): Pick<ChartSpec, 'from' | 'to'> {
  const row = top + Math.floor(index / SIDES.length) * (CHART_ROWS + 1)
  const side = SIDES[index % SIDES.length] ?? SIDES[0]
  return { from: { row, column: side.from }, to: { row: row + CHART_ROWS, column: side.to } }
}

function daysBlock({ recap, translate, formats }: RecapContext): Block {
  const days = recap.series.flatMap((series) => series.days.map((day) => ({ ...day, account: series.account, metric: series.metric })))
  return tableBlock(
    'SeriesDays',
    [
      { header: translate('workbook.head.account'), cell: ({ account }) => textCell(account, 'label') },
      { header: translate('workbook.head.metric'), cell: ({ metric }) => textCell(metricLabel(metric, translate)) },
      { header: translate('workbook.head.date'), cell: ({ date }) => dateCell(date, formats.date) },
      { header: translate('workbook.head.day'), cell: ({ offset }) => numberCell(offset, formats.day) },
      { header: translate('workbook.head.value'), cell: ({ value }) => numberCell(value, formats.whole) },
      // Longer than its column: it goes on over the empty ones beside it.
      { header: translate('workbook.head.source'), cell: ({ source }) => textCell(sourceLabel(source, translate), 'line') },
    ],
    days,
    translate('workbook.nothing'),
  )
}
