import type { AppError } from '../../../shared/errors/app-error.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import type { ReadFile, SheetTable } from '../../../shared/sheets/table.ts'
import { ignoredContent, ignoredParts } from '../ignored-content.ts'
import { sheetBuilder, type Budget } from '../sheet-builder.ts'
import { damaged } from '../trouble.ts'
import type { Zip } from '../zip/open-zip.ts'
import { readNumberFormats } from './number-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetPart } from './sheet-part.ts'
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts'

/**
 * Reads an .xlsx or .xlsm. Only the parts that hold cells are opened; macros, links, connections and pictures are
 * named in the issues and never touched.
 */
export function readXlsx(zip: Zip, workbookPart: string, file: string, budget: Budget): Result<ReadFile, AppError> {
  if (!zip.has(workbookPart) || !zip.has('[Content_Types].xml')) return damaged(file, 'missingPart')
  const workbook = readWorkbookPart(zip, workbookPart, file)
  if (!workbook.ok) return workbook
  const texts = readSharedStrings(zip, workbook.value.sharedStrings, file)
  if (!texts.ok) return texts
  const formats = readNumberFormats(zip, workbook.value.styles, file)
  if (!formats.ok) return formats
  const { date1904 } = workbook.value
  const cellFormat = { texts: texts.value, formats: formats.value, date1904 }
  const tables: SheetTable[] = []
  const sheets = workbook.value.sheets.filter(isWorksheet)
  budget.tables = sheets.length
  for (const sheet of sheets) {
    if (sheet.part === null || !zip.has(sheet.part)) return damaged(file, 'missingPart')
    const builder = sheetBuilder(file, sheet.name, budget)
    const read = readSheetPart(zip, sheet.part, file, cellFormat, builder)
    if (!read.ok) return read
    budget.tablesRead += 1
    tables.push(builder.build({ name: sheet.name, hidden: sheet.isHidden, encoding: null, delimiter: null, date1904 }))
  }
  return ok({ container: 'xlsx', tables, issues: issuesOf(zip, workbook.value.sheets) })
}

/** Sheets of charts, dialogs and old macros hold no rows. One without a part is kept, to be found missing. */
const isWorksheet = (sheet: SheetEntry): boolean => sheet.type === 'worksheet' || sheet.part === null

function issuesOf(zip: Zip, sheets: readonly SheetEntry[]): readonly Issue[] {
  const others = sheets.filter((sheet) => !isWorksheet(sheet)).map((sheet) => ignoredContent(sheet.name, sheet.name))
  return [...ignoredParts(zip.names), ...others]
}
