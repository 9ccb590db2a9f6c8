import type { IndicatorValue } from '../../domain/results/indicator.ts'
import type { CellSpec, SheetSpec } from '../workbook-spec.ts'
import { dateCell, formulaCell, numberCell, textCell } from './cells.ts'
import { indicatorReading, refusalSentence } from './indicator-reading.ts'
import { liveFormulas } from './indicator-formula.ts'
import { cellValue, unitFormat } from './indicator-units.ts'
import { perimeterLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { headingBlock, proseBlock, sheetOf, stackBlocks, tableBlock, titleBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'
import { chartRows, summaryCharts } from './summary-charts.ts'
import { formatsTable } from './summary-formats.ts'
import { hoursTable, outsideDayLines } from './summary-hours.ts'
import { SUMMARY_WIDTHS } from './summary-layout.ts'
import { typedFiguresTable } from './summary-typed.ts'

const COLUMNS = SUMMARY_WIDTHS.length
const CHARACTERS = 225

/**
 * Sheet 2: every indicator with its n, its date and its perimeter, the figures typed by hand beside them, what was
 * refused and why, the charts and the tables they are drawn from.
 */
export function summarySheet(context: RecapContext): SheetSpec {
  const { translate } = context
  const name = translate('workbook.sheet.summary')
  const above = [
    titleBlock(name, subtitleOf(context)),
    proseBlock(translate('workbook.summary.live', { sheet: translate('workbook.sheet.streams') }), COLUMNS, CHARACTERS, 'note'),
    headingBlock(translate('workbook.summary.indicators'), COLUMNS),
    indicatorsTable(context),
    ...section(translate('workbook.summary.typed'), context.recap.figures.length, typedFiguresTable(context)),
    ...refusals(context),
  ]
  const chartsTop = stackBlocks(above).rows.length
  const room = chartRows(context)
  const built = stackBlocks([
    ...above,
    headingBlock(translate('workbook.summary.charts'), COLUMNS),
    () => ({ rows: Array.from({ length: room }, () => ({ cells: [], height: 15 })) }),
    headingBlock(translate('workbook.summary.hours'), COLUMNS),
    hoursTable(context),
    outsideDayLines(context),
    headingBlock(translate('workbook.summary.formats'), COLUMNS),
    formatsTable(context),
  ])
  return sheetOf(name, SUMMARY_WIDTHS, built, {
    charts: summaryCharts(context, built.tables, chartsTop + 3),
    freeze: { rows: 3, columns: 1 },
    print: { landscape: true, fitWidth: true, repeatRows: null, paper: 'A4', breaks: [chartsTop, chartsTop + 3 + room] },
  })
}

function section(title: string, rows: number, table: Block): readonly Block[] {
  return rows === 0 ? [] : [headingBlock(title, COLUMNS), table]
}

function refusals(context: RecapContext): readonly Block[] {
  const refused = context.recap.refusedRatios
  if (refused.length === 0) return []
  const name = context.translate('workbook.indicator.likes.perView')
  return [
    headingBlock(context.translate('workbook.summary.refused'), COLUMNS),
    ...refused.map((refusal) => proseBlock(refusalSentence(name, refusal, context), COLUMNS, CHARACTERS, 'refusal')),
  ]
}

function indicatorsTable(context: RecapContext): Block {
  const { recap, translate, formats, accounts } = context
  const head = (key: 'indicator' | 'value' | 'median' | 'n' | 'of' | 'asOf' | 'basis' | 'perimeter' | 'reading'): string =>
    translate(`workbook.head.${key}`)
  return tableBlock<IndicatorValue>(
    'Indicators',
    [
      { header: head('indicator'), cell: ({ id }) => textCell(translate(`workbook.indicator.${id}`), 'label') },
      { header: head('value'), cell: (indicator) => valueCell(context, indicator) },
      { header: head('median'), cell: (indicator) => medianCell(context, indicator) },
      { header: head('n'), cell: (indicator) => nCell(context, indicator) },
      { header: head('of'), cell: ({ of }) => numberCell(of, formats.whole) },
      { header: head('asOf'), cell: ({ asOf }) => dateCell(asOf, formats.date) },
      { header: head('basis'), cell: ({ basis }) => textCell(translate(`workbook.basis.${basis}`)) },
      { header: head('perimeter'), cell: ({ perimeter }) => textCell(perimeterLabel(perimeter, accounts, translate)) },
      {
        header: head('reading'),
        cell: (indicator) =>
          textCell(indicatorReading(indicator, context), indicator.refused === null ? 'body' : 'refusal'),
      },
    ],
    recap.indicators,
    translate('workbook.nothing'),
  )
}

/** The value: live where it can be, a sentence where it is refused, empty where nothing was measured. */
function valueCell(context: RecapContext, indicator: IndicatorValue): CellSpec {
  if (indicator.refused !== null) return textCell('', 'refusal')
  const isMean = indicator.median !== null || indicator.id.endsWith('.median')
  const format = approximately(unitFormat(indicator.unit, context.formats, isMean), indicator.approximate)
  const value = cellValue(indicator.value, indicator.unit)
  const { value: formula } = liveFormulas(context, indicator)
  return formula === null ? numberCell(value, format, 'strong') : formulaCell(formula, value, format, 'strong')
}

function medianCell(context: RecapContext, indicator: IndicatorValue): CellSpec {
  const format = unitFormat(indicator.unit, context.formats, true)
  const value = cellValue(indicator.median, indicator.unit)
  const { median } = liveFormulas(context, indicator)
  return median === null ? numberCell(value, format) : formulaCell(median, value, format)
}

function nCell(context: RecapContext, indicator: IndicatorValue): CellSpec {
  const { n } = liveFormulas(context, indicator)
  return n === null
    ? numberCell(indicator.n, context.formats.whole)
    : formulaCell(n, indicator.n, context.formats.whole)
}

