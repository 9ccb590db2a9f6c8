import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { cellOfName } from '../column-name.ts'
import { attributeOf, isTrue, numberOf } from '../markup/attribute-of.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import type { Zip } from '../zip/open-zip.ts'
import { cellAttributesOf, type CellAttributes } from './cell-attributes.ts'
import { cellValue, type CellFormat } from './cell-value.ts'
import { walkPart } from './office-parts.ts'

interface OpenCell {
  readonly column: number
  readonly attributes: CellAttributes
  /** Still with its character references. */
  value: string
  /** `null`: the cell has no formula. A formula may be empty where it shares another cell's. */
  formula: string | null
}

/** How a cell with a plain value is written, as nearly all cells are: the walk would meet six things, this is one. */
const CELL_START = '<c '
const VALUE_START = '><v>'
const CELL_END = '</v></c>'

/**
 * Reads a worksheet part into the builder: only cells that stand in it, each at the place it names. What the part says
 * of its own size (`<dimension>`) is not believed. (ECMA-376 part 1, 18.3.)
 */
export function readSheetPart(zip: Zip, part: string, file: string, format: CellFormat, builder: SheetBuilder): Result<void, AppError> {
  let row = 0
  let nextColumn = 0
  let cell: OpenCell | null = null
  let sink: 'value' | 'formula' | 'inline' | null = null
  let isPhonetic = false
  const startCell = (attributes: string): OpenCell => {
    const found = cellAttributesOf(attributes)
    const named = cellOfName(found.ref)
    if (named !== null) row = named.row
    const column = named?.column ?? nextColumn
    nextColumn = column + 1
    return { column, attributes: found, value: '', formula: null }
  }
  const walked = walkPart(zip, part, file, {
    isDone: () => builder.flaw() !== null,
    takes: (source, start) => {
      if (cell !== null || !source.startsWith(CELL_START, start)) return -1
      builder.reached(start, source.length)
      const named = source.indexOf('>', start)
      if (!source.startsWith(VALUE_START, named)) return -1
      const end = source.indexOf('<', named + VALUE_START.length)
      if (!source.startsWith(CELL_END, end)) return -1
      const { column, attributes } = startCell(source.slice(start + CELL_START.length, named))
      builder.put(row, column, cellValue(attributes, source.slice(named + VALUE_START.length, end), null, format))
      return end + CELL_END.length
    },
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = numberOf(attributes, 'r') ?? row + 1
          nextColumn = 0
          if (isTrue(attributes, 'hidden')) builder.hide(row)
          return
        case 'c':
          cell = startCell(attributes)
          return
        case 'v':
          sink = 'value'
          return
        case 'f':
          if (cell !== null) cell.formula = ''
          sink = 'formula'
          return
        case 't':
          sink = 'inline'
          return
        case 'rPh':
          isPhonetic = true
          return
        case 'mergeCell':
          mergeOf(attributes, builder)
      }
    },
    text: (raw, isRaw) => {
      if (cell === null || sink === null || isPhonetic) return
      const text = isRaw ? raw.replaceAll('&', '&amp;') : raw
      if (sink === 'formula') cell.formula = (cell.formula ?? '') + text
      else cell.value += text
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') sink = null
      else if (name === 'rPh') isPhonetic = false
      else if (name === 'c' && cell !== null) {
        builder.put(row, cell.column, cellValue(cell.attributes, cell.value, cell.formula, format))
        cell = null
      }
    },
  })
  return builder.flaw() ?? (walked.ok ? ok(undefined) : walked)
}

function mergeOf(attributes: string, builder: SheetBuilder): void {
  const [from = '', to = from] = (attributeOf(attributes, 'ref') ?? '').split(':')
  const [start, end] = [cellOfName(from), cellOfName(to)]
  if (start === null || end === null) return
  builder.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column })
}
