import { cleanText, hasUnwantedCharacters } from '../../lib/clean-text.ts'
import { cellText } from '../cell-text.ts'
import { absent, read, readWith, remark, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { isAbsentText, isErrorText } from './absent.ts'

/** What one cell of a spreadsheet can hold; a longer text could not be given back. */
const LONGEST_TEXT = 32_767

/**
 * A cell as words: cleaned (faults.md, "bidi overrides"), inner line breaks kept. Dashes and "N/A" are absent, a
 * formula's error is said, a text too long for a spreadsheet keeps its row out.
 */
export function parseText(cell: Cell, context: ReadContext): Reading<string> {
  if (cell === null) return absent
  if (typeof cell === 'object' && 'error' in cell) return trouble('cell.errorValue', { value: cell.error })
  if (typeof cell === 'string' && cell.length > 2 * LONGEST_TEXT) return tooLong(cell.length)
  const text = cellText(cell, context.date1904)
  if (isAbsentText(text)) return absent
  if (isErrorText(text)) return trouble('cell.errorValue', { value: text })
  if (text.length > LONGEST_TEXT) return tooLong(text.length)
  if (typeof cell === 'string' && cell !== text && hasUnwantedCharacters(withoutEdges(cell))) {
    return readWith(text, remark('cell.charactersRemoved', { value: text }))
  }
  return read(text)
}

function tooLong(characters: number): Reading<string> {
  return trouble('cell.tooLong', { characters }, 'error')
}

/** Words on one line: names, roles, places. */
export function parseLine(cell: Cell, context: ReadContext): Reading<string> {
  const reading = parseText(cell, context)
  return reading.value === null ? reading : { ...reading, value: oneLine(reading.value) }
}

/** An already clean text with every run of white space made one space. */
export function oneLine(text: string): string {
  return / {2}|[^\S ]/u.test(text) ? cleanText(text.replace(/\s+/gu, ' ')) : text.trim()
}

/** A byte-order mark or line break at the edges is the file's business, not worth a word to anybody. */
function withoutEdges(text: string): string {
  return text.replace(/^[\ufeff\u200b]/u, '').replace(/\r\n?/gu, '\n')
}
