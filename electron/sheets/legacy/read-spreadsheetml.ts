import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { Cell, ReadFile, SheetTable } from '../../../shared/sheets/table.ts'
import { serialOfIso } from '../iso-serial.ts'
import { attributeOf, numberOf } from '../markup/attribute-of.ts'
import { decodeEntities } from '../markup/decode-entities.ts'
import { walkMarkup, type MarkupVisitor } from '../markup/walk-markup.ts'
import { sheetBuilder, type Budget, type SheetBuilder } from '../sheet-builder.ts'
import { damaged, notASpreadsheet, unsafe } from '../trouble.ts'

/** Mutable: where the walk stands. Rows and columns from 1, as `ss:Index` counts them. */
interface Position {
  row: number
  column: number
  cellAttributes: string
  dataType: string | null
  /** Whose text is gathered: that of a cell's `Data`, or of `Visible`; a comment's is not. */
  isGathering: boolean
  isInComment: boolean
  text: string
}

/** Mutable: what is known so far. `style` is the one whose number format may follow. */
interface Walk {
  style: string
  date1904: boolean
  sheet: { readonly name: string; readonly builder: SheetBuilder } | null
  isHidden: boolean
  isWorkbook: boolean
  flaw: ReturnType<typeof damaged> | null
}

/**
 * Reads the XML that Excel 2002 and 2003 saved ("XML Spreadsheet 2003"), still written by many web programs under the
 * name .xls. Other XML is said not to be a spreadsheet.
 */
export function readSpreadsheetMl(source: string, file: string, budget: Budget): Result<ReadFile, AppError> {
  const tables: SheetTable[] = []
  const formats = new Map<string, string>()
  const walk: Walk = { style: '', date1904: false, sheet: null, isHidden: false, isWorkbook: false, flaw: null }
  let at: Position = start()
  const visitor: MarkupVisitor = {
    isDone: () => walk.flaw !== null,
    open: (name, attributes) => {
      if (name === 'Workbook') walk.isWorkbook = true
      if (name === 'Date1904') walk.date1904 = true
      if (name === 'Style') walk.style = attributeOf(attributes, 'ID') ?? ''
      if (name === 'NumberFormat') formats.set(walk.style, attributeOf(attributes, 'Format') ?? 'General')
      if (name === 'Worksheet') {
        const title = attributeOf(attributes, 'Name') ?? ''
        walk.sheet = { name: title, builder: sheetBuilder(file, title, budget) }
        walk.isHidden = false
        at = start()
      }
      if (name === 'Visible') gather(at)
      if (walk.sheet !== null) openInSheet(at, name, attributes, walk.sheet.builder)
    },
    text: (raw, isRaw) => {
      if (at.isGathering) at.text += isRaw ? raw : decodeEntities(raw)
    },
    close: (name) => {
      if (name === 'Visible') walk.isHidden = at.text.includes('Hidden')
      if (name === 'Visible' || name === 'Data') at.isGathering = false
      if (name === 'Comment') at.isInComment = false
      if (walk.sheet === null) return
      if (name === 'Cell') closeCell(at, walk.sheet.builder, formats)
      walk.flaw = walk.sheet.builder.flaw()
      if (name !== 'Worksheet') return
      tables.push(walk.sheet.builder.build({ name: walk.sheet.name, hidden: walk.isHidden, encoding: null, delimiter: null, date1904: walk.date1904 }))
      walk.sheet = null
    },
  }
  const ended = walkMarkup(source, visitor)
  if (walk.flaw !== null) return walk.flaw
  if (ended !== null) return ended === 'doctype' ? unsafe(file, 'doctype') : damaged(file, 'badMarkup')
  return walk.isWorkbook ? ok({ container: 'xml', tables, issues: [] }) : notASpreadsheet(file, 'XML')
}

const start = (): Position => ({
  row: 0, column: 0, cellAttributes: '', dataType: null, isGathering: false, isInComment: false, text: '',
})

function gather(at: Position): void {
  at.isGathering = true
  at.text = ''
}

function openInSheet(at: Position, name: string, attributes: string, builder: SheetBuilder): void {
  if (name === 'Row') {
    at.row = numberOf(attributes, 'Index') ?? at.row + 1
    at.column = 0
    if (attributeOf(attributes, 'Hidden') === '1') builder.hide(at.row)
  }
  if (name === 'Cell') {
    at.column = numberOf(attributes, 'Index') ?? at.column + 1
    at.cellAttributes = attributes
    at.dataType = null
  }
  if (name === 'Comment') at.isInComment = true
  if (name !== 'Data' || at.isInComment) return
  at.dataType = attributeOf(attributes, 'Type') ?? 'String'
  gather(at)
}

function closeCell(at: Position, builder: SheetBuilder, formats: ReadonlyMap<string, string>): void {
  const format = formats.get(attributeOf(at.cellAttributes, 'StyleID') ?? '') ?? 'General'
  const across = Math.max(0, numberOf(at.cellAttributes, 'MergeAcross') ?? 0)
  const down = Math.max(0, numberOf(at.cellAttributes, 'MergeDown') ?? 0)
  if (across + down > 0) {
    builder.merge({ top: at.row, left: at.column - 1, bottom: at.row + down, right: at.column - 1 + across })
  }
  if (at.dataType !== null) builder.put(at.row, at.column - 1, valueOf(at.dataType, at.text, format))
  else if (attributeOf(at.cellAttributes, 'Formula') !== null) {
    builder.put(at.row, at.column - 1, { error: (attributeOf(at.cellAttributes, 'Formula') ?? '').slice(0, 60) })
  }
  at.column += across
  at.dataType = null
}

function valueOf(type: string, text: string, format: string): Cell {
  if (type === 'Boolean') return text.trim() === '1'
  if (type === 'Error') return { error: text.trim() }
  if (type === 'DateTime') {
    // A time of day is written with the day before the first one of the calendar.
    return serialOfIso(text.trim().replace(/^1899-12-3[01]T/u, '')) ?? text
  }
  if (type !== 'Number') return text
  const number = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? { number, format } : text
}
