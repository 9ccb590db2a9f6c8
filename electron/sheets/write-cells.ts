import type { Cell } from 'hucre/xlsx'
import { assertNever } from '../../shared/lib/assert-never.ts'
import { serialOfDate, serialOfMinutes, serialOfSeconds } from '../../shared/sheets/serial-number.ts'
import type { CellSpec, StyleName } from '../../shared/sheets/workbook-spec.ts'
import { styleOf } from './write-styles.ts'
import { escapedText, looksLikeValue } from './write-text.ts'

/** "#N/A", "#REF!", "#GETTING_DATA": what spreadsheets call their errors. */
const ERROR_NAME = /^#[A-Z][A-Z0-9_/]*[!?]?$/u

/** Where a cell stands: its address, and whether its whole column holds texts. */
export interface CellPlace {
  readonly address: string
  readonly textColumn: boolean
}

/**
 * The cell as the library takes it, `null` for an empty one. A text becomes a text cell whatever it says; in a column
 * of texts even an empty cell has the format "Text", so that what is typed into it later stays as typed.
 */
export function cellOf(cell: CellSpec, at: CellPlace): Partial<Cell> | null {
  const { textColumn } = at
  if (cell === null) return textColumn ? { value: null, style: styleOf('body', '@') } : null
  const style: StyleName = cell.style ?? (cell.kind === 'text' || cell.kind === 'boolean' ? 'body' : 'number')
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: styleOf(style, textColumn ? '@' : null) }
    case 'text':
      return textCell(cell.text, style, textColumn)
    case 'number':
      return numberCell(cell.value, cell.format, style)
    case 'date':
      return dateCell(cell.date, cell.format, style)
    case 'time':
      return numberCell(serialOfMinutes(cell.minute), cell.format, style)
    case 'duration':
      return numberCell(serialOfSeconds(cell.seconds), cell.format, style)
    case 'boolean':
      return { value: cell.value, style: styleOf(style, null) }
    case 'formula':
      return {
        formula: cell.formula,
        ...(cell.array === true ? { formulaType: 'array' as const, formulaRef: at.address } : {}),
        formulaResult: typeof cell.cached === 'string' ? escapedText(cell.cached) : cell.cached,
        style: styleOf(style, cell.format),
      }
    default:
      return assertNever(cell)
  }
}

function textCell(text: string, style: StyleName, textColumn: boolean): Partial<Cell> {
  // Older Excels draw ### for a "Text" cell of more than 255 characters.
  const asText = looksLikeValue(text) || (textColumn && text.length <= 255)
  const look = styleOf(style, asText ? '@' : null)
  const value = escapedText(text)
  // The library writes a text such as "#N/A" as an error value; as a rich text it stays the text that it is.
  return ERROR_NAME.test(value) ? { richText: [{ text: value }], style: look } : { value, style: look }
}

/** A number that is none (NaN, infinity) is a missing value: an empty cell, never 0. */
function numberCell(value: number, format: string, style: StyleName): Partial<Cell> {
  return { value: Number.isFinite(value) ? value : null, style: styleOf(style, format) }
}

function dateCell(date: string, format: string, style: StyleName): Partial<Cell> {
  const serial = serialOfDate(date)
  return serial === null ? textCell(date, style, false) : numberCell(serial, format, style)
}
