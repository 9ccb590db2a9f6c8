import { hourPlace } from '../../domain/schedule/day-bounds.ts'
import type { StreamRow } from '../../domain/recap/recap-rows.ts'
import type { Metric } from '../../domain/results/metric.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { cellAddress, rangeAddress } from './address.ts'
import { dateCell, durationCell, formulaCell, numberCell, rowOfCells, textCell, timeCell, DASH } from './cells.ts'
import { formatLabel, sourceLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import {
  isCounted, keysText, participantKeys, STREAM_COLUMNS, STREAMS_FIRST_ROW, streamColumn, type StreamColumn,
} from './streams-layout.ts'
import { subtitleOf } from './subtitle.ts'

const WIDTHS: Readonly<Record<StreamColumn, number>> = {
  ref: 8, title: 28, participants: 24, account: 29, format: 13, outcome: 12, plannedStart: 9, actualStart: 9,
  deviation: 9, plannedLength: 9, actualLength: 9, views: 10, likes: 10, comments: 13, shares: 10, likesPerView: 9,
  precision: 13, asOf: 11, hour: 15, participantRefs: 12, link: 36, source: 60,
}
const TOTALLED = ['views', 'likes', 'comments', 'shares'] as const

/**
 * Sheet 6: every slot and every stream, planned and actual side by side. This is the sheet that the formulas of all the
 * others read. Only streams that went live show figures, so that plain sums and means over a column are right.
 */
export function streamsSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const columns = streamColumns(context)
  const name = translate('workbook.sheet.streams')
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.streams.note'), 9, 130, 'note'),
    totalsBlock(context),
    tableBlock('Streams', columns, recap.streams, translate('workbook.nothing')),
  ])
  const last = STREAMS_FIRST_ROW + Math.max(1, recap.streams.length) - 1
  return sheetOf(name, STREAM_COLUMNS.map((column) => WIDTHS[column]), built, {
    freeze: { rows: STREAMS_FIRST_ROW, columns: 2 },
    highlights: [
      {
        range: rangeAddress(streamColumn('deviation'), STREAMS_FIRST_ROW, streamColumn('deviation'), last),
        expression: lateExpression(),
        fill: 'FBEFD5',
      },
    ],
    print: {
      landscape: true,
      fitWidth: true,
      repeatRows: `$${STREAMS_FIRST_ROW}:$${STREAMS_FIRST_ROW}`,
      paper: 'A3',
      // A long source would print over the next column and shrink the whole page.
      area: rangeAddress(0, 0, STREAM_COLUMNS.length - 1, last),
    },
  })
}

/** More than five minutes from what was planned, either way. */
function lateExpression(): string {
  const cell = `$${cellAddress(streamColumn('deviation'), STREAMS_FIRST_ROW)}`
  return `AND(ISNUMBER(${cell}),ABS(${cell})>5)`
}

/** Sums of the rows that the filters leave on show. */
function totalsBlock({ recap, translate, formats }: RecapContext): Block {
  return () => {
    const cells: CellSpec[] = STREAM_COLUMNS.map(() => textCell('', 'strong'))
    cells[0] = textCell(translate('workbook.streams.visible'), 'line')
    for (const metric of TOTALLED) {
      const column = streamColumn(metric)
      const last = STREAMS_FIRST_ROW + Math.max(1, recap.streams.length) - 1
      const range = rangeAddress(column, STREAMS_FIRST_ROW, column, last)
      const known = recap.streams.flatMap((row) => figureOf(row, metric) ?? [])
      const sum = known.length === 0 ? DASH : known.reduce((total, value) => total + value, 0)
      const formula = `IF(SUBTOTAL(102,${range})=0,"${DASH}",SUBTOTAL(109,${range}))`
      cells[column] = formulaCell(formula, sum, formats.whole, 'strong')
    }
    return { rows: [rowOfCells(cells, 20)] }
  }
}

