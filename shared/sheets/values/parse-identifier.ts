import { read, readWith, remark, trouble, type ReadContext, type Reading } from '../reading.ts'
import { cellText } from '../cell-text.ts'
import type { Cell } from '../table.ts'
import { parseTyped } from './read-cell.ts'

const DESTROYED = /^\d(?:[.,]\d{1,14})?e\+\d{1,3}$/iu
/** A spreadsheet keeps fifteen digits of a number and makes the others zeros. */
const DIGITS_KEPT = 15

/**
 * A platform's id, as text. `6.49E+17` is an id that Excel destroyed (`cell.destroyedByExcel`); a number of more than
 * 15 digits has lost its last ones (`cell.longNumber`) and is kept only where nothing better is found.
 */
export function parseIdentifier(cell: Cell, context: ReadContext): Reading<string> {
  const tooLong = (value: string): Reading<string> => trouble('cell.tooLong', { characters: value.length })
  return parseTyped(cell, context, tooLong, (text) => {
    if (DESTROYED.test(text)) return trouble('cell.destroyedByExcel', { value: text, kept: '' })
    const wasNumber = cell !== null && typeof cell === 'object'
    return wasNumber && cellText(cell).length > DIGITS_KEPT
      ? readWith(text, remark('cell.longNumber', { value: text }))
      : read(text)
  })
}

const IN_LINK: readonly RegExp[] = [
  /\/status(?:es)?\/(\d{5,25})/u,
  /[?&]v=([\w-]{6,20})/u,
  /youtu\.be\/([\w-]{6,20})/u,
  /youtube\.com\/(?:shorts|live|embed)\/([\w-]{6,20})/u,
  /tiktok\.com\/[^/\s]{1,60}\/(?:video|photo)\/(\d{5,25})/u,
  /twitch\.tv\/videos\/(\d{5,25})/u,
  /(?:activity|share|ugcPost)[:-](\d{10,25})/u,
]

/** The platform's id inside a post's address, where the platform writes it there; else `null`. */
export function identifierInLink(link: string): string | null {
  const bounded = link.slice(0, 500)
  for (const pattern of IN_LINK) {
    const id = pattern.exec(bounded)?.[1]
    if (id !== undefined) return id
  }
  return null
}
