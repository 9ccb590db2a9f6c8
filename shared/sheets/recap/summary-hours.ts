import { hourPlace, type HourPlace } from '../../domain/schedule/day-bounds.ts'
import type { HourRow } from '../../domain/recap/recap-rows.ts'
import type { CellSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { DASH, formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { tableBlock, type Block, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { isCounted, streamsRange } from './streams-layout.ts'

/** The columns of the hours, in their order; the chart refers to them. */
export const HOUR_COLUMNS = ['hour', 'streams', 'views', 'viewsN', 'mentions', 'viewsInTrend', 'viewsOutOfTrend', 'inTrend'] as const
type HourColumn = (typeof HOUR_COLUMNS)[number]
const AT: Readonly<Record<HourColumn, number>> = {
  hour: 0, streams: 1, views: 2, viewsN: 3, mentions: 4, viewsInTrend: 5, viewsOutOfTrend: 6, inTrend: 7,
}

/** The day hour by hour: streams and views counted from the Streams sheet, split by the trend window for the chart. */
export function hoursTable(context: RecapContext): Block {
  const { recap, translate } = context
  const columns = columnsOf(context)
  return tableBlock<HourRow>(
    'Hours',
    HOUR_COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: columns[column] })),
    recap.hours,
    translate('workbook.nothing'),
  )
}

/**
 * Under the hours, in the same columns: what went live before the day and after it. Outside the table, so that the chart
 * draws the day alone; with it, every stream that has a time is counted once.
 */
export function outsideDayLines(context: RecapContext): Block {
  const { recap, translate } = context
  const by = hourCounter(context)
  return (top) => ({
    rows: recap.outsideDay.map(({ side, streams, views, viewsN }, index) => {
      const at = top + index
      return rowOfCells([
        textCell(translate(`recap.outsideDay.${side}`), 'label'), by('streams', side, streams, { value: streams, at }),
        by('views', side, streams, { value: views, at }), by('n', side, streams, { value: viewsN, at }),
      ])
    }),
  })
}

function columnsOf(context: RecapContext): Readonly<Record<HourColumn, PageColumn<HourRow>['cell']>> {
  const { translate, formats } = context
  const yes = translate('workbook.yes')
  const by = hourCounter(context)
  const split = (row: HourRow, at: number, trending: boolean): CellSpec => {
    const test = `${cellAddress(AT.inTrend, at)}${trending ? '=' : '<>'}"${yes}"`
    const value = row.trending === trending && row.views !== null ? row.views : ''
    return formulaCell(`IF(AND(${test},ISNUMBER(${cellAddress(AT.views, at)})),${cellAddress(AT.views, at)},"")`, value, formats.whole)
  }
  return {
    hour: ({ hour }) => numberCell(hour, formats.hour, 'label'),
    streams: ({ hour, streams }, at) => by('streams', hour, streams, { value: streams, at }),
    views: ({ hour, streams, views }, at) => by('views', hour, streams, { value: views, at }),
    viewsN: ({ hour, streams, viewsN }, at) => by('n', hour, streams, { value: viewsN, at }),
    mentions: ({ mentions }) => numberCell(mentions, formats.whole),
    inTrend: ({ trending }) => textCell(trending ? yes : ''),
    viewsInTrend: (row, at) => split(row, at, true),
    viewsOutOfTrend: (row, at) => split(row, at, false),
  }
}

/** What is counted of the streams at a place of the day, of which there are so many; `value` at row `at` of the sheet. */
type HourCounter = (
  what: 'streams' | 'views' | 'n',
  place: HourPlace,
  streams: number,
  cell: { readonly value: number | null; readonly at: number },
) => CellSpec

function hourCounter(context: RecapContext): HourCounter {
  const { recap, formats } = context
  const hours = streamsRange(context, 'hour')
  const views = streamsRange(context, 'views')
  return (what, place, streams, { value, at }) => {
    const here = recap.streams.filter((stream) => isCounted(stream) && hourPlace(stream.actualMinute, recap.dayEnds) === place)
    // A stream whose hour the sheet does not know cannot be counted by a formula: then the value stands.
    if (here.length !== streams) return numberCell(value, formats.whole)
    const hour = cellAddress(AT.hour, at)
    if (what === 'streams') return formulaCell(`COUNTIFS(${hours},${hour})`, value, formats.whole)
    const n = `COUNTIFS(${hours},${hour},${views},">=0")`
    if (what === 'n') return formulaCell(n, value, formats.whole)
    return formulaCell(`IF(${n}=0,"${DASH}",SUMIFS(${views},${hours},${hour}))`, value, formats.whole)
  }
}
