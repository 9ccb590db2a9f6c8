import type { RecognisedColumn, RecognisedTable } from '../../../shared/sheets/recognised.ts'
import { SURE, columnsFor, columnsInForce } from './columns.view.ts'
import type { ImportDraft } from './import-draft.ts'
import { isOpenTable, kindOfTable, type OpenedFile } from './lots.view.ts'

/** A table that is taken in, or could be. */
export interface TableInUse {
  readonly file: string
  readonly table: RecognisedTable
}

/**
 * The tables of a lot that her choices take in: the sheet that she named, else those of the kind or with a mapping of
 * hers; while she has not said what the files hold, all of them.
 */
export function tablesInUse(files: readonly OpenedFile[], draft: ImportDraft): readonly TableInUse[] {
  const { kind, sheet, mapping } = draft
  return files.flatMap((file) =>
    file.recognised.tables
      .filter((table) => (sheet === null ? isOpenTable(table) : table.name === sheet && table.columns.length > 0))
      .filter((table) => {
        const isMapped = mapping.some((each) => each.table === table.name && each.file === file.name && each.field !== null)
        return kind === null || sheet !== null || isMapped || kindOfTable(file, table) === kind || fits(table, kind)
      })
      .map((table) => ({ file: file.name, table })),
  )
}

function fits(table: RecognisedTable, kind: NonNullable<ImportDraft['kind']>): boolean {
  return table.kind === (kind === 'returns' ? 'results' : kind)
}

/**
 * Whether nothing need be asked of the columns: every table is a known export, and each of its columns that is taken in
 * is known for sure. A list of people is recognised too, but its odd columns are worth a look.
 */
export function isRecognised(tables: readonly TableInUse[], { kind }: Pick<ImportDraft, 'kind'>): boolean {
  return tables.length > 0 && tables.every(({ table }) =>
    table.shape !== null && kind !== null && columnsFor(table, kind).every(({ field, confidence }) => field === null || confidence >= SURE))
}

/** The columns in force of each table in use, found by file and sheet. */
export function columnsByTable(tables: readonly TableInUse[], { kind, mapping }: ImportDraft): ReadonlyMap<string, readonly RecognisedColumn[]> {
  return new Map(tables.map(({ file, table }) => [tableKey(file, table.name), kind === null ? table.columns : columnsInForce(file, table, kind, mapping)]))
}

/** The key of a table among those of a lot. */
export function tableKey(file: string, sheet: string): string {
  return `${file}\u0000${sheet}`
}
