import { OWN_COLUMNS, type GridColumn } from './grid-column.ts'

/** A cell: `row` from -1 (the headers) to the last row, `column` from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where the keyboard stands: a row by its key, so that it stays there when the rows are sorted anew. */
export interface Reached extends GridPlace {
  /** `row` is where it was: the keyboard goes on from there once the row is gone. */
  readonly key: string
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that a page key goes past. */
  readonly page: number
}

/** Where a key leads from a cell, as in a spreadsheet; `null` for a key that does not move. Never leaves the grid. */
export function placeAfterKey(from: GridPlace, key: string, isControl: boolean, size: GridSize): GridPlace | null {
  const to = aim(from, key, isControl, size)
  if (to === null) return null
  return { row: clamp(to.row, -1, size.rows - 1), column: clamp(to.column, 0, size.columns - 1) }
}

/** The place of what was reached among the rows as they stand now. */
export function placeOfKey<Row>(rows: readonly Row[], rowKey: (row: Row) => string, { key, row, column }: Reached): GridPlace {
  if (row === -1) return { row, column }
  const there = rows[row]
  if (there !== undefined && rowKey(there) === key) return { row, column }
  const found = key === '' ? -1 : rows.findIndex((one) => rowKey(one) === key)
  return { row: found === -1 ? Math.min(row, rows.length - 1) : found, column }
}

/** The nearest column of a row that opens an editor; a box to tick is not one that Tab stops at. */
export function nextEditable<Row>(
  row: Row | undefined, columns: readonly GridColumn<Row>[], from: number, step: 1 | -1,
): number | null {
  if (row === undefined) return null
  for (let at = from + step; at >= OWN_COLUMNS && at < columns.length + OWN_COLUMNS; at += step) {
    const kind = columns[at - OWN_COLUMNS]?.edit?.(row).kind
    if (kind === 'text' || kind === 'choice') return at
  }
  return null
}

function aim({ row, column }: GridPlace, key: string, isControl: boolean, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowUp': return { row: isControl ? Math.min(0, row - 1) : row - 1, column }
    case 'ArrowDown': return { row: isControl ? last.row : row + 1, column }
    case 'ArrowLeft': return { row, column: isControl ? 0 : column - 1 }
    case 'ArrowRight': return { row, column: isControl ? last.column : column + 1 }
    case 'Home': return { row: isControl ? 0 : row, column: 0 }
    case 'End': return { row: isControl ? last.row : row, column: last.column }
    case 'PageUp': return { row: Math.max(0, row - size.page), column }
    case 'PageDown': return { row: row + size.page, column }
    default: return null
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
