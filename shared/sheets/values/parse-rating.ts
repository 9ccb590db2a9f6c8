import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseNumber } from './parse-number.ts'

/** An answer from 1 to 5, also written `4/5`. */
export function parseRating(cell: Cell, context: ReadContext): Reading<number> {
  const bare = typeof cell === 'string' ? cell.trim().replace(/\s?\/\s?5$/u, '') : cell
  const number = parseNumber(bare, context)
  if (number.value === null) return number
  const isRating = Number.isInteger(number.value) && number.value >= 1 && number.value <= 5
  return isRating ? read(number.value) : trouble('cell.notANumber', { value: String(number.value) })
}
