import type { SheetTable } from '../../../shared/sheets/table.ts'
import { attributeOf, numberOf } from '../markup/attribute-of.ts'
import { decodeEntities } from '../markup/decode-entities.ts'
import type { MarkupVisitor } from '../markup/walk-markup.ts'
import { sheetBuilder, type Budget, type SheetBuilder } from '../sheet-builder.ts'
import type { damaged } from '../trouble.ts'
import { odsValue } from './ods-value.ts'

/** Reads the `content.xml` of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, chapter 9) as it is walked. */
export interface ContentReader {
  readonly visitor: MarkupVisitor
  readonly tables: () => readonly SheetTable[]
  readonly flaw: () => ReturnType<typeof damaged> | null
}

interface OpenCell {
  readonly attributes: string
  readonly repeated: number
  text: string
  paragraphs: number
}

/** Mutable: where the walk stands in the current table. Rows from 1, columns from 0. */
interface Position {
  row: number
  rowsRepeated: number
  isRowHidden: boolean
  column: number
  cell: OpenCell | null
  isInText: boolean
  /** Depth of notes and drawings inside a cell, whose text is not the cell's. */
  asideDepth: number
  filled: { column: number; repeated: number; value: ReturnType<typeof odsValue> }[]
}

const ASIDE = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'tracked-changes', 'g', 'control'])

/** A reader of one `content.xml`, which counts into `budget`. */
export function contentReader(file: string, budget: Budget): ContentReader {
  const tables: SheetTable[] = []
  const hiddenStyles = new Set<string>()
  let style = ''
  let table: { readonly name: string; readonly isHidden: boolean; readonly builder: SheetBuilder } | null = null
  let flaw: ReturnType<typeof damaged> | null = null
  let at: Position = startOfTable()
  const visitor: MarkupVisitor = {
    isDone: () => flaw !== null,
    open: (name, attributes) => {
      if (ASIDE.has(name)) at.asideDepth += 1
      if (at.asideDepth > 0) return
      if (name === 'style') style = attributeOf(attributes, 'name') ?? ''
      if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false') hiddenStyles.add(style)
      if (name === 'table' && table === null) {
        const sheet = attributeOf(attributes, 'name') ?? ''
        const isHidden = hiddenStyles.has(attributeOf(attributes, 'style-name') ?? '')
        table = { name: sheet, isHidden, builder: sheetBuilder(file, sheet, budget) }
        at = startOfTable()
      }
      if (table !== null) openInTable(at, name, attributes, table.builder)
    },
    text: (raw, isRaw) => {
      if (at.cell !== null && at.isInText && at.asideDepth === 0) at.cell.text += isRaw ? raw : decodeEntities(raw)
    },
    close: (name) => {
      if (ASIDE.has(name)) at.asideDepth = Math.max(0, at.asideDepth - 1)
      if (at.asideDepth > 0 || table === null) return
      closeInTable(at, name, table.builder)
      flaw = table.builder.flaw()
      if (name !== 'table') return
      const { name: sheet, isHidden, builder } = table
      tables.push(builder.build({ name: sheet, hidden: isHidden, encoding: null, delimiter: null, date1904: false }))
      table = null
    },
  }
  return { visitor, tables: () => tables, flaw: () => flaw }
}

const startOfTable = (): Position => ({
  row: 1, rowsRepeated: 1, isRowHidden: false, column: 0, cell: null, isInText: false, asideDepth: 0, filled: [],
})

const repeats = (attributes: string, name: string): number => Math.max(1, Math.trunc(numberOf(attributes, name) ?? 1))

function openInTable(at: Position, name: string, attributes: string, builder: SheetBuilder): void {
  if (name === 'table-row') {
    at.rowsRepeated = repeats(attributes, 'number-rows-repeated')
    at.isRowHidden = /^(?:collapse|filter)$/u.test(attributeOf(attributes, 'visibility') ?? '')
    at.column = 0
    at.filled = []
  } else if (name === 'table-cell' || name === 'covered-table-cell') {
    at.cell = { attributes, repeated: repeats(attributes, 'number-columns-repeated'), text: '', paragraphs: 0 }
    if (name === 'table-cell') mergeOf(at, attributes, builder)
  } else if (at.cell !== null) openInCell(at, at.cell, name, attributes)
}

function openInCell(at: Position, cell: OpenCell, name: string, attributes: string): void {
  if (name === 'p' || name === 'h') {
    if (cell.paragraphs > 0) cell.text += '\n'
    cell.paragraphs += 1
    at.isInText = true
  } else if (name === 's') cell.text += ' '.repeat(Math.min(1_000, repeats(attributes, 'c')))
  else if (name === 'tab') cell.text += '\t'
  else if (name === 'line-break') cell.text += '\n'
}

function mergeOf(at: Position, attributes: string, builder: SheetBuilder): void {
  const columns = repeats(attributes, 'number-columns-spanned')
  const rows = repeats(attributes, 'number-rows-spanned')
  if (columns === 1 && rows === 1) return
  builder.merge({ top: at.row, left: at.column, bottom: at.row + rows - 1, right: at.column + columns - 1 })
}

function closeInTable(at: Position, name: string, builder: SheetBuilder): void {
  if (name === 'p' || name === 'h') at.isInText = false
  if ((name === 'table-cell' || name === 'covered-table-cell') && at.cell !== null) {
    const value = odsValue(at.cell.attributes, at.cell.text)
    if (value !== null && value !== '') at.filled.push({ column: at.column, repeated: at.cell.repeated, value })
    at.column += at.cell.repeated
    at.cell = null
  }
  if (name !== 'table-row') return
  if (at.filled.length > 0) repeatRow(at, builder)
  at.row += at.rowsRepeated
}

/** Puts a row as often as it says; the builder's limits end an absurd count, and rows without content cost nothing. */
function repeatRow(at: Position, builder: SheetBuilder): void {
  for (let row = at.row; row < at.row + at.rowsRepeated && builder.flaw() === null; row += 1) {
    if (at.isRowHidden) builder.hide(row)
    for (const { column, repeated, value } of at.filled) {
      for (let next = column; next < column + repeated && builder.flaw() === null; next += 1) builder.put(row, next, value)
    }
  }
}
