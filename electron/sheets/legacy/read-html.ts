import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile, SheetTable } from '../../../shared/sheets/table.ts'
import { attributeOf, numberOf } from '../markup/attribute-of.ts'
import { decodeEntities } from '../markup/decode-entities.ts'
import { walkMarkup, type MarkupVisitor } from '../markup/walk-markup.ts'
import { sheetBuilder, type Budget, type SheetBuilder } from '../sheet-builder.ts'
import { damaged, notASpreadsheet } from '../trouble.ts'

/** Mutable: where the walk stands in the outermost table. Rows from 1, columns from 0. */
interface Position {
  depth: number
  row: number
  column: number
  cell: string | null
  /** The last row that a cell from above covers, for each column. */
  readonly coveredUntil: number[]
  /** Inside a script or style, whose text nobody sees. */
  isUnseen: boolean
}

/** Mutable: the table being read, and the limit that ended the reading. */
interface Walk {
  builder: SheetBuilder | null
  flaw: ReturnType<typeof damaged> | null
}

const LARGEST_SPAN = 65_534

/**
 * Reads the tables of a web page saved as .xls, as many web programs export. Cells are texts as they were shown; a
 * table inside a cell is part of that cell's text. A page without a table is no spreadsheet.
 */
export function readHtml(source: string, file: string, encoding: string, budget: Budget): Result<ReadFile, AppError> {
  const tables: SheetTable[] = []
  const walk: Walk = { builder: null, flaw: null }
  let at = start()
  const visitor: MarkupVisitor = {
    isDone: () => walk.flaw !== null,
    open: (written, attributes) => {
      const name = written.toLowerCase()
      if (name === 'script' || name === 'style') at.isUnseen = true
      if (name === 'table') {
        at.depth += 1
        if (at.depth === 1) walk.builder = sheetBuilder(file, `Table ${String(tables.length + 1)}`, budget)
      }
      if (walk.builder !== null && at.depth === 1) openInTable(at, name, attributes, walk.builder)
      if (name === 'br' && at.cell !== null) at.cell += '\n'
    },
    text: (raw, isRaw) => {
      if (at.cell === null || at.isUnseen) return
      // Line ends of the source are spaces on a page.
      at.cell += (isRaw ? raw : decodeEntities(raw.replace(/[ \t\r\n]+/gu, ' ')))
    },
    close: (written) => {
      const name = written.toLowerCase()
      if (name === 'script' || name === 'style') at.isUnseen = false
      if (walk.builder === null) return
      if (at.depth === 1 && /^(?:td|th|tr|table)$/u.test(name)) closeCell(at, walk.builder)
      walk.flaw = walk.builder.flaw()
      if (name !== 'table') return
      at.depth -= 1
      if (at.depth > 0) return
      const table = `Table ${String(tables.length + 1)}`
      tables.push(walk.builder.build({ name: table, hidden: false, encoding, delimiter: null, date1904: false }))
      walk.builder = null
      at = start()
    },
  }
  const ended = walkMarkup(source, visitor, 'allowed')
  if (walk.flaw !== null) return walk.flaw
  // A page cut short inside its table would be taken in part.
  if (ended !== null || walk.builder !== null) return damaged(file, 'badMarkup')
  const filled = tables.filter((table) => table.rows.length > 0)
  return filled.length === 0 ? notASpreadsheet(file, 'HTML') : ok({ container: 'html', tables: filled, issues: [] })
}

const start = (): Position => ({ depth: 0, row: 0, column: 0, cell: null, coveredUntil: [], isUnseen: false })

function openInTable(at: Position, name: string, attributes: string, builder: SheetBuilder): void {
  if (name === 'tr') {
    closeCell(at, builder)
    at.row += 1
    at.column = -1
    if (/display:\s?none/iu.test(attributeOf(attributes, 'style') ?? '')) builder.hide(at.row)
  }
  if (name === 'td' || name === 'th') openCell(at, attributes, builder)
}

function openCell(at: Position, attributes: string, builder: SheetBuilder): void {
  closeCell(at, builder)
  if (at.row === 0) at.row = 1
  at.column += 1
  while (isCovered(at, at.column)) at.column += 1
  at.cell = ''
  const columns = spanOf(attributes, 'colspan', 16_384)
  const rows = spanOf(attributes, 'rowspan', LARGEST_SPAN)
  if (columns + rows === 2) return
  builder.merge({ top: at.row, left: at.column, bottom: at.row + rows - 1, right: at.column + columns - 1 })
  for (let column = at.column; column < at.column + columns; column += 1) at.coveredUntil[column] = at.row + rows - 1
}

const isCovered = (at: Position, column: number): boolean => (at.coveredUntil[column] ?? 0) >= at.row

const spanOf = (attributes: string, name: string, largest: number): number =>
  Math.min(largest, Math.max(1, Math.trunc(numberOf(attributes, name) ?? 1)))

function closeCell(at: Position, builder: SheetBuilder): void {
  if (at.cell === null) return
  const lines = at.cell.split('\n').map((line) => line.trim())
  builder.put(at.row, at.column, lines.join('\n').trim())
  at.cell = null
}
