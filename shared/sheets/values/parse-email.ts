import { read, readWith, remark, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseLine } from './parse-text.ts'
import { looksLikePhone, parsePhone } from './parse-phone.ts'
import { shortened } from './read-cell.ts'

const LONGEST_EMAIL = 254
const SEPARATORS = / ::: |[\s;,/<>()"]/u

/** Whether a text has the form of one e-mail address. Linear: no part of it is looked at twice. */
export function looksLikeEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL || SEPARATORS.test(text)) return false
  const at = text.indexOf('@')
  if (at < 1 || at !== text.lastIndexOf('@')) return false
  const domain = text.slice(at + 1).split('.')
  return domain.length >= 2 && domain.every((label) => label !== '')
}

/**
 * An e-mail address, also out of `Léa Durand <lea@radio.fr>`, `mailto:` and a list, of which the first is kept with a
 * remark. `cell.notAnEmail` otherwise.
 */
export function parseEmail(cell: Cell, context: ReadContext): Reading<string> {
  const line = parseLine(cell, context)
  if (line.value === null) return line
  if (line.value.length > 10 * LONGEST_EMAIL) return trouble('cell.notAnEmail', { value: shortened(line.value) })
  const parts = line.value.split(SEPARATORS).map((part) => part.replace(/^mailto:/iu, ''))
  const [first, ...others] = parts.filter(looksLikeEmail)
  if (first === undefined) return trouble('cell.notAnEmail', { value: shortened(line.value) })
  return others.some((other) => other !== first)
    ? readWith(first, remark('cell.severalValues', { value: line.value, kept: first }))
    : read(first)
}

/** The column "Email ou Téléphone": each cell is one or the other. */
export function parseEmailOrPhone(
  cell: Cell,
  context: ReadContext,
): Reading<{ readonly email: string } | { readonly phone: string }> {
  const line = parseLine(cell, context)
  if (line.value === null) return { value: null, remark: line.remark }
  if (line.value.includes('@') || !/\d{3}/u.test(line.value.replace(/[\s.\-]/gu, '').slice(0, 100))) {
    const email = parseEmail(cell, context)
    return { value: email.value === null ? null : { email: email.value }, remark: email.remark }
  }
  const phone = parsePhone(looksLikePhone(line.value) ? line.value : cell, context)
  return { value: phone.value === null ? null : { phone: phone.value }, remark: phone.remark }
}
