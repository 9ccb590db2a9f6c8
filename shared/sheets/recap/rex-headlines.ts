import type { RecapPart } from '../../domain/recap/recap-text.ts'
import type { FigureComparison } from '../../domain/recap/recap-rows.ts'
import type { IndicatorId, IndicatorValue } from '../../domain/results/indicator.ts'
import { formatDate } from '../../i18n/format.ts'
import type { CellSpec } from '../workbook-spec.ts'
import { formulaCell, numberCell, rowOfCells, textCell } from './cells.ts'
import { comparablePerimeter } from './figure-perimeter.ts'
import { refusalSentence } from './indicator-reading.ts'
import { cellValue, unitFormat } from './indicator-units.ts'
import { metricLabel, perimeterLabel } from './labels.ts'
import { approximately } from './number-formats.ts'
import { proseBlock, type Block } from './page.ts'
import type { RecapContext } from './recap-context.ts'
import { indicatorCell } from './summary-layout.ts'

/** The figures that stand under each part, in their order. */
const HEADLINES: Readonly<Record<RecapPart, readonly IndicatorId[]>> = {
  objectives: [],
  method: ['participants.count', 'mobilisation.confirmed', 'streams.planned', 'coverage.share'],
  results: [
    'participants.live', 'streams.count', 'duration.mean', 'views.total', 'views.mean', 'likes.total', 'likes.perView',
    'comments.total', 'mentions.total', 'trend.minutes', 'followers',
  ],
  next: [],
}

/** Headline figures of a part: the value, what it is, and its n, date and perimeter. Refusals are sentences. */
export function headlinesOf(part: RecapPart, context: RecapContext, columns: number, characters: number): readonly Block[] {
  const { recap, translate } = context
  const indicators = HEADLINES[part].flatMap((id) => recap.indicators.filter((one) => one.id === id && one.value !== null))
  const typed = part === 'results' ? recap.figures.filter((row) => row.difference !== 0 && !isShownAs(row, indicators)) : []
  const refused = part === 'results' ? recap.refusedRatios : []
  return [
    () => ({ rows: [rowOfCells([], 6)] }),
    ...indicators.map((indicator) => line(indicatorCells(indicator, context))),
    ...typed.map((row) => line(typedCells(row, context))),
    ...refused.map((refusal) =>
      proseBlock(refusalSentence(translate('workbook.indicator.likes.perView'), refusal, context), columns, characters, 'refusal'),
    ),
  ]
}

/** A typed figure that already stands as the indicator itself, because nothing could be computed. */
function isShownAs({ figure }: FigureComparison, indicators: readonly IndicatorValue[]): boolean {
  return indicators.some(({ id, basis, value }) => id === figure.metric && basis === 'typed' && value === figure.value)
}

function line(cells: readonly CellSpec[]): Block {
  const longest = cells.reduce((most, cell) => (cell?.kind === 'text' ? Math.max(most, cell.text.length) : most), 0)
  return () => ({ rows: [rowOfCells(cells, longest > 104 ? 36 : 25)] })
}

function indicatorCells(indicator: IndicatorValue, context: RecapContext): readonly CellSpec[] {
  const { translate, formats, accounts } = context
  const isMean = indicator.median !== null
  const format = approximately(unitFormat(indicator.unit, formats, isMean), indicator.approximate)
  const value = cellValue(indicator.value, indicator.unit)
  const cell = indicatorCell(context, indicator.id)
  return [
    cell === null ? numberCell(value, format, 'figure') : formulaCell(cell, value, format, 'figure'),
    textCell(translate(`workbook.indicator.${indicator.id}`), 'headline'),
    textCell(
      [
        indicator.of > 0 ? translate('workbook.nOf', { n: indicator.n, of: indicator.of }) : '',
        indicator.asOf === null ? '' : translate('workbook.asOf', { date: formatDate(indicator.asOf, translate, 'medium') }),
        perimeterLabel(indicator.perimeter, accounts, translate),
        indicator.basis === 'typed' ? translate('workbook.basis.typed') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      'caption',
    ),
  ]
}

function typedCells({ figure }: FigureComparison, { translate, formats, accounts }: RecapContext): readonly CellSpec[] {
  const format = approximately(Number.isInteger(figure.value) ? formats.whole : formats.decimal, figure.approximate)
  return [
    numberCell(figure.value, format, 'figure'),
    textCell(metricLabel(figure.metric, translate), 'headline'),
    textCell(
      [
        translate('workbook.basis.typed'),
        translate('workbook.asOf', { date: formatDate(figure.asOf, translate, 'medium') }),
        perimeterLabel(comparablePerimeter(figure.perimeter), accounts, translate),
      ].join(' · '),
      'caption',
    ),
  ]
}
