import type { ValueHint } from './column.ts'
import { cellText } from './cell-text.ts'
import { foldText } from '../lib/fold-text.ts'
import { natureOfFormat } from './number-format.ts'
import type { Cell } from './table.ts'
import { isAbsentValue, LONGEST_VALUE } from './values/absent.ts'
import { splitMoment } from './values/moment-parts.ts'
import { dateOfParts } from './values/date-parts.ts'
import { looksLikeEmail } from './values/parse-email.ts'
import { looksLikePhone } from './values/parse-phone.ts'
import { minuteOf } from './values/parse-time.ts'
import { rangeOf, windowsOf } from './values/parse-windows.ts'
import { yesOrNo } from './values/parse-boolean.ts'
import { plainContext } from './reading.ts'

/** Under this share of alike values a column is not guessed. */
const ENOUGH = 0.8

/** What most values of a column look like; `null` when they do not look alike, or like nothing in particular. */
export function lookOf(cells: readonly Cell[]): ValueHint | null {
  const looks = cells.map(lookOfCell).filter((look) => look !== 'absent')
  if (looks.length === 0) return null
  const counts = new Map<string, number>()
  for (const look of looks) counts.set(look ?? '', (counts.get(look ?? '') ?? 0) + 1)
  for (const [look, count] of counts) {
    // The keys of the map are looks, or the empty text for values that look like nothing.
    if (look !== '' && count >= ENOUGH * looks.length) return look as ValueHint
  }
  return null
}

/** What one value looks like. */
export function lookOfCell(cell: Cell): ValueHint | 'absent' | null {
  if (cell === null) return 'absent'
  if (typeof cell === 'boolean') return 'yesNo'
  if (typeof cell === 'object') return 'number' in cell ? lookOfNumber(cell) : null
  if (cell.length > LONGEST_VALUE) return /^\s*https?:\/\//u.test(cell.slice(0, 40)) ? 'link' : null
  const text = cellText(cell)
  if (isAbsentValue(text)) return 'absent'
  if (yesOrNo(text) !== null) return 'yesNo'
  if (looksLikeEmail(text)) return 'email'
  if (/^https?:\/\/|^www\./u.test(text)) return 'link'
  if (/^@[\w.]{2,40}$/u.test(text)) return 'handle'
  if (isTime(text)) return 'time'
  if (isMoment(text)) return 'moment'
  if (/^\+?\d[\d\s.()\-]{7,20}$/u.test(text) && looksLikePhone(text)) return 'phone'
  if (/\b(?:iphone|android|samsung)\b/u.test(foldText(text))) return 'device'
  return isPersonName(text) ? 'personName' : null
}

/** Two to five capitalised words or particles without digits: what a person's name looks like. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 2 && words.length <= 5 && /^\p{Lu}/u.test(text) && words.every((word) => NAME_WORD.test(word))
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’\-]{0,30},?|de|du|des|la|le|von|van|der|di|da|el|ben|d['’]\p{L}{1,30})$/u

function lookOfNumber({ number, format }: { readonly number: number; readonly format: string }): ValueHint | null {
  const nature = natureOfFormat(format)
  if (nature === 'time') return 'time'
  if (nature === 'date' || nature === 'dateTime') return 'moment'
  return Number.isInteger(number) && number >= 100_000_000 && number <= 799_999_999 ? 'phone' : null
}

function isTime(text: string): boolean {
  if (/^\d+$/u.test(text)) return false
  return minuteOf(text) !== null || rangeOf(text) !== null || (/\d/u.test(text) && windowsOf(text) !== null)
}

function isMoment(text: string): boolean {
  if (!/\d/u.test(text)) return false
  const parts = splitMoment(text)
  return parts !== null && dateOfParts(parts.date, plainContext).kind !== 'none'
}
