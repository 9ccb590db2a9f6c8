import type { CellFix, RecognisedFile, RecognisedTable } from './recognised.ts'
import type { SheetRow } from './table.ts'

/** A recognised file with the cells corrected by hand in place of what the file says. Empty text empties the cell. */
export function withFixes(recognised: RecognisedFile, file: string, fixes: readonly CellFix[]): RecognisedFile {
  const ours = fixes.filter((fix) => fix.file === file)
  if (ours.length === 0) return recognised
  return { ...recognised, tables: recognised.tables.map((table) => fixedTable(table, ours)) }
}

function fixedTable(table: RecognisedTable, fixes: readonly CellFix[]): RecognisedTable {
  const byRow = Map.groupBy(fixes.filter((fix) => fix.table === table.name), (fix) => fix.row)
  if (byRow.size === 0) return table
  return { ...table, dataRows: table.dataRows.map((row) => fixedRow(row, byRow.get(row.row) ?? [])) }
}

function fixedRow(row: SheetRow, fixes: readonly CellFix[]): SheetRow {
  if (fixes.length === 0) return row
  const length = Math.max(row.cells.length, ...fixes.map((fix) => fix.index + 1))
  const cells = Array.from({ length }, (_none, index) => row.cells[index] ?? null)
  for (const fix of fixes) cells[fix.index] = fix.value === '' ? null : fix.value
  return { ...row, cells }
}
