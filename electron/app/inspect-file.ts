import type { AppError } from '../../shared/errors/app-error.ts'
import type { Issue } from '../../shared/errors/issue.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { RecognisedTable } from '../../shared/sheets/recognised.ts'
import type { Container } from '../../shared/sheets/table.ts'
import type { SheetFile, SheetReader } from './ports.ts'

/** What a file is and what was recognised in it. `rows` counts data rows; rows and headers are numbered from 1. */
export interface InspectReport {
  readonly file: string
  readonly container: Container
  readonly tables: readonly (Pick<
    RecognisedTable,
    'name' | 'hidden' | 'headerRow' | 'encoding' | 'delimiter' | 'kind' | 'shape' | 'dateOrder' | 'columns' | 'setAside'
  > & { readonly rows: number })[]
  readonly issues: readonly Issue[]
}

/** A file that has not answered after this time is given up (command-line.md). */
const INSPECT_SECONDS = 15

/** Reads and recognises a file without touching any data. */
export async function inspectFile(file: SheetFile, reader: SheetReader): Promise<Result<InspectReport, AppError>> {
  const opened = await reader.open([file], { campaignDay: null }, { seconds: INSPECT_SECONDS })
  if (!opened.ok) return opened
  const session = opened.value
  session.close()
  const [only] = session.files
  if (only === undefined) throw new Error('a reader that opened one file answers for one file')
  const { container, tables, issues } = only.recognised
  const counted = tables.map((table, index) => {
    const { name, hidden, headerRow, encoding, delimiter, kind, shape, dateOrder, columns, setAside } = table
    const rows = session.rowCounts[0]?.[index] ?? 0
    return { name, hidden, rows, headerRow, encoding, delimiter, kind, shape, dateOrder, columns, setAside }
  })
  return ok({ file: file.name, container, tables: counted, issues })
}
