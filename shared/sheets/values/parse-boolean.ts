import { foldText } from '../../lib/fold-text.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseTyped } from './read-cell.ts'

const YES: ReadonlySet<string> = new Set([
  'oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x', 'ok', 'fait', 'done', 'ja', 'si', '✓', '✔', '✅', '☑', '☒', '👍', 'd\'accord',
])
const NO: ReadonlySet<string> = new Set([
  'non', 'no', 'n', 'faux', 'false', '0', 'pas encore', 'not yet', 'nein', '❌', '✗', '✘', '✖', '❎', '☐', '⬜', '👎',
])

/** Whether a text says yes or no; `null` when it says neither. "Non", "no", "0", "faux", "❌" are no (formats.md). */
export function yesOrNo(text: string): boolean | null {
  if (text.length > 20) return null
  const folded = foldText(text).replace(/[\ufe00-\ufe0f]/gu, '').replace(/[.!]$/u, '').trim()
  return YES.has(folded) ? true : NO.has(folded) ? false : null
}

/** A yes or a no. `cell.notABoolean` for anything else, which is never taken for a no. */
export function parseBoolean(cell: Cell, context: ReadContext): Reading<boolean> {
  if (typeof cell === 'boolean') return read(cell)
  const notABoolean = (value: string): Reading<boolean> => trouble('cell.notABoolean', { value })
  return parseTyped(cell, context, notABoolean, (text) => {
    const value = yesOrNo(text)
    return value === null ? notABoolean(text) : read(value)
  })
}
