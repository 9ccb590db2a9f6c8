import { issue, type Issue } from '../errors/issue.ts'
import { columnLetters } from './recap/address.ts'
import type { RecognisedTable } from './recognised.ts'
import { isNumberMadeDate } from './values/destroyed-value.ts'
import { numberOf } from './values/parse-number.ts'

/** Rows looked at: a table that nobody recognised is not read, only warned of. */
const ROWS = 1000

/**
 * Figures that Excel made dates of in a table that is not taken in, such as Meta's audience by city: words like
 * `3.апр` in a column that otherwise holds numbers (formats.md, R7).
 */
export function destroyedFigures(table: RecognisedTable): readonly Issue[] {
  const rows = table.dataRows.slice(0, ROWS)
  const columns = table.columns.filter(({ index }) =>
    rows.some(({ cells }) => {
      const cell = cells[index]
      return typeof cell === 'string' && numberOf(cell.slice(0, 65).trim(), 'decimal') !== null
    }),
  )
  return rows.flatMap(({ row, cells }) =>
    columns.flatMap(({ index, header }) => {
      const cell = cells[index]
      if (typeof cell !== 'string' || !isNumberMadeDate(cell)) return []
      const at = { sheet: table.name, row, column: header === '' ? columnLetters(index) : header, value: cell }
      return [issue('warning', 'cell.destroyedByExcel', { value: cell, kept: '' }, at)]
    }),
  )
}
