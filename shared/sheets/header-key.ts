import { foldText } from '../lib/fold-text.ts'
import { cellBeginning } from './cell-text.ts'
import type { Cell } from './table.ts'

/** Headers are compared by their first characters; a longer one is a question, and its beginning tells it. */
const LONGEST_HEADER = 300
const EDGES = new Set(' \n\t?*:.;#"\'«»_-–—')

/** The key under which headers are compared: folded, without the marks that people put around them ("Réf.", "iPhone ?"). */
export function headerKey(header: string): string {
  const folded = foldText(header.slice(0, LONGEST_HEADER))
  let [from, to] = [0, folded.length]
  while (from < to && EDGES.has(folded.charAt(from))) from += 1
  while (to > from && EDGES.has(folded.charAt(to - 1))) to -= 1
  return folded.slice(from, to)
}

/** The text of a header cell on one line; empty when the cell is. */
export function headerText(cell: Cell | undefined, date1904: boolean): string {
  return cellBeginning(cell, LONGEST_HEADER, date1904).replace(/\s+/gu, ' ').trim()
}
