import type { FigureComparison } from '../../domain/recap/recap-rows.ts'
import type { CellSpec } from '../workbook-spec.ts'
import { cellAddress } from './address.ts'
import { dateCell, formulaCell, numberCell, textCell } from './cells.ts'
import { comparablePerimeter } from './figure-perimeter.ts'
import { metricLabel, perimeterLabel, sourceLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { tableBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'

const TYPED = 1
const COMPUTED = 2

/**
 * The figures that she typed, beside what the files give over the very same perimeter, with the difference. Neither
 * replaces the other (data-model.md, "Figures").
 */
export function typedFiguresTable(context: RecapContext): Block {
  const { recap, translate, formats } = context
  const head = (key: 'figure' | 'typed' | 'computed' | 'difference' | 'n' | 'asOf' | 'precision' | 'perimeter' | 'source'): string =>
    translate(`workbook.head.${key}`)
  return tableBlock<FigureComparison>(
    'TypedFigures',
    [
      { header: head('figure'), cell: ({ figure }) => textCell(metricLabel(figure.metric, translate), 'label') },
      { header: head('typed'), cell: ({ figure }) => numberCell(figure.value, formatOf(figure, formats), 'strong') },
      { header: head('computed'), cell: ({ computed }) => computedCell(computed, formats) },
      { header: head('difference'), cell: differenceCell },
      { header: head('n'), cell: ({ computed }) => numberCell(computed?.value == null ? null : computed.n, formats.whole) },
      { header: head('asOf'), cell: ({ figure }) => dateCell(figure.asOf, formats.date) },
      {
        header: head('precision'),
        cell: ({ figure }) => textCell(translate(`workbook.precision.${figure.approximate ? 'approximate' : 'exact'}`)),
      },
      { header: head('perimeter'), cell: (row) => textCell(perimeterOf(row, context)) },
      { header: head('source'), cell: (row) => textCell(sourceOf(row, context)) },
    ],
    recap.figures,
    translate('workbook.nothing'),
  )
}

function formatOf(figure: { readonly value: number; readonly approximate: boolean }, formats: RecapContext['formats']): string {
  return approximately(Number.isInteger(figure.value) ? formats.whole : formats.decimal, figure.approximate)
}

function computedCell(computed: FigureComparison['computed'], formats: RecapContext['formats']): CellSpec {
  const value = computed?.value ?? null
  if (computed === null || value === null) return textCell('', 'number')
  return numberCell(value, formatOf({ value, approximate: computed.approximate }, formats))
}

function differenceCell({ difference }: FigureComparison, at: number): CellSpec {
  if (difference === null) return textCell('', 'number')
  const formula = `${cellAddress(TYPED, at)}-${cellAddress(COMPUTED, at)}`
  return formulaCell(formula, difference, '+#,##0.##;-#,##0.##;0')
}

function perimeterOf({ figure }: FigureComparison, { accounts, translate }: RecapContext): string {
  return perimeterLabel(comparablePerimeter(figure.perimeter), accounts, translate)
}

/** Who typed it and when, with her own note. */
function sourceOf({ figure }: FigureComparison, { translate }: RecapContext): string {
  const { source, note } = figure
  const by = source.kind === 'typed' ? sourceLabel(source, translate) : ''
  return [by, note].filter((part) => part !== '').join('. ')
}
