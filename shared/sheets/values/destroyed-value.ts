import { foldText } from '../../lib/fold-text.ts'
import { natureOfFormat } from '../number-format.ts'
import type { Cell } from '../table.ts'
import { monthOf } from './month-names.ts'

const DAY_AND_WORD = /^(\d{1,4})[\s\-./]{0,2}(\p{L}{3,9})\.?$/u
const WORD_AND_DAY = /^(\p{L}{3,9})\.?[\s\-./]{0,2}(\d{1,4})$/u

/**
 * Whether a cell of a column of numbers holds a date that Excel made of one: `3.1` became `3-janv`, `3.апр` or
 * `17-Jun`, or a serial number under a date format. It is shown, never read as a number (formats.md, R7).
 */
export function isNumberMadeDate(cell: Cell): boolean {
  if (typeof cell === 'string') return cell.length <= 20 && isDayAndMonth(foldText(cell))
  if (cell === null || typeof cell === 'boolean' || 'error' in cell) return false
  const nature = natureOfFormat(cell.format)
  return nature === 'date' || nature === 'dateTime'
}

function isDayAndMonth(folded: string): boolean {
  const word = DAY_AND_WORD.exec(folded)?.[2] ?? WORD_AND_DAY.exec(folded)?.[1]
  return word !== undefined && monthOf(word) !== null
}
