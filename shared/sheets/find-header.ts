import { headerKey, headerText } from './header-key.ts'
import { isBlankCell } from './cell-text.ts'
import { lookOfCell } from './look-of-values.ts'
import { isKnownHeader } from './match-header.ts'
import type { Cell, SheetRow, SheetTable } from './table.ts'

/** A header found in a table: where its rows stand in `table.rows`, and its texts by column. */
export interface FoundHeader {
  /** Index in `table.rows` of its first and last row: the same but for a header of two rows. */
  readonly firstIndex: number
  readonly lastIndex: number
  readonly headers: readonly string[]
}

/** Titles and sentences may stand above a header, but not more lines than this. */
const ROWS_LOOKED_AT = 30
/** A header has at least this many known names, or as many as the table is wide. */
const ENOUGH_KNOWN = 2

/**
 * The header of a table: the row of the first 30 whose cells name most known fields, alone or with the row below it;
 * else the row of words that best stands over data; `null` when there is neither (a table that begins with its data).
 */
export function findHeader(table: SheetTable): FoundHeader | null {
  const rows = table.rows.slice(0, ROWS_LOOKED_AT)
  return byKnownNames(rows, table) ?? byWordsOverData(table.rows, table)
}

/** How many different known headers a row holds, each counted once. */
export function knownHeaders(row: SheetRow): number {
  return knownIn(row.cells.map((cell) => (typeof cell === 'string' ? headerText(cell, false) : '')))
}

function knownIn(headers: readonly string[]): number {
  return new Set(headers.map(headerKey).filter(isKnownHeader)).size
}

function byKnownNames(rows: readonly SheetRow[], table: SheetTable): FoundHeader | null {
  let best: FoundHeader | null = null
  let most = 0
  for (const [index, row] of rows.entries()) {
    const single = headersOf(row, table)
    const known = knownIn(single)
    if (known > most && isEnough(known, single)) {
      best = { firstIndex: index, lastIndex: index, headers: single }
      most = known
    }
    const next = rows[index + 1]
    if (next === undefined || next.row !== row.row + 1) continue
    const both = twoRowHeaders(row, next, table)
    const knownBoth = both === null ? 0 : knownIn(both)
    // Both rows must say something the other does not, or the second one is data.
    if (both !== null && knownBoth > most && knownBoth > Math.max(known, knownIn(headersOf(next, table)))) {
      best = { firstIndex: index, lastIndex: index + 1, headers: both }
      most = knownBoth
    }
  }
  return best
}

function isEnough(known: number, headers: readonly string[]): boolean {
  const filled = headers.filter((header) => header !== '').length
  return known >= ENOUGH_KNOWN ? known * 10 >= filled || known >= 4 : known === 1 && filled === 1 && headers.length === 1
}

function headersOf(row: SheetRow, table: SheetTable): readonly string[] {
  return row.cells.map((cell) => headerText(cell, table.date1904))
}

/** The lower text, or the upper one spread over the columns its merged cell covers. `null` when the lower row is data. */
function twoRowHeaders(upper: SheetRow, lower: SheetRow, table: SheetTable): readonly string[] | null {
  if (!lower.cells.every((cell) => isBlankCell(cell) || isWords(cell))) return null
  const above = [...headersOf(upper, table)]
  for (const { top, left, right } of table.merges) {
    if (top !== upper.row || right - left > 200) continue
    for (let column = left + 1; column <= right; column += 1) above[column] = above[left] ?? ''
  }
  const below = headersOf(lower, table)
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const [group, own] = [above[column] ?? '', below[column] ?? '']
    return own === '' ? group : isKnownHeader(headerKey(own)) || group === '' ? own : `${group} ${own}`
  })
}

/** A row of short different words over rows that are as wide and hold something that is no plain word. */
function byWordsOverData(rows: readonly SheetRow[], table: SheetTable): FoundHeader | null {
  for (const [index, row] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const below = rows.slice(index + 1, index + 11)
    if (below.length === 0) return null
    const headers = headersOf(row, table)
    const filled = headers.filter((header) => header !== '')
    const widest = Math.max(...below.map((each) => each.cells.filter((cell) => !isBlankCell(cell)).length))
    const areWords = row.cells.every((cell) => isBlankCell(cell) || isWords(cell))
    const areDifferent = new Set(filled.map(headerKey)).size === filled.length
    const isWide = filled.length >= 2 && filled.length >= 0.6 * widest && filled.every((header) => header.length <= 120)
    if (areWords && areDifferent && isWide && below.some((each) => hasData(each))) {
      return { firstIndex: index, lastIndex: index, headers }
    }
  }
  return null
}

function hasData(row: SheetRow): boolean {
  return row.cells.some((cell) => !isBlankCell(cell) && (!isWords(cell) || lookOfCell(cell) === 'personName'))
}

/** Plain words, as a header has them: "Relevé Mensuel" may look like a name, but no header looks like a figure. */
function isWords(cell: Cell): boolean {
  if (typeof cell !== 'string' || /^[\d\s.,%]+$/u.test(cell.slice(0, 40))) return false
  const look = lookOfCell(cell)
  return look === null || look === 'personName'
}
