import type { Cell } from '../../../shared/sheets/table.ts'
import { serialOfIso } from '../iso-serial.ts'
import { decodeOfficeText } from '../markup/decode-entities.ts'
import type { CellAttributes } from './cell-attributes.ts'

/** What a cell needs from the rest of the workbook to be understood. */
export interface CellFormat {
  readonly texts: readonly string[]
  /** The number format of each style. */
  readonly formats: readonly string[]
  readonly date1904: boolean
}

/** Days between the two date systems. */
const SHIFT_1904 = 1462
/** A formula is shown at most this long where it stands for the value it never got. */
const SHOWN_CHARACTERS = 60

/**
 * A cell of a worksheet from its attributes and its texts as written (ECMA-376 part 1, 18.18.11).
 *
 * A formula that was saved without its result is an error that shows the formula: it is neither 0 nor blank, and the
 * app does not calculate other people's formulas.
 */
export function cellValue({ type, style }: CellAttributes, value: string, formula: string | null, workbook: CellFormat): Cell {
  switch (type) {
    case 's':
      return value === '' ? null : (workbook.texts[Number(value)] ?? { error: '#REF!' })
    case 'inlineStr':
    case 'str':
      return decodeOfficeText(value)
  }
  const written = value.trim()
  if (written === '') return formula === null ? null : { error: `=${decodeOfficeText(formula).slice(0, SHOWN_CHARACTERS)}` }
  if (type === 'b') return written === '1' || written === 'true'
  if (type === 'e') return { error: decodeOfficeText(written) }
  const format = workbook.formats[style === '' ? 0 : Number(style)] ?? 'General'
  return type === 'd' ? dateValue(written, format, workbook) : numberValue(written, format)
}

function numberValue(text: string, format: string): Cell {
  const number = Number(text)
  return Number.isFinite(number) ? { number, format } : text
}

function dateValue(text: string, format: string, workbook: CellFormat): Cell {
  const serial = serialOfIso(text)
  if (serial === null) return text
  const number = workbook.date1904 && serial.number >= 1 ? serial.number - SHIFT_1904 : serial.number
  return { number, format: format === 'General' ? serial.format : format }
}
