import type { SessionOpened } from '../../shared/contract/answers.ts'
import type { Issue } from '../../shared/errors/issue.ts'
import type { ImportRow } from '../../shared/contract/answers.ts'
import type { Container, SheetTable } from '../../shared/sheets/table.ts'
import { recognised } from './sheet-builders.ts'

type OpenedFile = SessionOpened['files'][number]

/** A file as the window gets it: really recognised, its rows counted and left behind. */
export function anOpenedFile(name: string, tables: readonly SheetTable[], more: Partial<OpenedFile> & { readonly container?: Container } = {}): OpenedFile {
  const { container = 'xlsx', ...given } = more
  const file = recognised(tables, container)
  return {
    name,
    recognised: { ...file, tables: file.tables.map((table) => ({ ...table, dataRows: [], controlRows: [] })) },
    rowCounts: file.tables.map(({ dataRows }) => dataRows.length),
    remembered: [],
    ...given,
  }
}

/** A row of the check screen about which nothing is said. */
export function anImportRow(given: Partial<ImportRow> = {}): ImportRow {
  return { file: 'liste.xlsx', sheet: 'Feuil1', row: 7, outcome: 'added', table: null, before: null, after: null, reading: null, cells: [], issues: [] as readonly Issue[], ...given }
}
