import type { ObjectiveRow } from '../../domain/recap/recap-rows.ts'
import type { Verdict } from '../../domain/campaign/objective.ts'
import type { CellSpec, SheetSpec, StyleName } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { dateCell, formulaCell, numberCell, textCell, DASH } from './cells.ts'
import { cellValue, unitFormat } from './indicator-units.ts'
import { metricLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { sheetOf, stackBlocks, tableBlock, titleBlock, type PageColumn } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { subtitleOf } from './subtitle.ts'
import { indicatorCell } from './summary-layout.ts'

const COLUMNS = [
  'objective', 'level', 'indicator', 'baseline', 'target', 'reached', 'progress', 'asOf', 'verdict', 'decidedBy', 'comment',
] as const
type Column = (typeof COLUMNS)[number]
const WIDTHS = [40, 12, 28, 11, 11, 12, 11, 12, 14, 12, 44] as const
const STYLE: Readonly<Record<Verdict, StyleName>> = {
  reached: 'good', partly: 'warning', notReached: 'refusal', notMeasured: 'body',
}

/** Sheet 3: each objective with where it started, what was aimed at, what was reached, and who says so. */
export function objectivesSheet(context: RecapContext): SheetSpec {
  const { recap, translate } = context
  const name = translate('workbook.sheet.objectives')
  const columns = columnsOf(context)
  const built = stackBlocks([
    titleBlock(name, subtitleOf(context)),
    tableBlock<ObjectiveRow>(
      'Objectives',
      COLUMNS.map((column) => ({ header: translate(`workbook.head.${column}`), cell: columns[column] })),
      recap.objectives,
      translate('workbook.nothing'),
    ),
  ])
  return sheetOf(name, WIDTHS, built, { freeze: { rows: 4, columns: 1 } })
}

function columnsOf(context: RecapContext): Readonly<Record<Column, PageColumn<ObjectiveRow>['cell']>> {
  const { translate, formats } = context
  const amount = (row: ObjectiveRow, value: number | null): CellSpec => numberCell(inCell(row, value), formatOf(row, context))
  return {
    objective: ({ objective }) => textCell(objective.text, 'label'),
    level: ({ objective }) => textCell(translate(`workbook.level.${objective.level}`)),
    indicator: ({ objective }) =>
      textCell(objective.indicator === null ? translate('workbook.none') : metricLabel(objective.indicator, translate)),
    baseline: (row) => amount(row, row.objective.baseline),
    target: (row) => amount(row, row.objective.target),
    reached: (row) => reachedCell(row, context),
    progress: (row, at) => progressCell(row, at, formats.percent),
    asOf: ({ indicator, figure }) => dateCell(figure?.asOf ?? indicator?.asOf ?? null, formats.date),
    verdict: ({ verdict }) => textCell(translate(`workbook.verdict.${verdict}`), STYLE[verdict]),
    decidedBy: ({ decidedBy }) => textCell(translate(`workbook.decidedBy.${decidedBy}`)),
    comment: (row) => textCell(commentOf(row, context)),
  }
}

/** What was reached: the very cell of the Summary where it stands there, so that both follow the streams. */
function reachedCell(row: ObjectiveRow, context: RecapContext): CellSpec {
  const format = formatOf(row, context)
  const cell = row.indicator === null || row.figure !== null ? null : indicatorCell(context, row.indicator.id)
  const value = inCell(row, row.value)
  if (cell === null || value === null || row.indicator?.value !== row.value) return numberCell(value, format)
  return formulaCell(cell, value, format)
}

/** 0 at the baseline, 1 at the target. */
function progressCell(row: ObjectiveRow, at: number, format: string): CellSpec {
  if (row.progress === null) return textCell('', 'number')
  const cell = (column: Column): string => cellAddress(COLUMNS.indexOf(column), at)
  const [from, to, reached] = [`N(${cell('baseline')})`, cell('target'), cell('reached')]
  const { baseline, target } = row.objective
  const plain = row.value === null || target === null ? null : (row.value - (baseline ?? 0)) / (target - (baseline ?? 0))
  // The domain may hold the share between bounds; then the sheet shows its value rather than another one.
  if (plain === null || Math.abs(plain - row.progress) > 1e-9) return numberCell(row.progress, format)
  return formulaCell(`IF(${to}=${from},"${DASH}",(${reached}-${from})/(${to}-${from}))`, row.progress, format)
}

function commentOf({ objective, notMeasured }: ObjectiveRow, { translate }: RecapContext): string {
  const why = notMeasured === null ? '' : translate(`workbook.notMeasuredWhy.${notMeasured}`)
  return [why, objective.comment].filter((part) => part !== '').join('. ')
}

function formatOf(row: ObjectiveRow, { formats }: RecapContext): string {
  const approximate = row.figure?.approximate ?? row.indicator?.approximate ?? false
  const format = row.indicator === null ? formats.whole : unitFormat(row.indicator.unit, formats, row.indicator.median !== null)
  return approximately(format, approximate)
}

function inCell(row: ObjectiveRow, value: number | null): number | null {
  return row.indicator === null ? value : cellValue(value, row.indicator.unit)
}
