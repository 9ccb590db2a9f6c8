import type { SheetChart } from 'hucre/xlsx'
import type { ChartSpec, WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'
import { cellText } from './write-text.ts'

const QUIET = '6B6870'
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const

/**
 * A native chart of the workbook: it follows its cells. Several series stand on top of one another, so that a window
 * of the day is a colour and not a second bar beside. `alternative` is what a screen reader says.
 */
export function chartOf(chart: ChartSpec, language: WorkbookSpec['properties']['language']): SheetChart {
  const many = chart.series.length > 1
  const axis = { axisTitleFontSize: 9, axisTitleColor: QUIET, labelFontSize: 9, labelColor: QUIET, ...NO_TICKS } as const
  return {
    type: chart.kind,
    title: cellText(chart.title),
    titleFontSize: 12,
    titleBold: true,
    altText: cellText(chart.alternative),
    frameTitle: cellText(chart.title),
    lang: LOCALES[language],
    roundedCorners: false,
    dispBlanksAs: 'gap',
    legend: many ? 'bottom' : false,
    gapWidth: 40,
    ...(many && chart.kind !== 'line' ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    series: chart.series.map((series) => ({
      name: cellText(series.name),
      categories: series.categories,
      values: series.values,
      color: series.colour,
    })),
    axes: {
      // A bar chart lists its categories from bottom to top; reversed, it reads like its table.
      x: { ...axis, title: chart.xTitle, ...(chart.kind === 'bar' ? { reverse: true } : {}) },
      y: {
        ...axis,
        title: chart.yTitle,
        gridlines: { major: true },
        ...(chart.kind === 'bar' ? { crosses: 'max' as const } : {}),
        // Columns and bars are measured from 0; a line shows how a value moved, however large it is.
        ...(chart.kind === 'line' ? {} : { scale: { min: 0 } }),
        numberFormat: { formatCode: '#,##0' },
      },
    },
    anchor: {
      from: { row: chart.from.row, col: chart.from.column },
      to: { row: chart.to.row, col: chart.to.column },
    },
  }
}
