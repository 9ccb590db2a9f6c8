import { cellText } from '../cell-text.ts'
import { absent, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { isAbsentValue, isErrorText, LONGEST_VALUE } from './absent.ts'

/**
 * Settles what every typed column has in common: empty cells and markers are absent, a formula's error is said, an
 * overlong text is `tooLong`; the rest goes to `parse` with its text.
 */
export function parseTyped<Value>(
  cell: Cell,
  context: ReadContext,
  tooLong: (value: string) => Reading<Value>,
  parse: (text: string) => Reading<Value>,
): Reading<Value> {
  if (cell === null) return absent
  if (typeof cell === 'object' && 'error' in cell) return trouble('cell.errorValue', { value: cell.error })
  if (typeof cell === 'string' && cell.length > 10 * LONGEST_VALUE) return tooLong(shortened(cell))
  const text = cellText(cell, context.date1904)
  if (isAbsentValue(text)) return absent
  if (isErrorText(text)) return trouble('cell.errorValue', { value: text })
  return text.length > LONGEST_VALUE ? tooLong(shortened(text)) : parse(text)
}

/** The beginning of a text that is too long to be shown whole. */
export function shortened(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1).toWellFormed()}…`
}
