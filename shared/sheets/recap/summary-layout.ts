import type { IndicatorId } from '../../domain/results/indicator.ts'
import { fixedCell } from './address.ts'
import type { RecapContext } from './recap-context.ts'

/** The widths of the Summary sheet's columns, in characters; all its tables share them. */
export const SUMMARY_WIDTHS = [34, 13, 13, 11, 11, 13, 14, 42, 62] as const

/** Rows above the first indicator, counted from 0: title, note, heading, air, header. */
export const INDICATORS_FIRST_ROW = 8
const VALUE_COLUMN = 1

/** The cell of an indicator's value, for the sheets that repeat it; `null` for one that the recap does not have. */
export function indicatorCell({ recap, translate }: RecapContext, id: IndicatorId): string | null {
  const index = recap.indicators.findIndex((indicator) => indicator.id === id)
  return index < 0 ? null : fixedCell(translate('workbook.sheet.summary'), VALUE_COLUMN, INDICATORS_FIRST_ROW + index)
}
