import Papa from 'papaparse'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { issue, type Issue } from '../../../shared/errors/issue.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { SheetTable } from '../../../shared/sheets/table.ts'
import { LIMITS } from '../limits.ts'
import { sheetBuilder, type Budget, type SheetBuilder } from '../sheet-builder.ts'
import { notASpreadsheet, tooLarge } from '../trouble.ts'
import { decodeText } from './decode-text.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { unwrapLines } from './unwrap-lines.ts'

export interface ReadText {
  readonly table: SheetTable
  readonly issues: readonly Issue[]
}

const SEP_LINE = /^sep=(.)?[ \t]*\n?/iu

/**
 * Reads a text file into one table of texts. Nothing becomes a number or a date here: `00123` stays `00123`.
 *
 * Row numbers are those a spreadsheet shows: a `sep=` line is row 1 although it is obeyed, not listed; line breaks in
 * quotes do not count.
 *
 * @param sheet the name of the table: the file's, or that of the entry of a zip
 */
export function readText(bytes: Uint8Array, file: string, sheet: string, budget: Budget): Result<ReadText, AppError> {
  const decoded = decodeText(bytes)
  if (decoded === null) return notASpreadsheet(file, '?')
  // Line ends are made one kind: files that went through two programs have several.
  const given = decoded.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  const longest = longLine(given)
  if (longest !== null) {
    return tooLarge(file, 'lineCharacters', LIMITS.lineCharacters, longest.characters, { sheet, row: longest.line })
  }
  const { text, delimiter, skipped } = layoutOf(given)
  const builder = sheetBuilder(file, sheet, budget)
  fillRows(text, delimiter, skipped, builder)
  const flaw = builder.flaw()
  if (flaw !== null) return flaw
  const { encoding } = decoded
  const guessed = decoded.isGuess ? [issue('warning', 'file.guessedEncoding', { encoding }, { sheet })] : []
  return ok({ table: builder.build({ name: sheet, hidden: false, encoding, delimiter, date1904: false }), issues: guessed })
}

/** The text to cut into cells and how: after a `sep=` line, with whole lines in one cell unwrapped. */
function layoutOf(given: string): { readonly text: string; readonly delimiter: string; readonly skipped: number } {
  const sep = SEP_LINE.exec(given)
  const body = sep === null ? given : given.slice(sep[0].length)
  const skipped = sep === null ? 0 : 1
  const named = sep?.[1]
  const outer = named ?? guessDelimiter(body)
  const unwrapped = unwrapLines(body, outer) ?? unwrapLines(body, ';')
  if (unwrapped === null) return { text: body, delimiter: outer, skipped }
  return { text: unwrapped, delimiter: guessDelimiter(unwrapped), skipped }
}

function fillRows(text: string, delimiter: string, skipped: number, builder: SheetBuilder): void {
  let row = skipped
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }, parser) => {
      row += 1
      builder.reached(meta.cursor, text.length)
      data.forEach((cell, column) => {
        builder.put(row, column, cell)
      })
      if (builder.flaw() !== null) parser.abort()
    },
  })
}

/** The first line longer than a line of a table can be, before anything is made of it. */
function longLine(text: string): { readonly line: number; readonly characters: number } | null {
  let line = 1
  for (let at = 0; at < text.length; line += 1) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    if (end - at > LIMITS.lineCharacters) return { line, characters: end - at }
    at = end + 1
  }
  return null
}
