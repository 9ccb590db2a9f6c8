import type { ImportRow, ImportRows } from '../../../shared/contract/answers.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { TABLE_NAMES, type AnyRow } from '../../../shared/domain/plan/plan.ts'
import type { PlanDiff, TableDiff } from '../../../shared/domain/plan/plan-diff.ts'
import type { Cell } from '../../../shared/sheets/table.ts'
import type { FilePreview, SessionPreview } from '../ports.ts'

/** A file's rows as the reader keeps them, unchanged. */
export interface ShownFile {
  readonly file: string
  readonly tables: readonly { readonly name: string; readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[] }[]
}

/** A page of the check screen: each source row with what becomes of it and what is to be said of it. */
export function importRows(
  preview: SessionPreview,
  files: readonly ShownFile[],
  page: { readonly from: number; readonly count: number; readonly only: 'all' | 'toCheck' },
): ImportRows {
  const touched = touchedRows(preview.diff)
  const rows = preview.files.flatMap((file, index) => rowsOfFile(file, files[index], touched))
  const wanted = page.only === 'all' ? rows : rows.filter((row) => row.issues.length > 0 || row.outcome === 'rejected')
  return { total: wanted.length, rows: wanted.slice(page.from, page.from + page.count) }
}

type Touched = ReadonlyMap<string, Pick<ImportRow, 'table' | 'before' | 'after'>>

function rowsOfFile(file: FilePreview, shown: ShownFile | undefined, touched: Touched): readonly ImportRow[] {
  const issues = Map.groupBy(file.preview.issues, (issue: Issue) => placeOf(issue.sheet, issue.row ?? 0))
  const cells = new Map<string, readonly Cell[]>()
  for (const table of shown?.tables ?? []) for (const row of table.rows) cells.set(placeOf(table.name, row.row), row.cells)
  return file.preview.rows.map(({ sheet, row, outcome, record }) => {
    const place = placeOf(sheet, row)
    return {
      file: file.file,
      sheet,
      row,
      outcome,
      table: null,
      before: null,
      after: null,
      ...(record === null ? {} : touched.get(record)),
      cells: (cells.get(place) ?? []).map(textOf),
      issues: issues.get(place) ?? [],
    }
  })
}

function touchedRows(diff: PlanDiff): Touched {
  const touched = new Map<string, Pick<ImportRow, 'table' | 'before' | 'after'>>()
  for (const table of TABLE_NAMES) {
    // All tables are treated alike here.
    const changes = diff[table] as TableDiff<AnyRow> | undefined
    for (const row of changes?.added ?? []) touched.set(row.id, { table, before: null, after: row })
    for (const [before, after] of changes?.updated ?? []) touched.set(after.id, { table, before, after })
  }
  return touched
}

const placeOf = (sheet: string, row: number): string => `${sheet}\u0000${String(row)}`

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return 'error' in cell ? cell.error : String(cell.number)
  return String(cell)
}
