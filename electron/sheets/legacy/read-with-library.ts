import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { appError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Cell, Container, ReadFile, SheetTable } from '../../../shared/sheets/table.ts'
import { sheetBuilder, type Budget, type SheetBuilder } from '../sheet-builder.ts'
import { damaged, encrypted } from '../trouble.ts'

/**
 * Dates stay numbers, formulas their results (both formats always keep one), nothing is formatted or drawn. No
 * `sheetRows`: it counts row numbers, not rows, and would drop what stands far below; the builder counts rows.
 */
const OPTIONS = {
  type: 'buffer', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false, cellFormula: false,
  bookVBA: false, bookDeps: false, sheetStubs: false, raw: true,
} as const

/** The numbers of errors in both formats ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'], [0x07, '#DIV/0!'], [0x0f, '#VALUE!'], [0x17, '#REF!'], [0x1d, '#NAME?'], [0x24, '#NUM!'],
  [0x2a, '#N/A'], [0x2b, '#GETTING_DATA'],
])

/**
 * Reads the binary workbooks (.xls, .xlsb) with SheetJS and walks the cells that exist, never `!ref`, which may lie or
 * span a million empty rows. Sheets are taken by position: one named `__proto__` would vanish by its name.
 */
export async function readWithLibrary(
  bytes: Uint8Array,
  container: Container,
  file: string,
  budget: Budget,
): Promise<Result<ReadFile, AppError>> {
  // Loaded when needed: it weighs a tenth of a second at the start of the process.
  const xlsx = await import('xlsx')
  let workbook: WorkBook
  try {
    workbook = xlsx.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS)
  } catch (thrown) {
    return meaningOf(thrown, file)
  }
  return tablesOf(workbook, container, file, budget)
}

/** The library speaks by exceptions with English sentences. */
function meaningOf(thrown: unknown, file: string): ReturnType<typeof damaged> {
  const message = thrown instanceof Error ? thrown.message : ''
  if (/password|encrypt/iu.test(message)) return encrypted(file)
  if (thrown instanceof RangeError && /heap|allocation/iu.test(message)) return err(appError('sheet.outOfMemory', { file }))
  return damaged(file, 'badContainer')
}

function tablesOf(workbook: WorkBook, container: Container, file: string, budget: Budget): Result<ReadFile, AppError> {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const tables: SheetTable[] = []
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = sheetNamed(workbook, name)
    if (sheet === null) continue
    const builder = sheetBuilder(file, name, budget)
    fillFrom(sheet, builder)
    const flaw = builder.flaw()
    if (flaw !== null) return flaw
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    tables.push(builder.build({ name, hidden, encoding: null, delimiter: null, date1904 }))
  }
  return ok({ container, tables, issues: [] })
}

/**
 * The sheet of that name. One named `__proto__` is an own property where the process runs with
 * `--disable-proto=delete`, and the prototype of the list elsewhere: both are found by the plain access.
 */
function sheetNamed(workbook: WorkBook, name: string): WorkSheet | null {
  if (!Object.hasOwn(workbook.Sheets, name) && name !== '__proto__') return null
  return workbook.Sheets[name] ?? null
}

function fillFrom(sheet: WorkSheet, builder: SheetBuilder): void {
  // `dense` makes the library keep rows of cells under this key; forEach skips those that do not exist.
  const rows = (sheet as { readonly '!data'?: readonly (readonly CellObject[])[] })['!data'] ?? []
  rows.forEach((cells, row) => {
    if (builder.flaw() !== null) return
    cells.forEach((cell, column) => {
      builder.put(row + 1, column, valueOf(cell))
    })
    if (sheet['!rows']?.[row]?.hidden === true) builder.hide(row + 1)
  })
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })
  }
}

function valueOf(cell: CellObject): Cell {
  if (cell.t === 'e') return { error: ERRORS.get(Number(cell.v)) ?? '#ERROR!' }
  if (typeof cell.v === 'number') return { number: cell.v, format: typeof cell.z === 'string' ? cell.z : 'General' }
  return typeof cell.v === 'string' || typeof cell.v === 'boolean' ? cell.v : null
}
