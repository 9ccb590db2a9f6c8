import { cleanText } from '../lib/clean-text.ts'
import { shortClockOfSecond } from '../lib/clock-text.ts'
import { SECONDS_PER_DAY } from '../lib/time-units.ts'
import { natureOfFormat } from './number-format.ts'
import { dateOfSerial } from './serial-date.ts'
import type { Cell } from './table.ts'

/** Texts that cleaning would only trim: nearly all of them, and cleaning costs. */
const PLAIN = /^[ a-zA-Z\d!"#$%&'()*+,\-./:;<=>?@[\\\]^_{|}~\u00c0-\u017f]*$/u

/** Whether a cell holds nothing that can be seen. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true
  if (typeof cell !== 'string') return false
  if (!/\S/u.test(cell)) return true
  // Something stands there; only a short text can still be made of invisible characters alone.
  return cell.length <= 256 && !PLAIN.test(cell) && cleanText(cell) === ''
}

/** A cell as a person would write it: for headers, examples and text columns. Dates print as `2026-09-28 09:30`. */
export function cellText(cell: Cell | undefined, date1904 = false): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return PLAIN.test(cell) ? cell.trim() : cleanText(cell)
  if (typeof cell === 'boolean') return cell ? 'VRAI' : 'FAUX'
  if ('error' in cell) return cell.error
  return numberCellText(cell.number, cell.format, date1904)
}

/** The first characters of a cell's text, without cleaning the megabytes that may follow. */
export function cellBeginning(cell: Cell | undefined, characters: number, date1904 = false): string {
  const start = typeof cell === 'string' && cell.length > 2 * characters ? cell.slice(0, 2 * characters) : cell
  return cellText(start, date1904).slice(0, characters).toWellFormed()
}

function numberCellText(value: number, format: string, date1904: boolean): string {
  const nature = natureOfFormat(format)
  if (nature === 'date' || nature === 'dateTime') {
    const moment = dateOfSerial(value, date1904)
    if (moment !== null) {
      const time = shortClockOfSecond(moment.second)
      return nature === 'date' && moment.second === 0 ? moment.date : `${moment.date} ${time}`
    }
  }
  if (nature === 'time' || nature === 'elapsed') return shortClockOfSecond(Math.round(value * SECONDS_PER_DAY))
  if (nature === 'percent') return `${plainNumber(Number((value * 100).toPrecision(12)))} %`
  const digits = plainNumber(value)
  return /^0{2,20}$/u.test(format) ? digits.padStart(format.length, '0') : digits
}

/** All digits of a whole number, where `String` would switch to an exponent. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e15 && Math.abs(value) < 1e30
    ? BigInt(value).toString()
    : String(value)
}