function streamColumns(context: RecapContext): readonly PageColumn<StreamRow>[] {
  const { recap, translate, formats } = context
  const keys = participantKeys(recap.participants)
  const metric = (name: Metric) => (row: StreamRow) =>
    numberCell(figureOf(row, name), approximately(formats.whole, row.figures[name]?.approximate === true))
  const cells: Readonly<Record<StreamColumn, PageColumn<StreamRow>['cell']>> = {
    ref: (row) => textCell(row.ref, 'line'),
    title: (row) => textCell(row.title),
    participants: (row) => textCell(row.participants.map(({ label }) => label).join(', ')),
    account: (row) => textCell(row.account?.label ?? ''),
    format: (row) => textCell(formatLabel(row.format, translate)),
    outcome: (row) => textCell(translate(`workbook.outcome.${row.outcome}`), outcomeStyle(row)),
    plannedStart: (row) => timeCell(row.plannedMinute, formats.time),
    actualStart: (row) => timeCell(row.actualMinute, formats.time),
    deviation: (row, at) => deviationCell(row, at, formats.signed),
    plannedLength: (row) => durationCell(row.plannedSeconds, formats.duration),
    actualLength: (row) => durationCell(isCounted(row) ? row.actualSeconds : null, formats.duration),
    views: metric('views'),
    likes: metric('likes'),
    comments: metric('comments'),
    shares: metric('shares'),
    likesPerView: (row, at) => likesPerViewCell(row, at, formats.ratio),
    precision: (row) => textCell(precisionOf(row, context), 'line'),
    asOf: (row) => dateCell(asOf(row), formats.date),
    hour: (row, at) => hourCell(row, at, context),
    participantRefs: (row) => textCell(keysText(row, keys), 'line'),
    link: (row) => textCell(row.link, 'line'),
    source: (row) => textCell(row.sources.map((source) => sourceLabel(source, translate)).join(' ; '), 'line'),
  }
  return STREAM_COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: cells[column] }))
}

function figureOf(row: StreamRow, metric: Metric): number | null {
  return isCounted(row) ? (row.figures[metric]?.value ?? null) : null
}

function outcomeStyle({ outcome }: StreamRow): 'good' | 'warning' | 'body' {
  if (outcome === 'done') return 'good'
  return outcome === 'notDone' || outcome === 'cancelled' ? 'warning' : 'body'
}

function deviationCell({ deviationMinutes, actualMinute }: StreamRow, at: number, format: string): CellSpec {
  if (deviationMinutes === null) return textCell('', 'number')
  if (actualMinute === null || actualMinute < 0) return numberCell(deviationMinutes, format)
  const actual = cellAddress(streamColumn('actualStart'), at)
  const planned = cellAddress(streamColumn('plannedStart'), at)
  return formulaCell(`ROUND((${actual}-${planned})*1440,4)`, round4(deviationMinutes), format)
}

function likesPerViewCell(row: StreamRow, at: number, format: string): CellSpec {
  const views = figureOf(row, 'views')
  const likes = figureOf(row, 'likes')
  if (views === null || likes === null || views === 0) return textCell('', 'number')
  const [above, below] = [cellAddress(streamColumn('likes'), at), cellAddress(streamColumn('views'), at)]
  return formulaCell(`IF(N(${below})=0,"${DASH}",${above}/${below})`, likes / views, format)
}

/** The hour of the day in which a stream began, or the side of the day, which the summary counts by. */
function hourCell(row: StreamRow, at: number, { recap, translate }: RecapContext): CellSpec {
  if (!isCounted(row) || row.actualMinute === null) return textCell('', 'number')
  const hour = hourPlace(row.actualMinute, recap.dayEnds)
  if (hour === null) return textCell('', 'number')
  if (typeof hour === 'string') return textCell(translate(`recap.outsideDay.${hour}`), 'line')
  // Rounded to a second's fraction first: 10:00 as a fraction of a day may come out a hair below 10 hours.
  return formulaCell(`INT(ROUND(${cellAddress(streamColumn('actualStart'), at)}*1440,4)/60)`, hour, '0')
}

function precisionOf(row: StreamRow, { translate }: RecapContext): string {
  const figures = isCounted(row) ? Object.values(row.figures) : []
  if (figures.length === 0) return ''
  return translate(`workbook.precision.${figures.some(({ approximate }) => approximate) ? 'approximate' : 'exact'}`)
}

/** The latest reading of the row's figures. */
function asOf(row: StreamRow): string | null {
  return Object.values(row.figures).map((figure) => figure.asOf).sort().at(-1) ?? null
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
