import type { AppError } from '../../shared/errors/app-error.ts'
import type { Issue } from '../../shared/errors/issue.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { RecognisedTable } from '../../shared/sheets/recognised.ts'
import type { Container } from '../../shared/sheets/table.ts'
import { withOwnNames } from './own-names.ts'
import type { Clock, SheetFile, SheetReader } from './ports.ts'

/**
 * What a file is and what was recognised in it. `rows` counts data rows; rows and headers are numbered from 1. Tables and
 * issues of a zip of spreadsheets say in which `file` of it they are.
 */
export interface InspectReport {
  readonly file: string
  readonly container: Container
  readonly tables: readonly (Pick<
    RecognisedTable,
    'name' | 'hidden' | 'headerRow' | 'encoding' | 'delimiter' | 'kind' | 'shape' | 'dateOrder' | 'columns' | 'setAside'
  > & { readonly rows: number; readonly file?: string })[]
  readonly issues: readonly (Issue & { readonly file?: string })[]
}

/** A file that has not answered after this time is given up (command-line.md). */
const INSPECT_SECONDS = 15

/** Reads and recognises a file without touching any data; of a zip of spreadsheets, each that is in it, as the import does. */
export async function inspectFile(file: SheetFile, reader: SheetReader, clock: Clock): Promise<Result<InspectReport, AppError>> {
  const until = Date.parse(clock.now()) + INSPECT_SECONDS * 1000
  const unpacked = await reader.unpack([file], { seconds: INSPECT_SECONDS })
  if (!unpacked.ok) return unpacked
  // What is no zip of spreadsheets comes back as it was given.
  const isZip = !unpacked.value.includes(file)
  const files = isZip ? withOwnNames(unpacked.value) : unpacked.value
  const opened = await reader.open(files, { campaignDay: null }, { seconds: Math.max(1, (until - Date.parse(clock.now())) / 1000) })
  if (!opened.ok) return opened
  const session = opened.value
  session.close()
  const [first] = session.files
  if (first === undefined) throw new Error('a reader that opened files answers for each')
  // What lay in the zip and is no spreadsheet is said of the zip, not of one of its files.
  const aside = new Set(files.flatMap(({ leftOut }) => leftOut ?? []))
  const within = (name: string): { readonly file?: string } => (isZip ? { file: name } : {})
  return ok({
    file: file.name,
    container: isZip ? 'zip' : first.recognised.container,
    tables: session.files.flatMap((one, at) => one.recognised.tables.map((table, index) => {
      const { name, hidden, headerRow, encoding, delimiter, kind, shape, dateOrder, columns, setAside } = table
      const rows = session.rowCounts[at]?.[index] ?? 0
      return { ...within(one.name), name, hidden, rows, headerRow, encoding, delimiter, kind, shape, dateOrder, columns, setAside }
    })),
    issues: session.files.flatMap((one) => one.recognised.issues.map((issue) => ({ ...issue, ...(aside.has(issue.sheet) ? {} : within(one.name)) }))),
  })
}
