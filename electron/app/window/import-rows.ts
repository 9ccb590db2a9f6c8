import type { ImportRow, ImportRows } from '../../../shared/contract/answers.ts'
import type { ImportChoices } from '../../../shared/contract/calls.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import type { AccountedRow } from '../../../shared/domain/intake/preview.ts'
import { TABLE_NAMES, type AnyRow, type Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanDiff, TableDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { rowOf, type Table } from '../../../shared/lib/table.ts'
import { cellBeginning } from '../../../shared/sheets/cell-text.ts'
import type { RecognisedFile } from '../../../shared/sheets/recognised.ts'
import type { Cell } from '../../../shared/sheets/table.ts'
import type { FilePreview, SessionPreview } from '../ports.ts'
import { readingsOfFile } from './row-readings.ts'

/** A file's rows as the reader keeps them, unchanged. */
export interface ShownFile {
  readonly file: string
  readonly tables: readonly { readonly name: string; readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[] }[]
}

export interface RowPage {
  readonly from: number
  readonly count: number
  readonly only: 'all' | 'toCheck'
}

/** The rows of one check, laid out once; a page is made when it is asked for, however many rows there are. */
export interface RowBook {
  readonly toCheck: number
  readonly page: (page: RowPage) => ImportRows
}

/** What the rows of a check are shown with. `cells` is asked for when a page is: reading them all takes a while. */
export interface RowParts {
  readonly preview: SessionPreview
  readonly plan: Plan
  readonly fixes: ImportChoices['fixes']
  readonly decisions: ImportChoices['decisions']
  readonly cells: () => CellBook
}

/** A row's cells as the file has them, as texts. */
export type CellBook = (file: number, sheet: string, row: number) => readonly string[]

/** Lays out the rows of a check: each source row with what becomes of it and what is to be said of it. */
export function rowBookOf({ preview, plan, fixes, decisions, cells }: RowParts): RowBook {
  const touched = touchedRows(preview.diff)
  const merged = new Set(decisions.filter(({ choice }) => choice.kind === 'match').map((one) => `${one.file}\u0000${placeOf(one.sheet, one.row)}`))
  const all = preview.files.flatMap((file, index) => entriesOf(file, index, merged))
  const toCheck = all.filter(({ issues, at }) => issues.length > 0 || at.outcome === 'rejected')
  const readings = preview.files.map((file) => readingsOfFile(preview.diff, file.file, plan))
  const fixed = Map.groupBy(fixes, (fix) => `${fix.file}\u0000${placeOf(fix.table, fix.row)}`)
  return {
    toCheck: toCheck.length,
    page: ({ from, count, only }) => {
      const wanted = only === 'all' ? all : toCheck
      const shown = cells()
      return {
        total: wanted.length,
        rows: wanted.slice(from, from + count).map(({ file, index, at, issues }): ImportRow => {
          const here = [...shown(index, at.sheet, at.row)]
          for (const fix of fixed.get(`${file}\u0000${placeOf(at.sheet, at.row)}`) ?? []) here[fix.index] = fix.value
          const record = at.record === null ? null : (touched.get(at.record) ?? keptRow(plan, at.record))
          return {
            reading: at.record === null ? null : (readings[index]?.(at.record, at) ?? null),
            file, sheet: at.sheet, row: at.row, outcome: at.outcome,
            table: record?.table ?? null, before: record?.before ?? null, after: record?.after ?? null,
            cells: Array.from(here, (text: string | undefined) => text ?? ''), issues,
          }
        }),
      }
    },
  }
}

/** The cells of a session's files as texts, found by sheet and row. */
export function cellBookOf(files: readonly ShownFile[], recognised: readonly RecognisedFile[]): CellBook {
  const books = files.map((file, index) => {
    const rows = new Map<string, { readonly cells: readonly Cell[]; readonly date1904: boolean }>()
    for (const table of file.tables) {
      const date1904 = recognised[index]?.tables.find(({ name }) => name === table.name)?.date1904 ?? false
      for (const { row, cells } of table.rows) rows.set(placeOf(table.name, row), { cells, date1904 })
    }
    return rows
  })
  return (file, sheet, row) => {
    const found = books[file]?.get(placeOf(sheet, row))
    return found === undefined ? [] : found.cells.map((cell) => cellBeginning(cell, SHOWN_CHARACTERS, found.date1904))
  }
}

/** As much of a cell as a table can hold in one file; a row shows its beginning. */
const SHOWN_CHARACTERS = 32_767

interface Entry {
  readonly file: string
  readonly index: number
  readonly at: AccountedRow
  readonly issues: readonly Issue[]
}

/**
 * What is said of the file as a whole is no trouble of the row that it was noticed at; and that a row repeats another
 * is not said again once she merged the two.
 */
function entriesOf({ file, preview }: FilePreview, index: number, merged: ReadonlySet<string>): readonly Entry[] {
  const ofRows = preview.issues.filter(({ code, severity, sheet, row }) => {
    if (row === null || code.startsWith('file.')) return false
    return code !== 'row.duplicateOf' || severity === 'error' || !merged.has(`${file}\u0000${placeOf(sheet, row)}`)
  })
  const issues = Map.groupBy(ofRows, (issue) => placeOf(issue.sheet, issue.row ?? 0))
  return preview.rows.map((at) => {
    const said = issues.get(placeOf(at.sheet, at.row)) ?? []
    // Whose post it is that is not ours need not be settled.
    return { file, index, at, issues: at.outcome === 'ignored' ? said.filter(({ code }) => !code.startsWith('match.')) : said }
  })
}

type Touched = Pick<ImportRow, 'table' | 'before' | 'after'>

function touchedRows(diff: PlanDiff): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>()
  for (const table of TABLE_NAMES) {
    // All tables are treated alike here.
    const changes = diff[table] as TableDiff<AnyRow> | undefined
    for (const row of changes?.added ?? []) touched.set(row.id, { table, before: null, after: row })
    for (const [before, after] of changes?.updated ?? []) touched.set(after.id, { table, before, after })
  }
  return touched
}

/** A record that the import leaves as it is: before and after are the same. */
function keptRow(plan: Plan, id: string): Touched | null {
  for (const table of TABLE_NAMES) {
    // All tables are treated alike here.
    const row = rowOf(plan[table] as Table<AnyRow>, id)
    if (row !== undefined) return { table, before: row, after: row }
  }
  return null
}

const placeOf = (sheet: string, row: number): string => `${sheet}\u0000${String(row)}`
