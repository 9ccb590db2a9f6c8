import type { ImportKind } from '../../shared/domain/results/import-record.ts'
import { draftFile } from '../../shared/sheets/draft-file.ts'
import { plainContext, type ReadContext } from '../../shared/sheets/reading.ts'
import { recogniseFile } from '../../shared/sheets/recognise.ts'
import type { DraftedFile, DraftOptions, RecognisedFile, RecognisedTable } from '../../shared/sheets/recognised.ts'
import type { Cell, Container, ReadFile, SheetTable } from '../../shared/sheets/table.ts'

export const CAMPAIGN_DAY = '2015-04-23'

/** What is known of a cell in a test: nothing, but for what matters there. */
export function aContext(known: Partial<ReadContext> = {}): ReadContext {
  return { ...plainContext, ...known }
}

/** A workbook's number under a format. */
export function numberCell(number: number, format = 'General'): Cell {
  return { number, format }
}

/** A sheet of these rows, as a reader gives it: numbered from 1, empty texts as no cell, fully empty rows left out. */
export function aSheet(rows: readonly (readonly Cell[])[], more: Partial<SheetTable> = {}): SheetTable {
  return {
    name: 'Feuil1', hidden: false, encoding: null, delimiter: null, date1904: false, merges: [],
    rows: rows
      .map((cells, index) => ({ row: index + 1, hidden: false, cells: cells.map((cell) => (cell === '' ? null : cell)) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    ...more,
  }
}

/** A sheet of comma-separated lines, without quotes: for headers copied verbatim. */
export function csvSheet(lines: readonly string[], more: Partial<SheetTable> = {}): SheetTable {
  return aSheet(lines.map((line) => line.split(',')), { encoding: 'utf-8', delimiter: ',', ...more })
}

export function aReadFile(tables: readonly SheetTable[], container: Container = 'xlsx'): ReadFile {
  return { container, tables, issues: [] }
}

/** What is recognised of a workbook of these sheets. */
export function recognised(tables: readonly SheetTable[], container: Container = 'xlsx', campaignDay: string | null = CAMPAIGN_DAY): RecognisedFile {
  return recogniseFile(aReadFile(tables, container), { campaignDay })
}

/** The one table recognised in a sheet. */
export function recognisedTable(table: SheetTable, campaignDay: string | null = CAMPAIGN_DAY): RecognisedTable {
  const [only, ...others] = recognised([table], 'csv', campaignDay).tables
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`)
  return only
}

/** The field of each column, in order. */
export function fieldsOf(table: RecognisedTable): readonly (string | null)[] {
  return table.columns.map(({ field }) => field)
}

/** The drafts of sheets taken in as a kind. */
export function drafted(tables: readonly SheetTable[], kind: ImportKind, options: Partial<DraftOptions> = {}, container: Container = 'xlsx'): DraftedFile {
  const result = draftFile(
    { name: 'file.xlsx', sha256: '0'.repeat(64), recognised: recognised(tables, container) },
    { kind, sheet: null, dateOrder: null, campaignDay: CAMPAIGN_DAY, mapping: [], ...options },
  )
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** The fields of each draft. */
export function draftFields(file: DraftedFile): readonly unknown[] {
  return file.draftFile.drafts.map(({ fields }) => fields)
}

/** Each issue as `severity code row column value`. */
export function issueLines(file: Pick<DraftedFile, 'issues'>): readonly string[] {
  return file.issues.map(({ severity, code, row, column, value }) => [severity, code, row, column, value].join(' | '))
}
