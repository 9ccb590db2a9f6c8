import { cellBeginning } from './cell-text.ts'
import { findBlocks } from './find-blocks.ts'
import type { Cell, SheetRow, SheetTable } from './table.ts'

/** A cell of a kept row as a person reads it; `header` is '' where the file names no column. `index` 0 is column A. */
export interface KeptCell {
  readonly index: number
  readonly header: string
  readonly text: string
}

/** A row of an imported file as it was kept, with the row of its headers. */
export interface KeptRow {
  readonly headerRow: number | null
  readonly cells: readonly KeptCell[]
}

/** Longer texts are shown by their beginning. */
const LONGEST_TEXT = 2_000

/**
 * A row out of the kept rows of an imported file (`{tables: [{name, rows: [{row, cells}]}]}`), or `null` when they have
 * no such row: `kept` comes from a file that may have been written by anybody, so nothing of its form is taken for granted.
 *
 * @param row from 1, as in the spreadsheet
 */
export function keptRow(kept: unknown, sheet: string, row: number): KeptRow | null {
  for (const rows of rowsOfSheet(kept, sheet)) {
    const own = rows.find((one) => one.row === row)
    if (own === undefined) continue
    const block = blockWith(rows, row)
    const headers = block?.headers ?? []
    const width = Math.max(own.cells.length, headers.length)
    const cells = Array.from({ length: width }, (_, index): KeptCell => ({
      index, header: (headers[index] ?? '').slice(0, LONGEST_TEXT), text: cellBeginning(own.cells[index], LONGEST_TEXT),
    }))
    return { headerRow: block?.headerRow ?? null, cells: cells.filter(({ header, text }) => header !== '' || text !== '') }
  }
  return null
}

/** The table of the sheet that the row stands in: a sheet may hold several, each below its own header. */
function blockWith(rows: readonly SheetRow[], row: number) {
  // What comes after the row decides nothing of its header, but for the first rows, which tell a header by its data.
  const until = rows.filter((one, index) => one.row <= row || index < 40)
  const table: SheetTable = { name: '', hidden: false, encoding: null, delimiter: null, date1904: false, rows: until, merges: [] }
  return findBlocks(table).findLast((block) => block.rows.some((one) => one.row === row))
}

function rowsOfSheet(kept: unknown, sheet: string): readonly (readonly SheetRow[])[] {
  if (!isObject(kept) || !Array.isArray(kept['tables'])) return []
  return kept['tables'].flatMap((table: unknown) =>
    isObject(table) && table['name'] === sheet && Array.isArray(table['rows']) ? [table['rows'].flatMap(rowIn)] : [],
  )
}

function rowIn(row: unknown): readonly SheetRow[] {
  if (!isObject(row) || typeof row['row'] !== 'number' || !Array.isArray(row['cells'])) return []
  return [{ row: row['row'], hidden: false, cells: row['cells'].map(cellIn) }]
}

function cellIn(cell: unknown): Cell {
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell
  if (!isObject(cell)) return null
  const { number, format, error } = cell
  if (typeof number === 'number') return { number, format: typeof format === 'string' ? format : 'General' }
  return typeof error === 'string' ? { error } : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
