import type { Issue } from '../errors/issue.ts'

/**
 * One cell as the reader found it, before any interpretation. A text file gives only texts. A workbook's dates are
 * numbers with a date format (never a JavaScript Date): `format` is the cell's number format, "General" if none.
 */
export type Cell =
  | null
  | string
  | boolean
  | { readonly number: number; readonly format: string }
  | { readonly error: string }

/** A row that exists in the file, numbered from 1 as in the spreadsheet. `cells[0]` is column A. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly hidden: boolean
}

/** A merged range, rows from 1, columns from 0, both ends included. Only its top left cell has a value. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * One sheet of a workbook, or one text file (of a zip), as plain data. Named `SheetTable` to keep it apart from the
 * plan's tables. `name` of a text file is its name. Fully empty rows are not listed.
 */
export interface SheetTable {
  readonly name: string
  readonly hidden: boolean
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly date1904: boolean
  readonly rows: readonly SheetRow[]
  readonly merges: readonly MergedRange[]
}

export type Container = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'html' | 'xml' | 'zip'

/** A file as read: what it really is, its tables, and what the reader has to say of them. */
export interface ReadFile {
  readonly container: Container
  readonly tables: readonly SheetTable[]
  readonly issues: readonly Issue[]
}
