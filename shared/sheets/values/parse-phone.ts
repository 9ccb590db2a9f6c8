import { read, readWith, remark, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseTyped } from './read-cell.ts'
import { oneLine } from './parse-text.ts'

const PHONE_CHARACTERS = /^[\d\s+().\-/–:]+$/u
const SCIENTIFIC = /^\d(?:[.,]\d{1,6})?e\+?\d{1,2}$/iu
const LABEL = /^(?:tel|mob|port|fixe|t|p|bureau|mobile|portable)\.? ?:? ?(?=[+(\d])/iu

/**
 * A telephone number as written. A French number that lost its leading 0 in a spreadsheet (`612345678`) gets it back,
 * and the remark shows it; so does the `+` of `33612345678`. `6.12E+08` is destroyed.
 */
export function parsePhone(cell: Cell, context: ReadContext): Reading<string> {
  const notAPhone = (value: string): Reading<string> => trouble('cell.notAPhone', { value })
  return parseTyped(cell, context, notAPhone, (text) => {
    const written = oneLine(text.replaceAll(' ::: ', ' / ')).replace(LABEL, '')
    if (SCIENTIFIC.test(written)) return trouble('cell.destroyedByExcel', { value: written, kept: '' })
    const restored = restoredPhone(written)
    if (restored !== null) return readWith(restored, remark('cell.phoneRestored', { value: written, restored }))
    return looksLikePhone(written) ? read(written) : notAPhone(text)
  })
}

/** Whether a text could be dialled: six to fifteen digits per number, nothing but the usual marks around them. */
export function looksLikePhone(text: string): boolean {
  if (text.length > 60 || !PHONE_CHARACTERS.test(text)) return false
  return text.split(' / ').every((number) => {
    const digits = number.replace(/\D/gu, '').length
    return digits >= 6 && digits <= 15
  })
}

/** The number with what Excel took away, or `null` when nothing is missing. */
function restoredPhone(written: string): string | null {
  const digits = written.replace(/\s/gu, '')
  if (/^[1-9]\d{8}$/u.test(digits)) return `0${written}`
  return /^33[1-9]\d{8}$/u.test(digits) ? `+${written}` : null
}
