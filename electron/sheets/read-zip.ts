import type { AppError } from '../../shared/errors/app-error.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { ReadFile, SheetTable } from '../../shared/sheets/table.ts'
import { ignoredContent } from './ignored-content.ts'
import { readOds } from './ods/read-ods.ts'
import type { Budget } from './sheet-builder.ts'
import { readText } from './text/read-text.ts'
import { damaged, notASpreadsheet } from './trouble.ts'
import { mainPart } from './xlsx/office-parts.ts'
import { readXlsb } from './xlsx/read-xlsb.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { openZip, type Zip } from './zip/open-zip.ts'

/** OpenDocument says in its `mimetype` part what it is. */
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const TABLE_FILE = /\.(?:csv|tsv|tab|txt)$/iu

/** Reads whatever a zip turns out to be: a workbook of three formats, or an archive of csv files. */
export async function readZip(bytes: Uint8Array, file: string, budget: Budget): Promise<Result<ReadFile, AppError>> {
  const opened = openZip(bytes, file)
  if (!opened.ok) return opened
  const zip = opened.value
  if (zip.has('[Content_Types].xml')) return readPackage(zip, file, budget)
  if (zip.has('mimetype') || zip.has('content.xml')) return readOpenDocument(zip, file, budget)
  if (zip.names.some((name) => name.startsWith('xl/'))) return damaged(file, 'missingPart')
  if (zip.names.some((name) => name.endsWith('.iwa'))) return notASpreadsheet(file, 'NUMBERS')
  return readArchive(zip, file, budget)
}

async function readPackage(zip: Zip, file: string, budget: Budget): Promise<Result<ReadFile, AppError>> {
  const main = mainPart(zip, file)
  if (!main.ok) return main
  const part = main.value ?? ''
  if (part.startsWith('word/')) return notASpreadsheet(file, 'DOCX')
  if (part.startsWith('ppt/')) return notASpreadsheet(file, 'PPTX')
  if (part.startsWith('visio/')) return notASpreadsheet(file, 'VSDX')
  if (part === '') return zip.names.some((name) => name.startsWith('xl/')) ? damaged(file, 'missingPart') : notASpreadsheet(file, 'ZIP')
  return part.toLowerCase().endsWith('.bin') ? await readXlsb(zip, file, budget) : readXlsx(zip, part, file, budget)
}

function readOpenDocument(zip: Zip, file: string, budget: Budget): Result<ReadFile, AppError> {
  if (!zip.has('mimetype')) return readOds(zip, file, budget)
  const mimetype = zip.read('mimetype')
  if (!mimetype.ok) return mimetype
  const type = Buffer.from(mimetype.value.subarray(0, 200)).toString('latin1').trim()
  if (type.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return readOds(zip, file, budget)
  if (type.startsWith(`${OPEN_DOCUMENT}text`)) return notASpreadsheet(file, 'ODT')
  if (type.startsWith(`${OPEN_DOCUMENT}presentation`)) return notASpreadsheet(file, 'ODP')
  return notASpreadsheet(file, type === 'application/epub+zip' ? 'EPUB' : 'ZIP')
}

/** Each text file of an archive is a table; what else lies in it is named and left alone. */
function readArchive(zip: Zip, file: string, budget: Budget): Result<ReadFile, AppError> {
  // macOS puts a shadow of each file into its archives.
  const names = zip.names.filter((name) => !name.startsWith('__MACOSX/') && !/(?:^|\/)\./u.test(name))
  const texts = names.filter((name) => TABLE_FILE.test(name))
  if (texts.length === 0) return notASpreadsheet(file, 'ZIP')
  const tables: SheetTable[] = []
  const issues = names.filter((name) => !TABLE_FILE.test(name)).map((name) => ignoredContent(name, name))
  budget.tables = texts.length
  for (const name of texts) {
    const part = zip.read(name)
    if (!part.ok) return part
    const read = readText(part.value, file, name, budget)
    if (!read.ok) return read
    budget.tablesRead += 1
    tables.push(read.value.table)
    issues.push(...read.value.issues)
  }
  return ok({ container: 'zip', tables, issues })
}
