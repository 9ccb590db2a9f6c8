import { isBlankCell } from './cell-text.ts'
import { findHeader, knownHeaders, type FoundHeader } from './find-header.ts'
import { headerKey, headerText } from './header-key.ts'
import { isKnownHeader } from './match-header.ts'
import type { SheetRow, SheetTable } from './table.ts'

/** One table of a sheet: its header and the rows that belong to it, not yet sorted into data and the rest. */
export interface Block {
  readonly headerRow: number | null
  readonly headers: readonly string[]
  readonly preamble: readonly SheetRow[]
  readonly rows: readonly SheetRow[]
  /** Rows that repeat the header, as printed lists do on each page. */
  readonly repeatedHeaders: readonly SheetRow[]
}

/** The tables of a sheet, one below the other. A sheet without a header is one block whose columns have no names. */
export function findBlocks(table: SheetTable): readonly Block[] {
  const first = findHeader(table)
  if (first === null) return [headerless(table)]
  const blocks: Block[] = []
  let open = openBlock(first, table.rows.slice(0, first.firstIndex), table)
  for (const row of table.rows.slice(first.lastIndex + 1)) {
    if (!startsLikeHeader(row)) {
      open.rows.push(row)
      continue
    }
    const headers = row.cells.map((cell) => headerText(cell, table.date1904))
    if (repeats(headers, open.headers)) {
      open.repeatedHeaders.push(row)
    } else if (isOtherHeader(row)) {
      const titles = takeTitles(open.rows)
      blocks.push(open)
      open = { headerRow: row.row, headers, preamble: titles, rows: [], repeatedHeaders: [] }
    } else {
      open.rows.push(row)
    }
  }
  return [...blocks, open]
}

interface OpenBlock extends Block {
  readonly rows: SheetRow[]
  readonly repeatedHeaders: SheetRow[]
}

function openBlock(header: FoundHeader, preamble: readonly SheetRow[], table: SheetTable): OpenBlock {
  const headerRow = table.rows[header.lastIndex]?.row ?? null
  return { headerRow, headers: header.headers, preamble, rows: [], repeatedHeaders: [] }
}

function headerless(table: SheetTable): Block {
  const width = table.rows.slice(0, 200).reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const headers = Array.from({ length: width }, () => '')
  return { headerRow: null, headers, preamble: [], rows: table.rows, repeatedHeaders: [] }
}

/** A quick look, for it is made at every row: the first filled cell is a known header. */
function startsLikeHeader(row: SheetRow): boolean {
  const first = row.cells.find((cell) => !isBlankCell(cell))
  return typeof first === 'string' && first.length <= 100 && isKnownHeader(headerKey(first))
}

function repeats(headers: readonly string[], known: readonly string[]): boolean {
  const filled = headers.flatMap((header, index) => (header === '' ? [] : [headerKey(header) === headerKey(known[index] ?? '')]))
  return filled.length >= 2 && filled.filter(Boolean).length >= 0.8 * filled.length
}

/** Words only, at least three of them known headers, and hardly anything else. */
function isOtherHeader(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => !isBlankCell(cell))
  const known = knownHeaders(row)
  return known >= Math.min(3, filled.length) && known >= 2 && known >= 0.6 * filled.length && filled.every((cell) => typeof cell === 'string')
}

/** The lone texts at the end of a block are the title of the next one. */
function takeTitles(rows: SheetRow[]): readonly SheetRow[] {
  let from = rows.length
  while (from > 0 && rows[from - 1]?.cells.filter((cell) => !isBlankCell(cell)).length === 1) from -= 1
  return rows.splice(from)
}
