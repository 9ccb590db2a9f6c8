import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { issue, type Issue } from '../../shared/errors/issue.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { Container, ReadFile } from '../../shared/sheets/table.ts'
import { detectKind } from './detect-kind.ts'
import { pageText } from './legacy/page-text.ts'
import { readHtml } from './legacy/read-html.ts'
import { readOle2 } from './legacy/read-ole2.ts'
import { readSpreadsheetMl } from './legacy/read-spreadsheetml.ts'
import { readWithLibrary } from './legacy/read-with-library.ts'
import { LIMITS } from './limits.ts'
import { newBudget, type Budget } from './sheet-builder.ts'
import { readZip } from './read-zip.ts'
import { readText } from './text/read-text.ts'
import { damaged, notASpreadsheet, tooLarge } from './trouble.ts'

/** Names under which each container is at home. Elsewhere the user is told what the file really is. */
const ENDINGS: Readonly<Record<Container, RegExp>> = {
  xlsx: /\.xls[xm]$/iu,
  xls: /\.xls$/iu,
  xlsb: /\.xlsb$/iu,
  ods: /\.ods$/iu,
  csv: /\.(?:csv|txt)$/iu,
  tsv: /\.(?:tsv|tab|txt|csv)$/iu,
  html: /\.html?$/iu,
  xml: /\.xml$/iu,
  zip: /\.zip$/iu,
}

/**
 * Reads the bytes of a spreadsheet as plain tables, whatever it is called: workbooks of Excel and LibreOffice, text
 * files, zips of text files, web pages and XML saved as .xls.
 *
 * Everything that faults.md lists under "Import" is refused with its own code, before anything large is made of it.
 * Meant to run in a process that can be killed: a hostile .xls may still keep a library busy.
 *
 * @param progress told now and then that rows were read, with how much of the file is (0 to 1; 0 where nobody knows)
 * @param name the file's name, for messages and as the name of a text file's table; never to decide what it is
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  name: string,
  progress?: (share: number) => void,
): Promise<Result<ReadFile, AppError>> {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(name, 'megabytes', LIMITS.fileBytes / 1e6, Math.ceil(bytes.length / 1e6))
  const read = await readKind(bytes, name, newBudget(progress))
  if (!read.ok) return read
  const { tables, container } = read.value
  if (tables.every((table) => table.rows.length === 0)) return err(appError('sheet.empty', { file: name }))
  return ok({ ...read.value, issues: [...noteOf(container, name), ...read.value.issues] })
}

async function readKind(bytes: Uint8Array, name: string, budget: Budget): Promise<Result<ReadFile, AppError>> {
  const detected = detectKind(bytes)
  switch (detected.kind) {
    case 'empty':
      return err(appError('sheet.empty', { file: name }))
    case 'zeros':
      return damaged(name, 'onlyZeros')
    case 'hiddenZip':
      return damaged(name, 'junkBeforeZip')
    case 'other':
      return notASpreadsheet(name, detected.really)
    case 'zip':
      return await readZip(bytes, name, budget)
    case 'ole2':
      return await readOle2(bytes, name, budget)
    case 'biff':
      return await readWithLibrary(bytes, 'xls', name, budget)
    case 'html':
    case 'xml':
      return readPage(bytes, name, detected.kind, budget)
    case 'text':
      return readTextFile(bytes, name, budget)
  }
}

function readPage(bytes: Uint8Array, name: string, kind: 'html' | 'xml', budget: Budget): Result<ReadFile, AppError> {
  const page = pageText(bytes)
  if (page === null) return notASpreadsheet(name, '?')
  return kind === 'html' ? readHtml(page.text, name, page.encoding, budget) : readSpreadsheetMl(page.text, name, budget)
}

function readTextFile(bytes: Uint8Array, name: string, budget: Budget): Result<ReadFile, AppError> {
  const read = readText(bytes, name, name, budget)
  if (!read.ok) return read
  const { table, issues } = read.value
  return ok({ container: table.delimiter === '\t' ? 'tsv' : 'csv', tables: [table], issues })
}

function noteOf(container: Container, name: string): readonly Issue[] {
  const really = container.toUpperCase()
  return ENDINGS[container].test(name) ? [] : [issue('warning', 'file.otherFormat', { really }, { sheet: '' })]
}
