import type { CellSpec, RowSpec, StyleName } from './workbook-spec.ts'

/** Points of one line of a table's text, and what a row needs besides. */
const LINE = 13
const AIR = 3
/** What Excel allows. */
const HIGHEST = 409
const UNWRAPPED: ReadonlySet<StyleName | undefined> = new Set<StyleName>(['line', 'title', 'subtitle', 'heading', 'number', 'strong'])

/**
 * The rows with the height that their longest wrapped text needs in its column's width. Excel would find it by itself,
 * LibreOffice does not when it opens a workbook: it would draw the second line over the next row. Rows that need one
 * line, or that say their height, stay as they are.
 *
 * @param widths of the columns, in characters
 */
export function withRowHeights(rows: readonly RowSpec[], widths: readonly number[]): readonly RowSpec[] {
  return rows.map((row) => {
    if (row.height !== null) return row
    const lines = row.cells.reduce((most, cell, column) => Math.max(most, linesOf(cell, widths[column] ?? 10)), 1)
    return lines === 1 ? row : { ...row, height: Math.min(HIGHEST, lines * LINE + AIR) }
  })
}

/** Words are wrapped whole, so a line holds a little less than its width. */
function linesOf(cell: CellSpec, width: number): number {
  if (cell?.kind !== 'text' || UNWRAPPED.has(cell.style)) return 1
  const perLine = Math.max(4, Math.floor(width * 1.15) - 1)
  return cell.text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0)
}
